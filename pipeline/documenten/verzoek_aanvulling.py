# SPDX-License-Identifier: EUPL-1.2
"""Verzoek om aanvulling of a melding: what is missing, and three working days for it (P-S1.3)."""

from __future__ import annotations

from datetime import datetime

from pipeline.documenten.brief import Kop, brief, melding, over
from pipeline.documenten.mensen import aan, algemeen_contact
from pipeline.documenten.protocol import bestandsnaam, geen_melding, laatste, regels
from pipeline.documenten.protocoltermijnen import aanvulling_tot
from pipeline.documenten.soort import Documentsoort, Draagt, Exemplaar, Gegevens
from pipeline.documenten.woorden import aantal, datum
from pipeline.zaak.gebeurtenis import AanvullingGevraagd, Ontvangstbevestiging

_TITEL = "Verzoek om uw melding aan te vullen"


def _geldt(g: Gegevens) -> str | None:
    reden = geen_melding(g)
    if reden is None and laatste(g.zaak, AanvullingGevraagd) is None:
        return (
            "alleen als de informatie onvoldoende is; noteer dan aanvulling_gevraagd, met wat er ontbreekt."
        )
    if reden is None and laatste(g.zaak, Ontvangstbevestiging) is None:
        return "bevestig eerst de ontvangst van de melding en noteer ontvangstbevestiging."
    return reden


def _exemplaren(g: Gegevens, _nu: datetime) -> tuple[Exemplaar, ...]:
    uit: list[Exemplaar] = []
    for _, verzoek in g.zaak.van_soort(AanvullingGevraagd):
        eerder = sum(e.ontvanger == verzoek.aan for e in uit)
        uit.append(_brief(g, verzoek, bestandsnaam(f"verzoek_aanvulling-{verzoek.aan}", eerder)))
    return tuple(uit)


def _brief(g: Gegevens, verzoek: AanvullingGevraagd, bestand: str) -> Exemplaar:
    eigen = g.zaak.partijen.toezichthouder.id
    kop = Kop(_TITEL, over(g), aan(g, verzoek.aan), algemeen_contact(g, eigen))
    context = brief(g, (eigen,), kop, verzoek.moment.laatst) | {
        "melding": melding(g),
        "punten": [regel.lstrip("-*• ") for regel in regels(verzoek.wat)],
        "werkdagen": aantal(g.profiel.termijnen.aanvulling_werkdagen, "werkdag", "werkdagen"),
        "uiterlijk": datum(aanvulling_tot(g, verzoek.moment.dag)),
    }
    return Exemplaar(bestand, verzoek.aan, "ter_kennis", context)


SOORT = Documentsoort(
    id="verzoek_aanvulling",
    titel="Verzoek om aanvulling van de melding",
    regels=("P-S1.3", "P-S1.3b"),
    sjabloon="verzoek_aanvulling.docx",
    draagt=Draagt((("calamiteit_behandeling", "proces"),)),
    geldt=_geldt,
    exemplaren=_exemplaren,
)
