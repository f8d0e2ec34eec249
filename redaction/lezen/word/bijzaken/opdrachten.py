# SPDX-License-Identifier: EUPL-1.2
"""Instructions of fields: words in them that no result shows."""

from __future__ import annotations

import re
from collections.abc import Iterator

from redaction.lezen.bekend import Bekend
from redaction.lezen.gegevens import Stuk
from redaction.lezen.vreemd.ontcijferd import with_decoded
from redaction.lezen.word.bijzaken.bron import Bron
from redaction.lezen.word.namen import Element, q, val

# A format with what it asks for; a switch by itself; the placeholders of an address block.
_SWITCH = re.compile(r'\\[*@#]\s*("[^"]*"|\S+)|(?<!\S)\\[a-zA-Z!](?!\S)|\b_[A-Z0-9]+_\b')
_ARGUMENT = re.compile(r'"([^"]*)"|(\S+)')
_LETTERS = re.compile(r"[^\W\d_]{2}|\d{5}")
_OWN = re.compile(r"_\w+|[A-Z]{1,3}\d+(:[A-Z]{1,3}\d+)?")
_CODE = re.compile(r"[1-9]\d{1,2}|0[xX][0-9A-Fa-f]{2,3}")
_SOORT = "opdracht van een veld"
_LOS = "opdracht buiten een veld"


def instructions(bron: Bron, gewoon: frozenset[str]) -> Iterator[Stuk]:
    """The instruction of every field with words of its own; of every one that does not end, too."""
    for simple in bron.wortel.iter(q("w:fldSimple")):
        yield from _said(bron, simple, val(simple, "w:instr"), gewoon)
    waiting: list[tuple[Element, str, bool]] = []
    for element in bron.wortel.iter(q("w:fldChar"), q("w:instrText")):
        kind = val(element, "w:fldCharType")
        if kind == "begin":
            waiting.append((element, "", False))
        elif not waiting:
            yield Stuk(_LOS, bron.place(element), bron.deel, " ".join((element.text or "").split()))
        else:
            start, code, shown = waiting.pop()
            if shown and element.text:
                yield Stuk(_LOS, bron.place(element), bron.deel, " ".join(element.text.split()))
            if kind == "end":
                yield from _said(bron, start, code, gewoon)
            else:
                waiting.append((start, code if shown else code + (element.text or ""), shown or bool(kind)))
    for start, code, _ in waiting:
        yield Stuk("veld zonder einde", bron.place(start), bron.deel, " ".join(code.split()))


def _spelled(pairs: list[tuple[str, str]]) -> Iterator[str]:
    """What QUOTE shows: text between quotes, and letters by their codes, those in a row as one word."""
    word = ""
    for quoted, bare in pairs:
        if not quoted and _CODE.fullmatch(bare) and 0x1F < (code := int(bare, 0)) < 0x250:
            word += chr(code)
        else:
            yield word
            yield quoted or bare
            word = ""
    yield word


def _said(bron: Bron, element: Element, code: str, gewoon: frozenset[str]) -> Iterator[Stuk]:
    """What is asked for beside the name of the field, its switches and the names that Word gives."""
    name, _, rest = code.strip().partition(" ")
    if name.startswith("=") and len(name) > 1:
        rest = f"{name[1:]} {rest}"
    pairs = _ARGUMENT.findall(_SWITCH.sub(" ", rest))
    found = _spelled(pairs) if name.upper() == "QUOTE" else (quoted or bare for quoted, bare in pairs)
    plain = " ".join(" ".join(part for part in found if part and not _OWN.fullmatch(part)).split())
    words = with_decoded(plain)
    if _LETTERS.search(words) and not Bekend().names(words, gewoon):
        yield Stuk(_SOORT, bron.place(element), bron.deel, words)
