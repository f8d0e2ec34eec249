# SPDX-License-Identifier: EUPL-1.2
"""Opdrachtformulier: the assignment of joint supervision, established by both sides (AK-S1)."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from pipeline.documenten.brief import aanbieders, dag, meer_aanbieders
from pipeline.documenten.mensen import contact, ondertekenaar
from pipeline.documenten.soort import Documentsoort, Draagt, Exemplaar, Gegevens, NogNiet
from pipeline.documenten.stand import gezamenlijk
from pipeline.documenten.woorden import datum, datum_uit, met_hoofdletter, opsomming, zin

_VELDEN = ("wat", "waarom", "resultaat", "afbakening", "besluitvorming", "capaciteit", "risicos")


def _geldt(g: Gegevens) -> str | None:
    if not gezamenlijk(g.zaak):
        return "hoort alleen bij gezamenlijk toezicht (samenwerking in vorm 1)."
    if g.zaak.opdracht is None:
        return "vul in zaak.yaml het onderdeel opdracht in, met alle negen velden."
    return None


def _exemplaren(g: Gegevens, nu: datetime) -> tuple[Exemplaar, ...]:
    opdracht = g.zaak.opdracht
    if opdracht is None:
        raise NogNiet("vul in zaak.yaml het onderdeel opdracht in.")
    partijen = gezamenlijk(g.zaak)
    namen = [g.zaak.organisaties[p].naam for p in partijen]
    leider = contact(g, opdracht.projectleider)
    context: dict[str, Any] = {veld: zin(getattr(opdracht, veld)) for veld in _VELDEN}
    context |= {
        "titel": "Opdrachtformulier gezamenlijk toezicht",
        "zaaktitel": g.zaak.titel,
        "organisatie": opsomming(namen),
        "kenmerk": g.zaak.kenmerk,
        "datum": datum(dag(nu)),
        "aanbieders": aanbieders(g),
        "meer_aanbieders": meer_aanbieders(g),
        "startdatum": datum_uit(opdracht.startdatum),
        "einddatum": datum_uit(opdracht.einddatum),
        "projectleider": leider | {"kop": met_hoofdletter(leider["naam"].removeprefix("onze "))},
        "vaststellers": [
            ondertekenaar(g, p) | {"organisatie": g.zaak.organisaties[p].naam} for p in partijen
        ],
    }
    return (Exemplaar("opdrachtformulier.docx", None, "", context),)


SOORT = Documentsoort(
    id="opdrachtformulier",
    titel="Opdrachtformulier",
    regels=("AK-S1c", *(f"AK-S1d-{n}" for n in range(1, 10)), "AK-S1e"),
    sjabloon="opdrachtformulier.docx",
    draagt=Draagt((("onderzoek_voorgenomen", "inhoudelijk"),)),
    geldt=_geldt,
    exemplaren=_exemplaren,
)
