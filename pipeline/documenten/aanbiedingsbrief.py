# SPDX-License-Identifier: EUPL-1.2
"""Aanbiedingsbrief: the established report to each aanbieder (P-S4.4a, AK-S11b)."""

from __future__ import annotations

from datetime import datetime

from pipeline.documenten.brief import Kop, brief, dag, melding
from pipeline.documenten.mensen import aan, algemeen_contact, kale_naam
from pipeline.documenten.openbaarheid import gevraagd_op
from pipeline.documenten.soort import Documentsoort, Draagt, Exemplaar, Gegevens, NogNiet
from pipeline.documenten.stand import gezamenlijk, rapport_van, route, vastgesteld
from pipeline.documenten.woorden import (
    datum,
    met_hoofdletter,
    met_lidwoord,
    openbaarheidswet,
    opsomming,
    rapportnaam,
)
from pipeline.zaak.gebeurtenis import BesluitVaststelling

_TITEL = "Aanbieding van het definitieve rapport"


def _geldt(g: Gegevens) -> str | None:
    if route(g.zaak) == "3A":
        return "na onderzoek door de aanbieder (3A) is er geen rapport van de toezichthouder."
    if rapport_van(g.zaak, g.zaak.partijen.toezichthouder.id) is None:
        return (
            "het rapport is nog niet vastgesteld; noteer eerst de vaststelling van het definitieve rapport."
        )
    return None


def _exemplaren(g: Gegevens, nu: datetime) -> tuple[Exemplaar, ...]:
    return tuple(_brief(g, aanbieder.id, nu) for aanbieder in g.zaak.partijen.aanbieders)


def _brief(g: Gegevens, wie: str, nu: datetime) -> Exemplaar:
    eigen = g.zaak.partijen.toezichthouder.id
    rapport = rapport_van(g.zaak, eigen)
    moment = vastgesteld(g.zaak, rapport.id) if rapport else None
    if rapport is None or moment is None:
        raise NogNiet("het rapport is nog niet vastgesteld.")
    afzenders = gezamenlijk(g.zaak) if len(rapport.eigenaar) > 1 else (eigen,)
    bijlage = f"{met_hoofdletter(rapportnaam(rapport.titel))}, vastgesteld op {datum(moment.dag)}"
    kop = Kop(
        _TITEL,
        met_hoofdletter(rapportnaam(rapport.titel)),
        aan(g, wie),
        algemeen_contact(g, eigen),
        (bijlage,),
    )
    voornemen = any(v.document == rapport.id for v in g.zaak.openbaarmaking)
    context = brief(g, afzenders or (eigen,), kop, nu) | {
        "rapport": {"naam": rapportnaam(rapport.titel), "vastgesteld": datum(moment.dag)},
        "melding": melding(g),
        "correcties": "ja" if any(c.van == wie for c in g.zaak.correcties) else "",
        "voornemen": "ja" if voornemen else "",
        "gevraagd": gevraagd_op(g, rapport.id, wie, nu),
        "informeert": _informeert(g, rapport.id),
        "gemeenten": opsomming([f"de gemeente {kale_naam(p.naam)}" for p in g.zaak.partijen.gemeenten]),
        "openbaarheidswet": openbaarheidswet(dag(nu)),
    }
    return Exemplaar(f"aanbiedingsbrief-{wie}.docx", wie, "aanbieding", context)


def _informeert(g: Gegevens, rapport: str) -> str:
    """Who informs those involved about what follows (AK-S10e); else the toezichthouder itself."""
    besluiten = [b for _, b in g.zaak.van_soort(BesluitVaststelling) if b.document == rapport]
    partij = besluiten[-1].informeert_betrokkenen if besluiten else g.zaak.partijen.toezichthouder.id
    organisatie = g.zaak.organisaties.get(partij) or g.zaak.partijen.toezichthouder
    return met_hoofdletter(met_lidwoord(organisatie.naam))


SOORT = Documentsoort(
    id="aanbiedingsbrief",
    titel="Aanbiedingsbrief bij het definitieve rapport",
    regels=("P-S4.4a", "AK-S11b"),
    sjabloon="aanbiedingsbrief.docx",
    draagt=Draagt((("onderzoek_afgerond", "inhoudelijk"),)),
    geldt=_geldt,
    exemplaren=_exemplaren,
)
