# SPDX-License-Identifier: EUPL-1.2
"""Files of a package by the names that its manifest gives: a device or a pipe never ends."""

from __future__ import annotations

from pathlib import Path

from pipeline.fouten import Geweigerd


def lees_gewoon(pakket: Path, naam: str) -> bytes:
    """The bytes of one file of a package. Raises Geweigerd when it is no plain file, OSError without it."""
    pad = pakket / naam
    if pad.is_symlink() or (pad.exists() and not pad.is_file()):
        raise Geweigerd(
            f"in het pakket {pakket.name} staat iets dat geen gewoon bestand is; zet het pakket terug uit een"
            " reservekopie"
        )
    return pad.read_bytes()
