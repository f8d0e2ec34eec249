# SPDX-License-Identifier: EUPL-1.2
"""A possessive keeps its ending when its name is covered: "Theo's mouw" becomes "[cliënt]s mouw".

The ending follows from the label alone, so it says nothing about the name that stood there.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

_APOSTROF = "'\u2019\u02bc\u2018"
_MET_S = re.compile(rf"\w[{_APOSTROF}][sS]\Z")
_LOS = re.compile(rf"[sxzçSXZ][{_APOSTROF}]\Z")
_WOORD_ERNA = re.compile(r"\s+\w")
_KORTST = 3


def bezitsuitgang(tekst: str, erna: str, label: str, vormen: Iterable[str]) -> str:
    """What follows the label in brackets: ``s``, an apostrophe after a hissing label, or nothing.

    ``tekst`` is what is covered, ``erna`` what follows it in its stream, ``vormen`` how the same person
    is written elsewhere. In doubt nothing: a name that ends in s is no possessive of itself.
    """
    bezit = _MET_S.search(tekst) or (_LOS.search(tekst) and _WOORD_ERNA.match(erna))
    if not bezit and not _naam_met_s(tekst, vormen):
        return ""
    return "'" if label.lower().endswith(("s", "x", "z")) else "s"


def _naam_met_s(tekst: str, vormen: Iterable[str]) -> bool:
    """Whether this is a name of the person with an s behind it ("Quispels"), and no name as it stands."""
    woorden = tekst.casefold().split()
    if not woorden or not woorden[-1].endswith("s") or len(woorden[-1]) < _KORTST:
        return False
    laatste = {w[-1] for v in vormen if len(w := v.casefold().split()) > 1 or v.casefold() != woorden[-1]}
    return woorden[-1] not in laatste and woorden[-1][:-1] in laatste
