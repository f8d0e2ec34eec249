# SPDX-License-Identifier: EUPL-1.2
"""Passages written before the recognizers were looked at, with floors for what is found in them.

Figures when first read, and now: see the head of each data file.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

import pytest
import yaml

from redaction.herkenning.herkenner import Herkenner
from redaction.model import Vondst
from tests.redaction.herkenning.hulp import ontleed

HERKENNER = Herkenner(())
MAG = "mag"


@dataclass(frozen=True)
class Vloer:
    """Least shares of what is found, and the most that a person must look at."""

    twee_lagen: float
    drie_lagen: float
    precisie: float
    derde_lijst: float


VLOEREN = {
    "ongezien.yaml": Vloer(0.99, 0.99, 0.95, 10),
    "ongezien_twee.yaml": Vloer(0.98, 0.98, 0.96, 20),
}


@dataclass
class Telling:
    """What was to be found, what was, and what more."""

    woorden: int = 0
    derde: int = 0
    voorgesteld: int = 0
    vals: list[str] = field(default_factory=list)
    alle: Counter[str] = field(default_factory=Counter)
    twee: Counter[str] = field(default_factory=Counter)
    drie: Counter[str] = field(default_factory=Counter)
    gemist: list[str] = field(default_factory=list)


def _dekt(vondsten: list[Vondst], tekst: str, start: int, end: int) -> bool:
    plekken = {i for v in vondsten for i in range(v.start, v.end)}
    return all(i in plekken for i in range(start, end) if tekst[i].isalnum())


def _tel(bestand: str) -> Telling:
    telling = Telling()
    passages = yaml.safe_load(Path(__file__).with_name(bestand).read_text(encoding="utf-8"))
    for passage in passages:
        tekst, plekken = ontleed(passage["tekst"])
        vondsten = list(HERKENNER.vind(tekst))
        zeker = [v for v in vondsten if v.laag < 3]
        telling.woorden += len(tekst.split())
        telling.derde += len(vondsten) - len(zeker)
        telling.voorgesteld += len(zeker)
        telling.vals += [v.tekst for v in zeker if not any(v.start < e and s < v.end for s, e, _ in plekken)]
        for start, end, soort in plekken:
            if soort == MAG:
                continue
            telling.alle[soort] += 1
            telling.twee[soort] += _dekt(zeker, tekst, start, end)
            telling.drie[soort] += _dekt(vondsten, tekst, start, end)
            if not _dekt(zeker, tekst, start, end):
                telling.gemist.append(tekst[start:end])
    return telling


TELLINGEN = {bestand: _tel(bestand) for bestand in VLOEREN}


@pytest.mark.parametrize("bestand", VLOEREN)
def test_er_is_genoeg_om_te_meten(bestand: str) -> None:
    assert TELLINGEN[bestand].alle.total() >= 100


@pytest.mark.parametrize("bestand", VLOEREN)
def test_gevonden_in_lagen_een_en_twee(bestand: str) -> None:
    telling = TELLINGEN[bestand]
    assert telling.twee.total() / telling.alle.total() >= VLOEREN[bestand].twee_lagen, telling.gemist


@pytest.mark.parametrize("bestand", VLOEREN)
def test_gevonden_in_drie_lagen(bestand: str) -> None:
    telling = TELLINGEN[bestand]
    assert telling.drie.total() / telling.alle.total() >= VLOEREN[bestand].drie_lagen, telling.gemist


@pytest.mark.parametrize("bestand", VLOEREN)
def test_wat_wordt_voorgesteld_klopt(bestand: str) -> None:
    telling = TELLINGEN[bestand]
    assert 1 - len(telling.vals) / telling.voorgesteld >= VLOEREN[bestand].precisie, telling.vals


@pytest.mark.parametrize("bestand", VLOEREN)
def test_derde_lijst_blijft_kort(bestand: str) -> None:
    telling = TELLINGEN[bestand]
    assert 1000 * telling.derde / telling.woorden <= VLOEREN[bestand].derde_lijst
