# SPDX-License-Identifier: EUPL-1.2
"""More texts from the real ones: other names in them, other capitals."""

from __future__ import annotations

from collections.abc import Sequence
from random import Random

from redaction.herkenning.train.mensen import maak_mens
from redaction.herkenning.train.namen import Voorraad
from redaction.herkenning.train.zin import Merk, Tekst, plak
from redaction.herkenning.train.zinnen import groot, namen_klein

_VERVANG = 0.8


def vermeerder(teksten: Sequence[Tekst], bron: Voorraad, zaad: int) -> list[Tekst]:
    """Per text: a copy with other names, and for some a copy in small letters or capitals."""
    kans = Random(zaad)  # noqa: S311
    uit: list[Tekst] = []
    for tekst in teksten:
        nieuw = _andere_namen(tekst, bron, kans)
        uit.append(nieuw)
        worp = kans.random()
        if worp < 0.3 and len(nieuw.tekst.lower()) == len(nieuw.tekst):
            uit.append(Tekst(nieuw.tekst.lower(), nieuw.merken, True))
        elif worp < 0.4:
            uit.append(groot(nieuw))
        elif worp < 0.5:
            uit.append(namen_klein(nieuw))
    return uit


def _andere_namen(tekst: Tekst, bron: Voorraad, kans: Random) -> Tekst:
    stukken: list[tuple[str, Merk | None]] = []
    plek = 0
    for start, end, merk in tekst.merken:
        stukken.append((tekst.tekst[plek:start], None))
        oud = tekst.tekst[start:end]
        stukken.append((_ander(oud, merk, bron, kans) if kans.random() < _VERVANG else oud, merk))
        plek = end
    stukken.append((tekst.tekst[plek:], None))
    nieuw = plak(stukken)
    return Tekst(nieuw.tekst, nieuw.merken, True)


def _ander(oud: str, merk: Merk, bron: Voorraad, kans: Random) -> str:
    if merk == "N":
        if oud.islower() or kans.random() < 0.3:
            return oud
        return kans.choice(bron.plaatsen)
    mens = maak_mens(bron, kans)
    if " " in oud:
        return mens.letters(kans) if "." in oud else mens.heel()
    naam = mens.voor if kans.random() < 0.4 else mens.los()
    return naam.upper() if oud.isupper() and len(oud) > 3 else naam
