# SPDX-License-Identifier: EUPL-1.2
"""What the rules see: the case as it stood at one moment. Later events and acts do not exist."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime
from functools import cached_property
from typing import TypeVar

from pipeline.termijnen.beeld import Beeld, Feit
from pipeline.termijnen.wederhoor import concepten_van
from pipeline.toets.aard import Aard, aard
from pipeline.toets.bron import Bron, Registerregel
from pipeline.toets.model import Pad
from pipeline.zaak.document import Stuk
from pipeline.zaak.gebeurtenis import Gebeurtenis, Vastgesteld, Verzonden
from pipeline.zaak.partij import Aanbieder, Gemeente, Rijksinspectie, Toezichthouder
from pipeline.zaak.zaak import Voornemen, Zaak

__all__ = ["Feit", "Geval", "Zicht", "plek"]

E = TypeVar("E", bound=object)
_SOORTEN: dict[type, str] = {
    Toezichthouder: "toezichthouder",
    Aanbieder: "aanbieder",
    Gemeente: "gemeente",
    Rijksinspectie: "rijksinspectie",
}


def plek(index: int, *velden: str | int) -> Pad:
    """The path to an event, or to a field in it."""
    return ("gebeurtenissen", index, *velden)


@dataclass(frozen=True)
class Zicht:
    """The case at ``op`` (aware). Only what counts at ``op`` is visible (``pipeline.zaak.telling``).

    ``ook``: facts of that day without an hour, by index, that are taken as happened.
    """

    bron: Bron
    op: datetime
    ook: frozenset[int] = frozenset()

    @property
    def zaak(self) -> Zaak:
        """The case."""
        return self.bron.zaak

    @cached_property
    def beeld(self) -> Beeld:
        """The same case for who needs no register: terms, states."""
        return Beeld(self.zaak, self.bron.profiel, self.op, self.ook)

    @property
    def feiten(self) -> tuple[Feit[Gebeurtenis], ...]:
        """Visible events in order of time; events of one moment in the order of the file."""
        return self.beeld.feiten

    @cached_property
    def register(self) -> tuple[Registerregel, ...]:
        """Visible acts of the program, in order of the register."""
        tot, zichtbaar = datetime.min.replace(tzinfo=UTC), []
        for regel in self.bron.register:
            tot = max(tot, regel.moment)  # a clock set back does not make a later act older
            zichtbaar += [regel] if tot <= self.op else []
        return tuple(zichtbaar)

    def van(self, kind: type[E]) -> tuple[Feit[E], ...]:
        """Visible events of one kind, in order of time."""
        return self.beeld.van(kind)

    def bewezen(self, gebeurtenis: Gebeurtenis) -> bool:
        """Whether the event rests on a hashed file (and that file is unchanged, where it can be seen)."""
        return gebeurtenis.bewijs is not None and self.bron.bewijs_klopt(gebeurtenis.bewijs)

    def soort_partij(self, partij: str) -> str:
        """``toezichthouder``, ``aanbieder``, ``gemeente``, ``rijksinspectie``, or empty when unknown."""
        return _SOORTEN.get(type(self.zaak.organisaties.get(partij)), "")

    @property
    def dag(self) -> date:
        """The day of ``op`` in the Netherlands."""
        return self.beeld.dag

    @property
    def toezichthouder(self) -> str:
        """Id of the Wmo-toezichthouder."""
        return self.beeld.toezichthouder

    @property
    def vorm(self) -> int:
        """Form of joint supervision (1 to 3), 0 without."""
        return self.beeld.vorm

    @property
    def protocol(self) -> bool:
        """Whether the calamity protocol of 2015 binds the case."""
        return self.beeld.protocol

    @property
    def route(self) -> str:
        """``3A``, ``3B``, or empty: who investigates, after a negative judgement too (P-S3A.4)."""
        return self.beeld.route

    def stukken(self, soort: Aard) -> tuple[Stuk, ...]:
        """The documents of one sort."""
        return self.beeld.stukken(soort)

    def verzendingen(self, document: str) -> tuple[Feit[Verzonden], ...]:
        """Dispatches of one document."""
        return tuple((i, v) for i, v in self.van(Verzonden) if v.document == document)

    def vaststellingen(self, document: str) -> tuple[Feit[Vastgesteld], ...]:
        """Establishments of one document."""
        return tuple((i, v) for i, v in self.van(Vastgesteld) if v.document == document)

    def bereikt(self, ids: tuple[str, ...]) -> frozenset[str]:
        """Everyone whom a message to ``ids`` reaches."""
        return self.beeld.bereikt(ids)


@dataclass(frozen=True)
class Geval:
    """One document that the case wants public: what a rule judges."""

    zicht: Zicht
    nr: int
    voornemen: Voornemen
    stuk: Stuk

    @property
    def zaak(self) -> Zaak:
        """The case."""
        return self.zicht.zaak

    @property
    def id(self) -> str:
        """Id of the document."""
        return self.stuk.id

    @property
    def aard(self) -> Aard:
        """Sort of the document."""
        return aard(self.stuk)

    @property
    def door(self) -> str:
        """Kind of the party that wants to publish."""
        return self.zicht.soort_partij(self.voornemen.door)

    @property
    def eigenaren(self) -> frozenset[str]:
        """Kinds of the parties that own the document."""
        return frozenset(self.zicht.soort_partij(e) for e in self.stuk.eigenaar)

    @property
    def gezamenlijk(self) -> bool:
        """Whether toezichthouder and rijksinspectie own it together (T18)."""
        return {"toezichthouder", "rijksinspectie"} <= self.eigenaren

    @property
    def plek(self) -> Pad:
        """The path to the intention."""
        return ("openbaarmaking", self.nr)

    @property
    def stuk_plek(self) -> Pad:
        """The path to the document."""
        return ("documenten", self.zaak.documenten.index(self.stuk))

    @cached_property
    def _vastgesteld(self) -> tuple[Feit[Vastgesteld], ...]:
        return self.zicht.vaststellingen(self.id)

    @property
    def vastgesteld(self) -> Feit[Vastgesteld] | None:
        """The last establishment, or None."""
        return self._vastgesteld[-1] if self._vastgesteld else None

    @property
    def concepten(self) -> tuple[Stuk, ...]:
        """The concept of this report: named by it, or every conceptrapport of the case."""
        return concepten_van(self.zicht.beeld, self.stuk)
