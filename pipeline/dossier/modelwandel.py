# SPDX-License-Identifier: EUPL-1.2
"""Walks the typed model along a path: which fields may stand here, and what type has this one."""

from __future__ import annotations

import types
from dataclasses import dataclass
from typing import Annotated, Any, Literal, Union, get_args, get_origin

from pydantic import BaseModel
from pydantic.fields import FieldInfo

from pipeline.dossier.melding import Pad


@dataclass(frozen=True, slots=True)
class Plaats:
    """Where a walk ended: the path without union tags, the type there, and the model around it."""

    pad: Pad
    soort: Any
    model: type[BaseModel] | None


def wandel(wortel: type[BaseModel], pad: Pad) -> Plaats:
    """Follow ``pad`` (as pydantic reports it, tags of a discriminated union included) from ``wortel``."""
    schoon: list[str | int] = []
    soort: Any = wortel
    model: type[BaseModel] | None = None
    for deel in pad:
        soort = kaal(soort)
        leden = _modellen(soort)
        if len(leden) > 1:
            soort = leden.get(str(deel))
            continue
        schoon.append(deel)
        if isinstance(soort, type) and issubclass(soort, BaseModel):
            model = soort
            veld = soort.model_fields.get(str(deel))
            soort = None if veld is None else veld.annotation
        else:
            soort = _element(soort)
    return Plaats(tuple(schoon), kaal(soort), model)


def kaal(soort: Any) -> Any:
    """A type without Annotated and without ``| None``."""
    while True:
        if get_origin(soort) is Annotated:
            soort = get_args(soort)[0]
        elif get_origin(soort) in (Union, types.UnionType):
            leden = [lid for lid in get_args(soort) if lid is not type(None)]
            if len(leden) != 1:
                return soort
            soort = leden[0]
        else:
            return soort


def varianten(soort: Any) -> dict[str, type[BaseModel]]:
    """The models of a discriminated union by each of their tags (field ``soort``)."""
    return _modellen(kaal(soort))


def is_lijst(veld: FieldInfo | None) -> bool:
    """Whether a field holds a list."""
    return veld is not None and get_origin(kaal(veld.annotation)) is tuple


def zonder_lege(model: type[BaseModel] | None, waarde: Any) -> Any:
    """Plain values without the optional keys that were left empty (``documenten:`` and nothing more)."""
    if isinstance(waarde, list):
        return [zonder_lege(model, deel) for deel in waarde]
    if not isinstance(waarde, dict):
        return waarde
    velden = model.model_fields if model else {}
    kept = {}
    for sleutel, deel in waarde.items():
        veld = velden.get(sleutel)
        if deel is None and veld is not None:
            continue
        kept[sleutel] = zonder_lege(_model_van(veld), deel) if veld is not None else deel
    return kept


def _model_van(veld: FieldInfo | None) -> type[BaseModel] | None:
    soort = kaal(veld.annotation) if veld is not None else None
    soort = kaal(_element(soort)) if get_origin(soort) is tuple else soort
    return soort if isinstance(soort, type) and issubclass(soort, BaseModel) else None


def _element(soort: Any) -> Any:
    return get_args(soort)[0] if get_origin(soort) is tuple else None


def _modellen(soort: Any) -> dict[str, type[BaseModel]]:
    if get_origin(soort) not in (Union, types.UnionType):
        return {}
    found: dict[str, type[BaseModel]] = {}
    for lid in get_args(soort):
        veld = lid.model_fields.get("soort") if isinstance(lid, type) and issubclass(lid, BaseModel) else None
        if veld is not None and get_origin(veld.annotation) is Literal:
            found.update(dict.fromkeys(get_args(veld.annotation), lid))
    return found
