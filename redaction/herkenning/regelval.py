# SPDX-License-Identifier: EUPL-1.2
"""Lines that were broken off in the middle of a sentence, as PDF, e-mail and scans have them, made whole."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise

from redaction.herkenning.lui import lui

_BREUK = lui(r"(?<=[a-zà-ÿ,0-9])\n(?=[a-zA-ZÀ-ÿ0-9'\"(])")
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
_OPSOMMING = lui(r"[ \t]*(?:[-*•·>|]|\d{1,2}(?:[.)/-]|[:.]\d\d[ ][^\n:]{2,40}:[ ])|\[)")
"""Also a line of a chat: "07:34 houda > groep: "."""


_SPREKER = lui(r"(?<![^\n])(?P<wie>[^\s:][^:\n]{1,28}?)(?::[ ]|[ ]\d\d?[:.]\d\d[ ]-[ ])")


def glad(tekst: str) -> str:
    """The same text, as long, with a space for each line end that only a margin put there.

    No line that holds a tab, a bar or wide spaces is touched: that is a table or a form.
    """
    if "\n" not in tekst:
        return tekst
    uit = list(tekst)
    for plek in _smal(tekst):
        uit[plek] = " "
    sprekers = _sprekers(tekst)
    for match in _BREUK.finditer(tekst):
        if _afgebroken(tekst, match.start()) and not _spreekt(tekst, match.end(), sprekers):
            uit[match.start()] = " "
    return "".join(uit)


def _sprekers(tekst: str) -> frozenset[str]:
    """What stands before a colon at the start of more than one line, as in a chat."""
    keren = Counter(m["wie"] for m in _SPREKER.finditer(tekst))
    return frozenset(wie for wie, keer in keren.items() if keer > 1)


def _spreekt(tekst: str, at: int, sprekers: frozenset[str]) -> bool:
    match = _SPREKER.match(tekst, at) if sprekers else None
    return match is not None and match["wie"] in sprekers


def _smal(tekst: str) -> Iterator[int]:
    """The line ends inside paragraphs that were filled up to a margin, however narrow: wherever a line
    ends, the next word would not have fitted."""
    begin = 0
    for blok in _LEEG.split(tekst):
        plek = tekst.find(blok, begin)
        begin = plek + len(blok)
        regels = blok.split("\n")
        if len(regels) >= _BLOK and _gevuld(regels):
            for regel in regels[:-1]:
                plek += len(regel)
                yield plek
                plek += 1


def _gevuld(regels: Sequence[str]) -> bool:
    """Whether lines are one paragraph, each as full as its margin allows."""
    if any(map(_rij, regels)) or any(map(_OPSOMMING.match, regels[1:])):
        return False
    if 4 * sum(map(bool, map(_OPSCHRIFT.match, regels))) > len(regels):
        return False
    breedte = max(map(len, regels))
    paren = list(pairwise(regels))
    vol = sum(len(a) + 1 + len(b.split(" ", 1)[0]) > breedte for a, b in paren)
    loopt = sum(a.rstrip()[-1:] not in {".", "!", "?", ":", ";"} for a in regels[:-1])
    return breedte >= _SMALST and vol == len(paren) and loopt > _LOOPT * len(paren)


_OPSCHRIFT = lui(r"[^\s:][^:]{0,28}:(?:\s|$)")
_NA_KOMMA = lui(r",(?:\s|$)")
_LEEG = lui(r"\n[ \t]*\n")
_BLOK, _SMALST, _LOOPT = 4, 24, 0.6
"""Least lines of such a paragraph, its least width, and the share of lines that end amid a sentence."""


def _rij(regel: str) -> bool:
    """Whether a line is a row of cells."""
    if any(teken in regel for teken in ("\t", "|", "   ")) or regel.count(" / ") > 1 or regel.count(";") > 1:
        return True
    return regel.count(",") > 1 and _NA_KOMMA.search(regel) is None


def _afgebroken(tekst: str, at: int) -> bool:
    begin = tekst.rfind("\n", 0, at) + 1
    eind = tekst.find("\n", at + 1)
    regel, volgend = tekst[begin:at], tekst[at + 1 : eind if eind >= 0 else len(tekst)]
    if _rij(regel) or _rij(volgend) or _OPSOMMING.match(volgend):
        return False
    if volgend[0].islower():
        return len(regel) >= _KORTST
    return len(regel) >= _VOL and regel.rsplit(" ", 1)[-1].lower() in _GAAT_DOOR
