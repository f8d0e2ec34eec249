# SPDX-License-Identifier: EUPL-1.2
"""Beoordeling of the aanbieder's own research: two judgements, each with its reasons (P-S3A.2a)."""

from __future__ import annotations

from datetime import datetime

from pipeline.documenten.brief import melding
from pipeline.documenten.langetekst import blokken, bron
from pipeline.documenten.protocol import formulier, geen_melding, laatste, melder
from pipeline.documenten.protocoltermijnen import termijn_3a, uitnodiging_3a
from pipeline.documenten.soort import Documentsoort, Draagt, Exemplaar, Gegevens, NogNiet
from pipeline.documenten.stand import beoordeling
from pipeline.documenten.woorden import datum, zin
from pipeline.zaak.gebeurtenis import AanbiedersrapportOntvangen

BESTAND = "beoordeling_3a.docx"


def _geldt(g: Gegevens) -> str | None:
    reden = geen_melding(g)
    if reden is not None:
        return reden
    if laatste(g.zaak, AanbiedersrapportOntvangen) is None:
        return "er is nog geen rapportage van de aanbieder; noteer eerst aanbiedersrapport_ontvangen."
    oordeel = beoordeling(g.zaak)
    if oordeel is None:
        return "noteer eerst beoordeling_3a, met beide oordelen en hun motivering."
    if not oordeel.motivering_maatregelen.strip():
        return (
            "vul bij beoordeling_3a het veld motivering_maatregelen in: waarom de maatregelen wel of niet "
            "voldoende zijn (motivering gaat over de zorgvuldigheid)."
        )
    return None


def _exemplaren(g: Gegevens, _nu: datetime) -> tuple[Exemplaar, ...]:
    oordeel, rapport = beoordeling(g.zaak), laatste(g.zaak, AanbiedersrapportOntvangen)
    if oordeel is None or rapport is None:
        raise NogNiet("er is nog geen beoordeling van een rapportage.")
    wie = melder(g)
    uitnodiging, tot = uitnodiging_3a(g.zaak, wie), termijn_3a(g, wie)
    op_tijd = tot is None or rapport.moment.dag <= tot
    toelichting = bron(g, "beoordeling_3a", "beoordeling")
    context = formulier(g, "Beoordeling van het onderzoek door de aanbieder", oordeel.moment.laatst) | {
        "melding": melding(g),
        "gelegenheid": datum(uitnodiging.moment.dag) if uitnodiging else "Niet genoteerd",
        "termijn": f"Tot en met {datum(tot)}" if tot else "Niet genoteerd",
        "ontvangen": datum(rapport.moment.dag) + ("" if op_tijd else " (na de termijn)"),
        "zorgvuldig": "zorgvuldig onderzocht" if oordeel.zorgvuldig else "niet zorgvuldig onderzocht",
        "maatregelen": "voldoende maatregelen"
        if oordeel.maatregelen_voldoende
        else "onvoldoende maatregelen",
        "motivering": zin(oordeel.motivering),
        "motivering_maatregelen": zin(oordeel.motivering_maatregelen),
        "afdoende": "ja" if oordeel.zorgvuldig and oordeel.maatregelen_voldoende else "",
        "toelichting": blokken(g, toelichting) if toelichting else [],
    }
    return (Exemplaar(BESTAND, None, "intern", context, (toelichting,) if toelichting else ()),)


SOORT = Documentsoort(
    id="beoordeling_3a",
    titel="Beoordeling van het onderzoek door de aanbieder (3A)",
    regels=("P-S3A.2a", "P-S3A.2b", "P-S3A.4"),
    sjabloon=BESTAND,
    draagt=Draagt((("calamiteit_behandeling", "inhoudelijk"),)),
    geldt=_geldt,
    exemplaren=_exemplaren,
    legt_vast=True,
)
