# SPDX-License-Identifier: EUPL-1.2
"""A message of Outlook (.msg) as the same message that a mail program would send.

Source of the layout: [MS-OXMSG] and [MS-OXPROPS]: one stream for each property, named by its tag
(four hexadecimal digits) and type (001F Unicode, 001E other text, 0102 bytes).
"""

from __future__ import annotations

import io
import re
import struct
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime, timedelta
from email.message import EmailMessage
from email.utils import format_datetime
from typing import TYPE_CHECKING

from redaction.fouten import LeesFout
from redaction.lezen.post.eigenschappen import HEADERS, came_in, unsaid
from redaction.lezen.post.grenzen import check_header
from redaction.lezen.post.rtf import rtf_says
from redaction.lezen.vreemd.inhoud import foreign_text
from redaction.melder import one_line

if TYPE_CHECKING:
    from olefile import OleFileIO

Pad = tuple[str, ...]
MAX_STREAMS = 5000
MAX_DEPTH = 8
_STREAM = "__substg1.0_"
_TEXT = re.compile(rf"{re.escape(_STREAM)}([0-9A-F]{{4}})(001[EF]|101[EF])(?:-[0-9A-F]{{8}})?")
_FIXED = "__properties_version1.0"
_DAMAGED = "het bericht is niet volledig te lezen; open het in Outlook en sla het op als .eml"
_OTHER = "dit is geen bericht van Outlook maar een ander Office-bestand; sla het op als .docx"
_DEEP = "het bericht is te groot of te diep genest; sla de bijlagen apart op"
_SUBJECT, _BODY, _HTML, _RTF = "0037", "1000", "1013", "1009"
_RTF_TEXT = "RTF"
_UNREAD = "[de tekst in RTF is niet te lezen; open het bericht in Outlook en sla het op als .eml]"
_FROM, _FROM_SMTP, _FROM_MAIL = "0C1A", "5D01", "0C1F"
_LONG_NAME, _SHORT_NAME, _DATA, _MIME = "3707", "3704", "3701", "370E"
_SENT, _RECEIVED = 0x00390040, 0x0E060040
_NAMES = {"To": "0E04", "Cc": "0E03", "Bcc": "0E02"}
_KIND = {1: "To", 2: "Cc", 3: "Bcc"}
# Text that Outlook makes itself, or that says again what is shown: told where it says more.
_MADE_TEXT = (
    "001A 003D 0070 0E1D 0E28 0E29 0042 0044 0064 0065 0076 0078 0040 0041 0050 0075 0077 007D 0C1E 0C1F "
    "0C1A 0C24 0C25 3FF8 3FF9 3FFA 3FFB 1035 1042 1046 10F3 5D01 5D02 5D07 5D08 5D09 5D0A 5D0B 4022 4023 "
    "4024 4025 4030 4031 4034 4035 4038 4039 403D 403E 0037 1000 1013 0E04 0E03 0E02 300B 3FFD 65C6"
)
_MADE = frozenset(_MADE_TEXT.split())
_PARTS = ("__recip_version1.0_", "__attach_version1.0_")
_EPOCH = datetime(1601, 1, 1, tzinfo=UTC)


def read_outlook(inhoud: bytes, naam: str) -> tuple[EmailMessage, list[str]]:
    """The message, and texts of properties that a message of this kind seldom has. Raises LeesFout."""
    import olefile

    try:
        with olefile.OleFileIO(io.BytesIO(inhoud), raise_defects=olefile.DEFECT_INCORRECT) as ole:
            entries = [tuple(entry) for entry in ole.listdir(streams=True, storages=True)]
            if (_FIXED,) not in entries:
                raise LeesFout(f"{naam}: {_OTHER}")
            if len(entries) > MAX_STREAMS:
                raise LeesFout(f"{naam}: {_DEEP}")
            return _Bericht(ole, entries, (), naam).message(0)
    except (
        OSError,
        ValueError,
        IndexError,
        KeyError,
        struct.error,
        UnicodeError,
        AttributeError,
        OverflowError,
    ) as fout:
        raise LeesFout(f"{naam}: {_DAMAGED}") from fout


