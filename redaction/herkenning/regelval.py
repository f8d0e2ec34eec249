# SPDX-License-Identifier: EUPL-1.2
"""Lines that were broken off in the middle of a sentence, as PDF, e-mail and scans have them, made whole."""

from __future__ import annotations

import re

_BREUK = re.compile(r"(?<=[a-zà-ÿ,0-9])\n(?=[a-zA-ZÀ-ÿ0-9'\"(])")
_VOL = 60
"""A shorter line was ended by who wrote it, unless a small letter follows in a text of such lines."""
_KORTST = 35
_GAAT_DOOR = frozenset({
    "de", "het", "een", "'t", "van", "bij", "in", "op", "naar", "uit", "door", "aan", "via", "met", "voor",
    "is",
    "was", "en", "of", "over", "tot", "vanaf", "sinds", "per", "onder", "tussen", "rond", "langs", "achter",
    "heer", "mevrouw", "mw.", "dhr.", "kamer", "nummer", "afdeling", "locatie", "stichting", "den", "der",
    "te",
    "ten", "ter", "wordt", "werd", "ongeveer", "ruim", "bijna", "circa", "namens", "nr.", "code", "unit",
})  # fmt: skip
"""After these a line cannot end."""
_OPSOMMING = re.compile(r"[ \t]*(?:[-*•·>|]|\d{1,2}[.)/-]|\[)")


def glad(tekst: str) -> str:
    """The same text, as long, with a space for each line end that only a margin put there.

    No line that holds a tab, a bar or wide spaces is touched: that is a table or a form.
    """
    if "\n" not in tekst:
        return tekst
    uit = list(tekst)
    for match in _BREUK.finditer(tekst):
        if _afgebroken(tekst, match.start()):
            uit[match.start()] = " "
    return "".join(uit)


def _afgebroken(tekst: str, at: int) -> bool:
    begin = tekst.rfind("\n", 0, at) + 1
    eind = tekst.find("\n", at + 1)
    regel, volgend = tekst[begin:at], tekst[at + 1 : eind if eind >= 0 else len(tekst)]
    if any(t in regel or t in volgend for t in ("\t", "|", "   ")) or _OPSOMMING.match(volgend):
        return False
    if volgend[0].islower():
        return len(regel) >= _KORTST
    return len(regel) >= _VOL and regel.rsplit(" ", 1)[-1].lower() in _GAAT_DOOR
