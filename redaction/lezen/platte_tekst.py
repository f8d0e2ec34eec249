# SPDX-License-Identifier: EUPL-1.2
"""Bytes of a text file to text: UTF-8 only, one kind of line end, no control characters."""

from __future__ import annotations

import re

from redaction.fouten import LeesFout

_BINARY = (
    b"PK\x03\x04",
    b"%PDF-",
    b"\xd0\xcf\x11\xe0",
    b"{\\rtf",
    b"\x89PNG",
    b"\xff\xd8\xff",
    b"GIF8",
    b"\x1f\x8b",
)
# Five thousand pages of text.
MAX_TEXT = 10 * 1024 * 1024
_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")


def is_text(inhoud: bytes) -> bool:
    """Whether bytes can be a text file, in any encoding."""
    return not inhoud.startswith(_BINARY)


def decode(inhoud: bytes, naam: str) -> str:
    """The text in UTF-8 bytes without byte order mark. Raises LeesFout: another encoding, over 10 MB."""
    if len(inhoud) > MAX_TEXT:
        raise LeesFout(f"{naam}: de tekst is groter dan 10 MB; splits het bestand")
    try:
        text = inhoud.decode("utf-8-sig")
    except UnicodeDecodeError as fout:
        advies = "open het bestand in een teksteditor en kies Opslaan als met codering UTF-8"
        raise LeesFout(f"{naam}: de tekst is niet in UTF-8 opgeslagen; {advies}") from fout
    if _CONTROL.search(text):
        raise LeesFout(
            f"{naam}: er staan stuurtekens in de tekst; sla het bestand op als platte tekst in UTF-8"
        )
    return text.replace("\r\n", "\n").replace("\r", "\n")
