# SPDX-License-Identifier: EUPL-1.2
"""Writes testlijst.yaml of the package: which test files name a kind of document, a term, a machine ...

Run it when tests were added or moved: ``python -m tests.pipeline.bepalingen.maak_testlijst``.
"""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

import yaml

import pipeline.bepalingen
from pipeline.bepalingen.register import bepalingen
from pipeline.bepalingen.samenhang import plekken_van

WORTEL = Path(__file__).parents[3]
BESTAND = Path(pipeline.bepalingen.__file__).parent / "testlijst.yaml"
KOP = """# Per soort plek en naam de testbestanden die hem noemen, ten hoogste drie.
# Gemaakt uit de tests; niet met de hand wijzigen.
"""
MAPPEN = {
    "soort": ("tests/pipeline/documenten",),
    "termijn": ("tests/pipeline/termijnen",),
    "cel": ("tests/pipeline/uitwisseling",),
    "uitzondering": ("tests/pipeline/uitwisseling",),
    "toestand": ("tests/pipeline/toestanden",),
    "doelgroep": ("tests/pipeline/lakken",),
}
_CEL = re.compile(r"AK-B2-R0?(\d+)-([GT][PI])")
_HOOGUIT = 3


@cache
def _inhoud(map_: str) -> dict[str, str]:
    paden = sorted(p for p in (WORTEL / map_).rglob("*") if p.suffix in {".py", ".yaml"})
    paden = [p for p in paden if p.name != "__init__.py"]
    return {p.relative_to(WORTEL).as_posix(): p.read_text(encoding="utf-8") for p in paden}


def noemt(pad: str, naam: str, tekst: str) -> bool:
    """Whether a test file is about this name: in its text, as a cell of its table, or in how it is called."""
    cel = _CEL.fullmatch(naam)
    if cel and re.search(rf"(?m)^ *{cel[1]}: .*\b{cel[2]}: ", tekst):
        return True
    gezocht = rf"(?<![\w-]){re.escape(naam)}(?![\w-])"
    return Path(pad).stem == naam or re.search(gezocht, tekst) is not None


def testlijst() -> dict[str, dict[str, list[str]]]:
    """Per kind of place and name the test files that name it."""
    lijst: dict[str, dict[str, list[str]]] = {}
    plekken = {(p.soort, p.naam) for b in bepalingen().values() for p in plekken_van(b) if p.soort in MAPPEN}
    for soort, naam in sorted(plekken):
        teksten = {pad: tekst for map_ in MAPPEN[soort] for pad, tekst in _inhoud(map_).items()}
        gevonden = [pad for pad, tekst in teksten.items() if noemt(pad, naam, tekst)]
        gevonden.sort(key=lambda pad: (Path(pad).stem != naam, "test_" not in pad, pad))
        if gevonden:
            lijst.setdefault(soort, {})[naam] = gevonden[:_HOOGUIT]
    return lijst


if __name__ == "__main__":
    inhoud = yaml.safe_dump(testlijst(), allow_unicode=True, sort_keys=True, width=110)
    BESTAND.write_text(KOP + inhoud, encoding="utf-8", newline="\n")
