# SPDX-License-Identifier: EUPL-1.2
"""How many people a version still names because someone decided so; a count, never a name."""

from __future__ import annotations

from collections.abc import Collection

from pipeline.lakken.doelgroep_zicht import Zicht
from redaction import Stand, Vermelding


def personen_blijven(zicht: Zicht, staat: Collection[Vermelding]) -> int:
    """The people of whom a name stands in a version by a decision; ``staat`` is all that stands in it.

    One person of the case counts once. A doubtful word in small letters ("zomer"), of which someone said that
    it stays, is no name.
    """
    erin = {id(v) for v in staat if v.vondst.soort == "persoon"}
    return len(
        {
            stand.entiteit.persoon or stand.entiteit.id
            for stand in zicht.werk.standen
            for v in (*stand.gelakt, *stand.open, *stand.blijft)
            if id(v) in erin and zicht.laat_staan(stand, v) and not _woord(stand, v)
        }
    )


def _woord(stand: Stand, v: Vermelding) -> bool:
    return stand.entiteit.voorstel == "open" and v.vondst.tekst == v.vondst.tekst.lower()
