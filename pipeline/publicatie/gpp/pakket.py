# SPDX-License-Identifier: EUPL-1.2
"""A package of the dossier, read back for the bank: only bytes that the manifest knows."""

from __future__ import annotations

import hashlib
import json
from datetime import datetime
from pathlib import Path
from typing import Any

from pipeline.dossier import Dossier
from pipeline.fouten import Geweigerd
from pipeline.publicatie.gewoon import lees_gewoon
from pipeline.publicatie.gpp.lading import Lading, lading
from pipeline.publicatie.manifest import BESTAND, Onderdeel, read_manifest
from pipeline.publicatie.metadata.feiten import feiten
from pipeline.zaak.basis import NEDERLAND


def lading_van(dossier: Dossier, pakket: Path, op: datetime) -> Lading:
    """The package as it goes to the bank. Raises Geweigerd when it is not the package that was published."""
    dag = op.astimezone(NEDERLAND).date()
    alle = feiten(dossier.zaak, dossier.profiel, _onderdelen(dossier, pakket), pakket.name, dag)
    return lading(pakket.name, alle, dag, dossier.profiel.publicatie.gpp_bestanden == "alle")


def _onderdelen(dossier: Dossier, pakket: Path) -> tuple[Onderdeel, ...]:
    try:
        tekst = lees_gewoon(pakket, BESTAND)
        hashes, data = read_manifest(tekst), json.loads(tekst)
        som = hashlib.sha256(tekst).hexdigest()
        if dossier.register.laatste("publiceer", pakket=pakket.name, manifest_sha256=som) is None:
            raise ValueError
        return tuple(_onderdeel(pakket, d, hashes[str(d["document"])]) for d in data["documenten"])
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        raise Geweigerd(
            f"publicatie/{pakket.name} is niet het pakket dat het register kent; voer lakmoes verifieer uit"
            " en maak het pakket zo nodig opnieuw"
        ) from None


def _onderdeel(pakket: Path, data: dict[str, Any], hashes: dict[str, str]) -> Onderdeel:
    bestanden = {naam: lees_gewoon(pakket, naam) for naam in hashes if Path(naam).name == naam}
    if {naam: hashlib.sha256(inhoud).hexdigest() for naam, inhoud in bestanden.items()} != hashes:
        raise ValueError("not the bytes of the manifest")
    uitgever = tuple(str(u) for u in data.get("uitgever", ()))
    return Onderdeel(str(data["document"]), str(data["titel"]), uitgever, str(data["versie"]), bestanden)
