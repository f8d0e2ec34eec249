# SPDX-License-Identifier: EUPL-1.2
"""A dossier: the case, its people, its profile and its register, read and checked as one whole."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from pipeline.dossier.melding import Melding
from pipeline.dossier.opbouw import Plekken
from pipeline.dossier.profielen import STANDAARD, ProfielOnbekend, laad_profiel
from pipeline.dossier.register import Register
from pipeline.dossier.yaml_lezen import Gelezen
from pipeline.dossier.zaak_lezen import bouw_zaak, lees_bron, lees_personen_bron
from pipeline.fouten import GebruiksFout
from pipeline.profiel.model import Profiel
from pipeline.zaak.persoon import Personalia
from pipeline.zaak.zaak import Zaak


@dataclass(frozen=True, slots=True)
class Dossier:
    """A case on disk, valid as a whole.

    ``plekken`` maps the path of a field, such as ``("gebeurtenissen", 3, "aan")``, to line and column
    in ``bestand`` (zaak.yaml or zaak.json). ``personen`` is None when personen.yaml is absent.
    """

    map: Path
    bestand: str
    zaak: Zaak
    plekken: Plekken
    personen: tuple[Personalia, ...] | None
    profiel: Profiel
    profiel_sha256: str
    register: Register

    @classmethod
    def open(cls, folder: Path) -> Dossier:
        """Read a dossier; raises GebruiksFout without a folder and DossierFout (a ZaakFout) when invalid."""
        folder = folder.parent if folder.name in {"zaak.yaml", "zaak.json"} and folder.is_file() else folder
        bron = lees_bron(folder)
        profiel, sha256, fouten = _profiel(bron, folder)
        zaak, personen = bouw_zaak(bron, lees_personen_bron(folder), fouten)
        return cls(folder, bron.naam, zaak, bron.plekken, personen, profiel, sha256, Register.open(folder))

    def pad(self, relatief: str) -> Path:
        """A file inside the dossier; raises GebruiksFout when a link leads out of it."""
        return binnen(self.map, relatief)

    def personalia(self, persoon: str) -> Personalia | None:
        """The personalia of this id, or None when they are not there."""
        return next((p for p in self.personen or () if p.id == persoon), None)


def binnen(folder: Path, relatief: str, veld: str = "") -> Path:
    """``relatief`` inside ``folder``; raises GebruiksFout when it, or a link in it, leads outside.

    ``veld``: the field that names it, as the user wrote it.
    """
    pad = folder / relatief
    if not pad.resolve().is_relative_to(folder.resolve()):
        wat = f"Het bestand bij {veld}" if veld else "Een bestand van dit dossier"
        raise GebruiksFout(f"{wat} ligt buiten de map; zet het in de map zelf.")
    return pad


def _profiel(bron: Gelezen, folder: Path) -> tuple[Profiel, str, list[Melding]]:
    """The profile that the case names; when it is unknown that is one more error in the case."""
    naam = bron.waarde.get("profiel")
    try:
        return *laad_profiel(naam if isinstance(naam, str) else STANDAARD, folder), []
    except ProfielOnbekend as fout:
        plek = bron.plekken.naaste(("profiel",))
        profiel, sha256 = laad_profiel(STANDAARD)
        return profiel, sha256, [Melding(bron.naam, *plek, "profiel", m.tekst) for m in fout.meldingen]
