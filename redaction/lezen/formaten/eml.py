# SPDX-License-Identifier: EUPL-1.2
"""E-mail (.eml)."""

from __future__ import annotations

import re

from redaction.lezen.gelezen import Lezer, Ruw

_HEADER = re.compile(
    rb"\A(?:\xef\xbb\xbf)?(?:From [^\n]*\n)?(?:[!-9;-~]+:[^\n]*\n(?:[ \t][^\n]*\n)*)+", re.DOTALL
)
_TELLING = re.compile(rb"^(?:from|date|received|message-id|return-path):", re.IGNORECASE | re.MULTILINE)


def _looks_like_eml(inhoud: bytes) -> bool:
    """Header lines first, one of them such as every message has; before them the line of a mailbox, maybe."""
    headers = _HEADER.match(inhoud[:65536])
    return headers is not None and _TELLING.search(headers.group()) is not None


def read(inhoud: bytes, naam: str) -> Ruw:
    """An e-mail; the work is loaded on first use. Raises LeesFout."""
    from redaction.lezen.post.lezer import read_eml

    return read_eml(inhoud, naam)


LEZER = Lezer("eml", (".eml",), _looks_like_eml, read)
