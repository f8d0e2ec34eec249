# SPDX-License-Identifier: EUPL-1.2
"""A commented profile to begin with: it says nothing yet, and shows every setting with its default. Pure."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from pipeline.profiel.instelling import Instelling
from pipeline.profiel.instellingen import alle
from pipeline.profiel.model import Profielbestand

SCHEMA = "profiel.schema.json"
_VOORBEELD = {
    "evaluatie.volgende": "2027-01-01",
    "recht.regimes": "[{vanaf: 2027-01-01, aanleiding: thema, regime: procedure}]",
    "bevestigd_door": "jurist",
    "bewaren.selectielijst": "selectielijst en categorie",
    "bewaren.bevestigd_door": "archivaris",
    "bewaren.bevestigd_op": "2026-01-05",
    "bevestigd_op": "2026-01-31",
    "publicatie.adres": "https://documenten.voorbeeld.nl/toezicht",
    "publicatie.tooi": "gm0344",
    "termijnen.gelijkgestelde_dagen": "[2029-05-11]",
    "medewerkers": "[{id: schrijver, functie: toezichthouder}, {id: jurist, functie: jurist}]",
}
"""What to show where the default is empty, by path or by last key."""


def beginbestand(naam: str) -> str:
    """The text of ``naam``.yaml; it is valid as it stands, and with every setting uncommented too."""
    delen = [
        f"# yaml-language-server: $schema={SCHEMA}",
        "# Profiel van een organisatie. Noem alleen wat verschilt van het profiel eronder: haal daar het",
        f"# hekje weg en vul uw keuze in. Controleer met: lakmoes profiel --controleer {naam}.yaml",
        f"naam: {naam}",
        "over: basis",
        'versie: "1"',
        "",
    ]
    blok = ""
    for instelling in alle().values():
        voor, _, sleutel = instelling.pad.rpartition(".")
        if "." not in instelling.pad and sleutel in {"naam", "over", "versie"}:
            continue
        if _deel_van_lijst(instelling.pad):
            continue
        if voor and voor != blok:
            delen += [f"{voor}:"]
        blok = voor
        delen += [*_regels(instelling, sleutel, "  " if voor else ""), ""]
    return "\n".join(delen)


def _deel_van_lijst(pad: str) -> bool:
    return any(pad.startswith(f"{lijst}.") for lijst in ("medewerkers", "recht.regimes"))


def _regels(i: Instelling, sleutel: str, wit: str) -> Iterator[str]:
    yield f"{wit}# {i.uitleg}"
    grens = f" Grens: {i.grens}." if i.grens else ""
    yield f"{wit}# Bron: {i.bron}.{grens}"
    for waarde, betekenis in i.waarden.items():
        yield f"{wit}#   {waarde}: {betekenis}"
    yield f"{wit}# {sleutel}: {_VOORBEELD.get(i.pad) or _VOORBEELD.get(sleutel) or _yaml(_standaard(i.pad))}"


def _standaard(pad: str) -> Any:
    waarde: Any = Profielbestand(naam="x", versie="1")
    for deel in pad.split("."):
        waarde = getattr(waarde, deel)
    return waarde


def _yaml(waarde: Any) -> str:
    if isinstance(waarde, bool):
        return "ja" if waarde else "nee"
    if isinstance(waarde, str) and (not waarde or not waarde.replace("_", "").isalnum()):
        return f'"{waarde}"'
    return str(waarde)
