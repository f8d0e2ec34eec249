# SPDX-License-Identifier: EUPL-1.2
"""The choices in the tensions T01 to T26, told to an administrator; and the tensions that leave no choice."""

from __future__ import annotations

from collections.abc import Mapping

from pipeline.profiel.instelling import Instelling

KEUZES: tuple[Instelling, ...] = (
    Instelling(
        "keuzes.termijn_3b_start",
        "Vanaf wanneer de vier weken van eigen onderzoek lopen als de aanbieder eerst zelf onderzocht.",
        "T01; P-S4.1a, P-S3A.4",
        "de letterlijke einddatum wordt er altijd bij genoemd (P-S4.1a)",
        {
            "niet_afdoende": "vanaf de dag waarop het onderzoek van de aanbieder niet afdoende bleek",
            "ontvangst": "letterlijk: vanaf de ontvangst van de melding",
        },
    ),
    Instelling(
        "keuzes.wederhoor_verplicht",
        "Of een rapport buiten het calamiteitenprotocol niet openbaar mag zonder hoor en wederhoor.",
        "T09; AK-S10c",
        "onder het calamiteitenprotocol is wederhoor er altijd (P-S4.2a, P-S4.2b)",
    ),
    Instelling(
        "keuzes.wederhoor_gehoorden_kader",
        "Of buiten het protocol ook mensen die gehoord zijn het concept krijgen.",
        "T09; AK-S10b",
        "onder het calamiteitenprotocol krijgen zij het altijd (P-S3B.1e, P-S4.2a)",
    ),
    Instelling(
        "keuzes.vaststellen_gezamenlijk",
        "Wie een rapport van gezamenlijk toezicht vaststelt.",
        "T10; AK-S10d, P-S4.3b",
        "een eigen rapport onder het protocol stelt de toezichthouder vast (P-S4.3b)",
        {
            "projectgroep": "wie de projectgroep aanwees; zonder besluit daarover elke eigenaar",
            "elke_eigenaar": "altijd elke eigenaar, ook als de projectgroep minder partijen aanwees",
        },
    ),
    Instelling(
        "keuzes.protocoltermijnen_gezamenlijk",
        "Hoe een te late termijn van het protocol telt bij gezamenlijk toezicht.",
        "T11; AK-S11b, P-S4.3a, P-S4.4a",
        "of iemand het rapport kreeg blijft een voorwaarde; alleen te laat is hier een keuze (P-S4.4a)",
        {"waarschuwing": "waarschuwt en vraagt de reden", "informatie": "wordt alleen genoemd"},
    ),
    Instelling(
        "keuzes.handhaving",
        "Wie een maatregel treft; wijkt een maatregel daarvan af zonder afstemming, dan waarschuwt de toets.",
        "T12; P-D5, P-D6a, AK-S12d",
        "`rijksinspectie` geldt niet bij gezamenlijk toezicht: dan stemmen partijen af (AK-S12d)",
        {
            "per_wet": "Wmo 2015: het college; andere wetten: de rijksinspectie",
            "rijksinspectie": "letterlijk D.5: is een rijksinspectie betrokken, dan handhaaft zij alles",
        },
    ),
    Instelling(
        "keuzes.definitie_calamiteit",
        "Welke omschrijving van calamiteit u gebruikt; elk verslag noemt die.",
        "T13; P-1.1e",
        "",
        {
            "protocol": "een gebeurtenis die tot ernstige schade leidde of kan leiden, ook voor anderen",
            "wet": "Wmo 2015 art. 1.1.1: zij leidde tot ernstige schade voor of de dood van een cliënt",
        },
    ),
    Instelling(
        "keuzes.uitgestelde_kennisgeving",
        "Wat er gebeurt als een aanbieder pas later hoort dat informatie is gedeeld.",
        "T20; AK-B2-W4, AK-S6c",
        "reden en dag van uitstel zijn altijd nodig (AK-B2-W4)",
        {"waarschuwing": "de toets waarschuwt", "weigering": "het delen wordt geweigerd tot hij het weet"},
    ),
    Instelling(
        "keuzes.samenloop_ruim",
        "Of samenloop ook ruim wordt gelezen: twee wetten bij cliënt of aanbieder; dat waarschuwt.",
        "T22; AK-R11",
        "de letterlijke drie situaties worden altijd genoemd (AK-R11)",
    ),
    Instelling(
        "keuzes.verbetermaatregelen_3a_openbaar",
        "Of uw eigen advies na onderzoek door de aanbieder (3A) openbaar kan worden, gelakt.",
        "T24; P-C4a, P-S3A.5",
        "het rapport van de aanbieder zelf nooit (P-C4a)",
    ),
)

GEEN_KEUZE: Mapping[str, str] = {
    "T02": "vast: de zes weken lopen vanaf de brief met de uitnodiging (instelling voor de begindag: T26)",
    "T03": "vast: na 3A niet afdoende volgt 3B en dan stap 4, want stap 4.2 vraagt wie gehoord is",
    "T04": "vast: de tabel van wetten op datum",
    "T06": "vast: uitzondering A8 op de matrix is een afspraak tussen partijen, geen keuze van een ervan",
    "T07": "vast: uitzondering A13 op de matrix, om dezelfde reden",
    "T08": "vast: uitzondering A8g op de matrix, om dezelfde reden",
    "T14": "vast: de gemeente waar de zorg is verleend is een eigen rol naast de vijf soorten",
    "T15": "vast: de zienswijze blijft integraal in het eigen rapport en gelakt in het openbare; privacy",
    "T16": "vast: een signaal over een calamiteit volgt de strengere rijen 4 tot en met 9; privacy",
    "T17": "vast: wat van een rijksinspectie komt gaat niet zonder haar verder; recht van een ander",
    "T18": "vast: een gezamenlijk rapport heeft twee eigenaren en een afgesproken dag; recht van een ander",
    "T19": "vast: gemeentelijke communicatie altijd, en instemming van elke partij; recht van een ander",
    "T21": "vast: een signaal mag over onrechtmatigheid gaan, een dossier niet",
    "T25": "vast: de DPG krijgt een afschrift van het bericht aan de portefeuillehouder",
}
"""Tensions whose resolution is no setting, and why."""
