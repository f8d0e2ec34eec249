# SPDX-License-Identifier: EUPL-1.2
"""The case as it stood at one moment: only what counts at it is there (``pipeline.zaak.telling``)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from functools import cached_property
from typing import TypeVar

from pipeline.profiel.model import Profiel
from pipeline.zaak.aard import Aard, aard
from pipeline.zaak.basis import NEDERLAND
from pipeline.zaak.document import Stuk
from pipeline.zaak.gebeurtenis import Beoordeling3A, Gebeurtenis, KeuzeOnderzoek
from pipeline.zaak.telling import die_tellen
from pipeline.zaak.zaak import Zaak

E = TypeVar("E", bound=object)
Feit = tuple[int, E]
"""An event with its index in ``gebeurtenissen``."""


@dataclass(frozen=True)
class Beeld:
    """A case under a profile at ``op`` (aware). ``ook``: facts of that day that count besides."""

    zaak: Zaak
    profiel: Profiel
    op: datetime
    ook: frozenset[int] = frozenset()

    @cached_property
    def feiten(self) -> tuple[Feit[Gebeurtenis], ...]:
        """Visible events in order of time; events of one moment in the order of the file."""
        return die_tellen(self.zaak, self.op, self.ook)

    def van(self, kind: type[E]) -> tuple[Feit[E], ...]:
        """Visible events of one kind, in order of time."""
        return tuple((i, g) for i, g in self.feiten if isinstance(g, kind))

    @cached_property
    def dag(self) -> date:
        """The day of ``op`` in the Netherlands."""
        return self.op.astimezone(NEDERLAND).date()

    @property
    def toezichthouder(self) -> str:
        """Id of the Wmo-toezichthouder."""
        return self.zaak.partijen.toezichthouder.id

    @property
    def vorm(self) -> int:
        """Form of joint supervision (1 to 3), 0 without."""
        return self.zaak.samenwerking.vorm if self.zaak.samenwerking else 0

    @property
    def protocol(self) -> bool:
        """Whether the calamity protocol of 2015 binds the case."""
        return self.zaak.protocol == "calamiteitentoezicht"

    @cached_property
    def route(self) -> str:
        """``3A``, ``3B``, or empty: who investigates, after a negative judgement too (P-S3A.4)."""
        keuzes = self.van(KeuzeOnderzoek)
        route = keuzes[-1][1].route if keuzes else ""
        oordelen = [b for _, b in self.van(Beoordeling3A)]
        afdoende = not oordelen or (oordelen[-1].zorgvuldig and oordelen[-1].maatregelen_voldoende)
        return "3B" if route == "3A" and not afdoende else route

    def stukken(self, soort: Aard) -> tuple[Stuk, ...]:
        """The documents of one sort."""
        return tuple(s for s in self.zaak.documenten if aard(s) == soort)

    def vertegenwoordigde(self, persoon: str) -> frozenset[str]:
        """The person and whom they represent: what reaches one, reaches the other."""
        gevonden = self.zaak.persoon(persoon)
        samen = {persoon} | ({gevonden.vertegenwoordigt} if gevonden and gevonden.vertegenwoordigt else set())
        return frozenset(samen)

    def bereikt(self, ids: tuple[str, ...]) -> frozenset[str]:
        """Everyone whom a message to ``ids`` reaches."""
        return frozenset().union(*(self.vertegenwoordigde(i) for i in ids))
