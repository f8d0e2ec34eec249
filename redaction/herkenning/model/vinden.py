# SPDX-License-Identifier: EUPL-1.2
"""From chances per token to names: what is likely enough to put before a person."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

import numpy as np

from redaction.herkenning.model.kenmerken import Zin, beeld, bekijk, paren
from redaction.herkenning.model.model import Model, Opzet, laad
from redaction.herkenning.model.rekenen import Getallen
from redaction.herkenning.model.stukken import Stuk
from redaction.herkenning.tekens import TV_WOORDEN

LABELS = ("O", "B", "I", "N")
"""Outside, first token of a person, further token of a person, name of something else."""
PERSOON = Opzet(LABELS, Path(__file__).with_name("persoon.marisa"), beeld, paren)
DREMPEL = 0.2
"""Least chance for a proposal: low, since a person decides."""
ANDERS = 0.3
"""Least chance that a token belongs to the name of something else, to be worth telling."""
GEHOOR = 0.8
"""How much many other mentions weigh against the mention itself."""
_NIETS = 1e-6
Rijen = list[list[float]]
"""Per token the chance of each label."""
_B, _I, _N = (LABELS.index(label) for label in "BIN")


class Naam(NamedTuple):
    """Half-open span in code points, the chance, and whether it is a person or something else."""

    start: int
    end: int
    kans: float
    persoon: bool = True


def namen(
    tekst: str,
    drempel: float = DREMPEL,
    model: Model | None = None,
    zinnen: Sequence[Zin] | None = None,
) -> Iterator[Naam]:
    """What the model takes for names in a plain text, sentence by sentence: people from
    ``drempel`` on, other names only when it is sure. Names of one kind do not overlap.
    ``zinnen``: the sentences of the text, when they are known.
    """
    gezien = bekijk(tekst) if zinnen is None else zinnen
    bekeken = list((model or laad(PERSOON)).kansen(gezien))
    if not bekeken:
        return
    alle = eensgezind([zin for zin, _ in bekeken], np.concatenate([rijen for _, rijen in bekeken]))
    raak, anders = alle[:, _B] + alle[:, _I] >= drempel, alle[:, _N] >= ANDERS
    ergens = raak | anders
    einde = 0
    for zin, _ in bekeken:
        begin, einde = einde, einde + len(zin.stukken)
        if not ergens[begin:einde].any():
            continue
        if raak[begin:einde].any():
            yield from _mensen(tekst, zin.stukken, alle[begin:einde].tolist(), drempel)
        for i in np.flatnonzero(anders[begin:einde]).tolist():
            stuk = zin.stukken[i]
            yield Naam(stuk.start, stuk.end, float(alle[begin + i, _N]), False)


def eensgezind(zinnen: Sequence[Zin], kansen: Getallen) -> Getallen:
    """The chances (tokens of all sentences x labels) after each mention of a word has heard what the
    others make of it.

    A text uses a name for one thing: a place that looks like a person once is still a place.
    """
    dingen = enumerate(ding.tekst for zin in zinnen for ding in zin.dingen)
    woorden = [
        (i, tekst.lower().removesuffix("'s")) for i, tekst in dingen if tekst[0].isupper() and len(tekst) > 1
    ]
    waar = [i for i, _ in woorden]
    rijen: Rijen = kansen[waar].tolist()
    wat = [(rij[_B] + rij[_I], rij[_N]) for rij in rijen]
    som: dict[str, tuple[float, float]] = defaultdict(lambda: (0.0, 0.0))
    for (_, woord), (persoon, anders) in zip(woorden, wat, strict=True):
        al = som[woord]
        som[woord] = al[0] + persoon, al[1] + anders
    for (_, woord), (persoon, anders), rij in zip(woorden, wat, rijen, strict=True):
        _luister(rij, persoon, anders, som[woord])
    uit = kansen.copy()
    uit[waar] = np.array(rijen).reshape(-1, len(LABELS))
    return uit


def _luister(rij: list[float], persoon: float, anders: float, som: tuple[float, float]) -> None:
    """Shift the chance of a name between person and something else towards the other mentions."""
    naam = persoon + anders
    elders = som[0] - persoon, som[1] - anders
    gewicht = elders[0] + elders[1]
    if naam < _NIETS or gewicht < _NIETS:
        return
    deel = GEHOOR * gewicht / (gewicht + 1.0)
    nieuw = naam * ((1 - deel) * persoon / naam + deel * elders[0] / gewicht)
    if persoon > _NIETS:
        rij[_B] *= nieuw / persoon
        rij[_I] *= nieuw / persoon
    else:
        rij[_B] = nieuw
    rij[_N] = naam - nieuw


def _mensen(tekst: str, stukken: Sequence[Stuk], kansen: Rijen, drempel: float) -> Iterator[Naam]:
    """Runs of likely tokens, cut where a new name begins."""
    reeks: list[int] = []
    for i in range(len(stukken)):
        raak = kansen[i][_B] + kansen[i][_I] >= drempel
        if reeks and (not raak or _los(tekst, stukken, reeks, kansen[i])):
            yield from _naam(stukken, reeks, kansen)
            reeks = []
        if raak:
            reeks.append(i)
    yield from _naam(stukken, reeks, kansen)


def _los(tekst: str, stukken: Sequence[Stuk], reeks: Sequence[int], rij: Sequence[float]) -> bool:
    """Whether the token that follows a run begins another name."""
    if all(stukken[i].vorm == "letter" for i in reeks):
        return False
    vorige = reeks[-1]
    return rij[_B] > rij[_I] or "\n" in tekst[stukken[vorige].end : stukken[vorige + 1].start]


def _naam(stukken: Sequence[Stuk], reeks: list[int], kansen: Rijen) -> Iterator[Naam]:
    """The span of a run without signs at its edges; nothing for a run without a word that can be a name."""
    while reeks and not stukken[reeks[0]].tekst[0].isalpha():
        reeks = reeks[1:]
    while reeks and (not stukken[reeks[-1]].tekst[0].isalpha() or stukken[reeks[-1]].tekst in TV_WOORDEN):
        reeks = reeks[:-1]
    if any(stukken[i].vorm == "woord" and len(stukken[i].tekst) > 1 for i in reeks):
        kans = max(kansen[i][_B] + kansen[i][_I] for i in reeks)
        yield Naam(stukken[reeks[0]].start, stukken[reeks[-1]].end, min(kans, 1.0))
