# SPDX-License-Identifier: EUPL-1.2
"""What lies in an OLE object: a file that somebody dragged into a text, and streams of other programs."""

from __future__ import annotations

import io
import struct
from dataclasses import dataclass

from redaction.fouten import LeesFout

_MESSAGE = "__properties_version1.0"
_NATIVE = "\x01Ole10Native"
_MANY = 1000
_DAMAGED = "het ingesloten object is beschadigd"
_STARTS = (b"\x02\0", b"\x03\0")


@dataclass(frozen=True, slots=True)
class Object:
    """An opened object: whether it is a message of Outlook, and its streams by name."""

    bericht: bool
    stromen: tuple[tuple[str, bytes], ...]


def open_object(inhoud: bytes, most: int) -> Object:
    """The streams of an object, of ``most`` bytes together. Raises LeesFout when it is damaged or larger."""
    import olefile

    try:
        with olefile.OleFileIO(io.BytesIO(inhoud)) as ole:
            names = ole.listdir(streams=True, storages=False)
            if [_MESSAGE] in names:
                return Object(True, ())
            if len(names) > _MANY or sum(ole.get_size(name) for name in names) > most:
                raise LeesFout(f"{_DAMAGED} of te groot")
            return Object(False, tuple(("/".join(name), ole.openstream(name).read()) for name in names))
    except (OSError, ValueError, IndexError, KeyError, struct.error, AttributeError, TypeError) as fout:
        raise LeesFout(_DAMAGED) from fout


def dragged(name: str, stroom: bytes) -> tuple[str, str, bytes] | None:
    """Name, earlier paths and bytes of a file that was dragged in; None for another stream."""
    if not name.endswith(_NATIVE) or stroom[4:6] not in _STARTS:
        return None
    label, _, rest = stroom[6:].partition(b"\0")
    source, _, rest = rest.partition(b"\0")
    if len(rest) < 8:
        return None
    (length,) = struct.unpack_from("<I", rest, 4)
    at = 8 + length
    if len(rest) < at + 4:
        return None
    (size,) = struct.unpack_from("<I", rest, at)
    behind = rest[at + 4 + size :]
    paths = " ".join((_said(source), _said(rest[8:at]), behind[: 4 * 1024].decode("utf-16-le", "ignore")))
    return _said(label), paths.replace("\0", " "), rest[at + 4 : at + 4 + size]


def _said(raw: bytes) -> str:
    return raw.rstrip(b"\0").decode("cp1252", "replace")
