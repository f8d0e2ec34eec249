# SPDX-License-Identifier: EUPL-1.2
"""A profile: who works here, terms and choices of one organisation. Installed, never in a dossier."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from pipeline.zaak.basis import Id, JaNee, Model, Zin


class Medewerker(Model):
    """Someone who may act under ``--als``: id and function; names are never needed."""

    id: Id
    functie: Zin


class Termijnen(Model):
    """Lengths of terms that a profile may set; none shorter than what the source gives another."""

    reactie_concept_weken: Annotated[int, Field(ge=2)] = 2
    """P-S4.2b: at least two weeks, per recipient."""
    wacht_na_bekendmaking_dagen: Annotated[int, Field(ge=14)] = 14
    """Days between bekendmaking of the besluit and openbaarmaking when objection is expected."""
    zienswijze_openbaarmaking_weken: Annotated[int, Field(ge=1)] = 2


class Keuzes(Model):
    """Choices in spanningen that an organisation makes."""

    verbetermaatregelen_3a_openbaar: JaNee = False
    """T24: publish the toezichthouder's own 3A advice; off by default."""
    wederhoor_verplicht: JaNee = True
    """T09, AK-S10c."""


class Huisstijl(Model):
    """What letters and the publication layout take from the organisation; its name is in the case."""

    kleur: Annotated[str, Field(pattern=r"^#[0-9a-fA-F]{6}$")] = "#1f4e79"
    postadres: str = ""
    telefoon: str = ""
    website: str = ""


class Profiel(Model):
    """One profile, versioned; its name and version stand in every report."""

    naam: Id
    versie: Zin
    omschrijving: str = ""
    medewerkers: tuple[Medewerker, ...] = ()
    termijnen: Termijnen = Termijnen()
    keuzes: Keuzes = Keuzes()
    huisstijl: Huisstijl = Huisstijl()

    def kent(self, medewerker: str) -> bool:
        """Whether this id may act."""
        return any(m.id == medewerker for m in self.medewerkers)
