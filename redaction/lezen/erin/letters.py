# SPDX-License-Identifier: EUPL-1.2
"""Files that stand in XML in letters (base64): told by what they begin with, whatever their kind."""

from __future__ import annotations

import base64
import binascii
import re
from collections.abc import Iterator
from itertools import islice

# PDF, zip, OLE, PNG, JPEG, gzip, RTF.
_FILE = re.compile(
    rb"(?<![A-Za-z0-9+/])(?:JVBERi|UEsDB|0M8R4|iVBORw0KG|/9j/|H4sI|e1xydG)(?:[A-Za-z0-9+/]|\s|&#(?:10|13|xA|xD);)*"
    rb"={0,2}"
)
# Drawings that old versions of Word keep beside every shape: told with the shape.
_OF_SHAPES = re.compile(rb"gfxdata\s*=\s*[\"']$")
_MOST, _BEFORE = 50, 20
_SHORTEST = 40


def files_in_letters(xml: bytes) -> Iterator[bytes]:
    """The bytes of each such file."""
    for found in islice(_FILE.finditer(xml), _MOST):
        code = b"".join(re.sub(rb"&#\w+;", b"", found[0]).split())
        if len(code) < _SHORTEST or _OF_SHAPES.search(xml[max(0, found.start() - _BEFORE) : found.start()]):
            continue
        try:
            yield base64.b64decode(code + b"=" * (-len(code) % 4))
        except (binascii.Error, ValueError):
            continue
