# SPDX-License-Identifier: EUPL-1.2
"""What stands before a public version: title, who publishes, date, reference, and how it was redacted."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from pipeline.fouten import GebruiksFout

AANDUIDINGEN = (
    "Eén persoon heeft zoveel mogelijk steeds dezelfde aanduiding. Noemt een aanduiding meer mensen, zoals "
    "[cliënt of dochter], dan gaat het over een of meer van hen."
)
"""A name that fits several people is covered by a label of them all, and a label can be given by hand."""
OPENBAAR = (
    "Dit is de openbare versie van dit document. Gegevens waaraan mensen te herkennen zijn, zijn vervangen "
    f"door een aanduiding tussen rechte haken, zoals [cliënt]. {AANDUIDINGEN} Het document ziet er anders "
    "uit dan het oorspronkelijke."
)
BEPERKT = (
    "Deze versie is gemaakt voor een beperkte kring lezers en is niet openbaar. Gegevens die niet voor deze "
    "lezers bestemd zijn, zijn vervangen door een aanduiding tussen rechte haken, zoals [cliënt]. De opmaak "
    "wijkt af van het oorspronkelijke document."
)
MAANDEN = (
    "januari", "februari", "maart", "april", "mei", "juni",
    "juli", "augustus", "september", "oktober", "november", "december",
)  # fmt: skip
ZONDER_DATUM = date(2000, 1, 1)
_DATUM = re.compile(r"(\d{1,2})\s+([a-z]+)\s+(\d{4})", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Kop:
    """The front of a version. ``datum`` is Dutch text ("3 maart 2026"), printed as given.

    ``toelichting`` empty: the standard text for this ``doelgroep``. All of it is printed, so
    none of it may hold a name that was decided out. ``nummer`` tells one version from another: letters
    name it. Raises GebruiksFout without a title.
    """

    titel: str
    organisaties: tuple[str, ...]
    datum: str
    kenmerk: str
    ondertitel: str = ""
    doelgroep: str = "publiek"
    toelichting: str = ""
    versie_voor: str = "Openbare versie"
    nummer: str = ""

    def __post_init__(self) -> None:
        if not self.titel.strip():
            raise GebruiksFout("de versie heeft geen titel; vul bij dit document in zaak.yaml een titel in")

    @property
    def versienaam(self) -> str:
        """How this version is called on the cover and in the running footer."""
        return self.versie_voor

    @property
    def uitleg(self) -> str:
        """How this version was redacted, in one paragraph."""
        return self.toelichting or (OPENBAAR if self.doelgroep == "publiek" else BEPERKT)

    @property
    def versiekop(self) -> str:
        """The line above the explanation of this version."""
        return f"Over deze versie: {self.versienaam[0].lower()}{self.versienaam[1:]}"

    @property
    def uitgever(self) -> str:
        """The publishing organisations in one line."""
        if len(self.organisaties) < 2:
            return "".join(self.organisaties)
        return f"{', '.join(self.organisaties[:-1])} en {self.organisaties[-1]}"

    @property
    def gegevens(self) -> tuple[tuple[str, str], ...]:
        """The facts on the cover, as label and value; empty ones left out."""
        rows = (("Uitgever", self.uitgever), ("Datum", self.datum), ("Kenmerk", self.kenmerk))
        nummer = (("Versienummer", self.nummer),) if self.nummer else ()
        return (*(row for row in rows if row[1].strip()), ("Versie", self.versienaam), *nummer)

    @property
    def dag(self) -> date:
        """The printed date as a date: the only date in the metadata; fixed when it cannot be read."""
        found = _DATUM.search(self.datum)
        if found is None or found[2].lower() not in MAANDEN:
            return ZONDER_DATUM
        try:
            return date(int(found[3]), MAANDEN.index(found[2].lower()) + 1, int(found[1]))
        except ValueError:
            return ZONDER_DATUM
