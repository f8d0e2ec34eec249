# SPDX-License-Identifier: EUPL-1.2
"""The report of ``verifieer`` as text and as JSON; places and labels only, no value."""

from __future__ import annotations

import json
from dataclasses import asdict

from pipeline.publicatie.controle import Verslag


def as_text(verslag: Verslag) -> str:
    """The report for a reader."""
    lines = [f"Pakket {verslag.pakket}: {len(verslag.bestanden)} bestanden bekeken."]
    lines += [f"LEK      {x.bestand}, {x.plek}: {x.sleutel}" for x in verslag.lekken]
    lines += [f"{g.ernst.upper():8} {g.bestand}: {g.melding} [{g.code}]" for g in verslag.gebreken]
    lines += [f"NIET     {reden}" for reden in verslag.niet]
    lines.append(_verdict(verslag))
    return "\n".join(lines)


def _verdict(verslag: Verslag) -> str:
    if verslag.lekken:
        return "Oordeel: er staat iets in wat gelakt is. Haal het pakket weg en bouw opnieuw."
    if verslag.fouten:
        return "Oordeel: het pakket voldoet niet. Maak het opnieuw."
    if verslag.niet:
        return "Oordeel: wat bekeken kon worden is goed, maar niet alles kon worden bekeken."
    if verslag.zonder_namen:
        return (
            "Oordeel: goed, maar naar namen is niet gezocht: die zijn hier niet."
            " Doe dat waar het hele dossier staat. Toegankelijk; bestanden zoals in het manifest."
        )
    if not verslag.nagerekend:
        return (
            "Oordeel: het pakket zelf is goed: toegankelijk, ongewijzigd sinds publicatie, en zonder wat"
            " volgens het dossier van nu gelakt is. Niet nagerekend: of dat dezelfde lakbesluiten zijn als"
            " toen."
        )
    return "Oordeel: goed. Geen gelakte gegevens gevonden; toegankelijk; ongewijzigd sinds publicatie."


def as_json(verslag: Verslag) -> str:
    """The report for a script."""
    inhoud = {
        "pakket": verslag.pakket,
        "afloop": int(verslag.afloop),
        "bestanden": list(verslag.bestanden),
        "gebreken": [asdict(g) for g in verslag.gebreken],
        "lekken": [asdict(x) for x in verslag.lekken],
        "niet_gecontroleerd": list(verslag.niet),
        "zonder_namen": verslag.zonder_namen,
    }
    return json.dumps(inhoud, ensure_ascii=False, indent=1, sort_keys=True)
