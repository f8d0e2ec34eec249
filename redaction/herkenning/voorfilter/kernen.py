# SPDX-License-Identifier: EUPL-1.2
"""Where in a text any of some hundreds of short strings stand: one look at each place, all at once."""

from __future__ import annotations

from collections.abc import Collection
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

_CODES = 0x10000
LENGTE = 3
"""Code points in each string; shorter ones are looked for one by one."""


class Kernen:
    """The strings, of at most LENGTE code points of the basic plane."""

    def __init__(self, kernen: Collection[str]) -> None:
        self._kort = tuple(sorted(k for k in kernen if len(k) < LENGTE))
        self._lang = tuple(sorted(k for k in kernen if len(k) == LENGTE))
        tekens = sorted(set("".join(self._lang)))
        self._teken: NDArray[np.intp] = np.zeros(_CODES, np.intp)
        self._teken[[ord(c) for c in tekens]] = range(1, len(tekens) + 1)
        self._breed = len(tekens) + 1
        self._welke: NDArray[np.int16] = np.zeros(self._breed**LENGTE, np.int16)
        if self._lang:
            self._welke[self._sleutels("".join(self._lang))[::LENGTE]] = range(1, len(self._lang) + 1)

    def _sleutels(self, tekst: str) -> NDArray[np.intp]:
        """For each place the number of the LENGTE code points there."""
        codes = np.frombuffer(tekst.encode("utf-32-le", "surrogatepass"), "<u4")
        teken = self._teken[np.minimum(codes, _CODES - 1)]
        sleutels: NDArray[np.intp] = (teken[:-2] * self._breed + teken[1:-1]) * self._breed + teken[2:]
        return sleutels

    def waar(self, tekst: str) -> dict[str, list[int]]:
        """The places of each string that stands in ``tekst``, in order."""
        uit = {kern: waar for kern in self._kort if (waar := _overal(tekst, kern))}
        if len(tekst) < LENGTE:
            return uit
        welke = self._welke[self._sleutels(tekst)]
        plekken = np.flatnonzero(welke)
        volgorde = np.argsort(welke[plekken], kind="stable")
        plekken = plekken[volgorde]
        soorten = welke[plekken]
        grenzen = [0, *(np.flatnonzero(np.diff(soorten)) + 1).tolist(), len(plekken)]
        alle, welk = plekken.tolist(), soorten.tolist()
        for van, tot in pairwise(grenzen) if alle else ():
            uit[self._lang[welk[van] - 1]] = alle[van:tot]
        return uit


def _overal(tekst: str, deel: str) -> list[int]:
    plekken, plek = [], tekst.find(deel)
    while plek >= 0:
        plekken.append(plek)
        plek = tekst.find(deel, plek + 1)
    return plekken
