# SPDX-License-Identifier: EUPL-1.2
"""Events on the road to openbaarmaking: agreement, zienswijze, besluit, measures, secrecy."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field, StringConstraints

from pipeline.zaak.basis import Id, JaNee, Moment, Pad, Reden, RedenOfLeeg, Zegel, Zin
from pipeline.zaak.gebeurtenis_basis import GebeurtenisBasis, Ids

Naam = Annotated[str, StringConstraints(min_length=1, max_length=64)]
"""What a user calls something, to tell it from another."""


class AnderePartijGeinformeerd(GebeurtenisBasis):
    """The other party told before information goes to third parties or public (AK-A4b)."""

    soort: Literal["andere_partij_geinformeerd"]
    documenten: Ids
    partij: Id


class Afstemming(GebeurtenisBasis):
    """Content and planning of publication or persbericht agreed (AK-A10a)."""

    soort: Literal["afstemming"]
    documenten: Ids
    partijen: Ids
    inhoud: JaNee
    publicatie_op: Moment | None = None


class UitnodigingZienswijze(GebeurtenisBasis):
    """Betrokkenen invited to give a zienswijze on openbaarmaking (AK-A11d).

    ``versie`` is the content zegel of the public version that went along; ``tot`` ends the term.
    """

    soort: Literal["uitnodiging_zienswijze_openbaarmaking"]
    document: Id
    aan: Ids
    tot: Moment
    versie: str | None = Field(default=None, pattern=r"^[0-9a-f]{64}$")


class ZienswijzeOpenbaarmaking(GebeurtenisBasis):
    """An answer to that invitation (AK-A11d); ``bestand_zegel`` is of the bytes of ``bestand``."""

    soort: Literal["zienswijze_openbaarmaking"]
    document: Id
    van: Id
    uitkomst: Literal["zienswijze", "geen_bezwaar", "ziet_af"]
    bestand: Pad | None = None
    bestand_zegel: Zegel | None = None


class ProcedureAfgerond(GebeurtenisBasis):
    """The zienswijze procedure on openbaarmaking ended; must be *bewezen* (AK-A11d)."""

    soort: Literal["procedure_zienswijze_afgerond"]
    document: Id


class Openbaarmakingsbesluit(GebeurtenisBasis):
    """The decision on openbaarmaking: ground, weighing, what it names (AK-A2d, AK-F6d).

    ``reden_geen_bezwaar``: why nobody is expected to object; without it ``bezwaar_verwacht: nee`` refuses.
    ``noemt_aanbieder``: whether the version names the aanbieder; left out, the version itself tells.
    """

    soort: Literal["openbaarmakingsbesluit"]
    document: Id
    uitkomst: Literal["openbaar", "niet_openbaar"]
    grondslag: Literal["woo", "wob", "gezondheidswet", "jeugdwet", "afspraak"]
    belangenafweging: Reden
    bekendgemaakt: Moment | None = None
    bezwaar_verwacht: JaNee = True
    reden_geen_bezwaar: RedenOfLeeg = ""
    noemt_aanbieder: JaNee | None = None


class VoorlopigeVoorziening(GebeurtenisBasis):
    """A request to the court that suspends publication, and how it ended.

    ``verzoek`` says which request is meant, when there are more.
    """

    soort: Literal["voorlopige_voorziening"]
    document: Id
    stap: Literal["verzocht", "toegewezen", "afgewezen", "ingetrokken", "opgeheven"]
    verzoek: Naam | None = None


class OpenbaarGemaakt(GebeurtenisBasis):
    """A document made public, by whom and where (AK-A11a, AK-A11b); of another owner: *bewezen*."""

    soort: Literal["openbaar_gemaakt"]
    document: Id
    door: Id
    url: str = ""


class CommunicatieBetrokken(GebeurtenisBasis):
    """The communication department of a betrokken gemeente involved in a persbericht (P-C4e)."""

    soort: Literal["communicatie_betrokken"]
    document: Id
    gemeente: Id


class ParallelProces(GebeurtenisBasis):
    """Strafonderzoek or PSHi begun or ended (P-S1.7b, P-S1.7c)."""

    soort: Literal["strafonderzoek", "pshi"]
    stap: Literal["gestart", "beeindigd"]


class Vrijgave(GebeurtenisBasis):
    """Clearance for publication during strafonderzoek or PSHi (P-A1b, P-A2c)."""

    soort: Literal["vrijgave"]
    proces: Literal["strafonderzoek", "pshi"]
    documenten: Ids
    door: Zin


class MaatregelStap(GebeurtenisBasis):
    """A step in the life of a measure (AK-A8a to f)."""

    soort: Literal["maatregel"]
    maatregel: Id
    stap: Literal[
        "voorgenomen", "getroffen", "vervallen", "aanbieder_bevraagd", "bronpartij_ingelicht",
        "opschorting_geschorst", "opschorting_afgewezen", "opschorting_ingetrokken", "vrijgegeven",
    ]  # fmt: skip
    opschortingsverzoek: Literal["ja", "nee", "onbekend"] | None = None
    tot: Moment | None = None


class ZienswijzeMaatregel(GebeurtenisBasis):
    """The zienswijze of the source party about making a measure public (AK-A8e)."""

    soort: Literal["zienswijze_maatregel"]
    maatregel: Id
    van: Id
    uitkomst: Literal["zienswijze", "geen_bezwaar"]


class Geheimhouding(GebeurtenisBasis):
    """A decision under the Gemeentewet that a letter to the raad is secret (P-B3c)."""

    soort: Literal["geheimhouding"]
    document: Id
    grondslag: Zin
    kenmerk: Zin


class AfspraakNietOpenbaar(GebeurtenisBasis):
    """An agreement not to make a report public (AK-F6c)."""

    soort: Literal["afspraak_niet_openbaar"]
    document: Id
    met: Ids
    reden: Reden


class StapVerantwoord(GebeurtenisBasis):
    """On late entry: an earlier step accounted for (AK-S0b)."""

    soort: Literal["stap_verantwoord"]
    stap: int = Field(ge=1, le=13)
    status: Literal["gedaan", "alsnog", "nvt"]
    reden: RedenOfLeeg = ""
