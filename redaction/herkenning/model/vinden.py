# SPDX-License-Identifier: EUPL-1.2
"""From chances per token to names: what is likely enough to put before a person."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from redaction.herkenning.model.model import LABELS, Model, laad
from redaction.herkenning.model.rekenen import Getallen
from redaction.herkenning.model.stukken import Stuk
from redaction.herkenning.tekens import TV_WOORDEN

DREMPEL = 0.2
"""Least chance for a proposal: low, since a person decides."""
_B, _I = LABELS.index("B"), LABELS.index("I")
Naam = tuple[int, int, float]
"""Half-open span in code points, and the chance."""


def namen(tekst: str, drempel: float = DREMPEL, model: Model | None = None) -> Iterator[Naam]:
    """The names of people that the model proposes in a plain text, in order, not overlapping."""
    for zin, kansen in (model or laad()).kansen(tekst):
        persoon = kansen[:, _B] + kansen[:, _I]
        if persoon.max() >= drempel:
            yield from _reeksen(tekst, zin.stukken, kansen, drempel)


def _reeksen(tekst: str, stukken: Sequence[Stuk], kansen: Getallen, drempel: float) -> Iterator[Naam]:
    """Runs of likely tokens, cut where a new name begins."""
    reeks: list[int] = []
    for i in range(len(stukken)):
        b, v = float(kansen[i, _B]), float(kansen[i, _I])
        raak = b + v >= drempel
        if reeks and (not raak or b > v or "\n" in tekst[stukken[i - 1].end : stukken[i].start]):
            yield from _naam(stukken, reeks, kansen)
            reeks = []
        if raak:
            reeks.append(i)
    yield from _naam(stukken, reeks, kansen)


def _naam(stukken: Sequence[Stuk], reeks: list[int], kansen: Getallen) -> Iterator[Naam]:
    """The span of a run without signs at its edges; nothing for a run without a word that can be a name."""
    while reeks and not stukken[reeks[0]].tekst[0].isalpha():
        reeks = reeks[1:]
    while reeks and (not stukken[reeks[-1]].tekst[0].isalpha() or stukken[reeks[-1]].tekst in TV_WOORDEN):
        reeks = reeks[:-1]
    if any(stukken[i].vorm == "woord" and len(stukken[i].tekst) > 1 for i in reeks):
        kans = max(float(kansen[i, _B] + kansen[i, _I]) for i in reeks)
        yield stukken[reeks[0]].start, stukken[reeks[-1]].end, kans
