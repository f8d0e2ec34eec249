# SPDX-License-Identifier: EUPL-1.2
"""A labelled text to learn from."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

Merk = str
"""A person (P) or the name of something else (N); for the model of kinds one of its labels."""


@dataclass(frozen=True, slots=True)
class Tekst:
    """A text with half-open spans in code points."""

    tekst: str
    merken: tuple[tuple[int, int, Merk], ...] = ()
    gemaakt: bool = False
    """Whether its names were put there: the lists then know them better than in real text."""


def plak(stukken: Iterable[tuple[str, Merk | None]]) -> Tekst:
    """A text from pieces, each with its label."""
    tekst, merken = "", []
    for stuk, merk in stukken:
        if merk:
            merken.append((len(tekst), len(tekst) + len(stuk), merk))
        tekst += stuk
    return Tekst(tekst, tuple(merken))


def samen(delen: Iterable[Tekst], tussen: str) -> Tekst:
    """Texts joined into one document."""
    tekst, merken, gemaakt = "", [], False
    for deel in delen:
        tekst += tussen if tekst else ""
        merken += [(s + len(tekst), e + len(tekst), m) for s, e, m in deel.merken]
        tekst += deel.tekst
        gemaakt = gemaakt or deel.gemaakt
    return Tekst(tekst, tuple(merken), gemaakt)
