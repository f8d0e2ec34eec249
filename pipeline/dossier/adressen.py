# SPDX-License-Identifier: EUPL-1.2
"""The address of the toezichthouder, and whose address the letters need and the dossier lacks. Ids only."""

from __future__ import annotations

from pipeline.dossier.dossier import Dossier
from pipeline.profiel.model import Huisstijl
from pipeline.zaak.partij import Toezichthouder


def eigen_adres(toezichthouder: Toezichthouder, huisstijl: Huisstijl) -> list[str]:
    """Where post for the toezichthouder goes, as lines of an envelope; none when it is unknown.

    What someone filled in for this very case goes before what the profile says for every case.
    """
    if toezichthouder.adres:
        return toezichthouder.adres.regels
    return [deel.strip() for deel in huisstijl.postadres.split(",") if deel.strip()]


def opmerkingen(dossier: Dossier) -> list[str]:
    """Advice on addresses; on what letters will lack only once something is to become public."""
    return [*_twee_adressen(dossier), *(_gemist(dossier) if dossier.zaak.openbaarmaking else ())]


def _twee_adressen(dossier: Dossier) -> list[str]:
    """The address where bezwaar goes, when case and profile do not agree on it."""
    eigen, post = dossier.zaak.partijen.toezichthouder, dossier.profiel.huisstijl.postadres
    if not (eigen.adres and post) or _letters("".join(eigen.adres.regels)) == _letters(post):
        return []
    return [
        "Uw organisatie heeft in zaak.yaml (partijen, toezichthouder, adres) een ander adres dan in het"
        " profiel (huisstijl.postadres). Brieven, rapport en website noemen dat uit zaak.yaml. Moet het dat"
        " uit het profiel zijn, haal dan in zaak.yaml bij de toezichthouder het adres weg."
    ]


def _letters(tekst: str) -> str:
    """Letters and digits only: commas and spaces make no other address."""
    return "".join(c for c in tekst.casefold() if c.isalnum())


def _gemist(dossier: Dossier) -> list[str]:
    """What letters will lack."""
    found = []
    wie = [*_organisaties(dossier), *_mensen(dossier)]
    if wie:
        found.append(
            f"Zonder adres: {', '.join(wie)}. Brieven vragen erom: vul het in, van een organisatie in"
            " zaak.yaml bij partijen, van een mens in personen.yaml."
        )
    huis = dossier.profiel.huisstijl
    if not (huis.telefoon or huis.mail):
        found.append(
            "In het profiel staat geen telefoon en geen e-mail; brieven zeggen dan niet hoe iemand u"
            " bereikt. Vraag de beheerder om huisstijl.telefoon of huisstijl.mail."
        )
    return found


def _organisaties(dossier: Dossier) -> list[str]:
    """Parties that get a letter or send one; the toezichthouder may have its address in the profile."""
    p = dossier.zaak.partijen
    zelf = [] if eigen_adres(p.toezichthouder, dossier.profiel.huisstijl) else [p.toezichthouder.id]
    return [*zelf, *(a.id for a in p.aanbieders if not a.adres), *(g.id for g in p.gemeenten if not g.adres)]


def _mensen(dossier: Dossier) -> list[str]:
    """Betrokkenen to whom no letter can go: not at home, not at work, not through who represents them."""
    zaak = dossier.zaak
    if dossier.personen is None:
        return []
    thuis = {p.id for p in dossier.personen if p.straat}
    werk = {p.id for p in zaak.personen if (o := zaak.organisaties.get(p.bij or "")) and o.adres}
    via = {p.vertegenwoordigt for p in zaak.personen if p.id in thuis and p.vertegenwoordigt}
    uit = zaak.uitgezonderd("zienswijze_openbaarmaking")
    mensen = [b for b in zaak.betrokkenen if b not in zaak.organisaties and b not in uit]
    return [wie for wie in mensen if wie not in thuis | werk | via]
