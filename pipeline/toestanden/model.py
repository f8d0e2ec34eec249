# SPDX-License-Identifier: EUPL-1.2
"""A state machine as data: states with tasks, and transitions with event, conditions and provisions."""

from __future__ import annotations

from importlib.resources import files
from typing import Literal

import yaml
from pydantic import Field, model_validator

from pipeline.zaak.basis import JaNee, Model, Zin

Machinenaam = Literal["protocol", "gezamenlijk", "publicatie", "maatregel"]
NAMEN: tuple[Machinenaam, ...] = ("protocol", "gezamenlijk", "publicatie", "maatregel")


class Herkenning(Model):
    """What recognises an event: its kind, values of its fields, the sort of document it is about."""

    gebeurtenis: str | None = None
    als: dict[str, tuple[str, ...]] = Field(default_factory=dict)
    stuk: tuple[str, ...] = ()


class Taak(Herkenning):
    """Something to do in a state that does not move the case.

    Done when an event is recognised, or when the condition ``toets`` is met; asked only where ``geldt``.
    """

    stap: Zin
    toets: str | None = None
    geldt: str | None = None
    regels: tuple[str, ...] = Field(min_length=1)
    facultatief: JaNee = False

    @model_validator(mode="after")
    def _een_van_beide(self) -> Taak:
        if (self.gebeurtenis is None) == (self.toets is None):
            raise ValueError(f"taak {self.stap}: noem een gebeurtenis of een toets")
        return self


class Toestand(Model):
    """A state, in a Dutch sentence."""

    tekst: Zin
    taken: tuple[Taak, ...] = ()
    einde: JaNee = False


class Overgang(Herkenning):
    """A step: by an event, or (without one) by itself as soon as all conditions are met.

    ``voorwaarden``: name of a condition and the Dutch sentence that must hold. ``nummer``: step of the
    draaiboek. ``zijweg``: not on the main road. ``deels``: an event that leaves a condition unmet is half
    a step, no breach. ``stil``: never offered as a next step.
    """

    van: tuple[str, ...] = Field(min_length=1)
    naar: str
    stap: Zin
    voorwaarden: dict[str, Zin] = Field(default_factory=dict)
    regels: tuple[str, ...] = Field(min_length=1)
    nummer: int | None = Field(default=None, ge=1, le=13)
    zijweg: JaNee = False
    deels: JaNee = False
    stil: JaNee = False

    @property
    def vanzelf(self) -> bool:
        """Whether no event is needed."""
        return self.gebeurtenis is None


class Machine(Model):
    """One state machine. ``instap``: it may begin at any step (AK-S0a)."""

    naam: Machinenaam
    titel: Zin
    bron: Zin
    start: str
    instap: JaNee = False
    toestanden: dict[str, Toestand]
    overgangen: tuple[Overgang, ...]

    @model_validator(mode="after")
    def _sluitend(self) -> Machine:
        genoemd = {self.start, *(t for o in self.overgangen for t in (o.naar, *o.van))}
        if genoemd != set(self.toestanden):
            raise ValueError(f"{self.naam}: toestanden en overgangen noemen niet hetzelfde")
        for overgang in self.overgangen:
            if overgang.vanzelf and not overgang.voorwaarden:
                raise ValueError(f"{self.naam}: {overgang.stap} gaat vanzelf en zonder voorwaarde")
            if any(self.toestanden[v].einde for v in overgang.van):
                raise ValueError(f"{self.naam}: {overgang.stap} begint in een einde")
        return self


def laad_machine(naam: Machinenaam) -> Machine:
    """Read one of the built-in machines; raises ValueError when its data does not fit together."""
    tekst = files("pipeline.toestanden").joinpath("machines", f"{naam}.yaml").read_text(encoding="utf-8")
    return Machine.model_validate(yaml.safe_load(tekst))
