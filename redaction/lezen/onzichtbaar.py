# SPDX-License-Identifier: EUPL-1.2
"""Letters in signs that no program shows (tags, selectors): taken out of the text and reported.

Letters in the private area, where fonts of signs keep them (F041 for A), stay and are reported.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from redaction.lezen.gelezen import Ruw
from redaction.melder import Melder
from redaction.stroom import Stroom, Vervanging, rewrite, streams

# The flags of England, Scotland and Wales are a black flag with tags behind it: those are to be seen.
_UNSEEN = re.compile("[\U000e0000-\U000e007f]{2,}|[\ufe00-\ufe0f\U000e0100-\U000e01ef]{2,}")
_OWN = re.compile("[\uf041-\uf05a\uf061-\uf07a][\uf020-\uf07e ]*[\uf041-\uf05a\uf061-\uf07a]")
_OWN_TO_ASCII = 0xFF
_FLAG = "\U0001f3f4"
_TAGS = 0xE0000
_ASCII_START, _ASCII_END = 0x20, 0x7F


def without_unseen(ruw: Ruw) -> Ruw:
    """``ruw`` with such signs out of its text and in its reports."""
    melder = Melder()
    for stroom in streams(ruw.document):
        for found in _found(stroom):
            text = "".join(_letter(sign) for sign in found.group(0))
            melder.meld("onzichtbare tekens", stroom.plaats, "tekst", text, found.group(0).encode())
        for found in _OWN.finditer(stroom.tekst):
            text = "".join(chr(ord(sign) & _OWN_TO_ASCII) for sign in found.group(0))
            melder.meld("letters in eigen tekens", stroom.plaats, "tekst", text)
    if not melder.gevonden:
        return ruw
    document = rewrite(ruw.document, _out)
    return replace(ruw, document=document, niet_overgenomen=(*ruw.niet_overgenomen, *melder.klaar()))


def _out(stroom: Stroom) -> Sequence[Vervanging]:
    return [Vervanging(found.start(), found.end(), "") for found in _found(stroom)]


def _found(stroom: Stroom) -> list[re.Match[str]]:
    return [m for m in _UNSEEN.finditer(stroom.tekst) if stroom.tekst[: m.start()][-1:] != _FLAG]


def _letter(sign: str) -> str:
    """The letter that a tag stands for; nothing for other signs."""
    code = ord(sign) - _TAGS
    return chr(code) if _ASCII_START <= code < _ASCII_END else ""
