# SPDX-License-Identifier: EUPL-1.2
"""Characters that a public version may hold: what is invisible goes, what cannot be shown is refused."""

from __future__ import annotations

import re
import unicodedata

from redaction import SchrijfFout

_WEG = re.compile(
    "[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f"
    "\ufe00-\ufe0f\ufeff\U000e0000-\U000e0fff]"
)
_RUIMTE = re.compile("[\t\r\n\x0b\x0c\x85\u2000-\u200a\u2028\u2029\u205f\u3000]")
_STUUR = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufffe\uffff]")
_SYMBOOL = {0xF0B7: "•", 0xF0A7: "▪", 0xF0D8: "➢", 0xF0FC: "✓", 0xF0E0: "→", 0xF06F: "○"}


def name_of(char: str) -> str:
    """A character as a user can look it up: ``U+1F600 (GRINNING FACE)``."""
    return f"U+{ord(char):04X} ({unicodedata.name(char, 'zonder naam')})"


def clean(text: str) -> str:
    """Text in NFC without invisible characters; every other white space becomes one space.

    Raises SchrijfFout on control characters and lone surrogates.
    """
    found = _STUUR.search(text)
    if found:
        raise SchrijfFout(
            f"de tekst bevat het stuurteken {name_of(found[0])}; haal het weg uit het bronbestand"
        )
    text = _WEG.sub("", text.translate(_SYMBOOL))
    return unicodedata.normalize("NFC", _RUIMTE.sub(" ", text))


def clean_code(text: str) -> str:
    """Preformatted text: line ends and indentation stay, tabs become four spaces."""
    lines = text.replace("\r\n", "\n").expandtabs(4).split("\n")
    return "\n".join(clean(line) for line in lines)
