# SPDX-License-Identifier: EUPL-1.2
"""Sentences of the domain, made from templates and names."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from random import Random

from redaction.herkenning.tekens import MAANDEN
from redaction.herkenning.train.mensen import VORMEN, maak_mens
from redaction.herkenning.train.namen import Voorraad, sjablonen, verzin, woordnamen
from redaction.herkenning.train.zin import Merk, Tekst, plak, samen
from redaction.herkenning.woorden import lijst

_PLEK = re.compile(r"\{(\w+)\}")
_TITELS = (
    "mevrouw",
    "de heer",
    "mw.",
    "dhr.",
    "meneer",
    "mevr.",
    "heer",
    "dr.",
    "drs.",
    "mr.",
    "mevrouw",
    "de heer",
)
_STRAAT = ("straat", "laan", "weg", "plein", "singel", "gracht", "dreef", "hof", "kade", "park", "pad")
_KLEIN_DEEL = 0.33
_GROOT_DEEL = 0.08
_PER_TEKST = 24
_ALS_WOORD, _VERZONNEN = 0.2, 0.2
"""How often the name of something else is some ordinary word, and one that no list knows."""


def maak(aantal: int, bron: Voorraad, zaad: int) -> list[Tekst]:
    """``aantal`` sentences, in texts of different length; the same seed gives the same texts."""
    kans = Random(zaad)  # noqa: S311
    vormen = sjablonen()
    rollen = tuple(sorted(lijst("rollen")))
    teksten: list[Tekst] = []
    klaar = 0
    while klaar < aantal:
        n = min(kans.randint(1, _PER_TEKST), aantal - klaar)
        zinnen = [_zin(kans.choice(vormen), bron, rollen, kans) for _ in range(n)]
        teksten.append(
            _gemaakt(samen([_schrijfwijze(z, kans) for z in zinnen], kans.choice((" ", "\n", "\n\n"))))
        )
        klaar += n
    return teksten


def _gemaakt(tekst: Tekst) -> Tekst:
    return Tekst(tekst.tekst, tekst.merken, True)


def _zin(vorm: str, bron: Voorraad, rollen: Sequence[str], kans: Random) -> Tekst:
    stukken: list[tuple[str, Merk | None]] = []
    for i, deel in enumerate(_PLEK.split(vorm)):
        if i % 2 == 0:
            stukken.append((deel, None))
        elif deel in VORMEN:
            stukken.append((VORMEN[deel](maak_mens(bron, kans), kans), "P"))
        else:
            stukken.append(_vulling(deel, bron, rollen, kans))
    tekst = plak(stukken)
    eerste = tekst.tekst[:1]
    if eerste.islower() and vorm[:1] in "{" and not vorm.startswith("{u}"):
        tekst = Tekst(eerste.upper() + tekst.tekst[1:], tekst.merken)
    return tekst


def _vulling(plek: str, bron: Voorraad, rollen: Sequence[str], kans: Random) -> tuple[str, Merk | None]:
    if plek == "l":
        plaats = kans.choice(bron.anders["l"] if kans.random() < 0.3 else bron.plaatsen)
        return plaats, "N"
    if plek in bron.anders:
        return _organisatie(plek, bron, kans), "N"
    if plek == "s":
        return _straat(bron, kans), "N"
    return _gewoon(plek, rollen, kans), None


def _organisatie(plek: str, bron: Voorraad, kans: Random) -> str:
    """One of the list, or a made one that holds a surname or a place."""
    if plek == "o" and kans.random() < 0.35:
        naam = kans.choice(bron.groepen[kans.choice((0, 1))][1])
        plaats = kans.choice(bron.plaatsen)
        return kans.choice((
            f"Stichting {naam}", f"{naam} BV", f"{naam} B.V.", f"Thuiszorg {plaats}", f"gemeente {plaats}",
            f"Bakkerij {naam}", f"{naam} & Zn.", f"Zorggroep {plaats}", f"{naam} Advocaten", f"GGZ {plaats}",
            f"{naam} Zorg", f"Hogeschool {plaats}", f"FC {plaats}", f"{plaats} Ziekenhuis",
        ))  # fmt: skip
    if plek == "b" and kans.random() < 0.3:
        return kans.choice(("De ", "Huize ", "Villa ", "Het ")) + kans.choice(
            bron.plaatsen + bron.groepen[0][1]
        )
    if plek in "xbo" and kans.random() < _ALS_WOORD:
        return kans.choice(("", "", "De ", "Het ")) + kans.choice(woordnamen()).capitalize()
    if plek in "xo" and kans.random() < _VERZONNEN:
        groep = kans.choice(bron.groepen)
        return verzin(kans.choice((bron.plaatsen, *groep)), kans)
    return kans.choice(bron.anders[plek])


def _straat(bron: Voorraad, kans: Random) -> str:
    namen = bron.plaatsen if kans.random() < 0.4 else bron.groepen[0][kans.choice((0, 1))]
    straat = kans.choice(namen).replace(" ", "") + kans.choice(_STRAAT)
    if kans.random() < 0.2:
        straat = kans.choice(bron.groepen[0][0]) + " " + straat
    return f"{straat[0].upper()}{straat[1:]} {kans.randint(1, 300)}"


def _gewoon(plek: str, rollen: Sequence[str], kans: Random) -> str:
    if plek == "ti":
        return kans.choice(_TITELS)
    if plek == "r":
        return kans.choice(rollen)
    if plek == "w":
        return kans.choice(_werkwoorden())
    if plek == "d":
        dag = kans.randint(1, 28)
        return kans.choice((
            f"{dag} {kans.choice(MAANDEN)} {kans.randint(1998, 2026)}",
            f"{dag}-{kans.randint(1, 12)}-{kans.randint(2015, 2026)}",
            f"{dag} {kans.choice(MAANDEN)}",
        ))  # fmt: skip
    if plek == "u":
        return f"{kans.randint(0, 23)}{kans.choice('.:')}{kans.randint(0, 59):02}"
    return str(kans.randint(1, 9999))


@lru_cache(maxsize=1)
def _werkwoorden() -> tuple[str, ...]:
    """What people do, in one word."""
    return tuple(sorted(lijst("werkwoorden") | lijst("mensenwerkwoorden") | lijst("spreekwoorden")))


def _schrijfwijze(zin: Tekst, kans: Random) -> Tekst:
    worp = kans.random()
    if worp < _KLEIN_DEEL:
        return Tekst(zin.tekst.lower(), zin.merken) if len(zin.tekst.lower()) == len(zin.tekst) else zin
    if worp < _KLEIN_DEEL + _GROOT_DEEL:
        return groot(zin)
    if worp < _KLEIN_DEEL + _GROOT_DEEL + 0.05:
        return namen_klein(zin)
    return zin


def groot(zin: Tekst) -> Tekst:
    """A text in capitals, when that keeps its length."""
    return Tekst(zin.tekst.upper(), zin.merken) if len(zin.tekst.upper()) == len(zin.tekst) else zin


def namen_klein(zin: Tekst) -> Tekst:
    """A text whose persons are written in small letters."""
    tekst = zin.tekst
    for start, end, merk in zin.merken:
        if merk == "P" and len(tekst[start:end].lower()) == end - start:
            tekst = tekst[:start] + tekst[start:end].lower() + tekst[end:]
    return Tekst(tekst, zin.merken)
