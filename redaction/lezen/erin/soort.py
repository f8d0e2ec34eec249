# SPDX-License-Identifier: EUPL-1.2
"""What kind of file some bytes are, by what they begin with and, where that tells too little, their name."""

from __future__ import annotations

import re
from pathlib import PurePath

from redaction.lezen.formaten import docx, eml, odt, pdf
from redaction.lezen.zippakket import MAGIC

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
PICTURES = (b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"II*\0", b"MM\0*", b"BM", b"RIFF")
PACKED = {b"\x1f\x8b": "gzip", b"BZh": "bzip2", b"\xfd7zXZ\0": "xz"}
_WIDE = (b"\xff\xfe", b"\xfe\xff")
_PAGE = re.compile(rb"<(!doctype\s+html|html)(?![\w:-])", re.IGNORECASE)
_MAIL = re.compile(
    rb"^(mime-version|from|to|content-type|received|date|subject|message-id|return-path):",
    re.IGNORECASE | re.MULTILINE,
)
_PAGES = frozenset((".html", ".htm", ".xhtml"))
_MAILS = frozenset((".eml", ".mht", ".mhtml"))
_CONTROL = frozenset(range(0x20)) - frozenset(b"\t\n\r\f\x1b\x1a")
_HEAD, _START = 4096, 64


def kind(naam: str, inhoud: bytes) -> str:
    """Its kind: that of a reader (``docx``, ``pdf`` ...), or ``pakket``, ``ole``, ``rtf``, ``xml``,
    ``tekst``, ``beeld``, the name of a way to pack, ``onbekend``."""
    if inhoud.startswith(MAGIC):
        found = (lezer.formaat for lezer in (docx.LEZER, odt.LEZER) if lezer.herkent(inhoud))
        return next(found, "pakket")
    if inhoud.startswith(OLE):
        return "ole"
    if inhoud.startswith(PICTURES[:-2]) or (inhoud.startswith(PICTURES[-2:]) and b"\0" in inhoud[:_START]):
        return "beeld"
    packed = next((name for start, name in PACKED.items() if inhoud.startswith(start)), "")
    if packed or pdf.LEZER.herkent(inhoud):
        return packed or "pdf"
    return _of_text(PurePath(naam).suffix.lower(), inhoud)


def _of_text(suffix: str, inhoud: bytes) -> str:
    start = inhoud[:_START].lstrip(b"\xef\xbb\xbf\r\n\t ")
    if start.startswith(b"{\\rtf"):
        return "rtf"
    if not start.startswith(_WIDE) and not _CONTROL.isdisjoint(inhoud):
        return "onbekend"
    if _is_mail(suffix, inhoud):
        return "eml"
    if suffix in _PAGES or _PAGE.search(inhoud[:_HEAD]):
        return "html"
    return "xml" if start.startswith(b"<") else "tekst"


def _is_mail(suffix: str, inhoud: bytes) -> bool:
    """Whether this is a message: by its name, or by headers that nobody writes above a plain text."""
    heads = {name.lower() for name in _MAIL.findall(inhoud[:_HEAD])}
    if not heads or not _MAIL.match(inhoud.lstrip(b"\xef\xbb\xbf")):
        return suffix in _MAILS and eml.LEZER.herkent(inhoud)
    return suffix in _MAILS or len(heads) > 1
