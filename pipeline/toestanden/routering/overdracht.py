# SPDX-License-Identifier: EUPL-1.2
"""A transfer: to the supervisor that is competent, established before, on a ground of the AVG (AK-R10)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.toestanden.routering.bevoegd import bevoegdheid
from pipeline.zaak.gebeurtenis import Overgedragen
from pipeline.zaak.zaak import Zaak

_TAAK = re.compile(r"\b6\D{0,12}1\D{0,12}e\b", re.IGNORECASE)
_VITAAL = re.compile(r"vitaal|\b6\D{0,12}1\D{0,12}d\b", re.IGNORECASE)


def controleer_overdracht(zaak: Zaak, overdracht: Overgedragen) -> tuple[str, ...]:
    """What is wrong with a transfer, in Dutch sentences; () when nothing is (AK-R10a to c, AK-P11)."""
    return tuple(_gebreken(zaak, overdracht))


def _gebreken(zaak: Zaak, overdracht: Overgedragen) -> Iterator[str]:
    if not overdracht.bevoegdheid_vastgesteld:
        yield "Stel voor een overdracht vast dat de ander de bevoegde toezichthouder is."
    if not _TAAK.search(overdracht.grondslag) and not _VITAAL.search(overdracht.grondslag):
        yield "Noem als grondslag artikel 6 lid 1 e AVG, of het vitaal belang bij gevaar en acuut ingrijpen."
    if zaak.melding is None:
        return
    vermoeden = zaak.melding.weging is not None and zaak.melding.weging.vermoeden_onvrijwillige_zorg
    bevoegd = bevoegdheid(zaak.melding.wetten_client, vermoeden_dwang=vermoeden)
    naar_inspectie = overdracht.aan in zaak.rijksinspectie_ids
    if bevoegd.twijfel:
        yield "Niet alle wetten van de cliënt zijn bekend; ga eerst na wie bevoegd is."
    elif naar_inspectie and "rijksinspecties" not in bevoegd.wie:
        yield "De cliënt krijgt alleen Wmo-ondersteuning; de Wmo-toezichthouder is zelf bevoegd."
    elif naar_inspectie and "wmo-toezichthouder" in bevoegd.wie:
        yield "De cliënt krijgt ook Wmo-ondersteuning; stem af met de rijksinspectie, draag niet over."
