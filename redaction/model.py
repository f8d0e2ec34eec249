# SPDX-License-Identifier: EUPL-1.2
"""The words of redaction: finds, identities, entities, decisions, policy. Frozen, no I/O."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, get_args

from redaction.fouten import RedactieFout

Soort = Literal[
    "persoon",
    "adres",
    "postcode",
    "telefoon",
    "email",
    "bsn",
    "iban",
    "kenteken",
    "kvk",
    "agb",
    "big",
    "nummer",
    "geboortedatum",
    "leeftijd",
    "datum",
    "locatie",
    "organisatie",
    "url",
    "account",
    "overig",
    "passage",
]
SOORTEN: tuple[str, ...] = get_args(Soort)

ZEKER, VOORGESTELD, TE_BEZIEN = 1, 2, 3


@dataclass(frozen=True, slots=True)
class Vondst:
    """A find in one text: half-open span in code points, with kind, source and layer.

    ``laag`` 1 is certain (known people, checksums), 2 proposed (patterns, propagation),
    3 to be seen by a person. ``identiteit`` is the id of the known identity, if any;
    ``kandidaten`` are the ids of those whom a shared name fits when the text does not tell.
    Raises RedactieFout when the span does not hold ``tekst``-many code points.
    """

    start: int
    end: int
    soort: Soort
    tekst: str
    score: float
    laag: Literal[1, 2, 3]
    bron: str
    identiteit: str | None = None
    kandidaten: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        if not 0 <= self.start < self.end or self.end - self.start != len(self.tekst):
            raise RedactieFout(f"vondst {self.bron}: span {self.start}-{self.end} past niet bij de tekst")


@dataclass(frozen=True, slots=True)
class Identiteit:
    """A person known to the case, as detection needs it.

    ``kenmerken`` are other strings that are certain about this person, with their kind
    (e-mail address, phone number, BSN, date of birth, address ...). ``organisatie`` marks an
    organisation (the aanbieder) rather than a natural person: ``achternaam`` then is its name.
    ``aanhef`` is how the person is addressed, if the case tells: it decides between namesakes.
    """

    id: str
    rol: str
    achternaam: str
    tussenvoegsel: str = ""
    voornamen: tuple[str, ...] = ()
    roepnaam: str = ""
    voorletters: str = ""
    varianten: tuple[str, ...] = ()
    kenmerken: tuple[tuple[Soort, str], ...] = ()
    organisatie: bool = False
    aanhef: Literal["de heer", "mevrouw", ""] = ""


@dataclass(frozen=True, slots=True)
class NietOvergenomen:
    """Content of a source that the tree cannot hold: reported, to be decided upon.

    ``plaats`` is where in the source, in Dutch for a reader ("tekstvak bij alinea 12");
    ``onderdeel`` the technical part (package path). ``tekst`` is what it says, if readable.
    ``id`` is stable for the same place and content. ``gegeven``: it is data about the file, such as
    who saved it, that no page shows; saving the file again may change it.
    """

    id: str
    plaats: str
    onderdeel: str
    soort: str
    tekst: str = ""
    gegeven: bool = False


@dataclass(frozen=True, slots=True)
class Leesbevinding:
    """Something a reader noticed that a person must know; ``blokkeert`` until mended."""

    code: str
    plaats: str
    melding: str
    blokkeert: bool
