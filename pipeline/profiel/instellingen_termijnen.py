# SPDX-License-Identifier: EUPL-1.2
"""The terms of a profile, told to an administrator. A chance of another has a least, an own duty a most."""

from __future__ import annotations

from pipeline.profiel.instelling import Instelling

TERMIJNEN: tuple[Instelling, ...] = (
    Instelling(
        "termijnen.informatieafspraak_werkdagen",
        "Werkdagen om met de aanbieder af te spreken hoe hij wordt geïnformeerd.",
        "P-S1.2",
        "hoogstens twee werkdagen; plicht van de toezichthouder (P-S1.2)",
    ),
    Instelling(
        "termijnen.aanvulling_werkdagen",
        "Werkdagen die de aanbieder krijgt om de melding aan te vullen.",
        "P-S1.3",
        "ten minste drie werkdagen; gelegenheid van de aanbieder (P-S1.3)",
    ),
    Instelling(
        "termijnen.onderzoek_aanbieder_weken",
        "Weken die de aanbieder krijgt voor eigen onderzoek.",
        "P-S3A.1d",
        "ten minste zes weken; gelegenheid van de aanbieder (P-S3A.1d)",
    ),
    Instelling(
        "termijnen.onderzoek_weken",
        "Weken voor het onderzoek van de toezichthouder.",
        "P-S4.1a",
        "hoogstens vier weken; plicht van de toezichthouder (P-S4.1a)",
    ),
    Instelling(
        "termijnen.reactie_concept_weken",
        "Weken om op het concept te reageren, voor iedere ontvanger apart.",
        "P-S4.2b; T09",
        "ten minste twee weken; recht van iedere ontvanger (P-S4.2b)",
    ),
    Instelling(
        "termijnen.toezending_werkdagen",
        "Werkdagen om het vastgestelde rapport aan de aanbieder te sturen.",
        "P-S4.4a; T11",
        "hoogstens zeven werkdagen; plicht van de toezichthouder (P-S4.4a)",
    ),
    Instelling(
        "termijnen.zienswijze_openbaarmaking_weken",
        "Weken voor een zienswijze op openbaarmaking; een kortere uitnodiging geeft een waarschuwing.",
        "AK-A11d",
        "ten minste een week; de procedure zelf ligt vast (AK-A11d)",
    ),
    Instelling(
        "termijnen.wacht_na_bekendmaking_dagen",
        "Dagen tussen bekendmaking van het besluit en openbaarmaking, als bezwaar te verwachten is.",
        "LM-WACHT",
        "ten minste veertien dagen; Woo art. 4.4 lid 5, gang naar de rechter (LM-WACHT)",
    ),
    Instelling(
        "termijnen.start_aanvulling",
        "Vanaf wanneer de werkdagen voor aanvulling tellen.",
        "T26; P-S1.3",
        "nooit eerder dan het verzoek (P-S1.3)",
        {"verzoek": "vanaf het verzoek", "werkdag_na_verzoek": "vanaf de werkdag na het verzoek"},
    ),
    Instelling(
        "termijnen.start_onderzoek_aanbieder",
        "Vanaf wanneer de weken voor onderzoek door de aanbieder tellen.",
        "T26, T02; P-S3A.1d",
        "nooit eerder dan de uitnodiging (P-S3A.1d)",
        {
            "uitnodiging": "vanaf de brief met de uitnodiging",
            "werkdag_na_uitnodiging": "vanaf de werkdag na die brief",
        },
    ),
    Instelling(
        "termijnen.start_reactie_concept",
        "Vanaf wanneer de weken om te reageren tellen, voor iedere ontvanger apart.",
        "T26; P-S4.2b",
        "nooit eerder dan de eigen verzending (P-S4.2b)",
        {"verzending": "vanaf de verzending", "werkdag_na_verzending": "vanaf de werkdag na de verzending"},
    ),
    Instelling(
        "termijnen.start_toezending",
        "Vanaf wanneer de werkdagen voor toezending van het rapport tellen.",
        "T26; P-S4.4a",
        "nooit later dan de vaststelling (P-S4.4a)",
        {
            "vaststelling": "vanaf de vaststelling",
            "einde_reactietermijn": "vanaf het einde van de reactietermijn, als dat eerder is",
        },
    ),
    Instelling(
        "termijnen.algemene_termijnenwet",
        "Of een termijn die eindigt op zaterdag, zondag of feestdag doorloopt tot de volgende werkdag.",
        "T26; Algemene termijnenwet art. 1",
        "elk verslag noemt of dit aanstaat",
    ),
    Instelling(
        "termijnen.gelijkgestelde_dagen",
        "Dagen die bij een later besluit met feestdagen zijn gelijkgesteld.",
        "T26; Algemene termijnenwet art. 3 lid 3",
        "alleen dagen na de laatste die is ingebouwd, en geen zaterdag of zondag",
    ),
)
