# SPDX-License-Identifier: EUPL-1.2
"""Errors for users: one Dutch sentence that says where, what and what to do, and an exit code."""

from __future__ import annotations

from enum import IntEnum


class Afloop(IntEnum):
    """Exit codes of the command line; a promise to scripts."""

    GOED = 0
    GEWEIGERD = 1
    GEBRUIK = 2
    ZAAK = 3
    SJABLOON = 4
    LEK = 5
    ONTHEFFING = 6
    INTERN = 70


VOORRANG = (
    Afloop.INTERN,
    Afloop.LEK,
    Afloop.ZAAK,
    Afloop.SJABLOON,
    Afloop.ONTHEFFING,
    Afloop.GEWEIGERD,
    Afloop.GEBRUIK,
    Afloop.GOED,
)
"""When several apply, the first of these is the exit code."""


class LakmoesFout(Exception):
    """Base of all errors raised on purpose; each carries its exit code. Holds no dossier values."""

    afloop: Afloop = Afloop.INTERN


class GebruiksFout(LakmoesFout):
    """The command was given wrongly: an unknown id, a missing folder, a future moment."""

    afloop = Afloop.GEBRUIK


class ZaakFout(LakmoesFout):
    """Case data is invalid; ``regels`` are all errors, each ``bestand:regel:kolom: pad: wat; doe``."""

    afloop = Afloop.ZAAK

    def __init__(self, *regels: str) -> None:
        super().__init__("\n".join(regels))
        self.regels = regels


class SjabloonFout(LakmoesFout):
    """A template cannot be filled: names template and paragraph."""

    afloop = Afloop.SJABLOON


class LekFout(LakmoesFout):
    """Something decided out was found in a public file; nothing was published."""

    afloop = Afloop.LEK


class OntheffingFout(LakmoesFout):
    """A waiver is invalid: unknown or unwaivable rule, unknown person, past its date."""

    afloop = Afloop.ONTHEFFING


class Geweigerd(LakmoesFout):
    """The gate refuses; the report says why."""

    afloop = Afloop.GEWEIGERD
