# SPDX-License-Identifier: EUPL-1.2
"""The words of a part that is not taken over, as well as they can be had for the report."""

from __future__ import annotations

import base64
import binascii
import html
import io
import re
from collections.abc import Iterator
from email import message_from_bytes, policy
from email.errors import MessageError
from itertools import islice

from redaction.fouten import LeesFout
from redaction.lezen.vreemd.alinea import words
from redaction.lezen.vreemd.ingepakt import readable_runs
from redaction.lezen.vreemd.waarden import told
from redaction.lezen.xmlresten import leftovers
from redaction.lezen.xmlveilig import parse
from redaction.lezen.zippakket import MAGIC, open_package

MAX_TEXT = 20_000
MOST = 2_000_000
_REST = " [en nog {} tekens; sla het bestand apart op en lees het los]"
_DEEP = 3
_SHORT_CODE = 40
_MOST_NAMES = 500
_TAG = re.compile(r"<[^>]*>")
_NOTE = re.compile(r"<!--(.*?)-->", re.DOTALL)
_SAID_IN_TAG = re.compile(
    r"""\b(?:alt|title|href|src|content|value|placeholder|aria-label|cite|summary)\s*=\s*["']([^"'>]*)["']""",
    re.IGNORECASE,
)
_ENTITY = re.compile(r"""<!ENTITY\s[^"'>]*["']([^"'>]*)["']""")
# Attributes in which programs keep what people wrote or were called.
_SAID_LIST = """
    name descr title alt author displayName userId userName tooltip string display prompt promptTitle error
    errorTitle caption codeName ProgID location target Target href src url ref val value waarde label
    formatCode fieldCodes progId aria-label aria-description alt-text
"""
_SAID = frozenset(_SAID_LIST.split())
_RTF_CODE = re.compile(
    r"\\'([0-9a-f]{2})|\\u(-?\d{1,9}) ?(?:\\'[0-9a-f]{2}|\?)?|\\[a-z]+-?\d* ?|\\[^a-z]|[{}\r\n]",
    re.IGNORECASE,
)
_RTF_BYTES = re.compile(r"(?:[0-9A-Fa-f]{2}\s*){100,}")
_RTF_FILES = (b"\xd0\xcf\x11\xe0", b"\x89PNG", b"\xff\xd8\xff", MAGIC, b"%PDF-")
_MIME = re.compile(rb"^(MIME-Version|From|Content-Type|Received|Date|Subject):", re.IGNORECASE | re.MULTILINE)
_OF_DOCUMENTS = frozenset(("[Content_Types].xml", "mimetype", "META-INF/manifest.xml"))
_PICTURES = (b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"II*\0", b"MM\0*", b"BM", b"RIFF")


def foreign_text(inhoud: bytes, most: int = MAX_TEXT) -> str:
    """Readable words of an inserted file of any kind; empty when there are none.

    Of more than ``most`` signs the start, and how much there is more.
    """
    try:
        text = _text(inhoud, 0)
    except LeesFout:
        return ""
    return text if len(text) <= most else text[:most] + _REST.format(len(text) - most)


def packed_text(text: str) -> str:
    """The words of a file that an attribute holds in base64; the text itself when it is no base64."""
    try:
        inside = base64.b64decode("".join(text.split()), validate=True)
    except (binascii.Error, ValueError):
        return text
    return foreign_text(inside) or text[:_SHORT_CODE]


def _text(inhoud: bytes, depth: int) -> str:
    start = inhoud[:64].lstrip(b"\xef\xbb\xbf\r\n\t ")
    if inhoud.startswith(_PICTURES) or depth > _DEEP:
        return ""
    if inhoud.startswith(MAGIC):
        return _packed(inhoud, depth)
    if start.startswith((b"<", b"\xff\xfe", b"\xfe\xff")) and (found := marked_text(inhoud)):
        return found
    if start.startswith(b"{\\rtf"):
        return rtf_text(inhoud.decode("cp1252", "replace"))
    if _MIME.match(start):
        return _message(inhoud, depth)
    try:
        return markup_text(inhoud.decode("utf-8-sig"), inhoud)
    except UnicodeDecodeError:
        return _binary(inhoud, depth)


