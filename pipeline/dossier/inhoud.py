# SPDX-License-Identifier: EUPL-1.2
"""What of a dossier lies here: all of it, or only the files without names, as in a clone for a pipeline."""

from __future__ import annotations

from pathlib import Path

from pipeline.dossier.dossier import Dossier
from pipeline.dossier.zegel import BESTAND as SLEUTEL
from pipeline.dossier.zegel import SleutelFout, lees_zegel
from pipeline.zaak.zaak import Zaak

_INHOUD = ("stukken", "versies", "documenten", "personen.yaml", "personen.json")
"""Parts of a dossier that never lie in git and that the gate looks at."""
_INTERN = (*_INHOUD, "rapport", "lakbesluiten.yaml", SLEUTEL)


def is_kloon(map_: Path) -> bool:
    """Whether no internal file is here at all: then nothing is lost, the dossier lies somewhere else.

    Empty folders and hidden files are nothing: a clone for a pipeline may have those.
    """
    return not any(_is_er(map_ / deel) for deel in _INTERN)


def heeft_inhoud(map_: Path) -> bool:
    """Whether more than case, register and verklaring is here: then the evidence has to be here too."""
    return any((map_ / deel).exists() for deel in _INHOUD) and not is_kloon(map_)


def vraagt_sleutel(map_: Path, zaak: Zaak) -> bool:
    """Whether a file is here that the register holds a zegel of, or the key itself."""
    erbij = (SLEUTEL, *(stuk.bestand for stuk in zaak.documenten if stuk.bestand))
    return heeft_inhoud(map_) or any(_is_er(map_ / naam) for naam in erbij)


def sleutel_gemist(dossier: Dossier) -> str | None:
    """What is the matter with the key and what to do, in Dutch, where something here needs it; else None."""
    if not vraagt_sleutel(dossier.map, dossier.zaak):
        return None
    try:
        lees_zegel(dossier.map)
    except SleutelFout as fout:
        return None if dossier.register.vernietigd("namen") else str(fout)
    return None


def _is_er(pad: Path) -> bool:
    """Whether this is a file, or a folder that holds one that is not hidden or cannot be looked into."""
    if not pad.is_dir() or pad.is_symlink():
        return pad.is_symlink() or pad.exists()
    try:
        return any(_is_er(deel) for deel in pad.iterdir() if not deel.name.startswith("."))
    except OSError:
        return True
