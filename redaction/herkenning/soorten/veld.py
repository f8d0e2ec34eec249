# SPDX-License-Identifier: EUPL-1.2
"""Values that their caption explains: "Locatie: De Vuurtoren", and columns with such a head."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import ClassVar, NamedTuple

from redaction.herkenning.engine import Tekstregel
from redaction.herkenning.lui import lui
from redaction.herkenning.tekst import Tekst
from redaction.herkenning.treffer import Treffer
from redaction.herkenning.velden import soort_van_kop, waarde_past
from redaction.herkenning.vorm import Vorm
from redaction.model import Soort

_VELD = Vorm(
    r"(?:^|(?<=[\n\t|;•])|(?<=[ ]{2})|(?<=\. ))[ \t]*(?:[-*•][ \t]+)?"
    r"(?P<kop>[*_]{0,2}[A-Za-zÀ-ÿ][^:\n\t|;]{0,40}):[*_]{0,2}[ \t]*"
    r"(?:\n{2}(?=[^\n:]{1,60}(?:\n|$)))?(?P<w>[^\s|;:][^\n\t|;]{0,70}?)(?=[ \t]*(?:[\n\t|;]|$|[ ]{2}|"
    r"\.(?:\s|$)|[,(]))"
)
_WIJD = Vorm(
    r"(?:^|(?<=\n))[ ]*(?P<kop>[A-Za-zÀ-ÿ][^:\n\t|;]{1,38}?)[ ]{3,}(?P<w>[^\s|;:][^\n\t|;]{0,70}?)"
    r"(?=[ ]*(?:\n|$)|[ ]{2}|[ ]\()"
)
"""A caption and its value in two columns, without a colon."""
_BREED = lui(r"[ ]{2,}")
_MET_CELLEN, _GESCHEIDEN = ("|", "\t", "  "), lui(r";[^\n;]*;|,[^\n,\s][^\n,]*,(?!\s)|\",\"| / [^\n/]* / ")
"""What a line of more than one cell holds."""
_TEKENS = (("|", 1), ("\t", 1), (";", 2), (",", 2), (" / ", 2))
"""What parts cells, and how many of it a line has; commas only where no space follows any."""
_AANGEHAALD = lui(r'"[^"\n]*"')
"""A cell in which a sign that parts cells does not."""
_LIJN = lui(r"[\s|:+=-]*")
_SCORE = 0.6


class Cel(NamedTuple):
    """A cell: half-open span in the text, without spaces at its edges."""

    start: int
    end: int


class Veld(Tekstregel):
    """The caption decides the kind; a form that is known better by itself wins elsewhere."""

    bron = "veld"
    soort: ClassVar[Soort] = "overig"

    def vind(self, tekst: Tekst) -> Iterator[Treffer]:
        wijd = _WIJD.zoek(tekst) if "   " in tekst.tekst else ()
        veld = _VELD.zoek(tekst) if ":" in tekst.tekst else ()
        for match in (*veld, *wijd):
            soort = soort_van_kop(match["kop"])
            if soort and waarde_past(soort, match["w"]):
                yield self._treffer(match.start("w"), match.end("w"), soort)
        for rijen in tabellen(tekst.tekst):
            yield from self._kolommen(tekst.tekst, rijen)

    def _kolommen(self, tekst: str, rijen: Sequence[Sequence[Cel]]) -> Iterator[Treffer]:
        for nr, kop in enumerate(rijen[0]):
            soort = soort_van_kop(tekst[kop.start : kop.end])
            if soort == "nummer" and _telt([tekst[r[nr].start : r[nr].end] for r in rijen[1:]]):
                continue
            for cel in (rij[nr] for rij in rijen[1:]) if soort else ():
                if soort and waarde_past(soort, tekst[cel.start : cel.end], kolom=True):
                    yield self._treffer(cel.start, cel.end, soort)

    def _treffer(self, start: int, end: int, soort: Soort) -> Treffer:
        return Treffer(start, end, soort, _SCORE, 2, self.bron)


def _telt(waarden: Sequence[str]) -> bool:
    """Whether a column only numbers its rows: 1, 2, 3."""
    gevuld = [w.rstrip(".") for w in waarden if any(c.isalnum() for c in w)]
    return len(gevuld) > 1 and gevuld == [str(n) for n in range(1, len(gevuld) + 1)]


def tabellen(tekst: str) -> Iterator[list[list[Cel]]]:
    """Runs of at least two lines with equally many cells, three or more, or two parted by a tab or a bar."""
    if not (any(teken in tekst for teken in _MET_CELLEN) or _GESCHEIDEN.search(tekst)):
        return
    blok: list[list[Cel]] = []
    teken = ""
    plek = 0
    for regel in tekst.split("\n"):
        hoe, cellen = _cellen(regel, plek)
        plek += len(regel) + 1
        if blok and hoe == teken and _LIJN.fullmatch(regel):
            continue
        if blok and (hoe != teken or len(cellen) != len(blok[0])):
            if len(blok) > 1:
                yield blok
            blok = []
        if hoe:
            teken = hoe
            blok.append(cellen)
    if len(blok) > 1:
        yield blok


def _cellen(regel: str, at: int) -> tuple[str, list[Cel]]:
    """How the cells of a line are parted, and the cells; no sign and none for a line that has none."""
    kaal = _AANGEHAALD.sub(lambda m: "x" * len(m.group()), regel) if '"' in regel else regel
    for teken, minst in _TEKENS:
        if kaal.count(teken) >= minst and (teken != "," or ", " not in kaal):
            return teken, [_kaal(regel, at, a, b) for a, b in _tussen(kaal, teken)]
    grenzen = [m.span() for m in _BREED.finditer(regel.strip())]
    if len(grenzen) < 2:
        return "", []
    begin = len(regel) - len(regel.lstrip())
    punten = [0, *(p for g in grenzen for p in g), len(regel.strip())]
    paren = zip(punten[::2], punten[1::2], strict=True)
    return "  ", [_kaal(regel, at, begin + a, begin + b) for a, b in paren]


def _tussen(regel: str, teken: str) -> Iterator[tuple[int, int]]:
    begin = 0
    while (eind := regel.find(teken, begin)) >= 0:
        yield begin, eind
        begin = eind + len(teken)
    yield begin, len(regel)


def _kaal(regel: str, at: int, a: int, b: int) -> Cel:
    stuk = regel[a:b]
    kern = stuk.strip()
    if len(kern) > 1 and kern[0] == kern[-1] == '"':
        kern = kern[1:-1].strip()
    start = a + (stuk.find(kern) if kern else 0)
    return Cel(at + start, at + start + len(kern))
