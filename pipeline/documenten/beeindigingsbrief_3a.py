# SPDX-License-Identifier: EUPL-1.2
"""Beëindigingsbrief: the research ends after 3A, with the reasons, to the aanbieder (P-S3A.3a)."""

from __future__ import annotations

from datetime import datetime

from pipeline.documenten.brief import Kop, brief, melding, over
from pipeline.documenten.college_brief import geldt_3a
from pipeline.documenten.mensen import aan, algemeen_contact
from pipeline.documenten.protocol import geen_melding, gemeenten, laatste, melder
from pipeline.documenten.soort import Documentsoort, Draagt, Exemplaar, Gegevens, NogNiet
from pipeline.documenten.stand import beeindigd, beoordeling
from pipeline.documenten.woorden import datum, zin
from pipeline.zaak.gebeurtenis import AanbiedersrapportOntvangen

_TITEL = "Beëindiging van het onderzoek naar uw melding"


def _geldt(g: Gegevens) -> str | None:
    reden = geen_melding(g) or geldt_3a(g)
    if reden is None and laatste(g.zaak, AanbiedersrapportOntvangen) is None:
        return "er is nog geen rapportage van de aanbieder; noteer eerst aanbiedersrapport_ontvangen."
    return reden


def _exemplaren(g: Gegevens, nu: datetime) -> tuple[Exemplaar, ...]:
    oordeel, einde = beoordeling(g.zaak), beeindigd(g.zaak)
    rapport = laatste(g.zaak, AanbiedersrapportOntvangen)
    if oordeel is None or einde is None or rapport is None:
        raise NogNiet("het onderzoek is nog niet beoordeeld en beëindigd.")
    wie, eigen = melder(g), g.zaak.partijen.toezichthouder.id
    kop = Kop(_TITEL, over(g), aan(g, wie), algemeen_contact(g, eigen))
    apart = oordeel.motivering_maatregelen.strip()
    context = brief(g, (eigen,), kop, nu) | {
        "melding": melding(g),
        "rapport_ontvangen": datum(rapport.moment.dag),
        "beeindigd": datum(einde.dag),
        "motivering": zin(oordeel.motivering),
        "motivering_maatregelen": zin(apart) if apart else "",
        "gemeenten": gemeenten(g.zaak.partijen.gemeenten),
    }
    return (Exemplaar(f"beeindigingsbrief_3a-{wie}.docx", wie, "ter_kennis", context),)


SOORT = Documentsoort(
    id="beeindigingsbrief_3a",
    titel="Brief over de beëindiging van het onderzoek (3A)",
    regels=("P-S3A.2b", "P-S3A.3a", "P-S3A.5"),
    sjabloon="beeindigingsbrief_3a.docx",
    draagt=Draagt((("calamiteit_afsluiting", "inhoudelijk"),)),
    geldt=_geldt,
    exemplaren=_exemplaren,
)
