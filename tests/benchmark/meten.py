# SPDX-License-Identifier: EUPL-1.2
"""One run of all detectors over the same texts, as plain numbers: what `--formaat json` prints."""

from __future__ import annotations

import sys
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from tests.benchmark import aanroep, vreemd
from tests.benchmark.detectoren import Afwezig
from tests.benchmark.lees import SOORTNAMEN, Item, Passage, read_passages
from tests.benchmark.maten import (
    Dekking,
    Keuze,
    Precisie,
    Vondsten,
    in_layers,
    precision,
    recall,
    third_list,
    wilson,
)

NAAR_BUITEN = {"lakmoes": "Lakmoes", "presidio": "Presidio", "deduce": "deduce", "spacy": "spaCy"}
TAGS = "bekend klein woord vreemd kapitalen genitief initialen bijnaam fout"
STIJLEN = (
    "proza tabel ondertekening lijst chat mail brief telegram notulen verslag ocr formulier planning voetnoot"
)


@dataclass(frozen=True, slots=True)
class Opzet:
    """What to measure with: a Python per detector, a folder with foreign text, starts per detector."""

    pythons: Mapping[str, str]
    data: Path | None = None
    keer: int = 5


@dataclass(frozen=True, slots=True)
class Kolom:
    """A column of the tables: some layers of some detector."""

    naam: str
    vondsten: Vondsten
    derde_lijst: bool = False


def measure(opzet: Opzet) -> dict[str, Any]:
    """Run everything. Detectors that are absent are named in `opmerkingen`, never left out in silence."""
    passages = read_passages()
    artikelen, opmerkingen = _foreign(opzet.data)
    runs: dict[str, aanroep.Run] = {}
    for naam in NAAR_BUITEN:
        _say(NAAR_BUITEN[naam])
        try:
            runs[naam] = aanroep.run(opzet.pythons[naam], naam, _groups(naam, passages, artikelen))
        except Afwezig as fout:
            opmerkingen.append(str(fout))
    kolommen = columns(runs)
    return {
        "passages": _about(passages),
        "opmerkingen": opmerkingen,
        "soorten": {s: _row(passages, kolommen, _of_kind(s)) for s in sorted(SOORTNAMEN.split())},
        "alles": _row(passages, kolommen, lambda item: True),
        "personen": persons(passages, kolommen),
        "precisie": {k.naam: _precision(precision(passages, k.vondsten)) for k in kolommen},
        "precisie_soort": _precision_by_kind(passages, kolommen),
        "derde_lijst": {
            k.naam: third_list([p.tekst for p in passages], k.vondsten) for k in kolommen if k.derde_lijst
        },
        "vreemd": _foreign_scores(artikelen, runs),
        "kosten": _costs(opzet, runs),
    }


def _say(wat: str) -> None:
    """Progress, for who waits; not part of the result."""
    sys.stderr.write(f"meten: {wat} ...\n")
    sys.stderr.flush()


def columns(runs: Mapping[str, aanroep.Run]) -> list[Kolom]:
    """Lakmoes with and without known people, in two and in three layers; the others as they are."""
    uit: list[Kolom] = []
    for groep, kop in (("bekend", "L"), ("passages", "L zonder")):
        vondsten = runs["lakmoes"][groep].vondsten
        uit += [Kolom(f"{kop} 1+2", in_layers(vondsten, (1, 2))), Kolom(f"{kop} 1+2+3", vondsten, True)]
    anderen = (naam for naam in runs if naam != "lakmoes")
    return uit + [Kolom(NAAR_BUITEN[n], runs[n]["passages"].vondsten) for n in anderen]


def _groups(
    naam: str, passages: Sequence[Passage], artikelen: Sequence[vreemd.Artikel]
) -> dict[str, aanroep.Teksten]:
    groepen: dict[str, aanroep.Teksten] = {"passages": [(p.tekst, ()) for p in passages]}
    if artikelen:
        groepen["vreemd"] = [(a.tekst, ()) for a in artikelen]
    if naam == "lakmoes":
        groepen["bekend"] = [(p.tekst, p.bekend) for p in passages]
    return groepen


def _foreign(data: Path | None) -> tuple[list[vreemd.Artikel], list[str]]:
    if data is None:
        return [], ["vreemde tekst: geen map gegeven (--data MAP), dus niet gemeten"]
    artikelen = vreemd.read_articles(data)
    if artikelen is None:
        return [], [f"vreemde tekst: {vreemd.BESTAND} staat niet in {data}, dus niet gemeten"]
    return artikelen, []


