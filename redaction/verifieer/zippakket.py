# SPDX-License-Identifier: EUPL-1.2
"""Zip packages (docx, odt, zip in zip): every member, names, comments, and what lies between."""

from __future__ import annotations

import re
import struct
import zipfile
import zlib
from collections.abc import Iterator
from io import BytesIO
from typing import TYPE_CHECKING

from redaction.fouten import LeesFout
from redaction.verifieer.ingepakt import inflated

if TYPE_CHECKING:
    from redaction.verifieer.lezen import Brokken

MAX_LEDEN = 20_000
MAX_LOS = 20_000_000
_KOP = 1024


def read(brokken: Brokken, plek: str, inhoud: bytes, diepte: int) -> None:
    """Add every member of a zip. Raises LeesFout when it cannot be opened whole."""
    try:
        with zipfile.ZipFile(BytesIO(inhoud)) as archive:
            infos = archive.infolist()
            if len(infos) > MAX_LEDEN:
                raise LeesFout(f"{plek}: het pakket heeft te veel onderdelen om te controleren")
            brokken.tel_vooraf(sum(i.file_size for i in infos if _is_plain(archive, i)))
            for info in infos:
                _member(brokken, archive, info, diepte)
            _text(brokken, "zip-opmerking", archive.comment)
            for nummer, deel in enumerate(_unlisted(brokken, inhoud, {i.header_offset for i in infos})):
                if nummer >= MAX_LEDEN:
                    raise LeesFout(f"{plek}: het pakket heeft te veel onderdelen om te controleren")
                brokken.bestand(f"{plek}, deel buiten de inhoudsopgave", deel, diepte + 1)
    except (zipfile.BadZipFile, zlib.error, RuntimeError, EOFError, OSError, ValueError, struct.error):
        raise LeesFout(f"{plek}: het pakket is beschadigd of versleuteld en niet te controleren") from None
    brokken.rauw.append((f"{plek}, rauw", inhoud))


def _member(brokken: Brokken, archive: zipfile.ZipFile, info: zipfile.ZipInfo, diepte: int) -> None:
    brokken.tekst("naam van een onderdeel", info.filename)
    _text(brokken, "zip-opmerking", info.comment)
    brokken.rauw.append(("zip-extra", info.extra))
    brokken.tel(info.file_size)
    if not info.is_dir():
        brokken.bestand(info.filename, archive.read(info), diepte + 1, info.filename)


def _is_plain(archive: zipfile.ZipFile, info: zipfile.ZipInfo) -> bool:
    """Whether a member begins as plain text, of which every byte is to be read."""
    from redaction.verifieer.lezen import kind_of

    if info.is_dir():
        return False
    with archive.open(info) as deel:
        return kind_of(deel.read(_KOP), info.filename) == "tekst"


def _text(brokken: Brokken, plek: str, inhoud: bytes) -> None:
    if inhoud:
        brokken.los(plek, inhoud, 0)
        brokken.rauw.append((plek, inhoud))


def _unlisted(brokken: Brokken, inhoud: bytes, bekend: set[int]) -> Iterator[bytes]:
    """What lies compressed in the file without standing in its table of contents."""
    for found in re.finditer(rb"PK\x03\x04", inhoud):
        at = found.start()
        if at in bekend or at + 30 > len(inhoud):
            continue
        name, extra = struct.unpack("<HH", inhoud[at + 26 : at + 30])
        if data := inflated(inhoud, at + 30 + name + extra, brokken.tel, MAX_LOS, -zlib.MAX_WBITS):
            yield data
