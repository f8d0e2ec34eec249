# SPDX-License-Identifier: EUPL-1.2
"""What belongs to a name that is written in small letters: "pawel z.", "m. tsegay", "van es"."""

from __future__ import annotations

from redaction.herkenning.lui import lui
from redaction.herkenning.woorden import duidelijke_voornaam, voornaam

_LETTER_ERNA = lui(r"[ ](?P<letter>[a-z])(?:\.(?!\w)|(?=[ ]*(?:[:/,;)|\n]|$)))")
_LETTERS_ERVOOR = lui(r"(?<![\w.])(?:[a-z]\.){1,3}[ ]?$")
_AFKORTING = lui(
    r"(?:o\.a|a\.s|i\.v\.m|t\.a\.v|d\.m\.v|n\.a\.v|m\.b\.t|z\.s\.m|a\.u\.b|e\.d|i\.o|p\.o|o\.b\.v|i\.p\.v|b\.v"
    r"|d\.w\.z|m\.a\.w|t\.b\.v|n\.v\.t|t\.o\.v|m\.u\.v|o\.i\.d|i\.c|p)\.[ ]?"
)
_TV_ERVOOR = lui(r"(?<![\w.'-])(?:van(?: de[rn]?)?|v\.?d\.?|v/d|de|ten|ter|te|el|al|oude|'t|van 't)[ ]$")
_RUIMTE, _MEEST = 12, 3


def letter_erna(tekst: str, start: int, end: int, tot: int) -> int:
    """Where a single name in small letters ends with the initial behind it."""
    match = None if " " in tekst[start:end] else _LETTER_ERNA.match(tekst, end, tot)
    return match.end() if match else end


def begin(tekst: str, start: int, end: int, vanaf: int) -> int:
    """Where it begins with its initials, or with its tussenvoegsel if it is no first name."""
    ruim = max(vanaf, start - _RUIMTE)
    letters = _LETTERS_ERVOOR.search(tekst, ruim, start)
    if letters and not _AFKORTING.fullmatch(letters.group()):
        return letters.start()
    eerste = tekst[start:end].split(" ")[0]
    tv = None if voornaam(eerste) or duidelijke_voornaam(eerste) else _TV_ERVOOR.search(tekst, ruim, start)
    return tv.start() if tv else start
