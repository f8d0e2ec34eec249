# SPDX-License-Identifier: EUPL-1.2
"""Where given strings stand by themselves in a text: quicker than a regex that is made for one text."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

Plek = tuple[int, int, int]
"""Start, the number of the string, end."""


def losstaand(tekst: str, vormen: Iterable[str], staarten: Sequence[str] = ("",)) -> list[Plek]:
    """Every place of each string, in order, where no letter, digit, underscore or hyphen stands beside it.

    ``staarten``: what may belong to it behind the string; the first that fits.
    """
    return sorted(
        (start, nr, end)
        for nr, vorm in enumerate(vormen)
        for start in _plaatsen(tekst, vorm)
        if _los(tekst, start - 1) and (end := _einde(tekst, start + len(vorm), staarten))
    )


def apart(plekken: Iterable[Plek]) -> Iterator[tuple[int, int]]:
    """The spans of ordered places, none inside another: at one start the first string that is there."""
    vrij = 0
    for start, _, end in plekken:
        if start >= vrij:
            yield start, end
            vrij = end


def _plaatsen(tekst: str, vorm: str) -> Iterator[int]:
    start = tekst.find(vorm)
    while start >= 0:
        yield start
        start = tekst.find(vorm, start + 1)


def _einde(tekst: str, at: int, staarten: Sequence[str]) -> int | None:
    """The end of what begins before ``at`` with the first tail that fits there; None when none does."""
    einden = (at + len(s) for s in staarten if tekst.startswith(s, at))
    return next((end for end in einden if _los(tekst, end)), None)


def _los(tekst: str, at: int) -> bool:
    """Whether no word stands at ``at``."""
    teken = tekst[at : at + 1] if at >= 0 else ""
    return not (teken.isalnum() or teken in {"_", "-"})
