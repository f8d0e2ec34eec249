# SPDX-License-Identifier: EUPL-1.2
"""The text of the live file, compared with what the register saw. Reads it only when its bytes differ."""

from __future__ import annotations

from pathlib import Path

from pipeline.toets.bron import Bron, sha256
from pipeline.zaak.document import Stuk

ONLEESBAAR = "onleesbaar"
"""Stands for the text of a file that is there but cannot be read: never equal to a real hash."""


def tekst_van(bron: Bron, stuk: Stuk) -> str | None:
    """``tekst_sha256`` of the live file; None when it is not here (as in CI)."""
    if bron.map is None or stuk.bestand is None:
        return None
    pad = bron.map / stuk.bestand
    if not pad.is_file():
        return None
    return str(bron.een_keer(("tekst", stuk.id), lambda: _bepaal(bron, stuk, pad)))


def _bepaal(bron: Bron, stuk: Stuk, pad: Path) -> str:
    bytes_nu = sha256(pad)
    for regel in reversed(bron.register):
        bekend = regel.handeling in {"bouw", "lak"} and regel.gegevens.get("document") == stuk.id
        if bekend and regel.gegevens.get("bron_sha256") == bytes_nu:
            return str(regel.gegevens.get("tekst_sha256", ONLEESBAAR))
    return _lees(pad)


def _lees(pad: Path) -> str:
    from redaction import RedactieFout, lees

    try:
        return lees(pad).tekst_sha256
    except (RedactieFout, OSError):
        return ONLEESBAAR
