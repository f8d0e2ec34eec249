# SPDX-License-Identifier: EUPL-1.2
"""SARIF 2.1.0, so that a code host shows each finding on its line of zaak.yaml."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any
from urllib.parse import quote

from pipeline.toets.model import Bevinding, Ontheffingsfout, Uitslag, Zaakfout
from pipeline.toets.regels import alle_regels
from pipeline.toets.verslag import _woorden as woorden

_NIVEAU = {"blokkade": "error", "waarschuwing": "warning", "informatie": "note"}
_SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
_ONTHEFFING = "LM-ONTHEFFING"


def schrijf(uitslag: Uitslag, dossier: str) -> str:
    """One run; rules that fired are described with their source and explanation."""
    regels = _regels(uitslag)
    nummers = {r["id"]: nr for nr, r in enumerate(regels)}
    resultaten = [
        *(_zaakfout(f, dossier) for f in uitslag.zaakfouten),
        *(_resultaat(b, dossier) for b in uitslag.bevindingen),
        *(_ontheffing(f, uitslag.bestand, dossier) for f in uitslag.ontheffingsfouten),
    ]
    run = {
        "tool": {"driver": {"name": "Lakmoes", "language": "nl-NL", "rules": regels}},
        "language": "nl-NL",
        "columnKind": "unicodeCodePoints",
        "results": [{**r, "ruleIndex": nummers[r["ruleId"]]} for r in resultaten],
        "properties": {
            "toegestaan": uitslag.toegestaan,
            "op": uitslag.op.isoformat(),
            "gesimuleerd": uitslag.gesimuleerd,
            "profiel": woorden.profiel(uitslag),
            "uitgangspunten": list(uitslag.uitgangspunten),
            "vanaf": uitslag.vanaf.isoformat() if uitslag.vanaf else None,
            "slot": woorden.slot(uitslag),
            "identiteit": woorden.IDENTITEIT,
        },
    }
    return (
        json.dumps({"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]}, ensure_ascii=False, indent=2)
        + "\n"
    )


def _regels(u: Uitslag) -> list[dict[str, Any]]:
    geraakt = {b.regel for b in u.bevindingen}
    gevonden = [
        _regel(r.id, r.titel, f"{r.uitleg} Bron: {r.bron}.")
        for r in alle_regels().values()
        if r.id in geraakt
    ]
    bekend = {r["id"] for r in gevonden}
    gevonden += [_regel(nr, nr, "Deze regel is niet beschreven.") for nr in sorted(geraakt - bekend)]
    if u.zaakfouten:
        gevonden.append(_regel(woorden.ZAAKREGEL, "De zaak klopt niet", "De zaak kon niet worden gelezen."))
    if u.ontheffingsfouten:
        gevonden.append(
            _regel(_ONTHEFFING, "Ontheffing klopt niet", "Een ontheffing in zaak.yaml geldt niet.")
        )
    return gevonden


def _regel(nummer: str, titel: str, uitleg: str) -> dict[str, Any]:
    return {"id": nummer, "shortDescription": {"text": titel}, "fullDescription": {"text": uitleg}}


def _resultaat(b: Bevinding, dossier: str) -> dict[str, Any]:
    wie = f"{b.document}: " if b.document else ""
    tekst = f"{wie}{b.melding} {b.herstel}".strip()
    eigenschappen = {"rust_op": b.rust_op, "vanaf": b.vanaf.isoformat() if b.vanaf else None}
    resultaat = {"ruleId": b.regel, "level": _NIVEAU[b.ernst], "message": {"text": tekst}}
    return {**resultaat, "properties": eigenschappen, **_plek(dossier, b.bestand, b.regelnr, b.kolom)}


def _zaakfout(f: Zaakfout, dossier: str) -> dict[str, Any]:
    tekst = f"{f.pad}: {f.melding}" if f.pad else f.melding
    resultaat = {"ruleId": woorden.ZAAKREGEL, "level": "error", "message": {"text": tekst}}
    return {**resultaat, **_plek(dossier, f.bestand, f.regelnr, f.kolom)}


def _ontheffing(f: Ontheffingsfout, bestand: str, dossier: str) -> dict[str, Any]:
    tekst = f"Ontheffing {f.melding}."
    resultaat = {"ruleId": _ONTHEFFING, "level": "error", "message": {"text": tekst}}
    return {**resultaat, **_plek(dossier, bestand, f.regelnr, f.kolom)}


def _plek(dossier: str, bestand: str, regel: int, kolom: int) -> dict[str, Any]:
    if not bestand:
        return {"locations": []}
    uri = quote(f"{dossier.rstrip('/')}/{bestand}".removeprefix("./"))
    if Path(dossier).is_absolute():
        uri = Path(dossier, bestand).as_uri()
    gebied = {"startLine": max(1, regel), "startColumn": max(1, kolom)}
    plek = {"physicalLocation": {"artifactLocation": {"uri": uri}, "region": gebied}}
    return {"locations": [plek]}
