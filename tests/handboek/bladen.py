# SPDX-License-Identifier: EUPL-1.2
"""What the pages of the handbook tell a reader to type, and what they say that the reader then sees."""

from __future__ import annotations

import re
import shlex
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

WORTEL = Path(__file__).resolve().parents[2]
DOCS = WORTEL / "docs"
BLADEN = tuple(sorted(DOCS.rglob("*.md")))
WEG = DOCS / "handboek/communicatie/van-rapport-naar-publicatie.md"

_BLOK = re.compile(
    r"<!-- klok: (?P<klok>\S+) -->|<!-- afloop: (?P<afloop>\d+) -->"
    r"|^ *```(?P<taal>\w*)\n(?P<inhoud>.*?)^ *```$",
    re.MULTILINE | re.DOTALL,
)
_ZET = re.compile(r"[A-Z_]+=\S*")


@dataclass(frozen=True, slots=True)
class Getypt:
    """Commands of one block: at which moment, ending how (the last one), and what is then to be read."""

    opdrachten: tuple[str, ...]
    klok: str
    afloop: int = 0
    gezien: tuple[str, ...] = ()


def woorden(regel: str) -> list[str]:
    """The arguments after ``lakmoes`` of one line; empty when the line calls something else."""
    delen = shlex.split(regel, comments=True)
    while delen and _ZET.fullmatch(delen[0]):
        delen = delen[1:]
    if ">" in delen:  # what is printed goes into a file
        delen = delen[: delen.index(">")]
    return delen[1:] if delen[:1] == ["lakmoes"] else []


def opdrachten(blad: Path) -> Iterator[str]:
    """Every line of every ``sh`` block of a page."""
    for blok in _BLOK.finditer(blad.read_text("utf-8")):
        if blok["taal"] == "sh":
            yield from (r.strip() for r in blok["inhoud"].replace("\\\n", " ").splitlines() if r.strip())


def weg(blad: Path, begin: str) -> list[Getypt]:
    """The blocks of a page in order, each with the clock and outcome that its remarks set."""
    stappen: list[Getypt] = []
    klok, afloop = begin, 0
    for blok in _BLOK.finditer(blad.read_text("utf-8")):
        regels = tuple(r.strip() for r in (blok["inhoud"] or "").splitlines() if r.strip())
        if blok["klok"]:
            klok = blok["klok"]
        elif blok["afloop"]:
            afloop = int(blok["afloop"])
        elif blok["taal"] == "sh":
            stappen.append(Getypt(regels, klok, afloop))
            afloop = 0
        elif blok["taal"] == "text" and stappen:
            vorige = stappen.pop()
            stappen.append(Getypt(vorige.opdrachten, vorige.klok, vorige.afloop, vorige.gezien + regels))
    return stappen


def staat_er(regel: str, scherm: str) -> bool:
    """Whether a line of the page stands on the screen; an ellipsis in it stands for a changing name."""
    patroon = r"\S*".join(re.escape(deel) for deel in regel.split("…"))
    return regel in scherm or bool(re.search(patroon, scherm))


def terloops(blad: Path) -> Iterator[str]:
    """Every command named within a sentence of a page."""
    zonder_blokken = _BLOK.sub("", blad.read_text("utf-8"))
    yield from (t for t in re.findall(r"`([^`]+)`", zonder_blokken) if re.match(r"lakmoes\s+-*[a-z]", t))


def blokken(blad: Path) -> Iterator[tuple[str, str]]:
    """Every block of a page: its language and what stands in it."""
    for blok in _BLOK.finditer(blad.read_text("utf-8")):
        if blok["taal"] is not None:
            yield blok["taal"], blok["inhoud"]
