# SPDX-License-Identifier: EUPL-1.2
"""What the tests of a dossier share: a valid dossier, and a way to change it."""

from __future__ import annotations

import shutil
from pathlib import Path

HIER = Path(__file__).parent
GOED = HIER / "goed"


def maak(folder: Path, *wijzigingen: tuple[str, str], erbij: str = "", personen: bool = True) -> Path:
    """A copy of the valid dossier with pieces of zaak.yaml replaced (each exactly once) and appended."""
    folder.mkdir(parents=True, exist_ok=True)
    tekst = (GOED / "zaak.yaml").read_text(encoding="utf-8")
    for oud, nieuw in wijzigingen:
        assert tekst.count(oud) == 1, f"{oud!r} staat er {tekst.count(oud)} keer"
        tekst = tekst.replace(oud, nieuw)
    (folder / "zaak.yaml").write_text(tekst + erbij, encoding="utf-8", newline="\n")
    if personen:
        shutil.copy(GOED / "personen.yaml", folder / "personen.yaml")
    return folder
