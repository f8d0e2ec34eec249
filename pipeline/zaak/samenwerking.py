# SPDX-License-Identifier: EUPL-1.2
"""What supervisors lay down together: projectgroep, plan, natraject, evaluatie, and contact between them.

Every block is optional; a document that needs it says so. Days are ISO dates, ids as in ``Zaak``.
"""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from pipeline.zaak.basis import Id, JaNee, Model, Moment, Reden, RedenOfLeeg, Zin
from pipeline.zaak.gebeurtenis_basis import Ids
from pipeline.zaak.partij import Wet

Dag = Annotated[str, Field(pattern=r"^\d{4}-\d{2}-\d{2}$")]


class Projectlid(Model):
    """A member of the projectgroep; the party is that of the person (AK-S2a)."""

    persoon: Id
    rol: Zin = "lid"


class Informatietaak(Model):
    """Who collects which information, and how (AK-S2b-2)."""

    wat: Zin
    bron: Literal["stukken", "interviews", "bezoek", "anders"]
    leden: Ids


class Gespreksteam(Model):
    """Who hold which interview (AK-S2b-4)."""

    gesprek: Zin
    leden: Ids


class Projectgroep(Model):
    """The projectgroep and what its members agreed; the list of the source is open (AK-S2b-1 to 6)."""

    leden: tuple[Projectlid, ...] = Field(min_length=2)
    verwachtingen: Zin
    informatie: tuple[Informatietaak, ...] = Field(min_length=1)
    omgang_met_informatie: Zin
    gespreksteams: tuple[Gespreksteam, ...] = Field(min_length=1)
    communicatie: Zin
    opschaling: Zin
    overige: tuple[Zin, ...] = ()


class Rolverdeling(Model):
    """What a party does, by the statutes under which it is competent (AK-S4d)."""

    partij: Id
    wetten: tuple[Wet, ...] = Field(min_length=1)
    bijdrage: Zin


class Instrument(Model):
    """A toezichtinstrument with its criteria (AK-S4b, AK-S5); ``leren``: it stimulates learning (AK-S4e)."""

    naam: Zin
    criteria: tuple[Zin, ...] = Field(min_length=1)
    herkomst: Literal["bestaand", "aangepast", "nieuw"]
    partijen: Ids
    leren: JaNee = False
    leerdoel: str = ""


class Planningsstap(Model):
    """One step of the planning: a date, or a period in words (AK-S4f)."""

    wat: Zin
    wanneer: Zin


class Selectie(Model):
    """Where the toezicht takes place: a professional, organisation or instelling (AK-S4h)."""

    wie: Id
    reden: Reden


class Plancommunicatie(Model):
    """The communicatieparagraaf (AK-S4g).

    ``voornemen_wanneer`` and ``voornemen_door``: when and by whom those involved hear of the intention
    to publish (AK-S4i); ``pers`` what is agreed on press and others (AK-S4j); ``adviseurs`` the
    communication advisers, if any (AK-S4k).
    """

    voornemen_wanneer: Zin
    voornemen_door: Id
    pers: Zin
    adviseurs: tuple[Id, ...] = ()


class PlanVanAanpak(Model):
    """The plan van aanpak of joint supervision (AK-S4a to S4k)."""

    toezichtvraag: Zin
    deelvragen: tuple[Zin, ...] = ()
    toetsingskader: tuple[Zin, ...] = Field(min_length=1)
    rollen: tuple[Rolverdeling, ...] = Field(min_length=1)
    instrumenten: tuple[Instrument, ...] = Field(min_length=1)
    planning: tuple[Planningsstap, ...] = Field(min_length=1)
    communicatie: Plancommunicatie
    selectie: tuple[Selectie, ...] = Field(min_length=1)


class Toezegging(Model):
    """An improvement that an aanbieder promised, and who monitors it (AK-S12b, AK-S12c)."""

    aanbieder: Id
    verbetering: Zin
    gereed: Dag
    monitor: Id
    wijze: Zin


class Natrajectactie(Model):
    """Another action after the report, and who is responsible for it (AK-S12a)."""

    actie: Zin
    verantwoordelijke: Id
    gereed: Dag


class Maatregelafspraak(Model):
    """Which party takes a measure, agreed with whom (AK-S12e); ``anderen`` are no party to the case."""

    maatregel: Id
    treft: Id
    afgestemd_met: Ids
    anderen: tuple[Zin, ...] = ()
    afgestemd_op: Moment


class Natraject(Model):
    """The plan for what follows the report (AK-S12a to S12e); without promises it says why."""

    rapport: Id
    acties: tuple[Natrajectactie, ...] = Field(min_length=1)
    toezeggingen: tuple[Toezegging, ...] = ()
    geen_toezeggingen: str = ""
    maatregelen: tuple[Maatregelafspraak, ...] = ()


