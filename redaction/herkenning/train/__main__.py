# SPDX-License-Identifier: EUPL-1.2
"""``python -m redaction.herkenning.train [--data MAP] [--uit MAP]``: makes the models.

With ``--data`` the list of names and the model of names; the model of kinds always, from the
texts of the project.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from redaction.fouten import LeesFout
from redaction.herkenning.model import namenlijst
from redaction.herkenning.model.soortvinden import SOORTEN
from redaction.herkenning.model.vinden import PERSOON
from redaction.herkenning.train.bronnen import lees_bronnen, lees_voornamen
from redaction.herkenning.train.leren import Instelling, leer, over_personen, over_soorten
from redaction.herkenning.train.namen import voorraad
from redaction.herkenning.train.passages import lees_passages
from redaction.herkenning.train.vermeerderen import vermeerder
from redaction.herkenning.train.zin import Tekst
from redaction.herkenning.train.zinnen import maak

ZAAD = 20260
ZINNEN = 22_000


def teksten(data: Path, zinnen: int = ZINNEN) -> list[Tekst]:
    """All that the model of names learns from: texts, the same with other names, made sentences."""
    echt = lees_bronnen(data)
    bron = voorraad()
    return [*echt, *vermeerder(echt, bron, ZAAD), *maak(zinnen, bron, ZAAD + 1)]


def main() -> int:
    """Reads the data, writes namen.marisa and persoon.marisa; 2 when data is missing."""
    vraag = argparse.ArgumentParser(
        prog="python -m redaction.herkenning.train", description="Maakt het namenmodel."
    )
    vraag.add_argument("--data", type=Path, help="map met europeana, openboek, voc, opentaal, voor de namen")
    vraag.add_argument("--uit", type=Path, default=PERSOON.bestand.parent, help="map voor de bestanden")
    keuze = vraag.parse_args()
    try:
        if keuze.data:
            _namen(keuze.data, keuze.uit)
        _soorten(keuze.uit)
    except LeesFout as fout:
        sys.stderr.write(f"{fout}\n")
        return 2
    return 0


def _namen(data: Path, uit: Path) -> None:
    namenlijst.schrijf(voorraad().soorten(lees_voornamen(data)), uit / namenlijst.BESTAND.name)
    alles = teksten(data)
    grootte = leer(over_personen(alles), uit / PERSOON.bestand.name)
    sys.stdout.write(f"{PERSOON.bestand.name}: {grootte} bytes, uit {len(alles)} teksten\n")


def _soorten(uit: Path) -> None:
    alles = lees_passages()
    grootte = leer(over_soorten(alles), uit / SOORTEN.bestand.name, Instelling(minimum=1))
    sys.stdout.write(f"{SOORTEN.bestand.name}: {grootte} bytes, uit {len(alles)} teksten\n")


if __name__ == "__main__":
    sys.exit(main())
