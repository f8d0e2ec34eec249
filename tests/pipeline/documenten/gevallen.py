# SPDX-License-Identifier: EUPL-1.2
"""Full cases for the letters, as a writer keeps them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any

import yaml

from pipeline.bronnen import sjablonen
from pipeline.documenten.soort import Exemplaar, Gegevens
from pipeline.documenten.vinden import soorten
from pipeline.profiel.model import Profiel
from pipeline.zaak import NEDERLAND, Zaak
from pipeline.zaak.persoon import Personenbestand

ZAKEN = Path(__file__).parent / "zaken"
NU = datetime(2026, 7, 27, 10, 0, tzinfo=NEDERLAND)
IN_APRIL = datetime(2026, 4, 20, 10, 0, tzinfo=NEDERLAND)
PROFIEL = Profiel.model_validate(
    {
        "naam": "voorbeeld",
        "versie": "1",
        "medewerkers": [
            {"id": "schrijver", "functie": "Rapporteur toezicht Wmo"},
            {"id": "teamleider", "functie": "Teamleider toezicht Wmo"},
        ],
        "huisstijl": {"telefoon": "0599 00 00 00", "website": "www.ggdlindewoude.example"},
    }
)
ADVIES = """Wij adviseren het college om met de aanbieder afspraken te maken over de nacht.

1. Spreek af dat er in de nacht altijd iemand op de afdeling is.
2. Laat de trappen beveiligen.

- Vraag de aanbieder om een plan vóór 1 juni.
- Bespreek het plan in het **contractgesprek**.
"""
SAMENVATTING = "De aanbieder had de nacht niet goed geregeld. De trap was niet beveiligd.\n"
RAADSBRIEF = """# De kern

De toezichthouder heeft onderzoek gedaan en ons advies gegeven.

# Wat wij doen

Wij maken nieuwe afspraken met de aanbieder.

# Hoe het verder gaat

Wij informeren u in het najaar over de uitkomst.
"""
Wijzig = Callable[[dict[str, Any], list[dict[str, Any]]], None]


def lees_zaak(naam: str, wijzig: Wijzig | None = None) -> tuple[dict[str, Any], list[dict[str, Any]]]:
    """The raw case and its people, changed by a test."""
    zaak = yaml.load((ZAKEN / f"{naam}.yaml").read_text("utf-8"), yaml.BaseLoader)
    mensen = yaml.load((ZAKEN / "personen.yaml").read_text("utf-8"), yaml.BaseLoader)["personen"]
    _getallen(zaak)
    in_zaak = {p["id"] for p in zaak["personen"]}
    mensen = [m for m in mensen if m["id"] in in_zaak]
    if wijzig is not None:
        wijzig(zaak, mensen)
    return zaak, mensen


def _getallen(zaak: dict[str, Any]) -> None:
    zaak["lakmoes"] = int(zaak["lakmoes"])
    if "samenwerking" in zaak:
        zaak["samenwerking"]["vorm"] = int(zaak["samenwerking"]["vorm"])


def gegevens(naam: str, folder: Path, wijzig: Wijzig | None = None) -> Gegevens:
    """A case with its texts and its public version in ``folder``."""
    zaak, mensen = lees_zaak(naam, wijzig)
    (folder / "rapport").mkdir(exist_ok=True)
    teksten = {"advies": ADVIES, "samenvatting": SAMENVATTING, "raadsbrief": RAADSBRIEF}
    for tekst, inhoud in teksten.items():
        (folder / "rapport" / f"{tekst}.md").write_text(inhoud, "utf-8", newline="\n")
    (folder / "versies" / "publiek").mkdir(parents=True, exist_ok=True)
    (folder / "versies" / "publiek" / "rapport.pdf").write_bytes(b"%PDF-1.7")
    personen = Personenbestand.model_validate({"personen": mensen}).personen
    return Gegevens(Zaak.model_validate(zaak), personen, PROFIEL, folder)


def maak(g: Gegevens, soort: str, nu: datetime = NU) -> dict[str, tuple[Exemplaar, bytes]]:
    """Every copy of a kind, made: file name to copy and bytes."""
    kind = soorten()[soort]
    assert kind.geldt(g) is None
    return {e.bestandsnaam: (e, kind.maak(sjablonen() / kind.sjabloon, e, g)) for e in kind.exemplaren(g, nu)}
