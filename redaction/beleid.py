# SPDX-License-Identifier: EUPL-1.2
"""What is proposed for each kind of find: cover or let stand, on which Woo ground, with which label."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

from redaction.fouten import RedactieFout
from redaction.herkenning.tekens import GETALLEN
from redaction.merk import Merk, Merksoort
from redaction.model import Soort

Keuze = Literal["open", "lakken", "blijft"]

GRONDEN: dict[str, str] = {
    "5.1.1.a": "eenheid van de Kroon",
    "5.1.1.b": "veiligheid van de Staat",
    "5.1.1.c": "vertrouwelijke bedrijfs- en fabricagegegevens",
    "5.1.1.d": "bijzondere en strafrechtelijke persoonsgegevens",
    "5.1.1.e": "identificatienummers",
    "5.1.2.a": "internationale betrekkingen",
    "5.1.2.b": "economische of financiële belangen van de overheid",
    "5.1.2.c": "opsporing en vervolging",
    "5.1.2.d": "inspectie, controle en toezicht",
    "5.1.2.e": "persoonlijke levenssfeer",
    "5.1.2.f": "concurrentiegevoelige bedrijfs- en fabricagegegevens",
    "5.1.2.g": "bescherming van het milieu",
    "5.1.2.h": "beveiliging van personen en bedrijven",
    "5.1.2.i": "goed functioneren van de overheid",
    "5.1.4": "de geadresseerde neemt eerst kennis",
    "5.1.5": "onevenredige benadeling",
    "5.2.1": "persoonlijke beleidsopvattingen voor intern beraad",
    "5.2.2": "herleidbare persoonlijke beleidsopvattingen",
}
"""Grounds of the Woo, chapter 5, in own words."""


def lees_grond(code: str) -> str:
    """``5.1.2e`` or ``5.1.2.e`` as ``5.1.2.e``. Raises RedactieFout for an unknown ground."""
    netjes = re.sub(r"(?<=\d)([a-i])$", r".\1", code.strip().lower())
    if netjes not in GRONDEN:
        raise RedactieFout(f"grond {code[:12]} bestaat niet in de Woo; kies bijvoorbeeld 5.1.2.e")
    return netjes


@dataclass(frozen=True, slots=True)
class Voorstel:
    """What the policy proposes for one entity."""

    keuze: Keuze
    grond: str
    label: str
    reden: str = ""


_LABELS: dict[Soort, str] = {
    "adres": "adres",
    "postcode": "postcode",
    "telefoon": "telefoonnummer",
    "email": "e-mailadres",
    "bsn": "burgerservicenummer",
    "iban": "rekeningnummer",
    "kenteken": "kenteken",
    "kvk": "KvK-nummer",
    "agb": "AGB-code",
    "big": "BIG-nummer",
    "nummer": "nummer",
    "geboortedatum": "geboortedatum",
    "leeftijd": "leeftijd",
    "datum": "datum",
    "locatie": "locatie",
    "organisatie": "organisatie",
    "url": "internetadres",
    "account": "account",
    "passage": "passage",
}
_PASSAGES: dict[Merksoort, tuple[str, str]] = {
    "beroepsgeheim": ("passage: beroepsgeheim", "5.1.1.d"),
    "medisch": ("passage: medische gegevens", "5.1.1.d"),
    "gezegd": ("passage: vertrouwelijke verklaring", "5.1.2.e"),
    "onbekend": ("passage: afgeschermd", "5.1.1.d"),
}
"""What comes in the place of a marked passage, and on which ground it is proposed to stay out."""

BLIJVENDE_ROLLEN = frozenset({"burgemeester", "wethouder", "portefeuillehouder", "gemeentesecretaris"})
"""Public office holders, whose names practice lets stand; proposed, never decided, by the program."""

_MAANDEN = (
    "januari",
    "februari",
    "maart",
    "april",
    "mei",
    "juni",
    "juli",
    "augustus",
    "september",
    "oktober",
    "november",
    "december",
)


def stel_voor(soort: Soort, laag: int, rol: str | None, label: str, tekst: str) -> Voorstel:
    """The proposal for an entity of this kind; ``label`` is the numbered role label of a person."""
    if laag == 3:
        return Voorstel("open", "5.1.2.e", label)
    if rol is not None and rol.lower() in BLIJVENDE_ROLLEN:
        return Voorstel("blijft", "", label, "bestuurder in functie")
    if soort == "datum":
        return Voorstel("lakken", "5.1.2.e", maand_van(tekst))
    if soort == "leeftijd":
        return Voorstel("lakken", "5.1.2.e", leeftijdsklasse(tekst))
    if soort == "bsn":
        return Voorstel("lakken", "5.1.1.e", _LABELS[soort])
    return Voorstel("lakken", "5.1.2.e", label)


def voorstel_passage(merk: Merk) -> Voorstel:
    """The proposal for a marked passage: covered, unless the policy of an audience says otherwise (P-F1c)."""
    label, grond = _PASSAGES[merk.soort]
    return Voorstel("lakken", grond, label)


def naam_van_soort(soort: Soort, rol: str | None) -> str:
    """The word a label is made of: the role of a known person, or what kind of data it is."""
    if rol:
        return rol.lower()
    return {"persoon": "persoon", "overig": "gegeven"}.get(soort) or _LABELS[soort]


_MAAND = r"\b(?:jan|feb|maart|mrt|apr|mei|jun|jul|aug|sep|okt|nov|dec)"


def maand_van(tekst: str) -> str:
    """A date brought back to month and year (``maart 2026``), or ``datum`` when that can't be read."""
    jaar = re.search(r"\b(19|20)\d\d\b", tekst)
    gevonden = re.search(_MAAND, tekst.lower())
    woord = next((m for m in _MAANDEN if gevonden and m[:3] == gevonden[0].replace("mrt", "maart")[:3]), None)
    cijfers = re.search(r"\b\d{1,2}[-/.](\d{1,2})[-/.](?:19|20)\d\d\b", tekst)
    if woord is None and cijfers and 1 <= int(cijfers[1]) <= 12:
        woord = _MAANDEN[int(cijfers[1]) - 1]
    if woord and jaar:
        return f"{woord} {jaar[0]}"
    return woord or "datum"


