# SPDX-License-Identifier: EUPL-1.2
"""Addresses written short, in words, in small letters or damaged: "Havenstr. 8", "Eikenlaan veertien"."""

from __future__ import annotations

from typing import ClassVar

from redaction.herkenning.engine import Patroon, Patroonregel
from redaction.herkenning.tekens import GETAL_WOORD, HOOFD, KLEIN, LETTER, MAANDEN
from redaction.model import Soort

_MAANDEN = "|".join(MAANDEN)
_EIND = (
    r"(?:straat|laan|weg|plein|kade|gracht|singel|dreef|plantsoen|steeg|dijk|hof|pad|park|markt|wal"
    r"|hoek|baan)"
)
_NR = (
    r"\d{1,4}(?:[ ]?[-/][ ]?\d{1,4}|[ ]?-?[ ]?(?:bis|hs|huis|rood|zwart|boven|beneden|achter|rd|zw|"
    r"[a-zA-Z](?![A-Za-z'])))?"
)
_POST = rf"(?:,?[ \n]{{1,3}}[1-9]\d{{3}}[ ]{{0,2}}[A-Z]{{2}}(?!\w)(?:[ ]{{1,2}}[{HOOFD}][{LETTER}'-]+)?)?"
_SCANCIJFER = r"(?:[1-9lI][\dlIO]{3}[ ]{0,2}[A-Z0]{2})"


