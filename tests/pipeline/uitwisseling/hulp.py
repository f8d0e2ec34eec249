# SPDX-License-Identifier: EUPL-1.2
"""Cases of exchange as data: a base case, small changes, and the exchange to judge."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from pipeline.zaak.gebeurtenis import Uitwisseling
from pipeline.zaak.zaak import Zaak
from tests.pipeline.toets.zaken import lees, wijzig

GEVALLEN = Path(__file__).parent / "gevallen"


def basis() -> dict[str, Any]:
    """The base case and the standard exchange, as fresh data."""
    data: dict[str, Any] = lees(GEVALLEN / "zaak.yaml")
    return data


def uitwisseling(velden: Mapping[str, Any], afweging: Mapping[str, Any] | None = None) -> Uitwisseling:
    """The standard exchange with other fields."""
    deel = basis()["deel"]
    gewogen = {**deel["afweging"], **(afweging or {})}
    return Uitwisseling.model_validate({**deel, **velden, "afweging": gewogen})


def zaak(geval: Mapping[str, Any]) -> Zaak:
    """The base case with the changes of a case."""
    return Zaak.model_validate(wijzig(basis(), geval)["zaak"])
