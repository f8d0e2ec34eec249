# SPDX-License-Identifier: EUPL-1.2
"""verklaring.json: what the register proves about each version, without a name or value."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from pipeline.dossier import Dossier, Regel, Register, schrijf_atomisch
from pipeline.profiel.verslag import gegevens
from pipeline.publicatie.bestemming import Intrekking, intrekking_van

BESTAND = "verklaring.json"


def schrijf_verklaring(dossier: Dossier) -> Path:
    """Write the statement for the register as it stands; the same dossier gives the same bytes.

    Raises GebruiksFout when the file cannot be written.
    """
    pad = dossier.map / BESTAND
    tekst = json.dumps(verklaring(dossier), ensure_ascii=False, indent=1, sort_keys=True) + "\n"
    schrijf_atomisch(pad, tekst.encode("utf-8"))
    return pad


def verklaring(dossier: Dossier) -> dict[str, Any]:
    """The statement as data: ids, hashes, zegels, counts and moments only."""
    register = dossier.register
    return {
        "lakmoes": 1,
        "zaak": dossier.zaak.kenmerk,
        "profiel": gegevens(dossier.profiel),
        "register": {"regels": len(register.regels), "hash": register.hash},
        "documenten": [_document(register, bouw) for bouw in _laatste(register)],
        "pakketten": [_pakket(register, r) for r in register.regels if r.handeling == "publiceer"],
    }


def _laatste(register: Register) -> list[Regel]:
    """The newest build per document and audience, in a fixed order."""
    found: dict[tuple[str, str], Regel] = {}
    for regel in register.regels:
        if regel.handeling == "bouw":
            found[str(regel.gegevens.get("document")), str(regel.gegevens.get("doelgroep"))] = regel
    return [found[key] for key in sorted(found)]


def _document(register: Register, bouw: Regel) -> dict[str, Any]:
    keuringen = [
        {"door": regel.door, "moment": regel.moment.isoformat()}
        for regel in register.regels
        if regel.handeling == "keur" and same_version(regel, bouw)
    ]
    return {**bouw.gegevens, "gebouwd": bouw.moment.isoformat(), "keuringen": keuringen}


def _pakket(register: Register, regel: Regel) -> dict[str, Any]:
    weg = intrekking_van(register, str(regel.gegevens.get("pakket")))
    return {
        "pakket": regel.gegevens.get("pakket"),
        "manifest_sha256": regel.gegevens.get("manifest_sha256"),
        "moment": regel.moment.isoformat(),
        **({"ingetrokken": _ingetrokken(weg)} if weg else {}),
    }


def _ingetrokken(weg: Intrekking) -> dict[str, Any]:
    return {
        "reden": weg.reden,
        "moment": weg.moment.isoformat(),
        "door": weg.door,
        "vervangen_door": weg.vervangen_door,
    }


def same_version(keur: Regel, bouw: Regel) -> bool:
    """Whether an approval is of exactly this build: audience, front, content, text and bytes."""
    keys = ("document", "doelgroep", "versie", "voorkant_sha256", "tekst_zegel", "bestanden")
    return all(keur.gegevens.get(key) == bouw.gegevens.get(key) for key in keys)