class _Bericht:
    """One message in the file: the outermost, or one that was attached to another."""

    def __init__(self, ole: OleFileIO, entries: Sequence[Pad], root: Pad, naam: str) -> None:
        self._ole, self._entries, self._root, self._naam = ole, entries, root, naam

    def message(self, depth: int) -> tuple[EmailMessage, list[str]]:
        if depth > MAX_DEPTH:
            raise LeesFout(f"{self._naam}: {_DEEP}")
        bericht = EmailMessage()
        for name, value in self._headers():
            if text := one_line(value):
                check_header(name.encode("ascii"), text.encode("utf-8", "replace"), self._naam)
                bericht.set_raw(name, _safe(text))
        shown, behind = came_in(self._text(self._root, HEADERS))
        for name, value in behind:
            check_header(name.encode("utf-8", "replace"), value.encode("utf-8", "replace"), self._naam)
            bericht.set_raw(name, _safe(value))
        self._body(bericht)
        said = " ".join((*(str(raw) for _, raw in bericht.raw_items()), *self._file_names()))
        others = [*self._others(), *unsaid([*self._made(), *shown], said), *self._rich(said)]
        for storage in self._below(_PARTS[1]):
            others += self._attach(bericht, storage, depth)
        return bericht, others

    def _headers(self) -> Iterator[tuple[str, str]]:
        root = self._root
        mail = self._text(root, _FROM_SMTP) or self._text(root, _FROM_MAIL)
        yield "From", _person(self._text(root, _FROM), mail)
        people: dict[str, list[str]] = {"To": [], "Cc": [], "Bcc": []}
        for storage in self._below(_PARTS[0]):
            person = _person(
                self._text(storage, "3001"), self._text(storage, "39FE") or self._text(storage, "3003")
            )
            people[_KIND.get(self._numbers(storage, 8).get(0x0C150003, 1) & 0xF, "To")].append(person)
        for name, tag in _NAMES.items():
            yield name, "; ".join(p for p in people[name] if p) or self._text(root, tag)
        yield "Subject", self._text(root, _SUBJECT)
        numbers = self._numbers(root, 32 if not root else 24)
        moment = numbers.get(_SENT) or numbers.get(_RECEIVED)
        if moment:
            yield "Date", format_datetime(_EPOCH + timedelta(microseconds=moment // 10))

    def _body(self, bericht: EmailMessage) -> None:
        plain = self._text(self._root, _BODY)
        page = self._text(self._root, _HTML)
        if not plain.strip() and not page.strip() and (*self._root, f"{_STREAM}{_RTF}0102") in self._entries:
            raise LeesFout(f"{self._naam}: de tekst staat er alleen als RTF in; sla het bericht op als .eml")
        bericht.set_content(plain.replace("\r\n", "\n"))
        if page.strip():
            bericht.add_alternative(page, subtype="html")

    def _attach(self, bericht: EmailMessage, storage: Pad, depth: int) -> list[str]:
        name = one_line(self._text(storage, _LONG_NAME) or self._text(storage, _SHORT_NAME))
        inner = (*storage, f"{_STREAM}{_DATA}000D")
        if inner in self._entries:
            wrapped, others = _Bericht(self._ole, self._entries, inner, self._naam).message(depth + 1)
            bericht.add_attachment(wrapped)
            return others
        kind = self._text(storage, _MIME).lower()
        main, sub = (
            kind.split("/", 1)
            if re.fullmatch(r"[a-z]+/[a-z0-9.+-]+", kind)
            else ("application", "octet-stream")
        )
        if main in {"multipart", "message"}:
            main, sub = "application", "octet-stream"
        data = self._bytes((*storage, f"{_STREAM}{_DATA}0102"))
        bericht.add_attachment(data, maintype=main, subtype=sub, filename=_safe(name) or "bijlage")
        return []

    def _rich(self, said: str) -> Iterator[str]:
        """The text in RTF where it has words that the others lack."""
        packed = self._bytes((*self._root, f"{_STREAM}{_RTF}0102"))
        if not packed:
            return
        try:
            rich = rtf_says(packed)
        except ValueError:
            yield _UNREAD
            return
        page = foreign_text(self._text(self._root, _HTML).encode("utf-8", "replace"))
        yield from unsaid([(_RTF_TEXT, rich)], f"{said} {self._text(self._root, _BODY)} {page}")

    def _made(self) -> Iterator[tuple[str, str]]:
        """Tag and text of what Outlook made of the message itself, its recipients and its attachments."""
        parts = [storage for start in _PARTS for storage in self._below(start)]
        for entry in self._entries:
            tag = _TEXT.fullmatch(entry[-1])
            if tag and (entry[:-1] in parts or (entry[:-1] == self._root and tag[1] in _MADE)):
                yield tag[1], self._decoded(self._bytes(entry), tag[2])

    def _file_names(self) -> list[str]:
        return [self._text(storage, _LONG_NAME) for storage in self._below(_PARTS[1])]

    def _others(self) -> Iterator[str]:
        """Texts of other properties than Outlook makes itself: categories, fields of forms, notes."""
        for entry in self._entries:
            tag = _TEXT.fullmatch(entry[-1])
            if tag and entry[:-1] == self._root and tag[1] not in _MADE:
                text = one_line(self._decoded(self._bytes(entry), tag[2]))
                if any(c.isalnum() for c in text):
                    yield text

    def _below(self, start: str) -> list[Pad]:
        depth = len(self._root)
        return sorted(
            e
            for e in self._entries
            if len(e) == depth + 1 and e[:depth] == self._root and e[-1].startswith(start)
        )

    def _text(self, storage: Pad, tag: str) -> str:
        for kind in ("001F", "001E", "0102"):
            entry = (*storage, f"{_STREAM}{tag}{kind}")
            if entry in self._entries:
                return self._decoded(self._bytes(entry), kind)
        return ""

    def _decoded(self, data: bytes, kind: str) -> str:
        if kind.endswith("1F"):
            return data.decode("utf-16-le", "replace").rstrip("\0")
        try:
            return data.decode("utf-8").rstrip("\0")
        except UnicodeDecodeError:
            return data.decode("cp1252", "replace").rstrip("\0")

    def _bytes(self, entry: Pad) -> bytes:
        if entry not in self._entries:
            return b""
        return bytes(self._ole.openstream(list(entry)).read())

    def _numbers(self, storage: Pad, head: int) -> dict[int, int]:
        """The properties of fixed length: tag and type -> value."""
        data = self._bytes((*storage, _FIXED))[head:]
        rows = (struct.unpack("<IIQ", data[at : at + 16]) for at in range(0, len(data) - 15, 16))
        return {tag: value & (0xFFFFFFFF if tag & 0xFFFF == 3 else 2**64 - 1) for tag, _, value in rows}


def _person(name: str, mail: str) -> str:
    """Name and address as a header says them; an address of Exchange itself is none."""
    name, mail = one_line(name), one_line(mail)
    if "@" not in mail or mail.casefold() == name.casefold():
        return name or mail
    return f"{name} <{mail}>".strip()


def _safe(text: str) -> str:
    return "".join(c if c.isprintable() else " " for c in text)
