# SPDX-License-Identifier: EUPL-1.2
"""Conditions of step 1 of the protocol: each gemeente and each function is told apart (leden 4, 5 and 6)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from pipeline.toestanden.beeld import Beeld
from pipeline.toestanden.voorwaarden._maak import voorwaarde
from pipeline.zaak import bericht
from pipeline.zaak.gebeurtenis import GemeenteGeinformeerd


def _berichten(b: Beeld) -> list[GemeenteGeinformeerd]:
    return [c for _, c in b.van(GemeenteGeinformeerd)]


@voorwaarde
def gemeente_mondeling_ingelicht(b: Beeld, _: Any) -> Iterator[str]:
    """Each gemeente where care was given is called or met (P-S1.4a, P-S1.4d)."""
    if not bericht.zorggemeenten(b.zaak) and not any(c.wijze != "e-mail" for c in _berichten(b)):
        yield "Er is nog geen gemeente gebeld of bezocht."
    for gemeente in bericht.zonder_mondeling(b.zaak, _berichten(b)):
        yield f"De beleidsambtenaar van {gemeente} is nog niet gebeld of bezocht."


@voorwaarde
def gemeente_gemaild(b: Beeld, _: Any) -> Iterator[str]:
    """The beleidsambtenaar of each gemeente where care was given gets an e-mail (P-S1.5a)."""
    if not bericht.zorggemeenten(b.zaak) and not any(c.wijze == "e-mail" for c in _berichten(b)):
        yield "Er is nog geen gemeente gemaild."
    for gemeente in bericht.zonder_mail(b.zaak, _berichten(b)):
        yield f"De beleidsambtenaar van {gemeente} kreeg nog geen e-mail."


@voorwaarde
def portefeuillehouder_gemaild(b: Beeld, _: Any) -> Iterator[str]:
    """The portefeuillehouder of each gemeente where care was given gets an e-mail (P-S1.5b)."""
    for gemeente in bericht.bestuur_zonder_mail(b.zaak, _berichten(b)):
        yield f"De portefeuillehouder van {gemeente} kreeg nog geen e-mail."


@voorwaarde
def dpg_weet_van_melding(b: Beeld, _: Any) -> Iterator[str]:
    """The DPG gets a copy of that e-mail (P-S1.5c)."""
    if bericht.dpg_zonder_afschrift(b.zaak, _berichten(b)):
        yield "De Directeur Publieke Gezondheid kreeg nog geen afschrift van de e-mail over de melding."


@voorwaarde
def andere_gemeenten_gemaild(b: Beeld, _: Any) -> Iterator[str]:
    """The beleidsambtenaar of each other betrokken gemeente gets an e-mail (P-S1.6)."""
    for gemeente in bericht.andere_zonder_mail(b.zaak, _berichten(b)):
        yield f"De beleidsambtenaar van {gemeente} kreeg nog geen e-mail."


@voorwaarde
def meer_gemeenten_na_melding(b: Beeld, _: Any) -> Iterator[str]:
    """A melding with more than one betrokken gemeente (P-S1.6)."""
    if b.zaak.melding is None or b.zaak.melding.soort != "melding":
        yield "Er is geen melding van een aanbieder."
    if len(b.zaak.partijen.gemeenten) < 2:
        yield "Er is één betrokken gemeente."
