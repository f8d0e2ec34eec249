# SPDX-License-Identifier: EUPL-1.2
"""Who can clear openbaarmaking beside a strafonderzoek or a PSHi-proces: whom the protocol calls leading.

Of a strafonderzoek that is the driehoek, through the openbaar ministerie (3 A lid 1). Of the PSHi-proces
the burgemeester, through the ambtenaar IV/OV (3 A lid 2).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from pipeline.zaak.persoon import rolwoord

if TYPE_CHECKING:
    from pipeline.zaak.gebeurtenis_openbaarheid import Vrijgave
    from pipeline.zaak.zaak import Zaak

Proces = Literal["strafonderzoek", "pshi"]
_LEIDEND: dict[Proces, tuple[str, ...]] = {
    "strafonderzoek": (
        "driehoek", "openbaar ministerie", "om", "officier van justitie", "hoofdofficier van justitie",
        "zaaksofficier van justitie",
    ),
    "pshi": (
        "burgemeester", "waarnemend burgemeester", "locoburgemeester", "ambtenaar iv", "ambtenaar ov",
        "ambtenaar integrale veiligheid", "ambtenaar openbare veiligheid",
    ),
}  # fmt: skip
VRAAG: dict[Proces, str] = {
    "strafonderzoek": "de driehoek (via het openbaar ministerie)",
    "pshi": "de ambtenaar IV/OV",
}
"""Whom to ask, for a reader."""


def mag_vrijgeven(zaak: Zaak, vrijgave: Vrijgave) -> bool:
    """Whether the one who cleared is leading in that process: by id of a person, or in words."""
    persoon = zaak.persoon(vrijgave.door)
    wie = rolwoord(persoon.rol if persoon else vrijgave.door).removeprefix("de ").removeprefix("het ")
    return f"{wie} ".startswith(tuple(f"{leidend} " for leidend in _LEIDEND[vrijgave.proces]))
