# SPDX-License-Identifier: EUPL-1.2
"""Requests and answers held against the OpenAPI spec of the bank, where the machine has it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cached_property
from pathlib import Path
from typing import Any

import yaml
from jsonschema import Draft202012Validator, FormatChecker

BESTAND = Path("gpp") / "gpp-publicatiebank-openapi.yaml"


class Spec:
    """The spec of OpenAPI 3.0 as validators: discriminator, nullable, readOnly and writeOnly understood."""

    def __init__(self, standaarden: Path) -> None:
        tekst = (standaarden / BESTAND).read_text(encoding="utf-8")
        self._data = yaml.load(tekst, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))
        self._klaar: dict[tuple[str, str, bool], Draft202012Validator] = {}

    @cached_property
    def _paden(self) -> list[tuple[re.Pattern[str], Mapping[str, Any]]]:
        return [
            (re.compile(re.sub(r"\{[^}]+\}", "[^/]+", pad)), ops) for pad, ops in self._data["paths"].items()
        ]

    def operatie(self, methode: str, pad: str) -> Mapping[str, Any] | None:
        """The operation behind a path (with ``/api/v2``)."""
        for vorm, ops in self._paden:
            if vorm.fullmatch(pad) and methode.lower() in ops:
                gevonden: Mapping[str, Any] = ops[methode.lower()]
                return gevonden
        return None

    def verzoek(
        self,
        methode: str,
        pad: str,
        vraag: Mapping[str, str],
        koppen: Mapping[str, str],
        soort: str,
        body: Mapping[str, Any] | None,
    ) -> Iterator[str]:
        """What is wrong with a request."""
        op = self.operatie(methode, pad)
        if op is None:
            yield f"{methode} {pad}: staat niet in de specificatie"
            return
        parameters = op.get("parameters", [])
        for p in parameters:
            if p["in"] == "header" and p.get("required") and not koppen.get(p["name"]):
                yield f"{pad}: kop {p['name']} ontbreekt"
        bekend = {p["name"]: p["schema"] for p in parameters if p["in"] == "query"}
        for naam, waarde in vraag.items():
            if naam not in bekend:
                yield f"{pad}: vraag {naam} is onbekend"
            else:
                gelezen = int(waarde) if bekend[naam]["type"] == "integer" else waarde
                yield from self._fouten(bekend[naam], gelezen, True, f"{pad}?{naam}")
        if op.get("security") and not koppen.get("Authorization", "").startswith("Token "):
            yield f"{pad}: geen sleutel"
        yield from self._verzoekbody(pad, op, soort, body)

    def _verzoekbody(
        self, pad: str, op: Mapping[str, Any], soort: str, body: Mapping[str, Any] | None
    ) -> Iterator[str]:
        inhoud = op.get("requestBody", {}).get("content", {})
        if body is None:
            if inhoud:
                yield f"{pad}: geen inhoud"
            return
        if soort not in inhoud:
            yield f"{pad}: soort {soort} kan niet"
            return
        tekst = {k: v.decode("latin-1") if isinstance(v, bytes) else v for k, v in body.items()}
        yield from self._fouten(inhoud[soort]["schema"], tekst, True, pad)

    def antwoord(self, methode: str, pad: str, status: int, body: object) -> Iterator[str]:
        """What is wrong with an answer of the test server itself: it has to be a true likeness."""
        op = self.operatie(methode, pad)
        if op is None or str(status) not in op["responses"]:
            return
        schema = op["responses"][str(status)].get("content", {}).get("application/json", {}).get("schema")
        if schema is not None:
            yield from self._fouten(schema, body, False, f"antwoord op {pad}")

    def _fouten(self, schema: Mapping[str, Any], waarde: object, verzoek: bool, plek: str) -> Iterator[str]:
        sleutel = (str(schema), str(self._keuze(schema, waarde)), verzoek)
        if sleutel not in self._klaar:
            gewoon = self._gewoon(schema, waarde, verzoek)
            self._klaar[sleutel] = Draft202012Validator(gewoon, format_checker=FormatChecker())
        for fout in self._klaar[sleutel].iter_errors(waarde):
            yield f"{plek}: {'.'.join(map(str, fout.path))}: {fout.message[:200]}"

    def _doel(self, schema: Mapping[str, Any]) -> Mapping[str, Any]:
        while "$ref" in schema:
            schema = self._data["components"]["schemas"][schema["$ref"].rsplit("/", 1)[-1]]
        return schema

    def _keuze(self, schema: Mapping[str, Any], waarde: object) -> str | None:
        """The branch that the discriminator picks; absent means the default of that field."""
        doel = self._doel(schema)
        kies = doel.get("discriminator")
        if kies is None or not isinstance(waarde, Mapping):
            return None
        veld = kies["propertyName"]
        standaard = "gepubliceerd" if veld == "publicatiestatus" else "ontvangen"
        return str(kies["mapping"].get(waarde.get(veld, standaard), ""))

    def _gewoon(self, schema: Mapping[str, Any], waarde: object, verzoek: bool) -> dict[str, Any]:
        """A plain JSON Schema of what may be sent (or is sent back); unknown fields are refused."""
        gekozen = self._keuze(schema, waarde)
        if gekozen:
            return self._gewoon({"$ref": gekozen}, None, verzoek)
        doel = self._doel(schema)
        if doel.get("type") == "object" or ("allOf" in doel and self._velden(doel)):
            velden, verplicht = self._velden(doel), self._verplicht(doel)
            dicht = "readOnly" if verzoek else "writeOnly"
            open_ = {n: s for n, s in velden.items() if not self._doel(s).get(dicht) and not s.get(dicht)}
            uit: dict[str, Any] = {
                "type": "object",
                "properties": {n: self._gewoon(s, None, verzoek) for n, s in open_.items()},
                "required": sorted(verplicht & set(open_)),
                "additionalProperties": False,
            }
            return self._leeg(doel, uit)
        if "allOf" in doel or "oneOf" in doel:
            soort = "allOf" if "allOf" in doel else "oneOf"
            return self._leeg(doel, {soort: [self._gewoon(s, None, verzoek) for s in doel[soort]]})
        kaal = {k: v for k, v in doel.items() if k not in _WEG}
        if "items" in kaal:
            kaal["items"] = self._gewoon(doel["items"], None, verzoek)
        return self._leeg(doel, kaal)

    def _leeg(self, doel: Mapping[str, Any], uit: dict[str, Any]) -> dict[str, Any]:
        return {"anyOf": [uit, {"type": "null"}]} if doel.get("nullable") else uit

    def _velden(self, doel: Mapping[str, Any]) -> dict[str, Mapping[str, Any]]:
        uit: dict[str, Mapping[str, Any]] = {}
        for deel in doel.get("allOf", []):
            uit |= self._velden(self._doel(deel))
        return uit | dict(doel.get("properties", {}))

    def _verplicht(self, doel: Mapping[str, Any]) -> set[str]:
        uit = set(doel.get("required", []))
        for deel in doel.get("allOf", []):
            uit |= self._verplicht(self._doel(deel))
        return uit


_WEG = {"nullable", "readOnly", "writeOnly", "example", "deprecated", "description", "title", "discriminator"}