class Verbeteractie(Model):
    """What will be done differently (AK-S13b); ``draaiboek``: the part of the draaiboek it is about."""

    actie: Zin
    verantwoordelijke: Id
    gereed: Dag
    draaiboek: str = ""


class Evaluatie(Model):
    """The joint evaluation; its course is told in rapport/evaluatie (AK-S13a, AK-S13b)."""

    besproken: Moment
    leerpunten: tuple[Zin, ...] = Field(min_length=1)
    verbeteracties: tuple[Verbeteractie, ...] = ()


class Indicatie(Model):
    """A statute under which clients of an aanbieder get care, with the zorgpakket (AK-B1-4b)."""

    wet: Wet
    zorgpakket: str = ""


class Contactaanbieder(Model):
    """An aanbieder that a contact is about; numbers as far as they are known (AK-B1-3, AK-B1-4)."""

    aanbieder: Id
    aantal_clienten: int | None = Field(default=None, ge=0)
    indicaties: tuple[Indicatie, ...] = ()


class EerderContact(Model):
    """An earlier contact with the IGJ about the aanbieder (AK-B1-6)."""

    op: Moment
    medewerker: Id | None = None


class Bijlage1(Model):
    """The seven questions of bijlage 1; question 2 follows from the party of the contactzoeker."""

    contactzoeker: Id
    aanbieders: tuple[Contactaanbieder, ...] = Field(min_length=1)
    actie: Zin
    eerder_contact: JaNee
    eerdere_contacten: tuple[EerderContact, ...] = ()
    reden: Literal["afstemming", "informatie_uitwisselen", "verzoek_toezicht", "anders"]
    uitleg: Zin


class Inspectiecontact(Bijlage1):
    """One contact with the Meldpunt IGJ or the Inspectieloket (AK-A6a, AK-B1-0)."""

    id: Id
    kanaal: Literal["meldpunt_igj", "inspectieloket", "direct"]
    inspectie: Id | None = None


class Overdracht(Bijlage1):
    """Handing a melding over to the competent supervisor (AK-R10a to c, AK-P11-1 to 6)."""

    partij_van: Id
    partij_aan: Id
    bevoegdheid_vastgesteld: Moment
    noodzaak: Zin
    grondslag: Literal["avg_6_1_e", "vitaal_belang"]
    gevaar: JaNee = False
    acuut_ingrijpen: JaNee = False
    betrokkene_vooraf: Moment | None = None
    reden_niet_vooraf: RedenOfLeeg = ""


class Maatregelgemeente(Model):
    """A gemeente whose clients a measure strikes, and how many of them (AK-A8b)."""

    gemeente: Id
    aantal_clienten: int = Field(ge=0)


class Kennisgeving(Model):
    """What is told about a measure: to colleges by a rijksinspectie, or the other way (AK-A8a to h)."""

    maatregel: Id
    aanbieder: Id
    omschrijving: Zin
    ingang: Moment | None = None
    gemeenten: tuple[Maatregelgemeente, ...] = ()
    inspecties: tuple[Id, ...] = ()
    contactpersoon: Id | None = None
    antwoord_voor: Moment | None = None


class Verstrekking(Model):
    """Information about to go to a third party, a College included (AK-A4b, AK-A4c)."""

    document: Id
    partij: Id
    ontvanger: Zin
    op: Moment
    reden: Reden


class Jaarwens(Model):
    """A wish for the programme of the rijksinspecties; ``voor``: gemeenten or regions (AK-A7b)."""

    thema: Zin
    prioriteit: int = Field(ge=1)
    reden: Reden
    voor: tuple[Zin, ...] = ()


class Jaarwensen(Model):
    """The wishes of the gemeenten for supervision under the Jeugdwet in one year (AK-A7b)."""

    jaar: int = Field(ge=2015, le=2100)
    afstemming: Zin
    wensen: tuple[Jaarwens, ...] = Field(min_length=1)


class Samenwerkingsblokken(Model):
    """The optional blocks of a case that supervisors need together."""

    projectgroep: Projectgroep | None = None
    plan_van_aanpak: PlanVanAanpak | None = None
    natraject: Natraject | None = None
    evaluatie: Evaluatie | None = None
    inspectiecontacten: tuple[Inspectiecontact, ...] = ()
    overdracht: Overdracht | None = None
    kennisgevingen: tuple[Kennisgeving, ...] = ()
    verstrekkingen: tuple[Verstrekking, ...] = ()
    jaarwensen: Jaarwensen | None = None
