# SPDX-License-Identifier: EUPL-1.2
"""Names to fill sentences with, and the list of names that the model consults.

From Faker (MIT): first names, surnames and places of its locales in Latin script; from the project
itself: ``vreemde_namen.txt``, ``andere_namen.txt`` and the lists of common names.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules
from random import Random

from babel import Locale

from redaction.herkenning.model.namenlijst import SOORTEN
from redaction.herkenning.woorden import gewone_woorden, kaal, kan_naam, lijst, nooit_naam, vast

_HIER = Path(__file__).parent
_LATIJN = re.compile(r"[A-ZÀ-ɏ'][a-zA-ZÀ-ɏḀ-ỿ'’-]+")
_TUSSEN = re.compile(r"^(?:(?:van|de|der|den|ten|ter|het|'t|in|op|aan|uit|von|le|la|du)\s+)+", re.IGNORECASE)
_NEDERLANDS = ("nl_NL", "nl_BE")
_BUREN = (
    "de_DE",
    "en_GB",
    "fr_FR",
    "fr_BE",
    "en_US",
    "es_ES",
    "it_IT",
    "pl_PL",
    "sv_SE",
    "pt_PT",
    "cs_CZ",
    "tr_TR",
)
_PLAATSLANDEN = ("nl_NL", "nl_BE", "de_DE", "pl_PL")
_KORTST, _LANGST = 3, 7
"""Length of the ordinary words that made sentences use as a name."""
_VERVOEGD = re.compile(
    r"(?:ge|af|aan|op|uit|toe|in|om|ver|be|her|ont|los|mis|na)\w{3,}|\w+(?:de|den|te|ten|[^aeiou]t)"
)
"""What looks like a form of a verb: no one's name."""


@dataclass(frozen=True)
class Voorraad:
    """Names by kind, in a fixed order; the first two groups of persons are Dutch and Flemish.

    ``anders`` holds organisations (o), other names (x), buildings (b), well-known places and
    countries (l), medicines (m), languages (y), surnames (a) and first names (v) that are words too.
    """

    groepen: tuple[tuple[tuple[str, ...], tuple[str, ...]], ...]
    plaatsen: tuple[str, ...]
    anders: dict[str, tuple[str, ...]]

    def soorten(self, voornamen: Iterable[str] = ()) -> dict[str, int]:
        """The folded names with a bit for each kind (see namenlijst.SOORTEN), with more first names."""
        uit: dict[str, int] = {}
        bronnen = [(v, "v") for v, _ in self.groepen] + [(a, "a") for _, a in self.groepen]
        bronnen += [
            (self.plaatsen + self.anders["l"], "p"),
            (tuple(lijst("voornamen")) + tuple(sorted(voornamen)), "v"),
            (tuple(lijst("achternamen")), "a"),
        ]
        for namen, soort in bronnen:
            for naam in namen:
                for woord in _losse_woorden(naam):
                    uit[woord] = uit.get(woord, 0) | 1 << SOORTEN.index(soort)
        return uit


def _losse_woorden(naam: str) -> Iterator[str]:
    kern = _TUSSEN.sub("", naam)
    for woord in re.split(r"[ ]", kern):
        if len(woord) > 1 and not nooit_naam(woord):
            yield kaal(woord)


@lru_cache(maxsize=1)
def voorraad() -> Voorraad:
    """Everything, read from Faker (which must be installed) and the files of this folder."""
    from faker.providers import person

    locales = sorted(m.name for m in iter_modules(person.__path__))
    alle = {naam: _mensen(naam) for naam in locales}
    vreemd = _vreemd()
    groepen = [alle[n] for n in _NEDERLANDS] + list(vreemd) + [alle[n] for n in _BUREN]
    groepen += [alle[n] for n in locales if n not in _NEDERLANDS + _BUREN]
    vol = tuple((v, a) for v, a in groepen if len(v) > 3 and len(a) > 3)
    return Voorraad(vol, _plaatsen(), _anders())


