# SPDX-License-Identifier: EUPL-1.2
"""What a zip file holds beside its parts: comments, unknown fields, bytes that no entry names."""

from __future__ import annotations

import io
import struct
import zipfile
from collections.abc import Iterator

from redaction.lezen.vreemd.ingepakt import readable_runs
from redaction.melder import Melder, one_line

# Fields that packers write: zip64, times, owners, room to grow, the mark of a jar.
_USUAL_FIELDS = frozenset((0x0001, 0x000A, 0x5455, 0x7855, 0x7875, 0xA220, 0xCAFE, 0x5855, 0x7075, 0x9901))
_LOCAL = 30
_CENTRAL = 46
_DESCRIPTORS = (b"PK\x07\x08",)
_HAS_DESCRIPTOR = 0x8
_LONGEST_DESCRIPTOR = 24
_PLACE = "buiten de onderdelen van het bestand"
_MAX = 20_000


def report_leftovers(inhoud: bytes, melder: Melder) -> None:
    """Report what the zip holds beside its parts. The package has been opened before: it is sound."""
    with zipfile.ZipFile(io.BytesIO(inhoud)) as package:
        found = [package.comment, *_of_entries(package), *_gaps(package, inhoud)]
    for rest in found:
        if rest.strip(b"\0 \r\n\t"):
            melder.meld("rest in het zipbestand", _PLACE, "zip", _readable(rest), rest)


def _of_entries(package: zipfile.ZipFile) -> Iterator[bytes]:
    for entry in package.infolist():
        yield entry.comment
        yield from _fields(entry.extra)
        if entry.is_dir() and not _is_parent(entry.filename, package):
            yield entry.filename.encode()


def _is_parent(folder: str, package: zipfile.ZipFile) -> bool:
    return any(name != folder and name.startswith(folder) for name in package.namelist())


def _fields(extra: bytes) -> Iterator[bytes]:
    at = 0
    while at + 4 <= len(extra):
        kind, length = struct.unpack_from("<HH", extra, at)
        if kind not in _USUAL_FIELDS:
            yield extra[at + 4 : at + 4 + length]
        at += 4 + length


def _gaps(package: zipfile.ZipFile, inhoud: bytes) -> Iterator[bytes]:
    """The bytes before, between and after the entries and their list."""
    end = 0
    for entry in sorted(package.infolist(), key=lambda known: known.header_offset):
        yield inhoud[end : entry.header_offset]
        names, extra = struct.unpack_from("<HH", inhoud, entry.header_offset + 26)
        start = entry.header_offset + _LOCAL + names
        yield from _fields(inhoud[start : start + extra])
        end = start + extra + entry.compress_size
        if entry.flag_bits & _HAS_DESCRIPTOR:
            end = _past_descriptor(inhoud, end)
    yield inhoud[end : package.start_dir]
    closing = inhoud.rfind(b"PK\x05\x06")
    yield inhoud[closing + 22 + len(package.comment) :]


def _past_descriptor(inhoud: bytes, at: int) -> int:
    """Behind the sizes that a packer wrote after an entry: the next signature, if it is near."""
    near = inhoud[at : at + _LONGEST_DESCRIPTOR + 4]
    for length in (12, 16, 20, 24):
        if near[length : length + 4] in {b"PK\x03\x04", b"PK\x01\x02", b"PK\x06\x06"}:
            return at + length
    return at + (16 if near.startswith(_DESCRIPTORS) else 12)


def _readable(rest: bytes) -> str:
    for encoding in ("utf-8", "utf-16-le"):
        try:
            text = one_line(rest[:_MAX].decode(encoding))
        except UnicodeDecodeError:
            continue
        if text.isprintable():
            return text
    return " ".join(readable_runs(rest[:_MAX]))
