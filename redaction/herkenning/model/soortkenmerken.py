# SPDX-License-Identifier: EUPL-1.2
"""What the model of kinds looks at: every token alone, weighed for its neighbours too.

A rule knows a caption or a form; this model knows how prose is written around an age, a ward or a firm.
"""

from __future__ import annotations

from collections.abc import Iterator

from redaction.herkenning.model.kenmerken import MIDDEN, Beeld, Ding, beeld

_EINDEN = (3, 4, 5)


def soortbeeld(ding: Ding) -> Beeld:
    """How the model sees a token: as the name model does, with sizes of numbers and ends of all words."""
    gezien = beeld(ding)
    kenmerken = (*gezien.kenmerken, *_meer(ding, bool(gezien.ik)))
    return Beeld(gezien.laag, gezien.vorm, "", gezien.plek, kenmerken, True)


def _meer(ding: Ding, heeft_einden: bool) -> Iterator[str]:
    if ding.grootte:
        yield f"g{ding.grootte}"
    elif ding.tekst[0].isalpha() and not heeft_einden:
        laag = ding.tekst.lower()
        yield from (f"a{n}{laag[-n:]}" for n in _EINDEN if len(laag) > n)


def soorttelt(kenmerk: str, plek: int) -> bool:
    """Whether a feature of a token counts for a token that sees it at offset ``plek``."""
    ver = abs(plek - MIDDEN)
    return ver == 0 or kenmerk[0] in "wk" or (ver == 1 and kenmerk[0] in "vag")
