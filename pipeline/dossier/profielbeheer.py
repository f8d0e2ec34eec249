# SPDX-License-Identifier: EUPL-1.2
"""For who keeps the profiles: which there are, where each value comes from, and a file to begin with."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from pipeline.dossier.bestanden import schrijf_atomisch
from pipeline.dossier.profielen import bekende_profielen, laad_stapel
from pipeline.dossier.profiellagen import Stapel
from pipeline.dossier.profielschema import profielschema
from pipeline.fouten import GebruiksFout, LakmoesFout
from pipeline.profiel.begin import SCHEMA, beginbestand
from pipeline.profiel.overzicht import als_object, als_tekst
from pipeline.profiel.verslag import aanduiding

_NAAM = re.compile(r"[a-z0-9][a-z0-9_-]{0,63}")


def toon(stapel: Stapel, formaat: str) -> str:
    """The profile with every value and its source, as ``tekst`` or ``json``."""

    def herkomst(pad: tuple[str, ...]) -> Mapping[str, Any]:
        return _herkomst(stapel, pad)

    if formaat == "json":
        return json.dumps(als_object(stapel.profiel, herkomst), ensure_ascii=False, indent=2) + "\n"
    return als_tekst(stapel.profiel, herkomst)


def _herkomst(stapel: Stapel, pad: tuple[str, ...]) -> Mapping[str, Any]:
    gevonden = stapel.herkomst(pad)
    if gevonden is None:
        bodem = stapel.bestanden[-1]
        return {"profiel": bodem.pad.stem, "ingebouwd": True, "bestand": None, "regel": None}
    laag, regel = gevonden
    return {
        "profiel": laag.pad.stem,
        "ingebouwd": not laag.eigen,
        "bestand": laag.pad.name,
        "regel": regel,
    }


def lijst() -> str:
    """One line per installed profile; one that is invalid is named as such."""
    return "".join(f"{_regel(naam)}\n" for naam in bekende_profielen())


def _regel(naam: str) -> str:
    try:
        stapel = laad_stapel(naam)
    except LakmoesFout:
        return f"{naam}: FOUT, kijk met lakmoes profiel {naam} wat er mis is"
    waar = "eigen bestand" if stapel.bestanden[0].eigen else "ingebouwd"
    return f"{aanduiding(stapel.profiel)} [{waar}]"


def begin(folder: Path, naam: str) -> tuple[Path, ...]:
    """Write a starter profile and the schema for editors; raises GebruiksFout, overwrites no profile."""
    if not _NAAM.fullmatch(naam):
        raise GebruiksFout("De naam van een profiel heeft alleen kleine letters, cijfers, - en _.")
    pad, hulp = folder / f"{naam}.yaml", folder / SCHEMA
    if pad.exists():
        raise GebruiksFout("Dit profiel is er al; kies een andere naam of map, dan gaat er niets verloren.")
    if (folder / "zaak.yaml").exists() or (folder / "zaak.json").exists():
        raise GebruiksFout("Deze map is een dossier; een profiel hoort daar niet, kies een andere map.")
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError:
        raise GebruiksFout("Deze map kan niet worden gemaakt; kies een andere.") from None
    schrijf_atomisch(pad, beginbestand(naam).encode("utf-8"))
    schrijf_atomisch(hulp, profielschema().encode("utf-8"))
    return pad, hulp
