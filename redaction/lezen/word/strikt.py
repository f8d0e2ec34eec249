# SPDX-License-Identifier: EUPL-1.2
"""Strict Open XML ("Strict Open XML-document" in Word): the same content under other names."""

from __future__ import annotations

import re
from collections.abc import Mapping

_ROOT = "_rels/.rels"
_STRICT = b"http://purl.oclc.org/ooxml/"
_NAME = re.compile(rb"(?<=[\"'])http://purl\.oclc\.org/ooxml/(\w+)/(?=[\w/]*[\"'])")
# Strict writes lengths with a unit, where the usual form has twentieths of a point.
_LENGTH = re.compile(
    rb"(w:(?:w|left|right|start|end|hanging|firstLine)=\")(-?\d+(?:\.\d+)?)(pt|cm|mm|in|pc|pi)\""
)
_TWENTIETHS = {
    b"pt": 20.0,
    b"cm": 20 * 72 / 2.54,
    b"mm": 20 * 72 / 25.4,
    b"in": 1440.0,
    b"pc": 240.0,
    b"pi": 240.0,
}


def as_usual(delen: Mapping[str, bytes]) -> Mapping[str, bytes]:
    """The parts with the names and lengths of the usual form; other packages stay as they are."""
    if _STRICT not in delen.get(_ROOT, b""):
        return delen
    return {name: _part(inhoud) if _is_xml(name) else inhoud for name, inhoud in delen.items()}


def _is_xml(name: str) -> bool:
    return name.endswith((".xml", ".rels"))


def _part(inhoud: bytes) -> bytes:
    named = _NAME.sub(rb"http://schemas.openxmlformats.org/\1/2006/", inhoud)
    return _LENGTH.sub(_twentieths, named)


def _twentieths(found: re.Match[bytes]) -> bytes:
    value = round(float(found.group(2)) * _TWENTIETHS[found.group(3)])
    return found.group(1) + str(value).encode("ascii") + b'"'
