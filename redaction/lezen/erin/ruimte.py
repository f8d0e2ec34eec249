# SPDX-License-Identifier: EUPL-1.2
"""How much of what lies inside one file is read: depth, number, bytes, pages and time, all files together."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from time import monotonic

MAX_DEPTH = 5
MAX_FILES = 200
MAX_BYTES = 128 * 1024 * 1024
MAX_PAGES = 400
# The other bounds end nearly all; this one ends what is slow in a way that nobody thought of.
MAX_SECONDS = 120.0
_DEEP = "het ligt te diep in andere bestanden"
_MANY = f"er zitten meer dan {MAX_FILES} bestanden in"
_LARGE = f"wat erin zit is samen groter dan {MAX_BYTES // 1024**2} MB"
_PAGES = f"wat erin zit heeft samen meer dan {MAX_PAGES} bladzijden"
_SLOW = "het lezen van wat erin zit duurt te lang"
_DO = "sla het apart op en lees het los"


@dataclass
class Rest:
    """What may still be read; every file inside takes of it."""

    files: int = MAX_FILES
    size: int = MAX_BYTES
    pages: int = MAX_PAGES
    clock: Callable[[], float] = monotonic
    start: float | None = None

    @property
    def full(self) -> bool:
        """Whether no further file is read."""
        return not self.files

    def take(self, size: int) -> str:
        """Take room for one file; why there is none, or ""."""
        self.start = self.clock() if self.start is None else self.start
        if self.clock() - self.start > MAX_SECONDS:
            return _SLOW
        if self.full:
            return _MANY
        if size > self.size:
            return _LARGE
        self.files, self.size = self.files - 1, self.size - size
        return ""

    def take_pages(self, pages: int) -> str:
        """Take room for so many pages; why there is none, or ""."""
        if pages > self.pages:
            return f"{_PAGES}; {_DO}"
        self.pages -= pages
        return ""


@dataclass(frozen=True, slots=True)
class Ruimte:
    """The names of the files around, outermost first, and the room that they share."""

    pad: tuple[str, ...] = ()
    rest: Rest = field(default_factory=Rest)

    def below(self, naam: str) -> Ruimte:
        """The room of a file inside."""
        return Ruimte((*self.pad, " ".join(naam.split())), self.rest)

    @property
    def inside(self) -> bool:
        """Whether this is the room of a file inside another."""
        return len(self.pad) > 1

    def place(self, *further: str) -> str:
        """Where that is, for a Dutch reader."""
        return " > ".join((*self.pad, *further))

    def refuses(self, size: int) -> str:
        """Why a file of this size is not read, with what to do; "" when it is, and its room is taken.

        A picture asks for none (0): only its data are read.
        """
        why = (size and self.rest.take(size)) or (_DEEP if len(self.pad) > MAX_DEPTH + 1 else "")
        return f"{why}; {_DO}" if why else ""
