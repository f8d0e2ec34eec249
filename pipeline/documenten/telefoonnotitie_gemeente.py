# SPDX-License-Identifier: EUPL-1.2
"""Telefoonnotitie: with whom at the gemeente was spoken about the melding, when and how (P-S1.4)."""

from __future__ import annotations

from datetime import datetime

from pipeline.documenten.brief import melding
from pipeline.documenten.mensen import BELEIDSAMBTENAAR, kale_naam
from pipeline.documenten.protocol import (
    bestandsnaam,
    betrokken,
    formulier,
    geen_melding,
    melding_van,
    van_persoon,
)
from pipeline.documenten.protocoltermijnen import werkdag
from pipeline.documenten.soort import Documentsoort, Draagt, Exemplaar, Gegevens, NogNiet
from pipeline.documenten.woorden import datum, met_hoofdletter, zin
from pipeline.zaak.gebeurtenis import GemeenteGeinformeerd

_WIJZE = {"telefonisch": "telefonisch", "fysiek": "bij een ontmoeting"}


def gesprekken(g: Gegevens) -> tuple[GemeenteGeinformeerd, ...]:
    """Every time a gemeente was told by telephone or at a meeting (P-S1.4d)."""
    return tuple(e for _, e in g.zaak.van_soort(GemeenteGeinformeerd) if e.wijze in _WIJZE)


def _geldt(g: Gegevens) -> str | None:
    reden = geen_melding(g)
    if reden is None and not gesprekken(g):
        return "noteer eerst gemeente_geinformeerd, met wijze telefonisch of fysiek."
    return reden


def _exemplaren(g: Gegevens, _nu: datetime) -> tuple[Exemplaar, ...]:
    uit: list[Exemplaar] = []
    gezien: list[str] = []
    for gesprek in gesprekken(g):
        naam = f"telefoonnotitie_gemeente-{gesprek.gemeente}"
        uit.append(_notitie(g, gesprek, bestandsnaam(naam, gezien.count(naam))))
        gezien.append(naam)
    return tuple(uit)


def _notitie(g: Gegevens, e: GemeenteGeinformeerd, bestand: str) -> Exemplaar:
    if e.moment.tijd is None:
        raise NogNiet(
            f"het gesprek met {e.gemeente} heeft geen tijd; schrijf bij gemeente_geinformeerd bijvoorbeeld "
            "2026-03-02T10:15."
        )
    gemeente = next(m for m in g.zaak.partijen.gemeenten if m.id == e.gemeente)
    uiterlijk = werkdag(g, melding_van(g).ontvangen.dag, 1)
    waarom = betrokken(gemeente, hun=True)
    if not waarom:
        raise NogNiet(f"noem bij gemeente {e.gemeente} waarom zij betrokken is (redenen of zorgverlening).")
    context = formulier(g, "Telefoonnotitie: gemeente geïnformeerd", e.moment.laatst) | {
        "tijd": f"{e.moment.tijd:%H.%M}",
        "wijze": met_hoofdletter(_WIJZE[e.wijze]),
        "gemeente": kale_naam(gemeente.naam),
        "partners": "; ".join(_partner(g, p) for p in e.aan),
        "waarom": f"De toezichthouder informeert de gemeente {kale_naam(gemeente.naam)} {waarom}.",
        "melding": melding(g),
        "besproken": zin(e.toelichting) if e.toelichting.strip() else "",
        "werkdag": datum(uiterlijk),
        "op_tijd": "ja" if e.moment.dag <= uiterlijk else "",
    }
    return Exemplaar(bestand, None, "intern", context, (), _meldingen(g, e))


def _partner(g: Gegevens, wie: str) -> str:
    if g.zaak.persoon(wie) is None:
        raise NogNiet(f"noem bij gemeente_geinformeerd (aan) met wie is gesproken: een persoon, niet {wie}.")
    return van_persoon(g, wie)


def _meldingen(g: Gegevens, e: GemeenteGeinformeerd) -> tuple[str, ...]:
    """The beleidsambtenaar, or the leidinggevende in his absence, must have been told (P-S1.4a, b)."""
    rollen = [p.rol.lower() for wie in e.aan if (p := g.zaak.persoon(wie))]
    if any(rol in BELEIDSAMBTENAAR or "leidinggevende" in rol for rol in rollen):
        return ()
    return (
        "Er is niet met de beleidsambtenaar of diens leidinggevende gesproken; doe dat alsnog (P-S1.4a).",
    )


SOORT = Documentsoort(
    id="telefoonnotitie_gemeente",
    titel="Telefoonnotitie van het gesprek met de gemeente",
    regels=("P-S1.4a", "P-S1.4b", "P-S1.4c", "P-S1.4d"),
    sjabloon="telefoonnotitie_gemeente.docx",
    draagt=Draagt((("calamiteit_melding", "inhoudelijk"),)),
    geldt=_geldt,
    exemplaren=_exemplaren,
    legt_vast=True,
)
