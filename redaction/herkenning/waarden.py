# SPDX-License-Identifier: EUPL-1.2
"""A login name, number or plate found once is found wherever it stands again, without its caption."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from redaction.herkenning.accountwoorden import is_inlog
from redaction.herkenning.lui import lui
from redaction.herkenning.soorten.veld import Cel, tabellen
from redaction.herkenning.tekst import Tekst
from redaction.herkenning.treffer import Treffer
from redaction.herkenning.velden import soort_van_kop
from redaction.herkenning.woorden import gewoon, nooit_naam, vast
from redaction.model import Soort

_SOORTEN = frozenset({"account", "nummer", "kenteken"})
_BRON = "herhaling.waarde"
_KORTST, _CIJFERS = 5, 4
_SCORE = 0.4
_BEPAALD = lui(
    r"(?<!\w)(?:de|het|een|'t|deze|die|dit|dat|geen|haar|zijn|hun|mijn|ons|uw|\w+e) $",
    re.IGNORECASE,
)
"""What stands before an ordinary noun, and not before the same word as a login name."""
_RUIMTE = 14
_CEL = lui(r"[A-Za-z][\w.@-]{2,24}")
_MINST, _DEEL = 2, 3
"""So many cells of a column, and one in so many, are login names: then all are."""


def herhaal_waarden(tekst: Tekst, treffers: Iterable[Treffer]) -> list[Treffer]:
    """Further mentions of values that were found, exactly as they were written, in any case of letters."""
    gevonden = list(treffers)
    uit = list(_kolommen(tekst, [t for t in gevonden if t.soort == "account" and t.laag < 3]))
    soort_van: dict[str, Soort] = {}
    for t in (*gevonden, *uit):
        waarde = tekst.tekst[t.start : t.end].lstrip("@").lower()
        if t.soort in _SOORTEN and t.laag < 3 and _eigen(waarde, t.soort):
            soort_van.setdefault(waarde, t.soort)
    if not soort_van:
        return uit
    rij = "|".join(re.escape(w) for w in sorted(soort_van, key=len, reverse=True))
    patroon = re.compile(rf"(?<![\w@.-])(?:{rij})(?![\w@]|[.-]\w)", re.IGNORECASE)
    return uit + [
        Treffer(*m.span(), soort_van[m.group().lower()], _SCORE, 2, _BRON)
        for m in patroon.finditer(tekst.tekst)
        if m.group().lower() in soort_van and not _als_woord(m)
    ]


def _als_woord(match: re.Match[str]) -> bool:
    """Whether a value that is an ordinary word too stands there as that word: behind an article."""
    voor = match.start()
    return gewoon(match.group()) and bool(_BEPAALD.search(match.string, max(0, voor - _RUIMTE), voor))


def _eigen(waarde: str, soort: Soort) -> bool:
    """Whether a value is long enough, and no year or amount; an ordinary word only as a login name."""
    if waarde.isdigit():
        return len(waarde) >= _CIJFERS and not waarde.startswith(("19", "20")) and not waarde.endswith("00")
    if len(waarde) < _KORTST or "\n" in waarde or vast(waarde):
        return False
    return is_inlog(waarde) if soort == "account" and gewoon(waarde) else not gewoon(waarde)


def _kolommen(tekst: Tekst, accounts: Sequence[Treffer]) -> Iterator[Treffer]:
    """The other cells of a column in which login names were found."""
    waar = {(t.start, t.end) for t in accounts}
    for rijen in tabellen(tekst.tekst) if len(waar) >= _MINST else ():
        for kolom in zip(*rijen, strict=True):
            gevuld = [cel for cel in kolom if cel.end > cel.start]
            raak = sum(cel in waar for cel in gevuld)
            if raak >= _MINST and raak * _DEEL >= len(gevuld):
                yield from (_cel(cel) for cel in gevuld if _past(tekst.tekst, cel))


def _past(tekst: str, cel: Cel) -> bool:
    woord = tekst[cel.start : cel.end]
    return (
        _CEL.fullmatch(woord) is not None
        and woord.islower()
        and not (soort_van_kop(woord) or nooit_naam(woord))
    )


def _cel(cel: Cel) -> Treffer:
    return Treffer(*cel, "account", _SCORE, 2, _BRON)
