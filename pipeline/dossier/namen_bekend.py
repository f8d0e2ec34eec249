# SPDX-License-Identifier: EUPL-1.2
"""Whether the names of the people of a case are here."""

from __future__ import annotations

from pipeline.dossier.dossier import Dossier


def namen_ontbreken(dossier: Dossier) -> str | None:
    """Why the names of this case are not known, in Dutch; None when they are."""
    if dossier.personen is None:
        return "het bestand ontbreekt"
    if dossier.zaak.personen and not dossier.personen:
        return "het bestand is leeg, terwijl zaak.yaml mensen noemt"
    return None
