# SPDX-License-Identifier: EUPL-1.2
"""The letters of a postcode are no initials, and what follows it is a place before it is a person."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator

from redaction.herkenning.lui import lui
from redaction.herkenning.soorten.plaats import PLAATS
from redaction.herkenning.treffer import Treffer
from redaction.herkenning.woorden import voornaam

_POSTCODE = lui(r"[1-9](?<![\w.,/-].)\d{3}[ \t]{0,2}(?!SA|SD|SS)[A-Z]{2}(?!\w)")
"""The digit first: a search then passes over all that is none."""
_GISSING = frozenset({"persoon", "organisatie", "locatie", "overig"})
_RAND = " \t\n,|()-"


def no_initials(treffers: Iterable[Treffer], tekst: str) -> list[Treffer]:
    """The hits, in which no guess begins in a postcode: "3987 ZW Zandweide" holds no Z.W. Zandweide."""
    codes = [m.span() for m in _POSTCODE.finditer(tekst)]
    return [deel for t in treffers for deel in _na(t, codes, tekst)] if codes else list(treffers)


def _na(treffer: Treffer, codes: list[tuple[int, int]], tekst: str) -> Iterator[Treffer]:
    i = bisect_right(codes, (treffer.start, len(tekst))) - 1
    binnen = i >= 0 and treffer.start < codes[i][1] and treffer.laag > 1 and treffer.soort in _GISSING
    if not binnen:
        yield treffer
        return
    rest = tekst[codes[i][1] : treffer.end]
    start = treffer.end - len(rest.lstrip(_RAND)) if rest.strip(_RAND) else treffer.end
    if start >= treffer.end:
        return
    if treffer.soort != "persoon" or voornaam(tekst[start : treffer.end].split()[0]):
        yield treffer._replace(start=start)
    else:
        yield Treffer(start, treffer.end, "locatie", treffer.score, 2, PLAATS)
