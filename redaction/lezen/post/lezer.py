# SPDX-License-Identifier: EUPL-1.2
"""Reading an e-mail (.eml, .msg): headers and text to blocks, attachments and other texts to reports."""

from __future__ import annotations

import codecs
import re
from collections import Counter
from dataclasses import replace
from email import message_from_bytes, policy
from email.errors import MessageError
from email.message import EmailMessage

from redaction import boom
from redaction.fouten import LeesFout
from redaction.lezen.erin.ruimte import Ruimte
from redaction.lezen.formaten.html import read_html
from redaction.lezen.formaten.txt import read_txt
from redaction.lezen.gelezen import Ruw
from redaction.lezen.post.delen import (
    MAX_PARTS,
    loose_text,
    report_headers_of_parts,
    report_part,
    report_written,
    secured,
    text_in,
    walk,
)
from redaction.lezen.post.grenzen import check_headers, check_parts
from redaction.lezen.post.koppen import header_block, report_headers
from redaction.melder import Melder
from redaction.model import Leesbevinding
from redaction.stroom import streams

_PLACE = "het bericht"
_SECURED = "het bericht is versleuteld; open het in het mailprogramma en sla het onversleuteld op als .eml"
_DAMAGED = "het bericht is niet volledig te lezen; sla het in het mailprogramma opnieuw op als .eml"
_OTHER = (
    "het bericht heeft twee teksten die van elkaar verschillen: gewone tekst en opgemaakte tekst; de gewone "
    "is gelezen, de andere staat bij wat niet is overgenomen"
)
_UNREADABLE = "sommige tekens hebben geen bekende letter; sla het bericht opnieuw op als .eml"
_MANY = "het bericht heeft te veel delen; sla de bijlagen apart op"
_MAILBOX = "er staan meer berichten achter elkaar in dit bestand; sla elk bericht apart op als .eml"
_NEXT = re.compile(rb"\n\r?\nFrom [^\r\n]*\d{4}[^\r\n]*\r?\n[!-9;-~]+:")
"""Where the next message of a mailbox (mbox) begins."""
_BOUNDARY = re.compile(rb"boundary\s*=\s*\"?([^\";\r\n]{1,80})", re.IGNORECASE)
_META = re.compile(r"<meta\b[^>]*\b(?:charset|http-equiv)\s*=[^>]*>", re.IGNORECASE)
_WORD = re.compile(r"[^\W_]{2,}")
# Defects that mail programs make every day and that lose no text.
_HARMLESS = frozenset(("InvalidHeaderDefect", "NonASCIILocalPartDefect", "HeaderMissingRequiredValue"))

# What Python's parser of headers raises for a header that it does not understand.
_BROKEN = (MessageError, LookupError, ValueError, AttributeError, TypeError, OverflowError)


def read_eml(inhoud: bytes, naam: str, ruimte: Ruimte | None = None) -> Ruw:
    """An e-mail as tree, reports and findings; ``ruimte`` of one inside a file. Raises LeesFout."""
    if _many_parts(inhoud):
        raise LeesFout(f"{naam}: {_MANY}")
    inhoud = inhoud.removeprefix(codecs.BOM_UTF8)
    if inhoud.startswith(b"From ") and _NEXT.search(inhoud):
        raise LeesFout(f"{naam}: {_MAILBOX}")
    check_headers(inhoud, naam)
    try:
        bericht = message_from_bytes(inhoud, policy=policy.default)
        parts = list(walk(bericht, naam))
        check_parts(bericht, naam)
    except _BROKEN as fout:
        raise LeesFout(f"{naam}: {_DAMAGED}") from fout
    if len(parts) > MAX_PARTS:
        raise LeesFout(f"{naam}: {_MANY}")
    return _read(bericht, parts, naam, ruimte or Ruimte((naam,)))


def read_msg(inhoud: bytes, naam: str, ruimte: Ruimte | None = None) -> Ruw:
    """A message of Outlook, in the shape of any e-mail. Raises LeesFout."""
    from redaction.lezen.post.outlook import read_outlook

    bericht, others = read_outlook(inhoud, naam)
    ruw = _read(bericht, list(walk(bericht, naam)), naam, ruimte or Ruimte((naam,)))
    melder = Melder()
    for text in others:
        melder.meld("eigenschap van het bericht", _PLACE, "eigenschappen", text)
    return replace(ruw, niet_overgenomen=(*ruw.niet_overgenomen, *melder.klaar()))


