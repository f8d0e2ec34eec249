# SPDX-License-Identifier: EUPL-1.2
"""Marks that a writer puts on a passage: professional secrecy, medical, said by someone (P-F1c).

In Word and LibreOffice a paragraph or character style whose name begins with ``Lakmoes``, such as
``Lakmoes beroepsgeheim`` or ``Lakmoes gezegd door dochter``; in Markdown a class, such as
``::: {.medisch over=client}`` or ``[...]{.gezegd van=dochter}``. A mark that cannot be understood is
a mark too: nobody may read what is under it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Literal, cast, get_args

Merksoort = Literal["beroepsgeheim", "medisch", "gezegd", "onbekend"]
MERKSOORTEN: tuple[str, ...] = get_args(Merksoort)
_LEESBAAR = frozenset(MERKSOORTEN) - {"onbekend"}
_VAN, _OVER = frozenset({"van", "door", "uit"}), "over"
_ID = re.compile(r"[a-z0-9][a-z0-9_-]{0,60}")
_STIJL = "lakmoes"
_TEKENSTIJL = frozenset({"char", "teken", "tekens", "zchn"})
BRON = "markering"


@dataclass(frozen=True, slots=True)
class Merk:
    """What a passage is. ``van``: id of who said it, or whose file it comes from; ``over``: about whom."""

    soort: Merksoort
    van: str = ""
    over: str = ""

    @property
    def code(self) -> str:
        """The mark as one word, for the source of a find."""
        return f"{BRON}:{self.soort}:{self.van}:{self.over}"


ONBEKEND = Merk("onbekend")


def merk_van_code(code: str) -> Merk:
    """The mark of ``Merk.code``; anything else is an unknown mark."""
    delen = code.split(":")
    if len(delen) != 4 or delen[0] != BRON or delen[1] not in MERKSOORTEN:
        return ONBEKEND
    return Merk(cast(Merksoort, delen[1]), delen[2], delen[3])


def merk_van_stijl(naam: str) -> Merk | None:
    """The mark that a style of this name puts on its text, or None for a style of another name."""
    woorden = naam.replace("_20_", " ").casefold().split()
    if not woorden or not woorden[0].startswith(_STIJL):
        return None
    if len(woorden) > 2 and woorden[-1] in _TEKENSTIJL:
        woorden.pop()
    if woorden[0] != _STIJL or len(woorden) < 2 or woorden[1] not in _LEESBAAR:
        return ONBEKEND
    return _met(woorden[1], woorden[2:])


def merken_van_klassen(klassen: Iterable[str], velden: Mapping[str, str]) -> tuple[Merk, ...]:
    """The marks of a Markdown span or block with these classes and attributes; never none."""
    woorden = [w for naam, waarde in velden.items() for w in (naam.casefold(), waarde.casefold())]
    gevonden = tuple(_met(k.casefold(), woorden) if k.casefold() in _LEESBAAR else ONBEKEND for k in klassen)
    return gevonden or (ONBEKEND,)


def _met(soort: str, woorden: list[str]) -> Merk:
    """A mark with ``van X`` and ``over Y``, or one id alone; what is left over makes it unknown."""
    van = over = ""
    if len(woorden) == 1 and woorden[0] not in {*_VAN, _OVER}:
        woorden = ["van", *woorden]
    if len(woorden) % 2:
        return ONBEKEND
    for naam, waarde in zip(woorden[::2], woorden[1::2], strict=True):
        if not _ID.fullmatch(waarde) or (naam in _VAN and van) or (naam == _OVER and over):
            return ONBEKEND
        if naam in _VAN:
            van = waarde
        elif naam == _OVER:
            over = waarde
        else:
            return ONBEKEND
    return Merk(cast(Merksoort, soort), van, over)


def stijlnaam(merk: Merk) -> str:
    """The name of the Word style for a mark; reading it back gives the same mark."""
    delen = [_STIJL.capitalize(), merk.soort]
    delen += ["van", merk.van] if merk.van else []
    return " ".join([*delen, *(["over", merk.over] if merk.over else [])])
