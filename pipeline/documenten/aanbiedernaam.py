# SPDX-License-Identifier: EUPL-1.2
"""What a letter says of the name of the aanbieder in a version: what the build of that version recorded."""

from __future__ import annotations

from pipeline.documenten.soort import Gegevens
from pipeline.documenten.woorden import opsomming
from pipeline.zaak.aanbiedernaam import genoemd_in
from pipeline.zaak.gebeurtenis import Openbaarmakingsbesluit


def genoemd(g: Gegevens, document: str, versie: str | None) -> frozenset[str] | None:
    """Ids of the aanbieders that this public version names; None when the register does not know."""
    if g.register is None or versie is None:
        return None
    bouwen = g.register.gebouwd(document, versie=versie)
    return genoemd_in(bouwen[-1].gegevens if bouwen else None)


def naamzin(g: Gegevens, in_versie: frozenset[str] | None, lezer: str | None = None) -> str:
    """Whether the aanbieders are named, as a sentence; to one of them (``lezer``) about itself.

    Empty when it is not known: a letter says nothing rather than something untrue.
    """
    if in_versie is None:
        return ""
    alle = {a.id: a.naam for a in g.zaak.partijen.aanbieders}
    if lezer in alle:
        staat = "staat wel in deze versie" if lezer in in_versie else "staat niet in deze versie"
        return f"De naam van uw organisatie {staat}."
    wel, niet = ([n for i, n in alle.items() if (i in in_versie) is ja] for ja in (True, False))
    if wel and niet:
        return f"{_namen(wel)} wel in deze versie, die van {opsomming(niet)} niet."
    wat = "De naam van de aanbieder staat" if len(alle) == 1 else "De namen van de aanbieders staan"
    return f"{wat} wel in deze versie." if wel else f"Ook {wat[0].lower()}{wat[1:]} niet in deze versie."


def _namen(namen: list[str]) -> str:
    wat = "De naam van {} staat" if len(namen) == 1 else "De namen van {} staan"
    return wat.format(opsomming(namen))


def onwaar(besluit: Openbaarmakingsbesluit, document: str) -> str:
    """Why no letter is made of a besluit that speaks of the name of the aanbieder against the version."""
    zegt, staat = ("wel", "niet") if besluit.noemt_aanbieder else ("niet", "wel")
    return (
        f"het besluit zegt dat de naam van de aanbieder {zegt} in de openbare versie van {document} staat, "
        f"en die staat er {staat} in; haal noemt_aanbieder weg bij het besluit (de brief kijkt dan in de "
        "versie), of verbeter het."
    )
