# SPDX-License-Identifier: EUPL-1.2
"""Markup taken apart by its own signs, without a parser: nothing dropped, nothing repaired.

A parser stops at the end of a page and at a depth of its own, keeps one of two equal attributes and
none of a closing tag. Every character of the file is in one of the three parts here.
"""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass
from html import unescape

_LABEL = re.compile(
    r"<!--(.*?)(?:--!?>|\Z)|<!\[CDATA\[(.*?)(?:\]\]>|\Z)|<((?:[!?]|/(?![^\W\d]))[^>]*)(?:>|\Z)"
    r"|<(/?)([^\W\d][^\s/>]*)((?:=\s*(?:\"[^\"]*\"|'[^']*')|[^>])*+)(?:>|\Z)",
    re.DOTALL,
)
_DEEL = re.compile(r"(?:=\s*+)?(?:\"([^\"]*)\"?|'([^']*)'?)|=\s*+([^\s\"'=]+)|([^\s\"'=/]+)")
_CODE = {name: re.compile(rf"</{name}(?=[\s/>])", re.IGNORECASE) for name in ("script", "style")}


@dataclass(frozen=True, slots=True)
class Losse:
    """A file in parts: its text, what programs read in it, the values in its tags, the other words there."""

    tekst: str
    code: str
    waarden: tuple[str, ...]
    namen: tuple[str, ...]


def apart(text: str, blokken: Collection[str]) -> Losse:
    """Text and tags of a markup file; ``blokken`` are the elements that begin a new line."""
    uit: list[str] = []
    code: list[str] = []
    binnen: dict[tuple[bool, str], None] = {}
    open_: set[str] = set()
    at = 0
    while label := _LABEL.search(text, at):
        uit += [unescape(text[at : label.start()]), _said(label, blokken)]
        at = label.end()
        binnen.update(dict.fromkeys(_inside(label)))
        naam = (label[5] or "").lower()
        if naam in _CODE and naam not in open_ and not label[4] and not label[6].endswith("/"):
            # An element that nothing closes is text: searched for once, or many of them take for ever.
            if einde := _CODE[naam].search(text, at):
                code.append(text[at : einde.start()])
                at = einde.start()
            else:
                open_.add(naam)
    uit.append(unescape(text[at:]))
    waarden, namen = (tuple(deel for is_naam, deel in binnen if is_naam is soort) for soort in (False, True))
    return Losse("".join(uit), "\n\n".join(code), waarden, namen)


def new_lines(text: str, bekend: str) -> str:
    """The lines of a text that another has not, whatever the spaces in them."""
    known = {" ".join(line.split()) for line in bekend.splitlines()}
    lines = (" ".join(line.split()) for line in text.splitlines())
    return "\n\n".join(line for line in lines if line not in known)


def _said(label: re.Match[str], blokken: Collection[str]) -> str:
    if label[5] is None:
        return f"\n{label[1] or label[2] or ''}\n"
    return "\n\n" if label[5].rsplit(":", 1)[-1].lower() in blokken else ""


def _inside(label: re.Match[str]) -> list[tuple[bool, str]]:
    """Words and values of one tag or declaration; True for a word, False for a value."""
    binnen = label[3] if label[5] is None else f"{label[5]} {label[6]}"
    return [
        (deel[4] is not None, " ".join(unescape(next(filter(None, deel.groups()), "")).split()))
        for deel in _DEEL.finditer(binnen or "")
    ]
