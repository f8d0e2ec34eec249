# SPDX-License-Identifier: EUPL-1.2
"""What a file was seen to say so far, to tell whether a piece of text beside its pages says anything new."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

from redaction import boom
from redaction.lezen.vergelijk import comparable
from redaction.melder import Melder
from redaction.stroom import streams

# A longer text that stands in another one does so on purpose; a shorter one may be half a word.
_SHORT = 16
_WORD = re.compile(r"[^\W_]+")
_PART = re.compile(r"[A-Z]{2,}(?![a-z])|[A-Z]?[^\W\d_A-Z]+|[^\W\d_]+|\d+")
_UNSEEN = re.compile("[\u00ad\u200b-\u200f\u2060\ufeff]")
_LEAST_LETTERS, _LEAST_DIGITS = 2, 5


class Bekend:
    """The text that was read or reported; it grows with every report."""

    def __init__(self, texts: Iterable[str] = ()) -> None:
        self._text = ""
        self._words: set[str] = set()
        for text in texts:
            self.add(text)

    @classmethod
    def of(cls, document: boom.Document, melder: Melder) -> Bekend:
        """Everything that stands in the tree or was reported."""
        read = [stroom.tekst for stroom in streams(document)]
        return cls((*read, *(gemist.tekst for gemist in melder.gevonden)))

    def add(self, text: str) -> None:
        """Count this text as known from now on."""
        self._text += f"{comparable(text)}\n"
        self._words |= {word.casefold() for word in _WORD.findall(_plain(text))}

    def says(self, text: str) -> bool:
        """Whether this text stands somewhere; a short one with whole words only."""
        sign = comparable(text)
        if sign not in self._text:
            return False
        return len(sign) >= _SHORT or {w.casefold() for w in _WORD.findall(_plain(text))} <= self._words

    def names(self, text: str, usual: frozenset[str] = frozenset()) -> bool:
        """Whether every word in a name that people or programs gave is known or usual."""
        if self.says(text):
            return True
        return all(self._named(word, usual) for word in _WORD.findall(_plain(text)))

    def _named(self, word: str, usual: frozenset[str]) -> bool:
        """Whether a word, or else each of the words that it is made of, is known or usual."""
        if word.casefold() in self._words or word.casefold() in usual:
            return True
        parts = [part.casefold() for part in _PART.findall(word)]
        return all(part in self._words or part in usual for part in parts if _counts(part))


def _counts(part: str) -> bool:
    return len(part) >= (_LEAST_DIGITS if part[0].isdigit() else _LEAST_LETTERS)


def _plain(text: str) -> str:
    return unicodedata.normalize("NFC", _UNSEEN.sub("", text))
