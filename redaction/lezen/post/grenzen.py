# SPDX-License-Identifier: EUPL-1.2
"""Bounds on the headers of an e-mail before any library decodes them, and on how its text is encoded.

Python's parser of headers takes a millisecond for each address, and time and memory with the square of what
stands in one header; in every part and every message inside.
"""

from __future__ import annotations

import codecs
import re
from email.message import EmailMessage

from redaction.fouten import LeesFout

# Bytes, addresses and encoded words in one header; bytes of all decoded headers; what says what a part is.
MAX_HEADER = 64_000
MAX_ADDRESSES = 2_000
MAX_WORDS = 2_000
MAX_TOTAL = 400_000
MAX_ABOUT_PART = 4_000
MAX_SETTINGS = 80
_NAMES = (
    rb"(?:from|sender|reply-to|to|cc|bcc|date|subject|comments|keywords|organization|thread-topic|x-comment"
    rb"|mime-version|disposition-notification-to|resent-[a-z-]{2,20}|content-[a-z-]{2,30})"
)
_HEADER = re.compile(
    rb"(?:\A(?:\xef\xbb\xbf)?|[\r\n])(" + _NAMES + rb")[ \t]*:([^\r\n]*(?:(?:\r\n|\r|\n)[ \t][^\r\n]*)*)",
    re.IGNORECASE,
)
_TO_PEOPLE = re.compile(rb"(?:resent-)?(?:from|sender|reply-to|to|cc|bcc)", re.IGNORECASE)
_LONG_ADDRESS = re.compile(rb"[^,;]{4000}")
"""The parser takes time with the square of the words of one address: no name is as long as this."""
_LONG = "een kopregel van het bericht is te lang of te ingewikkeld; sla het in het mailprogramma opnieuw op"
_CHARSET = "de codering {} van het bericht wordt niet gelezen; sla het op als .eml in UTF-8"
# Python knows these, no mail program writes them: slow, or another text than a reader sees.
STRANGE = frozenset(("punycode", "idna", "undefined", "unicode-escape", "raw-unicode-escape", "utf-7"))


def check_headers(inhoud: bytes, naam: str) -> None:
    """Raises LeesFout when one header, or all together, would take long to decode."""
    total = 0
    for found in _HEADER.finditer(inhoud):
        check_header(found[1], found[2], naam)
        total += len(found[2])
        if total > MAX_TOTAL:
            raise LeesFout(f"{naam}: {_LONG}")


def check_header(name: bytes, value: bytes, naam: str) -> None:
    """Raises LeesFout when this header would take long to decode."""
    about = name.lower().startswith(b"content-")
    settings = value.count(b";") + value.count(b"*")
    if (
        len(value) > (MAX_ABOUT_PART if about else MAX_HEADER)
        or (about and settings > MAX_SETTINGS)
        or value.count(b",") + value.count(b";") > MAX_ADDRESSES
        or value.count(b"=?") > MAX_WORDS
        or (_TO_PEOPLE.fullmatch(name) and _LONG_ADDRESS.search(value))
    ):
        raise LeesFout(f"{naam}: {_LONG}")


def check_parts(bericht: EmailMessage, naam: str) -> None:
    """Decode what says what each part is, which may fail, and raise LeesFout for a strange encoding."""
    for part in bericht.walk():
        if isinstance(part, EmailMessage):
            part.is_attachment()
        part.get_filename()
        part.get_param("format")
        charset = part.get_content_charset() or "utf-8"
        try:
            known = codecs.lookup(charset).name.replace("_", "-")
        except (LookupError, ValueError):
            continue
        if known in STRANGE:
            raise LeesFout(f"{naam}: {_CHARSET.format(known)}")
