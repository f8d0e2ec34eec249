# SPDX-License-Identifier: EUPL-1.2
"""The case: everything zaak.yaml says, frozen and typed. No names of natural persons."""

from __future__ import annotations

from typing import Annotated, Literal, TypeVar

from pydantic import Field

from pipeline.zaak.aanhouding import Aanhouding
from pipeline.zaak.basis import Id, JaNee, Model, Moment, Reden, RedenOfLeeg, Zin
from pipeline.zaak.document import Aankondiging, Correctie, Maatregel, Opdracht, Stuk
from pipeline.zaak.gebeurtenis import Gebeurtenis
from pipeline.zaak.partij import Aanbieder, Gemeente, Partijen, Rijksinspectie, Toezichthouder, Wet
from pipeline.zaak.persoon import Persoon, is_betrokken_rol
from pipeline.zaak.samenwerking import Samenwerkingsblokken
from pipeline.zaak.uitzondering import Procedure, die_tellen
from pipeline.zaak.uitzondering import Uitzondering as Uitzondering
from pipeline.zaak.weging import Weging

E = TypeVar("E")


class Melding(Model):
    """What came in: a melding of the aanbieder or a signaal of someone else (P-1.2e, P-1.2f, T16)."""

    soort: Literal["melding", "signaal_calamiteit", "signaal_kwaliteit"]
    ontvangen: Moment
    van: Id | None = None
    betreft: tuple[Literal["calamiteit", "geweld"], ...] = Field(min_length=1)
    aard: Zin
    """Kind of calamiteit; an open list, the source says "onder meer" (P-1.1f)."""
    omschrijving: Zin
    wetten_client: tuple[Wet, ...] = ("wmo2015",)
    weging: Weging | None = None


class Samenwerking(Model):
    """Joint supervision: which of the three forms (AK-V1, AK-V2, AK-V3) and with whom."""

    vorm: Literal[1, 2, 3]
    met: tuple[Id, ...] = Field(min_length=1)


class Voornemen(Model):
    """The intention to make one document public: which, by whom, on what legal footing.

    ``onderdeel``: own completed research, or proposed improvements (P-C4a, T24).
    """

    document: Id
    door: Id
    onderdeel: Literal["onderzoek", "verbetermaatregelen"] = "onderzoek"
    op: Moment | None = None


class Overweging(Model):
    """What the College does with one of ``verbeterpunten_college``, counted from 1 (AK-A13d)."""

    punt: int = Field(ge=1)
    overnemen: JaNee
    motivering: Zin


class Raad(Model):
    """How the College informs the gemeenteraad (P-B3a to c, AK-A13c); ``reden`` is why it does so."""

    document: Id
    vertrouwelijk: JaNee = False
    reden: RedenOfLeeg = ""
    overwegingen: tuple[Overweging, ...] = ()


class Ontheffing(Model):
    """A waiver of one rule: by whom (id in the profile), why, until when.

    Privacy and the order of openbaarmaking can never be waived.
    """

    regel: Annotated[str, Field(pattern=r"^[A-Z0-9][A-Za-z0-9.-]{1,30}$")]
    door: Id
    reden: Reden
    tot: Moment


class Zaak(Samenwerkingsblokken):
    """One case, as zaak.yaml states it."""

    lakmoes: Literal[1]
    kenmerk: Annotated[str, Field(min_length=1, max_length=60)]
    titel: Zin
    profiel: Id = "basis"
    protocol: Literal["calamiteitentoezicht", "kader"] = "calamiteitentoezicht"
    melding: Melding | None = None
    partijen: Partijen
    samenwerking: Samenwerking | None = None
    personen: tuple[Persoon, ...] = ()
    documenten: tuple[Stuk, ...] = ()
    opdracht: Opdracht | None = None
    aankondiging: Aankondiging | None = None
    maatregelen: tuple[Maatregel, ...] = ()
    verbeterpunten_college: tuple[Zin, ...] = ()
    correcties: tuple[Correctie, ...] = ()
    uitzonderingen: tuple[Uitzondering, ...] = ()
    raad: tuple[Raad, ...] = ()
    openbaarmaking: tuple[Voornemen, ...] = ()
    ontheffingen: tuple[Ontheffing, ...] = ()
    aanhoudingen: tuple[Aanhouding, ...] = ()
    gebeurtenissen: tuple[Gebeurtenis, ...] = ()

    @property
    def organisaties(self) -> dict[str, Toezichthouder | Aanbieder | Gemeente | Rijksinspectie]:
        """Every party by id."""
        p = self.partijen
        everyone: list[Toezichthouder | Aanbieder | Gemeente | Rijksinspectie] = [p.toezichthouder]
        everyone += [*p.aanbieders, *p.gemeenten, *p.rijksinspecties]
        return {party.id: party for party in everyone}

    @property
    def betrokkenen(self) -> tuple[str, ...]:
        """Ids of all betrokkenen at openbaarmaking: aanbieders, and people by rol or by mark (AK-A11d)."""
        people = [
            p.id
            for p in self.personen
            if (p.betrokken if p.betrokken is not None else is_betrokken_rol(p.rol)) and not p.overleden
        ]
        return (*(a.id for a in self.partijen.aanbieders), *people)

    def uitgezonderd(self, procedure: Procedure) -> frozenset[str]:
        """Who is left out of a procedure on a ground that counts; whether a file is unchanged is not seen."""
        return frozenset(u.persoon for u in die_tellen(self, procedure))

    @property
    def rijksinspectie_ids(self) -> frozenset[str]:
        """Ids of the rijksinspecties in the case."""
        return frozenset(r.id for r in self.partijen.rijksinspecties)

    def stuk(self, document: str) -> Stuk | None:
        """The document with this id, or None."""
        return next((d for d in self.documenten if d.id == document), None)

    def persoon(self, persoon: str) -> Persoon | None:
        """The person with this id, or None."""
        return next((p for p in self.personen if p.id == persoon), None)

    def van_soort(self, kind: type[E]) -> tuple[tuple[int, E], ...]:
        """Events of one kind with their index in ``gebeurtenissen``, in the order of the file."""
        return tuple((i, g) for i, g in enumerate(self.gebeurtenissen) if isinstance(g, kind))
