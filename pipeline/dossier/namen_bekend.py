# SPDX-License-Identifier: EUPL-1.2
"""Whether the names of the people of a case are here: nothing is covered, approved or published without."""

from __future__ import annotations

from pipeline.dossier.dossier import Dossier
from pipeline.fouten import ZaakFout


def namen_ontbreken(dossier: Dossier) -> str | None:
    """Why the names of this case are not known, in Dutch; None when they are."""
    if dossier.personen is None:
        return "het bestand ontbreekt"
    if dossier.zaak.personen and not dossier.personen:
        return "het bestand is leeg, terwijl zaak.yaml mensen noemt"
    return None


def eis_namen(dossier: Dossier, waarvoor: str) -> None:
    """Raises ZaakFout when the names are not known; ``waarvoor`` says what cannot be done without."""
    reden = namen_ontbreken(dossier)
    if reden is not None:
        raise ZaakFout(f"personen.yaml: {reden}; zonder namen {waarvoor}, zet de namen terug")
