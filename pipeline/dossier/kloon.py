# SPDX-License-Identifier: EUPL-1.2
"""Whether this is a clone for a pipeline: only the files without names, the rest lies elsewhere."""

from __future__ import annotations

from pathlib import Path

SLEUTEL = "zegel.sleutel"
INHOUD = ("stukken", "versies", "documenten", "personen.yaml", "personen.json")
"""Parts of a dossier that never lie in git and that the gate looks at."""
_INTERN = (*INHOUD, "rapport", "lakbesluiten.yaml", SLEUTEL)
ELDERS = "doe dit waar het hele dossier ligt, want {} nooit in git"
"""What to do in a clone when a command needs what is not there: fill in what it is, with its verb."""


def is_kloon(map_: Path) -> bool:
    """Whether no internal file is here at all: then nothing is lost, the dossier lies somewhere else.

    Empty folders and hidden files are nothing: a clone for a pipeline may have those.
    """
    return not any(is_er(map_ / deel) for deel in _INTERN)


def is_er(pad: Path) -> bool:
    """Whether this is a file, or a folder that holds one that is not hidden or cannot be looked into."""
    if not pad.is_dir() or pad.is_symlink():
        return pad.is_symlink() or pad.exists()
    try:
        return any(is_er(deel) for deel in pad.iterdir() if not deel.name.startswith("."))
    except OSError:
        return True
