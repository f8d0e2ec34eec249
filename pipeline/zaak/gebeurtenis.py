# SPDX-License-Identifier: EUPL-1.2
"""What happened, when: the events from which every state of a case is derived.

Each kind names its own fields; ``soort`` tells which. ``bewijs`` makes a fact *bewezen*.
"""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from pipeline.zaak.basis import Bewijs, Id, JaNee, Model, Moment, Pad, Zin

Ids = Annotated[tuple[Id, ...], Field(min_length=1)]
Hoedanigheid = Literal["ter_kennis", "ter_bevestiging", "ter_informatie", "afschrift", "aanbieding"]


class _Gebeurtenis(Model):
    moment: Moment
    bewijs: Bewijs | None = None
    toelichting: str = ""


class Ontvangstbevestiging(_Gebeurtenis):
    """Receipt confirmed to the aanbieder (P-S1.1), with or without the six-week invitation (P-S3A.1a)."""

    soort: Literal["ontvangstbevestiging"]
    aan: Id
    biedt_eigen_onderzoek: JaNee = False


class GemeenteGeinformeerd(_Gebeurtenis):
    """The gemeente told about the melding (P-S1.4a, P-S1.5a)."""

    soort: Literal["gemeente_geinformeerd"]
    gemeente: Id
    wijze: Literal["telefonisch", "fysiek", "e-mail"]
    aan: Ids


class KeuzeOnderzoek(_Gebeurtenis):
    """Who investigates: the aanbieder (3A) or the toezichthouder (3B) (P-S2.1a, P-S2.1b)."""

    soort: Literal["keuze_onderzoek"]
    route: Literal["3A", "3B"]
    reden: Zin


class TermijnMeegedeeld(_Gebeurtenis):
    """The aanbieder told within which term the research takes place (P-S3B.1a)."""

    soort: Literal["termijn_meegedeeld"]
    aan: Id
    tot: Moment


class Gehoord(_Gebeurtenis):
    """A person heard, with the record of it (P-S3B.1b, P-S3B.1d)."""

    soort: Literal["gehoord"]
    persoon: Id
    verslag: Pad | None = None


class AanbiedersrapportOntvangen(_Gebeurtenis):
    """The aanbieder's own report came in (P-S3A.2a)."""

    soort: Literal["aanbiedersrapport_ontvangen"]
    document: Id


class Beoordeling3A(_Gebeurtenis):
    """Both judgements on the aanbieder's research (P-S3A.2a, P-S3A.2b)."""

    soort: Literal["beoordeling_3a"]
    zorgvuldig: JaNee
    maatregelen_voldoende: JaNee
    motivering: Zin


class OnderzoekBeeindigd(_Gebeurtenis):
    """End of the research (P-S4.1a) or of the case after 3A (P-S3A.3a)."""

    soort: Literal["onderzoek_beeindigd"]


class InternProcesGevolgd(_Gebeurtenis):
    """One side's own internal process on a document was followed (AK-S9b)."""

    soort: Literal["intern_proces_gevolgd"]
    document: Id
    partij: Id


class Vastgesteld(_Gebeurtenis):
    """A document established, and by which parties (AK-S1e, AK-S11a, P-S4.3b)."""

    soort: Literal["vastgesteld"]
    document: Id
    door: Ids


class BesluitVaststelling(_Gebeurtenis):
    """How and by whom the report is established, and who informs those involved (AK-S10d, AK-S10e)."""

    soort: Literal["besluit_vaststelling"]
    document: Id
    wijze: Zin
    door: Ids
    informeert_betrokkenen: Id


class Verzonden(_Gebeurtenis):
    """A document sent, to whom and in what capacity (P-S4.2a, P-S4.4a, P-S4.4b, P-S4.5)."""

    soort: Literal["verzonden"]
    document: Id
    aan: Ids
    als: Hoedanigheid = "ter_kennis"


class ReactieConcept(_Gebeurtenis):
    """A recipient's answer on the concept (P-S4.2b); ``zienswijze`` is the file that came in."""

    soort: Literal["reactie_concept"]
    document: Id
    van: Id
    uitkomst: Literal["correcties", "zienswijze", "correcties_en_zienswijze", "geen_opmerkingen"]
    zienswijze: Pad | None = None


class AnderePartijGeinformeerd(_Gebeurtenis):
    """The other party told before information goes to third parties or public (AK-A4b)."""

    soort: Literal["andere_partij_geinformeerd"]
    documenten: Ids
    partij: Id


class Afstemming(_Gebeurtenis):
    """Content and planning of publication or persbericht agreed (AK-A10a)."""

    soort: Literal["afstemming"]
    documenten: Ids
    partijen: Ids
    inhoud: JaNee
    publicatie_op: Moment | None = None


class UitnodigingZienswijze(_Gebeurtenis):
    """Betrokkenen invited to give a zienswijze on openbaarmaking (AK-A11d).

    ``versie`` is the content hash of the public version that went along; ``tot`` ends the term.
    """

    soort: Literal["uitnodiging_zienswijze_openbaarmaking"]
    document: Id
    aan: Ids
    tot: Moment
    versie: str | None = Field(default=None, pattern=r"^[0-9a-f]{64}$")


