# SPDX-License-Identifier: EUPL-1.2
"""What happened, when: the events from which every state of a case is derived.

Each kind names its own fields; ``soort`` tells which. ``bewijs`` makes a fact *bewezen*.
"""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from pipeline.zaak.gebeurtenis_onderzoek import (
    AanbiedersrapportOntvangen,
    Beoordeling3A,
    BesluitVaststelling,
    Gehoord,
    GemeenteGeinformeerd,
    Hoedanigheid,
    InternProcesGevolgd,
    KeuzeOnderzoek,
    OnderzoekBeeindigd,
    Ontvangstbevestiging,
    ReactieConcept,
    TermijnMeegedeeld,
    Vastgesteld,
    Verzonden,
)
from pipeline.zaak.gebeurtenis_openbaarheid import (
    AfspraakNietOpenbaar,
    Afstemming,
    AnderePartijGeinformeerd,
    CommunicatieBetrokken,
    Geheimhouding,
    MaatregelStap,
    OpenbaarGemaakt,
    Openbaarmakingsbesluit,
    ParallelProces,
    ProcedureAfgerond,
    StapVerantwoord,
    UitnodigingZienswijze,
    VoorlopigeVoorziening,
    Vrijgave,
    ZienswijzeMaatregel,
    ZienswijzeOpenbaarmaking,
)
from pipeline.zaak.gebeurtenis_termijn import InformatieAfgesproken
from pipeline.zaak.gebeurtenis_uitwisseling import Uitwisseling
from pipeline.zaak.gebeurtenis_verloop import (
    AanvullingGevraagd,
    AanvullingOntvangen,
    Afgesloten,
    BestuurGeinformeerd,
    DeskundigeGeraadpleegd,
    Geregistreerd,
    Informeermoment,
    Overgedragen,
    Samenloop,
    StapGezet,
    Verlenging,
    VormGekozen,
)

__all__ = [
    "AanbiedersrapportOntvangen",
    "AanvullingGevraagd",
    "AanvullingOntvangen",
    "Afgesloten",
    "AfspraakNietOpenbaar",
    "Afstemming",
    "AnderePartijGeinformeerd",
    "Beoordeling3A",
    "BesluitVaststelling",
    "BestuurGeinformeerd",
    "CommunicatieBetrokken",
    "DeskundigeGeraadpleegd",
    "Gebeurtenis",
    "Geheimhouding",
    "Gehoord",
    "GemeenteGeinformeerd",
    "Geregistreerd",
    "Hoedanigheid",
    "InformatieAfgesproken",
    "Informeermoment",
    "InternProcesGevolgd",
    "KeuzeOnderzoek",
    "MaatregelStap",
    "OnderzoekBeeindigd",
    "Ontvangstbevestiging",
    "OpenbaarGemaakt",
    "Openbaarmakingsbesluit",
    "Overgedragen",
    "ParallelProces",
    "ProcedureAfgerond",
    "ReactieConcept",
    "Samenloop",
    "StapGezet",
    "StapVerantwoord",
    "TermijnMeegedeeld",
    "UitnodigingZienswijze",
    "Uitwisseling",
    "Vastgesteld",
    "Verlenging",
    "Verzonden",
    "VoorlopigeVoorziening",
    "VormGekozen",
    "Vrijgave",
    "ZienswijzeMaatregel",
    "ZienswijzeOpenbaarmaking",
]

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
    | StapVerantwoord
    | AanvullingGevraagd
    | AanvullingOntvangen
    | Afgesloten
    | BestuurGeinformeerd
    | DeskundigeGeraadpleegd
    | Geregistreerd
    | InformatieAfgesproken
    | Informeermoment
    | Overgedragen
    | Samenloop
    | StapGezet
    | Uitwisseling
    | Verlenging
    | VormGekozen,
    Field(discriminator="soort"),
]
