# SPDX-License-Identifier: EUPL-1.2
"""Regimes of openbaarmaking of rijksinspecties by date (T05); a profile adds rows that are stricter only."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Annotated, Literal

from pydantic import BeforeValidator, model_validator
from pydantic_core import PydanticCustomError

from pipeline.zaak.basis import Model
from pipeline.zaak.document import Aanleiding

Regime = Literal["actief", "procedure", "uitgesloten"]
"""How reports of a rijksinspectie become public."""
STRENGHEID: tuple[Regime, ...] = ("actief", "procedure", "uitgesloten")
"""From the least to the most strict."""


@dataclass(frozen=True, slots=True)
class Regimeregel:
    """What holds for reports of a rijksinspectie from one reason of supervision, from one day on."""

    vanaf: date
    aanleiding: Aanleiding
    regime: Regime
    herkomst: str


_BESLUIT = "Besluit openbaarmaking toezicht- en uitvoeringsgegevens, Stb. 2019, 9 en 30"
TABEL: tuple[Regimeregel, ...] = (
    Regimeregel(date(2019, 2, 1), "risicogestuurd", "actief", f"voetnoot 6: instelling; {_BESLUIT}"),
    Regimeregel(date(2019, 2, 1), "thema", "actief", f"voetnoot 6: thema; {_BESLUIT}"),
    Regimeregel(
        date(2019, 2, 1),
        "verplichte_melding",
        "uitgesloten",
        "voetnoot 7: tot de tweede tranche AMvB; later gewijzigd (Stb. 2021, 141; Stb. 2025, 387), "
        "voor rapporten na een verplichte melding te bevestigen door een jurist",
    ),
)


def ingebouwd(aanleiding: Aanleiding, dag: date) -> Regime:
    """The built-in regime on a day; what the table does not name follows the procedures of Wob or Woo."""
    rijen = [r for r in TABEL if r.aanleiding == aanleiding and r.vanaf <= dag]
    return max(rijen, key=lambda r: r.vanaf).regime if rijen else "procedure"


def losser(vanaf: date, aanleiding: Aanleiding, soort: Regime) -> bool:
    """Whether ``soort`` from this day on says less than the built-in table holds on some later day."""
    dagen = {vanaf} | {r.vanaf for r in TABEL if r.vanaf > vanaf}
    return any(_sterkte(soort) < _sterkte(ingebouwd(aanleiding, dag)) for dag in dagen)


def _dag(value: object) -> object:
    if not isinstance(value, str):
        return value
    try:
        return date.fromisoformat(value)
    except ValueError:
        raise PydanticCustomError("dag", "is geen datum; schrijf bijvoorbeeld 2026-03-02") from None


Dag = Annotated[date, BeforeValidator(_dag, json_schema_input_type=str)]


class Regimerij(Model):
    """One dated row of an organisation over the built-in table of openbaarmaking (T05); only stricter."""

    vanaf: Dag
    aanleiding: Aanleiding
    regime: Regime

    @model_validator(mode="after")
    def _strenger(self) -> Regimerij:
        if losser(self.vanaf, self.aanleiding, self.regime):
            raise PydanticCustomError(
                "losser",
                "is losser dan de ingebouwde tabel; kies strenger of haal de rij weg",
            )
        return self


def regime(aanleiding: Aanleiding, dag: date, eigen: Sequence[Regimerij] = ()) -> Regime:
    """The regime on a day: the strictest of the built-in table and the rows of the profile."""
    basis = ingebouwd(aanleiding, dag)
    rijen = [r for r in eigen if r.aanleiding == aanleiding and r.vanaf <= dag]
    return max(basis, max(rijen, key=lambda r: r.vanaf).regime if rijen else basis, key=_sterkte)


def _sterkte(soort: Regime) -> int:
    return STRENGHEID.index(soort)
