# SPDX-License-Identifier: EUPL-1.2
"""Regimes of openbaarmaking by date (T04, T05). Dated entries; legal staff must confirm each change."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Literal

from pipeline.zaak.document import Aanleiding

Regime = Literal["actief", "uitgesloten", "procedure"]


@dataclass(frozen=True, slots=True)
class Regimeregel:
    """What holds for reports of a rijksinspectie from one reason of supervision, from one day on."""

    vanaf: date
    aanleiding: Aanleiding
    regime: Regime
    herkomst: str


TABEL: tuple[Regimeregel, ...] = (
    Regimeregel(date(2019, 2, 1), "risicogestuurd", "actief", "voetnoot 6: instellingsrapporten"),
    Regimeregel(date(2019, 2, 1), "thema", "actief", "voetnoot 6: themarapporten"),
    Regimeregel(
        date(2019, 2, 1),
        "verplichte_melding",
        "uitgesloten",
        "voetnoot 7: tot de tweede tranche AMvB; later (Stb. 2021, 141; 2025, 387) niet bevestigd",
    ),
)
_WOO = date(2022, 5, 1)


def regime(aanleiding: Aanleiding, dag: date) -> Regime:
    """The regime on a day; what the table does not name follows the procedures of Wob or Woo."""
    passend = [r for r in TABEL if r.aanleiding == aanleiding and r.vanaf <= dag]
    return max(passend, key=lambda r: r.vanaf).regime if passend else "procedure"


def openbaarheidswet(dag: date) -> Literal["wob", "woo"]:
    """The law on openbaarheid in force on a day: Wob until 30 April 2022, Woo from 1 May 2022."""
    return "woo" if dag >= _WOO else "wob"
