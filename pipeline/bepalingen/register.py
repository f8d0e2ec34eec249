# SPDX-License-Identifier: EUPL-1.2
"""Reads the records of this folder, once and only when asked. A jurist can read and correct each file."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import Any, Protocol, TypeVar

import yaml

from pipeline.bepalingen.model import Bepaling, Spanning

_HIER = Path(__file__).resolve().parent
_LADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


class _MetId(Protocol):
    @property
    def id(self) -> str: ...


R = TypeVar("R", bound=_MetId)


def lees(pad: Path) -> Any:
    """A data file of this package as plain data."""
    return yaml.load(pad.read_text(encoding="utf-8"), Loader=_LADER)  # noqa: S506 - a safe loader, see above


def uniek(records: Iterable[R]) -> Mapping[str, R]:
    """Records by id, in the given order; raises ValueError for an id that occurs twice."""
    per_id: dict[str, R] = {}
    for record in records:
        if record.id in per_id:
            raise ValueError(f"{record.id} staat er twee keer")
        per_id[record.id] = record
    return MappingProxyType(per_id)


def uit_bestand(inhoud: Mapping[str, Any]) -> tuple[Bepaling, ...]:
    """The records of one file: what stands under ``standaard`` holds where a record says nothing else."""
    standaard = {"bron": inhoud["bron"], **inhoud.get("standaard", {})}
    return tuple(
        Bepaling.model_validate({**standaard, **record}, strict=False) for record in inhoud["bepalingen"]
    )


@cache
def bepalingen() -> Mapping[str, Bepaling]:
    """Every provision by id, in the order of the sources: first the protocol, then the kader."""
    paden = sorted((_HIER / "teksten").glob("*.yaml"))
    return uniek(b for pad in paden for b in uit_bestand(lees(pad)))


@cache
def spanningen() -> Mapping[str, Spanning]:
    """Every tension by id."""
    return uniek(Spanning.model_validate(s) for s in lees(_HIER / "spanningen.yaml")["spanningen"])


@cache
def voorbeelden() -> Mapping[str, Mapping[str, str]]:
    """Per rule of the gate a case that is met and one that is broken, taken from its test cases."""
    inhoud: Mapping[str, Mapping[str, str]] = lees(_HIER / "voorbeelden.yaml")
    return MappingProxyType(dict(inhoud))


@cache
def lijst_van_tests() -> Mapping[str, Mapping[str, tuple[str, ...]]]:
    """Per kind of place and name the test files about it, as paths from the root of the source tree."""
    inhoud = lees(_HIER / "testlijst.yaml") or {}
    return {soort: {naam: tuple(paden) for naam, paden in namen.items()} for soort, namen in inhoud.items()}
