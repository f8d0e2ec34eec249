# SPDX-License-Identifier: EUPL-1.2
"""From an exact fact to a wider one: a month or a day count, a bracket of age, a part of the day."""

from __future__ import annotations

import re
from datetime import date

from redaction.beleid import leeftijdsklasse, maand_van
from redaction.herkenning.datumvorm import dag_van
from redaction.herleidbaarheid.model import Kenmerksoort, Veralgemening

_VOOR, _NA = 31, 366
"""How many days before and after the first day a count still helps a reader."""
_UUR = re.compile(r"(\d{1,2})[.:]\d\d")
_DAGDELEN = (
    (6, "in de nacht"),
    (12, "in de ochtend"),
    (18, "in de middag"),
    (23, "in de avond"),
    (25, "in de nacht"),
)
_VAST: dict[Kenmerksoort, Veralgemening] = {
    "geboortedatum": Veralgemening(
        "[geboortedatum]", True, ("laat de geboortedag weg en geef een leeftijdsklasse",)
    ),
    "locatie": Veralgemening("[locatie]", True, ("een afdeling", "een kamer")),
    "organisatie": Veralgemening("[organisatie]", True, ("een andere zorgaanbieder", "de werkgever")),
    "adres": Veralgemening("[adres]", True, ("in de buurt",)),
    "school": Veralgemening("[school]", False, ("een school", "onderwijs")),
    "functie": Veralgemening("een medewerker", False, ("een behandelaar", "een leidinggevende")),
    "nationaliteit": Veralgemening(
        "laat het land of volk weg", False, ("met een migratieachtergrond, alleen als het nodig is",)
    ),
    "diagnose": Veralgemening(
        "een aandoening", False, ("een psychische aandoening", "een lichamelijke aandoening")
    ),
    "familie": Veralgemening("een naaste", False, ("een familielid",)),
}


def veralgemeen(soort: Kenmerksoort, tekst: str, eerste_dag: date | None = None) -> Veralgemening:
    """What may stand instead. ``eerste_dag`` is day 1 of the count, for instance that of the calamiteit."""
    if soort == "leeftijd":
        return Veralgemening(f"[{leeftijdsklasse(tekst)}]", True, ("laat de leeftijd weg",))
    if soort == "datum":
        telling = dagtelling(tekst, eerste_dag)
        anders = (telling,) if telling else ("dag 1, dag 2 ... vanaf de calamiteit",)
        return Veralgemening(f"[{maand_van(tekst)}]", True, anders)
    if soort == "tijd":
        return Veralgemening(dagdeel(tekst), False, ("laat het tijdstip weg",))
    return _VAST[soort]


def dagtelling(tekst: str, eerste_dag: date | None) -> str:
    """ "dag 3" for a full date, or "2 dagen ervoor"; empty when it cannot be counted or lies too far off."""
    dag = dag_van(tekst) if eerste_dag else None
    if dag is None or eerste_dag is None:
        return ""
    verschil = (dag - eerste_dag).days
    if verschil >= 0:
        return f"dag {verschil + 1}" if verschil <= _NA else ""
    if -verschil > _VOOR:
        return ""
    return "de dag ervoor" if verschil == -1 else f"{-verschil} dagen ervoor"


def dagdeel(tekst: str) -> str:
    """The part of the day of a clock time; "een dagdeel" when the time is in words."""
    gevonden = _UUR.search(tekst)
    if gevonden is None:
        return "een dagdeel"
    return next(naam for tot, naam in _DAGDELEN if int(gevonden[1]) < tot)
