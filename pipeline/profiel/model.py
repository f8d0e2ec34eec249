# SPDX-License-Identifier: EUPL-1.2
"""A profile: who works here, terms and choices of one organisation. Installed, never in a dossier."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field, field_validator
from pydantic_core import PydanticCustomError

from pipeline.profiel.bewaren import Bewaren
from pipeline.profiel.keuzes import Evaluatie, Keuzes, Recht
from pipeline.profiel.publicatie import Publicatie
from pipeline.profiel.termijnen import Termijnen
from pipeline.zaak.basis import Id, Model, Sha256, Zin


class Medewerker(Model):
    """Someone who may act under ``--als``: id and function; names are never needed."""

    id: Id
    functie: Zin


class Huisstijl(Model):
    """What letters and the publication layout take from the organisation; its name is in the case."""

    kleur: Annotated[str, Field(pattern=r"^#[0-9a-fA-F]{6}$")] = "#1f4e79"
    postadres: str = ""
    telefoon: str = ""
    mail: str = ""
    website: str = ""


class Profielbestand(Model):
    """What a profile file may say: only what differs from the profile ``over`` which it lies."""

    naam: Id
    over: Id | None = None
    """The profile under this one; None is ``basis``, under which nothing lies."""
    versie: Zin
    omschrijving: str = ""
    medewerkers: tuple[Medewerker, ...] = ()
    termijnen: Termijnen = Termijnen()
    keuzes: Keuzes = Keuzes()
    evaluatie: Evaluatie = Evaluatie()
    recht: Recht = Recht()
    bewaren: Bewaren = Bewaren()
    huisstijl: Huisstijl = Huisstijl()
    publicatie: Publicatie = Publicatie()

    @field_validator("medewerkers")
    @classmethod
    def _ieder_een_keer(cls, mensen: tuple[Medewerker, ...]) -> tuple[Medewerker, ...]:
        """One id is one person, or two pairs of eyes could be one."""
        if len({m.id for m in mensen}) != len(mensen):
            raise PydanticCustomError("dubbel", "noemt een id twee keer; geef ieder een eigen id")
        return mensen


class Laag(Model):
    """One profile in the pile: its version and the hash of the values that hold with all below it."""

    naam: Id
    versie: Zin
    sha256: Sha256
    eigen: bool
    """Whether it is a file of the organisation (True) or built in."""


class Profiel(Profielbestand):
    """One profile with everything under it; name, version and pile stand in every report."""

    sha256: str = ""
    """Hash over the values that hold; comments and order in the files do not count."""
    lagen: tuple[Laag, ...] = ()
    """The profiles under this one, nearest first; the last is built in."""

    def kent(self, medewerker: str) -> bool:
        """Whether this id may act."""
        return any(m.id == medewerker for m in self.medewerkers)
