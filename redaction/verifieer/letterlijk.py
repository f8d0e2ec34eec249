# SPDX-License-Identifier: EUPL-1.2
"""What a program or style sheet says with strings in pieces, however it puts them together."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from redaction.fouten import LeesFout

_LETTERLIJK = re.compile(
    r"""(?P<los>/\*.*?(?:\*/|\Z))|"(?P<d>(?:[^"\\\n]|\\.)*+)"?"""
    r"""|'(?P<e>(?:[^'\\\n]|\\.)*+)'?|`(?P<s>(?:[^`\\]|\\.)*+)`?""",
    re.DOTALL,
)
"""A string that nobody closes ends with its line: what begins everywhere must end soon."""
_OPMERKING = re.compile(r"/\*.*?\*/|//[^\n]*+", re.DOTALL)
_LIJM = re.compile(r"(?:[\s+,.&()\[\]]|\bconcat\b|\battr\([^()]*+\)|;\s*+[\w.$]{1,80}+\s*+\+=)*+")
"""What may stand between two pieces of one string."""
_INGEVOEGD = re.compile(r"""\$\{\s*+(?:["'`]([^"'`]*+)["'`])?\s*+\}""")
_LANGSTE_LIJM = 500
_MAX_STUKKEN = 100_000


def joined(tekst: str) -> str:
    """The strings in a text, those that a program puts together as one, others on lines of their own."""
    return "".join(stuk if vast else f"\n| {stuk}" for vast, stuk in _pieces(tekst))


def in_pairs(tekst: str) -> str:
    """Each string with the next one, whatever stands between them: two rules may show them side by side."""
    stukken = [stuk for _, stuk in _pieces(tekst) if stuk]
    return "\n".join("| " + een + ander for een, ander in pairwise(stukken))


def _pieces(tekst: str) -> Iterator[tuple[bool, str]]:
    """Each string, and whether it goes on where the one before ended. Raises LeesFout past the limit."""
    einde = -_LANGSTE_LIJM
    for aantal, found in enumerate(_LETTERLIJK.finditer(tekst)):
        if aantal > _MAX_STUKKEN:
            raise LeesFout("het bestand heeft te veel losse stukken tekst om te controleren")
        if not found["los"]:
            yield _glue(tekst, einde, found.start()), _said(found)
            einde = found.end()


def _glue(tekst: str, begin: int, einde: int) -> bool:
    tussen = tekst[begin:einde] if einde - begin < _LANGSTE_LIJM else ";"
    return _LIJM.fullmatch(_OPMERKING.sub(" ", tussen)) is not None


def _said(found: re.Match[str]) -> str:
    stuk = found["d"] or found["e"] or found["s"] or ""
    return _INGEVOEGD.sub(lambda m: m[1] or "", stuk) if found["s"] else stuk
