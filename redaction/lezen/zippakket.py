# SPDX-License-Identifier: EUPL-1.2
"""Opening a zip package within bounds: size, ratio, number and names of its parts."""

from __future__ import annotations

import io
import zipfile
import zlib
from collections.abc import Mapping

from redaction.fouten import LeesFout

MAX_PARTS = 5000
MAX_TOTAL = 256 * 1024 * 1024
MAX_RATIO = 150
SMALL = 8 * 1024 * 1024
MAGIC = b"PK\x03\x04"
_ENCRYPTED = 0x1


def open_package(inhoud: bytes, naam: str) -> Mapping[str, bytes]:
    """All parts of a package by name. Raises LeesFout when it is damaged, encrypted or hostile."""
    try:
        with zipfile.ZipFile(io.BytesIO(inhoud)) as package:
            entries = [entry for entry in package.infolist() if not entry.is_dir()]
            _check(entries, naam)
            return {entry.filename: package.read(entry) for entry in entries}
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, OSError) as fout:
        raise LeesFout(f"{naam}: het bestand is beschadigd; open het en sla het opnieuw op") from fout
    except (UnicodeDecodeError, ValueError, OverflowError) as fout:
        raise LeesFout(f"{naam}: het bestand is beschadigd; open het en sla het opnieuw op") from fout


def unpacked_size(inhoud: bytes) -> int:
    """How large the parts of a package say that they are together; 0 of what is none."""
    if not inhoud.startswith(MAGIC):
        return 0
    try:
        with zipfile.ZipFile(io.BytesIO(inhoud)) as package:
            return sum(entry.file_size for entry in package.infolist())
    except (zipfile.BadZipFile, NotImplementedError, ValueError, EOFError):
        return 0


def part(inhoud: bytes, name: str) -> bytes:
    """The start of one part, for recognition; empty when it is not there or not readable."""
    if not inhoud.startswith(MAGIC):
        return b""
    try:
        with zipfile.ZipFile(io.BytesIO(inhoud)) as package, package.open(name) as opened:
            return opened.read(256 * 1024)
    except (
        zipfile.BadZipFile,
        KeyError,
        zlib.error,
        EOFError,
        NotImplementedError,
        RuntimeError,
        ValueError,
    ):
        return b""


def _check(entries: list[zipfile.ZipInfo], naam: str) -> None:
    if len(entries) > MAX_PARTS or sum(entry.file_size for entry in entries) > MAX_TOTAL:
        raise LeesFout(f"{naam}: uitgepakt is het bestand te groot; verklein de afbeeldingen of splits het")
    if len({entry.filename.lower() for entry in entries}) != len(entries):
        raise LeesFout(f"{naam}: het bestand bevat dubbele onderdelen; open het en sla het opnieuw op")
    for entry in entries:
        if entry.flag_bits & _ENCRYPTED:
            raise LeesFout(f"{naam}: het bestand is beveiligd; sla het op zonder wachtwoord")
        if entry.file_size > SMALL and entry.file_size > MAX_RATIO * max(entry.compress_size, 1):
            raise LeesFout(f"{naam}: het bestand is verdacht sterk ingepakt; open het en sla het opnieuw op")
        if _escapes(entry.orig_filename):
            raise LeesFout(f"{naam}: het bestand bevat verdachte paden; open het en sla het opnieuw op")


def _escapes(path: str) -> bool:
    parts = path.split("/")
    return path.startswith("/") or ".." in parts or any(sign in path for sign in "\\:\0")
