# SPDX-License-Identifier: EUPL-1.2
"""What the machines see: the events of a case up to one of them, and the acts of the program."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any, Protocol, TypeVar

from pipeline.profiel.model import Profiel
from pipeline.zaak.aard import aard
from pipeline.zaak.document import Maatregel, Stuk
from pipeline.zaak.gebeurtenis import Gebeurtenis
from pipeline.zaak.telling import die_tellen
from pipeline.zaak.uitzondering import Procedure
from pipeline.zaak.zaak import Voornemen, Zaak

E = TypeVar("E", bound=object)
Feit = tuple[int, E]
"""An event with its index in ``gebeurtenissen``."""


class Handeling(Protocol):
    """One act of the program, as the register holds it."""

    @property
    def nr(self) -> int: ...
    @property
    def moment(self) -> datetime: ...
    @property
    def handeling(self) -> str: ...
    @property
    def door(self) -> str | None: ...
    @property
    def gegevens(self) -> Mapping[str, Any]: ...


@dataclass(frozen=True)
class Beeld:
    """A case at ``op`` (aware), as far as ``feiten`` reach. ``over`` is the document or measure meant."""

    zaak: Zaak
    profiel: Profiel
    op: datetime
    feiten: tuple[Feit[Gebeurtenis], ...]
    register: tuple[Handeling, ...] = ()
    over: Stuk | Maatregel | None = None
    voornemen: Voornemen | None = None

    def tot(self, aantal: int, op: datetime) -> Beeld:
        """The same case with only the first ``aantal`` events, at another moment."""
        return replace(self, feiten=self.feiten[:aantal], op=op)

    def van(self, kind: type[E]) -> tuple[Feit[E], ...]:
        """Visible events of one kind in order of time."""
        return tuple((i, f) for i, f in self.feiten if isinstance(f, kind))

    def handelingen(self, soort: str, document: str) -> tuple[Handeling, ...]:
        """Visible acts of one kind on the public version of a document."""
        return tuple(
            r
            for r in self.register
            if r.handeling == soort
            and r.moment <= self.op
            and r.gegevens.get("document") == document
            and r.gegevens.get("doelgroep") == "publiek"
        )

    def stukken(self, *soorten: str) -> frozenset[str]:
        """Ids of the documents of these sorts, or whose kind bears such a word."""
        return frozenset(s.id for s in self.zaak.documenten if is_soort(s, soorten))

    def bereikt(self, ids: Sequence[str]) -> frozenset[str]:
        """Everyone whom a message to ``ids`` reaches: what reaches a person, reaches whom they represent."""
        gevonden = [self.zaak.persoon(i) for i in ids]
        return frozenset(ids) | {p.vertegenwoordigt for p in gevonden if p and p.vertegenwoordigt}

    def partners(self) -> tuple[str, ...]:
        """The other supervisors in the cooperation."""
        return self.zaak.samenwerking.met if self.zaak.samenwerking else ()

    @property
    def samen(self) -> tuple[str, ...]:
        """The toezichthouder and its partners."""
        return (self.zaak.partijen.toezichthouder.id, *self.partners())

    def uitgezonderd(self, procedure: Procedure) -> frozenset[str]:
        """Who is left out of a procedure, on a ground that counts."""
        return self.zaak.uitgezonderd(procedure)


def is_soort(stuk: Stuk, soorten: Sequence[str]) -> bool:
    """Whether a document is of one of these sorts, or bears the word in its kind."""
    return aard(stuk) in soorten or any(woord in stuk.soort for woord in soorten if woord not in _AARDEN)


_AARDEN = frozenset({"rapport", "concept", "advies", "opdrachtformulier", "collegebrief"})


def maak_beeld(zaak: Zaak, profiel: Profiel, op: datetime, register: Sequence[Handeling] = ()) -> Beeld:
    """What is visible at ``op`` (aware): events that count, in order of time, then of the file."""
    return Beeld(zaak, profiel, op, die_tellen(zaak, op), tuple(register))