def _packed(inhoud: bytes, depth: int) -> str:
    """The words of every part of a package, and the names of the files in one that is no document."""
    said: list[str] = []
    parts = sorted(open_package(inhoud, "").items())
    document = any(name in _OF_DOCUMENTS for name, _ in parts)
    for name, part in parts:
        said.append("" if document else told(name))
        if not name.startswith(("[", "docProps/app")) and "theme" not in name and not name.endswith(".rels"):
            said.append(_text(part, depth + 1))
    return " ".join(piece for piece in said if piece)


def _binary(inhoud: bytes, depth: int) -> str:
    """Runs of letters, and the words of a package that another file holds, such as an OLE object."""
    at = inhoud.find(MAGIC)
    inside = ""
    if at > 0:
        try:
            inside = _packed(inhoud[at:], depth + 1)
        except LeesFout:
            inside = ""
    names = _enclosed(inhoud) if b"%PDF-" in inhoud[:1024] else ()
    return " ".join((*names, *readable_runs(inhoud), inside)).strip()


def _enclosed(inhoud: bytes) -> list[str]:
    """The names of the files in a PDF."""
    import pikepdf

    try:
        with pikepdf.open(io.BytesIO(inhoud)) as pdf:
            return [told(name) for name in islice(pdf.attachments, _MOST_NAMES)]
    except (pikepdf.PdfError, pikepdf.PasswordError, ValueError, TypeError, AttributeError, RuntimeError):
        return []


def marked_text(inhoud: bytes) -> str:
    """The words of an XML part: its text, attributes in which programs keep words, remarks; "" for none."""
    try:
        root = parse(inhoud, "")
    except LeesFout:
        return ""
    said = (
        told(str(text))
        for element in root.iter()
        for name, text in element.attrib.items()
        if str(name).rpartition("}")[2] in _SAID
    )
    return " ".join(filter(None, (words(root), *dict.fromkeys(said), *leftovers(inhoud))))


def rtf_text(text: str) -> str:
    """The letters of an RTF file, those in codes too."""

    def letter(found: re.Match[str]) -> str:
        if found.group(1):
            return bytes.fromhex(found.group(1)).decode("cp1252", "replace")
        if found.group(2):
            return chr(int(found.group(2)) % 0x10000)
        return " " if found.group(0).startswith(("\\par", "\\line", "\\tab", "\\cell")) else ""

    return " ".join(_RTF_CODE.sub(letter, _RTF_BYTES.sub(" ", text)).split())


def rtf_files(text: str) -> Iterator[tuple[str, bytes]]:
    """The objects and pictures in an RTF file, each from where a file that is known begins."""
    for found in islice(_RTF_BYTES.finditer(text), _MOST_NAMES):
        held = bytes.fromhex("".join(found[0].split()))
        starts = [at for start in _RTF_FILES if (at := held.find(start)) >= 0]
        yield "object", held[min(starts, default=0) :]


def _message(inhoud: bytes, depth: int) -> str:
    """A web archive or message: its own lines, and the words of each of its parts."""
    try:
        message = message_from_bytes(inhoud, policy=policy.default)
        return " ".join(piece for piece in _parts(message, depth) if piece)
    except (MessageError, LookupError, ValueError, AttributeError, TypeError, IndexError):
        return markup_text(inhoud.decode("utf-8", "replace"), inhoud)


def _parts(message: object, depth: int) -> Iterator[str]:
    from email.message import EmailMessage

    if not isinstance(message, EmailMessage):
        return
    for header in ("From", "To", "Subject"):
        yield str(message.get(header, ""))
    for part in message.walk():
        yield told(str(part.get("Content-Location", "")))
        yield told(part.get_filename() or "")
        held = part.get_payload(decode=True)
        if isinstance(held, bytes):
            yield _text(held, depth + 1)


def markup_text(text: str, inhoud: bytes) -> str:
    """The words of text with or without tags, those in attributes and entities too."""
    if "\0" in text:
        return " ".join(readable_runs(inhoud))
    found = (*_NOTE.findall(text), *_SAID_IN_TAG.findall(text), *_ENTITY.findall(text))
    said = found if "<" in text else ()
    bare = " ".join((_TAG.sub(" ", _NOTE.sub(" ", text)), *said))
    return " ".join(html.unescape(bare).split())
