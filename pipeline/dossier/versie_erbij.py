# SPDX-License-Identifier: EUPL-1.2
"""Which public version went along with an invitation for a zienswijze, filled in when that is noted."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import Any

from pipeline.dossier.register import Regel, Register
from pipeline.dossier.zegel import lees_zegel
from pipeline.fouten import GebruiksFout
from pipeline.zaak.basis import Moment

_WEG = (
    "De bestanden van de laatste openbare versie staan niet zo in versies/publiek; versie is niet ingevuld. "
    "Bouw opnieuw met lakmoes bouw, of noem met versie= welke versie meeging."
)


def vul_versie(folder: Path, inhoud: dict[str, Any]) -> tuple[str, ...]:
    """Fill in ``versie`` of an invitation, the newest public build of its document, and say so.

    Raises GebruiksFout when that build was made after the invitation went out.
    """
    if "versie" in inhoud:
        return ()
    bouwen = Register.open(folder).gebouwd(inhoud.get("document"))
    if not bouwen:
        return ("Er is nog geen openbare versie van dit document gebouwd; versie is niet ingevuld.",)
    laatste = bouwen[-1]
    if not _staat_er(folder, laatste):
        return (_WEG,)
    if "bewijs" not in inhoud and _eerder(inhoud["moment"], laatste.moment):
        raise GebruiksFout(
            "De openbare versie die erbij hoort is na dit moment gebouwd en kon toen niet meegaan. Noem met"
            " versie= welke versie wel meeging, of laat met bewijs=stukken/brief.pdf zien dat het deze was."
        )
    inhoud["versie"] = laatste.gegevens["versie"]
    return (f"versie is ingevuld uit regel {laatste.nr} van het register.",)


def _staat_er(folder: Path, bouw: Regel) -> bool:
    """Whether the files of this build are in versies/ as it wrote them."""
    paden = {folder / "versies/publiek" / str(n): h for n, h in bouw.gegevens["bestanden"].items()}
    if not all(pad.is_file() for pad in paden):
        return False
    zegel = lees_zegel(folder)
    return all(zegel.van_bestand(pad) == gezien for pad, gezien in paden.items())


def _eerder(moment: str, gebouwd: datetime) -> bool:
    """Whether a moment surely lies before the minute of the build."""
    try:
        return Moment.lees(moment).voor_daad(gebouwd)
    except ValueError:
        return False
