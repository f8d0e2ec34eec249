# SPDX-License-Identifier: EUPL-1.2
"""What every report says of the profile that it rests on. Ids, versions and hashes only."""

from __future__ import annotations

from typing import Any

from pipeline.profiel.model import Laag, Profiel

KORT = 12
"""Characters of a hash in a sentence; reports for scripts hold all 64."""
_DEFINITIE = {
    "protocol": "Omschrijving van calamiteit: die van het protocol (P-1.1e); dreigende schade telt mee.",
    "wet": "Omschrijving van calamiteit: die van de Wmo 2015 (art. 1.1.1); de ernstige schade is ontstaan.",
}


def aanduiding(profiel: Profiel) -> str:
    """``voorbeeld, versie 1 (0a1b2c3d4e5f), over basis, versie 1 (...)``."""
    zelf = _laag(profiel.naam, profiel.versie, profiel.sha256)
    return ", over ".join([zelf, *(_laag(laag.naam, laag.versie, laag.sha256) for laag in profiel.lagen)])


def _laag(naam: str, versie: str, sha256: str) -> str:
    return f"{naam}, versie {versie} ({sha256[:KORT]})" if sha256 else f"{naam}, versie {versie}"


def gegevens(profiel: Profiel) -> dict[str, Any]:
    """The same as plain data: name, version and hash, and those of each profile under it."""
    return {
        "naam": profiel.naam,
        "versie": profiel.versie,
        "sha256": profiel.sha256,
        "over": [_gegevens(laag) for laag in profiel.lagen],
    }


def _gegevens(laag: Laag) -> dict[str, Any]:
    return {"naam": laag.naam, "versie": laag.versie, "sha256": laag.sha256, "ingebouwd": not laag.eigen}


def definitie(profiel: Profiel) -> str:
    """Which definition of calamiteit was used, as a sentence (T13)."""
    return _DEFINITIE[profiel.keuzes.definitie_calamiteit]


def onbekende_medewerker(profiel: Profiel, door: str) -> str:
    """What to say when ``--als`` names nobody of the profile: which ids there are (they are no names)."""
    ids = ", ".join(m.id for m in profiel.medewerkers)
    keuze = f"kies uit {ids}" if ids else "het noemt nog niemand; zet medewerkers in het profiel"
    return f"--als {door}: het profiel {profiel.naam} kent deze medewerker niet; {keuze}"
