# SPDX-License-Identifier: EUPL-1.2
"""What a public annex says of the parts of a file sent in that it does not hold: no name of a file."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from pipeline.documenten.woorden import zin

_DIEPER = " > "
_LOS = {
    "bijlage": ("een bijlage", "bijlagen"),
    "doorgestuurd bericht": ("een doorgestuurd bericht", "doorgestuurde berichten"),
}
"""Files beside the text, which may well be readable: one, and more."""
_NIET_TE_LEZEN = "Niet als tekst over te nemen, en daarom hier niet te zien: {}"


def ontbreekt(afwezig: Iterable[tuple[str, str]]) -> str:
    """Sentences on what is absent, of its kinds and places; empty when nothing is.

    A file within a file has its names in its place, and is part of one that is told itself.
    """
    alles = list(afwezig)
    zelf = [(soort, plaats) for soort, plaats in alles if _DIEPER not in plaats]
    zelf = zelf or [(soort, "in een ander bestand") for soort in dict.fromkeys(s for s, _ in alles)]
    rest = "; ".join(f"{soort} ({plaats})" for soort, plaats in zelf if soort not in _LOS)
    return " ".join([*_los(zelf), *([_NIET_TE_LEZEN.format(zin(rest))] if rest else [])])


def _los(zelf: Iterable[tuple[str, str]]) -> list[str]:
    """One sentence for each kind of file that stood beside the text."""
    bij = Counter((s, "bericht" if p.endswith("bericht") else "stuk") for s, p in zelf if s in _LOS)
    return [_zin(*_LOS[soort], waarbij, aantal) for (soort, waarbij), aantal in bij.items()]


def _zin(een: str, meer: str, waarbij: str, aantal: int) -> str:
    if aantal == 1:
        return f"{een.capitalize()} bij het {waarbij} is niet overgenomen."
    return f"{aantal} {meer} bij het {waarbij} zijn niet overgenomen."
