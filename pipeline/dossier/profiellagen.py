# SPDX-License-Identifier: EUPL-1.2
"""A profile file and every file that it lies over: read, laid over each other, checked layer by layer."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from pipeline.dossier.melding import DossierFout, Melding, Pad
from pipeline.dossier.tekst import lees_bytes
from pipeline.dossier.yaml_lezen import Gelezen, lees_data
from pipeline.dossier.zaak_lezen import valideer
from pipeline.profiel.model import Profiel, Profielbestand
from pipeline.profiel.samen import leg_over, maak_profiel

BODEM = "basis"
"""The built-in profile under all others."""
Zoeker = Callable[[str, Sequence[Path]], Path | None]
"""Finds the file of a profile in these folders."""


@dataclass(frozen=True, slots=True)
class Laagbestand:
    """One file of a pile: as read, where it lies, and whether it is of the organisation itself."""

    bron: Gelezen
    pad: Path
    eigen: bool

    def plek(self, pad: Pad) -> tuple[int, int] | None:
        """Line and column at which this file says something of a setting, None when it does not."""
        waarde: Any = self.bron.waarde
        for deel in pad:
            waarde = waarde.get(deel) if isinstance(waarde, dict) else None
        return None if waarde is None else self.bron.plekken.naaste(pad)


@dataclass(frozen=True, slots=True)
class Stapel:
    """A profile, and the files it comes from, the upper one first."""

    profiel: Profiel
    bestanden: tuple[Laagbestand, ...]

    def herkomst(self, pad: Pad) -> tuple[Laagbestand, int] | None:
        """The file and line that decide a setting; None when none names it: the default of Lakmoes."""
        for laag in self.bestanden:
            plek = laag.plek(pad)
            if plek is not None:
                return laag, plek[0]
        return None


def lees_stapel(
    eerste: Path,
    mappen: Sequence[Path],
    zoek: Zoeker,
    onbekend: Callable[[str], str],
    titel: str | None = None,
) -> Stapel:
    """Read ``eerste`` and all under it; the last of ``mappen`` is the built-in one. Raises DossierFout."""
    lagen = [_lees(eerste, mappen[-1], titel)]
    while (onder := _over(lagen[-1])) is not None:
        lagen.append(_eronder(lagen, onder, mappen, zoek, onbekend))
    ruw: dict[str, Any] = {}
    bestanden: list[tuple[Profielbestand, bool]] = []
    for laag in reversed(lagen):
        ruw = leg_over(ruw, laag.bron.waarde)
        bestanden.insert(0, (_keur(laag, ruw, laag.bron.naam == titel), laag.eigen))
    return Stapel(maak_profiel(bestanden), tuple(lagen))


def _lees(pad: Path, ingebouwd: Path, titel: str | None = None) -> Laagbestand:
    naam = titel or f"profiel {pad.name}"
    bron = lees_data(lees_bytes(pad, naam), naam)
    if not isinstance(bron.waarde, dict):
        raise DossierFout(Melding(naam, 1, 1, "", "moet uit eigen velden bestaan, zoals naam: en versie:"))
    return Laagbestand(bron, pad, pad.parent != ingebouwd)


def _over(laag: Laagbestand) -> str | None:
    """The name of the profile under this one; None under the built-in ``basis``."""
    over = laag.bron.waarde.get("over")
    if over is None and not (laag.pad.stem == BODEM and not laag.eigen):
        return BODEM
    return str(over) if over is not None else None


def _eronder(
    lagen: list[Laagbestand],
    naam: str,
    mappen: Sequence[Path],
    zoek: Zoeker,
    onbekend: Callable[[str], str],
) -> Laagbestand:
    """The file under the last of ``lagen``. One that names itself lies over the built-in of that name, and
    a built-in one only over another built-in."""
    laag = lagen[-1]
    zelf = naam == laag.pad.stem or not laag.eigen
    pad = zoek(naam, mappen[-1:] if zelf else mappen)
    plek = laag.bron.plekken.naaste(("over",))
    if pad is None:
        raise DossierFout(Melding(laag.bron.naam, *plek, "over", onbekend(naam)))
    if any(pad.resolve() == eerder.pad.resolve() for eerder in lagen):
        kring = " over ".join(eerder.pad.stem for eerder in lagen)
        wat = f"maakt een kring ({kring} over {naam}); laat een van deze over {BODEM} liggen"
        raise DossierFout(Melding(laag.bron.naam, *plek, "over", wat))
    return _lees(pad, mappen[-1])


def _keur(laag: Laagbestand, ruw: dict[str, Any], los: bool) -> Profielbestand:
    """This layer with all under it, typed; raises DossierFout with every error and the bound it breaks."""
    bestand, fouten = valideer(Profielbestand, replace(laag.bron, waarde=ruw))
    if bestand is not None and bestand.naam != laag.pad.stem and not los:
        wat = "is anders dan de naam van het bestand; maak ze gelijk"
        fouten = [*fouten, Melding(laag.bron.naam, *laag.bron.plekken.naaste(("naam",)), "naam", wat)]
    if fouten or bestand is None:
        from pipeline.dossier.profielgrenzen import met_grens

        raise DossierFout(*(met_grens(fout) for fout in fouten))
    return bestand
