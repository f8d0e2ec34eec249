# SPDX-License-Identifier: EUPL-1.2
"""What of a dossier lies here: all of it, or only the files without names, as in a clone for a pipeline."""

from __future__ import annotations

from pathlib import Path

from pipeline.dossier.dossier import Dossier
from pipeline.dossier.kloon import INHOUD, SLEUTEL, is_er, is_kloon
from pipeline.dossier.zegel import SleutelFout, lees_zegel
from pipeline.zaak.zaak import Zaak


def heeft_inhoud(map_: Path) -> bool:
    """Whether more than case, register and verklaring is here: then the evidence has to be here too."""
    return any((map_ / deel).exists() for deel in INHOUD) and not is_kloon(map_)


def vraagt_sleutel(map_: Path, zaak: Zaak) -> bool:
    """Whether a file is here that the register holds a zegel of, or the key itself."""
    erbij = (SLEUTEL, *(stuk.bestand for stuk in zaak.documenten if stuk.bestand))
    return heeft_inhoud(map_) or any(is_er(map_ / naam) for naam in erbij)


def sleutel_gemist(dossier: Dossier) -> str | None:
    """What is the matter with the key and what to do, in Dutch, where something here needs it; else None."""
    if not vraagt_sleutel(dossier.map, dossier.zaak):
        return None
    try:
        lees_zegel(dossier.map)
    except SleutelFout as fout:
        return None if dossier.register.vernietigd("namen") else str(fout)
    return None