class ZienswijzeOpenbaarmaking(_Gebeurtenis):
    """An answer to that invitation (AK-A11d)."""

    soort: Literal["zienswijze_openbaarmaking"]
    document: Id
    van: Id
    uitkomst: Literal["zienswijze", "geen_bezwaar", "ziet_af"]
    bestand: Pad | None = None


class ProcedureAfgerond(_Gebeurtenis):
    """The zienswijze procedure on openbaarmaking ended; must be *bewezen* (AK-A11d)."""

    soort: Literal["procedure_zienswijze_afgerond"]
    document: Id


class Openbaarmakingsbesluit(_Gebeurtenis):
    """The decision on openbaarmaking: ground, weighing, what it names (AK-A2d, AK-F6d)."""

    soort: Literal["openbaarmakingsbesluit"]
    document: Id
    uitkomst: Literal["openbaar", "niet_openbaar"]
    grondslag: Literal["woo", "wob", "gezondheidswet", "jeugdwet", "afspraak"]
    belangenafweging: Zin
    bekendgemaakt: Moment | None = None
    bezwaar_verwacht: JaNee = True
    noemt_aanbieder: JaNee = False


class VoorlopigeVoorziening(_Gebeurtenis):
    """A request to the court that suspends publication, and how it ended."""

    soort: Literal["voorlopige_voorziening"]
    document: Id
    stap: Literal["verzocht", "toegewezen", "afgewezen", "ingetrokken"]


class OpenbaarGemaakt(_Gebeurtenis):
    """A document made public, by whom and where (AK-A11a, AK-A11b); of another owner: *bewezen*."""

    soort: Literal["openbaar_gemaakt"]
    document: Id
    door: Id
    url: str = ""


class CommunicatieBetrokken(_Gebeurtenis):
    """The communication department of a betrokken gemeente involved in a persbericht (P-C4e)."""

    soort: Literal["communicatie_betrokken"]
    document: Id
    gemeente: Id


class ParallelProces(_Gebeurtenis):
    """Strafonderzoek or PSHi begun or ended (P-S1.7b, P-S1.7c)."""

    soort: Literal["strafonderzoek", "pshi"]
    stap: Literal["gestart", "beeindigd"]


class Vrijgave(_Gebeurtenis):
    """Clearance for publication during strafonderzoek or PSHi (P-A1b, P-A2c)."""

    soort: Literal["vrijgave"]
    proces: Literal["strafonderzoek", "pshi"]
    documenten: Ids
    door: Zin


class MaatregelStap(_Gebeurtenis):
    """A step in the life of a measure (AK-A8a to f)."""

    soort: Literal["maatregel"]
    maatregel: Id
    stap: Literal[
        "voorgenomen", "getroffen", "vervallen", "aanbieder_bevraagd", "bronpartij_ingelicht",
        "opschorting_geschorst", "opschorting_afgewezen", "opschorting_ingetrokken", "vrijgegeven",
    ]  # fmt: skip
    opschortingsverzoek: Literal["ja", "nee", "onbekend"] | None = None
    tot: Moment | None = None


class ZienswijzeMaatregel(_Gebeurtenis):
    """The zienswijze of the source party about making a measure public (AK-A8e)."""

    soort: Literal["zienswijze_maatregel"]
    maatregel: Id
    van: Id
    uitkomst: Literal["zienswijze", "geen_bezwaar"]


class Geheimhouding(_Gebeurtenis):
    """A decision under the Gemeentewet that a letter to the raad is secret (P-B3c)."""

    soort: Literal["geheimhouding"]
    document: Id
    grondslag: Zin
    kenmerk: Zin


class AfspraakNietOpenbaar(_Gebeurtenis):
    """An agreement not to make a report public (AK-F6c)."""

    soort: Literal["afspraak_niet_openbaar"]
    document: Id
    met: Ids
    reden: Zin


class StapVerantwoord(_Gebeurtenis):
    """On late entry: an earlier step accounted for (AK-S0b)."""

    soort: Literal["stap_verantwoord"]
    stap: int = Field(ge=1, le=13)
    status: Literal["gedaan", "alsnog", "nvt"]
    reden: str = ""


Gebeurtenis = Annotated[
    Ontvangstbevestiging
    | GemeenteGeinformeerd
    | KeuzeOnderzoek
    | TermijnMeegedeeld
    | Gehoord
    | AanbiedersrapportOntvangen
    | Beoordeling3A
    | OnderzoekBeeindigd
    | InternProcesGevolgd
    | Vastgesteld
    | BesluitVaststelling
    | Verzonden
    | ReactieConcept
    | AnderePartijGeinformeerd
    | Afstemming
    | UitnodigingZienswijze
    | ZienswijzeOpenbaarmaking
    | ProcedureAfgerond
    | Openbaarmakingsbesluit
    | VoorlopigeVoorziening
    | OpenbaarGemaakt
    | CommunicatieBetrokken
    | ParallelProces
    | Vrijgave
    | MaatregelStap
    | ZienswijzeMaatregel
    | Geheimhouding
    | AfspraakNietOpenbaar
    | StapVerantwoord,
    Field(discriminator="soort"),
]
