# SPDX-License-Identifier: EUPL-1.2
"""What a document carries in terms of the matrix, by its kind; and what an exchange really holds."""

from __future__ import annotations

from pipeline.zaak import Zaak
from pipeline.zaak.gebeurtenis import Uitwisseling
from pipeline.zaak.uitwisseling import Informatie, Onderwerp

Inhoud = tuple[Onderwerp, Informatie]
"""A row of the matrix and a level."""
_BEVINDINGEN = ("rapport", "advies", "verslag")
_HERKENNING: tuple[tuple[str, tuple[Inhoud, ...]], ...] = (
    ("contactformulier", (("calamiteit_melding", "proces"),)),
    ("ontvangstbevestiging", (("calamiteit_melding", "proces"),)),
    ("overdracht", (("calamiteit_melding", "inhoudelijk"),)),
    ("bericht_gemeente_melding", (("calamiteit_melding", "inhoudelijk"), ("geweld_melding", "inhoudelijk"))),
    ("kennisgeving_maatregel", (("maatregel_voorgenomen", "inhoudelijk"),)),
    ("zienswijze_maatregel", (("onderzoek_afgerond", "proces"),)),
    ("vooraankondiging", (("onderzoek_afgerond", "proces"),)),
    ("aankondiging", (("onderzoek_voorgenomen", "proces"),)),
    ("opdrachtformulier", (("onderzoek_voorgenomen", "inhoudelijk"),)),
    ("plan_van_aanpak", (("onderzoek_voorgenomen", "inhoudelijk"),)),
    ("3a", (("calamiteit_behandeling", "inhoudelijk"), ("calamiteit_afsluiting", "inhoudelijk"))),
    ("concept", (("onderzoek_lopend", "inhoudelijk"),)),
    ("verslag", (("onderzoek_lopend", "inhoudelijk"),)),
    ("persbericht", (("onderzoek_afgerond", "proces"),)),
    ("wensenlijst", ()),
)
"""First match wins; the letters that lakmoes makes say the same themselves (a test holds them equal)."""
ONBEKEND: Inhoud = ("onderzoek_afgerond", "inhoudelijk")
"""What a kind is taken to carry when nothing else is known: the substance of a research."""


def inhoud_van_soort(soort: str) -> tuple[Inhoud, ...]:
    """What a document of this kind carries; an unknown kind carries substance (fail closed)."""
    return next((inhoud for woord, inhoud in _HERKENNING if woord in soort), (ONBEKEND,))


def zwakste(een: Informatie, ander: Informatie) -> Informatie:
    """The level that can pass on: substance only when both ends hold substance."""
    return "inhoudelijk" if een == ander == "inhoudelijk" else "proces"


def werkelijk_niveau(zaak: Zaak, u: Uitwisseling) -> Informatie:
    """Substance as soon as it holds health data or a document with findings, whatever it is called.

    AK-B2-D1, AK-B2-D2.
    """
    stuk = zaak.stuk(u.document) if u.document else None
    bevindingen = stuk is not None and any(woord in stuk.soort for woord in _BEVINDINGEN)
    if u.informatie == "inhoudelijk" or u.afweging.gezondheidsgegevens or bevindingen:
        return "inhoudelijk"
    return "proces"
