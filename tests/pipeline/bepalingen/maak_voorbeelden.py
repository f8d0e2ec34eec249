# SPDX-License-Identifier: EUPL-1.2
"""Writes voorbeelden.yaml of the package: per rule a case that is met and one that is broken.

Run it after adding a rule or changing its cases: ``python -m tests.pipeline.bepalingen.maak_voorbeelden``.
"""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import Any

import yaml

import pipeline.bepalingen
from pipeline.toets import alle_regels, beoordeel
from tests.pipeline.toets import zaken

BESTAND = Path(pipeline.bepalingen.__file__).parent / "voorbeelden.yaml"
KOP = """# Per regel van de toets een geval dat goed gaat en een dat fout gaat, met wat de toets dan zegt.
# Gemaakt uit de gevallen van de tests; niet met de hand wijzigen.
"""
_EXTRA = ("bestanden", "profiel", "verklaring", "verklaring_onleesbaar", "registerfout", "zegel_weg", "namen")
_ERNST = ("blokkeert", "waarschuwt", "informeert")


def _geraakt(regel: str, geval: dict[str, Any]) -> bool:
    return any(regel in geval.get(ernst, ()) for ernst in _ERNST)


def _bevinding(regel: str, geval: dict[str, Any]) -> tuple[str, str]:
    data = zaken.wijzig(zaken.basis(geval["basis"]), geval)
    data |= {veld: geval[veld] for veld in _EXTRA if veld in geval}
    with tempfile.TemporaryDirectory() as tmp:
        uitslag = beoordeel(zaken.bron(data, Path(tmp)), zaken.op(data))
    b = next(b for b in uitslag.bevindingen if b.regel == regel)
    return b.melding, b.herstel


def voorbeelden() -> dict[str, dict[str, str]]:
    """Per rule: the first case that is met and the first that is broken."""
    gevonden: dict[str, dict[str, str]] = {}
    for regel in sorted(alle_regels()):
        pad = zaken.HIER / "gevallen" / f"{regel}.yaml"
        if not pad.is_file():  # the tests of the gate tell that a rule has no cases
            continue
        gevallen = zaken.lees(pad)["gevallen"]
        fout = next(g for g in gevallen if _geraakt(regel, g))
        binnen = [g for g in gevallen if not _geraakt(regel, g)]
        goed = next((g for g in binnen if not g.get("buiten_bereik")), binnen[0])
        melding, herstel = _bevinding(regel, fout)
        gevonden[regel] = {"goed": goed["naam"], "fout": fout["naam"], "melding": melding, "herstel": herstel}
    return gevonden


def lees_bestand() -> dict[str, dict[str, str]]:
    """What voorbeelden.yaml holds now."""
    inhoud: dict[str, dict[str, str]] = yaml.safe_load(BESTAND.read_text(encoding="utf-8"))
    return inhoud


if __name__ == "__main__":
    inhoud = yaml.safe_dump(voorbeelden(), allow_unicode=True, sort_keys=False, width=110)
    BESTAND.write_text(KOP + inhoud, encoding="utf-8", newline="\n")
