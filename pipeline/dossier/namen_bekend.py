# SPDX-License-Identifier: EUPL-1.2
"""Whether the names of the people of a case are here: nothing is covered, approved or published without."""

from __future__ import annotations

from pipeline.dossier.dossier import Dossier
from pipeline.dossier.kloon import ELDERS, is_kloon
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
        raise ZaakFout(f"personen.yaml: {reden}; zonder namen {waarvoor}, {_dan(dossier)}")


def zonder_namen(dossier: Dossier) -> str | None:
    """What a report of the gate says when the names are not here, as one Dutch sentence."""
    reden = namen_ontbreken(dossier)
    if reden is None or not dossier.zaak.personen:
        return None
    if is_kloon(dossier.map):
        return (
            "personen.yaml is hier niet, en de rest van het dossier ook niet: de toets heeft de namen niet"
            " nodig. Lakken, bouwen, keuren en publiceren gebeurt waar het dossier ligt."
        )
    return (
        f"personen.yaml: {reden}; zonder namen is niet te zien of er een in de versie staat en wordt er niet"
        f" gepubliceerd, {_dan(dossier)}."
    )


def _dan(dossier: Dossier) -> str:
    """What to do about names that are not here, which is not always to put them back."""
    if dossier.register.vernietigd("namen"):
        return "en zij zijn na de bewaartermijn vernietigd"
    if is_kloon(dossier.map):
        return ELDERS.format("namen staan")
    return "zet de namen terug"