def _many_parts(inhoud: bytes) -> bool:
    """Whether there are more parts than are read, counted without parsing, which takes long."""
    marks = set(_BOUNDARY.findall(inhoud))
    if len(marks) > MAX_PARTS:
        return True
    starts = len(re.findall(rb"^--", inhoud, re.MULTILINE))
    return starts > 2 * MAX_PARTS and any(inhoud.count(b"\n--" + mark) > 2 * MAX_PARTS for mark in marks)


def _read(bericht: EmailMessage, parts: list[EmailMessage], naam: str, ruimte: Ruimte) -> Ruw:
    melder = Melder()
    findings = report_headers(bericht, melder, _PLACE)
    report_headers_of_parts(bericht, melder)
    plain, page = _bodies(parts)
    text = _plain(plain, naam) if plain is not None else Ruw(boom.Document((), ()))
    other = _page(page, naam, ruimte) if page is not None else None
    if other is not None:
        findings += _settle(text, other, melder) if plain is not None else list(other.bevindingen)
    for number, part in enumerate(parts, 1):
        if part is not plain and part is not page:
            report_part(part, number, melder, ruimte)
        elif part is plain:
            report_written(text_in(part), number, melder, ruimte)
    findings += _defects(bericht, melder)
    body = other if plain is None and other is not None else text
    if title := _said(boom.Document(body.document.title, ())):
        melder.meld("titel van de opgemaakte tekst", _PLACE, "text/html", title)
    document = boom.Document((), (*header_block(bericht), *body.document.blocks), body.document.images)
    findings += _replaced(document)
    beside = other.niet_overgenomen if other is not None else ()
    return Ruw(document, (*melder.klaar(), *beside), tuple(findings))


def _bodies(parts: list[EmailMessage]) -> tuple[EmailMessage | None, EmailMessage | None]:
    """The first text and the first page that are no attachment."""
    inside = [part for part in parts if not part.is_attachment() and not part.get_filename()]
    plain = next((part for part in inside if part.get_content_type() == "text/plain"), None)
    page = next((part for part in inside if part.get_content_type() == "text/html"), None)
    if plain is not None and not text_in(plain).strip() and page is not None:
        return None, page
    return plain, page


def _plain(part: EmailMessage, naam: str) -> Ruw:
    return read_txt(text_in(part).encode("utf-8", "replace"), naam)


def _page(part: EmailMessage, naam: str, ruimte: Ruimte) -> Ruw | None:
    text = _META.sub("", text_in(part))
    return read_html(text.encode("utf-8", "replace"), naam, ruimte) if text.strip() else None


def _settle(text: Ruw, page: Ruw, melder: Melder) -> list[Leesbevinding]:
    """Nothing when the page says what the text says; else report the page as it reads."""
    left, right = _words(text.document), _words(page.document)
    if not right - left and not page.niet_overgenomen:
        return []
    melder.meld("opgemaakte tekst van het bericht", _PLACE, "text/html", _said(page.document))
    return [Leesbevinding("twee-teksten", _PLACE, _OTHER, blokkeert=True)]


def _words(document: boom.Document) -> Counter[str]:
    return Counter(set(_WORD.findall(_said(document).casefold())))


def _said(document: boom.Document) -> str:
    return " ".join(stroom.tekst for stroom in streams(document) if stroom.soort != "link")


def _defects(bericht: EmailMessage, melder: Melder) -> list[Leesbevinding]:
    found: list[Leesbevinding] = []
    if secured(bericht):
        found.append(Leesbevinding("versleuteld", _PLACE, _SECURED, blokkeert=True))
    broken = {type(d).__name__ for part in bericht.walk() for d in part.defects} - _HARMLESS
    if broken:
        found.append(Leesbevinding("beschadigd", _PLACE, _DAMAGED, blokkeert=True))
    for part in bericht.walk():
        for loose in loose_text(part):
            melder.meld("tekst buiten de delen", _PLACE, "bericht", loose)
    return found


def _replaced(document: boom.Document) -> list[Leesbevinding]:
    if "\ufffd" not in _said(document):
        return []
    return [Leesbevinding("onleesbare-tekens", _PLACE, _UNREADABLE, blokkeert=True)]
