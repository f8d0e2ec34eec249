# SPDX-License-Identifier: EUPL-1.2
"""Whether every letter of Markdown came through: pandoc drops notes and references that nobody uses."""

from __future__ import annotations

import html
import re
from collections import Counter
from collections.abc import Iterable

from redaction import boom
from redaction.model import Leesbevinding
from redaction.stroom import streams

_LOST = "niet alle tekst is gelezen; haal ongebruikte voetnoten en verwijzingen weg"
# Letters that are markup: labels, fences, list markers, table words, image paths, check boxes.
_MARKUP = re.compile(
    r"\[\^[^\]\n]+\]:?|(?<=\])\[[^\]\n]*\]|^\s*\[[^\]\n]+\]:|^[ >]*(?:```|~~~).*$"
    r"|^[ >]*:{3,}[^\n]*$|(?<=\])\{[^}\n]*\}"
    r"|^[ >\t]*\(?[A-Za-z]{1,5}[.)](?=\s)|^\s*[Tt]able(?=:)|\[[xX ]\]",
    re.MULTILINE,
)
_IMAGE = re.compile(r"(!\[[^\]\n]*\])\([^)\n]*\)")


def letters_lost(text: str, document: boom.Document, reported: Iterable[str]) -> list[Leesbevinding]:
    """A blocking finding when letters of ``text`` that are no markup are nowhere in what was read."""
    bare = _MARKUP.sub(" ", _IMAGE.sub(r"\1", html.unescape(text)))
    there = " ".join([*(stroom.tekst for stroom in streams(document)), *reported])
    lost = _letters(bare) - _letters(there)
    return [Leesbevinding("tekst-ontbreekt", "het document", _LOST, blokkeert=True)] if lost else []


def _letters(text: str) -> Counter[str]:
    return Counter(sign for sign in text if sign.isalpha())
