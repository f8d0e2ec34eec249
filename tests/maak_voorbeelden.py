# SPDX-License-Identifier: EUPL-1.2
"""Run the recipes of the examples and keep the results: ``python -m tests.maak_voorbeelden [NAAM...]``."""

from __future__ import annotations

import shutil
import sys
import tempfile
from pathlib import Path

from pipeline.cli.opties import nu
from pipeline.dossier.zegel import BESTAND, LENGTE
from pipeline.weg.demo import kopieer_invoer
from pipeline.weg.verloop import draai

VOORBEELDEN = Path(__file__).resolve().parent.parent / "examples"
RESULTAAT = ("zaak.yaml", "register.jsonl", "verklaring.json", "lakbesluiten.yaml", "documenten", "versies")


def sleutel(naam: str) -> str:
    """The key of an example, in the form of a real one: the words "verzonnen" and its name, no secret."""
    woorden = f"verzonnen {naam} ".encode("ascii")
    return f"# VERZONNEN sleutel van een voorbeeld, geen geheim.\n{(woorden * LENGTE)[:LENGTE].hex()}\n"


def maak(naam: str) -> None:
    """Make one example anew; what a run leaves besides the results is not kept."""
    voorbeeld = VOORBEELDEN / naam
    (voorbeeld / BESTAND).write_text(sleutel(naam), encoding="ascii", newline="\n")
    with tempfile.TemporaryDirectory() as tijdelijk:
        werkmap = Path(tijdelijk) / naam
        kopieer_invoer(voorbeeld, werkmap)
        draai(werkmap, nu, lambda regel: print(f"{naam}: {regel.strip()}"))  # noqa: T201
        for onderdeel in RESULTAAT:
            bron, doel = werkmap / onderdeel, voorbeeld / onderdeel
            if doel.is_dir():
                shutil.rmtree(doel)
            if bron.is_dir():
                shutil.copytree(bron, doel)
            elif bron.is_file():
                shutil.copyfile(bron, doel)
            else:
                doel.unlink(missing_ok=True)


if __name__ == "__main__":
    for gekozen in sys.argv[1:] or sorted(p.parent.name for p in VOORBEELDEN.glob("*/verloop.yaml")):
        maak(gekozen)
