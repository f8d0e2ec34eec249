# SPDX-License-Identifier: EUPL-1.2
"""Where a package goes: what every destination offers, and what the register says about it.

The order is always the same. ``publiceer`` makes the package in the dossier; then each destination
places it (act ``geplaatst``). ``intrek`` and ``vervang`` first write down what was decided (acts
``intrek`` and ``vervang``); then each destination carries that out (act ``uitgevoerd``). After a crash
anywhere, the same command does what is not done yet: a destination may be asked twice.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Protocol

from pipeline.dossier import Dossier, Register


@dataclass(frozen=True, slots=True)
class Intrekking:
    """A package that was taken back: why (key of ``REDENEN``), aware moment, by whom (id).

    ``vervangen_door`` is the name of the package that came in its place, if one did.
    """

    pakket: str
    documenten: tuple[str, ...]
    reden: str
    moment: datetime
    door: str
    vervangen_door: str | None = None


class Bestemming(Protocol):
    """One place where packages become public. Every act may be repeated: twice gives what once gives.

    ``pakket`` is the folder of a verified package in the dossier; its name is the name of the package.
    Each act returns Dutch lines for the user and raises a LakmoesFout when it was not carried out;
    then nothing of it is recorded. ``nu`` is the aware moment of the clock.
    """

    @property
    def naam(self) -> str:
        """How the register and ``--naar`` call it."""

    def namens(self, als: str | None) -> Bestemming:
        """The same destination, used by this employee (id of the profile); None when nobody said so."""

    def publiceer(self, dossier: Dossier, pakket: Path, op: datetime, nu: datetime) -> tuple[str, ...]:
        """Make the package public; the gate said yes for ``op`` (aware, not after ``nu``)."""

    def intrek(self, dossier: Dossier, pakket: Path, wat: Intrekking, nu: datetime) -> tuple[str, ...]:
        """Take the package away, and tell that and why, without telling what stood in it."""

    def vervang(
        self, dossier: Dossier, oud: Path, nieuw: Path, wat: Intrekking, nu: datetime
    ) -> tuple[str, ...]:
        """Make ``nieuw`` public and take ``oud`` away (it may be gone already); each tells of the other."""


def geplaatst_bij(register: Register, pakket: str) -> tuple[str, ...]:
    """The destinations where a package was placed, in the order of placing."""
    namen = (str(r.gegevens["bestemming"]) for r in register.van("geplaatst", pakket=pakket))
    return tuple(dict.fromkeys(namen))


def intrekking_van(register: Register, pakket: str) -> Intrekking | None:
    """What was decided about a package: the moment of the first act, the replacement of the last."""
    regels = [r for r in register.regels if r.handeling in {"intrek", "vervang"}]
    regels = [r for r in regels if r.gegevens.get("pakket") == pakket]
    if not regels:
        return None
    eerste, door = regels[0], [str(r.gegevens["vervangen_door"]) for r in regels if r.handeling == "vervang"]
    return Intrekking(
        pakket=pakket,
        documenten=tuple(str(d) for d in eerste.gegevens["documenten"]),
        reden=str(eerste.gegevens["reden"]),
        moment=eerste.moment,
        door=str(eerste.door),
        vervangen_door=door[-1] if door else None,
    )


def vervangt(register: Register, pakket: str) -> tuple[Intrekking, ...]:
    """The packages in whose place this one came, oldest first."""
    oud = dict.fromkeys(str(r.gegevens["pakket"]) for r in register.van("vervang", vervangen_door=pakket))
    alle = (intrekking_van(register, naam) for naam in oud)
    return tuple(i for i in alle if i is not None)


def openbaar(register: Register, behalve: Sequence[str] = ()) -> tuple[str, ...]:
    """The names of the packages that were published and not taken back."""
    namen = dict.fromkeys(str(r.gegevens["pakket"]) for r in register.van("publiceer"))
    return tuple(n for n in namen if n not in behalve and intrekking_van(register, n) is None)
