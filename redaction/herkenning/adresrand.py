# SPDX-License-Identifier: EUPL-1.2
"""Where an address begins and ends, once a part was found: before the street, behind the number."""

from __future__ import annotations

import re
from collections.abc import Iterable

from redaction.herkenning.lui import lui
from redaction.herkenning.model.kenmerken import in_lijst
from redaction.herkenning.tekens import HOOFD, LETTER
from redaction.herkenning.treffer import Treffer
from redaction.herkenning.woorden import kaal

_VOOR = lui(
    rf"(?<![\w'.-])(?:(?:(?:[{HOOFD}]\.[ ]?){{1,3}}|Burg\.?|Pr\.|Prof\.|Kon\.|Gen\.|Mgr\.?|Past\.|Ds\.|Dr"
    rf"\.|Mr\.|Jhr\.|Wethouder|"
    r"St\.|Eerste|Tweede|Derde|Vierde|Verlengde|Oude|Nieuwe|Lange|Korte|Grote|Kleine|Hoge|Lage|[1-4]e)[ ])?"
    r"(?:(?:[Vv]an|[Dd]e|[Dd]en|[Dd]er|te|ter)[ ]){0,2}$"
)
_BEGIN = lui(rf"(?!De |Den |Der )[{HOOFD}1-4]")
_NA_KOP = lui(
    rf"(?i:\badres\b)[^:\n]{{0,16}}:[ \t]*(?P<w>(?:[{HOOFD}'][{LETTER}'.-]*[ ](?:(?:van|de|den|der)[ ])*"
    rf"){{1,3}})$"
)
_STRAAT_OP = lui(r",?[ ]op (?:nummer|nr\.?|huisnummer)[ ]\d{1,4}[a-zA-Z]?(?!\w)")
_DEEL = (
    r"(?:boven|beneden|achter|voor|(?:app(?:artement)?|apt|kamer|kmr|k|unit|studio|bus|flat|huis|nr|toegan"
    r"g|portiek|"
    r"huisje|chalet|perceel|kavel|plaats)\b\.?[ ]?[A-Z]?-?\d{1,4}[a-zA-Z]?|\d{1,2}e?[ ](?:verd|etage|verdi"
    r"eping|hoog)\w*\.?|"
    r"[1-9]-?hoog(?:[ -](?:voor|achter|links|rechts))?|huis|hs|bis|rood|zwart|links|rechts|III?|IV|I|"
    r"[A-Z][ -]?\d{1,3}|[A-Za-z]|\d{1,4}(?![ ]{0,2}[A-Z]{2}(?!\w)))"
)
_TOEVOEGING = lui(
    rf"(?:(?:[ ]?[-/][ ]?|,?[ ]|(?<=\d)){_DEEL}(?![\w'’]|[.,:]\d|[ ](?:uur|jaar|jr|keer|x)\b)){{1,2}}"
)
_NUMMER_AAN_EIND = lui(r"\d[ ]?-?[A-Za-z]{0,2}$|[ ](?:boven|beneden|hs|bis|huis|rood|zwart)$")
_POSTCODE = lui(
    r"[ ]?[,;|(–-]?[ ]?[,|]?\s{0,3}(?i:postcode:? ?)?\(?[1-9]\d{3}[ ]{0,2}(?!SA|SD|SS)(?:[A-Z"
    r"]{2}|[a-z]{2}(?=[ ,]))(?![\w])\)?"
)
_BUITENLAND = lui(rf",[ \n](?:[DB]-)?[1-9]\d{{3,4}}[ ](?=[{HOOFD}])")
_STAD = (
    rf"(?:'s-|'t )?[{HOOFD}][{LETTER}'-]+(?:[ ](?:(?:aan|op|bij|a/d)[ ](?:de[ ]|den[ ])?)?[{HOOFD}]"
    rf"[{LETTER}-]+)?|"
    r"[RA]['’]dam|G['’]dam"
)
_NA_POSTCODE = lui(rf"[ ]?[,;|–-]?\s{{1,3}}(?:te |in )?(?P<stad>{_STAD}|[a-z'-]{{3,}})(?!\w)")
_PLAATS = lui(
    rf"(?:[ ]te |[ ]in |,[ ](?:te |in )?|[ ]?[|–-][ ]|[ ]\(|[ ])(?P<stad>{_STAD}|(?<=te )[a-z]{{3,}}|(?<=i"
    rf"n )[a-z]{{3,}})(?!\w)\)?"
)
_STAD_ALLEEN = lui(_STAD)
_RUIMTE = 34


def verleng(treffers: Iterable[Treffer], tekst: str) -> list[Treffer]:
    """The finds, each guessed address grown to the whole of it: initials, addition, postcode, town."""
    return [_heel(t, tekst) if t.soort == "adres" and t.laag == 2 else t for t in treffers]


def _heel(treffer: Treffer, tekst: str) -> Treffer:
    start, end = _links(tekst, treffer.start), _rechts(tekst, treffer.start, treffer.end)
    return treffer if (start, end) == (treffer.start, treffer.end) else treffer._replace(start=start, end=end)


def _links(tekst: str, start: int) -> int:
    """Where the name of the street begins; a small "van" before it is part of the sentence."""
    if kop := _NA_KOP.search(tekst, max(0, start - 2 * _RUIMTE), start):
        return kop.end() - len(kop["w"])
    match = _VOOR.search(tekst, max(0, start - _RUIMTE), start)
    if match is None or not match.group() or not _BEGIN.match(match.group()):
        return start
    return match.start()


def _rechts(tekst: str, start: int, end: int) -> int:
    if op := _STRAAT_OP.match(tekst, end):
        end = op.end()
    if _NUMMER_AAN_EIND.search(tekst, start, end) and (erbij := _TOEVOEGING.match(tekst, end)):
        end = erbij.end()
    binnen = _POSTCODE.match(tekst, end)
    code = binnen or _BUITENLAND.match(tekst, end)
    if code:
        stad = _NA_POSTCODE.match(tekst, code.end()) if binnen else re.match(_STAD, tekst[code.end() :])
        if not binnen:
            return code.end() + (stad.end() if stad else 0)
        los = stad and stad["stad"][0].isupper() and "\n" not in stad.group()
        return stad.end() if stad and (los or _is_plaats(stad["stad"])) else code.end()
    plaats = _PLAATS.match(tekst, end)
    nabij = plaats and (
        any(c.isdigit() for c in tekst[start:end]) or plaats.group().startswith((" te ", ", "))
    )
    return plaats.end() if plaats and nabij and _is_plaats(plaats["stad"]) else end


def _is_plaats(naam: str) -> bool:
    """Whether a name is a town, or a short form of one: "R'dam"."""
    return "'" in naam[1:] or "’" in naam or any("p" in in_lijst(kaal(d)) for d in (naam, naam.split()[0]))