_KLASSEN = (
    (12, "kind"), (18, "tiener"), (30, "jongvolwassene"), (40, "dertiger"), (50, "veertiger"),
    (60, "vijftiger"), (70, "zestiger"), (80, "zeventiger"), (90, "tachtiger"), (130, "90-plusser"),
)  # fmt: skip


def leeftijdsklasse(tekst: str) -> str:
    """An age brought back to a bracket in one word (``tachtiger``), or ``leeftijd`` when it can't be read.

    What is a bracket already ("begin tachtig", "een zestiger") is not read: its own word may not come back.
    """
    jaren = _jaren(tekst.lower())
    if jaren is None:
        return _LABELS["leeftijd"]
    return next((naam for tot, naam in _KLASSEN if jaren < tot), _LABELS["leeftijd"])


def _jaren(klein: str) -> int | None:
    if re.search(r"\b(?:maand|week|weken|dag)", klein):
        return 0
    cijfers = re.findall(r"\d+", klein)
    if len(cijfers) == 1 or (len(cijfers) == 2 and re.search(r"\d[,.]5", klein)):
        return int(cijfers[0])
    if cijfers or re.search(r"begin|eind|midden|in de|rond|ig(?:er|ster)s?$", klein):
        return None
    woord = re.match(r"[a-zéë]+", klein)
    if woord is None:
        return None
    kaal = re.sub(r"(?:jarig.*|jaar.*)$", "", woord[0])
    return GETALLEN.get(kaal) or next((GETALLEN[r] for r in _rangen(kaal) if r in GETALLEN), None)


def _rangen(woord: str) -> tuple[str, ...]:
    """What is left of an ordinal: "veertiende" is veertien, "tachtigste" tachtig."""
    return woord.removesuffix("ste"), woord.removesuffix("de")
