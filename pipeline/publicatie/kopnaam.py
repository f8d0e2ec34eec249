# SPDX-License-Identifier: EUPL-1.2
"""Whether a title names someone of the case: also in small letters, unless the name is a word too."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from typing import Literal

from redaction import Herkenner, Identiteit

_WOORD = re.compile(r"[^\W_]+")
_AANSPREEK = re.compile(
    r"(?<!\w)(?:mevrouw|mevr|mw|mejuffrouw|dhr|heer|meneer|familie|fam|cli[eë]nt|bewoner|[a-z])[. ]+$",
    re.IGNORECASE,
)
_KORTST = 2
Genoemd = Literal["", "woord", "naam"]


def noemt(tekst: str, mensen: Iterable[Identiteit]) -> Genoemd:
    """Whether a name of one of them stands in ``tekst`` as words: ``naam``, ``woord``, or empty for no.

    A name that is an ordinary word ("zomer") counts behind a form of address, initials or the
    tussenvoegsel of that person (``naam``), or with a capital (``woord``: another spelling would do);
    two such names together are no coincidence.
    """
    plat = _plat(tekst)
    herkenner = Herkenner(())
    gewoon: set[str] = set()
    hoofdletter = False
    for naam, tussen in _namen(mensen):
        plekken = list(_plekken(plat, naam))
        if not plekken:
            continue
        if not _gewoon(herkenner, naam) or any(_als_naam(tekst, plat, plek, tussen) for plek in plekken):
            return "naam"
        gewoon.add(naam)
        hoofdletter = hoofdletter or any(plat[plek][2] for plek in plekken)
    if len(gewoon) > 1:
        return "naam"
    return "woord" if hoofdletter else ""


def _namen(mensen: Iterable[Identiteit]) -> Iterator[tuple[str, str]]:
    for i in mensen:
        if i.organisatie:
            continue
        yield from ((_vlak(n), "") for n in (*i.voornamen, i.roepnaam, *i.varianten) if _telt(n))
        if _telt(i.achternaam):
            yield _vlak(i.achternaam), _vlak(i.tussenvoegsel)


def _telt(naam: str) -> bool:
    return len(_vlak(naam)) >= _KORTST


def _gewoon(herkenner: Herkenner, naam: str) -> bool:
    """Whether detection leaves the name alone in small letters, in the middle of a sentence."""
    if " " in naam:
        return False
    gevonden = herkenner.vind(f"Het ging over {naam} en over meer.")
    kent = Herkenner([Identiteit("x", "x", naam.capitalize())]).vind(f"Het ging over {naam} en over meer.")
    return not any(v.laag < 3 for v in (*gevonden, *kent))


def _plat(tekst: str) -> list[tuple[str, int, bool]]:
    """The words of a text without case and accents, where each begins, and whether with a capital."""
    heel = unicodedata.normalize("NFKC", tekst)
    return [(_vlak(m.group()), m.start(), m.group()[0].isupper()) for m in _WOORD.finditer(heel)]


def _vlak(tekst: str) -> str:
    los = unicodedata.normalize("NFKD", tekst).casefold()
    letters = "".join(c for c in los if unicodedata.category(c) not in {"Mn", "Cf"})
    return " ".join(_WOORD.findall(letters))


def _plekken(plat: list[tuple[str, int, bool]], naam: str) -> Iterator[int]:
    delen = naam.split()
    woorden = [w for w, _, _ in plat]
    for i in range(len(woorden) - len(delen) + 1):
        if woorden[i : i + len(delen)] == delen:
            yield i


def _als_naam(tekst: str, plat: list[tuple[str, int, bool]], plek: int, tussenvoegsel: str) -> bool:
    _, start, _ = plat[plek]
    voor = unicodedata.normalize("NFKC", tekst)[:start]
    eigen = bool(tussenvoegsel) and _vlak(voor).endswith(tussenvoegsel)
    return eigen or _AANSPREEK.search(voor) is not None
