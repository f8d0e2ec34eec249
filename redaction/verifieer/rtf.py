# SPDX-License-Identifier: EUPL-1.2
"""RTF to text for the leak check: control words away, characters in hexadecimal and Unicode undone."""

from __future__ import annotations

import re

_DEEL = re.compile(
    r"\\'([0-9A-Fa-f]{2})|\\u(-?\d{1,6}) ?(?:\\'[0-9A-Fa-f]{2}|\?)?|\\(?:par|line|cell|row|tab|page)\b ?"
    r"|\\[A-Za-z]+-?\d* ?|\\[^A-Za-z]|[{}\r\n]"
)


def is_rtf(tekst: str) -> bool:
    """Whether a text is RTF."""
    return tekst.lstrip()[:5] == "{\\rtf"


def rtf_text(tekst: str) -> str:
    """What the RTF says, hidden text, properties and field codes included, without its control words."""
    return _DEEL.sub(_one, tekst)


def _one(found: re.Match[str]) -> str:
    if found[1]:
        return bytes.fromhex(found[1]).decode("cp1252", "replace")
    if found[2]:
        return chr(int(found[2]) % 0x10000) if not 0xD800 <= int(found[2]) % 0x10000 < 0xE000 else ""
    return "\n" if re.match(r"\\(?:par|line|cell|row|tab|page)\b", found[0]) else ""
