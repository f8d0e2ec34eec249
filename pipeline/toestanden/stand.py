# SPDX-License-Identifier: EUPL-1.2
"""What comes out: where a case stands in one machine. Frozen; everything in it is derived."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from pipeline.toestanden.model import Machine, Overgang
from pipeline.zaak.basis import Moment

Status = Literal["gedaan", "open", "alsnog", "niet_van_toepassing", "mag"]
"""``open``: nothing says it was done; ``alsnog``: accounted for as still to be done; ``mag``: optional."""


@dataclass(frozen=True, slots=True)
class Gezet:
    """A transition that was taken: by which event (index, None when by itself), and what was amiss."""

    overgang: Overgang
    index: int | None = None
    moment: Moment | None = None
    gebreken: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Stap:
    """One step with its status; ``index`` and ``moment`` of the event that shows it, ``reden`` if given."""

    tekst: str
    status: Status
    regels: tuple[str, ...]
    index: int | None = None
    moment: Moment | None = None
    reden: str = ""
    belet: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Vervolg:
    """A step that may come next: to which state, what it needs, and what stands in its way."""

    tekst: str
    naar: str
    regels: tuple[str, ...]
    belet: tuple[str, ...]
    gebeurtenis: str | None
    zijweg: bool = False
    opdracht: str | None = None
    """The command that takes this step, when no event does."""


@dataclass(frozen=True, slots=True)
class Onregelmatig:
    """An event that no transition explains at its place, or a step accounted for without a reason."""

    tekst: str
    index: int
    moment: Moment


@dataclass(frozen=True, slots=True)
class Stand:
    """Where a case stands in one machine; ``over`` is the document or the measure that it is about."""

    machine: Machine
    toestand: str
    over: str | None = None
    door: str | None = None
    pad: tuple[Gezet, ...] = ()
    stappen: tuple[Stap, ...] = ()
    vervolg: tuple[Vervolg, ...] = ()
    daarna: tuple[str, ...] = ()
    onregelmatig: tuple[Onregelmatig, ...] = ()
    overgeslagen: tuple[Overgang, ...] = field(default=(), repr=False)
    ingetrokken: str = ""
    """A Dutch sentence when what was public has been taken back; then the state of the machine is past."""
    neergezet: str = ""
    """A Dutch sentence when the program put it out and nobody noted yet that it is public."""

    @property
    def tekst(self) -> str:
        """The state in a Dutch sentence."""
        return self.ingetrokken or self.neergezet or self.machine.toestanden[self.toestand].tekst

    @property
    def ten_einde(self) -> bool:
        """Whether this is an end."""
        return self.machine.toestanden[self.toestand].einde and not self.vervolg

    def met(self, status: Status) -> tuple[Stap, ...]:
        """The steps of one status."""
        return tuple(s for s in self.stappen if s.status == status)
