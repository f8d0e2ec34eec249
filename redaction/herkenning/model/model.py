# SPDX-License-Identifier: EUPL-1.2
"""The learned weights, and the chances that they give each token of a text."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import islice
from pathlib import Path

import marisa_trie
import numpy as np

from redaction.herkenning.model.kenmerken import MIDDEN, OFFSETS, RAND, Beeld, Ding, Zin
from redaction.herkenning.model.rekenen import Getallen, kansen

SCHAAL = 256.0
"""Weights are whole numbers of 1/256, two bytes each, least significant first."""
_GETAL = "<i2"
_OVERGANG = "!"
_BEWAARD = 20_000
_TEGELIJK = 300
"""Sentences worked out at once: enough to be quick, few enough to stay small."""


@dataclass(frozen=True)
class Opzet:
    """What a model tells apart, and what it looks at."""

    labels: tuple[str, ...]
    bestand: Path
    """Weights of features; the key of a token's own features begins with a dot."""
    beeld: Callable[[Ding], Beeld]
    paren: Callable[[Beeld, Beeld, Beeld], tuple[str, ...]] | None = None
    """Features of a token with its neighbours, if any."""


@dataclass(frozen=True)
class Model:
    """A CRF: weights per feature and from label to label."""

    opzet: Opzet
    gewichten: marisa_trie.BytesTrie
    overgang: Getallen
    _cache: dict[Ding, tuple[Beeld, Getallen]] = field(default_factory=dict)
    _paren: dict[str, bytes] = field(default_factory=dict)

    def kansen(self, zinnen: Iterable[Zin]) -> Iterator[tuple[Zin, Getallen]]:
        """Per sentence worth a look: the chance of each label per token."""
        alle = iter(zinnen)
        while deel := list(islice(alle, _TEGELIJK)):
            gezien = [(zin, [self._ding(d) for d in zin.dingen]) for zin in deel]
            over = [(zin, bekend) for zin, bekend in gezien if any(b.telt for b, _ in bekend)]
            punten = self._punten([bekend for _, bekend in over])
            yield from zip((zin for zin, _ in over), kansen(punten, self.overgang), strict=True)

    def _punten(self, zinnen: Sequence[Sequence[tuple[Beeld, Getallen]]]) -> list[Getallen]:
        """The scores (tokens x labels) of each sentence."""
        rand = [self._ding(RAND)] * MIDDEN
        rij, begin = list(rand), []
        for zin in zinnen:
            begin.append(len(rij))
            rij += [*zin, *rand]
        if not begin:
            return []
        tabel = np.stack([g for _, g in rij])
        punten = tabel[:, MIDDEN].astype(np.float64)
        for plek in range(OFFSETS):
            ver = MIDDEN - plek
            if ver > 0:
                punten[ver:] += tabel[:-ver, plek]
            elif ver < 0:
                punten[:ver] += tabel[-ver:, plek]
        if self.opzet.paren:
            self._tel_paren(self.opzet.paren, [beeld for beeld, _ in rij], punten)
        punten /= SCHAAL
        return [punten[b : b + len(zin)] for b, zin in zip(begin, zinnen, strict=True)]

    def _tel_paren(
        self, paren: Callable[[Beeld, Beeld, Beeld], tuple[str, ...]], rij: Sequence[Beeld], punten: Getallen
    ) -> None:
        """Add the weights of what tokens are together with their neighbours."""
        waar: list[int] = []
        begin: list[int] = []
        ruw: list[bytes] = []
        for i in range(MIDDEN, len(rij) - MIDDEN):
            if not rij[i].ik:
                continue
            gevonden = [v for k in paren(rij[i - 1], rij[i], rij[i + 1]) if (v := self._paar(k))]
            if gevonden:
                waar.append(i)
                begin.append(len(ruw))
                ruw += gevonden
        if ruw:
            los = np.frombuffer(b"".join(ruw), _GETAL).reshape(-1, len(self.opzet.labels)).astype(np.float64)
            punten[waar] += np.add.reduceat(los, begin)

    def _paar(self, kenmerk: str) -> bytes:
        """The weights of what a token is together with a neighbour; empty for what was never learned."""
        bekend = self._paren.get(kenmerk)
        if bekend is None:
            if len(self._paren) > _BEWAARD:
                self._paren.clear()
            gevonden = self.gewichten.get(kenmerk)
            bekend = self._paren[kenmerk] = gevonden[0] if gevonden else b""
        return bekend

    def _ding(self, ding: Ding) -> tuple[Beeld, Getallen]:
        bekend = self._cache.get(ding)
        if bekend is None:
            if len(self._cache) > _BEWAARD:
                self._cache.clear()
            hoe = self.opzet.beeld(ding)
            get = self.gewichten.get
            ruw = b"".join([v[0] for k in hoe.kenmerken if (v := get("." + k))])
            bekend = hoe, np.frombuffer(ruw, _GETAL).reshape(-1, OFFSETS, len(self.opzet.labels)).sum(axis=0)
            self._cache[ding] = bekend
        return bekend


@lru_cache(maxsize=4)
def laad(opzet: Opzet) -> Model:
    """Open the file of a model; nothing is read through."""
    trie = marisa_trie.BytesTrie()
    trie.load(str(opzet.bestand))
    overgang = [np.frombuffer(trie[_OVERGANG + van][0], _GETAL) for van in opzet.labels]
    return Model(opzet, trie, np.array(overgang) / SCHAAL)


def schrijf(
    los: Mapping[str, Getallen], paar: Mapping[str, Getallen], overgang: Mapping[str, Getallen], pad: Path
) -> int:
    """Write a model file; returns its size in bytes. The same input gives the same bytes.

    ``los`` holds per feature of a token its weights (offsets x labels), ``paar`` per feature of
    neighbours its weights (labels), ``overgang`` per label the weights to the next label.
    """
    alles = {"." + k: _bytes(w) for k, w in los.items()} | {k: _bytes(w) for k, w in paar.items()}
    regels = {k: ruw for k, ruw in alles.items() if any(ruw)}
    regels |= {_OVERGANG + van: _bytes(w) for van, w in overgang.items()}
    trie = marisa_trie.BytesTrie(sorted(regels.items()), order=marisa_trie.LABEL_ORDER)
    trie.save(str(pad))
    return pad.stat().st_size


def _bytes(gewichten: Getallen) -> bytes:
    return np.round(np.asarray(gewichten) * SCHAAL).astype(_GETAL).tobytes()
