# SPDX-License-Identifier: EUPL-1.2
"""The last days that documents of the protocol name, from the profile and the calendar (T26)."""

from __future__ import annotations

from datetime import date, timedelta

from pipeline.documenten.soort import Gegevens, NogNiet
from pipeline.documenten.stand import beoordeling
from pipeline.termijnen import laatste
from pipeline.termijnen.kalender import verlengd, werkdag_na
from pipeline.zaak import Zaak
from pipeline.zaak.gebeurtenis import Beoordeling3A, KeuzeOnderzoek, Ontvangstbevestiging, Verlenging

BEZWAAR_WEKEN = 6
"""Algemene wet bestuursrecht, article 6:7; no setting."""


def werkdag(g: Gegevens, begin: date, aantal: int) -> date:
    """The ``aantal``-th working day after a day."""
    return werkdag_na(begin, aantal, g.profiel.termijnen.gelijkgestelde_dagen)


def aanvulling_tot(g: Gegevens, verzoek: date) -> date:
    """The last day to complete the melding (P-S1.3)."""
    return laatste.aanvulling_tot(verzoek, g.profiel)


def eigen_onderzoek_tot(g: Gegevens, uitnodiging: date) -> date:
    """The last day of the aanbieder's own research, without extension (P-S3A.1d)."""
    return laatste.onderzoek_aanbieder_tot(uitnodiging, g.profiel)


def uitnodiging_3a(zaak: Zaak, wie: str) -> Ontvangstbevestiging | None:
    """The message that gave this aanbieder the chance to investigate itself (P-S3A.1a, T02)."""
    alle = [o for _, o in zaak.van_soort(Ontvangstbevestiging) if o.aan == wie and o.biedt_eigen_onderzoek]
    return alle[0] if alle else None


def termijn_3a(g: Gegevens, wie: str, voor: Verlenging | None = None) -> date | None:
    """The last day for the aanbieder's report, extensions before ``voor`` included; None when not invited."""
    uitnodiging = uitnodiging_3a(g.zaak, wie)
    if uitnodiging is None:
        return None
    tot = eigen_onderzoek_tot(g, uitnodiging.moment.dag)
    for _, v in g.zaak.van_soort(Verlenging):
        if v is voor:
            break
        if v.aan == wie:
            tot = v.tot.dag
    return tot


def niet_afdoende(zaak: Zaak) -> Beoordeling3A | None:
    """The judgement that the aanbieder's research does not suffice, if it is the last one (P-S3A.4)."""
    oordeel = beoordeling(zaak)
    return None if oordeel is None or (oordeel.zorgvuldig and oordeel.maatregelen_voldoende) else oordeel


def na_3a(zaak: Zaak) -> bool:
    """Whether the toezichthouder investigates after the aanbieder had its chance (P-S2.1b, P-S3A.4)."""
    routes = [k.route for _, k in zaak.van_soort(KeuzeOnderzoek)]
    return "3A" in routes and routes[-1] == "3B"


def onderzoek_tot(g: Gegevens) -> date:
    """The last day of the own research: four weeks from the start that the profile gives (P-S4.1a, T01)."""
    if g.zaak.melding is None:
        raise NogNiet("er is geen melding; vul in zaak.yaml het onderdeel melding in.")
    tot = laatste.onderzoek_tot(g.zaak, g.profiel)
    if tot is None:
        raise NogNiet("de aanbieder onderzoekt nog zelf; noteer eerst de keuze voor 3B of de beoordeling.")
    return tot


def bezwaar_tot(g: Gegevens, bekendgemaakt: date) -> date:
    """The last day to object: six weeks from the day after bekendmaking, never ending on a day off.

    Awb 6:7 and 6:8; the Algemene termijnenwet holds here by law, whatever the profile says.
    """
    return verlengd(bekendgemaakt + timedelta(weeks=BEZWAAR_WEKEN), g.profiel.termijnen.gelijkgestelde_dagen)


def vrij_vanaf(g: Gegevens, bekendgemaakt: date) -> date:
    """The first day of openbaarmaking after the wait that follows bekendmaking."""
    return laatste.wachttijd_tot(bekendgemaakt, g.profiel) + timedelta(days=1)
