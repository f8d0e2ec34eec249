# SPDX-License-Identifier: EUPL-1.2
"""The initials of people whose name is known or found: "LdW" where Lotte de Wit is one of the speakers.

Letters that also stand for something else (OV, BA) are proposed once the text itself gives them to someone:
behind the name in brackets, or as a speaker of more than one line; without that they are to be seen.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from redaction.herkenning.lui import lui
from redaction.herkenning.model.kenmerken import in_lijst
from redaction.herkenning.smal import Tweevoud
from redaction.herkenning.soorten.overig_letters import staat_voor_woord
from redaction.herkenning.tekens import HOOFD, TV_WOORDEN
from redaction.herkenning.tekst import Tekst
from redaction.herkenning.treffer import Treffer
from redaction.herkenning.vorm import Vorm
from redaction.herkenning.woorden import kaal, kleine_lijst, niemand, vast, voornaam, zonder_titel
from redaction.model import Identiteit

BRON = "paraaf"
_LETTERS = Vorm(rf"(?<![\w.@/-])[{HOOFD}](?:[vdt]|vd|de|vt)?[{HOOFD}]{{1,4}}(?![\w@/]|-\w)")
_SPREKER = Tweevoud(rf"(?:^|\n)[ \t]*(?P<w>[{HOOFD}][vdte]{{0,2}}[{HOOFD}]{{1,3}})[ \t]*:[ \t]")
_ACHTER_NAAM = lui(rf"[ ]?\((?P<w>[{HOOFD}][vdte]{{0,2}}[{HOOFD}]{{1,4}})\)")
_DEEL = lui(r"[^\W\d_]+(?:'[^\W\d_]+)?")
_STIP = lui(r"[. /-]")
_TWEE = 2
_TE_BEZIEN = 3


class Parafen:
    """The initials of the people of a case, to be looked for beside those of whom a text names in full."""

    def __init__(self, identiteiten: Iterable[Identiteit]) -> None:
        self._bekend: dict[str, set[str]] = defaultdict(set)
        for wie in identiteiten:
            if not wie.organisatie:
                for letters in _van_bekende(wie):
                    self._bekend[letters].add(wie.id)
        klein = {w for w in map(str.lower, self._bekend) if not staat_voor_woord(w) and not vast(w.upper())}
        vormen = "|".join(sorted(map(re.escape, klein), key=len, reverse=True))
        self._kleine = re.compile(rf"(?<![\w.@/-])(?:{vormen})(?![\w@/.-])") if klein else None

    def vind(self, tekst: Tekst, treffers: Sequence[Treffer]) -> Iterator[Treffer]:
        """Letters that fit someone whom ``treffers`` or the case name."""
        mensen = [t for t in treffers if t.soort == "persoon" and t.laag < _TE_BEZIEN]
        mensen = [t for t in mensen if t.identiteit or _mens(tekst.tekst[t.start : t.end])]
        letters = self._letters(tekst.tekst, mensen)
        gegeven = _gegeven(tekst, mensen)
        yield from self._klein(tekst)
        if not letters and not gegeven:
            return
        for match in _LETTERS.zoek(tekst):
            wat = match.group()
            if wat in letters or wat in gegeven:
                yield _treffer(match, letters.get(wat, set()), wat in gegeven)

    def ken_toe(self, treffers: Iterable[Treffer], tekst: str) -> list[Treffer]:
        """Letters with dots that fit one person of the case get its id: "J.v.d.B."."""
        return [self._van_een(t, tekst[t.start : t.end]) for t in treffers]

    def _van_een(self, t: Treffer, letters: str) -> Treffer:
        if t.soort != "persoon" or t.laag != _TWEE or t.identiteit or t.kandidaten or "." not in letters:
            return t
        wie = self._bekend.get(_STIP.sub("", letters), set())
        return t._replace(identiteit=next(iter(wie))) if len(wie) == 1 else t

    def _klein(self, tekst: Tekst) -> Iterator[Treffer]:
        """The initials of people of the case in small letters: "hvdb heeft gebeld"; two are to be seen."""
        if self._kleine is None:
            return
        for match in self._kleine.finditer(tekst.tekst):
            wie = {
                w for letters, van in self._bekend.items() if letters.lower() == match.group() for w in van
            }
            yield _treffer(match, wie, len(match.group()) > _TWEE)

    def _letters(self, tekst: str, mensen: Iterable[Treffer]) -> Mapping[str, set[str]]:
        uit: dict[str, set[str]] = defaultdict(set)
        for letters, wie in self._bekend.items():
            uit[letters] |= wie
        for naam, van in {(tekst[t.start : t.end], t.identiteit) for t in mensen}:
            for letters in van_naam(naam):
                uit[letters] |= {van or ""}
        return uit


def _mens(naam: str) -> bool:
    """Whether a name holds a first name or initials: "Youth Self Report (YSR)" does not."""
    return "." in naam or any(voornaam(w) or "v" in in_lijst(kaal(w)) for w in naam.split()[:2])


def van_naam(naam: str) -> set[str]:
    """The initials of a full name: with its tussenvoegsel in small letters, and without."""
    delen = _DEEL.findall(zonder_titel(naam).split(",")[0])
    kern = [d for d in delen if d.lower() not in TV_WOORDEN]
    if len(kern) < _TWEE or not all(d[0].isupper() for d in kern):
        return set()
    tussen = "".join(d[0].lower() for d in delen if d.lower() in TV_WOORDEN and d[0].isalpha())
    voor, eind = "".join(d[0] for d in kern[:-1]), kern[-1][0]
    heel = {kop + midden + eind for kop in (voor, voor[0]) for midden in ("", tussen, tussen.upper())}
    return heel | ({kern[0][0] + kern[1][0]} if "-" in naam else set())


def _van_bekende(wie: Identiteit) -> Iterator[str]:
    helften = wie.achternaam.split("-")
    letters = " ".join(wie.voorletters.replace(".", " ").split())
    for voor in dict.fromkeys((wie.roepnaam, *wie.voornamen[:1], " ".join(wie.voornamen), letters)):
        for achter in dict.fromkeys((wie.achternaam, helften[0])) if voor else ():
            yield from van_naam(f"{voor} {wie.tussenvoegsel} {achter}")
        for achter in helften[1:] if voor else ():
            yield from van_naam(f"{voor} {achter}")


def _gegeven(tekst: Tekst, mensen: Iterable[Treffer]) -> set[str]:
    """Letters that the text itself gives to someone."""
    heel = tekst.tekst
    achter = {m["w"] for t in mensen if (m := _ACHTER_NAAM.match(heel, t.end)) and _van(m["w"], t, heel)}
    sprekers = Counter(m["w"] for m in _SPREKER.voor(tekst.smal).finditer(heel))
    return achter | {w for w, keer in sprekers.items() if keer > 1}


def _van(letters: str, t: Treffer, tekst: str) -> bool:
    """Whether letters in brackets are of the name before them: "Onno Visser (OV)", no "Karin Smit (GGD)"."""
    return not _anders(letters) or letters in van_naam(tekst[t.start : t.end])


def _anders(letters: str) -> bool:
    return vast(letters) or niemand(letters) or letters.lower() in kleine_lijst("letterwoorden")


def _treffer(match: re.Match[str], wie: set[str], gegeven: bool) -> Treffer:
    namen = tuple(sorted(w for w in wie if w))
    een = namen[0] if len(namen) == 1 and len(wie) == 1 else None
    if gegeven or not (_anders(match.group()) or match.group().islower()):
        meer = namen if len(namen) > 1 else ()
        return Treffer(*match.span(), "persoon", 0.65 if namen else 0.5, 2, BRON, een, kandidaten=meer)
    return Treffer(*match.span(), "overig", 0.2, 3, "overig.onbekend")
