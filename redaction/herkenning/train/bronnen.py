# SPDX-License-Identifier: EUPL-1.2
"""Reads the open data sets: one function per form of file."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from itertools import islice
from pathlib import Path

from redaction.fouten import LeesFout
from redaction.herkenning.train.zin import Merk, Tekst
from redaction.herkenning.woorden import gewoon
from redaction.herkenning.woordenlijst.maak import namen_in_genitief

_AAN = frozenset(".,;:!?)]}%")
_OPEN = frozenset("([{")
_PER_TEKST = 120
_HAAK = re.compile(r"\((\w+)")
_ROMEINS = re.compile(r"[IVXLC]+\.?")
_ZINSEINDE = frozenset(".!?")
_KOLOMMEN = 11
_SOORTEN = frozenset({"PER", "LOC", "GPE", "ORG", "FAC", "NORP", "MISC"})

Rij = tuple[str, str]
"""A token and its label: O, B-x, I-x."""


def lees_bronnen(data: Path) -> list[Tekst]:
    """All texts of the sets europeana, openboek and voc under ``data``.

    Raises LeesFout when a set is missing: a model made from less is another model.
    """
    lezers: dict[str, Callable[[Path], Iterator[list[Rij]]]] = {
        "europeana": _bio, "openboek": _haken, "voc": _bio,
    }  # fmt: skip
    teksten: list[Tekst] = []
    for map_, lezer in lezers.items():
        bestanden = sorted(p for p in (data / map_).glob("*") if p.suffix in {".bio", ".conll"})
        if not bestanden:
            raise LeesFout(f"{data.name}: de map {map_} ontbreekt of is leeg; zet de gegevens daar neer")
        for bestand in bestanden:
            teksten += _teksten(lezer(bestand))
    return teksten


def lees_voornamen(data: Path) -> set[str]:
    """First names in the word list of OpenTaal under ``data`` (see woordenlijst.maak).

    Raises LeesFout when the list is missing.
    """
    bestanden = [data / "opentaal" / f"{naam}.txt" for naam in ("basis", "flexies")]
    if not all(b.is_file() for b in bestanden):
        raise LeesFout(f"{data.name}: basis.txt of flexies.txt ontbreekt in opentaal; zet ze daar neer")
    return namen_in_genitief([r for b in bestanden for r in b.read_text(encoding="utf-8").splitlines()])


def _teksten(zinnen: Iterable[list[Rij]]) -> Iterator[Tekst]:
    rij = iter(zinnen)
    while deel := list(islice(rij, _PER_TEKST)):
        yield schrijf_uit(deel)


def schrijf_uit(zinnen: Iterable[list[Rij]]) -> Tekst:
    """Tokens as running text, one sentence a line."""
    tekst = ""
    merken: list[tuple[int, int, Merk]] = []
    for zin in zinnen:
        tekst += "\n\n" if tekst else ""
        for woord, label in zin:
            los = tekst and not tekst.endswith("\n") and woord[0] not in _AAN and tekst[-1] not in _OPEN
            start = len(tekst) + bool(los)
            tekst += (" " if los else "") + woord
            if label == "O":
                continue
            if not any(c.isalpha() for c in woord):
                continue
            merk: Merk = "P" if label.endswith("PER") else "N"
            if label.startswith("I") and merken and merken[-1][2] == merk and merken[-1][1] >= start - 1:
                merken[-1] = (merken[-1][0], len(tekst), merk)
            else:
                merken.append((start, len(tekst), merk))
    return Tekst(tekst, tuple(merken))


def _bio(pad: Path) -> Iterator[list[Rij]]:
    """A token and a label a line; these files hardly mark sentences, so a full stop ends one."""
    zin: list[Rij] = []
    for regel in pad.read_text(encoding="utf-8").splitlines():
        delen = regel.split()
        if len(delen) >= 2:
            zin.append((delen[0], delen[-1]))
        if zin and (len(delen) < 2 or (delen[0][-1] in _ZINSEINDE and len(delen[0]) != 2) or len(zin) > 100):
            yield zin
            zin = []
    if zin:
        yield zin


def _haken(pad: Path) -> Iterator[list[Rij]]:
    """CoNLL-2012: the name in column 11 as brackets. A program set these labels; they are made consistent."""
    yield from _gelijk(list(_haken_ruw(pad)))


def _haken_ruw(pad: Path) -> Iterator[list[Rij]]:
    zin: list[Rij] = []
    open_: str | None = None
    for regel in pad.read_text(encoding="utf-8").splitlines():
        delen = regel.split("\t")
        if len(delen) < _KOLOMMEN:
            if zin:
                yield zin
            zin, open_ = [], None
            continue
        woord, veld = delen[3], delen[_KOLOMMEN - 1]
        begin = _HAAK.search(veld)
        soort = begin[1] if begin else open_
        open_ = None if ")" in veld else soort
        telt = soort in _SOORTEN and not _ROMEINS.fullmatch(woord)
        zin.append((woord, f"{'B' if begin else 'I'}-{soort}" if telt else "O"))
    if zin:
        yield zin


def _gelijk(zinnen: list[list[Rij]]) -> list[list[Rij]]:
    """A capitalised word that a book mostly labels as a person is one everywhere in it."""
    persoon: Counter[str] = Counter()
    anders: Counter[str] = Counter()
    for woord, label in (rij for zin in zinnen for rij in zin):
        (persoon if label.endswith("PER") else anders)[woord] += 1
    zeker = {w for w, n in persoon.items() if w[0].isupper() and n > 1 and n > anders[w] and not gewoon(w)}
    return [[_verbeterd(zin, i, zeker) for i in range(len(zin))] for zin in zinnen]


def _verbeterd(zin: list[Rij], i: int, zeker: set[str]) -> Rij:
    woord, label = zin[i]
    if woord not in zeker or label.endswith("PER"):
        return woord, label
    return woord, "I-PER" if i and zin[i - 1][0] in zeker else "B-PER"
