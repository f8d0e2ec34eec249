# SPDX-License-Identifier: EUPL-1.2
"""Whether someone let a find stand because it is none: an ordinary word, or nothing of its kind."""

from __future__ import annotations

import re

from redaction import Stand, Vermelding

_WOORD = re.compile(r"(?:(?:dit|het) is |is )?(?:een )?gewoon woord")


def is_geen(stand: Stand, v: Vermelding) -> bool:
    """Whether the reason says so: "gewoon woord", or "geen organisatie: een lijst" for its kind."""
    eigen = stand.uitspraak(v)
    reden = (eigen.reden if eigen is not None else stand.entiteit.reden).strip().lower()
    return _WOORD.match(reden) is not None or reden.startswith(f"geen {v.vondst.soort}")
