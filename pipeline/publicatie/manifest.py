# SPDX-License-Identifier: EUPL-1.2
"""manifest.json: what is in a public package. Public hashes, versions, verdict; nothing of the original."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from importlib.metadata import PackageNotFoundError, version
from types import MappingProxyType
from typing import Any

from pipeline.zaak.basis import NEDERLAND

BESTAND = "manifest.json"
_ONVEILIG = re.compile(r"[^a-z0-9]+")


@dataclass(frozen=True)
class Onderdeel:
    """One document of a package: id, title, content hash and its files by name."""

    document: str
    titel: str
    uitgever: tuple[str, ...]
    versie: str
    bestanden: Mapping[str, bytes]


def package_name(kenmerk: str, onderdelen: Sequence[Onderdeel]) -> str:
    """A folder name that is safe everywhere: the reference and eight characters of the versions."""
    versies = "\n".join(sorted(f"{o.document} {o.versie}" for o in onderdelen))
    veilig = _ONVEILIG.sub("-", kenmerk.lower()).strip("-")[:40].strip("-") or "zaak"
    return f"{veilig}-{hashlib.sha256(versies.encode('utf-8')).hexdigest()[:8]}"


def manifest(
    kenmerk: str,
    naam: str,
    onderdelen: Sequence[Onderdeel],
    profiel: str,
    op: datetime,
    metadata: Mapping[str, bytes] = MappingProxyType({}),
) -> bytes:
    """The manifest as bytes. ``op`` (aware) is the moment at which the gate said yes.

    ``metadata`` are the files about the documents, by path in the package.
    """
    inhoud: dict[str, Any] = {
        "lakmoes": 1,
        "gereedschap": f"lakmoes {tool_version()}",
        "pakket": naam,
        "kenmerk": kenmerk,
        "datum": op.astimezone(NEDERLAND).date().isoformat(),
        "oordeel": {"toegestaan": True, "op": op.isoformat(timespec="minutes"), "profiel": profiel},
        "documenten": [_document(o) for o in onderdelen],
        "metadata": _bestanden(metadata),
    }
    return (json.dumps(inhoud, ensure_ascii=False, indent=1, sort_keys=True) + "\n").encode("utf-8")


def _document(o: Onderdeel) -> dict[str, Any]:
    return {
        "document": o.document,
        "titel": o.titel,
        "uitgever": list(o.uitgever),
        "taal": "nl-NL",
        "versie": o.versie,
        "bestanden": _bestanden(o.bestanden),
    }


def _bestanden(bestanden: Mapping[str, bytes]) -> dict[str, Any]:
    return {
        naam: {"sha256": hashlib.sha256(inhoud).hexdigest(), "bytes": len(inhoud)}
        for naam, inhoud in sorted(bestanden.items())
    }


def tool_version() -> str:
    """The installed version of lakmoes, or ``onbekend``."""
    try:
        return version("lakmoes")
    except PackageNotFoundError:
        return "onbekend"


def read_manifest(inhoud: bytes) -> dict[str, dict[str, str]]:
    """Document id -> file name -> sha256. Raises ValueError when it is no manifest of this program."""
    data = json.loads(inhoud.decode("utf-8"))
    if not isinstance(data, dict) or data.get("lakmoes") != 1:
        raise ValueError("geen manifest")
    try:
        return {
            str(d["document"]): {str(naam): str(b["sha256"]) for naam, b in d["bestanden"].items()}
            for d in data["documenten"]
        }
    except (KeyError, TypeError, AttributeError):
        raise ValueError("geen manifest") from None


def same_content(one: bytes, other: bytes) -> bool:
    """Whether two manifests tell the same of the same documents, whenever they were made."""
    try:
        a, b = json.loads(one.decode("utf-8")), json.loads(other.decode("utf-8"))
        return all(a.get(k) == b.get(k) for k in ("lakmoes", "pakket", "kenmerk", "documenten"))
    except (ValueError, AttributeError, RecursionError):
        return False


def read_metadata(inhoud: bytes) -> dict[str, str]:
    """Path of a metadata file -> sha256; none in an older manifest. Raises ValueError like read_manifest."""
    read_manifest(inhoud)
    metadata = json.loads(inhoud.decode("utf-8")).get("metadata", {})
    try:
        return {str(naam): str(b["sha256"]) for naam, b in metadata.items()}
    except (KeyError, TypeError, AttributeError):
        raise ValueError("geen manifest") from None