def _mensen(locale: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    provider = import_module(f"faker.providers.person.{locale}").Provider
    voor: set[str] = set()
    achter: set[str] = set()
    for attribuut in dir(provider):
        waarde = getattr(provider, attribuut)
        if not isinstance(waarde, (tuple, list, dict)):
            continue
        schoon = {w for w in waarde if isinstance(w, str)}
        if attribuut.startswith(("first_names", "first_romanized")):
            voor |= _goed(schoon)
        elif "last_names" in attribuut or attribuut.startswith("last_romanized"):
            achter |= {w for w in schoon if _LATIJN.fullmatch(_TUSSEN.sub("", w)) and not w.isupper()}
    return tuple(sorted(voor)), tuple(sorted(achter))


def _goed(namen: Iterable[str]) -> set[str]:
    return {
        n for n in namen if all(_LATIJN.fullmatch(d) for d in n.split()) and not n.isupper() and n.strip()
    }


def _vreemd() -> Iterator[tuple[tuple[str, ...], tuple[str, ...]]]:
    paren: dict[str, dict[str, tuple[str, ...]]] = {}
    for regel in _regels("vreemde_namen.txt"):
        soort, land, *namen = regel.split()
        paren.setdefault(land, {})[soort] = tuple(namen)
    for paar in paren.values():
        yield paar.get("v", ()), paar.get("a", ())


def _plaatsen() -> tuple[str, ...]:
    uit: set[str] = set()
    for locale in _PLAATSLANDEN:
        provider = import_module(f"faker.providers.address.{locale}").Provider
        for attribuut in ("cities", "countries", "provinces", "states"):
            if locale.startswith("nl") or attribuut == "cities":
                uit |= {p for p in getattr(provider, attribuut, ()) if isinstance(p, str)}
    return tuple(sorted(uit))


def _anders() -> dict[str, tuple[str, ...]]:
    uit: dict[str, list[str]] = {}
    for regel in _regels("andere_namen.txt"):
        soort, naam = regel.split(" ", 1)
        uit.setdefault(soort, []).append(naam)
    for regel in _regels("ook_woorden.txt"):
        soort, *namen = regel.split()
        uit.setdefault(soort, []).extend(namen)
    uit["y"] = sorted(set(Locale("nl").languages.values()))
    uit["l"] += sorted(set(Locale("nl").territories.values()))
    return {soort: tuple(namen) for soort, namen in uit.items()}


def _regels(bestand: str) -> list[str]:
    regels = (_HIER / bestand).read_text(encoding="utf-8").splitlines()
    return [r for r in regels if r.strip() and not r.startswith("#")]


@lru_cache(maxsize=1)
def woordnamen() -> tuple[str, ...]:
    """Ordinary words that someone could be called, in a fixed order: no list of such names is complete."""
    return tuple(w for w in sorted(gewone_woorden()) if _kan_heten(w))


def _kan_heten(woord: str) -> bool:
    if not (_KORTST <= len(woord) <= _LANGST and woord.isalpha() and woord.isascii()):
        return False
    gedaan = woord in lijst("werkwoorden") or woord in lijst("veelgebruikt") or woord in lijst("rollen")
    if _VERVOEGD.fullmatch(woord):
        return False
    return kan_naam(woord) and not (gedaan or nooit_naam(woord) or vast(woord.capitalize()))


def sjablonen() -> list[str]:
    """The sentences with places for names."""
    return [r.replace("\\n", "\n").replace("\\t", "\t") for r in _regels("sjablonen.txt")]


def verzin(woorden: tuple[str, ...], kans: Random) -> str:
    """A name that no list knows: the head of one and the tail of another."""
    een, ander = kans.choice(woorden), kans.choice(woorden)
    kop, staart = een[: max(2, len(een) // 2 + kans.choice((0, 1)))], ander[len(ander) // 2 :].lower()
    return (kop + staart).strip(" '-") if len(kop + staart) > 3 else een
