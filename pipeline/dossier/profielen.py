# SPDX-License-Identifier: EUPL-1.2
"""Where profiles are: those of the user or organisation first, then the built-in ones; never a dossier."""

from __future__ import annotations

import os
import re
from collections.abc import Mapping, Sequence
from pathlib import Path

from pipeline.dossier.melding import DossierFout, Melding
from pipeline.dossier.profiellagen import Stapel, lees_stapel
from pipeline.fouten import GebruiksFout
from pipeline.profiel.model import Profiel

STANDAARD = "basis"
"""The profile of a case that names none."""
OMGEVING = "LAKMOES_PROFIELEN"
"""Environment variable that names another folder with profiles."""
INGEBOUWD = Path(__file__).resolve().parent.parent / "profiel"
_NAAM = re.compile(r"[a-z0-9][a-z0-9_-]{0,63}")
_IN_DOSSIER = frozenset({"profiel.yaml", "profiel.yml", "profiel.json"})


class ProfielOnbekend(DossierFout):
    """No profile has this name."""


def profielmappen(omgeving: Mapping[str, str] | None = None) -> tuple[Path, ...]:
    """Folders that are searched, first one wins; raises GebruiksFout when the variable names no folder."""
    gekozen = (os.environ if omgeving is None else omgeving).get(OMGEVING)
    if gekozen:
        if not Path(gekozen).is_dir():
            raise GebruiksFout(f"{OMGEVING} noemt geen map die er is; maak die map of haal {OMGEVING} weg.")
        return Path(gekozen), INGEBOUWD
    from platformdirs import user_config_path

    return user_config_path("lakmoes", appauthor=False) / "profielen", INGEBOUWD


def bekende_profielen() -> tuple[str, ...]:
    """Names of all profiles that can be loaded."""
    namen = {p.stem for folder in profielmappen() if folder.is_dir() for p in folder.glob("*.yaml")}
    return tuple(sorted(n for n in namen if _NAAM.fullmatch(n)))


def laad_profiel(naam: str, dossier: Path | None = None) -> tuple[Profiel, str]:
    """The profile and the hash of the values that hold, as ``laad_stapel`` finds them."""
    profiel = laad_stapel(naam, dossier).profiel
    return profiel, profiel.sha256


def laad_stapel(naam: str, dossier: Path | None = None) -> Stapel:
    """The profile with every file that it lies over.

    Raises ProfielOnbekend when a profile is not installed, DossierFout when a file is invalid, when they
    lie over each other in a circle, or when the dossier carries a profile; GebruiksFout when the folder
    with profiles lies in ``dossier``.
    """
    mappen = profielmappen()
    if dossier is not None:
        geen_profiel_in(dossier, mappen)

    def zoek(gezocht: str, uit: Sequence[Path]) -> Path | None:
        return _zoek(gezocht, uit, dossier)

    return lees_stapel(_bekend(naam, zoek(naam, mappen)), mappen, zoek, _onbekend)


def controleer_profiel(bestand: Path) -> Stapel:
    """One file, installed or not, over the installed profiles; raises as ``laad_stapel`` does."""
    if not bestand.is_file():
        raise GebruiksFout("Dit bestand is er niet; noem een bestand met een profiel.")
    mappen = profielmappen()
    return lees_stapel(bestand, mappen, lambda naam, uit: _zoek(naam, uit, None), _onbekend, bestand.name)


def geen_profiel_in(dossier: Path, mappen: Sequence[Path]) -> None:
    """Raises when the dossier carries a profile, or when profiles would be read from inside it."""
    if dossier.is_dir():
        mee = sorted(p.name for p in dossier.iterdir() if p.name.lower() in _IN_DOSSIER)
        wat = "hoort niet in een dossier; installeer het profiel en noem in de zaak alleen de naam ervan"
        if mee:
            raise DossierFout(*(Melding(naam, 1, 1, "", wat) for naam in mee))
    if any(_binnen(folder, dossier) for folder in mappen):
        raise GebruiksFout(f"{OMGEVING} wijst naar een map in het dossier; zet profielen op een andere plek.")


def _binnen(pad: Path, dossier: Path) -> bool:
    return pad.resolve().is_relative_to(dossier.resolve())


def _zoek(naam: str, mappen: Sequence[Path], dossier: Path | None) -> Path | None:
    """The file of a profile in the first folder that has it; refuses a link into the dossier."""
    if not _NAAM.fullmatch(naam):
        return None
    gevonden = next(
        (folder / f"{naam}.yaml" for folder in mappen if (folder / f"{naam}.yaml").is_file()), None
    )
    if gevonden is not None and dossier is not None and _binnen(gevonden, dossier):
        raise GebruiksFout(
            "Een profiel verwijst naar een bestand in het dossier; zet het op een andere plek."
        )
    return gevonden


def _bekend(naam: str, gevonden: Path | None) -> Path:
    if gevonden is None:
        raise ProfielOnbekend(Melding("profiel", 1, 1, "naam", _onbekend(naam)))
    return gevonden


def _onbekend(naam: str) -> str:
    """What to say of a profile that is not installed; the name itself may be anything and is not repeated."""
    from pipeline.dossier.vertaling import bedoelde_u

    if any(teken in naam for teken in "/\\:") or naam.startswith(".") or naam.endswith((".yaml", ".yml")):
        return "is een pad of bestand; schrijf alleen de naam van een geïnstalleerd profiel"
    bekend = bekende_profielen()
    nabij = bedoelde_u(naam, list(bekend))
    kies = f"{nabij} Kies anders {', '.join(bekend)}" if nabij else f"kies {', '.join(bekend)}"
    return f"is hier niet geïnstalleerd; {kies}, of zet het in de map die {OMGEVING} noemt"
