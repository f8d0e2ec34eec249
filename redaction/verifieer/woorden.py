# SPDX-License-Identifier: EUPL-1.2
"""The leak check's own list of name forms, and names that are ordinary Dutch words too."""

from __future__ import annotations

import re
from collections.abc import Iterator

from redaction.verifieer.gewoon import GEWOON, TECHNIEK
from redaction.verifieer.vormen import spelled_otherwise

_TUSSENVOEGSELS_TEKST = (
    "van de der den het 't ten ter te in op aan bij over uit voor onder en el al ben bin abu di "
    "da do dos la le du des vd von zu zur 's s t"
)
TUSSENVOEGSELS = frozenset(_TUSSENVOEGSELS_TEKST.split())
_KORTE_VOORNAMEN_TEKST = """
amir anja anne anke aziz bart bram bert cees dirk elif emma emre evie finn gert gijs guus hans henk
hugo jaap jens joep joop joris kees koen lars liam lisa loes luca luuk maud mila neel nina noah noor omar otto
piet pien pim rens roel ruud sara sjef sofi stef teun theo thea tijn toos wies wim wout yara
"""
_KORTE_VOORNAMEN = frozenset(_KORTE_VOORNAMEN_TEKST.split())
_TITELS_TEKST = "dhr mw mevr mevrouw meneer de heer dr drs ir ing mr prof ds"
_TITELS = frozenset(_TITELS_TEKST.split())


def is_ordinary(word: str) -> bool:
    """Whether a name is also a word that any text may hold."""
    return word.lower() in GEWOON


def is_technical(bare: str) -> bool:
    """Whether a needle, folded, is a word of the file formats themselves."""
    return bare in TECHNIEK


def is_first_name_only(word: str) -> bool:
    """Whether a short word is a first name and no word of Dutch, so in small letters a name as well."""
    return word.lower() in _KORTE_VOORNAMEN


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
    eigen = [surname] if len(surname) >= 5 and core[0][:1].isupper() else []
    yield from eigen
    for vorm in (tekst, f"{initials} {surname}", *eigen):
        yield from spelled_otherwise(vorm)
