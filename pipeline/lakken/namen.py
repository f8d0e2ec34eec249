# SPDX-License-Identifier: EUPL-1.2
"""The names of a case must be here before anything is covered, approved or published."""

from __future__ import annotations

from pipeline.dossier import Dossier
from pipeline.dossier.namen_bekend import namen_ontbreken
from pipeline.fouten import ZaakFout


def eis_namen(dossier: Dossier, waarvoor: str) -> None:
    """Raises ZaakFout when the names are not known; ``waarvoor`` says what cannot be done without."""
    reden = namen_ontbreken(dossier)
    if reden is not None:
        raise ZaakFout(f"personen.yaml: {reden}; zonder namen {waarvoor}, zet de namen terug")
