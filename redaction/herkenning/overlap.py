# SPDX-License-Identifier: EUPL-1.2
"""One find per mention: longest first, then layer, then score; layer 3 only where nothing else is."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence

from redaction.herkenning.lui import lui
from redaction.herkenning.naam.heel import maak_heel
from redaction.herkenning.namen import inkorten
from redaction.herkenning.tekens import HOOFD, TV
from redaction.herkenning.tekst import Tekst
from redaction.herkenning.treffer import Treffer
from redaction.herkenning.wegen import MODEL
from redaction.herkenning.woorden import gewoon

_TE_BEZIEN = 3
_VOL = b"\1"
_KERN = lui(rf"[{HOOFD}\d][\w'-]*\w")
_LIDWOORD = lui(rf"(?:[{HOOFD}][\w'-]+ )?(?:De|Het|'t) [{HOOFD}][\w'-]+")
_ANDERE = "andere naam"
_AANEEN = lui(rf"[ \t]+(?:{TV}[ \t]+)*|-|[ \t]?&[ \t]?")


def _volgorde(treffer: Treffer) -> tuple[object, ...]:
    return (
        treffer.start - treffer.end,
        treffer.laag,
        -treffer.score,
        treffer.start,
        treffer.bron,
        treffer.identiteit or "",
    )


def los_op(treffers: Iterable[Treffer], tekst: str) -> list[Treffer]:
    """Non-overlapping hits in order of place; the same input gives the same result in any order."""
    alle = list(treffers)
    zeker = [t for t in alle if t.laag < 3]
    kandidaten = _naast_volledige(zeker, tekst)
    gekozen = _kies(kandidaten)
    gekozen += _kies(_resten(kandidaten, gekozen, tekst), gekozen)
    bezet = Plekken(gekozen)
    resten = _kies([deel for t in alle if t.laag == 3 for deel in _naast(t, bezet, tekst)], gekozen)
    plekken = Plekken(t for t in zeker if t.laag == 1 and t.soort in {"adres", "postcode"})
    mensen = Plekken(t for t in zeker if t.laag == 1 and t.soort == "persoon")
    gekozen = [_erf(t, mensen if t.soort == "account" else plekken) for t in gekozen]
    return sorted([*gekozen, *resten], key=lambda t: t.start)


def _naast_volledige(treffers: list[Treffer], tekst: str) -> list[Treffer]:
    """The hits, each as ``_naast_bekende`` leaves it."""
    vol = [t for t in treffers if t.volledig]
    if not vol:
        return treffers
    volledig = Plekken(vol)
    return [deel for t in treffers for deel in _naast_bekende(t, volledig, tekst)]


def heel(treffers: Iterable[Treffer], woorden: Sequence[tuple[int, int]]) -> list[Treffer]:
    """The hits, each grown to the borders of the words that it cuts: never half a word is covered.

    ``woorden``: half-open spans in order, none overlapping.
    """
    return [_heel(t, woorden) for t in treffers] if woorden else list(treffers)


def _heel(treffer: Treffer, woorden: Sequence[tuple[int, int]]) -> Treffer:
    start, end = treffer.start, treffer.end
    for at in (start, end - 1):
        i = bisect_right(woorden, at, key=lambda w: w[0]) - 1
        if i >= 0 and at < woorden[i][1]:
            start, end = min(start, woorden[i][0]), max(end, woorden[i][1])
    return treffer if (start, end) == (treffer.start, treffer.end) else treffer._replace(start=start, end=end)


class Plekken:
    """Hits by place, to ask which of them touch a span."""

    def __init__(self, treffers: Iterable[Treffer]) -> None:
        self._op_plek = sorted(treffers, key=lambda t: t.start)
        self._begin = [t.start for t in self._op_plek]
        self._langste = max((t.end - t.start for t in self._op_plek), default=0)

    def raken(self, start: int, end: int) -> Iterator[Treffer]:
        """The hits that overlap [start, end), in order of start."""
        van, tot = bisect_left(self._begin, start - self._langste), bisect_left(self._begin, end)
        return (t for t in self._op_plek[van:tot] if t.end > start)


def _naast_bekende(treffer: Treffer, volledig: Plekken, tekst: str) -> Iterator[Treffer]:
    """What a guess leaves when known names have taken their span: "teamleider van De Linde".

    Of a guessed person only what is still a name; of a guessed organisation or place nothing: a
    capital that then stands alone is seen in layer 3.
    """
    bekend = [] if treffer.bron == "bekend" else list(volledig.raken(treffer.start, treffer.end))
    bekend = [t for t in bekend if t.soort in {"persoon", "organisatie"} and not _zelfde(t, treffer)]
    begint_eerder = treffer.soort == "adres" and any(t.start < treffer.start for t in bekend)
    if not bekend or not (treffer.soort in _GISSING or begint_eerder):
        yield treffer
        return
    if treffer.soort != "persoon":
        return
    grenzen = [(treffer.start, bekend[0].start), (bekend[-1].end, treffer.end)]
    for start, end in grenzen:
        ruw = tekst[start:end] if start < end else ""
        begin = start + len(ruw) - len(ruw.lstrip(" \t,(-"))
        naam = inkorten(tekst[begin:end].rstrip(" \t,(-")) if ruw else ""
        if any(c.isupper() for c in naam) or _kleine_naam(naam):
            yield treffer._replace(start=begin, end=begin + len(naam))


def _kleine_naam(naam: str) -> bool:
    """Whether what is left in small letters is a name by itself: no ordinary word in it."""
    woorden = naam.split()
    return bool(woorden) and naam.islower() and not any(gewoon(w) for w in woorden)


_GISSING = frozenset({"persoon", "organisatie", "locatie", "overig"})


def _zelfde(een: Treffer, ander: Treffer) -> bool:
    return (een.start, een.end) == (ander.start, ander.end)


def _resten(alle: Sequence[Treffer], gekozen: Sequence[Treffer], tekst: str) -> list[Treffer]:
    """What sticks out to the left of a longer find: the name before an address that won."""
    resten = []
    plekken = Plekken(gekozen)
    for t in alle:
        eerste = next(plekken.raken(t.start, t.end), None) if t.soort == "persoon" else None
        if eerste is None or eerste.start <= t.start:
            continue
        naam = inkorten(tekst[t.start : eerste.start].rstrip())
        if any(c.isupper() for c in naam):
            resten.append(t._replace(end=t.start + len(naam)))
    return resten


def _naast(t: Treffer, bezet: Plekken, tekst: str) -> Iterator[Treffer]:
    """What of an unknown word is left beside finds: "Ger1tsen" of "Ger1tsen-Vlug" when Vlug was found."""
    plek = t.start
    grenzen = [(g.start, g.end) for g in bezet.raken(t.start, t.end)]
    if not grenzen:
        yield t
        return
    for start, end in [*grenzen, (t.end, t.end)]:
        deel = _KERN.search(tekst, plek, start) if plek < start else None
        if deel and (any(c.isdigit() for c in deel.group()) or not gewoon(deel.group())):
            yield t._replace(start=deel.start(), end=deel.end())
        plek = max(plek, end)


def _erf(treffer: Treffer, bekend: Plekken) -> Treffer:
    """A whole address around a known street or postcode is known too, and a login around a known name."""
    if treffer.soort not in {"adres", "account"} or treffer.laag == 1:
        return treffer
    binnen = list(bekend.raken(treffer.start, treffer.end))
    wie = {t.identiteit for t in binnen}
    if len(wie) != 1:
        return treffer
    return treffer._replace(laag=1, identiteit=wie.pop(), bron=binnen[0].bron, score=1.0)


def _kies(treffers: Iterable[Treffer], bezet: Sequence[Treffer] = ()) -> list[Treffer]:
    vrij = _Ruimte(bezet)
    return [t for t in sorted(treffers, key=_volgorde) if vrij.neem(t)]


class _Ruimte:
    """Which code points are taken: a byte each."""

    def __init__(self, bezet: Sequence[Treffer]) -> None:
        self._bezet = bytearray(max((t.end for t in bezet), default=0))
        for t in bezet:
            self._bezet[t.start : t.end] = _VOL * (t.end - t.start)

    def neem(self, treffer: Treffer) -> bool:
        start, end = treffer.start, treffer.end
        if _VOL in self._bezet[start:end]:
            return False
        if end > len(self._bezet):
            self._bezet.extend(bytes(end - len(self._bezet)))
        self._bezet[start:end] = _VOL * (end - start)
        return True


def _uithangbord(vorige: Treffer, t: Treffer, tekst: str) -> bool:
    """Whether what looks like a person ends the name of a house: "Eetcafe De Gouden Karper"."""
    return (
        vorige.laag == _TE_BEZIEN
        and t.bron == MODEL
        and t.soort == "persoon"
        and " " not in tekst[t.start : t.end]
        and tekst[vorige.end : t.start] == " "
        and _LIDWOORD.fullmatch(tekst, vorige.start, vorige.end) is not None
    )


def voeg_samen(treffers: Iterable[Treffer], tekst: Tekst) -> list[Treffer]:
    """Ordered hits in which adjacent unknown words are one ("Oluwaseun van Adebayo"), and names are whole."""
    samen: list[Treffer] = []
    for t in sorted(treffers, key=lambda t: t.start):
        vorige = samen[-1] if samen else None
        if (
            vorige
            and vorige.laag == t.laag == 3
            and vorige.bron == t.bron
            and _AANEEN.fullmatch(tekst.tekst, vorige.end, t.start)
        ):
            samen[-1] = vorige._replace(end=t.end)
        elif vorige and _uithangbord(vorige, t, tekst.tekst):
            samen[-1] = t._replace(start=vorige.start, soort="organisatie", bron=_ANDERE)
        else:
            samen.append(t)
    return maak_heel(samen, tekst)


def uit_elkaar(treffers: Iterable[Treffer]) -> list[Treffer]:
    """The hits in order of place; what reaches into the one before it begins behind that one."""
    uit: list[Treffer] = []
    for t in sorted(treffers, key=lambda t: (t.start, -t.end)):
        start = max(t.start, uit[-1].end) if uit else t.start
        if start < t.end:
            uit.append(t if start == t.start else t._replace(start=start))
    return uit
