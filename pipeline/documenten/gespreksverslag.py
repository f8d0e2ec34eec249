# SPDX-License-Identifier: EUPL-1.2
"""Gespreksverslag: who was heard, when, and what was said; one per conversation (P-S3B.1d).

The statement is a text in rapport/: ``gesprek-ID.md``, and ``gesprek-ID-2.md`` for a second conversation.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from pipeline.documenten.langetekst import blokken, bron
from pipeline.documenten.mensen import adresnaam, personalia
from pipeline.documenten.protocol import bestandsnaam, formulier, om
from pipeline.documenten.soort import Documentsoort, Draagt, Exemplaar, Gegevens, NogNiet
from pipeline.documenten.stand import route
from pipeline.documenten.woorden import aantal, met_hoofdletter, zin
from pipeline.zaak.gebeurtenis import Gehoord


def _geldt(g: Gegevens) -> str | None:
    if g.zaak.protocol == "calamiteitentoezicht" and route(g.zaak) != "3B":
        return "hoort bij eigen onderzoek van de toezichthouder; noteer eerst keuze_onderzoek met route 3B."
    if not g.zaak.van_soort(Gehoord):
        return "er is nog niemand gehoord; noteer eerst gehoord."
    return None


def _exemplaren(g: Gegevens, _nu: datetime) -> tuple[Exemplaar, ...]:
    uit: list[Exemplaar] = []
    mist: list[str] = []
    gezien: list[str] = []
    for _, event in g.zaak.van_soort(Gehoord):
        eerder = gezien.count(event.persoon)
        gezien.append(event.persoon)
        naam = f"gesprek-{event.persoon}" + (f"-{eerder + 1}" if eerder else "")
        pad = bron(g, naam)
        if pad is None:
            mist.append(f"rapport/{naam}.md ontbreekt; schrijf daarin wat in dat gesprek is verklaard.")
        else:
            uit.append(_verslag(g, event, pad, bestandsnaam(f"gespreksverslag-{event.persoon}", eerder)))
    if not uit:
        raise NogNiet(mist[0])
    return (*uit[:-1], _met(uit[-1], mist))


def _met(exemplaar: Exemplaar, mist: list[str]) -> Exemplaar:
    return replace(exemplaar, meldingen=tuple(met_hoofdletter(m) for m in mist))


def _verslag(g: Gegevens, event: Gehoord, pad: str, bestand: str) -> Exemplaar:
    persoon = g.zaak.persoon(event.persoon)
    naam = adresnaam(personalia(g, event.persoon))
    context = formulier(g, "Gespreksverslag", event.moment.laatst) | {
        "datum": om(event.moment),
        "gehoorde": met_hoofdletter(", ".join(d for d in (naam, personalia(g, event.persoon).functie) if d)),
        "gehoorde_kort": met_hoofdletter(naam),
        "rol": met_hoofdletter(persoon.rol if persoon else "betrokkene"),
        "verklaring": blokken(g, pad),
        "toelichting": zin(event.toelichting) if event.toelichting.strip() else "",
        "weken": aantal(g.profiel.termijnen.reactie_concept_weken, "week", "weken"),
    }
    return Exemplaar(bestand, None, "intern", context, (pad,))


SOORT = Documentsoort(
    id="gespreksverslag",
    titel="Verslag van een gesprek",
    regels=("P-S3B.1b", "P-S3B.1d"),
    sjabloon="gespreksverslag.docx",
    draagt=Draagt((("onderzoek_lopend", "inhoudelijk"),)),
    geldt=_geldt,
    exemplaren=_exemplaren,
    legt_vast=True,
)
