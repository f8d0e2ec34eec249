# SPDX-License-Identifier: EUPL-1.2
"""Terms of the arrangements themselves: evaluation and horizon (T23), and what no case file can hold."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from pipeline.termijnen.beeld import Beeld
from pipeline.termijnen.bereik import ALTIJD, PROTOCOL, SAMENWERKING
from pipeline.termijnen.model import Duur, Loop, Termijnsoort
from pipeline.zaak.basis import Moment
from pipeline.zaak.termijn import einde_van

VOLGNUMMER = 6
_KADER = "Afsprakenkader okt. 2020, afspraak"
_PUBLICATIE = Moment(date(2020, 10, 31))
_TWEE_JAAR_LATER = einde_van(date(2022, 10, 31))


def _evaluatie(b: Beeld) -> Iterator[Loop]:
    """The day that the profile names, when it was still to come as the case began; else nothing is due."""
    volgende, melding = b.profiel.evaluatie.volgende, b.zaak.melding
    if volgende is None or (melding is not None and volgende < melding.ontvangen.dag):
        return
    yield Loop(None, Moment(date(2015, 12, 31)), einde=einde_van(volgende), instelling="dag uit het profiel")


def _horizon(b: Beeld) -> Iterator[Loop]:
    yield Loop(
        None, _PUBLICATIE, einde=_TWEE_JAAR_LATER, instelling="alleen ter informatie (T23)",
        weg=b.op > _TWEE_JAAR_LATER,
    )  # fmt: skip


def _nooit(_: Beeld) -> tuple[Loop, ...]:
    return ()


def _buiten(nummer: str, bepaling: str, bron: str, wat: str, reden: str) -> Termijnsoort:
    return Termijnsoort(nummer, bepaling, bron, wat, "-", "-", ALTIJD, _nooit, aard="streven", buiten=reden)


SOORTEN = (
    Termijnsoort(
        "evaluatie-protocol", "P-E7", "Protocol calamiteitentoezicht GGDrU 2015, 3 E lid 7",
        "Het protocol jaarlijks evalueren", "de evaluatie van 2015", "een nieuwe dag in het profiel",
        PROTOCOL, _evaluatie,
    ),
    Termijnsoort(
        "horizon-kader", "AK-A15a", f"{_KADER} 15", "Afsprakenkader en draaiboek zijn bedoeld voor twee jaar",
        "publicatie, oktober 2020", "-", SAMENWERKING, _horizon, Duur(104, "weken"), "streven",
    ),
    _buiten("evaluatie-kader", "AK-T3", "Afsprakenkader okt. 2020, Toelichting",
            "Kader en draaiboek periodiek evalueren", "geen lengte, en geen feit van een zaak"),
    _buiten("jaarwerkprogramma", "AK-A7a", f"{_KADER} 7",
            "Rijksinspecties informeren gemeenten tijdig over het jaarwerkprogramma",
            "gaat over een jaar, niet over een zaak"),
    _buiten("inkoopafspraak", "AK-U5", "Afsprakenkader okt. 2020, deel 1 paragraaf 2",
            "Aanbieders informeren het college tijdig en volledig",
            "afspraak bij de inkoop, geen feit van een zaak"),
    _buiten("maatregel-melden", "AK-A8a", f"{_KADER} 8",
            "Een maatregel aan het college bekendmaken zodra het voornemen er is",
            "geen lengte; het voornemen ligt bij de rijksinspectie"),
    _buiten("handhavingsbeleid", "P-D6b", "Protocol calamiteitentoezicht GGDrU 2015, 3 D lid 6",
            "Gemeenten stellen zo spoedig mogelijk handhavingsbeleid vast",
            "geen lengte, en geen feit van een zaak"),
)  # fmt: skip
