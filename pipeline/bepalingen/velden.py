# SPDX-License-Identifier: EUPL-1.2
"""Finds a field of the case, the list of people or the profile by its path, such as ``Gemeente.redenen``."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import Any, Literal, get_args, get_origin

from pydantic import BaseModel
from pydantic.fields import FieldInfo

from pipeline.profiel.model import Profiel
from pipeline.zaak.basis import Model
from pipeline.zaak.persoon import Personenbestand
from pipeline.zaak.zaak import Zaak

WORTELS: tuple[tuple[str, type[BaseModel]], ...] = (
    ("zaak.yaml", Zaak), ("personen.yaml", Personenbestand), ("het profiel", Profiel),
)  # fmt: skip
"""The files of a case and of an organisation, with the model of each; an earlier one goes first."""


def _delen(annotatie: Any) -> Iterator[Any]:
    """Every type and value within an annotation."""
    yield annotatie
    if get_origin(annotatie) is Literal:
        return
    for deel in get_args(annotatie):
        yield from _delen(deel)


def _modellen(annotatie: Any) -> tuple[type[BaseModel], ...]:
    return tuple(d for d in _delen(annotatie) if isinstance(d, type) and issubclass(d, BaseModel))


def _waarden(annotatie: Any) -> frozenset[str]:
    literals = (d for d in _delen(annotatie) if get_origin(d) is Literal)
    return frozenset(str(waarde) for literal in literals for waarde in get_args(literal))


@cache
def modellen() -> dict[str, tuple[str, type[BaseModel]]]:
    """Every model by name, with the file in which it stands."""
    gevonden: dict[str, tuple[str, type[BaseModel]]] = {}
    for bestand, wortel in WORTELS:
        wacht = [wortel]
        while wacht:
            model = wacht.pop()
            gevonden.setdefault(model.__name__, (bestand, model))
            nieuw = (m for v in model.model_fields.values() for m in _modellen(v.annotation))
            wacht += [m for m in nieuw if m.__name__ not in gevonden]
    return gevonden


def zoek(pad: str) -> tuple[str, FieldInfo]:
    """The file and the field that ``pad`` names; raises LookupError when there is no such field or value."""
    namen, _, waarde = pad.partition("=")
    eerste, *velden = namen.split(".")
    if eerste not in modellen() or not velden:
        raise LookupError(f"geen model {eerste}")
    bestand, model = modellen()[eerste]
    veld = _veld(model, velden[0])
    for naam in velden[1:]:
        binnen = (m for m in _modellen(veld.annotation) if naam in m.model_fields)
        veld = _veld(next(binnen, Model), naam)
    if waarde and waarde not in _waarden(veld.annotation):
        raise LookupError(f"geen waarde {waarde} in {pad}")
    return bestand, veld


def _veld(model: type[BaseModel], naam: str) -> FieldInfo:
    if naam not in model.model_fields:
        raise LookupError(f"geen veld {naam}")
    return model.model_fields[naam]
