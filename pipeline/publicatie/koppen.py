# SPDX-License-Identifier: EUPL-1.2
"""The front of a version from the facts of the case."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from pipeline.dossier import Dossier
from pipeline.lakken.doelgroep import Doelgroep
from pipeline.publicatie.kop import Kop
from pipeline.toets.voorkant import uitgevers
from pipeline.zaak.basis import dutch_date
from pipeline.zaak.gebeurtenis import Vastgesteld, Verzonden
from pipeline.zaak.zaak import Zaak
from redaction import maand_van


def kop_van(dossier: Dossier, document: str, doelgroep: Doelgroep) -> Kop:
    """Title, publishers, date of establishing (or of sending) and reference of one document."""
    stuk = dossier.zaak.stuk(document)
    assert stuk is not None
    return Kop(
        titel=stuk.titel,
        organisaties=uitgevers(dossier.zaak, stuk),
        datum=_datum(dossier.zaak, document),
        kenmerk=dossier.zaak.kenmerk,
        doelgroep=doelgroep.soort,
        versie_voor=doelgroep.beleid.versienaam,
    )


def _datum(zaak: Zaak, document: str) -> str:
    momenten = [g.moment for _, g in zaak.van_soort(Vastgesteld) if g.document == document]
    momenten = momenten or [g.moment for _, g in zaak.van_soort(Verzonden) if g.document == document]
    return dutch_date(momenten[-1]) if momenten else ""


def kop_zonder(kop: Kop, gelakt: Iterable[str]) -> Kop:
    """The front with its date brought back to the month when that date is covered in the text."""
    return replace(kop, datum=maand_van(kop.datum)) if kop.datum in set(gelakt) else kop
