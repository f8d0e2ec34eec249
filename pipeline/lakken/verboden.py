# SPDX-License-Identifier: EUPL-1.2
"""Every string that may not stand in a version: what was covered, and the people of the case."""

from __future__ import annotations

from collections.abc import Sequence

from pipeline.dossier import Dossier
from pipeline.lakken.doelgroep import Doelgroep
from pipeline.lakken.doelgroep_zicht import Zicht
from pipeline.lakken.identiteiten import identiteiten
from pipeline.lakken.werk import Werk
from redaction import Identiteit, Soort, Verboden, Vermelding, rollabels


def verboden(dossier: Dossier, werk: Werk, document: str, doelgroep: Doelgroep) -> tuple[Verboden, ...]:
    """All forbidden strings of one document for one audience; the key is a label, never the string.

    Of a hidden passage every piece by which it is known: it may not come back in other words around it.
    """
    zicht = Zicht(dossier.zaak, doelgroep, werk)
    uit: dict[str, Verboden] = {}
    staat: set[str | None] = set()
    for stand in werk.standen:
        e = stand.entiteit
        leest, gelakt = (_van(document, v) for v in zicht.verdeel(stand))
        for vermelding in gelakt:
            tekst = vermelding.vondst.tekst
            uit.setdefault(tekst, Verboden(tekst, e.soort, f"{e.id} [{e.label}]"))
        if leest and not gelakt:
            staat.add(e.persoon)
    bekend = identiteiten(dossier.zaak, dossier.personen or ())
    labels = rollabels(bekend, werk.boek.entiteiten)
    for identiteit in bekend:
        if zicht.mag_identiteit(identiteit.id) or identiteit.id in staat:
            continue
        for tekst, soort in namen_van(identiteit):
            uit.setdefault(tekst, Verboden(tekst, soort, f"{identiteit.id} [{labels[identiteit.id]}]"))
    return tuple(uit.values())


def _van(document: str, vermeldingen: Sequence[Vermelding]) -> list[Vermelding]:
    return [v for v in vermeldingen if v.document == document]


def namen_van(i: Identiteit) -> tuple[tuple[str, Soort], ...]:
    """What the case states of someone; the check makes its own spellings of it."""
    soort: Soort = "organisatie" if i.organisatie else "persoon"
    achter = f"{i.tussenvoegsel} {i.achternaam}".strip()
    voor = (i.voorletters, " ".join(i.voornamen), i.roepnaam)
    vol = [f"{v} {achter}" for v in voor if v]
    namen = dict.fromkeys([*vol, i.achternaam, *i.voornamen, i.roepnaam, *i.varianten])
    return (*((n, soort) for n in namen if len(n) > 1), *((w, s) for s, w in i.kenmerken))
