# SPDX-License-Identifier: EUPL-1.2
"""Correctieregister: every reported error, what was done with it and why; for dossier and annex (P-S4.2c)."""

from __future__ import annotations

from datetime import datetime

from pipeline.documenten.protocol import formulier
from pipeline.documenten.rapport_ontvangers import Ontvanger, ontvangers, rolnaam
from pipeline.documenten.rapport_voorblad import niet_na_3a, titel
from pipeline.documenten.rapport_wederhoor import DISPOSITIE, UITKOMST, controleer
from pipeline.documenten.soort import Documentsoort, Draagt, Exemplaar, Gegevens
from pipeline.documenten.woorden import datum, met_hoofdletter, zin
from pipeline.zaak.document import Correctie

BESTAND = "correctieregister.docx"


def _geldt(g: Gegevens) -> str | None:
    reden = niet_na_3a(g)
    if reden is None and not any(w.verzonden for w in ontvangers(g.zaak)):
        return "het concept is nog aan niemand verzonden; noteer eerst de verzending van het conceptrapport."
    return reden


def _exemplaren(g: Gegevens, nu: datetime) -> tuple[Exemplaar, ...]:
    controleer(g, nu)
    context = formulier(g, "Correctieregister bij het conceptrapport", nu) | {
        "rapport": titel(g),
        "ontvangers": [_ontvanger(g, w) for w in ontvangers(g.zaak) if w.verzonden is not None],
        "correcties": [_correctie(g, nr, c) for nr, c in enumerate(g.zaak.correcties, 1)],
    }
    return (Exemplaar(BESTAND, None, "intern", context),)


def _ontvanger(g: Gegevens, wie: Ontvanger) -> dict[str, str]:
    assert wie.verzonden is not None
    tot = wie.tot(g.profiel, wie.verzonden)
    reactie = "; ".join(dict.fromkeys(UITKOMST[r.uitkomst] for r in wie.reacties))
    return {
        "wie": met_hoofdletter(rolnaam(g.zaak, wie.id)),
        "verzonden": datum(wie.verzonden),
        "tot": datum(tot),
        "reactie": reactie or "Geen reactie ontvangen",
    }


def _correctie(g: Gegevens, nr: int, c: Correctie) -> dict[str, str]:
    return {
        "nr": str(nr),
        "van": met_hoofdletter(rolnaam(g.zaak, c.van)),
        "passage": c.passage,
        "omschrijving": c.omschrijving,
        "dispositie": DISPOSITIE[c.dispositie],
        "motivering": met_hoofdletter(zin(c.reden or "de tekst van het rapport is aangepast")),
    }


SOORT = Documentsoort(
    id="correctieregister",
    titel="Register van correcties op het concept",
    regels=("P-S4.2c", "AK-S11a"),
    sjabloon=BESTAND,
    draagt=Draagt((("onderzoek_lopend", "inhoudelijk"),)),
    geldt=_geldt,
    exemplaren=_exemplaren,
)
