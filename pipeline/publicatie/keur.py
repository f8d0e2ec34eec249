# SPDX-License-Identifier: EUPL-1.2
"""``keur``: someone else approves exactly these bytes, made from exactly this text."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from pipeline.dossier import Dossier, Regel, Zegel, lees_zegel, schrijf_regel, slot
from pipeline.dossier.namen_bekend import eis_namen
from pipeline.dossier.namen_gezien import NIEUW, namen_zegels, nieuw_of_anders
from pipeline.dossier.verouderd import waarom_verouderd
from pipeline.fouten import GebruiksFout, Geweigerd
from pipeline.profiel.verslag import onbekende_medewerker
from pipeline.publicatie.bouw import HERSTEL, leesfouten
from pipeline.publicatie.kopcontrole import eis_voorkant
from pipeline.publicatie.verklaring import schrijf_verklaring
from pipeline.zaak.document import Stuk


def keur(dossier: Dossier, document: str, doelgroep: str, door: str, nu: datetime) -> Mapping[str, str]:
    """Approve the newest version of a document for an audience; returns its files with zegels.

    Raises GebruiksFout for someone the installed profile doesn't know, Geweigerd when the approver
    decided or wrote, when something is open, or when the files are not those that were built.
    """
    if not dossier.profiel.kent(door):
        raise GebruiksFout(onbekende_medewerker(dossier.profiel, door))
    stuk = dossier.zaak.stuk(document)
    if stuk is None:
        raise GebruiksFout(f"document {document} staat niet in zaak.yaml; kies een id uit documenten")
    with slot(dossier.map):
        dossier = Dossier.open(dossier.map)
        return _keur(dossier, lees_zegel(dossier.map), stuk, doelgroep, door, nu)


def _keur(
    dossier: Dossier, zegel: Zegel, stuk: Stuk, doelgroep: str, door: str, nu: datetime
) -> Mapping[str, str]:
    document = stuk.id
    bouw = _laatste_bouw(dossier, document, doelgroep)
    gebouwd: Mapping[str, object] = bouw.gegevens
    if door in stuk.auteurs:
        raise Geweigerd(f"{door} is auteur van {document} en mag het niet keuren; vraag een ander")
    if door in _namen(gebouwd["besloten_door"]):
        raise Geweigerd(f"{door} besliste over het lakken en mag {document} niet keuren; vraag een ander")
    _niets_open(stuk, gebouwd)
    eis_namen(dossier, "is niet te zien of er een in de versie staat")
    eis_voorkant(dossier, document, gebouwd)
    waarom = waarom_verouderd(dossier.map, dossier.register, dossier.profiel, stuk, bouw)
    if waarom:
        raise Geweigerd(
            f"de versie {doelgroep} van {document} is verouderd: {waarom}; bouw eerst opnieuw met"
            " lakmoes bouw en keur dan die versie"
        )
    _kent_namen(dossier, zegel, gebouwd, f"de versie {doelgroep} van {document}")
    bestanden = {str(n): str(h) for n, h in dict(gebouwd["bestanden"]).items()}  # type: ignore[call-overload]
    for naam, gezien in bestanden.items():
        pad = dossier.map / "versies" / doelgroep / naam
        if not pad.is_file() or zegel.van_bestand(pad) != gezien:
            raise Geweigerd(
                f"versies/{doelgroep}/{naam} is niet wat is gebouwd; bouw opnieuw met lakmoes bouw"
            )
    gegevens = {
        "document": document,
        "doelgroep": doelgroep,
        "versie": gebouwd["versie"],
        "tekst_zegel": gebouwd["tekst_zegel"],
        "voorkant_sha256": gebouwd["voorkant_sha256"],
        "bestanden": bestanden,
    }
    schrijf_regel(dossier.map, "keur", gegevens, nu, door)
    schrijf_verklaring(Dossier.open(dossier.map))
    return bestanden


def _kent_namen(dossier: Dossier, zegel: Zegel, gebouwd: Mapping[str, object], wat: str) -> None:
    """Raises Geweigerd when the dossier learnt a name after the version was built."""
    nieuw = nieuw_of_anders(gebouwd.get("namen"), namen_zegels(dossier.zaak, dossier.personen or (), zegel))
    if nieuw:
        raise Geweigerd(
            f"{wat} is gemaakt voordat de gegevens van {', '.join(nieuw)} zo"
            f" in het dossier stonden. {NIEUW} Keur daarna die versie"
        )


def _namen(waarde: object) -> frozenset[str]:
    return frozenset(str(x) for x in waarde) if isinstance(waarde, list) else frozenset()


def _laatste_bouw(dossier: Dossier, document: str, doelgroep: str) -> Regel:
    for regel in reversed(dossier.register.regels):
        g = regel.gegevens
        if regel.handeling == "bouw" and (g["document"], g["doelgroep"]) == (document, doelgroep):
            return regel
    raise Geweigerd(f"er is geen versie {doelgroep} van {document}; maak haar met lakmoes bouw")


def _niets_open(stuk: Stuk, gebouwd: Mapping[str, object]) -> None:
    if gebouwd["verificatie"] != "schoon":
        raise Geweigerd(f"de controle van {stuk.id} vond een lek; beslis en bouw opnieuw")
    left = _open_punten(stuk.id, gebouwd)
    if left:
        raise Geweigerd(". ".join(left))


def _open_punten(document: str, gebouwd: Mapping[str, object]) -> list[str]:
    """What was not read whole, and what is still to be decided: each has another remedy."""
    open_ = sum(int(str(gebouwd[k])) for k in ("open", "niet_overgenomen_open"))
    unread = int(str(gebouwd["leesblokkades"]))
    found = []
    if unread:
        where = f"het lezen van {document} stuitte op {leesfouten(unread)}; lakmoes lak noemt waar en wat"
        found += [where, HERSTEL]
    if open_:
        found.append(
            f"over {document} staan nog {open_} punten open; beslis met lakmoes besluit en bouw opnieuw"
        )
    return found
