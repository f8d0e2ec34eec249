# SPDX-License-Identifier: EUPL-1.2
"""What the API of the bank takes, as a small table of our own: so the tests run without the spec too."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

UUID = r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"
STATUS = ("concept", "gepubliceerd", "ingetrokken")

PUBLICATIE = {
    "publicatiestatus": str,
    "officieleTitel": str,
    "verkorteTitel": str,
    "omschrijving": str,
    "publisher": str,
    "verantwoordelijke": str,
    "opsteller": str,
    "informatieCategorieen": list,
    "onderwerpen": list,
    "kenmerken": list,
}
DOCUMENT = {
    "publicatie": str,
    "officieleTitel": str,
    "verkorteTitel": str,
    "omschrijving": str,
    "creatiedatum": str,
    "bestandsformaat": str,
    "bestandsnaam": str,
    "bestandsomvang": int,
    "aanleveringBestand": str,
    "kenmerken": list,
}
VOL = {"publicatiestatus", "officieleTitel", "publisher", "informatieCategorieen"}
PADEN: dict[tuple[str, str], tuple[set[str], dict[str, type], set[str]]] = {
    ("GET", "/organisaties"): (set(), {}, {"identifier", "page"}),
    ("GET", "/informatiecategorieen"): (set(), {}, {"identifier", "page"}),
    ("GET", "/publicaties"): (set(), {}, {"kenmerk", "bron", "page"}),
    ("POST", "/publicaties"): ({"publicatiestatus", "officieleTitel"}, PUBLICATIE, set()),
    ("GET", f"/publicaties/{UUID}"): (set(), {}, set()),
    ("PATCH", f"/publicaties/{UUID}"): (VOL, PUBLICATIE, set()),
    ("DELETE", f"/publicaties/{UUID}"): (set(), {}, set()),
    ("GET", "/documenten"): (set(), {}, {"publicatie", "page"}),
    ("POST", "/documenten"): ({"publicatie", "officieleTitel", "creatiedatum"}, DOCUMENT, set()),
    ("GET", f"/documenten/{UUID}"): (set(), {}, set()),
    ("DELETE", f"/documenten/{UUID}"): (set(), {}, set()),
    ("PUT", f"/documenten/{UUID}/bestandsdelen/{UUID}"): ({"inhoud"}, {"inhoud": bytes}, set()),
    ("GET", f"/documenten/{UUID}/download"): (set(), {}, set()),
}
"""Method and path -> required fields, fields with their type, query parameters."""


def overtredingen(
    methode: str,
    pad: str,
    vraag: Mapping[str, str],
    koppen: Mapping[str, str],
    body: Mapping[str, Any] | None,
) -> Iterator[str]:
    """What is wrong with a request, by the table."""
    regel = next((v for (m, p), v in PADEN.items() if m == methode and re.fullmatch(p, pad)), None)
    if regel is None:
        yield f"{methode} {pad}: bestaat niet"
        return
    verplicht, velden, vragen = regel
    yield from (f"{pad}: kop {k} ontbreekt" for k in AUDIT if not koppen.get(k, "").strip())
    yield from (f"{pad}: onbekende vraag {v}" for v in vraag if v not in vragen)
    yield from _body(pad, body or {}, verplicht, velden)


AUDIT = ("Audit-User-ID", "Audit-User-Representation", "Audit-Remarks")


def _body(
    pad: str, body: Mapping[str, Any], verplicht: set[str], velden: Mapping[str, type]
) -> Iterator[str]:
    yield from (f"{pad}: veld {v} ontbreekt" for v in sorted(verplicht - set(body)))
    for veld, waarde in body.items():
        if veld not in velden or not isinstance(waarde, velden[veld]):
            yield f"{pad}: veld {veld} hoort hier niet of is van de verkeerde soort"
    if body.get("publicatiestatus", "concept") not in STATUS:
        yield f"{pad}: onbekende status"
    yield from (
        f"{pad}: {v} te lang" for v in ("officieleTitel", "bestandsnaam") if len(body.get(v, "")) > 255
    )
    for kenmerk in body.get("kenmerken", []):
        if set(kenmerk) != {"kenmerk", "bron"} or any(not 0 < len(w) <= 40 for w in kenmerk.values()):
            yield f"{pad}: kenmerk klopt niet"
