# SPDX-License-Identifier: EUPL-1.2
"""The gate: may it become public, and if not, why not and from when."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from pipeline.dossier import Dossier, lees_zegel
from pipeline.dossier.namen_bekend import zonder_namen
from pipeline.dossier.namen_gezien import namen_zegels
from pipeline.dossier.zegel import SleutelFout
from pipeline.toets.bron import Bron, lees_verklaring
from pipeline.toets.loper import beoordeel
from pipeline.toets.model import Bevinding, Regel, Uitslag
from pipeline.toets.regels import alle_regels

__all__ = ["Bevinding", "Bron", "Regel", "Uitslag", "alle_regels", "beoordeel", "bron_van", "toets"]


def bron_van(dossier: Dossier) -> Bron:
    """What the gate may look at in this dossier; reads verklaring.json if it is there."""
    verklaring, onleesbaar = lees_verklaring(dossier.map)
    zonder_sleutel = Bron(
        zaak=dossier.zaak,
        profiel=dossier.profiel,
        register=dossier.register.regels,
        verklaring=verklaring,
        verklaring_onleesbaar=onleesbaar,
        verklaring_weg=verklaring is None and not onleesbaar and bool(dossier.register.van("bouw")),
        namen_weg=zonder_namen(dossier),
        map=dossier.map,
        plekken=dossier.plekken,
        bestand=dossier.bestand,
    )
    return _met_sleutel(zonder_sleutel, dossier)


def _met_sleutel(bron: Bron, dossier: Dossier) -> Bron:
    """With what compares files with the register, or why there is none."""
    try:
        zegel = lees_zegel(dossier.map)
        namen = namen_zegels(dossier.zaak, dossier.personen, zegel) if dossier.personen is not None else None
        return replace(bron, zegel=zegel, namen=namen)
    except SleutelFout as fout:
        return replace(bron, zegel_weg=fout.wat, zegel_doe=fout.doe)


def toets(dossier: Dossier, op: datetime, nu: datetime | None = None) -> Uitslag:
    """The verdict on the dossier at ``op`` (aware); after ``nu``, the clock, it only simulates."""
    return beoordeel(bron_van(dossier), op, nu)
