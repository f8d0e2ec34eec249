# SPDX-License-Identifier: EUPL-1.2
"""What the model of kinds takes for a value and only tells the time or counts a list: "08.30", "2. Doel"."""

from __future__ import annotations

from collections.abc import Iterator

from redaction.herkenning.kern import Plek
from redaction.herkenning.lui import lui

TIJDEN = lui(r"[\d.:]+ / [\d.:]+")
"""Clock times in two cells of a row."""
UUR = lui(r"\d{1,2}[.:]\d{2}")
"""What is more often a clock time than a day and a month."""
_UUR = r"(?:[01]?\d|2[0-4])[.:][0-5]\d"
_TIJD = lui(rf"(?<![\w.,:/+-])(?P<van>{_UUR})(?:[ ]?[-–][ ]?(?P<tot>{_UUR}))?(?![\w/-]|[.,:]\d)")
_MET_ZONE = lui(rf"(?<![\w.,:/+-])(?:{_UUR})(?::[0-5]\d)?[ ]?[+-](?:0\d|1[0-4]):?[0-5]\d(?![\w/-]|[ .,:]\d)")
"""As the head of an e-mail has it: "11:00:00 +0100"."""
_DAG = lui(r"(?:0?[1-9]|[12]\d|3[01])\.(?:0?[1-9]|1[0-2])")
"""May also be a day and a month."""
_UUR_ERNA = lui(r"[ ]?(?:uur|u|h)(?!\w)")
_UUR_ERVOOR = lui(r"(?<!\w)(?:om|omstreeks|rond|vanaf|tot|tussen|sinds)[ ]$")
_NUMMER = lui(r"(?<![^\n])\d{1,2}(?=[.)][ \t])")
_RAND = " \t\n.,;:()-–"
_RUIMTE, _WOORD = 12, 12


def zonder_tijd(tekst: str, plek: Plek, label: str) -> Plek | None:
    """The span without clock times at its edges and without the number of the next point; None if empty.

    What may be a day and a month stays in a date, unless the words beside it ask for a time.
    """
    start, end = plek
    weg = list(_tijden(tekst, start, end, label == "datum"))
    weg += [m.span() for m in _NUMMER.finditer(tekst, start, end)] if label == "datum" else []
    for van, tot in weg:
        if van <= start < tot:
            start = tot
        if van < end <= tot:
            end = van
    while start < end and tekst[start] in _RAND:
        start += 1
    while end > start and tekst[end - 1] in _RAND:
        end -= 1
    return Plek(start, end) if start < end else None


def _tijden(tekst: str, start: int, end: int, datum: bool) -> Iterator[tuple[int, int]]:
    for zone in _MET_ZONE.finditer(tekst, max(0, start - _RUIMTE), end + _RUIMTE):
        yield zone.span()
    for match in _TIJD.finditer(tekst, max(0, start - _RUIMTE), end + _RUIMTE):
        if not (
            datum
            and match["tot"] is None
            and _DAG.fullmatch(match["van"])
            and not _klok(tekst, *match.span())
        ):
            yield match.span()


def _klok(tekst: str, start: int, end: int) -> bool:
    """Whether the words beside it say that it is a time."""
    voor = _UUR_ERVOOR.search(tekst, max(0, start - _WOORD), start)
    return voor is not None or _UUR_ERNA.match(tekst, end) is not None
