# SPDX-License-Identifier: EUPL-1.2
"""The learned weights, and the chances that they give each token of a text."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import accumulate, islice
from pathlib import Path

import marisa_trie
import numpy as np

from redaction.herkenning.model.kenmerken import MIDDEN, OFFSETS, RAND, Beeld, Ding, Zin
from redaction.herkenning.model.rekenen import Getallen, kansen

SCHAAL = 256.0
"""Weights are whole numbers of 1/256, two bytes each, least significant first."""
_GETAL, _SOM = "<i2", "<i4"
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


class _Gezien(dict[Ding, tuple[Beeld, bytes]]):
    """How a model sees each token, and the token's own weights as whole numbers (offsets x labels)."""

    def __init__(self, opzet: Opzet, gewichten: marisa_trie.BytesTrie) -> None:
        self._opzet, self._gewichten = opzet, gewichten

    def __missing__(self, ding: Ding) -> tuple[Beeld, bytes]:
        if len(self) > _BEWAARD:
            self.clear()
        hoe = self._opzet.beeld(ding)
        get = self._gewichten.get
        ruw = b"".join([v[0] for k in hoe.kenmerken if (v := get("." + k))])
        rijen = np.frombuffer(ruw, _GETAL).reshape(-1, OFFSETS * len(self._opzet.labels))
        gezien = self[ding] = hoe, rijen.sum(axis=0, dtype=_SOM).tobytes()
        return gezien


class _Paren(dict[str, bytes]):
    """The weights of what a token is together with a neighbour; empty for what was never learned."""

    def __init__(self, gewichten: marisa_trie.BytesTrie) -> None:
        self._gewichten = gewichten

    def __missing__(self, kenmerk: str) -> bytes:
        if len(self) > _BEWAARD:
            self.clear()
        gevonden = self._gewichten.get(kenmerk)
        bekend = self[kenmerk] = gevonden[0] if gevonden else b""
        return bekend


@dataclass(frozen=True)
class Model:
    """A CRF: weights per feature and from label to label."""

    opzet: Opzet
    overgang: Getallen
    _gezien: _Gezien
    _paren: _Paren

    def kansen(self, zinnen: Iterable[Zin]) -> Iterator[tuple[Zin, Getallen]]:
        """Per sentence worth a look: the chance of each label per token."""
        alle = iter(zinnen)
        while deel := list(islice(alle, _TEGELIJK)):
            zie = self._gezien.__getitem__
            gezien = [(zin, [*map(zie, zin.dingen)]) for zin in deel]
            over = [(zin, bekend) for zin, bekend in gezien if any([b.telt for b, _ in bekend])]
            lengtes = [len(bekend) for _, bekend in over]
            uit = kansen(self._punten([bekend for _, bekend in over]), lengtes, self.overgang)
            for (zin, _), lang, einde in zip(over, lengtes, accumulate(lengtes), strict=True):
                yield zin, uit[einde - lang : einde]

    def _punten(self, zinnen: Sequence[Sequence[tuple[Beeld, bytes]]]) -> Getallen:
        """The scores of all tokens (tokens x labels)."""
        rand = [self._gezien[RAND]] * MIDDEN
        rij, waar = list(rand), list[int]()
        for zin in zinnen:
            waar += range(len(rij), len(rij) + len(zin))
            rij += [*zin, *rand]
        tabel = np.frombuffer(b"".join([g for _, g in rij]), _SOM).reshape(len(rij), OFFSETS, -1)
        punten = tabel[:, MIDDEN].astype(np.float64)
        for plek in range(OFFSETS):
            ver = MIDDEN - plek
            if ver > 0:
                punten[ver:] += tabel[:-ver, plek]
            elif ver < 0:
                punten[:ver] += tabel[-ver:, plek]
        if self.opzet.paren:
            self._tel_paren(self.opzet.paren, [beeld for beeld, _ in rij], punten)
        gezocht: Getallen = punten[waar] / SCHAAL
        return gezocht

    def _tel_paren(
        self, paren: Callable[[Beeld, Beeld, Beeld], tuple[str, ...]], rij: Sequence[Beeld], punten: Getallen
    ) -> None:
        """Add the weights of what tokens are together with their neighbours."""
        waar: list[int] = []
        begin: list[int] = []
        ruw: list[bytes] = []
        gewichten = self._paren
        for i in [i for i, dit in enumerate(rij) if dit.ik]:
            gevonden = [v for k in paren(rij[i - 1], rij[i], rij[i + 1]) if (v := gewichten[k])]
            if gevonden:
                waar.append(i)
                begin.append(len(ruw))
                ruw += gevonden
        if ruw:
            los = np.frombuffer(b"".join(ruw), _GETAL).reshape(-1, len(self.opzet.labels)).astype(np.float64)
            punten[waar] += np.add.reduceat(los, begin)


@lru_cache(maxsize=4)
def laad(opzet: Opzet) -> Model:
    """Open the file of a model; nothing is read through."""
    trie = marisa_trie.BytesTrie()
    trie.load(str(opzet.bestand))
    overgang = [np.frombuffer(trie[_OVERGANG + van][0], _GETAL) for van in opzet.labels]
    return Model(opzet, np.array(overgang) / SCHAAL, _Gezien(opzet, trie), _Paren(trie))


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
