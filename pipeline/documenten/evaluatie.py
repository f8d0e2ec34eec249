# SPDX-License-Identifier: EUPL-1.2
"""Evaluatie of the joint supervision: course, lessons, actions for the cooperation (AK-S13)."""

from __future__ import annotations

from datetime import datetime

from pipeline.documenten.langetekst import blokken, vereist
from pipeline.documenten.samen import (
    VORM1,
    formulier,
    genummerd,
    naam,
    rapportregels,
    vastgesteld_rapport,
)
from pipeline.documenten.soort import Documentsoort, Draagt, Exemplaar, Gegevens, NogNiet
from pipeline.documenten.stand import gezamenlijk
from pipeline.documenten.woorden import datum, datum_uit

_WAT = "hoe het gezamenlijke toezicht is verlopen"


def _geldt(g: Gegevens) -> str | None:
    if not gezamenlijk(g.zaak):
        return VORM1
    if g.zaak.evaluatie is None:
        return "vul in zaak.yaml het onderdeel evaluatie in."
    if vastgesteld_rapport(g) is None:
        return "het rapport is nog niet vastgesteld; de evaluatie is de laatste stap."
    return None


def _exemplaren(g: Gegevens, nu: datetime) -> tuple[Exemplaar, ...]:
    evaluatie, rapport = g.zaak.evaluatie, vastgesteld_rapport(g)
    if evaluatie is None or rapport is None:
        raise NogNiet("vul in zaak.yaml het onderdeel evaluatie in.")
    if not evaluatie.besproken.gebeurd(nu):
        raise NogNiet("de evaluatie is nog niet besproken; maak dit stuk na evaluatie.besproken.")
    pad = vereist(g, _WAT, "evaluatie")
    context = formulier(g, "Evaluatie van het gezamenlijke toezicht", nu) | {
        "rapport": rapportregels(g, rapport),
        "besproken": datum(evaluatie.besproken.dag),
        "verloop": blokken(g, pad),
        "leerpunten": genummerd(evaluatie.leerpunten),
        "acties": [
            {
                "actie": a.actie,
                "wie": naam(g, a.verantwoordelijke),
                "gereed": datum_uit(a.gereed),
                "draaiboek": a.draaiboek or "–",
            }
            for a in evaluatie.verbeteracties
        ],
        "draaiboek": [a.actie for a in evaluatie.verbeteracties if a.draaiboek],
    }
    return (Exemplaar("evaluatie.docx", None, "", context, (pad,)),)


SOORT = Documentsoort(
    id="evaluatie",
    titel="Evaluatie van het gezamenlijke toezicht",
    regels=("AK-S13a", "AK-S13b"),
    sjabloon="evaluatie.docx",
    draagt=Draagt((("onderzoek_afgerond", "proces"),)),
    geldt=_geldt,
    exemplaren=_exemplaren,
)
