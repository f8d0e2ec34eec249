# SPDX-License-Identifier: EUPL-1.2
"""Addresses: street with number, addition, postcode and place, as one find."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import ClassVar

from redaction.herkenning.engine import Tekstregel
from redaction.herkenning.lui import lui
from redaction.herkenning.model.kenmerken import in_lijst
from redaction.herkenning.namen import WOORD
from redaction.herkenning.soorten.persoon_rol import is_rol
from redaction.herkenning.tekens import GETAL_WOORD, HOOFD, KLEIN, LETTER, TV_WOORDEN
from redaction.herkenning.tekst import Tekst
from redaction.herkenning.treffer import Treffer
from redaction.herkenning.vorm import Bij, Vorm
from redaction.herkenning.woorden import gewoon, kaal, lijst, vast, voornaam
from redaction.model import Soort

_ACHTERVOEGSEL = (
    "straat|laan|weg|plein|kade|gracht|hof|singel|dreef|pad|steeg|dijk|park|plantsoen|markt|baan|wal|haven|"
    "kamp|veld|hoek|erf|gaarde|oord|boulevard|allee|brink|brug|schans|wetering|burgwal|kerkhof|meent|"
    "polder|rade|ring|sloot|"
    "spoor|stede|stee|tuin|vaart|vliet|waard|wijk|zoom|zijde|rijn|burg|berg|donk|"
    "horst|akker|heide|bos|kwartier|"
    "watering|wetering|maat|meen|mede|kolk|diep|gouw|schouw|promenade|galerij|weide|weiden|akkers|hoeve|"
    "state|terp|wei|strjitte|leane|reed|dreven|hage|hagen|laar|heuvel|hil|enk|veste|vest|bolwerk|hei|hoven|"
    "straatje|laantje|weggetje|pleintje|hofje|gang|poort|passage|dal|werf|eiland|oever|dwarsstraat"
)
_ZEKER = lui(
    rf"[{HOOFD}][{LETTER}'.-]*(?:straat|straatje|laan|weg|plein|kade|gracht|singel|"
    rf"dreef|plantsoen|steeg|dijk|boulevard|dwarsstraat|hofje|laantje)$",
    re.IGNORECASE,
)
_STRAAT = Vorm(
    rf"(?<![{LETTER}'-])(?:'s-|'t )?(?:[{HOOFD}][{LETTER}'-]*?)(?:{_ACHTERVOEGSEL})(?![{LETTER}'-])"
)
_HOOFDLETTERS = Vorm(
    rf"(?<![{LETTER}'-])[{HOOFD}]{{3,}}(?:STRAAT|LAAN|WEG|PLEIN|KADE|GRACHT|HOF|SINGEL|DREEF|PAD|STEEG|"
    rf"DIJK|MARKT)"
    rf"(?![{LETTER}'-])"
)
_KLEIN = Vorm(
    rf"(?<![\w'-])[{KLEIN}]{{3,}}(?:straat|laan|weg|plein|kade|gracht|singel|dreef|plantsoen|steeg|dijk)"
    r"(?=[ ]?\d)"
)
_POSTBUS = Vorm(r"(?<!\w)(?:[Pp]ostbus|POSTBUS|[Aa]ntwoordnummer)[ ]\d{1,5}(?!\d)")
_ANDERE_NAAM = Vorm(
    r"\b(?:(?i:aan|op|adres:?|wonende|woont|verblijft)[ ](?:de|het)[ ]|(?:[a-z]{2,},?|:|,)[ ](?=De |"
    r"Het |'t |Den ))"
    rf"(?P<w>(?:(?:De|Het|'t|Den)[ ])?{WOORD}(?:[ ]{WOORD})?)(?=[ ]\d{{1,4}}[a-zA-Z]?\b(?![.,:]\d|"
    rf"[ ](?:uur|jaar|keer|personen|%)))"
)
_HOEK = Vorm(
    rf"(?<!\w)(?P<w>[Hh]oek[ ](?:van de |van het |de )?{WOORD}(?:[ ]{WOORD})?(?:[ ]?/[ ]?|[ ]?-[ ]?|"
    rf"[ ](?:en|met)[ ](?:de |het )?){WOORD}(?:[ ]{WOORD})?)"
    rf"|(?<!\w)(?P<x>{WOORD}(?:straat|weg|laan|plein|kade)[ ]?/[ ]?{WOORD})"
)
_AAN_DE = Vorm(
    rf"\b(?:[Ww]oont|[Ww]oonde|[Ww]onen|[Ww]oonden|[Ww]oonachtig|[Ww]onend|[Ww]oning|[Hh]uis|[Pp]and|"
    rf"[Ff]lat|[Kk]amer|[Aa]ppartement|[Ww]inkel|[Aa]utobedrijf|[Ll]ocatie|[Gg]elegen|"
    rf"[Bb]akker|[Ss]lager|[Gg]evestigd|[Vv]erhuisde|[Gg]evonden|[Vv]erblijft|[Pp]raktijk|"
    rf"[Ss]upermarkt|[Kk]antoor|[Gg]ebouw|[Bb]ushalte|[Hh]alte)"
    rf"[^.\n\d]{{0,40}}?[ ](?:aan|naar|op|bij|in)[ ](?:de|het)[ ](?P<w>{WOORD}(?:[ ](?:{WOORD}))?)"
    rf"(?![\w'-])(?![ ]\d)"
)
_VOORAF = Vorm(
    rf"(?<![\w-])(?P<w>[1-9]\d{{3}}[ ]?[A-Z]{{2}}[, ]{{1,2}}{WOORD}(?:[ ]{WOORD})?[, ]{{1,2}}{WOORD}"
    rf"(?:[ ](?:van |der |de )?{WOORD})?[ ]\d{{1,4}}(?:[ -]?[A-Za-z](?!\w))?)(?!\w)"
)
_LOS = Vorm(
    rf"(?<![{LETTER}'-])(?:Laan|Plein|Kade|Gracht|Hof|Singel|Dreef|Pad|Park|Weg|Dijk|"
    rf"Markt|Straat|Brink|Boulevard|Singels?)"
    rf"(?:[ \t](?:van|der|den|de|het|'t|ter|op|in|aan|voor|over)){{1,2}}[ \t]"
    rf"{WOORD}(?:[ \t]{WOORD})?|(?<![{LETTER}'-])Plein[ \t](?:1[789]|20)\d\d"
    rf"|(?<![{LETTER}'-])(?!De |Het )[{HOOFD}][{LETTER}'-]+[ \t]"
    r"(?:Straat|Laan|Weg|Plein|Kade|Gracht|Hof|Singel|Dreef|Pad|"
    rf"Steeg|Dijk|Markt|Haven|Wal|Brink|Park)(?![{LETTER}'-])"
)
_NUMMER = (
    r"(?:(?:[ \t](?:nz|zz|oz|wz|n\.z\.|z\.z\.|o\.z\.|w\.z\.|NZ|ZZ|OZ|WZ|Noord|Zuid|Oost|West))?(?:"
    r"[ \t]+(?:ongenummerd|ong\.|zonder nummer|z\.n\.)(?!\w)|"
    rf"[ \t]+(?:nr\.?|nummer|huisnummer)[ \t](?:honderd(?:en)?)?{GETAL_WOORD}(?![\w])|"
    r"(?:[ \t]+(?:(?:nr\.?|nummer|huisnummer)[ \t])?|(?<=[a-z]))"
    r"\d{1,5}(?:[ \t]?[-/][ \t]?\d{1,4}(?![-/.]?\d|[ ]{0,2}[A-Z]{2}(?!\w)))?"
    r"(?:[ \t]?-?[ \t]?(?:bis|hs|huis|rood|zwart|wit|boven|beneden|achter|voor(?! )|zw|rd|bg|ong|hoog|t/?o|"
    r"(?:een|één|twee|drie|vier|1|2|3|4)[ -]?hoog|[A-Za-z](?![A-Za-z']|-[A-Za-z]))"
    r"(?:[ -]?\d{1,3}(?!\d)|[ -](?:I{1,3}|IV|V)(?!\w))?|[ \t-](?:I{1,3}|IV|V)(?!\w))?"
    r"(?![\w]|[.,:]\d)))"
)
_POSTCODE = r"[,\s]{1,3}\n?\(?[1-9]\d{3}[ \t]?[A-Za-z]{2}(?!\w)"
_PLAATS = (
    rf"(?:'s-|'t )?{WOORD}(?:(?:[ \t]|[ \t](?:aan|bij|op|de|den|der|van|in|a/d|a\.d\.)[ "
    rf"\t](?:de[ \t]|den[ \t])?){WOORD}){{0,2}}"
)
_STAART = Vorm(
    rf"{_NUMMER}(?:{_POSTCODE}\)?(?:[,\s]{{1,3}}{_PLAATS})?|,?[ \t](?i:te)[ \t]{_PLAATS}"
    rf"|(?:,|[ \t]in)[ \t](?={_PLAATS})(?P<plaats>{_PLAATS}))?"
)
_NA_POSTCODE = Vorm(rf"{_POSTCODE}\)?(?:[,\s]{{1,3}}{_PLAATS})?")
_ZONDER_TYPE = Vorm(
    rf"(?:(?<=\baan de )|(?<=\bop de )|(?<=\baan het )|(?<=\bop het )|(?<=\badres: )|"
    rf"(?<=\badres )|(?<=\baan )|(?<=[.,:;(] )|(?<=\n)|^)"
    rf"(?P<w>{WOORD}(?:[ \t](?:van|der|den|de|het|'t|ter|op|in)){{0,2}}(?:[ \t]{WOORD}){{0,2}}"
    rf"[ \t]\d{{1,4}}(?:[ \t]?-?[ \t]?[A-Za-z](?![A-Za-z]))?(?:,? (?:boven|beneden|achter|hs|huis|bis))"
    rf"?{_POSTCODE}(?:[,\s]{{1,3}}{_PLAATS})?)",
    bij=Bij(r"\d{4}[ \t]?[A-Za-z]{2}(?!\w)", voor=220, na=460),
)
_LINKS = lui(rf"(?:(?:[{HOOFD}]\.)+|[{HOOFD}][{LETTER}'-]*\.?|\d{{1,2}}e|[a-z']+)[ \t]+$")


_IN_STRAATNAAM = frozenset({"van", "der", "den", "de", "het", "'t", "ter", "ten", "en"})


class Adres(Tekstregel):
    """A street by its last part; without a number only when the word is no ordinary one."""

    bron = "adres"
    soort: ClassVar[Soort] = "adres"

    def vind(self, tekst: Tekst) -> Iterator[Treffer]:
        for match in _STRAAT.zoek(tekst):
            yield from self._straat(tekst, match)
        for patroon in (_HOOFDLETTERS, _KLEIN, _ANDERE_NAAM):
            for match in patroon.zoek(tekst):
                groep = "w" if "w" in match.re.groupindex else 0
                staart = _STAART.voor(tekst.smal).match(tekst.tekst, match.end())
                if staart and _is_straat(tekst, match):
                    start = match.start(groep)
                    start -= (
                        3 if patroon is _KLEIN and tekst.tekst[max(0, start - 4) : start] == " de " else 0
                    )
                    yield self.treffer(start, _eind(staart), 0.7)
        for patroon in (_HOEK, _VOORAF):
            for match in patroon.zoek(tekst):
                yield self.treffer(*match.span(str(match.lastgroup)), 0.7)
        for match in _AAN_DE.zoek(tekst):
            if not (vast(match["w"].split()[0]) or is_rol(match["w"])):
                yield self.treffer(*match.span("w"), 0.3)
        yield from self._zonder_straat(tekst)

    def _zonder_straat(self, tekst: Tekst) -> Iterator[Treffer]:
        """Boxes, streets whose name ends in no word for a street."""
        for match in _POSTBUS.zoek(tekst):
            staart = _NA_POSTCODE.voor(tekst.smal).match(tekst.tekst, match.end())
            yield self.treffer(match.start(), staart.end() if staart else match.end(), 0.7)
        for match in _LOS.zoek(tekst):
            staart = _staart(tekst, match.end())
            yield self.treffer(match.start(), staart.end() if staart else match.end(), 0.8 if staart else 0.6)
        for match in _ZONDER_TYPE.zoek(tekst):
            yield self.treffer(*match.span("w"), 0.8)

    def _straat(self, tekst: Tekst, match: re.Match[str]) -> Iterator[Treffer]:
        start, woord = match.start(), match.group()
        begin = _begin(tekst, start)
        vooraf = _NUMMER_VOORAF.search(tekst.tekst, max(0, begin - 30), begin)
        begin = vooraf.start() if vooraf else begin
        staart = _staart(tekst, match.end())
        if staart and not vast(woord):
            yield self.treffer(begin, _eind(staart), 0.8)
        elif (
            _ZEKER.match(woord) and not vast(woord) and (begin < start or not _alledaags(tekst, start, woord))
        ):
            yield self.treffer(begin, match.end(), 0.6)
        elif not (gewoon(woord) or vast(woord)) and (
            _LANGS.search(tekst.tekst, max(0, start - 18), start) or _voor_plaats(tekst.tekst, match.end())
        ):
            yield self.treffer(begin, match.end(), 0.4)


def _voor_plaats(tekst: str, at: int) -> bool:
    """Whether a town follows, as behind a street: "Vijfhuizenberg, Roosendaal"."""
    match = _KOMMA_PLAATS.match(tekst, at)
    return match is not None and _is_plaats(match["w"])


_KOMMA_PLAATS = lui(rf"(?:,| te)[ ](?P<w>{WOORD})")


def _staart(tekst: Tekst, at: int) -> re.Match[str] | None:
    """What follows a street: number, postcode, town."""
    met_nummer = _STAART.voor(tekst.smal).match(tekst.tekst, at)
    return met_nummer or _NA_POSTCODE.voor(tekst.smal).match(tekst.tekst, at)


def _is_straat(tekst: Tekst, match: re.Match[str]) -> bool:
    """In small letters an ordinary word is a street only behind a word that says so ("adres")."""
    if match.re is not _KLEIN.voor(tekst.smal) or not gewoon(match.group()):
        return True
    return _WOONT.search(tekst.tekst, max(0, match.start() - 20), match.start()) is not None


_NUMMER_VOORAF = lui(r"(?<!\w)(?:nummer|nr\.?|huisnummer) \d{1,4}[a-z]? (?:aan|op|van|in) (?:de |het )?$")
_LANGS = lui(
    r"\b(?i:aan|op|in|naar|via|langs|door|bij|rond|uit|vanaf|vanuit|achter|tegenover|naast|over|hk|hoek) ("
    r"?:de|het)[ ]$|\b(?:hk|hoek|"
    r"adres|straat|straatnaam):? $"
)
_WOONT = lui(r"(?i:\badres(?: is|:)?|\bwoont|\bwonende|\b(?:aan|op|in) de|\b(?:aan|op|in) het)[ ]$")


def _eind(staart: re.Match[str]) -> int:
    """The end of an address; "Dorpsstraat 4, De" does not take the next sentence along."""
    if (
        "plaats" in staart.re.groupindex
        and staart["plaats"]
        and not _is_plaats(staart["plaats"].split()[0])
        and (gewoon(staart["plaats"].split()[0]) or vast(staart["plaats"].split()[0]))
    ):
        return (
            staart.start("plaats")
            - len(staart.group()[: staart.start("plaats") - staart.start()])
            + len(
                staart.group()[: staart.start("plaats") - staart.start()]
                .rstrip(" \tte")
                .removesuffix(" in")
                .rstrip(",")
            )
        )
    return staart.end()


def _is_plaats(woord: str) -> bool:
    return "p" in in_lijst(kaal(woord))


def _alledaags(tekst: Tekst, start: int, woord: str) -> bool:
    return gewoon(woord) and (tekst.zinsbegin(start) or woord.lower() == woord)


def _begin(tekst: Tekst, start: int) -> int:
    """Walk left over the words that belong to the name of a street ("Burgemeester van der Laanstraat")."""
    begin = plek = start
    for _ in range(5):
        links = _LINKS.search(tekst.tekst, max(0, plek - 30), plek)
        if links is None:
            break
        woord = links.group().strip()
        plek = links.start()
        if woord in _IN_STRAATNAAM:
            continue
        if not _straatdeel(tekst, plek, woord):
            break
        begin = plek
    return begin


def _straatdeel(tekst: Tekst, plek: int, woord: str) -> bool:
    if woord[0].isdigit():
        return True
    if not woord[0].isupper() or (woord.rstrip(".").lower() in TV_WOORDEN and tekst.zinsbegin(plek)):
        return False
    if (voornaam(woord) and not vast(woord)) or woord.lower() in lijst("straatpersonen"):
        return True
    return not (tekst.zinsbegin(plek) and gewoon(woord.rstrip("."))) and not vast(woord)
