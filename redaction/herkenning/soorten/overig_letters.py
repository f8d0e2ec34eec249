# SPDX-License-Identifier: EUPL-1.2
"""Layer 3: letters that may be someone, where a rapporteur signs: "par. kv", "Jd.W.", "gez. OV"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import ClassVar

from redaction.herkenning.engine import Tekstregel
from redaction.herkenning.lui import lui
from redaction.herkenning.plekwoorden import plekwoord, ruimtewoord
from redaction.herkenning.tekens import BIJNAAM, HOOFD, KLEIN
from redaction.herkenning.tekst import Tekst
from redaction.herkenning.treffer import Treffer
from redaction.herkenning.vorm import Vorm
from redaction.herkenning.woorden import gewoon, lijst, vast
from redaction.model import Soort

_TEKENT = (
    r"(?<!\w)(?i:par\.?|paraaf|get\.?|gez\.?|initialen|rapporteur|afgetekend(?: door)?|gr\.?|groet(?:jes)?"
    r"|verslaglegging|rapp\.?|namens|collega|door|dienst|overgedragen aan|i\.?o\.?m\.?)[ \t]?[:.]?[ \t]"
)
_KLEIN = Vorm(
    rf"{_TEKENT}\(?(?P<w>[{KLEIN}]{{2,4}})(?=[),;/\n]|[.](?!\w)|[ ](?:en|om|\d)|$)"
    rf"|(?<=[\s\d]\()(?P<haak>[{KLEIN}]{{2,4}})(?=\))"
)
_REGEL = lui(r"[^\n]{6,}")
_SLOT = lui(rf"(?<=[.!?,][ ])[-(/]?[ ]?(?P<w>[{KLEIN}]{{2,4}})\)?[ \t]*$")
_KOP = lui(
    r"[ \t]*(?:\d{1,2}[.:]\d\d[ \t]*(?:uur|u)?[ \t]*[-:]?[ \t]*)?"
    rf"(?P<w>(?:{BIJNAAM})[ ][{KLEIN}]{{1,4}}|[{KLEIN}]{{2,4}})(?=:[ ])"
)
_EIND = 12
_STIPPEN = Vorm(
    rf"(?<![\w.@/-])(?P<w>[{KLEIN}]\.(?:[{KLEIN}]{{1,2}}\.){{1,3}}(?:[{KLEIN}](?![\w.]))?)(?![\w@])"
    rf"|(?<![\w.@/-])(?P<twee>[{KLEIN}]\.[{KLEIN}])(?![\w.@])"
)
_GROEP = Vorm(
    rf"(?<![\w.@/-])[{HOOFD}][{KLEIN}]{{0,2}}\.?(?:(?:v|d|t|h|vd|vh|vt|de)\.?)?[{HOOFD}][{KLEIN}]?\."
    rf"(?:[{HOOFD}][{KLEIN}]?\.?){{0,3}}(?![\w@])"
)
_TV = lui(r"(?<![\w.@/-])(?:(?:v\.?d|v\.?h|v|d|t)\.|(?:vd|vh|v|d|(?:van|de)(?:[ ]de[rn]?)?)[ ])[ ]?$")
_AFKORTING = Vorm(
    r"(?<!\w)(?i:par\.?|paraaf|get\.?|gez\.?|initialen|rapporteur|afgetekend(?: door)?|gr\.?|groet(?:jes)?)"
    rf"[ \t]?[:.]?[ \t]+(?:door[ ])?(?P<w>[{HOOFD}]{{2,4}})(?!\w)"
)
_ALLEEN = lui(r"(?P<punt>\.(?!\w))?(?:['’]s (?=[a-z])(?!en |of )|(?![\w@/'&+°%]|-\w|[:=]?[ ]?\d))")
_VOOR = lui(r"([^\W\d_]+)[.:]?[ ](?:\()?$")
_REGELKOP = lui(r"(?:^|\n)[ \t#*|>-]*$")
_NUMMERT = frozenset({
    "bijlage", "bijlagen", "artikel", "art", "punt", "optie", "type", "categorie", "klasse", "sub", "onder",
    "deel", "vraag", "variant", "scenario", "fase", "lid", "hoofdstuk", "vitamine", "vitamines", "hepatitis",
    "plan", "blok", "unit", "nr", "model", "groep", "stap", "paragraaf", "figuur", "tabel", "norm", "perceel",
    "versie", "graad", "route", "lijn", "cohort", "team", "schaal", "influenza", "rijbewijs", "code", "kolom",
    "rij", "regel", "letter", "cluster", "niveau", "profiel", "bloedgroep", "perron", "gate", "zone",
    "as", "stadium", "boek", "titel", "afdeling", "eeuw", "factor",
    "methode", "map", "stelling", "product", "partij", "serie", "onderdeel", "criterium",
})  # fmt: skip
"""Before a letter that counts or tells kinds apart."""
_ZEKER_LETTER = lui(r"[UO]\.(?:[,:)]| [a-z])|(?<=[a-z] )[OVXI](?: [a-z]|[,.!?]? ?(?:\n|$))")
"""No "U" of address, no "O" of surprise, no number: a sentence goes on behind its dot, or around it."""
_ZIN = lui(r"(?:'s)? [a-z]{2}")
"""What no letter that counts has behind it."""
_BEKEND = frozenset("UOIVX")
_OPSOMMING = "ABCDE"
_TITEL_ERNA = lui(rf"[ ][{HOOFD}][{KLEIN}]")
"""A capital behind a letter without a dot: the letter counts what follows."""


class OverigLetters(Tekstregel):
    """Only to be seen: these letters may also be short for something."""

    bron = "overig.letters"
    soort: ClassVar[Soort] = "overig"

    def vind(self, tekst: Tekst) -> Iterator[Treffer]:
        for match in self._kleine(tekst):
            groep = match.lastgroup or "w"
            if not staat_voor_woord(match[groep]):
                yield self.treffer(*match.span(groep), 0.2, 3)
        for match in _GROEP.zoek(tekst):
            letters = match.group()
            if "." in letters[:-1] and not vast(letters) and not vast(letters.rstrip(".")):
                yield self.treffer(*match.span(), 0.2, 3)
        for match in _AFKORTING.zoek(tekst):
            yield self.treffer(*match.span("w"), 0.2, 3)

    def _kleine(self, tekst: Tekst) -> Iterator[re.Match[str]]:
        """Small letters after a word that says who signs, in brackets, and at either end of a line."""
        yield from _KLEIN.zoek(tekst)
        yield from _STIPPEN.zoek(tekst)
        for regel in _REGEL.finditer(tekst.tekst):
            eind = regel.end()
            kop = _KOP.match(tekst.tekst, regel.start(), eind)
            slot = _SLOT.search(tekst.tekst, max(regel.start(), eind - _EIND), eind)
            yield from (m for m in (kop, slot) if m)


def staat_voor_woord(letters: str) -> bool:
    """Whether small letters are a word or short for words: "ivm", "d.d.", "mg"."""
    kern = letters.replace(".", "")
    if kern in lijst("kleine_letters") or kern in lijst("chatwoorden") or vast(kern.upper()):
        return True
    return "." not in letters and gewoon(kern)


def losse_letter(tekst: str, start: int) -> bool:
    """Whether the capital that stands alone at ``start`` may be someone: "K belt morgen", "aan M."."""
    alleen = _ALLEEN.match(tekst, start + 1)
    if alleen is None or (tekst[start] in _OPSOMMING and _TITEL_ERNA.match(tekst, start + 1)):
        return False
    if _TV.search(tekst, max(0, start - _EIND), start):
        return True
    if tekst[max(0, start - 1) : start] in {"@", "&", "+", "'", "#", ".", "-"}:
        return False
    if _REGELKOP.search(tekst, max(0, start - 12), start) and _kop(tekst, start):
        return False
    voor = _VOOR.search(tekst, max(0, start - 24), start)
    woord = voor[1].lower() if voor else ""
    if woord in _NUMMERT or ruimtewoord(woord) or plekwoord(woord):
        return False
    if tekst[start] in _BEKEND and not _ZEKER_LETTER.match(tekst, start):
        return woord in lijst("functiewoorden") and (tekst[start] not in "UI" or alleen["punt"] is not None)
    return True


def met_tussenvoegsel(tekst: str, start: int) -> int:
    """Where the letter at ``start`` begins with its tussenvoegsel: "v.d. B", "de V."."""
    voor = _TV.search(tekst, max(0, start - _EIND), start)
    return voor.start() if voor else start


def _kop(tekst: str, start: int) -> bool:
    """Whether a letter that begins a line counts or names a part: "A. Inleiding", "S: klaagt over pijn"."""
    if tekst[start] in _OPSOMMING:
        return _ZIN.match(tekst, start + 1) is None
    return tekst[start + 1 : start + 2] == ":" and tekst[start] in "SOEPIVR"
