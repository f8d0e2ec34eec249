# SPDX-License-Identifier: EUPL-1.2
"""A new dossier: a case that explains itself, folders, and a .gitignore that keeps names out."""

from __future__ import annotations

from pathlib import Path

from pipeline.dossier.bestanden import schrijf_atomisch
from pipeline.dossier.profielen import laad_profiel
from pipeline.dossier.schema import BESTANDEN, schema
from pipeline.fouten import GebruiksFout

MAPPEN = ("rapport", "stukken", "documenten", "versies", "publicatie")
_BEGIN = Path(__file__).resolve().parent / "begin"


def maak_dossier(folder: Path, profiel: str) -> tuple[str, ...]:
    """Create a dossier in an absent or empty folder; returns the names of the files it wrote.

    Raises GebruiksFout when the folder holds something, DossierFout when the profile is unknown.
    """
    laad_profiel(profiel)
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise GebruiksFout("De map is niet leeg; kies een nieuwe of lege map, dan gaat er niets verloren.")
    bestanden = {
        "zaak.yaml": _begin("zaak.yaml").replace("@PROFIEL@", profiel),
        "personen.yaml": _begin("personen.yaml"),
        ".gitignore": gitignore(),
        **{f"schema/{naam}": schema(naam) for naam in BESTANDEN},
    }
    for naam, tekst in bestanden.items():
        schrijf_atomisch(folder / naam, tekst.encode("utf-8"))
    for naam in MAPPEN:
        (folder / naam).mkdir(exist_ok=True)
    return tuple(bestanden)


def gitignore() -> str:
    """What keeps names, the key and texts with names of a dossier out of git."""
    return _begin("gitignore.txt")


def _begin(naam: str) -> str:
    return (_BEGIN / naam).read_text(encoding="utf-8")
