# SPDX-License-Identifier: EUPL-1.2
"""How many people a version still names because someone decided so; a count, never a name."""

from __future__ import annotations

from collections.abc import Collection

from pipeline.lakken.doelgroep_zicht import Zicht
from pipeline.lakken.gewoon_woord import is_geen
from redaction import Stand, Vermelding


def personen_blijven(zicht: Zicht, staat: Collection[Vermelding]) -> int:
    """The people of whom a name stands in a version by a decision; ``staat`` is all that stands in it.

    One person of the case counts once. What stays as an ordinary word ("Niemand") is no name, nor is a
    doubtful word in small letters ("zomer"), unless it is a name of someone of the case.
    """
    erin = {id(v) for v in staat if v.vondst.soort == "persoon"}
    return len(
        {
            _wie(stand, v) or stand.entiteit.id
            for stand in zicht.werk.standen
            for v in (*stand.gelakt, *stand.open, *stand.blijft)
            if id(v) in erin and zicht.laat_staan(stand, v) and not _woord(stand, v)
        }
    )


def _wie(stand: Stand, v: Vermelding) -> str | None:
    """The person of the case whose name this is, also where that is in doubt."""
    return stand.entiteit.persoon or v.vondst.identiteit


def _woord(stand: Stand, v: Vermelding) -> bool:
    """A name of the case is a word only where that was in doubt and someone said so."""
    twijfel = stand.entiteit.voorstel == "open"
    if _wie(stand, v):
        return twijfel and is_geen(stand, v)
    return is_geen(stand, v) or (twijfel and v.vondst.tekst == v.vondst.tekst.lower())
