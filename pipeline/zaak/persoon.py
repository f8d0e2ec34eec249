# SPDX-License-Identifier: EUPL-1.2
"""People as ids with a role; their names live apart, in personen.yaml."""

from __future__ import annotations

import re
import unicodedata
from difflib import get_close_matches
from typing import Literal

from pydantic import Field

from pipeline.zaak.basis import Id, JaNee, Model, Zin

CLIENT_ROLLEN = frozenset(
    {"cliënt", "cliënte", "medecliënt", "bewoner", "medebewoner", "patiënt", "jeugdige", "slachtoffer"}
)
"""Roles of someone who gets the support, or whom the event struck."""
BETROKKEN_ROLLEN = CLIENT_ROLLEN | {
    "nabestaande", "nabestaanden", "naaste", "naasten", "familie", "familielid", "mantelzorger",
    "partner", "echtgenoot", "echtgenote", "ouder", "ouders", "moeder", "vader", "kind", "dochter", "zoon",
    "broer", "zus", "zuster", "wettelijk vertegenwoordiger", "curator", "voogd",
}  # fmt: skip
"""Roles that make a person betrokkene for the zienswijze on openbaarmaking (AK-A11d)."""


def rolwoord(rol: str) -> str:
    """A rol without accents, case, number or explanation: ``Cliënt 2 (zoon)`` becomes ``client``."""
    kaal = unicodedata.normalize("NFKD", rol).encode("ascii", "ignore").decode().lower()
    return " ".join(re.sub(r"\(.*?\)|[^a-z ]", " ", kaal).split())


_BETROKKEN = tuple(rolwoord(r) + " " for r in sorted(BETROKKEN_ROLLEN))
_CLIENT = tuple(rolwoord(r) + " " for r in sorted(CLIENT_ROLLEN))
"""How a rol may begin: ``moeder van de cliënt`` is a ``moeder``."""
_NABIJ = 0.8


def is_betrokken_rol(rol: str) -> bool:
    """Whether this rol makes a person betrokkene, however it is spelt (AK-A11d)."""
    return (rolwoord(rol) + " ").startswith(_BETROKKEN)


def lijkt_op_betrokken_rol(rol: str) -> str:
    """The role of a betrokkene that this one was probably meant to be (``nabestande``), or nothing."""
    if is_betrokken_rol(rol):
        return ""
    kaal = {rolwoord(r): r for r in sorted(BETROKKEN_ROLLEN)}
    eerste = rolwoord(rol).split(" ")[0]
    nabij = get_close_matches(eerste, kaal, n=1, cutoff=_NABIJ)
    return kaal[nabij[0]] if nabij else ""


def is_client_rol(rol: str) -> bool:
    """Whether this rol is that of someone who gets the support, however it is spelt."""
    return (rolwoord(rol) + " ").startswith(_CLIENT)


class Persoon(Model):
    """A natural person in the case: id, rol (open list), and with which party.

    ``betrokken`` overrides what the rol implies. ``gemeente`` ties a beleidsambtenaar or
    portefeuillehouder to its gemeente.
    """

    id: Id
    rol: Zin
    bij: Id | None = None
    betrokken: JaNee | None = None
    overleden: JaNee = False
    vertegenwoordigt: Id | None = None


class Naam(Model):
    """The parts of a name; at least a surname."""

    achternaam: Zin
    tussenvoegsel: str = ""
    voornamen: tuple[Zin, ...] = ()
    roepnaam: str = ""
    voorletters: str = ""


class Kenmerk(Model):
    """A string that belongs to one person: a number, date of birth, address ..."""

    soort: Literal[
        "adres", "postcode", "telefoon", "email", "bsn", "iban", "kenteken", "big", "agb", "nummer",
        "geboortedatum", "account", "overig",
    ]  # fmt: skip
    waarde: Zin


class Personalia(Model):
    """What personen.yaml holds of one person. Never leaves the internal part of the dossier."""

    id: Id
    naam: Naam
    aanhef: Literal["de heer", "mevrouw", ""] = ""
    functie: str = ""
    varianten: tuple[Zin, ...] = ()
    straat: str = ""
    postcode: str = ""
    plaats: str = ""
    email: str = ""
    kenmerken: tuple[Kenmerk, ...] = ()


class Personenbestand(Model):
    """The whole of personen.yaml."""

    personen: tuple[Personalia, ...] = Field(default=())
