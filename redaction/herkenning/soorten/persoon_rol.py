# SPDX-License-Identifier: EUPL-1.2
"""A name after the word for someone's role: "begeleider Rachid", "de dochter, Saskia"."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import ClassVar

from redaction.herkenning.engine import Tekstregel
from redaction.herkenning.lui import lui
from redaction.herkenning.namen import naam_op
from redaction.herkenning.tekens import HOOFD
from redaction.herkenning.tekst import Tekst
from redaction.herkenning.treffer import Treffer
from redaction.herkenning.woorden import achternaam, gewoon, lijst, voornaam
from redaction.model import Soort

_TUSSEN = lui(
    r"(?:[ \t]?[:(][ \t]?|,?[ \t]|\s(?:genaamd|geheten|heet|is|was|heette)[ \t](?=[^\s]"
    r"+[.,;)]))(?:de[ \t](?:heer|weduwe)[ \t])?"
)
_HOOFDLETTER = lui(rf"[{HOOFD}']|(?:van|de|den|der|ter|ten|el|al)\s")
_AFKORTING = lui(rf"[{HOOFD}]{{2,5}}(?![\w-])")


@lru_cache(maxsize=65536)
def is_rol(woord: str) -> bool:
    """Whether a word names a role; the last part of a compound counts ("wijkverpleegkundige")."""
    klein = woord.lower()
    rollen = lijst("rollen")
    if klein in rollen:
        return True
    return klein.endswith((*_UITGANGEN, "'er")) or klein.split("-")[-1] in rollen


_UITGANGEN = (
    "begeleider",
    "begeleidster",
    "verpleegkundige",
    "verzorgende",
    "medewerker",
    "medewerkster",
    "consulent",
    "manager",
    "coördinator",
    "therapeut",
    "regisseur",
    "ondersteuner",
)


class PersoonRol(Tekstregel):
    """The capitalised words after a role, directly, after a comma or a bracket."""

    bron = "persoon.rol"
    soort: ClassVar[Soort] = "persoon"

    def vind(self, tekst: Tekst) -> Iterator[Treffer]:
        for woord in tekst.woorden_die(_rol):
            tussen = _TUSSEN.match(tekst.tekst, woord.end)
            if tussen is None or not _HOOFDLETTER.match(tekst.tekst, tussen.end()):
                continue
            begin = tussen.end()
            eind = naam_op(tekst, begin)
            naam = tekst.tekst[begin:eind]
            if (
                naam
                and not _AFKORTING.fullmatch(naam)
                and not _geen_naam(naam)
                and not _terrein(woord.tekst, naam)
            ):
                yield self.treffer(begin, eind, 0.65)


def _rol(woord: str) -> bool:
    return len(woord) > 2 and is_rol(woord)


def _terrein(rol: str, naam: str) -> bool:
    """ "teamleider Wonen" says of what someone is teamleider; "HUISARTS GEBELD" goes on in capitals."""
    if rol.isupper() and gewoon(naam):
        return not (voornaam(naam) or achternaam(naam))
    if rol.lower() not in lijst("functies") or " " in naam or not gewoon(naam):
        return False
    return not (voornaam(naam) or achternaam(naam))


def _geen_naam(naam: str) -> bool:
    """Only small letters, or "van X" that says whose manager it is ("manager van De Linde")."""
    woorden = naam.split()
    if not any(c.isupper() for c in naam):
        return True
    if woorden[0] != "van" or woorden[1] in {"der", "den", "'t"}:
        return False
    return not achternaam(next(w for w in woorden if not w.islower()))
