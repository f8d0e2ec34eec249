# SPDX-License-Identifier: EUPL-1.2
"""``python -m redaction.herkenning.train --data MAP [--uit MAP] [--deel N]``: makes the name model."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from redaction.fouten import LeesFout
from redaction.herkenning.model import model, namenlijst
from redaction.herkenning.train.bronnen import lees_bronnen, lees_voornamen
from redaction.herkenning.train.leren import leer
from redaction.herkenning.train.namen import voorraad
from redaction.herkenning.train.vermeerderen import vermeerder
from redaction.herkenning.train.zin import Tekst
from redaction.herkenning.train.zinnen import maak

ZAAD = 20260
ZINNEN = 22_000


def teksten(data: Path, zinnen: int = ZINNEN) -> list[Tekst]:
    """Everything to learn from: real texts, the same with other names, made sentences."""
    echt = lees_bronnen(data)
    bron = voorraad()
    return [*echt, *vermeerder(echt, bron, ZAAD), *maak(zinnen, bron, ZAAD + 1)]


def main() -> int:
    """Reads the data, writes namen.marisa and persoon.marisa; 2 when data is missing."""
    vraag = argparse.ArgumentParser(
        prog="python -m redaction.herkenning.train", description="Maakt het namenmodel."
    )
    vraag.add_argument("--data", type=Path, required=True, help="map met europeana, openboek, voc, opentaal")
    vraag.add_argument("--uit", type=Path, default=model.BESTAND.parent, help="map voor de twee bestanden")
    keuze = vraag.parse_args()
    try:
        voornamen = lees_voornamen(keuze.data)
        namenlijst.schrijf(voorraad().soorten(voornamen), keuze.uit / namenlijst.BESTAND.name)
        alles = teksten(keuze.data)
    except LeesFout as fout:
        sys.stderr.write(f"{fout}\n")
        return 2
    grootte = leer(alles, keuze.uit / model.BESTAND.name)
    sys.stdout.write(f"persoon.marisa: {grootte} bytes, uit {len(alles)} teksten\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
