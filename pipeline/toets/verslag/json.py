# SPDX-License-Identifier: EUPL-1.2
"""The report for scripts."""

from __future__ import annotations

import json
from typing import Any

from pipeline.toets.model import Bevinding, Uitslag
from pipeline.toets.verslag import _woorden as woorden


def schrijf(uitslag: Uitslag, _dossier: str) -> str:
    """One JSON object; moments are ISO 8601 with offset."""
    return json.dumps(als_object(uitslag), ensure_ascii=False, indent=2) + "\n"


def als_object(u: Uitslag) -> dict[str, Any]:
    """The verdict as plain data."""
    return {
        "lakmoes": 1,
        "toegestaan": u.toegestaan,
        "afloop": int(u.afloop),
        "op": u.op.isoformat(),
        "gesimuleerd": u.gesimuleerd,
        "profiel": {"naam": u.profiel_naam, "versie": u.profiel_versie, **u.profiel},
        "uitgangspunten": list(u.uitgangspunten),
        "vanaf": u.vanaf.isoformat() if u.vanaf else None,
        "wacht_op": list(u.wacht_op),
        "identiteit": woorden.IDENTITEIT,
        "documenten": [{"id": d, "toegestaan": woorden.mag(u, d)} for d in u.documenten],
        "bevindingen": [_bevinding(b) for b in u.bevindingen],
        "ontheffingsfouten": [
            {"index": f.index, "melding": f.melding, "regel": f.regelnr, "kolom": f.kolom}
            for f in u.ontheffingsfouten
        ],
        "zaakfouten": [
            {"bestand": f.bestand, "regelnr": f.regelnr, "kolom": f.kolom, "pad": f.pad, "melding": f.melding}
            for f in u.zaakfouten
        ],
        "regels": list(u.regels_getoetst),
    }


def _bevinding(b: Bevinding) -> dict[str, Any]:
    return {
        "regel": b.regel,
        "titel": woorden.titel(b.regel),
        "bron": b.bron,
        "ernst": b.ernst,
        "document": b.document,
        "melding": b.melding,
        "herstel": b.herstel,
        "rust_op": b.rust_op,
        "bestand": b.bestand or None,
        "pad": woorden.pad_tekst(b.plek),
        "regelnr": b.regelnr,
        "kolom": b.kolom,
        "vanaf": b.vanaf.isoformat() if b.vanaf else None,
        "wacht_op": b.wacht_op,
        "ontheven_door": b.ontheven_door,
        "uitgesteld_door": b.uitgesteld_door,
    }
