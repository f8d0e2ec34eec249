# SPDX-License-Identifier: EUPL-1.2
"""Words in what a field or program keeps for itself: base64 of text, markup or bytes."""

from __future__ import annotations

import base64
import binascii
import re
from collections.abc import Iterable

_ASCII = re.compile(rb"[\x20-\x7e]{4,}")
_WIDE = re.compile(rb"(?:[\x20-\x7e\xc0-\xff]\x00){4,}")
_TAG = re.compile(r"<[^>]*>")
_OF_WORD = re.compile(r"_(Toc|Ref|Hlk)\d+")
_LETTERS = re.compile(r"[^\W\d_]{3}")
_LONG_WORD = re.compile(r"[A-Za-z\u00c0-\u00ff]{5}")
_MANY = 500


def packed_words(text: str) -> str:
    """What somebody can read in it, "" when that is nothing; text that is no base64 as it stands."""
    try:
        inside = base64.b64decode("".join(text.split()), validate=True)
    except (binascii.Error, ValueError):
        return " ".join(text.split())
    try:
        said = [inside.decode("utf-8")] if b"\0" not in inside else _runs(inside)
    except UnicodeDecodeError:
        said = _runs(inside)
    bare = (" ".join(_TAG.sub(" ", part).split()) for part in said)
    return " ".join(part for part in bare if _LETTERS.search(part) and not _OF_WORD.fullmatch(part))


def readable_runs(inside: bytes) -> Iterable[str]:
    """Runs in a binary file that look like words, once each and not without end."""
    found = (" ".join(run.split()) for run in _runs(inside))
    return list(dict.fromkeys(run for run in found if _LONG_WORD.search(run)))[:_MANY]


def _runs(inside: bytes) -> list[str]:
    """Runs of letters between other bytes, in one byte each and in two."""
    wide = [run.decode("utf-16-le") for run in _WIDE.findall(inside)]
    return [*wide, *(run.decode("ascii") for run in _ASCII.findall(inside))]
