# SPDX-License-Identifier: EUPL-1.2
"""Projectgroepafspraken: what the members of the projectgroep agree among themselves (AK-S2)."""

from __future__ import annotations

from datetime import datetime

from pipeline.documenten.brief import dag
from pipeline.documenten.samen import formulier, naam, zonder_opdracht
from pipeline.documenten.soort import Documentsoort, Draagt, Exemplaar, Gegevens, NogNiet
from pipeline.documenten.stand import gezamenlijk
from pipeline.documenten.woorden import opsomming, privacywet, zin

_BRON = {
    "stukken": "Uit stukken",
    "interviews": "In gesprekken",
    "bezoek": "Bij een bezoek",
    "anders": "Anders",
}


def geldt_projectgroep(g: Gegevens) -> str | None:
    """None when a projectgroep with members of every party is there, else why not (AK-S2a)."""
    reden = zonder_opdracht(g)
    if reden is not None:
        return reden
    if g.zaak.projectgroep is None:
        return "vul in zaak.yaml het onderdeel projectgroep in, met de leden en hun afspraken."
    bij = {g.zaak.persoon(m.persoon).bij for m in g.zaak.projectgroep.leden}  # type: ignore[union-attr]
    mist = [p for p in gezamenlijk(g.zaak) if p not in bij]
    if mist:
        return f"projectgroep.leden noemt niemand van {opsomming(mist)}; voeg van elke partij een lid toe."
    return None


def _exemplaren(g: Gegevens, nu: datetime) -> tuple[Exemplaar, ...]:
    groep = g.zaak.projectgroep
    if groep is None:
        raise NogNiet("vul in zaak.yaml het onderdeel projectgroep in.")
    context = formulier(g, "Afspraken in de projectgroep", nu) | {
        "verwachtingen": zin(groep.verwachtingen),
        "informatie": [
            {"wat": t.wat, "bron": _BRON[t.bron], "wie": _wie(g, t.leden)} for t in groep.informatie
        ],
        "omgang": zin(groep.omgang_met_informatie),
        "gesprekken": [{"gesprek": t.gesprek, "wie": _wie(g, t.leden)} for t in groep.gespreksteams],
        "communicatie": zin(groep.communicatie),
        "opschaling": zin(groep.opschaling),
        "overige": list(groep.overige),
        "privacywet": privacywet(dag(nu)),
    }
    return (Exemplaar("projectgroepafspraken.docx", None, "", context),)


def _wie(g: Gegevens, wie: tuple[str, ...]) -> str:
    return opsomming([naam(g, w).partition(" (")[0] for w in wie])


SOORT = Documentsoort(
    id="projectgroepafspraken",
    titel="Afspraken in de projectgroep",
    regels=("AK-S2a", *(f"AK-S2b-{n}" for n in range(1, 7)), "AK-S2c"),
    sjabloon="projectgroepafspraken.docx",
    draagt=Draagt((("onderzoek_voorgenomen", "inhoudelijk"),)),
    geldt=geldt_projectgroep,
    exemplaren=_exemplaren,
)
