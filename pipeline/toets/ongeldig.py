# SPDX-License-Identifier: EUPL-1.2
"""A case that cannot be read still gets a report, in every format: each error with its place."""

from __future__ import annotations

from datetime import datetime

from pipeline.dossier import DossierFout
from pipeline.toets.model import Uitslag, Zaakfout


def uitslag_zonder_zaak(fout: DossierFout, op: datetime) -> Uitslag:
    """The verdict on a case of which ``fout`` is all that is known; nothing was judged."""
    fouten = tuple(Zaakfout(m.bestand, m.regel, m.kolom, m.pad, m.tekst) for m in fout.meldingen)
    return Uitslag(op, (), (), profiel_naam="", profiel_versie="", zaakfouten=fouten)
