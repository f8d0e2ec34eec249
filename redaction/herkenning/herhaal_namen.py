# SPDX-License-Identifier: EUPL-1.2
"""A name of an organisation or place found once is found everywhere, in small letters too.

Who writes "De Beuk" in a report writes "op de beuk" in a chat and "beuk" in a cell of a list.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from redaction.herkenning.aanvulling import BRON as MODEL
from redaction.herkenning.andere_namen import ANDERE, plaatsnaam
from redaction.herkenning.instelling import eigen, kop_uitgang
from redaction.herkenning.losstaand import apart, losstaand
from redaction.herkenning.lui import lui
from redaction.herkenning.plekwoorden import plekwoord, ruimtewoord
from redaction.herkenning.soorten.plaats import PLAATS
from redaction.herkenning.tekst import Tekst
from redaction.herkenning.treffer import Treffer
from redaction.herkenning.uithangbord import stuk_om
from redaction.herkenning.woorden import achternaam, gewoon, lijst, nooit_naam, vast, voornaam
from redaction.model import Soort

_SCORE = 0.45
_KORTST, _KLEINST = 4, 6
_MEESTE = 4
_BEZIT = ("'s", "s", "")
_LIDWOORDEN = frozenset({"de", "het", "'t", "ter", "ten", "den"})
_LID = lui(r"(?<!\w)(?P<lid>[Dd][Ee]|[Hh][Ee][Tt]|'[Tt])[ ]$")
_KOPPEN = frozenset({"Locatie", "Afdeling", "Huize", "Gebouw"})
_VOORZETSEL = lui(
    r"(?<!\w)(?:op|in|van|bij|naar|uit|via|door|voor|achter|naast|aan|vanaf|vanuit|namens|met|tegen|boven|onder|"
    r"en|of|\+|&)[ ](?:\w+[ ](?:en|of|\+|&)[ ])?$",
)
"""What stands before a name without an article, and not before the same word as a noun."""
_RAND = '\n|;\t"'
_BEGIN = lui(r"(?:^|[-–—*•:,(/+.!?])[ ]*$")
_DICHTBIJ = 48
_SLOT = lui(r"[ ]*(?:$|[-–—:,;.)/+!?])")


class Naam(NamedTuple):
    """A name as it is looked for: in small letters without its article, and that article if it has one."""

    kern: str
    lid: str
    soort: Soort


def herhaal_namen(tekst: Tekst, treffers: Iterable[Treffer]) -> list[Treffer]:
    """Further mentions of the organisations and places that were found by name."""
    soort_van: dict[str, Soort] = {}
    namen: dict[str, Naam] = {}
    for t in treffers:
        if t.soort in {"organisatie", "locatie"} and t.laag < 3 and t.bron != PLAATS:
            for vorm in _vormen(tekst.tekst[t.start : t.end]):
                soort_van.setdefault(vorm, t.soort)
            if (naam := _naam(tekst.tekst, t)) and (naam.lid or naam.kern not in namen):
                namen[naam.kern] = naam
    return [*_zoek(tekst, soort_van), *_weer(tekst, namen)]


def _vormen(gevonden: str) -> Iterator[str]:
    """The name without what announces it; also without its article when it is no ordinary word."""
    woorden = gevonden.strip("'\"\u201c\u2018 ").split()
    while woorden and (woorden[0].islower() or _is_kop(woorden)):
        woorden = woorden[1:]
    if not woorden or any(c.isdigit() for w in woorden for c in w):
        return
    lid = woorden[0] in {"De", "Het", "'t", "Ter", "Ten"}
    kern = woorden[1:] if lid else woorden
    if not kern or len(kern[0]) < _KORTST or not eigen(" ".join(kern)) or plaatsnaam(kern[0]):
        return
    if lid or len(kern) > 1 or not gewoon(kern[0]):
        yield " ".join(woorden)
    if not gewoon(kern[0]) and not voornaam(kern[0]):
        yield kern[0] if len(kern) == 1 or len(kern[0]) >= _KLEINST else " ".join(kern)


def _is_kop(woorden: list[str]) -> bool:
    return len(woorden) > 1 and (kop_uitgang(woorden[0]) or woorden[0] in _KOPPEN)


def _zoek(tekst: Tekst, soort_van: dict[str, Soort]) -> Iterator[Treffer]:
    heel, vormen = tekst.tekst, sorted(soort_van, key=len, reverse=True)
    for start, end in apart(losstaand(heel, vormen, _BEZIT)):
        soort: Soort = next((s for v, s in soort_van.items() if heel[start:end].startswith(v)), "organisatie")
        yield Treffer(start, end, soort, _SCORE, 2, ANDERE)
    klein = {
        v.lower(): soort_van[v] for v in vormen if len(v) >= _KLEINST and not all(map(gewoon, v.split()))
    }
    for start, end in apart(losstaand(heel, klein)):
        yield Treffer(start, end, klein[heel[start:end]], _SCORE, 2, ANDERE)


def _naam(tekst: str, t: Treffer) -> Naam | None:
    """What a find is called, without what announces it; none for a number or a mere word for a place."""
    gevonden = tekst[t.start : t.end]
    woorden = gevonden.strip("'\"\u201c\u2018 ").split()
    if gevonden.islower():
        if t.bron == MODEL or ruimtewoord(woorden[-1]):
            return None
    else:
        while woorden and (woorden[0].islower() or _is_kop(woorden)):
            woorden = woorden[1:]
    lid = woorden[0].lower() if len(woorden) > 1 and woorden[0].lower() in _LIDWOORDEN else ""
    woorden = woorden[1:] if lid else woorden
    voor = _LID.search(tekst, max(0, t.start - 5), t.start)
    lid = lid or (voor["lid"].lower() if voor and woorden and tekst[t.start :].startswith(woorden[0]) else "")
    if t.bron == MODEL and len(woorden) == 1 and gewoon(woorden[0]):
        return None
    return Naam(" ".join(woorden).lower(), lid, t.soort) if _bruikbaar(woorden, lid) else None


def _bruikbaar(woorden: list[str], lid: str) -> bool:
    """Whether a name is long enough, and more than a word for a place, a term, a role or a town."""
    if not woorden or len(woorden) > _MEESTE or any(c.isdigit() for w in woorden for c in w):
        return False
    kern = woorden[0]
    if len(woorden) > 1:
        return eigen(" ".join(woorden)) or all(w.islower() for w in woorden)
    if len(kern) < _KORTST or nooit_naam(kern) or plaatsnaam(kern) or _term(kern):
        return False
    return bool(lid) or not _plek(kern)


def _term(woord: str) -> bool:
    vormen = (woord, woord.lower(), woord.capitalize())
    return any(vast(v) or v in lijst("volken") for v in vormen) or woord.lower() in lijst("rollen")


def _plek(woord: str) -> bool:
    return ruimtewoord(woord) or plekwoord(woord) or kop_uitgang(woord.lower())


def _weer(tekst: Tekst, namen: Mapping[str, Naam]) -> Iterator[Treffer]:
    """Names of ordinary words, where nothing but the name can stand."""
    kernen = sorted(namen, key=len, reverse=True)
    vlak = _vlak(tekst.tekst) if kernen else ""
    klein: dict[int, bool] = {}
    for start, end in apart(losstaand(vlak, kernen)):
        naam = namen[vlak[start:end]]
        hoofd = tekst.tekst[start].isupper()
        if _met_hoofdletter(tekst, naam, start, end) if hoofd else _klein(tekst, naam, start, end, klein):
            yield Treffer(start, end, naam.soort, _SCORE, 2, ANDERE)


def _met_hoofdletter(tekst: Tekst, naam: Naam, start: int, end: int) -> bool:
    """With its article anywhere; without one only inside a sentence, and when it is nobody's name."""
    voor = _LID.search(tekst.tekst, max(0, start - 5), start)
    if voor:
        return voor["lid"].lower() == naam.lid
    gevonden = tekst.tekst[start:end]
    return not (tekst.zinsbegin(start) or voornaam(gevonden) or achternaam(gevonden))


def _klein(tekst: Tekst, naam: Naam, start: int, end: int, klein: dict[int, bool]) -> bool:
    """In a line of small letters with its article or where a noun has one; in a sentence only with both."""
    heel = tekst.tekst
    begin, eind = stuk_om(heel, start)
    voor = _LID.search(heel, max(begin, start - 5), start)
    met_lid = voor is not None and voor["lid"] == naam.lid
    if voor and not met_lid:
        return False
    dichtbij = max(begin, start - _DICHTBIJ)
    na_voorzetsel = _VOORZETSEL.search(heel, dichtbij, voor.start() if voor else start) is not None
    los = na_voorzetsel and (not voor)
    if begin not in klein:
        klein[begin] = heel[begin:eind].islower()
    if klein[begin]:
        cel = _BEGIN.search(heel, dichtbij, start) and _SLOT.match(heel, end, eind)
        return met_lid or los or " " in naam.kern or bool(cel)
    return (na_voorzetsel and met_lid and not _plek(naam.kern)) or (los and " " in naam.kern)


def _vlak(tekst: str) -> str:
    """A text in small letters, as long as it was."""
    klein = tekst.lower()
    return klein if len(klein) == len(tekst) else "".join(k if len(k := c.lower()) == 1 else c for c in tekst)
