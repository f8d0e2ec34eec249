# SPDX-License-Identifier: EUPL-1.2
"""The text of the live file, compared with what the register saw. Reads it only when its bytes differ."""

from __future__ import annotations

from pathlib import Path

from pipeline.dossier import Zegel
from pipeline.toets.bron import Bron
from pipeline.zaak.document import Stuk

ONLEESBAAR = "onleesbaar"
"""Stands for the text of a file that is there but cannot be read: never equal to a real hash."""


def tekst_van(bron: Bron, stuk: Stuk) -> str | None:
    """``tekst_zegel`` of the live file; None when it is not here (as in CI), or the key was destroyed."""
    if bron.map is None or stuk.bestand is None or bron.sleutel_vernietigd:
        return None
    pad = bron.map / stuk.bestand
    if not pad.is_file():
        return None
    return str(bron.een_keer(("tekst", stuk.id), lambda: _bepaal(bron, stuk, pad)))


def _bepaal(bron: Bron, stuk: Stuk, pad: Path) -> str:
    bytes_nu = bron.zegel_van(pad)
    if bytes_nu is None or bron.zegel is None:
        return ONLEESBAAR
    for regel in reversed(bron.register):
        bekend = regel.handeling in {"bouw", "lak"} and regel.gegevens.get("document") == stuk.id
        if bekend and regel.gegevens.get("bron_zegel") == bytes_nu:
            return str(regel.gegevens.get("tekst_zegel", ONLEESBAAR))
    return _lees(bron.zegel, pad)


def _lees(zegel: Zegel, pad: Path) -> str:
    from redaction import RedactieFout, lees

    try:
        return zegel.van(lees(pad).tekst_sha256)
    except (RedactieFout, OSError):
        return ONLEESBAAR
