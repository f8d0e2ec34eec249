# SPDX-License-Identifier: EUPL-1.2
"""Which round a letter is of: who is invited again, or gets another besluit, gets another letter.

The letter of a later round has a file of its own, so that what was sent stays in the dossier as it was.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from pipeline.dossier import Register
from pipeline.zaak import Zaak
from pipeline.zaak.gebeurtenis import Openbaarmakingsbesluit, UitnodigingZienswijze


def bestand_van_ronde(naam: str, eerder: int) -> str:
    """``naam.docx``, or ``naam.ronde-2.docx`` after one earlier round; no id holds a full stop."""
    return f"{naam}.ronde-{eerder + 1}.docx" if eerder else f"{naam}.docx"


def uitnodigingen(zaak: Zaak, document: str, wie: str) -> tuple[UitnodigingZienswijze, ...]:
    """The invitations of one betrokkene, a round each, in the order of the file.

    Of two on one day with the same version the last counts: it corrects the first.
    """
    alle = [u for _, u in zaak.van_soort(UitnodigingZienswijze) if u.document == document and wie in u.aan]
    return tuple({(u.moment.dag, u.versie): u for u in alle}.values())


def weer_uitnodigen(register: Register | None, vorige: UitnodigingZienswijze, nu: datetime) -> bool:
    """Whether the newest public version needs an invitation after ``vorige`` (LM-ONTHUL, LM-NIEUW).

    False while ``vorige`` has not gone out at ``nu``, or when no build shows which version went along.
    """
    bouwen = register.gebouwd(vorige.document) if register else ()
    mee = [b for b in bouwen if b.gegevens.get("versie") == vorige.versie]
    if not mee or vorige.moment.vroegst > nu:
        return False
    nieuwste = bouwen[-1].gegevens
    toen = [b for b in mee if not vorige.moment.voor_daad(b.moment)] or mee[:1]
    if toen[-1].gegevens.get("voorkant_sha256") != nieuwste.get("voorkant_sha256"):
        return True
    meer = [*(nieuwste.get("onthult") or ()), *(nieuwste.get("nieuw") or ())]
    return vorige.versie in meer and nieuwste.get("versie") != vorige.versie


def besluiten(zaak: Zaak, document: str) -> Iterator[tuple[int, Openbaarmakingsbesluit]]:
    """Every besluit, with how many before it were made known; in the order of the file."""
    bekend = 0
    for _, besluit in zaak.van_soort(Openbaarmakingsbesluit):
        if besluit.document == document:
            yield bekend, besluit
            bekend += besluit.bekendgemaakt is not None
