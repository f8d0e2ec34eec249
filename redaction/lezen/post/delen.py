# SPDX-License-Identifier: EUPL-1.2
"""The parts of an e-mail: which one is the text, and what the others are."""

from __future__ import annotations

import re
from collections.abc import Iterator
from email import policy
from email.errors import MessageError
from email.message import EmailMessage, Message
from typing import Any

from redaction.fouten import LeesFout
from redaction.lezen.erin.gelezen import Deel
from redaction.lezen.erin.inhoud import look_inside
from redaction.lezen.erin.melden import place_of, report_deeper
from redaction.lezen.erin.platte_tekst import uu_files
from redaction.lezen.erin.ruimte import Ruimte
from redaction.lezen.erin.soort import kind
from redaction.lezen.post.koppen import header_lines, report_part_headers
from redaction.lezen.vreemd.inhoud import foreign_text
from redaction.melder import Melder

MAX_PARTS = 1000
MAX_DEPTH = 40
_SECURED = frozenset(
    ("multipart/encrypted", "application/pkcs7-mime", "application/x-pkcs7-mime", "application/pgp-encrypted")
)
_KINDS = {"image": "afbeelding", "audio": "geluid", "video": "film"}
_WRAPPED = frozenset(("message/rfc822", "message/global"))
_AS_IT_STANDS = policy.default.clone(refold_source="none", utf8=True)
_ENDINGS = {"text/html": ".html", "text/plain": ".txt", "text/calendar": ".ics", "text/vcard": ".vcf"}
_STANDARD = re.compile(r"This is a multi-part message in MIME format", re.IGNORECASE)
_UNWRITTEN = (MessageError, LookupError, ValueError, AttributeError, TypeError)


def walk(part: Message[Any, Any], naam: str, depth: int = 0) -> Iterator[EmailMessage]:
    """Every part of this message but multiparts; a message inside counts as one. Raises LeesFout."""
    if depth > MAX_DEPTH:
        raise LeesFout(f"{naam}: het bericht is te diep genest; sla de bijlagen apart op")
    if part.is_multipart() and part.get_content_type() not in _WRAPPED:
        for inner in part.get_payload():
            if isinstance(inner, Message):
                yield from walk(inner, naam, depth + 1)
    elif isinstance(part, EmailMessage):
        yield part


def report_headers_of_parts(part: Message[Any, Any], melder: Melder, number: int = 1) -> int:
    """Report headers with words of every part; those around others by the first. Gives the next number."""
    if not part.is_multipart() or part.get_content_type() in _WRAPPED:
        return number + 1
    for inner in part.get_payload():
        if isinstance(inner, EmailMessage):
            report_part_headers(inner, number, melder)
            number = report_headers_of_parts(inner, melder, number)
    return number


def loose_text(part: Message[Any, Any]) -> list[str]:
    """What stands before and behind the parts, but for the sentence that mail programs write there."""
    held = [text for text in (part.preamble, part.epilogue) if text]
    return [text for text in held if _STANDARD.sub("", text).strip(" \t\r\n.-")]


def secured(bericht: EmailMessage) -> bool:
    """Whether the message or a part is encrypted."""
    return any(part.get_content_type() in _SECURED for part in bericht.walk())


def text_in(part: EmailMessage) -> str:
    """The decoded text of a text part, soft line ends of format=flowed joined."""
    try:
        raw = str(part.get_content())
    except (LookupError, ValueError):
        payload = part.get_payload(decode=True)
        raw = payload.decode("utf-8", "replace") if isinstance(payload, bytes) else ""
    text = raw.replace("\r\n", "\n")
    return _joined(text) if str(part.get_param("format", "")).lower() == "flowed" else text


def _joined(text: str) -> str:
    """Lines that end in a space go on in the next one; the sign of a signature does not."""
    lines: list[str] = []
    for line in text.split("\n"):
        if lines and lines[-1].endswith(" ") and lines[-1] != "-- ":
            lines[-1] += line
        else:
            lines.append(line)
    return "\n".join(lines)


def report_part(part: EmailMessage, number: int, melder: Melder, ruimte: Ruimte) -> None:
    """Report an attachment, a picture, a forwarded message or another text, by name and words."""
    mime, name = part.get_content_type(), part.get_filename() or ""
    plaats = f"deel {number} van het bericht"
    if mime in _WRAPPED:
        own, *deeper = _forwarded(part, name, ruimte)
        plaats = place_of(_mail(name), own, ruimte, plaats)
        melder.meld("doorgestuurd bericht", plaats, mime, f"{name} {own.tekst}".strip())
        report_deeper(deeper, "doorgestuurd bericht", mime, melder)
        return
    soort = _KINDS.get(
        part.get_content_maintype(), "bijlage" if name or part.is_attachment() else "tekstdeel"
    )
    inside = _bytes(part)
    own, *deeper = look_inside(_named(part, number), _as_read(part, inside), ruimte)
    plaats = place_of(_named(part, number), own, ruimte, plaats)
    melder.meld(soort, plaats, mime, f"{name} {own.tekst}".strip(), inside)
    report_deeper(deeper, soort, mime, melder)


def report_written(text: str, number: int, melder: Melder, ruimte: Ruimte) -> None:
    """Report the files that stand in a text in letters (uuencode)."""
    for name, held in uu_files(text):
        own, *deeper = look_inside(name, held, ruimte)
        words = f"{name} {own.tekst}".strip()
        plaats = place_of(name, own, ruimte, f"deel {number} van het bericht")
        melder.meld("bijlage", plaats, "text/plain", words, held)
        report_deeper(deeper, "bijlage", "text/plain", melder)


def _named(part: EmailMessage, number: int) -> str:
    """The name of a part, or one that its kind gives it."""
    ending = _ENDINGS.get(part.get_content_type(), "")
    return part.get_filename() or f"deel {number}{ending}"


def _as_read(part: EmailMessage, inside: bytes) -> bytes:
    """The bytes of a part; those of a text in the encoding that it says it has, as UTF-8."""
    if part.get_content_maintype() != "text" or kind(part.get_filename() or "", inside) == "onbekend":
        return inside
    return text_in(part).encode("utf-8", "replace")


def _bytes(part: EmailMessage) -> bytes:
    payload = part.get_payload(decode=True)
    return payload if isinstance(payload, bytes) else b""


def _forwarded(part: EmailMessage, name: str, ruimte: Ruimte) -> tuple[Deel, ...]:
    """A message inside, read as any other."""
    held = part.get_payload()
    inner = held[0] if isinstance(held, list) and held else None
    try:
        inside = inner.as_bytes(policy=_AS_IT_STANDS) if isinstance(inner, EmailMessage) else b""
    except _UNWRITTEN:
        inside = b""
    if not inside:
        return (Deel("", _words_of(part)),)
    return look_inside(_mail(name), inside, ruimte)


def _mail(name: str) -> str:
    return f"{name.removesuffix('.eml') or 'bericht'}.eml"


def _words_of(part: EmailMessage) -> str:
    """Headers and words of a message that cannot be written as a file, and of messages inside that."""
    said: list[str] = []
    for count, inner in enumerate(part.walk()):
        if count > MAX_PARTS:
            break
        if isinstance(inner, EmailMessage):
            said += header_lines(inner)
            if inner.get_content_maintype() == "text":
                said.append(
                    text_in(inner) if inner.get_content_subtype() == "plain" else foreign_text(_bytes(inner))
                )
            elif inner.get_filename():
                said.append(str(inner.get_filename()))
    return " ".join(said)
