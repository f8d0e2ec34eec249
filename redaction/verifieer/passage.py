# SPDX-License-Identifier: EUPL-1.2
"""Pieces of a hidden passage by which it is recognised wherever a part of it stands."""

from __future__ import annotations

import re
from collections.abc import Sequence

PASSAGE = "passage"
VENSTER = 7
"""So many words in a row are of this passage and of no other text."""
ZINVOL = 5
"""So many are too, when two of them are more than common words."""
_KORTST = 12
"""A passage with fewer letters and digits says too little to be told apart from ordinary words."""
_LANG = 5
_WOORDEN = """
    alleen alles altijd andere anderen binnen buiten daarna daarom eerst eerste enkele hebben heeft hierna
    iedere ieder kunnen later moeten nadat omdat onder onze samen steeds tegen telkens tijdens tussen vanaf
    verder volgens voordat waren waarom waarop welke werden worden wordt zelfs zodat zonder zouden
    aanbieder aanbieders artikel begeleider begeleiders begeleiding calamiteit cliënt cliënten college
    gemeente gesprek gesprekken inspectie instelling maatregel maatregelen maatschappelijke medewerker
    medewerkers melding onderzoek onderzocht ondersteuning organisatie rapport stichting toezicht
    toezichthouder
"""
_GEWOON = frozenset(_WOORDEN.split())
"""Common words, and those of the trade: any report may hold a few of them in a row."""


def passage_parts(tekst: str) -> tuple[str, ...]:
    """Every run of words by which a passage is known, or the whole of a shorter one; none of a tiny one."""
    woorden = list(re.finditer(r"\S+", tekst))
    if sum(c.isalnum() for c in tekst) < _KORTST:
        return ()
    kort = [deel for deel in _reeksen(tekst, woorden, ZINVOL) if _zegt_iets(deel)]
    heel = _reeksen(tekst, woorden, VENSTER) or [tekst.strip()]
    return tuple(dict.fromkeys([*heel, *kort]))


def _reeksen(tekst: str, woorden: Sequence[re.Match[str]], lengte: int) -> list[str]:
    ruimte = len(woorden) - lengte
    return [tekst[woorden[i].start() : woorden[i + lengte - 1].end()] for i in range(ruimte + 1)]


def _zegt_iets(deel: str) -> bool:
    lang = {w for w in re.findall(r"\w+", deel.casefold()) if len(w) >= _LANG}
    return len(lang - _GEWOON) >= 2
