# SPDX-License-Identifier: EUPL-1.2
"""Reactieformulier: one per recipient of the concept, with its own last day (P-S4.2b, P-S4.2c)."""

from __future__ import annotations

from datetime import datetime

from pipeline.documenten.brief import dag
from pipeline.documenten.mensen import adresnaam, personalia
from pipeline.documenten.nabestaande import is_nabestaande
from pipeline.documenten.protocol import formulier
from pipeline.documenten.rapport_ontvangers import CONCEPT, Ontvanger, ontvangers
from pipeline.documenten.rapport_voorblad import niet_na_3a, reageren_bij, titel, vaststelling
from pipeline.documenten.soort import Documentsoort, Draagt, Exemplaar, Gegevens, NogNiet
from pipeline.documenten.woorden import datum, duur, met_hoofdletter


def _geldt(g: Gegevens) -> str | None:
    reden = niet_na_3a(g)
    if reden is None and vaststelling(g, CONCEPT) is None:
        return "het concept is nog niet vastgesteld; noteer eerst de vaststelling van het conceptrapport."
    return reden


def _exemplaren(g: Gegevens, nu: datetime) -> tuple[Exemplaar, ...]:
    wie = ontvangers(g.zaak)
    if not wie:
        raise NogNiet(
            "er is niemand aan wie het concept wordt voorgelegd; controleer gehoord en uitzonderingen."
        )
    nog = [o for o in wie if not any(r.moment.gebeurd(nu) for r in o.reacties)]
    if not nog:
        raise NogNiet("iedereen aan wie het concept is voorgelegd heeft al gereageerd.")
    return tuple(_formulier(g, ontvanger, nu) for ontvanger in nog)


def _formulier(g: Gegevens, wie: Ontvanger, nu: datetime) -> Exemplaar:
    persoon = wie.id not in g.zaak.organisaties
    naam = adresnaam(personalia(g, wie.id)) if persoon else g.zaak.organisaties[wie.id].naam
    vandaag = dag(nu)
    tot = wie.tot(g.profiel, vandaag)
    context = formulier(g, "Uw reactie op het conceptrapport", nu) | {
        "ontvanger": met_hoofdletter(naam),
        "ontvanger_kort": met_hoofdletter(naam),
        "persoon": "ja" if persoon else "",
        "nabestaande": "ja" if is_nabestaande(g, wie.id) else "",
        "rapport": titel(g),
        "uiterlijk": datum(tot),
        "weken": duur(wie.verzonden or vandaag, tot),
        "reageren_bij": reageren_bij(g),
    }
    return Exemplaar(f"reactieformulier_wederhoor-{wie.id}.docx", wie.id, "ter_kennis", context)


SOORT = Documentsoort(
    id="reactieformulier_wederhoor",
    titel="Formulier voor de reactie op het conceptrapport",
    regels=("P-S4.2b", "P-S4.2c", "P-S4.2d"),
    sjabloon="reactieformulier_wederhoor.docx",
    draagt=Draagt((("onderzoek_lopend", "proces"),)),
    geldt=_geldt,
    exemplaren=_exemplaren,
)
