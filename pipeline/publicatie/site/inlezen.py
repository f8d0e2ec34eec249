# SPDX-License-Identifier: EUPL-1.2
"""From a package and its case to what the site tells of them; from the profile to how the site looks."""

from __future__ import annotations

import hashlib
import json
from datetime import datetime
from pathlib import Path
from typing import Any

from pipeline.dossier import Dossier
from pipeline.dossier.adressen import eigen_adres
from pipeline.fouten import Geweigerd
from pipeline.publicatie.gewoon import lees_gewoon
from pipeline.publicatie.manifest import BESTAND, Onderdeel, read_manifest, read_metadata
from pipeline.publicatie.metadata.feiten import Feiten, feiten
from pipeline.publicatie.site.opname import Bestand, Opgenomen, Opname, Site
from pipeline.zaak.basis import NEDERLAND


def inhoud_van(pakket: Path) -> dict[str, bytes]:
    """The files of a package by their path, exactly those of its manifest.

    Raises Geweigerd when the package is not as its manifest says.
    """
    try:
        manifest = lees_gewoon(pakket, BESTAND)
        hashes = {n: h for namen in read_manifest(manifest).values() for n, h in namen.items()}
        hashes |= read_metadata(manifest)
        bestanden = {naam: lees_gewoon(pakket, naam) for naam in sorted(hashes)}
    except (OSError, ValueError):
        raise _anders(pakket) from None
    if any(hashlib.sha256(inhoud).hexdigest() != hashes[naam] for naam, inhoud in bestanden.items()):
        raise _anders(pakket)
    return {**bestanden, BESTAND: manifest}


def _anders(pakket: Path) -> Geweigerd:
    return Geweigerd(
        f"publicatie/{pakket.name} is niet wat het manifest zegt; zet het pakket terug uit een reservekopie"
    )


def opname_van(dossier: Dossier, naam: str, bestanden: dict[str, bytes], vervangt: tuple[str, ...]) -> Opname:
    """What the site knows of a package; the moment of publication is that of its manifest."""
    manifest = json.loads(bestanden[BESTAND])
    op = datetime.fromisoformat(manifest["oordeel"]["op"])
    onderdelen = [_onderdeel(d, bestanden) for d in manifest["documenten"]]
    alle = feiten(dossier.zaak, dossier.profiel, onderdelen, naam, op.astimezone(NEDERLAND).date())
    return Opname(
        pakket=naam,
        kenmerk=manifest["kenmerk"],
        op=op,
        manifest_sha256=hashlib.sha256(bestanden[BESTAND]).hexdigest(),
        documenten=tuple(_opgenomen(o, f) for o, f in zip(onderdelen, alle, strict=True)),
        vervangt=vervangt,
    )


def _onderdeel(d: dict[str, Any], bestanden: dict[str, bytes]) -> Onderdeel:
    namen = {naam: bestanden[naam] for naam in d["bestanden"]}
    return Onderdeel(d["document"], d["titel"], tuple(d["uitgever"]), d["versie"], namen)


def _opgenomen(o: Onderdeel, f: Feiten) -> Opgenomen:
    bestanden = tuple(
        Bestand(naam=naam, bytes=len(inhoud), sha256=hashlib.sha256(inhoud).hexdigest())
        for naam, inhoud in sorted(o.bestanden.items())
    )
    return Opgenomen(
        document=o.document,
        titel=o.titel,
        soort=f.soort.label,
        categorie=f.categorie,
        dag=f.dag,
        uitgever=o.uitgever,
        bestanden=bestanden,
        hoofdbestand=f.hoofdbestand,
    )


def site_van(dossier: Dossier, bekend: Site | None) -> Site:
    """How the site looks by the profile; a web address that the profile does not give stays as it was."""
    stijl, eigen = dossier.profiel.huisstijl, dossier.zaak.partijen.toezichthouder
    return Site(
        naam=eigen.naam,
        adres=dossier.profiel.publicatie.adres or (bekend.adres if bekend else ""),
        kleur=stijl.kleur,
        postadres=", ".join(eigen_adres(eigen, stijl)).replace("  ", " "),
        telefoon=stijl.telefoon,
        website=stijl.website,
    )
