# SPDX-License-Identifier: EUPL-1.2
"""Where in a text any of some hundreds of short strings stand: one look at each place, all at once."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from itertools import count, pairwise

import numpy as np
from numpy.typing import NDArray

_CODES = 0x10000
_BITS = 16
LENGTE = 4
"""Most code points in each string."""


class Kernen:
    """The strings, of at most LENGTE code points of the basic plane."""

    def __init__(self, kernen: Collection[str]) -> None:
        tekens = sorted(set("".join(kernen)))
        self._teken: NDArray[np.intp] = np.zeros(_CODES, np.intp)
        self._teken[[ord(c) for c in tekens]] = range(1, len(tekens) + 1)
        breed = len(tekens) + 1
        per_lengte = [sorted(k for k in kernen if len(k) == lang) for lang in range(1, LENGTE + 1)]
        self._tabellen = [_Tabel(rij, self._teken, breed) for rij in per_lengte if rij]

    def waar(self, tekst: str) -> dict[str, list[int]]:
        """The places of each string that stands in ``tekst``, in order."""
        teken = self._teken[np.minimum(codes(tekst), _CODES - 1)]
        uit: dict[str, list[int]] = {}
        for tabel in self._tabellen:
            uit |= tabel.waar(teken)
        return uit


class _Tabel:
    """Strings of one length, by the numbers of their signs; each in a box of its own."""

    def __init__(self, kernen: Sequence[str], teken: NDArray[np.intp], breed: int) -> None:
        self._kernen, self._breed, self._lang = kernen, breed, len(kernen[0])
        sleutels = self._sleutels(teken[codes("".join(kernen))])[:: self._lang]
        maskers = ((1 << bits) - 1 for bits in count(_BITS))
        # a set, since np.unique first imports all of numpy.ma
        self._masker = next(m for m in maskers if len(set((sleutels & m).tolist())) == len(kernen))
        self._welke: NDArray[np.int16] = np.zeros(self._masker + 1, np.int16)
        self._welke[sleutels & self._masker] = range(1, len(kernen) + 1)
        self._sleutel = np.concatenate([[-1], sleutels])

    def _sleutels(self, teken: NDArray[np.intp]) -> NDArray[np.intp]:
        """For each place the number of the signs from there on."""
        eind = len(teken) - self._lang + 1
        sleutels = teken[:eind]
        for verder in range(1, self._lang):
            sleutels = sleutels * self._breed + teken[verder : eind + verder]
        return sleutels

    def waar(self, teken: NDArray[np.intp]) -> dict[str, list[int]]:
        """The places of each string that stands in a text of these signs, in order."""
        if len(teken) < self._lang:
            return {}
        sleutels = self._sleutels(teken)
        welke = self._welke[sleutels & self._masker]
        plekken = np.flatnonzero(welke)
        plekken = plekken[self._sleutel[welke[plekken]] == sleutels[plekken]]
        soorten = welke[plekken]
        volgorde = np.argsort(soorten, kind="stable")
        plekken, soorten = plekken[volgorde], soorten[volgorde]
        grenzen = [0, *(np.flatnonzero(np.diff(soorten)) + 1).tolist(), len(plekken)]
        alle, welk = plekken.tolist(), soorten.tolist()
        return {self._kernen[welk[van] - 1]: alle[van:tot] for van, tot in pairwise(grenzen) if van < tot}


def codes(tekst: str) -> NDArray[np.uint32]:
    """The code points of a text."""
    return np.frombuffer(tekst.encode("utf-32-le", "surrogatepass"), "<u4")
