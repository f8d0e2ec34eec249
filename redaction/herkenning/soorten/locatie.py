# SPDX-License-Identifier: EUPL-1.2
"""A place inside a building or provider: room, flat, ward, woongroep."""

from __future__ import annotations

from typing import ClassVar

from redaction.herkenning.engine import Patroon, Patroonregel
from redaction.herkenning.namen import WOORD
from redaction.herkenning.tekens import RANG_WOORD
from redaction.herkenning.woorden import vast
from redaction.model import Soort

_RUIMTE = (
    r"[Kk]amer|[Aa]ppartement|[Ww]oning|[Ff]lat|[Ss]tudio|[Uu]nit|[Ll]okaal|[Ss]uite|[Aa]pp\.|[Hh]uisnummer|"
    r"[Cc]el|[Bb]ed|[Vv]leugel|[Gg]ang|[Bb]lok|[Ee]tage|[Vv]erdieping|[Pp]aviljoen|[Cc]"
    r"aravan|[Pp]lek|[Ss]taanplaats|[Kk]luis|[Bb]ox"
)
_GROEP = (
    r"[Aa]fdeling|[Ww]oongroep|[Ww]oonvorm|[Ll]eefgroep|[Hh]uize?|[Ll]ocatie|[Gg]roep|"
    r"[Vv]erpleeghuis|[Ww]oonzorgcentrum|"
    r"[Bb]uurthuis|[Dd]agbesteding|[Dd]agopvang|[Oo]pvang|[Hh]ospice|[Pp]aviljoen|[Ww]"
    r"ooncomplex|[Cc]omplex|[Ff]lat|[Gg]ebouw|[Hh]ofje|[Ww]oonhuis"
)


class Locatie(Patroonregel):
    """ "kamer 12", "appartement 3B", "de derde verdieping", "woongroep De Wilg"."""

    bron = "locatie"
    soort: ClassVar[Soort] = "locatie"
    patronen = (
        Patroon(
            "nummer",
            rf"(?<![\w-])(?:{_RUIMTE}|[Aa]fdeling|[Ww]oongroep|[Gg]roep)[ \t]+(?:(?:nummer|nr\.?)[ \t]+)?"
            r"(?:\d{1,4}(?:[-./]?\d{1,3})?(?:[ -]?[A-Za-z](?!\w))?|[A-Z](?:[-.]?\d{1,4})?)"
            r"(?![\w]|[-/.,:]\d| (?:uur|jaar|minuten|keer|personen|euro|cliënten|bewoners))",
            0.7,
        ),
        Patroon("verdieping", rf"(?<!\w)(?i:{RANG_WOORD}|\d{{1,2}}e) (?:verdieping|etage)(?!\w)", 0.6),
        Patroon(
            "naam",
            rf"(?<![\w-])(?:{_GROEP})[ \t]+['\"\u201c]?(?:(?:De|Het|'t|Den|Ter|Ten|Huize|In de|"
            rf"d[eE]|het)[ \t])?{WOORD}(?:[ \t]{WOORD})?",
            0.55,
        ),
    )

    def validate_result(self, pattern_text: str) -> bool | None:
        woorden = pattern_text.split()
        if any(c.isdigit() for c in pattern_text) or (
            woorden[0].lower().startswith("afdeling") and len(woorden[-1]) == 1
        ):
            return None
        laatste = woorden[-1].strip("'\"\u201c")
        if len(laatste) == 1:
            return None if woorden[0].lower() not in {"plek", "gang", "bed"} else False
        return False if vast(laatste) else None
