# SPDX-License-Identifier: EUPL-1.2
"""``demo``: copy an example case and run the whole road to a publication package."""

from __future__ import annotations

import shutil
from pathlib import Path

from pipeline.bronnen import voorbeelden
from pipeline.dossier import schrijf_atomisch
from pipeline.dossier.nieuw import gitignore
from pipeline.fouten import GebruiksFout
from pipeline.weg.verloop import Klok, Meld, draai, kies_voorbeeld

INVOER = ("zaak.yaml", "personen.yaml", "zegel.sleutel", "verloop.yaml", "README.md", "rapport", "stukken")
"""What a recipe starts from; everything else in an example is the result of running it."""

_RECEPT = "# Het recept van dit voorbeeld noemt ook namen.\nverloop.yaml\n"


def kopieer_invoer(voorbeeld: Path, doel: Path) -> None:
    """Copy only what a recipe starts from. Raises GebruiksFout when ``doel`` is not empty."""
    if doel.exists() and (not doel.is_dir() or any(doel.iterdir())):
        raise GebruiksFout(f"{doel} bestaat al en is niet leeg; kies een andere map")
    doel.mkdir(parents=True, exist_ok=True)
    for naam in INVOER:
        bron = voorbeeld / naam
        if bron.is_dir():
            shutil.copytree(bron, doel / naam)
        elif bron.is_file():
            shutil.copyfile(bron, doel / naam)


def demo(doel: Path, naam: str, klok: Klok, meld: Meld) -> Path | None:
    """Run the example ``naam`` in ``doel``; returns the newest package, or None when none was made."""
    kopieer_invoer(kies_voorbeeld(naam, voorbeelden()), doel)
    schrijf_atomisch(doel / ".gitignore", f"{gitignore()}{_RECEPT}".encode())
    meld(f"Voorbeeldzaak {naam} staat in {doel}. Alle mensen en organisaties zijn verzonnen.")
    draai(doel, klok, meld)
    pakketten = sorted((doel / "publicatie").glob("*/manifest.json"))
    return pakketten[-1].parent if pakketten else None
