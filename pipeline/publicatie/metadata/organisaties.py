# SPDX-License-Identifier: EUPL-1.2
"""Who a public body is in the TOOI registers: from the name that a case gives, or from a code.

``gemeenten.csv``: code, name, other name, first and last day, from the TOOI register of gemeenten of
22-12-2022 (605 gemeenten of all time). ``organisaties.csv``: code and label of the
samenwerkingsorganisaties and inspecties in the value lists of DiWoo 0.9.8. Facts only.
"""

from __future__ import annotations

import csv
import re
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from importlib.resources import files
from types import MappingProxyType

from pipeline.publicatie.metadata.waarden import TOOI, Waarde

_SOORTEN = {"gm": "gemeente", "so": "so", "oorg": "oorg"}
_GGD = re.compile(r"\b(gemeentelijke|gemeenschappelijke|geneeskundige) gezondheidsdienst\b")
_COLLEGE = re.compile(r"^(het )?college van (b en w|burgemeester en wethouders) van (de )?")

_ROEPNAMEN = {"den bosch": "'s hertogenbosch", "igj": "inspectie gezondheidszorg en jeugd"}


@dataclass(frozen=True, slots=True)
class Organisatie:
    """A public body: code, the label that belongs to it, names to know it by, and its days."""

    code: str
    label: str
    namen: tuple[str, ...]
    vanaf: date | None = None
    tot: date | None = None

    @property
    def waarde(self) -> Waarde:
        """Label and URI, as the metadata state them."""
        soort = _SOORTEN[self.code.rstrip("0123456789")]
        return Waarde(self.label, f"{TOOI}id/{soort}/{self.code}")

    def bestond(self, dag: date) -> bool:
        """Whether it was there on that day."""
        return (self.vanaf or dag) <= dag <= (self.tot or dag)


@cache
def organisaties() -> Mapping[str, Organisatie]:
    """Every body of the tables, by code."""
    return MappingProxyType({o.code: o for o in (*_gemeenten(), *_overige())})


def _rijen(bestand: str) -> list[dict[str, str]]:
    tekst = files(__package__).joinpath(bestand).read_text(encoding="utf-8")
    return list(csv.DictReader(tekst.splitlines(), delimiter=";"))


def _gemeenten() -> Iterator[Organisatie]:
    for rij in _rijen("gemeenten.csv"):
        namen = tuple(_sleutel(n) for n in (rij["naam"], rij["ook"]) if n)
        yield Organisatie(rij["code"], f"gemeente {rij['naam']}", namen, _dag(rij["vanaf"]), _dag(rij["tot"]))


def _overige() -> Iterator[Organisatie]:
    for rij in _rijen("organisaties.csv"):
        yield Organisatie(rij["code"], rij["label"], (_sleutel(rij["label"]),))


def _dag(tekst: str) -> date | None:
    return date.fromisoformat(tekst) if tekst else None


def _sleutel(naam: str) -> str:
    """A name without case, accents, hyphens and kind of body: what people write in many ways."""
    ontleed = unicodedata.normalize("NFKD", naam.replace("’", "'")).casefold()
    kaal = "".join(c for c in ontleed if not unicodedata.combining(c))
    woorden = " ".join(kaal.replace("-", " ").replace("&", " en ").split())
    woorden = _GGD.sub("ggd", _COLLEGE.sub("", woorden))
    return woorden.removeprefix("de ").removeprefix("gemeente ").strip()


@cache
def _op_naam() -> Mapping[str, tuple[Organisatie, ...]]:
    gevonden: dict[str, tuple[Organisatie, ...]] = {}
    for organisatie in organisaties().values():
        for naam in organisatie.namen:
            gevonden[naam] = (*gevonden.get(naam, ()), organisatie)
    return MappingProxyType(gevonden)


def zoek(naam: str, dag: date) -> Organisatie | None:
    """The one body with this name on this day; None when there is none, or more than one."""
    sleutel = _sleutel(naam)
    bekend = _op_naam().get(_ROEPNAMEN.get(sleutel, sleutel), ())
    gevonden = [o for o in bekend if o.bestond(dag)]
    return gevonden[0] if len(gevonden) == 1 else None
