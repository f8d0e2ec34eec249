# SPDX-License-Identifier: EUPL-1.2
"""An age that a verb tells of someone, words of time between: "Hij wordt dinsdag tachtig"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import ClassVar

from redaction.herkenning.engine import Tekstregel
from redaction.herkenning.getalwoorden import gebroken, getal
from redaction.herkenning.leeftijdvorm import (
    BIJ,
    JONG,
    MAANDWOORD,
    MENSEN,
    SLOT,
    WIE,
    ZIJN,
    verder,
)
from redaction.herkenning.lui import lui
from redaction.herkenning.tekst import Tekst, Woord
from redaction.herkenning.treffer import Treffer
from redaction.herkenning.woorden import voornaam
from redaction.model import Soort

_STAART = lui(
    r"(?i)(?:[ ]en een half|½|[,.]5)?(?:[ ]?(?:jaren|jaar|jrs?\b\.?|jaor|joar|jier|years|lentes)"
    r"(?:[ ](?:oude?|jonge?|old))?(?!\w)|"
    r"[ ](?:maanden|mnd\b\.?|weken|wk\b\.?)(?: oud)?(?!\w)|[ ](?:yaşında|Jahre|ans)(?: alt)?(?!\w))?"
)
_KORT = lui(r"[ ](?:maanden|mnd|weken|wk)")
_LANG = lui(r"[ ](?:lang|geleden|later|getrouwd|samen|in dienst|werkzaam|ervaring|bij|na|weg|daar)\b")
_HIJ = frozenset({"hij", "zij", "ze", "ie", "ik", "he", "she"})
_WORDT = frozenset({"wordt", "werd", "word", "geworden", "ben"})
_MODAAL = frozenset({"zal", "moet", "zou", "kan", "kon", "zullen"})
_SCHAT = frozenset({"schat", "schatte", "schatten", "geschat", "eruit", "oogt", "oogde"})
_VAN_HEM = frozenset({"hem", "haar", "die", "als", "op", "rond", "de", "man", "vrouw", "jongen", "ongeveer"})
_TE_ZIJN = lui(r"[ ](?:te )?(?:zijn|worden|wezen)\b")
_NA = lui(r"[ ](?:was|werd|wordt|is|ben|zou)\b")
_VOEGWOORD = frozenset(
    {
        "toen",
        "als",
        "sinds",
        "vanaf",
        "voordat",
        "nadat",
        "dat",
        "omdat",
        "totdat",
        "zodra",
        "tot",
        "die",
        "terwijl",
    }
)
_TIJD = frozenset({"weken", "maanden", "dagen", "week", "maand"})
_OUD, _KLEINST, _VER = 13, 3, 5
_AFSLUITING = lui(r"[.;:!?\n(]")


class LeeftijdOnderwerp(Tekstregel):
    """ "Hij is pas twaalf en een half", "dan is Daan 9", "toen ze acht was", "schat hem 35"."""

    bron = "leeftijd.onderwerp"
    soort: ClassVar[Soort] = "leeftijd"

    def vind(self, tekst: Tekst) -> Iterator[Treffer]:
        woorden = tekst.woorden
        for i in tekst.waar(getal):
            woord, n = woorden[i], getal(woorden[i].tekst)
            if not i:
                continue
            staart = _STAART.match(tekst.tekst, woord.end)
            eind = staart.end() if staart else woord.end
            if _KORT.match(tekst.tekst, woord.end) and not _kind(tekst.tekst, woorden, i):
                continue
            if _van_iemand(tekst.tekst, woorden, i, n, eind) and not _LANG.match(tekst.tekst, eind):
                yield self.treffer(woord.start, verder(tekst.tekst, eind), 0.56)


def _kind(tekst: str, woorden: Sequence[Woord], i: int) -> bool:
    """Whether months or weeks are told of a child: "De jongste, Noé, is 20 maanden"."""
    at = _terug(tekst, woorden, i)
    if at < 1 or woorden[at].tekst.lower() not in ZIJN:
        return False
    voor = range(max(0, at - _VER), at)
    return any(woorden[nr].tekst.lower() in JONG or woorden[nr].tekst.lower() == "baby" for nr in voor)


def _van_iemand(tekst: str, woorden: Sequence[Woord], i: int, n: int, eind: int) -> bool:
    """Whether the words around a number make it somebody's age."""
    if tekst[woorden[i].start - 1] not in " \t\"'":
        return False
    at = _terug(tekst, woorden, i)
    half = gebroken(woorden[i].tekst) or eind > woorden[i].end
    past = SLOT.match(tekst, eind) is not None
    if at < 0 or (woorden[at].tekst == "ouder" and woorden[at + 1].tekst == "dan"):
        return False
    klein = woorden[at].tekst.lower()
    if klein in _SCHAT:
        return past and n >= _OUD
    if klein in ZIJN:
        return past and _bij_werkwoord(tekst, woorden, at, n, klein, half=half)
    if _is_iemand(woorden[at].tekst):
        return _bij_iemand(tekst, woorden, at, n, eind, past=past)
    if klein in _MODAAL:
        return (
            n >= _OUD and _TE_ZIJN.match(tekst, eind) is not None and _onderwerp(tekst, woorden, at, 3) != ""
        )
    return past and n >= _OUD and _geschat(woorden, at)


