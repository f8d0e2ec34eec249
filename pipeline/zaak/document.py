# SPDX-License-Identifier: EUPL-1.2
"""Documents of a case: kind, owners, file, what they mention; and corrections on the concept."""

from __future__ import annotations

from typing import Literal

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from pipeline.zaak.basis import Dag, Id, JaNee, Model, Pad, RedenOfLeeg, Zin
from pipeline.zaak.partij import Wet

Aanleiding = Literal["verplichte_melding", "signaal", "risicogestuurd", "thema", "eigen_initiatief"]
Informatiecategorie = Literal[
    "inspanningsverplichting", "onderzoeksrapporten", "beschikkingen", "ingekomen_stukken"
]
"""Category of the Woo under which a document is public: artikel 3.1, or one of artikel 3.3."""


class Stuk(Model):
    """One document of the case.

    ``eigenaar`` are the parties that own it (two for a joint report, T18); ``auteurs`` ids of
    medewerkers of the installed profile; ``maatregelen`` the measures it mentions (AK-A8);
    ``bevat_van`` parties whose information it holds (AK-A4b); ``bestand`` the file in the dossier.
    ``concept`` is the conceptrapport that a definitief rapport came from, needed when the case has
    several (P-S4.2a); ``bijlagen`` files annexed integrally, zienswijzen among them (P-S4.2d).
    ``informatiecategorie`` is for the metadata of the national index; a report on one provider is part
    of carrying out the task, so it falls under artikel 3.1 unless stated otherwise.
    """

    id: Id
    soort: Id
    titel: Zin
    eigenaar: tuple[Id, ...] = Field(min_length=1)
    bestand: Pad | None = None
    auteurs: tuple[Id, ...] = ()
    maatregelen: tuple[Id, ...] = ()
    bevat_van: tuple[Id, ...] = ()
    wet: Wet = "wmo2015"
    aanleiding: Aanleiding = "verplichte_melding"
    concept: Id | None = None
    bijlagen: tuple[Pad, ...] = ()
    informatiecategorie: Informatiecategorie = "inspanningsverplichting"


class Correctie(Model):
    """A reported factual error on the concept and what was done with it (P-S4.2c).

    ``omschrijving`` names no natural person; ``reden`` is required when laid aside.
    """

    id: Id
    van: Id
    passage: Zin
    omschrijving: Zin
    dispositie: Literal["open", "verwerkt", "terzijde"] = "open"
    reden: RedenOfLeeg = ""


class Maatregel(Model):
    """A measure that the documents may mention (AK-A8a to h)."""

    id: Id
    soort: Literal["clientenstop", "sluiting", "ontbinding_overeenkomst", "aanwijzing", "anders"]
    wet: Wet
    door: Id
    vertrouwelijk_op_verzoek: JaNee = False


class Opdracht(Model):
    """What the opdrachtformulier holds in any case (AK-S1d-1 to S1d-9)."""

    wat: Zin
    waarom: Zin
    resultaat: Zin
    afbakening: Zin
    besluitvorming: Zin
    startdatum: Dag
    einddatum: Dag
    capaciteit: Zin
    risicos: Zin
    projectleider: Id

    @model_validator(mode="after")
    def _volgorde(self) -> Opdracht:
        if self.einddatum <= self.startdatum:
            raise PydanticCustomError(
                "volgorde", "de einddatum ligt niet na de startdatum; verbeter een van beide"
            )
        return self


class Aankondiging(Model):
    """How the toezicht is announced (AK-S6a to d); ``reden`` stays internal, it is never printed."""

    aangekondigd: JaNee = True
    bezoek: str = ""
    onderwerp: Zin
    aanleiding: Zin
    contactpersoon: Id
    geselecteerden: tuple[Id, ...] = Field(min_length=1)
    reden_onaangekondigd: RedenOfLeeg = ""
