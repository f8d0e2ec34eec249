# SPDX-License-Identifier: EUPL-1.2
"""Which kind of party someone is, and which columns of the matrix hold between two of them."""

from __future__ import annotations

from typing import Literal

from pipeline.uitwisseling.matrix import Kanaal
from pipeline.zaak import Zaak
from pipeline.zaak.partij import Aanbieder, Gemeente, Rijksinspectie, Toezichthouder

Soort = Literal["toezichthouder", "aanbieder", "gemeente", "rijksinspectie", ""]
_SOORTEN: dict[type, Soort] = {
    Toezichthouder: "toezichthouder",
    Aanbieder: "aanbieder",
    Gemeente: "gemeente",
    Rijksinspectie: "rijksinspectie",
}


def partij_van(zaak: Zaak, wie: str) -> str:
    """The party that someone is or works for; a person on their own stays who they are."""
    persoon = zaak.persoon(wie)
    bij = persoon.bij if persoon else None
    return bij if bij in zaak.organisaties and bij is not None else wie


def soort_van(zaak: Zaak, partij: str) -> Soort:
    """Which kind of party this is; empty for a natural person."""
    return _SOORTEN.get(type(zaak.organisaties.get(partij)), "")


def is_igj(zaak: Zaak, partij: str) -> bool:
    """Whether this is the Inspectie Gezondheidszorg en Jeugd, the only one that AK-P11-1 names."""
    inspectie = next((r for r in zaak.partijen.rijksinspecties if r.id == partij), None)
    if inspectie is None:
        return False
    naam = inspectie.naam.casefold()
    return partij == "igj" or naam == "igj" or "gezondheidszorg en jeugd" in naam


def kanaal(zaak: Zaak, van: str, aan: str, aangewezen: bool = True) -> Kanaal | None:
    """The columns between these parties, or None when the matrix has none.

    ``aangewezen`` is question 2 of bijlage 1: without appointment by a gemeente the toezichthouder counts as
    gemeente (AK-B1-2, AK-L3).
    """
    soorten = {soort_van(zaak, van), soort_van(zaak, aan)}
    if soorten == {"gemeente", "rijksinspectie"}:
        return "gemeente"
    if soorten == {"toezichthouder", "rijksinspectie"}:
        return "toezichthouder" if aangewezen else "gemeente"
    return None
