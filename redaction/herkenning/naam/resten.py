# SPDX-License-Identifier: EUPL-1.2
"""What a scan or a hasty hand left beside a name, to be seen: "Am rani", "Dijks+ra", "van en Berg"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import pairwise

from redaction.herkenning.alsnaam import op_lijst
from redaction.herkenning.lui import lui
from redaction.herkenning.smal import Tweevoud
from redaction.herkenning.tekens import DAGEN, HOOFD, KLEIN, LETTER, MAANDEN, TV, TV_WOORDEN
from redaction.herkenning.tekst import Tekst, handelt
from redaction.herkenning.treffer import Treffer
from redaction.herkenning.verschrijving import distance
from redaction.herkenning.woorden import (
    achternaam,
    duidelijke_voornaam,
    gewoon,
    lijst,
    niemand,
    nooit_naam,
    samenstelling,
    vast,
    voornaam,
)

_VLAK = Tweevoud(rf"(?:(?P<los>[.·_*|@+<>=~^!])|[,;:-])(?P<w>[{KLEIN}][{LETTER}\d]*)(?!\w)")
"""Without a space behind the name; a sign that closes no sentence (``los``) can only be a spot."""
_HAAKJES = Tweevoud(rf"\([{KLEIN}]{{1,8}}\)[{KLEIN}]*")
_ERACHTER = Tweevoud(rf"[ ](?P<tv>(?:{TV}[ ]){{0,2}})(?P<w>[{KLEIN}]{{1,14}})(?![\w'’@/-]|\.\w)")
_DAARNA = Tweevoud(rf"[ ](?:v(?:an )?de[nr]|van ['`’]t|ter|ten|op den) (?P<w>[{KLEIN}]{{2,12}})(?![\w'’-])")
_ACHTERNAAM = Tweevoud(rf"[)\"'’”]?[ ](?P<heel>(?:{TV}[ ]){{1,3}}(?P<w>[{HOOFD}][{KLEIN}]+))(?![\w-])")
_BEGRIP = Tweevoud(rf"[ ](?P<w>[{HOOFD}][{KLEIN}]+)(?![\w'’-])")
_ALINEA = Tweevoud(rf"\n{{1,2}}(?P<w>[{HOOFD}][{KLEIN}]+)(?=\n|$)")
"""A paragraph or cell that is one word, right behind a name."""
_GAT = Tweevoud(rf"[ ](?:[{KLEIN}\d'`’@]{{1,4}}\.?[ ]){{1,3}}")
_VOORLETTERS = lui(r"(?<![\w.,:/-])(?P<w>(?:[A-Z0-9]\.{1,2}){2,4}|[a-z]\.)[ ]?$")
_NA_HAAKJE = Tweevoud(rf"[)\"'’”][ ](?P<tv>{TV}(?:[ ]{TV})*)[ ]")
_APOSTROF_T = lui(r"\.?['’]t[ ]")
_VOORZETSEL = lui(r"[ ](?:aan|in|bij|onder|over|voor|op|uit|te|tot)(?:[ ](?:de[nr]?|het|'t))?[ ]")
_LAATSTE = Tweevoud(rf"[{HOOFD}][{LETTER}]*$")
_VELD, _CELEIND = lui(r"(?:^|[\n\t|])[^\n\t|:]{3,40}:[ \t]*$"), lui(r"[ ]*(?:\n|$|\t|[ ]{2}|\|)")
_INITIALEN = lui(r"[A-Z]\.")
_EEN_WOORD_VOOR, _EEN_WOORD_NA = Tweevoud(rf"[\d{LETTER}]+$"), Tweevoud(rf"[\d{LETTER}]+")
_GEBROKEN = Tweevoud(rf"(?<![\w'’-])(?P<kop>[{HOOFD}][{KLEIN}]{{0,6}})[ ](?P<rest>[{KLEIN}]{{1,6}})[ ]$")
_TUSSENVOEGSELS = ("van", "der", "den", "de", "ten", "ter", "'t", "het")
_LETTERS = frozenset("gbcfhjlopqrsyz")
"""Letters that mean nothing by themselves where a word could stand."""
_BEKEND = (
    "functiewoorden",
    "veelgebruikt",
    "werkwoorden",
    "doewoorden",
    "spreekwoorden",
    "mensenwerkwoorden",
)
_KALENDER = frozenset((*MAANDEN, *DAGEN))
_KORT = ("kleine_letters", "chatwoorden")
_AANEEN = frozenset({"vande", "vanden", "vander", "vanhet"})
_MET_TEKEN = frozenset({"overig.teken", "overig.rest"})
_OOK_GEBROKEN = frozenset({"organisatie", "locatie", "adres"})
_VAN_IEMAND = lui(r"(?<!\w)(?:van|door|met|volgens|aan|bij|namens|tegen|zei|meldde|vertelde|verklaarde) $")
_RUIMTE, _AFKORTING, _KORTST = 48, 2, 4


def naamresten(treffers: Iterable[Treffer], bron: Tekst) -> list[Treffer]:
    """What no hit covers and can hardly be anything but the rest of the name beside it; none overlaps."""
    alle = sorted(treffers, key=lambda t: t.start)
    randen = _apart(rest for trio in _met_buren(alle, len(bron.tekst)) for rest in _om(*trio, bron))
    samen = sorted([*alle, *randen], key=lambda t: t.start)
    tussen = (gat for een, ander in pairwise(samen) for gat in _ertussen(een, ander, bron))
    return [*randen, *_apart(tussen)]


def _apart(treffers: Iterable[Treffer]) -> list[Treffer]:
    """The hits in order of place, without what overlaps the one before it."""
    uit: list[Treffer] = []
    for t in sorted(treffers, key=lambda t: (t.start, -t.end)):
        if not uit or t.start >= uit[-1].end:
            uit.append(t)
    return uit


def _met_buren(alle: Sequence[Treffer], lengte: int) -> Iterator[tuple[Treffer, int, int]]:
    """Each hit with where the one before it ends and the one behind it begins."""
    eind = 0
    for t, volgende in pairwise([*alle, None]):
        if t:
            yield t, eind, volgende.start if volgende else lengte
            eind = t.end


def _om(t: Treffer, vanaf: int, tot: int, bron: Tekst) -> Iterator[Treffer]:
    if t.soort in _OOK_GEBROKEN:
        los = _ERACHTER.voor(bron.smal).match(bron.tekst, t.end, tot)
        if los and not los["tv"] and len(los["w"]) > 1 and _rest(los["w"]):
            yield _treffer(t.end + 1, los.end())
    if not _naam(t, bron.tekst):
        return
    yield from _ervoor(t, vanaf, bron)
    yield from _erachter(t, tot, bron)
    if t.laag > 1:
        yield from _binnen_woord(t, vanaf, tot, bron)


def _naam(t: Treffer, tekst: str) -> bool:
    return t.soort == "persoon" or (t.soort == "overig" and tekst[t.start].isupper())


def _ervoor(t: Treffer, vanaf: int, bron: Tekst) -> Iterator[Treffer]:
    """A first name in two pieces ("Wil lem" before "Bos"), or initials that are none: "A.8. Jansen"."""
    if not bron.tekst[t.start].isupper():
        return
    ruim = max(vanaf, t.start - _RUIMTE)
    stukken = _GEBROKEN.voor(bron.smal).search(bron.tekst, ruim, t.start)
    if stukken and voornaam(stukken["kop"] + stukken["rest"]) and not _veelgebruikt(stukken["rest"]):
        yield _treffer(stukken.start(), stukken.end("rest"))
    letters = _VOORLETTERS.search(bron.tekst, ruim, t.start)
    if letters and letters.start() and bron.tekst[letters.start() - 1] != "\n":
        yield _treffer(letters.start("w"), letters.end("w"))


def _binnen_woord(t: Treffer, vanaf: int, tot: int, bron: Tekst) -> Iterator[Treffer]:
    """The digits and letters that make one word with a name: "Ber9", "1lana"."""
    tekst = bron.tekst
    voor = _EEN_WOORD_VOOR.voor(bron.smal).search(tekst, max(vanaf, t.start - _RUIMTE), t.start)
    na = _EEN_WOORD_NA.voor(bron.smal).match(tekst, t.end, tot)
    if voor and not (voor.group() + tekst[t.start]).isalpha():
        yield _treffer(*voor.span())
    if na and not (tekst[t.end - 1] + na.group()).isalpha():
        yield _treffer(*na.span())


def _erachter(t: Treffer, tot: int, bron: Tekst) -> Iterator[Treffer]:
    tekst, smal = bron.tekst, bron.smal
    haakjes = _HAAKJES.voor(smal).match(tekst, t.end, tot)
    if haakjes:
        yield _treffer(*haakjes.span())
    vlak = _VLAK.voor(smal).match(tekst, t.end, tot)
    if vlak and (vlak["los"] or len(vlak["w"]) == 1 or _rest(vlak["w"])):
        yield _treffer(*vlak.span("w"))
    los = None if vlak else _ERACHTER.voor(smal).match(tekst, t.end, tot)
    if los and (_hoort_erbij(t, los, bron) or _vult_veld(t, los, tekst)):
        yield _treffer(t.end + 1, los.end())
    verder = _ACHTERNAAM.voor(smal).match(tekst, t.end, tot)
    if verder and not (vast(verder["w"]) or niemand(verder["w"])):
        yield _treffer(*verder.span("heel"))
    begrip = _BEGRIP.voor(smal).match(tekst, t.end, tot)
    if begrip and t.soort == "persoon" and _heet_als_begrip(tekst[t.start : t.end], begrip["w"]):
        yield _treffer(*begrip.span("w"))
    alinea = _ALINEA.voor(smal).match(tekst, t.end)
    if alinea and alinea.end() <= tot and op_lijst(alinea["w"], "va") and not vast(alinea["w"]):
        yield _treffer(*alinea.span("w"))
    daarna = _DAARNA.voor(smal).match(tekst, t.end, tot)
    if daarna and (_INITIALEN.match(tekst, t.start) or not gewoon(daarna["w"])):
        yield _treffer(t.end + 1, daarna.end())


def _hoort_erbij(t: Treffer, los: re.Match[str], bron: Tekst) -> bool:
    if los["tv"]:
        return False
    klein = bron.tekst[t.start].islower() and not _veelgebruikt(los["w"])
    if klein and (samenstelling(los["w"]) or _als_achternaam(t, los, bron)):
        return True
    laatste = _LAATSTE.voor(bron.smal).search(bron.tekst, t.start, t.end)
    return _rest(los["w"]) or bool(laatste and _een_naam(laatste.group(), los["w"]))


def _als_achternaam(t: Treffer, los: re.Match[str], bron: Tekst) -> bool:
    """Whether an ordinary word behind a first name in small letters is no object of a verb before it:
    "volgens hendrine slagboom was", not "heeft hendrine medicatie gehad".
    """
    if len(los["w"]) < _KORTST or any(los["w"] in lijst(naam) for naam in _KORT):
        return False
    voor = _VAN_IEMAND.search(bron.tekst, max(0, t.start - _RUIMTE), t.start)
    return voor is not None or handelt(bron, los.end())


def _heet_als_begrip(naam: str, woord: str) -> bool:
    """Whether a term or a usual word right behind a first name may be the surname: "Maarten Citroen"."""
    klein = woord.lower()
    term = vast(woord) or niemand(woord)
    if klein in lijst("rollen") or klein in _KALENDER or (term and any(klein in lijst(n) for n in _BEKEND)):
        return False
    return duidelijke_voornaam(naam)


def _vult_veld(t: Treffer, los: re.Match[str], tekst: str) -> bool:
    """Whether nothing but a name and the words behind it stands behind a caption."""
    if _veelgebruikt(los["w"]) or not _CELEIND.match(tekst, los.end()):
        return False
    return _VELD.search(tekst, max(0, t.start - _RUIMTE), t.start) is not None


def _ertussen(een: Treffer, ander: Treffer, bron: Tekst) -> Iterator[Treffer]:
    """A tussenvoegsel between two parts of a name: damaged, behind a bracket, or mostly a preposition."""
    if not (_naam(een, bron.tekst) or een.bron in _MET_TEKEN):
        return
    tekst, tot = bron.tekst, ander.start
    mensen = een.soort == "persoon" and not _van_plek(ander, tekst)
    if mensen and _VOORZETSEL.fullmatch(tekst, een.end, tot):
        yield _treffer(een.end + 1, tot - 1)
    if een.bron != "bekend" and _APOSTROF_T.fullmatch(tekst, een.end, tot):
        yield _treffer(een.end, tot - 1)
    na_haakje = _NA_HAAKJE.voor(bron.smal).fullmatch(tekst, een.end, tot)
    if na_haakje:
        yield _treffer(*na_haakje.span("tv"))
    gat = _GAT.voor(bron.smal).fullmatch(tekst, een.end, tot) if _naam(ander, tekst) else None
    woorden = gat.group().split() if gat else []
    if not woorden:
        return
    goed = [w in TV_WOORDEN for w in woorden]
    bijna = [_bijna(w) for w in woorden]
    fout = (goed[0] or (bijna[0] and woorden[0] != "en")) and any(bijna)
    if fout or "".join(woorden) in _AANEEN or (all(goed) and een.bron in _MET_TEKEN):
        yield _treffer(een.end + 1, tot - 1)


def _van_plek(t: Treffer, tekst: str) -> bool:
    """Whether a hit is where someone is, or when: no part of a name, unless it has its own article."""
    return t.soort not in {"persoon", "overig"} and not tekst.startswith(("t ", "'t "), t.start)


@lru_cache(maxsize=4096)
def _rest(woord: str) -> bool:
    """Whether small letters mean nothing by themselves."""
    if len(woord) == 1:
        return woord in _LETTERS
    bekend = _veelgebruikt(woord) or any(woord in lijst(naam) for naam in _KORT)
    return not (bekend or gewoon(woord) or nooit_naam(woord) or vast(woord) or vast(woord.upper()))


def _gangbaar(woord: str) -> bool:
    return _veelgebruikt(woord) or (len(woord) > _AFKORTING and gewoon(woord))


def _veelgebruikt(woord: str) -> bool:
    return woord in TV_WOORDEN or any(woord in lijst(naam) for naam in _BEKEND)


@lru_cache(maxsize=4096)
def _een_naam(laatste: str, rest: str) -> bool:
    """Whether two parts are a name together, and the second none of the most usual words behind a name."""
    return _heet(laatste + rest) and not (_veelgebruikt(rest) and _heet(laatste))


def _heet(woord: str) -> bool:
    return voornaam(woord) or achternaam(woord) or op_lijst(woord, "va")


@lru_cache(maxsize=4096)
def _bijna(woord: str) -> bool:
    """Whether a word is a tussenvoegsel but for one sign: "v@n", "'t.", "dem", and "en" for "den"."""
    if woord in TV_WOORDEN or not any(map(str.isalpha, woord)) or (woord != "en" and _gangbaar(woord)):
        return False
    return any(distance(woord, goed, 1) == 1 for goed in _TUSSENVOEGSELS)


def _treffer(start: int, end: int) -> Treffer:
    return Treffer(start, end, "overig", 0.2, 3, "overig.rest")
