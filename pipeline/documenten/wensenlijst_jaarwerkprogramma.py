# SPDX-License-Identifier: EUPL-1.2
"""Wensenlijst of the gemeenten for the yearly programme of the rijksinspecties, Jeugdwet only (AK-A7b)."""

from __future__ import annotations

from datetime import datetime

from pipeline.documenten.brief import Kop, brief
from pipeline.documenten.samen import aan_partij, contact_van, naam, ondertekenaars
from pipeline.documenten.soort import Documentsoort, Draagt, Exemplaar, Gegevens, NogNiet
from pipeline.documenten.woorden import opsomming, zin


def _geldt(g: Gegevens) -> str | None:
    if g.zaak.jaarwensen is None:
        return "vul in zaak.yaml het onderdeel jaarwensen in, als gemeenten wensen hebben (Jeugdwet)."
    if not g.zaak.rijksinspectie_ids:
        return "er is geen rijksinspectie om de wensen aan te sturen (partijen.rijksinspecties)."
    return None


def _exemplaren(g: Gegevens, nu: datetime) -> tuple[Exemplaar, ...]:
    return tuple(_brief(g, inspectie.id, nu) for inspectie in g.zaak.partijen.rijksinspecties)


def _brief(g: Gegevens, inspectie: str, nu: datetime) -> Exemplaar:
    lijst = g.zaak.jaarwensen
    if lijst is None:
        raise NogNiet("vul in zaak.yaml het onderdeel jaarwensen in.")
    gemeenten = [m.id for m in g.zaak.partijen.gemeenten]
    titel = f"Wensen voor het toezicht Jeugdwet in {lijst.jaar}"
    kop = Kop(
        titel,
        f"Jaarwerkprogramma {lijst.jaar}",
        aan_partij(g, inspectie, bij_naam=False),
        contact_van(g, gemeenten[0]),
    )
    context = brief(g, gemeenten, kop, nu) | {
        "ondertekenaars": [o for m in gemeenten for o in ondertekenaars(g, m)],
        "jaar": str(lijst.jaar),
        "meer": "ja" if len(gemeenten) > 1 else "",
        "afstemming": zin(lijst.afstemming),
        "wensen": [
            {
                "nr": str(w.prioriteit),
                "thema": w.thema,
                "reden": w.reden,
                "voor": opsomming([naam(g, v) if v in g.zaak.organisaties else v for v in w.voor])
                if w.voor
                else "Niet nader aangegeven",
            }
            for w in sorted(lijst.wensen, key=lambda w: w.prioriteit)
        ],
    }
    return Exemplaar(f"wensenlijst_jaarwerkprogramma-{inspectie}.docx", inspectie, "ter_kennis", context)


SOORT = Documentsoort(
    id="wensenlijst_jaarwerkprogramma",
    titel="Wensenlijst voor het jaarwerkprogramma van de rijksinspecties",
    regels=("AK-A7b",),
    sjabloon="wensenlijst_jaarwerkprogramma.docx",
    draagt=Draagt(()),
    geldt=_geldt,
    exemplaren=_exemplaren,
)
