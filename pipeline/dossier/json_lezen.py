# SPDX-License-Identifier: EUPL-1.2
"""Strict JSON as a stream of steps: no recursion, places kept, nothing but what RFC 8259 allows."""

from __future__ import annotations

import json
import re
from bisect import bisect_right
from collections.abc import Iterator

from pipeline.dossier.melding import DossierFout, Melding
from pipeline.dossier.opbouw import Stap

_WIT = re.compile(r"[ \t\r\n]*+")
_TEKEN = re.compile(
    r'(?P<tekst>"(?:[^"\\\x00-\x1f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*+")'
    r"|(?P<plat>-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?|true|false|null)"
    r"|(?P<leesteken>[\[\]{}:,])"
)
_GEEN_JSON = "is geen geldige JSON; kijk naar komma's, haakjes en aanhalingstekens"


class JsonStappen:
    """One pass over a text; iterate to get the steps. Raises DossierFout at the first mistake."""

    def __init__(self, tekst: str, naam: str) -> None:
        self._tekst = tekst
        self._naam = naam
        self._regels = [0, *(m.end() for m in re.finditer("\n", tekst))]
        self._open: list[str] = []

    def __iter__(self) -> Iterator[Stap]:
        plaats, verwacht = 0, "waarde"
        while True:
            plaats = self._wit(plaats)
            if plaats >= len(self._tekst):
                if verwacht == "einde" or (plaats == 0 or not self._tekst.strip()):
                    return
                raise self._fout(plaats)
            treffer = _TEKEN.match(self._tekst, plaats)
            if treffer is None or verwacht == "einde":
                raise self._fout(plaats)
            stap, verwacht = self._verwerk(treffer, verwacht)
            plaats = treffer.end()
            if stap is not None:
                yield stap

    def _wit(self, plaats: int) -> int:
        treffer = _WIT.match(self._tekst, plaats)
        return treffer.end() if treffer else plaats

    def _verwerk(self, treffer: re.Match[str], verwacht: str) -> tuple[Stap | None, str]:
        teken = treffer["leesteken"]
        if teken is None:
            return self._scalair(treffer, verwacht)
        if teken in "]}":
            return self._sluit(treffer, teken, verwacht)
        if teken in "[{" and verwacht in {"waarde", "waarde of ]"}:
            self._open.append("]" if teken == "[" else "}")
            soort = "lijst" if teken == "[" else "map"
            return self._stap(treffer, soort), "waarde of ]" if teken == "[" else "sleutel of }"
        if teken == ":" and verwacht == ":":
            return None, "waarde"
        if teken == "," and verwacht == ",":
            return None, "waarde" if self._open[-1] == "]" else "sleutel"
        raise self._fout(treffer.start())

    def _scalair(self, treffer: re.Match[str], verwacht: str) -> tuple[Stap, str]:
        if verwacht in {"sleutel", "sleutel of }"} and treffer["tekst"] is not None:
            return self._stap(treffer, "waarde"), ":"
        if verwacht in {"waarde", "waarde of ]"}:
            return self._stap(treffer, "waarde"), self._na_waarde()
        raise self._fout(treffer.start())

    def _sluit(self, treffer: re.Match[str], teken: str, verwacht: str) -> tuple[Stap, str]:
        if (
            not self._open
            or self._open[-1] != teken
            or verwacht not in {",", f"waarde of {teken}", f"sleutel of {teken}"}
        ):
            raise self._fout(treffer.start())
        self._open.pop()
        return self._stap(treffer, "eind"), self._na_waarde()

    def _na_waarde(self) -> str:
        return "," if self._open else "einde"

    def _stap(self, treffer: re.Match[str], soort: str) -> Stap:
        regel, kolom = self._plek(treffer.start())
        plat = treffer["plat"] is not None
        inhoud = treffer[0] if plat else json.loads(treffer[0]) if treffer["tekst"] is not None else ""
        return Stap(soort, inhoud, plat, regel, kolom, treffer.start(), treffer.end())  # type: ignore[arg-type]

    def _plek(self, plaats: int) -> tuple[int, int]:
        regel = bisect_right(self._regels, plaats)
        return regel, plaats - self._regels[regel - 1] + 1

    def _fout(self, plaats: int) -> DossierFout:
        regel, kolom = self._plek(plaats)
        return DossierFout(Melding(self._naam, regel, kolom, "", _GEEN_JSON))
