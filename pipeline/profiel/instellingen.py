# SPDX-License-Identifier: EUPL-1.2
"""Every setting of a profile with its explanation; a test holds this complete against the model."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from pipeline.profiel.instelling import Instelling
from pipeline.profiel.instellingen_bewaren import BEWAREN
from pipeline.profiel.instellingen_keuzes import KEUZES
from pipeline.profiel.instellingen_publicatie import PUBLICATIE
from pipeline.profiel.instellingen_termijnen import TERMIJNEN

_LOS: tuple[Instelling, ...] = (
    Instelling("naam", "Naam van het profiel; gelijk aan de naam van het bestand.", "Lakmoes"),
    Instelling("over", "Het profiel waar dit overheen ligt; alleen wat verschilt staat hier.", "Lakmoes"),
    Instelling(
        "versie", "Uw eigen versie, anders bij elke wijziging; staat in elk verslag.", "AK-A15a, P-E7"
    ),
    Instelling("omschrijving", "Waarvoor dit profiel is.", "Lakmoes"),
    Instelling(
        "medewerkers",
        "Wie mag beslissen en goedkeuren: id en functie, nooit een naam. De lijst vervangt die eronder.",
        "Lakmoes (twee paar ogen)",
        "wie goedkeurt is een ander dan wie schreef of besliste (LM-VIEROGEN)",
    ),
    Instelling("medewerkers.id", "Kort en uniek; staat in het register en bij --als.", "Lakmoes"),
    Instelling("medewerkers.functie", "Functie, zonder naam.", "Lakmoes"),
    Instelling("huisstijl.kleur", "Kleur van brieven en openbare versies.", "Lakmoes"),
    Instelling(
        "huisstijl.postadres",
        "Adres in brieven en op de website, delen met een komma ertussen; een adres bij de toezichthouder in"
        " zaak.yaml gaat voor.",
        "Lakmoes",
    ),
    Instelling("huisstijl.telefoon", "Algemeen telefoonnummer in brieven.", "Lakmoes"),
    Instelling("huisstijl.mail", "Algemeen e-mailadres in brieven.", "Lakmoes"),
    Instelling("huisstijl.website", "Website in brieven.", "Lakmoes"),
    Instelling(
        "evaluatie.volgende",
        "Dag waarop uw afspraken weer worden geëvalueerd; daarna meldt de toets dat, zonder te weigeren.",
        "T23; AK-A15a, P-E7",
    ),
    Instelling(
        "recht.regimes",
        "Eigen rijen over de tabel van actieve openbaarmaking: dag, aanleiding en regime.",
        "T05; AK-F6a, AK-F7a",
        "alleen strenger dan de ingebouwde tabel; Gezondheidswet (AK-F6a, AK-F7a)",
    ),
    Instelling("recht.regimes.vanaf", "Eerste dag van deze rij.", "T05"),
    Instelling("recht.regimes.aanleiding", "Waarom er toezicht was.", "T05"),
    Instelling(
        "recht.regimes.regime",
        "Hoe het rapport openbaar wordt.",
        "T05; AK-F6a, AK-F7a",
        "alleen strenger dan de ingebouwde tabel; Gezondheidswet (AK-F6a, AK-F7a)",
        {
            "actief": "de rijksinspectie maakt het zelf actief openbaar",
            "procedure": "alleen met de procedure van de Woo (voor 1 mei 2022: Wob)",
            "uitgesloten": "niet actief; ook dan alleen met die procedure",
        },
    ),
    Instelling(
        "recht.bevestigd_door", "Id (geen naam) van de jurist die de tabellen van recht naliep.", "T05"
    ),
    Instelling("recht.bevestigd_op", "Dag waarop dat gebeurde; staat bij weigeringen daarover.", "T05"),
)


def alle() -> Mapping[str, Instelling]:
    """Every setting by its path (``keuzes.handhaving``)."""
    return MappingProxyType(
        {i.pad: i for i in (*_LOS[:7], *TERMIJNEN, *KEUZES, *_LOS[7:], *BEWAREN, *PUBLICATIE)}
    )
