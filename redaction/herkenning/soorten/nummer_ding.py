# SPDX-License-Identifier: EUPL-1.2
"""Numbers on things that people carry or use (tags, keys, aids, lots), and forms that tell by themselves."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import ClassVar

from redaction.herkenning.engine import Tekstregel
from redaction.herkenning.lui import lui
from redaction.herkenning.nummervorm import is_nummer
from redaction.herkenning.tekst import Tekst
from redaction.herkenning.treffer import Treffer
from redaction.herkenning.vorm import Vorm
from redaction.model import Soort

_STERK = frozenset({
    "tag", "badge", "pasje", "sleutel", "sleutelbos", "sticker", "label", "portofoon", "noodknop", "chip",
    "transponder", "imei", "batch", "charge", "sn", "servicetag", "lotcode", "lot", "partijnr", "simkaart",
    "sim", "pincode", "pin", "kluiscode", "deurcode", "cijfers", "tracker", "toegangspas", "druppel",
    "sleutels",
    "zorgpas", "bankpas", "pinpas", "toegangskaart", "polis", "mutatie", "mutatienummer", "recept",
    "alarmknop",
})  # fmt: skip
"""Things with a number: two digits behind them do."""
_ZWAK = frozenset({
    "pas", "slot", "rit", "vlucht", "ambulance", "bon", "contract", "order", "serie", "kast", "kastje",
    "pacemaker", "verzoek", "procedure", "eenheid", "voertuig", "tablet", "laptop", "werkstation", "tillift",
    "rolstoel", "rollator", "bed", "alarm", "melder", "meter", "akte", "repertorium", "lijst", "routelijst",
    "foto", "fotonummers", "bestand", "advertentie", "vergunning", "parkeervergunning", "productie", "partij",
    "montuur", "gehoorapparaat", "katheter", "insuline", "apparaat", "toestel", "hulpmiddel", "id",
    "document",
    "opdracht", "toewijzing", "verwijzing", "afspraak", "aanvraag", "bericht", "machtiging", "indicatie",
    "pakket", "zending", "voorschrift", "verzekering", "zorgverzekering", "transfusie", "uniek", "ref", "dia",
})  # fmt: skip
"""Things that are also counted or dated: a letter, a leading nought or four digits must be in the value."""
_STERK_UITGANG = ("pas", "tag", "sleutel", "chip", "badge")
_WAARDE = (
    r"(?P<w>(?:[A-Z]{1,5}[ .-]?)?(?<![\d.])\d[\dA-Z]*(?:(?:[./-]|[ ][-–][ ]|[ ])(?:\d[\dA-Z]*|[A-Z]{1,3}(?!"
    r"[\w.])))*#?)"
    r"(?![\w]|[-:,.]\d)"
)
_NA = lui(
    r"[ ]{0,2}[:=#(,]?[ ]{0,2}(?:\(?(?:nr|no|nrs|nummer|nummers|code|id|ID|met nummer|label|met label|SN|sn"
    r"|lot|"
    r"ref|serienr|kenmerk|met)\.?[ :]{1,2}|(?:is|was|eindigt op|die eindigt op|eindigend op|luidt)[ ])?"
    r"[#*\"']?" + _WAARDE
)
_GEEN_MENGSEL = lui(
    r"[A-Z]{2,6}(?:19|20)\d\d|\d+(?:MG|ML|KM|KG|CM|UUR|EUR|W|V|GB|MB|IE)|(?:19|20)\d\d[A-Z]{1,3}"
)
_BEDRAG = lui(r"\d{1,3}(?:\.\d{3})+")
_DATUM = lui(r"\d{1,2}\.\d{1,2}\.(?:\d{2}|\d{4})")
_VORM = Vorm(
    r"(?<![\w./@,+:#*&€-])(?=[0-9A-Z*#])(?:"
    r"(?P<vorm>C/\d\d/\d{3}\.?\d{3}(?:[ ]?/[ ]?[A-Z]{2}[ ][A-Z]{2}[ ]\d\d[-/]\d{1,6})?(?!\w)"
    r"|(?:\d{2,4}/[A-Za-z]{1,4}/\d{1,7}|[A-Z]{1,4}/\d{2,5}/\d{2,7})(?:/[A-Za-z0-9]{1,6})?(?![\w/])"
    r"|\d{2,4}/\d{3,6}-[A-Z]{1,5}\d?(?![\w/])|0\d{2,5}[-/]\d{2,6}(?![\w/]|[-.,:]\d)"
    r"|\d{2}/\d{2}/\d{3}(?![\w/-])|(?:\d{3,6}-){2}\d{3,6}(?![\w/-])"
    r"|[A-Z]{3}[ ]\d\d/\d{2,5}[ ][A-Z]{2,6}\d{0,3}(?!\w)"
    r"|PL\d{4}[ -](?:\d{3,4}[ ]){2,3}\d{0,4}(?:[ ]?[-–][ ]?\d{1,2})?(?!\w)"
    r"|3S[A-Z]{3,6}[ ]?\d{3}[ ]?\d{3}[ ]?\d{3,4}(?!\w)|[A-Z]{2}[ ]\d{4}[ ]\d{4}[ ]\d[ ]?NL(?!\w)"
    r"|(?:[0-9A-F]{2}[:-]){5}[0-9A-F]{2}(?![\w:-])|[#*]\d{4,8}[#*]?(?![\w*#])|\d{4,8}[#*](?![\w*#]))"
    r"|(?P<mengsel>(?=[A-Z]*\d)(?=\d*[A-Z])(?=(?:[A-Z]*\d){3})[A-Z0-9]{6,22}(?:-[A-Z0-9]{1,6})?(?![\w@]|"
    r"[.-]\w))"
    r"|(?P<punten>(?:[A-Z]{1,3}[ .]?)?\d{1,5}(?:\.\d{2,5}){2,4}(?:[-/][\dA-Z]{1,4}|\.[A-Z]\d\d)?(?![\w]|[."
    r",/-]\d))"
    r"|(?P<groepen>(?<!\d[ ])[1-9]\d{1,5}(?:[ ]\d{2,6}){2,6}(?:[ ]\d)?(?![\w]|[.,:/]\d|-\d|[ ]\d)))"
)
_GENOEG, _LANG = 4, 9
_SCORES = {"mengsel": 0.45, "punten": 0.45, "vorm": 0.5, "groepen": 0.3}


class NummerDing(Tekstregel):
    """ "tag 00A7-3391", "SN 3MH00917K", "B 4417.902.33", "25/B/33"."""

    bron = "nummer.ding"
    soort: ClassVar[Soort] = "nummer"

    def vind(self, tekst: Tekst) -> Iterator[Treffer]:
        for woord in tekst.woorden_die(_kondigt_aan):
            match = _NA.match(tekst.tekst, woord.end)
            if match and _past(tekst.tekst, match, sterk=_sterk(woord.tekst)):
                yield self.treffer(*match.span("w"), 0.62)
        for match in _VORM.zoek(tekst):
            if _goed(str(match.lastgroup), match.group()):
                yield self.treffer(*match.span(), _SCORES[str(match.lastgroup)])


def _kondigt_aan(woord: str) -> bool:
    """Whether a word is called by a number that follows."""
    return woord.lower() in _ZWAK or _sterk(woord)


def _sterk(woord: str) -> bool:
    klein = woord.lower()
    return klein in _STERK or (klein.endswith(_STERK_UITGANG) and len(klein) > 5)


def _goed(groep: str, waarde: str) -> bool:
    """Whether a form that matched is none that only looks like a number."""
    if groep == "mengsel":
        return _GEEN_MENGSEL.fullmatch(waarde) is None
    if groep == "punten":
        return _met_punten(waarde)
    return groep == "vorm" or sum(c.isdigit() for c in waarde) >= _LANG


def _past(tekst: str, match: re.Match[str], *, sterk: bool) -> bool:
    waarde = match["w"]
    cijfers = sum(c.isdigit() for c in waarde)
    if cijfers < 2 or not is_nummer(tekst, *match.span("w"), 2):
        return False
    vreemd = any(c.isalpha() for c in waarde) or waarde[0] == "0"
    return vreemd or cijfers >= (3 if sterk else _GENOEG)


def _met_punten(waarde: str) -> bool:
    """Groups between dots are no date, no sum of money and no address on a network."""
    if _DATUM.fullmatch(waarde) or _BEDRAG.fullmatch(waarde):
        return False
    delen = waarde.split(".")
    return not (len(delen) == 4 and all(d.isdecimal() and int(d) < 256 for d in delen))
