# SPDX-License-Identifier: EUPL-1.2
"""The leak check's own list of name forms, and names that are ordinary Dutch words too."""

from __future__ import annotations

import re
from collections.abc import Iterator

_TUSSENVOEGSELS_TEKST = (
    "van de der den het 't ten ter te in op aan bij over uit voor onder en el al ben bin abu di "
    "da do dos la le du des von zu zur 's s t"
)
TUSSENVOEGSELS = frozenset(_TUSSENVOEGSELS_TEKST.split())
_TITELS_TEKST = "dhr mw mevr mevrouw meneer de heer dr drs ir ing mr prof ds"
_TITELS = frozenset(_TITELS_TEKST.split())
_GEWOON_TEKST = (
    "mevrouw meneer heer dame dokter zuster broeder vader moeder broer zus oma opa "
    "bakker bakkers beek berg bergen bij blauw boer boeren boom bos bosch bouw brand brink broek "
    "brouwer bruin buis burg daal dam dekker dijk dijkstra doorn duin eik engel gast geel goed "
    "graaf groen groot haan haas hak hart heide hek helder herder hermelijn heuvel hof hond hoop "
    "huis jager jong jonge kamp kant kat kerk keizer klein kleine klerk knecht koe kok koning "
    "koper koppen koster kramer kroon kruis kuiper kuipers laan land lange leeuw lente licht "
    "lucht maan markt martel meer meester mei meijer molen molenaar mos muis mulder oost oude "
    "paal paard park pater peper pop poort post prins raven reus ridder rijk ring rood roos rust "
    "schaap schaper schilder schipper schouten slager smal smit snel snoek sluis spoor staal "
    "stam ster steen stok storm straat sterk tak timmer timmerman toren tuin uil veen veld "
    "velden ven verhoeven vis visser vlam vliet vogel vonk vos vriend vries vrij vroom waard wal "
    "water weer weg weide west wever wiel wijk wijn wild wilde wind winkel winter wit wolf worm "
    "zand zee zomer zon zuid zwaan zwart joy faith vrede april juni juli augustus mark floor "
    "daan iris lies merel jasmijn hazel robijn linde sterre vlinder madelief violet bloem parel "
    "tijger beer bear max wil wils rein fleur hein heer noord"
)
_GEWOON = frozenset(_GEWOON_TEKST.split())


def is_ordinary(word: str) -> bool:
    """Whether a name is also a word that any text may hold."""
    return word.lower() in _GEWOON


def name_forms(tekst: str, soort: str) -> Iterator[str]:
    """Other spellings of a person's name: initials, surname first, surname alone."""
    if soort != "persoon":
        return
    words = [w.strip(".,;:()") for w in tekst.split()]
    words = [w for w in words if w and w.lower() not in _TITELS]
    particles = [i for i, w in enumerate(words) if w.lower() in TUSSENVOEGSELS]
    cut = next((i for i in particles if i > 0), len(words) - 1)
    first, rest = words[:cut], words[cut:]
    if not first or not rest or any(re.search(r"\d", w) for w in words):
        return
    core = [w for w in rest if w.lower() not in TUSSENVOEGSELS]
    prefix = " ".join(w for w in rest if w.lower() in TUSSENVOEGSELS)
    if not core:
        return
    surname, initials = " ".join(rest), "".join(f"{w[0]}." for w in first)
    yield f"{initials} {surname}"
    yield f"{' '.join(core)}, {initials} {prefix}".rstrip()
    yield f"{' '.join(core)}, {' '.join(first)} {prefix}".rstrip()
    yield f"{surname}, {' '.join(first)}"
    if len(surname) >= 5 and core[0][:1].isupper():
        yield surname
