# SPDX-License-Identifier: EUPL-1.2
"""Every string that may not stand in a version: what was covered, and the people of the case."""

from __future__ import annotations

from pipeline.dossier import Dossier
from pipeline.lakken.doelgroep import mag_zien, zichtbaar
from pipeline.lakken.identiteiten import identiteiten
from pipeline.lakken.werk import Werk
from redaction import Identiteit, Soort, Stand, Verboden, rollabels


def verboden(dossier: Dossier, werk: Werk, document: str, doelgroep: str) -> tuple[Verboden, ...]:
    """All forbidden strings of one document for one audience; the key is a label, never the string."""
    zien = zichtbaar(dossier.zaak, doelgroep)
    uit: dict[str, Verboden] = {}
    for stand in werk.standen:
        e = stand.entiteit
        for vermelding in (*stand.gelakt, *stand.open):
            tekst = vermelding.vondst.tekst
            if vermelding.document == document and not mag_zien(vermelding, zien):
                uit.setdefault(tekst, Verboden(tekst, e.soort, f"{e.id} [{e.label}]"))
    bekend = identiteiten(dossier.zaak, dossier.personen or ())
    labels = rollabels(bekend)
    staat = {s.entiteit.persoon for s in werk.standen if _staat_hier(s, document)}
    for identiteit in bekend:
        if identiteit.id in zien or identiteit.id in staat:
            continue
        for tekst, soort in namen_van(identiteit):
            uit.setdefault(tekst, Verboden(tekst, soort, f"{identiteit.id} [{labels[identiteit.id]}]"))
    return tuple(uit.values())


def _staat_hier(stand: Stand, document: str) -> bool:
    """Whether this document shows someone and covers them nowhere: a name that readers know already."""
    hier = [v.document == document for v in (*stand.gelakt, *stand.open)]
    return not any(hier) and any(v.document == document for v in stand.blijft)


def namen_van(i: Identiteit) -> tuple[tuple[str, Soort], ...]:
    """What the case states of someone; the check makes its own spellings of it."""
    soort: Soort = "organisatie" if i.organisatie else "persoon"
    achter = f"{i.tussenvoegsel} {i.achternaam}".strip()
    voor = (i.voorletters, " ".join(i.voornamen), i.roepnaam)
    vol = [f"{v} {achter}" for v in voor if v]
    namen = dict.fromkeys([*vol, i.achternaam, *i.voornamen, i.roepnaam, *i.varianten])
    return (*((n, soort) for n in namen if len(n) > 1), *((w, s) for s, w in i.kenmerken))
