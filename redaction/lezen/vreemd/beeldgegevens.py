# SPDX-License-Identifier: EUPL-1.2
"""Words that an image carries beside its pixels: who made it, what it is about, where it was taken."""

from __future__ import annotations

import io
import re
import warnings
from collections.abc import Iterator, Mapping
from typing import Any

_MAGIC = (b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"II*\0", b"MM\0*", b"RIFF", b"BM")
# Fields that people or their settings fill in: description, artist, document, computer, copyright, owner.
_FIELDS = (0x010E, 0x013B, 0x010D, 0x013C, 0x8298, 0xA430, 0x9286)
_WIDE_FIELDS = range(0x9C9B, 0x9CA0)
_IPTC, _IPTC_IN_TIFF = 0x0404, 0x83BB
_FIELD = re.compile(rb"\x1c[\x02-\x09][\x01-\xff]([\x00-\x7f].)", re.DOTALL)
_DETAILS, _PLACE = 0x8769, 0x8825
_MACHINE = frozenset(
    ("Software", "software", "date:create", "date:modify", "date:timestamp", "Creation Time")
)
_TAG = re.compile(r"<[^>]*>")
_LETTERS = re.compile(r"[^\W\d_]{2}")
_ENDS = {b"\x89PNG": b"IEND\xaeB`\x82", b"\xff\xd8\xff": b"\xff\xd9"}
_MOST = 20_000
_TAKEN = "plaats waar de foto is gemaakt (GPS)"


def carried_words(inhoud: bytes) -> list[str]:
    """Those words, once each; none for what is no image or cannot be read."""
    if not inhoud.startswith(_MAGIC):
        return []
    from PIL import Image

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            with Image.open(io.BytesIO(inhoud)) as opened:
                found = [*_info(opened.info), *_exif(opened.getexif())]
    except (OSError, ValueError, SyntaxError, EOFError, TypeError, Image.DecompressionBombError):
        found = []
    found += (rest[:_MOST].decode("utf-8", "ignore") for rest in behind(inhoud))
    clean = (" ".join(text.replace("\0", " ").split())[:_MOST] for text in found)
    return list(dict.fromkeys(text for text in clean if _LETTERS.search(text)))


def _info(info: Mapping[Any, Any]) -> Iterator[str]:
    for key, value in info.items():
        if str(key) in _MACHINE or key in {"icc_profile", "exif"}:
            continue
        if key == "photoshop" and isinstance(value, Mapping):
            yield from _iptc(value.get(_IPTC, b""))
        elif isinstance(value, bytes) and str(key) in {"comment", "xmp", "XML:com.adobe.xmp", "photoshop"}:
            yield from _texts(value)
        elif isinstance(value, str):
            yield _TAG.sub(" ", value)


def _iptc(block: object) -> Iterator[str]:
    """The fields of IPTC: who made the picture, what it shows, where."""
    if isinstance(block, bytes):
        for found in _FIELD.finditer(block):
            size = int.from_bytes(found[1], "big")
            yield from _texts(block[found.end() : found.end() + size])


def _exif(exif: Any) -> Iterator[str]:
    for held in (exif, exif.get_ifd(_DETAILS)):
        for tag in _FIELDS:
            if tag in held:
                yield from _texts(held[tag])
        for tag in _WIDE_FIELDS:
            if isinstance(held.get(tag), bytes):
                yield held[tag].decode("utf-16-le", "replace")
    yield from _iptc(exif.get(_IPTC_IN_TIFF))
    if exif.get_ifd(_PLACE):
        yield _TAKEN


def _texts(value: object) -> Iterator[str]:
    if isinstance(value, bytes):
        bare = value.removeprefix(b"ASCII\0\0\0").removeprefix(b"UNICODE\0")
        yield _TAG.sub(" ", bare.decode("utf-8", "ignore"))
    elif isinstance(value, str):
        yield value


def behind(inhoud: bytes) -> Iterator[bytes]:
    """What stands behind the end of the picture."""
    ends = [mark for start, mark in _ENDS.items() if inhoud.startswith(start)]
    at = inhoud.rfind(ends[0]) if ends else -1
    if at >= 0 and (rest := inhoud[at + len(ends[0]) :].strip(b"\0\r\n\t ")):
        yield rest
