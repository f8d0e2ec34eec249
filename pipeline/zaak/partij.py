# SPDX-License-Identifier: EUPL-1.2
"""The parties of a case: toezichthouder, aanbieder, gemeenten, rijksinspecties, others."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from pipeline.zaak.basis import Id, JaNee, Model, Zin

Wet = Literal["wmo2015", "jeugdwet", "wlz", "zvw", "wfz", "wvggz", "wzd", "anders"]
"""Statutes that can meet in a case (AK-T1)."""

Betrokkenheid = Literal[
    "plaats_calamiteit", "inkoopcontract", "verblijf_client", "inschrijving_client", "inschrijving_familie"
]
"""The five kinds of betrokken gemeente (P-F2a to P-F2e); one gemeente can have several."""

Tooi = Annotated[str, Field(pattern=r"^(gm\d{4}|so\d{4}|oorg\d{5})$")]
"""Code of a public body in the TOOI registers: gemeente, samenwerkingsorganisatie or inspectie."""


class Postadres(Model):
    """Where letters go; of organisations only, never of a natural person."""

    straat: Zin
    postcode: str = Field(pattern=r"^[1-9]\d{3} ?[A-Z]{2}$")
    plaats: Zin

    @property
    def regels(self) -> list[str]:
        """Street and town, as lines of an envelope."""
        return [self.straat, f"{self.postcode}  {self.plaats}"]


class Toezichthouder(Model):
    """The Wmo-toezichthouder: its organisation, and the gemeenten that appointed it (AK-B1-2)."""

    id: Id = "toezichthouder"
    naam: Zin
    aangewezen_door: tuple[Id, ...] = Field(min_length=1)
    adres: Postadres | None = None
    plaats: Zin
    tooi: Tooi | None = None


class Aanbieder(Model):
    """A provider (P-1.2a) with the statutes under which it works (AK-R11)."""

    id: Id = "aanbieder"
    naam: Zin
    adres: Postadres | None = None
    kvk: str | None = Field(default=None, pattern=r"^\d{8}$")
    wetten: tuple[Wet, ...] = ("wmo2015",)


class Gemeente(Model):
    """A betrokken gemeente with every reason for it; ``zorgverlening``: where care was given (P-S1.4a)."""

    id: Id
    naam: Zin
    redenen: tuple[Betrokkenheid, ...] = ()
    zorgverlening: JaNee = False
    adres: Postadres | None = None
    tooi: Tooi | None = None


class Rijksinspectie(Model):
    """A rijksinspectie that is party to the case (AK-L4)."""

    id: Id
    naam: Zin
    adres: Postadres | None = None
    tooi: Tooi | None = None


class Partijen(Model):
    """All parties of a case."""

    toezichthouder: Toezichthouder
    aanbieders: tuple[Aanbieder, ...] = Field(min_length=1)
    gemeenten: tuple[Gemeente, ...] = Field(min_length=1)
    rijksinspecties: tuple[Rijksinspectie, ...] = ()