def _about(passages: Sequence[Passage]) -> dict[str, int]:
    return {
        "aantal": len(passages),
        "woorden": sum(len(p.tekst.split()) for p in passages),
        "tekens": sum(len(p.tekst) for p in passages),
        "items": sum(len(p.items) for p in passages),
    }


def _of_kind(soort: str) -> Keuze:
    return lambda item: item.soort == soort


def with_tag(tag: str) -> Keuze:
    """Person items with this tag or style."""
    return lambda item: item.soort == "persoon" and tag in item.tags


def capitalised(item: Item) -> bool:
    """Person items with at least one capital."""
    return item.soort == "persoon" and "klein" not in item.tags


def persons(passages: Sequence[Passage], kolommen: Sequence[Kolom]) -> dict[str, dict[str, Any]]:
    """Recall of persons: all, with a capital, per tag, per style."""
    groepen: dict[str, Keuze] = {"alle": _of_kind("persoon"), "hoofdletter": capitalised}
    groepen |= {tag: with_tag(tag) for tag in (TAGS + " " + STIJLEN).split()}
    return {naam: _row(passages, kolommen, keuze) for naam, keuze in groepen.items()}


def _row(passages: Sequence[Passage], kolommen: Sequence[Kolom], keuze: Keuze) -> dict[str, Any]:
    per = {k.naam: recall(passages, k.vondsten, keuze) for k in kolommen}
    return {"items": next(iter(per.values())).items, "recall": {k: _recall(d) for k, d in per.items()}}


def _recall(d: Dekking) -> dict[str, Any]:
    return {
        "tekens": d.recall_tekens,
        "geheel": d.recall_geheel,
        "strikt": d.recall_strikt,
        "soort": d.recall_soort,
        "wilson95_geheel": wilson(d.geheel, d.items),
    }


def _precision(p: Precisie) -> dict[str, Any]:
    return asdict(p) | {"per_vondst": p.per_vondst, "per_teken": p.per_teken, "mis": p.mis_per_duizend}


def _precision_by_kind(passages: Sequence[Passage], kolommen: Sequence[Kolom]) -> dict[str, dict[str, Any]]:
    twee = [k for k in kolommen if not k.derde_lijst]
    return {
        soort: {k.naam: _precision(precision(passages, k.vondsten, soort)) for k in twee}
        for soort in sorted(SOORTNAMEN.split())
    }


def _foreign_scores(
    artikelen: Sequence[vreemd.Artikel], runs: Mapping[str, aanroep.Run]
) -> dict[str, dict[str, Any]]:
    uit: dict[str, dict[str, Any]] = {}
    for naam, gemeten in runs.items() if artikelen else ():
        vondsten = gemeten["vreemd"].vondsten
        for drie in (False, True) if naam == "lakmoes" else (False,):
            kop = NAAR_BUITEN[naam] + ((" 1+2+3" if drie else " 1+2") if naam == "lakmoes" else "")
            uit[kop] = asdict(vreemd.score(artikelen, vondsten, drie))
            uit[kop]["derde_lijst"] = vreemd.list_length(artikelen, vondsten) if drie else None
    return uit


def _costs(opzet: Opzet, runs: Mapping[str, aanroep.Run]) -> dict[str, Any]:
    _say("starttijden")
    snel = {n: opzet.pythons[n] for n in runs if n != "deduce"} | {
        "presidio-import": opzet.pythons["lakmoes"]
    }
    starts = aanroep.starts(snel, opzet.keer)
    if "deduce" in runs:
        starts |= aanroep.starts({"deduce": opzet.pythons["deduce"]}, 1)
    ijk = starts["presidio-import"]
    return {naam: _cost(s, ijk, runs.get(naam, {})) for naam, s in starts.items()}


def _cost(start: aanroep.Start, ijk: aanroep.Start, gemeten: aanroep.Run) -> dict[str, Any]:
    zonder = [g for naam, g in gemeten.items() if naam != "bekend"]
    return {
        "start_klok": start.klok,
        "start_cpu": start.cpu,
        "boven_presidio_import_klok": start.klok - ijk.klok,
        "boven_presidio_import_cpu": start.cpu - ijk.cpu,
        "geheugen_na_start": start.geheugen,
        "geheugen": zonder[-1].geheugen if zonder else start.geheugen,
        "snelheid": {naam: g.snelheid for naam, g in gemeten.items()},
    }
