# SPDX-License-Identifier: EUPL-1.2
"""What an organisation may choose where the sources leave room (the tensions T01 to T26); defaults first.

Meaning, source and bound of each setting, in Dutch, are in ``instellingen``.
"""

from __future__ import annotations

from typing import Literal

from pydantic import model_validator
from pydantic_core import PydanticCustomError

from pipeline.profiel.regimes import Dag as Dag  # other blocks of a profile take it from here
from pipeline.profiel.regimes import Regimerij
from pipeline.zaak.basis import Id, JaNee, Model


class Keuzes(Model):
    """Choices in spanningen that an organisation makes."""

    termijn_3b_start: Literal["niet_afdoende", "ontvangst"] = "niet_afdoende"
    """T01: what starts the four weeks of 3B after 3A; ``ontvangst`` is the literal reading."""
    wederhoor_verplicht: JaNee = True
    """T09, AK-S10c: only outside the calamity protocol."""
    wederhoor_gehoorden_kader: JaNee = False
    """T09: whether, outside the calamity protocol, people who were heard get the concept too."""
    vaststellen_gezamenlijk: Literal["projectgroep", "elke_eigenaar"] = "projectgroep"
    """T10: who establishes a joint report."""
    protocoltermijnen_gezamenlijk: Literal["waarschuwing", "informatie"] = "waarschuwing"
    """T11: how a late protocol term counts in joint supervision."""
    handhaving: Literal["per_wet", "rijksinspectie"] = "per_wet"
    """T12: who enforces by default; ``rijksinspectie`` is P-D5, only without joint supervision."""
    definitie_calamiteit: Literal["protocol", "wet"] = "protocol"
    """T13: which definition of calamiteit is used; it is named in every report."""
    uitgestelde_kennisgeving: Literal["waarschuwing", "weigering"] = "waarschuwing"
    """T20: telling the aanbieder later that information was shared."""
    samenloop_ruim: JaNee = True
    """T22: whether the wide reading of samenloop is reported beside the literal one."""
    verbetermaatregelen_3a_openbaar: JaNee = False
    """T24: publish the toezichthouder's own 3A advice; off by default."""


class Evaluatie(Model):
    """T23: when the arrangements are evaluated next; informs, never blocks."""

    volgende: Dag | None = None


class Recht(Model):
    """T05: stricter rows, and who of the legal staff confirmed the table of law, and when."""

    regimes: tuple[Regimerij, ...] = ()
    bevestigd_door: Id | None = None
    bevestigd_op: Dag | None = None

    @model_validator(mode="after")
    def _samen(self) -> Recht:
        if (self.bevestigd_door is None) != (self.bevestigd_op is None):
            raise PydanticCustomError(
                "bevestigd", "bevestigd_door en bevestigd_op horen bij elkaar; vul ze allebei in of geen"
            )
        return self

    def bevestiging(self) -> str:
        """Whether the table was confirmed by legal staff, as a sentence for a finding."""
        if self.bevestigd_op is None:
            return "De tabel van regimes is nog niet door een jurist bevestigd (T05)."
        return f"De tabel van regimes is op {self.bevestigd_op:%d-%m-%Y} door een jurist bevestigd (T05)."
