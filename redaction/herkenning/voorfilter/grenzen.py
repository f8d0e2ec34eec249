# SPDX-License-Identifier: EUPL-1.2
"""Where a match of a regex cannot be: behind a letter, or on more than one line.

Most places in a text then need no try, and a try need not read on into the next line.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from string import ascii_letters
from typing import Any

_BREEDTELOOS = frozenset({"ASSERT", "ASSERT_NOT", "AT"})
_HERHALING = frozenset({"MAX_REPEAT", "MIN_REPEAT", "POSSESSIVE_REPEAT"})
_HEEL = frozenset({"CATEGORY_WORD", "CATEGORY_NOT_DIGIT", "CATEGORY_NOT_SPACE"})
"""Categories that hold every letter."""
_MET_REGELEINDE = frozenset({"CATEGORY_SPACE", "CATEGORY_NOT_WORD", "CATEGORY_NOT_DIGIT"})
_REGELEINDE = ord("\n")
_KIJKT_TERUG = -1


def los(items: Iterable[tuple[Any, Any]]) -> bool:
    """Whether the parsed regex looks back first, and refuses every letter of ``ascii_letters`` there."""
    for soort, inhoud in items:
        naam = str(soort)
        if naam == "ASSERT_NOT" and inhoud[0] == _KIJKT_TERUG and _weigert_letters(inhoud[1]):
            return True
        if naam == "SUBPATTERN":
            return los(inhoud[-1])
        if naam == "BRANCH":
            return all(map(los, inhoud[1]))
        if naam not in _BREEDTELOOS:
            return False
    return False


def in_regel(items: Iterable[tuple[Any, Any]]) -> bool:
    """Whether no match of the parsed regex, with what it needs to see around it, holds the end of a line."""
    return not any(_deel_met_regeleinde(str(soort), inhoud) for soort, inhoud in items)


def _deel_met_regeleinde(naam: str, inhoud: Any) -> bool:
    if naam in {"LITERAL", "NOT_LITERAL"}:
        return bool(inhoud == _REGELEINDE) == (naam == "LITERAL")
    if naam == "IN":
        return _in_klasse(_REGELEINDE, inhoud, _MET_REGELEINDE)
    if naam == "AT":
        return "END" in str(inhoud)
    if naam == "ANY":
        return False
    if naam == "BRANCH":
        return not all(map(in_regel, inhoud[1]))
    if naam == "ASSERT_NOT" and inhoud[0] == _KIJKT_TERUG:
        return False
    if naam == "SUBPATTERN" and inhoud[1] & re.DOTALL:
        return True
    bekend = naam in _HERHALING or naam in {"SUBPATTERN", "ASSERT", "ASSERT_NOT"}
    return not (bekend and in_regel(inhoud[-1]))


def _weigert_letters(items: Sequence[tuple[Any, Any]]) -> bool:
    """Whether what may not stand there is one code point, of which every letter is one."""
    (soort, klasse), *rest = items
    return str(soort) == "IN" and not rest and all(_in_klasse(ord(c), klasse, _HEEL) for c in ascii_letters)


def _in_klasse(teken: int, klasse: Sequence[tuple[Any, Any]], soorten: frozenset[str]) -> bool:
    """Whether a code point, which is in these categories, is one of those between square brackets."""
    omgekeerd = str(klasse[0][0]) == "NEGATE"
    return omgekeerd != any(_in_deel(teken, str(soort), wat, soorten) for soort, wat in klasse)


def _in_deel(teken: int, soort: str, wat: Any, soorten: frozenset[str]) -> bool:
    if soort == "LITERAL":
        return bool(teken == wat)
    if soort == "RANGE":
        return bool(wat[0] <= teken <= wat[1])
    return str(wat) in soorten
