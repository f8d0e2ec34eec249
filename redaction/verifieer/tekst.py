# SPDX-License-Identifier: EUPL-1.2
"""Text as the leak check compares it: disguises undone, case and marks folded, offsets kept."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import cached_property, lru_cache

_HOMOGLYFEN = str.maketrans(
    "абвгдеёзиіїјкмнорстухѕһԁԛԝьАВЕЗІЈКМНОРСТУХЅԌԚԜҮαβεγηικνορτυχωςΑΒΕΖΗΙΚΜΝΟΡΤΥΧɑɡɩıȷøØłŁđĐħĦŧŦꞌ‚‛"
    "ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘʀꜱᴛᴜᴠᴡʏᴢɓƀɖɗɛƒɠɦɨʝƙɫɱŋɵƥɾʂƭʉʋƴʐәօոսցհᏟᎠᎬᎻᎫᏦᏞᎷᏢᏚᎢᏙᎳ",
    "abbrdeezиiijkmhopctyxshdqwbABE3IJKMHOPCTYXSGQWYabeynikvoptuxwcABEZHIKMNOPTYXagiijoOlLdDhHtT'''"
    "abcdefghijklmnoprstuvwyzbbddefghijklmnoprstuvyzeonugh"
    "CDEHJKLMPSTVW",
)
_SAMEN = {"ß": "ss", "æ": "ae", "Æ": "AE", "œ": "oe", "Œ": "OE", "ĳ": "ij", "Ĳ": "IJ", "þ": "th", "Þ": "Th"}
_LETTERS_IN_CIJFERS = re.compile(r"[^\W\d_]")


@dataclass(frozen=True)
class Skelet:
    """Letters and digits of a text, folded."""

    tekst: str
    kaal: str

    @cached_property
    def plek(self) -> tuple[int, ...]:
        """Where character i of ``kaal`` stood in ``tekst``; only asked for where something was found."""
        return tuple(at for at, char in enumerate(self.tekst) for _ in fold_char(char))


_ONZICHTBAAR = frozenset("\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e\u3164\ufeff\uffa0")


def invisible(char: str) -> bool:
    """Whether a character shows nothing and takes no place: fillers, joiners, marks of direction."""
    return (
        char in _ONZICHTBAAR
        or "\u200b" <= char <= "\u200f"
        or "\u202a" <= char <= "\u202e"
        or "\u2060" <= char <= "\u206f"
        or "\u180b" <= char <= "\u180d"
        or "\ufe00" <= char <= "\ufe0f"
        or "\U000e0000" <= char <= "\U000e0fff"
    )


@lru_cache(maxsize=8192)
def fold_char(char: str) -> str:
    """One character as plain lower-case letters or digits; empty for everything else."""
    if invisible(char):
        return ""
    plain = _SAMEN.get(char) or unicodedata.normalize("NFKD", char)
    plain = plain.translate(_HOMOGLYFEN)
    plain = "".join(_SAMEN.get(c, c) for c in unicodedata.normalize("NFKD", plain))
    folded = "".join(_digit(c) for c in plain.casefold() if not unicodedata.combining(c))
    return "".join(c for c in folded if c.isalnum())


def _digit(char: str) -> str:
    value = unicodedata.decimal(char, None)
    return char if value is None else str(value)


_MEESTE = 50_000


class _Vouwing(dict[int, str]):
    """``fold_char`` as a table for ``str.translate``, filled with the characters that it meets."""

    def __missing__(self, code: int) -> str:
        if len(self) >= _MEESTE:
            self.clear()
        self[code] = fold_char(chr(code))
        return self[code]


@lru_cache(maxsize=1)
def _vouwing() -> _Vouwing:
    return _Vouwing()


_ASCII = bytes(range(0x80)).lower() + bytes(0x80)
_GEEN_TEKEN = bytes(code for code in range(0x80) if not chr(code).isalnum())


def fold(text: str) -> str:
    """A text as its skeleton only."""
    if text.isascii():
        return text.encode("ascii").translate(_ASCII, _GEEN_TEKEN).decode("ascii")
    return text.translate(_vouwing())


def skeleton(text: str) -> Skelet:
    """The skeleton of a text with the place of each of its characters."""
    return Skelet(text, fold(text))


def letters_only(text: str) -> str:
    """The skeleton without digits: note numbers come and go between formats."""
    return "".join(c for c in fold(text) if not c.isdigit())


def has_letters(text: str) -> bool:
    """Whether any letter is in it."""
    return bool(_LETTERS_IN_CIJFERS.search(text))