class AdresKort(Patroonregel):
    """Abbreviated streets, numbers in words, "t/o 38", streets in small letters behind "woont", scans."""

    bron = "adres.kort"
    soort: ClassVar[Soort] = "adres"
    patronen = (
        Patroon(
            "afgekort",
            rf"(?<![\w'-])(?:(?:[{HOOFD}][{KLEIN}]*\.?[ ]?){{0,3}})[{HOOFD}][{LETTER}'-]{{2,}}(?:str|ln|pl"
            rf"|wg|sngl|plnts|kd)\."
            rf"[ ]?{_NR}{_POST}(?![\w]|[.,:]\d)|(?<![\w'-])[{HOOFD}][{LETTER}'-]{{3,}}(?:str|ln|wg|sngl)["
            rf" ]{_NR}{_POST}(?![\w]|[.,:]\d)",
            0.7,
            anker=r"(?:str|ln|pl|wg|sngl|plnts|kd)\.?[ ]?\d",
        ),
        Patroon(
            "nummer in woorden",
            rf"(?<![\w'-])[{HOOFD}][{LETTER}'-]*{_EIND}[ ](?:nummer )?(?i:{GETAL_WOORD})(?:[ ]?[a-c]"
            rf"(?!\w))?(?=[ ]?[.,;)\n]|$|[ ](?:in|te|en|is)\b)",
            0.7,
            anker=rf"{_EIND} (?:nummer )?[a-z]",
        ),
        Patroon(
            "tegenover",
            rf"(?<![\w'-])(?:[{HOOFD}][{LETTER}'-]+[ ])?[{HOOFD}][{LETTER}'-]+(?:[ ][A-Z]\.[A-Z]\.)?[ ]"
            rf"(?:t/o|t\.o\.|tegenover)[ ](?:nr\.?[ ]|nummer[ ])?{_NR}",
            0.7,
            anker=r"t/o|t\.o\.|tegenover",
        ),
        Patroon(
            "klein na woont",
            rf"(?i:\b(?:woont|woonde|wonende|woonachtig|adres(?: is)?:?|verhuisd naar)) (?:op |aan |in )?"
            rf"(?P<w>(?!(?:sinds|vanaf|tot|toen|sedert|tijdens|{_MAANDEN})\b)(?:de |het |een )?"
            rf"(?:(?!(?:{_MAANDEN})\b)[{KLEIN}'-]{{3,}}[ ]){{1,3}}{_NR})(?![\w]|[.,:]\d|[ ](?:jaar|uur|keer"
            rf"|hoog|weken|dagen"
            rf"|maanden|mensen|km|meter|"
            r"minuten|kinderen|personen))",
            0.4,
            anker=r"(?i:woon|wonende|adres|verhuisd)",
        ),
        Patroon(
            "klein met bijvoeglijk",
            rf"(?<=\b(?:de|op) )(?:lange|korte|oude|nieuwe|grote|kleine|hoge|lage|verlengde|eerste|tweede) "
            rf"[{KLEIN}]{{3,}}{_EIND}(?:[ ]{_NR})?(?!\w)",
            0.5,
            anker=_EIND,
        ),
        Patroon(
            "scan",
            rf"(?<![\w])[{HOOFD}][{LETTER}]*(?:[01][{LETTER}]+)?(?:straat|laan|weg|we9|p1ein|plein|1aan"
            rf"|kade|di[jl]k|[sf]traa[lti1]|s[lf]raat|strnat|iaan|vveg|wcg|wea|plcin|kadc|dij[hk]|s1ngel|s"
            rf"ingcl|drcef)[ ](?:[lI]\d{{1,2}}|\d[lIO]|\d{{1,3}})[a-z]?(?!\w)",
            0.5,
            anker=r"[a-z][019][a-z]| [lI]\d|\d[lIO]|we9|"
            r"traa[l1i]|[lf]raat|strnat|iaan|vveg|wcg|wea|plc|kadc|ijh|gcl|drc",
        ),
        Patroon(
            "postcode van scan",
            rf"(?<!\w)(?=[\dlIO]*[lIO]|[1-9]\d{{3}}[ ]?[A-Z]?0){_SCANCIJFER}(?!\w)(?:[ ]{{1,2}}[{HOOFD}]"
            rf"[\w'-]+)?",
            0.5,
            anker=r"[lIO]\d|\d[lIO]|[A-Z]0",
        ),
        Patroon(
            "nummer op de volgende regel",
            rf"(?<![\w'-])(?:[{HOOFD}][{LETTER}'.-]*[ ]){{0,2}}[{HOOFD}][{LETTER}'-]*{_EIND}[ \t]*\n["
            rf" \t]*{_NR}[ \t]*(?:\n[ \t]*[1-9]\d{{3}}"
            rf"[ ]{{0,2}}[A-Z]{{2}}(?:[ ]{{1,2}}[{HOOFD}][{LETTER}'-]+)?)?(?=[ \t]*(?:\n|$))",
            0.7,
            anker=rf"{_EIND}[ \t]*\n[ \t]*\d",
        ),
        Patroon(
            "flat met nummer",
            rf"(?<![\w'-])(?:(?:Prins|Prinses|Koningin|Burgemeester|Pater|Dr\.|De|Het)[ ])?[{HOOFD}]"
            rf"[{LETTER}'-]*(?:flat|toren|torens|hoven|meent|"
            rf"terp|veste|wende|burgh|daal|dal|made|stein|rode|zoom|horst|gaarde|werf)[ ]{_NR}{_POST}(?!"
            rf"[\w]|[.,:]\d|[ ](?:jaar|uur|keer))",
            0.6,
            anker=r"[a-z]{4} \d",
        ),
        Patroon(
            "steenweg en landgoed",
            rf"(?<![\w'-])(?:[{HOOFD}][{LETTER}]*(?:steenweg|baan)|Steenweg|Baan)[ ](?:op|naar)[ ][{HOOFD}]"
            rf"[{LETTER}'-]+[ ]{_NR}(?:[ ]bus[ ]\w{{1,4}})?"
            rf"|(?<!\w)(?:Landgoed|Kasteel|Huize|Buitenplaats|Hoeve)[ ][{HOOFD}][{LETTER}'-]+(?:[ ](?:en"
            rf"|van|de|der)[ ][{HOOFD}][{LETTER}'-]+)?[ ](?:nr\.?[ ]|nummer[ ])?\d{{1,3}}[a-z]?(?!\w)",
            0.6,
            anker=r"teenweg|aan (?:op|naar)|Landg|Kast|Huize|Buitenp|Hoeve",
        ),
        Patroon(
            "postcode met nummer",
            r"(?<![\w.,/-])[1-9]\d{3}[ ]?[A-Z]{2}(?:[ ]?[,/-][ ]?|[ ])(?:(?:nr\.?|nummer|huisnummer|h"
            r"uisnr\.?)[ ])?"
            r"\d{1,4}(?:[ -]?[A-Za-z](?!\w))?(?![\w]|[.,:/-]\d|[ ](?:uur|jaar|keer|mensen|bewoners|clië"
            r"nten))",
            0.6,
            anker=r"\d[ ]?[A-Z]{2}",
        ),
        Patroon(
            "zijde van een kanaal",
            rf"(?<![\w'-])(?:[{HOOFD}][{LETTER}'-]+[ ])?[{HOOFD}][{LETTER}'-]+[ ](?:[A-Z][ ])?(?:NZ|ZZ|OZ|"
            rf"WZ|NOZ|ZWZ|N\.Z\.|Z\.Z\.|O\.Z\.|"
            rf"W\.Z\.)[ ]{_NR}(?!\w)",
            0.7,
            anker=r"[ZWNO]\.?[ ]\d",
        ),
        Patroon(
            "in een ander land",
            rf"(?<![\w'-])(?:[{HOOFD}][{LETTER}'-]+[ ])?[{HOOFD}][{LETTER}-]*(?:stra(?:ss|ß)e|-Str\.|str\."
            rf"|platz|allee|gasse|ufer|damm)[ ]"
            rf"{_NR}|(?<![\w'-])(?:Rue|Avenue|Chaussée|Place|Impasse|Via|Viale|Calle|Avenida|Plaza|Ulica|u"
            rf"l\.|Rua)[ ]"
            rf"(?:(?:de|du|des|la|le|les|del|della|di|do|da|dos|l'|d')[ ]?){{0,2}}[{HOOFD}][{LETTER}'-]+(?"
            rf":[ ][{HOOFD}][{LETTER}'-]+)?,?[ ]"
            rf"{_NR}|(?<![\w'-])\d{{1,4}}[a-z]?,?[ ](?:[{HOOFD}][{LETTER}'-]+[ ]){{1,2}}(?:Street|Road|Ave"
            rf"nue|Lane|Drive|Close|Square|Way)(?!\w)"
            rf"|(?<![\w'-])[{HOOFD}][{LETTER}'-]+[ ](?:Sokak|Sok\.|Caddesi|Cad\.|Mahallesi|Mah\.)(?:[ ]No:"
            rf"?)?[ ]?{_NR}",
            0.6,
            anker=r"\d",
        ),
        Patroon(
            "postbus met streep",
            r"(?<!\w)(?i:postbus)[ ]\d{1,5}[ ]?[-–,][ ]?[1-9]\d{3}[ ]{0,2}[A-Z]{2}(?!\w)",
            0.75,
            anker=r"(?:ost|OST)(?:bus|BUS)",
        ),
        Patroon(
            "postbus van scan",
            r"(?<!\w)(?i:postbus|antwoordnummer)[ ](?=\d*[lIO])[\dlIO]{1,5}(?!\w)",
            0.6,
            anker=r"(?i:bus|woordnummer)",
        ),
    )
