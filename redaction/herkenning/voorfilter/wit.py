# SPDX-License-Identifier: EUPL-1.2
"""Whether what a part of a regex matches holds white space."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

_WIT = frozenset(map(ord, " \t\n\r\x0b\x0c"))


def wit(items: Iterable[tuple[Any, Any]]) -> str:
    """Whether what these match has no white space ("geen"), nothing else ("alleen"), or "beide"."""
    hoe = {w for item in items if (w := _wit_van(*item))}
    return hoe.pop() if len(hoe) == 1 else "beide" if hoe else "geen"


def _wit_van(soort: Any, wat: Any) -> str:
    naam = str(soort)
    if naam == "LITERAL":
        return "alleen" if wat in _WIT else "geen"
    if naam == "IN":
        return _wit_klasse(wat)
    if naam in {"AT", "ASSERT", "ASSERT_NOT"}:
        return ""
    if naam in {"SUBPATTERN", "MAX_REPEAT", "MIN_REPEAT"}:
        return wit(wat[-1])
    if naam == "BRANCH":
        hoe = {wit(tak) for tak in wat[1]}
        return hoe.pop() if len(hoe) == 1 else "beide"
    return "beide"


def _wit_klasse(inhoud: Any) -> str:
    if str(inhoud[0][0]) == "NEGATE":
        buiten = {c for soort, c in inhoud[1:] if str(soort) == "LITERAL"}
        dicht = any(str(c) in {"CATEGORY_SPACE", "CATEGORY_NOT_WORD"} for _, c in inhoud[1:])
        return "geen" if dicht or buiten >= _WIT else "beide"
    open_ = {str(wat) for soort, wat in inhoud if str(soort) == "CATEGORY"}
    if not open_.isdisjoint({"CATEGORY_NOT_WORD", "CATEGORY_NOT_DIGIT"}):
        return "beide"
    wit = [soort for soort in inhoud if _is_wit(*soort)]
    return "alleen" if len(wit) == len(inhoud) else "beide" if wit else "geen"


def _is_wit(soort: Any, wat: Any) -> bool:
    if str(soort) == "RANGE":
        return any(wat[0] <= c <= wat[1] for c in _WIT)
    return wat in _WIT if str(soort) == "LITERAL" else str(wat) == "CATEGORY_SPACE"