def _terug(tekst: str, woorden: Sequence[Woord], i: int) -> int:
    """The first word to the left that is no adverb and no part of a date; -1 at a border."""
    at = i - 1
    while at >= 0 and i - at <= _VER + 1:
        if _AFSLUITING.search(tekst, woorden[at].end, woorden[at + 1].start):
            return -1
        woord = woorden[at].tekst.lower()
        volgt = woorden[at + 1].tekst.lower()
        datum = (woord.isdigit() and volgt in MAANDWOORD) or (volgt in _TIJD and getal(woord) > 0)
        if not (woord in BIJ or woord in _TIJD or datum):
            return at
        at -= 1
    return -1


def _is_iemand(woord: str) -> bool:
    klein = woord.lower()
    return klein in WIE or klein in _HIJ or klein in MENSEN or (woord[0].isupper() and voornaam(woord))


def _onderwerp(tekst: str, woorden: Sequence[Woord], at: int, ver: int) -> str:
    """Who stands at most ``ver`` words before a verb, in the same clause; empty when nobody does."""
    for nr in range(at - 1, max(-1, at - 1 - ver), -1):
        if _AFSLUITING.search(tekst, woorden[nr].end, woorden[nr + 1].start):
            return ""
        if _is_iemand(woorden[nr].tekst):
            return woorden[nr].tekst.lower()
    return ""


def _bij_werkwoord(
    tekst: str, woorden: Sequence[Woord], at: int, n: int, werkwoord: str, *, half: bool
) -> bool:
    """ "Hij wordt dinsdag tachtig", "mijn oudste, die is 14"; with "wordt" nobody need be named."""
    wie = _onderwerp(tekst, woorden, at, _VER)
    if wie:
        klein = wie in _HIJ or wie in JONG or voornaam(wie)
        return n >= (_KLEINST if klein and werkwoord != "zijn" else _OUD) or (half and klein)
    return werkwoord in _WORDT and n >= _OUD and not woorden[at].tekst.isupper() and _vrij(tekst, woorden, at)


def _vrij(tekst: str, woorden: Sequence[Woord], at: int) -> bool:
    """Whether a verb opens its clause, as in notes: "Wordt 5 aug zeventien", ", werd vorige week 80"."""
    return at == 0 or _OPENING.search(tekst, woorden[at - 1].end, woorden[at].start) is not None


_OPENING = lui(r"[.,;:!?\n(]")


def _bij_iemand(tekst: str, woorden: Sequence[Woord], at: int, n: int, eind: int, *, past: bool) -> bool:
    """ "dan is Daan 9", "toen ze acht was", "Toen Daan 3 was"."""
    voor = woorden[at - 1].tekst.lower() if at else ""
    if _AFSLUITING.search(tekst, woorden[at - 1].end if at else 0, woorden[at].start):
        return False
    hij = woorden[at].tekst.lower() in _HIJ or woorden[at].tekst[0].isupper()
    if voor in ZIJN and voor != "zijn" and tekst[woorden[at].end] == " ":
        return past and n >= (_KLEINST if hij else _OUD)
    paar = woorden[at].tekst.lower() in _PAAR and tekst[woorden[at].end] == " " and n >= _OUD
    if voor not in ZIJN and paar and _PAAR_NA.match(tekst, eind):
        return True
    bijzin = (
        woorden[at].tekst.lower() == "die"
        or voor in _VOEGWOORD
        or (at > 1 and woorden[at - 2].tekst.lower() in _VOEGWOORD)
    )
    return bijzin and n >= _KLEINST and _NA.match(tekst, eind) is not None


_PAAR = frozenset({"hij", "zij", "ik", "man", "vrouw", "vader", "moeder"})
_PAAR_NA = lui(r"[,.;)]|[ ](?:en|dement|weduwe|weduwnaar|alleenstaand)\b")


def _geschat(woorden: Sequence[Woord], at: int) -> bool:
    """ "schat hem 35", "geschat op 35", "ziet eruit als 60"."""
    while at >= 0 and woorden[at].tekst.lower() in _VAN_HEM:
        at -= 1
    return at >= 0 and woorden[at].tekst.lower() in _SCHAT
