# SPDX-License-Identifier: EUPL-1.2
"""Where profiles are: those of the user or organisation first, then the built-in ones; never a dossier."""

from __future__ import annotations

import hashlib
import os
import re
from collections.abc import Mapping
from pathlib import Path

from pipeline.dossier.melding import DossierFout, Melding
from pipeline.dossier.tekst import lees_bytes
from pipeline.dossier.yaml_lezen import lees_data
from pipeline.dossier.zaak_lezen import valideer
from pipeline.profiel.model import Profiel

STANDAARD = "basis"
"""The profile of a case that names none."""
OMGEVING = "LAKMOES_PROFIELEN"
"""Environment variable that names another folder with profiles."""
_INGEBOUWD = Path(__file__).resolve().parent.parent / "profiel"
_NAAM = re.compile(r"[a-z0-9][a-z0-9_-]{0,63}")


class ProfielOnbekend(DossierFout):
    """No profile has this name."""


def profielmappen(omgeving: Mapping[str, str] | None = None) -> tuple[Path, ...]:
    """Folders that are searched, first one wins."""
    gekozen = (os.environ if omgeving is None else omgeving).get(OMGEVING)
    if gekozen:
        return Path(gekozen), _INGEBOUWD
    from platformdirs import user_config_path

    return user_config_path("lakmoes", appauthor=False) / "profielen", _INGEBOUWD


def bekende_profielen() -> tuple[str, ...]:
    """Names of all profiles that can be loaded."""
    namen = {p.stem for folder in profielmappen() if folder.is_dir() for p in folder.glob("*.yaml")}
    return tuple(sorted(n for n in namen if _NAAM.fullmatch(n)))


def laad_profiel(naam: str) -> tuple[Profiel, str]:
    """The profile and the sha256 of its file; raises ProfielOnbekend, or DossierFout when invalid."""
    for folder in profielmappen():
        pad = folder / f"{naam}.yaml"
        if _NAAM.fullmatch(naam) and pad.is_file():
            return _lees(pad, naam)
    bekend = ", ".join(bekende_profielen())
    raise ProfielOnbekend(
        Melding(
            "profiel",
            1,
            1,
            "naam",
            f"is hier niet geïnstalleerd; kies {bekend}, of zet het in de map die {OMGEVING} noemt",
        )
    )


def _lees(pad: Path, naam: str) -> tuple[Profiel, str]:
    titel = f"profiel {naam}.yaml"
    data = lees_bytes(pad, titel)
    profiel, fouten = valideer(Profiel, lees_data(data, titel))
    if profiel is not None and profiel.naam != naam:
        fouten = [Melding(titel, 1, 1, "naam", "is anders dan de naam van het bestand; maak ze gelijk")]
    if fouten or profiel is None:
        raise DossierFout(*fouten)
    return profiel, hashlib.sha256(data).hexdigest()
