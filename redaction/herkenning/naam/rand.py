# SPDX-License-Identifier: EUPL-1.2
"""What stands at the edges of a name and is part of it: initials, tussenvoegsels, what a hyphen joins."""

from __future__ import annotations

from redaction.herkenning.lui import lui
from redaction.herkenning.smal import Tweevoud
from redaction.herkenning.tekens import BIJNAAM, HOOFD, KLEIN, LETTER, TV

_ADEL = "baron|barones|graaf|gravin|ridder"
VOOR = Tweevoud(
    rf"(?<![\w.])(?:(?:[{HOOFD}]\.[ ]?){{1,5}}(?:(?:{_ADEL})[ ])?(?:{TV}[ \n]){{0,2}}"
    rf"|(?:[{HOOFD}][{LETTER}]+-)"
    rf"|(?<![\w-])(?:{BIJNAAM})[ ]"
    r"|(?<!\d )(?<!\d)(?:Mei|April|Juni|Juli|Augustus|MEI|APRIL|JUNI|JULI|AUGUSTUS)[ ]"
    r"|(?:[Vv]an (?:[Dd]e[rn]?|'[tT])|Van [Hh]et|[Vv]\. ?[Dd]\.|[Vv]/[Dd]|[Ii]n (?:'t|den)|[Oo]p [Dd]en"
    r"|[Uu]it [Dd]en|Uit (?:de|'t)|[Dd]e (?:la|los)|Te|(?<![a-z\d] )te|[Tt]e[rn]|[Vv]on(?: der)?|[Zz]u|[Ee]l"
    r"|[Ii]bn|[Bb]int?|[Aa]bu|[Dd]os|[Dd]el"
    r"|Ó|Ní|Nic|Mac|(?:[A-Z]\.[ ]?)+[vdt]\.|[dD] e|[vV] a ?n|[vV]a n)[ \n])$"
    r"|(?<![\w.])[vV][ ]?\.?[ ]?[dD][ ]?\.[ ]?$"
    r"|(?<![\w'`])(?:['`][ts]|[dDoO]')[ ]{0,2}$"
)
VOORAAN = lui(r"(?:^|(?<=\n)|(?<=[:>/] )|(?<=[\"'/\t;|>])|(?<=[|\t] ))(?:van|de|[vd]\.?|vd|v/d)[ ]$")
"""A tussenvoegsel that opens a line, a cell or a value, so that it belongs to no sentence."""
KAPITALEN_TV = lui(
    r"(?:^|[\n\t|;:,(/>])[ ]*(?P<tv>VAN(?: DE[NR]?| HET| ['’]T)?|DE[NR]?|TE[NR]?|IN ['’]T|OP DEN)[ ]$"
)
"""The same in capitals, in a list of names in capitals."""
DE_VOORAAN = lui(r"(?<![\w'’-])De[ ]$")
"""An article before what is no word: "De Keyzer wou niet"."""
NA = Tweevoud(
    rf"(?:-(?:{TV}[ ])?[{HOOFD}][{LETTER}\\/|€$]*[{LETTER}])+|-[{HOOFD}]\.(?=[ ,;|\n])"
    rf"|,[ ](?:[{HOOFD}]\.){{1,4}}(?:[ ]{TV}(?!\w))*"
    rf"|(?:\\\\/|[|€$])[{LETTER}]+|,?[ ]\(?(?:[JjSs]r\.?|[Jj]unior|[Ss]enior)(?!\w)\)?"
)
NA_KOMMA = lui(
    rf",[ ](?:(?:van (?:de[rn]|'t)|(?:op|in|uit|aan) (?:den|'t))(?![ ][{HOOFD}])"
    rf"|van de(?=[ ]*(?:[|;:(),.\t\n]|$))|{TV}(?=[ ]*(?:[|;:()\t/]|[ ]{{2}}|\n\n|$)))(?!\w)"
)
"""A tussenvoegsel behind its surname, with nothing behind it that it could belong to: "Berg, van den"."""
ALTIJD = lui(
    r"(?<![\w.'-])(?:(?:[Oo]p|[Uu]it|[Ii]n|[Aa]an) [Dd]en|[Vv]an (?:de[rn]|'t)|Van Het"
    r"|(?<=[a-z,] )(?:(?:Aan|In|Bij|Onder|Over|Voor|Op|Uit|Tot) (?:de[nr]?|het|'t)|Van het|De|Du))[ \n]$"
)
"""A tussenvoegsel that is nothing else, whatever the word behind it was taken for."""
ACHTERNAAM_TE = lui(r"(?<![\w.'-])(?:Te|(?<![a-z\d] )te|[Tt]e[rn])[ ]$")
"""Before a place it is a preposition; no one is "te" an organisation."""
LIDWOORD_T = lui(r"(?<![\w'’])['’]t[ ]$")
"""The article of a house or a firm: "'t Scheepje"."""
VERBONDEN_VOOR = lui(
    rf"(?<=[{KLEIN},|:][ ])[{HOOFD}][{KLEIN}]+[ ](?:met|aan|zonder)(?:[ ](?:de|het|den))?[ ]$"
)
"""The first part of a name of words: "Wonen met Wind"."""
EN_NA = lui(rf"(?:[ ]&|(?<=&))[ ][{HOOFD}][{LETTER}]+")
REGEL_VOOR = lui(rf"(?<![^\n])(?:[{HOOFD}][{KLEIN}]+[ ]){{1,2}}$")
EINDE_REGEL = lui(r"[ ]*(?:\n|$)")
ROMAANS = lui(r"(?<=[a-z]{3} )[dD][ao][ ]$|(?<=\n)[dD][ao][ ]$")
"""Also short for a day of the week: "do Anna"."""
TOT_DEN = lui(r"[ ]tot den?[ ]")
OPEN = lui(r"[\w' ]*-(?:van|de|den|ter|ten|te)")
"""Half of a double name, without what stands behind the tussenvoegsel."""
NA_OPEN = lui(rf"[ ](?:{TV}[ ])?")
GAT = lui(rf"[ \n](?:{TV}[ \n]){{1,3}}|[ ](?:e/[vo]|[ov]/d|tot)[ ]|[ \n](?:{_ADEL})[ \n](?:{TV}[ \n]){{0,2}}")
AANGESPROKEN = lui(
    r"(?<!\w)(?:mw|mevr|mevrouw|dhr|meneer|heer|dokter|dr|huisarts|arts|zuster|zr|br|broeder|buurvrouw|buurman"
    r"|zus|broer|tante|oom|opoe|oma|opa|begeleider|collega|pater|juf)\.? "
    r"(?P<tv>(?:de|van|van de[rn]?|v\.?d\.?|ten|ter|el) )?$"
)
"""What people are called by in small letters, with the tussenvoegsel of the name behind it."""
