# SPDX-License-Identifier: EUPL-1.2
"""Reads the labelled texts of the project: ``=== name`` before each, ``[[soort|tekst]]`` in it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from redaction.fouten import LeesFout
from redaction.herkenning.model.soortvinden import CODE, LABELS
from redaction.herkenning.train.zin import Merk, Tekst, plak
from redaction.model import SOORTEN

TEKSTEN = Path(__file__).with_name("teksten")
_KOP = re.compile(r"^=== .+\n", re.MULTILINE)
_MERK = re.compile(r"\[\[([a-z]+)\|([^\[\]|]+)\]\]")
_ALS = {"postcode": "adres", "geboortedatum": "datum"}


def lees_passages(map_: Path = TEKSTEN) -> list[Tekst]:
    """All texts, in a fixed order. Raises LeesFout when there are none or a mark cannot be read."""
    bestanden = sorted(map_.glob("*.txt"))
    if not bestanden:
        raise LeesFout(f"{map_.name}: geen teksten gevonden; zet ze daar neer")
    return [tekst for bestand in bestanden for tekst in _teksten(bestand)]


def _teksten(bestand: Path) -> Iterator[Tekst]:
    for ruw in _KOP.split(bestand.read_text(encoding="utf-8")):
        if ruw.strip():
            yield lees(ruw.strip(), bestand.name)


def lees(ruw: str, waar: str) -> Tekst:
    """One text with its marks, as labels of the model of kinds. Raises LeesFout."""
    delen = _MERK.split(ruw)
    tekst = plak(stuk for i in range(0, len(delen), 3) for stuk in _stukken(delen[i : i + 3], waar))
    if "[[" in tekst.tekst or "]]" in tekst.tekst:
        begin = tekst.tekst[:40].replace("\n", " ")
        raise LeesFout(f"{waar}: een merk in {begin!r} is niet te lezen; schrijf [[soort|tekst]]")
    return tekst


def _stukken(deel: list[str], waar: str) -> Iterator[tuple[str, Merk | None]]:
    yield deel[0], None
    if len(deel) > 1:
        yield deel[2], _label(deel[1], waar)


def _label(soort: str, waar: str) -> Merk:
    if soort not in SOORTEN and soort not in LABELS:
        raise LeesFout(f"{waar}: onbekende soort {soort}; kies er een uit redaction.model")
    naam = _ALS.get(soort, soort)
    return naam if naam in LABELS else CODE
