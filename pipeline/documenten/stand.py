# SPDX-License-Identifier: EUPL-1.2
"""Facts about a case that several letters ask for: route, established reports, joint supervision."""

from __future__ import annotations

from dataclasses import replace

from pipeline.documenten.soort import Gegevens
from pipeline.zaak import Moment, Zaak
from pipeline.zaak.document import Stuk
from pipeline.zaak.gebeurtenis import (
    Beoordeling3A,
    KeuzeOnderzoek,
    OnderzoekBeeindigd,
    OpenbaarGemaakt,
    Vastgesteld,
)

RAPPORTEN = frozenset({"definitief_rapport", "inspectierapport", "rapport", "gezamenlijk_rapport"})
"""Kinds of document that are an established report once someone establishes them."""


def route(zaak: Zaak) -> str:
    """``3A``, ``3B`` or empty: the last choice made (P-S2.1a, P-S3A.4)."""
    keuzes = [g for _, g in zaak.van_soort(KeuzeOnderzoek)]
    return keuzes[-1].route if keuzes else ""


def gezamenlijk(zaak: Zaak) -> tuple[str, ...]:
    """The parties of joint supervision in vorm 1, toezichthouder first; empty otherwise (AK-V1)."""
    if zaak.samenwerking is None or zaak.samenwerking.vorm != 1:
        return ()
    eigen = zaak.partijen.toezichthouder.id
    return (eigen, *(p for p in zaak.samenwerking.met if p != eigen))


def vastgesteld(zaak: Zaak, document: str) -> Moment | None:
    """When a document was established, or None."""
    momenten = [g.moment for _, g in zaak.van_soort(Vastgesteld) if g.document == document]
    return momenten[-1] if momenten else None


def zonder_vaststelling(g: Gegevens, soort: str, bestand: str) -> Gegevens:
    """The same data before documents of this kind, or in this file, were established."""
    stukken = {d.id for d in g.zaak.documenten if soort == d.soort or bestand == d.bestand}
    eerder = tuple(
        e for e in g.zaak.gebeurtenissen if not (isinstance(e, Vastgesteld) and e.document in stukken)
    )
    return replace(g, zaak=g.zaak.model_copy(update={"gebeurtenissen": eerder}))


def rapport_van(zaak: Zaak, partij: str) -> Stuk | None:
    """The established report that this party owns, the last one when there are several."""
    eigen = [d for d in zaak.documenten if d.soort in RAPPORTEN and partij in d.eigenaar]
    klaar = [d for d in eigen if vastgesteld(zaak, d.id)]
    return klaar[-1] if klaar else None


def eigen_rapport(zaak: Zaak) -> tuple[Stuk, ...]:
    """The established report that the toezichthouder owns, alone or with another, if any."""
    rapport = rapport_van(zaak, zaak.partijen.toezichthouder.id)
    return (rapport,) if rapport else ()


def beoordeling(zaak: Zaak) -> Beoordeling3A | None:
    """The last judgement on the aanbieder's own research (P-S3A.2a)."""
    oordelen = [g for _, g in zaak.van_soort(Beoordeling3A)]
    return oordelen[-1] if oordelen else None


def beeindigd(zaak: Zaak) -> Moment | None:
    """When the research ended (P-S3A.3a, P-S4.1a)."""
    momenten = [g.moment for _, g in zaak.van_soort(OnderzoekBeeindigd)]
    return momenten[-1] if momenten else None


def openbaar_door(zaak: Zaak, document: str, partij: str) -> Moment | None:
    """When this party made the document public, or None."""
    momenten = [
        g.moment for _, g in zaak.van_soort(OpenbaarGemaakt) if (g.document, g.door) == (document, partij)
    ]
    return momenten[0] if momenten else None
