# SPDX-License-Identifier: EUPL-1.2
"""From a stream of steps (YAML or JSON alike) to plain values, with the place of every key and value."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, Literal, NamedTuple

from pipeline.dossier.melding import DossierFout, Melding, Pad, pad_tekst
from pipeline.dossier.tekst import ontoelaatbaar

DIEPST = 40
MEEST_KNOPEN = 100_000
_MEEST_FOUTEN = 100
_GEHEEL = re.compile(r"[-+]?[0-9]+")
_BREUK = re.compile(
    r"[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?|[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN"
)
_LANGSTE_GETAL = 18
_VAST: dict[str, bool | None] = {
    "": None, "~": None, "null": None, "Null": None, "NULL": None,
    "true": True, "True": True, "TRUE": True, "false": False, "False": False, "FALSE": False,
}  # fmt: skip


class Stap(NamedTuple):
    """One step through a file: a scalar, the start of a mapping or list, or the end of one.

    ``plat`` is a scalar without quotes; ``regel`` and ``kolom`` count from 1; ``begin`` and
    ``eind`` are offsets in code points; ``fout`` is something forbidden that stands here.
    """

    soort: Literal["waarde", "map", "lijst", "eind"]
    tekst: str
    plat: bool
    regel: int
    kolom: int
    begin: int
    eind: int
    fout: str = ""


@dataclass(frozen=True, slots=True)
class Plekken(Mapping[Pad, tuple[int, int]]):
    """Line and column (from 1) of every field.

    ``plekken[pad]`` is where its value starts, or its key when the value starts on a later line.
    """

    waarden: dict[Pad, tuple[int, int]] = field(default_factory=dict)
    sleutels: dict[Pad, tuple[int, int]] = field(default_factory=dict)

    def __getitem__(self, pad: Pad) -> tuple[int, int]:
        waarde = self.waarden[pad]
        sleutel = self.sleutels.get(pad, waarde)
        return waarde if waarde[0] == sleutel[0] else sleutel

    def __iter__(self) -> Iterator[Pad]:
        return iter(self.waarden)

    def __len__(self) -> int:
        return len(self.waarden)

    def sleutel(self, pad: Pad) -> tuple[int, int]:
        """Where the key of this field stands; its value, or the nearest parent, when it has no key."""
        return self.sleutels.get(pad) or self.naaste(pad)

    def naaste(self, pad: Pad) -> tuple[int, int]:
        """Where this field stands, or else the nearest parent that is there."""
        while pad and pad not in self.waarden:
            pad = pad[:-1]
        return self[pad] if pad in self.waarden else (1, 1)


@dataclass(slots=True)
class _Niveau:
    waarde: dict[str, Any] | list[Any]
    pad: Pad
    sleutel: str | None = None
    dubbel: bool = False


class Opbouw:
    """Builds values from steps; collects forbidden things and refuses them all at once."""

    def __init__(self, naam: str) -> None:
        self.naam = naam
        self.plekken = Plekken()
        self.fouten: list[Melding] = []
        self._stapel: list[_Niveau] = []
        self._wortel: Any = None
        self._knopen = 0

    def bouw(self, stappen: Iterable[Stap]) -> tuple[Any, Plekken]:
        """The value and the places; raises DossierFout."""
        for stap in stappen:
            if stap.soort == "eind":
                self._stapel.pop()
            else:
                self._knoop(stap)
        if self.fouten:
            raise DossierFout(*self.fouten)
        if not self._knopen:
            raise DossierFout(Melding(self.naam, 1, 1, "", "is leeg; vul het bestand in"))
        return self._wortel, self.plekken

    def _knoop(self, stap: Stap) -> None:
        self._begrens(stap)
        niveau = self._stapel[-1] if self._stapel else None
        if niveau is not None and isinstance(niveau.waarde, dict) and niveau.sleutel is None:
            self._sleutel(niveau, stap)
            return
        pad = self._pad(niveau)
        self._keur(stap, pad)
        waarde = self._waarde(stap, pad)
        if niveau is None:
            self._wortel = waarde
        elif isinstance(niveau.waarde, list):
            niveau.waarde.append(waarde)
        elif niveau.sleutel is not None:
            if not niveau.dubbel:
                niveau.waarde[niveau.sleutel] = waarde
            niveau.sleutel = None
        self.plekken.waarden.setdefault(pad, (stap.regel, stap.kolom))
        if stap.soort != "waarde":
            self._stapel.append(_Niveau(waarde, pad))

    def _begrens(self, stap: Stap) -> None:
        self._knopen += 1
        if self._knopen > MEEST_KNOPEN:
            raise self._fataal(stap, "bevat te veel onderdelen; een zaak is veel kleiner dan dit")
        if stap.soort != "waarde" and len(self._stapel) >= DIEPST:
            raise self._fataal(stap, f"is meer dan {DIEPST} niveaus diep; zet minder in elkaar")
        if len(self.fouten) >= _MEEST_FOUTEN:
            raise DossierFout(*self.fouten)

    def _sleutel(self, niveau: _Niveau, stap: Stap) -> None:
        if stap.soort != "waarde":
            raise self._fataal(stap, "een sleutel moet een woord zijn, geen lijst of blok")
        pad = (*niveau.pad, stap.tekst)
        self._keur(stap, niveau.pad)
        niveau.sleutel = stap.tekst
        niveau.dubbel = stap.tekst in niveau.waarde
        if niveau.dubbel:
            eerste = self.plekken.sleutels[pad][0]
            self._meld(stap, pad, f"staat er twee keer, ook op regel {eerste}; haal er één weg")
        self.plekken.sleutels.setdefault(pad, (stap.regel, stap.kolom))

    def _keur(self, stap: Stap, pad: Pad) -> None:
        if stap.fout:
            self._meld(stap, pad, stap.fout)
        elif ontoelaatbaar(stap.tekst):
            self._meld(stap, pad, "bevat een onzichtbaar stuurteken; haal het weg")

    def _waarde(self, stap: Stap, pad: Pad) -> Any:
        if stap.soort == "map":
            return {}
        if stap.soort == "lijst":
            return []
        if not stap.plat:
            return stap.tekst
        if _GEHEEL.fullmatch(stap.tekst) and len(stap.tekst.lstrip("+-")) > _LANGSTE_GETAL:
            self._meld(stap, pad, "is een te groot getal; zet het tussen aanhalingstekens")
            return stap.tekst
        return scalair(stap.tekst)

    @staticmethod
    def _pad(niveau: _Niveau | None) -> Pad:
        if niveau is None:
            return ()
        laatste = len(niveau.waarde) if isinstance(niveau.waarde, list) else niveau.sleutel or ""
        return (*niveau.pad, laatste)

    def _meld(self, stap: Stap, pad: Pad, tekst: str) -> None:
        self.fouten.append(Melding(self.naam, stap.regel, stap.kolom, pad_tekst(pad), tekst))

    def _fataal(self, stap: Stap, tekst: str) -> DossierFout:
        return DossierFout(*self.fouten, Melding(self.naam, stap.regel, stap.kolom, "", tekst))


def scalair(tekst: str) -> Any:
    """A scalar without quotes, as YAML 1.2 sees it; dates, ja and nee stay text."""
    if tekst in _VAST:
        return _VAST[tekst]
    if _GEHEEL.fullmatch(tekst) and len(tekst) <= _LANGSTE_GETAL + 1:
        return int(tekst)
    if len(tekst) <= 2 * _LANGSTE_GETAL and _BREUK.fullmatch(tekst):
        kaal = tekst.lower().replace(".inf", "inf").replace(".nan", "nan")
        return float(kaal)
    return tekst
