# SPDX-License-Identifier: EUPL-1.2
"""Waivers: a known rule that can be waived, by someone the profile knows, with reason and end date."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime

from pipeline.profiel.model import Profiel
from pipeline.toets.bron import Bron
from pipeline.toets.model import Bevinding, Ontheffingsfout, Regel
from pipeline.zaak.zaak import Ontheffing


def _gebrek(o: Ontheffing, profiel: Profiel, regels: Mapping[str, Regel], op: datetime) -> str | None:
    regel = regels.get(o.regel)
    if regel is None:
        return "noemt een regel die niet bestaat; kijk in `lakmoes regels`"
    if not regel.ontheffing_mogelijk:
        return f"is voor {regel.id} niet mogelijk; haal haar weg"
    if not profiel.kent(o.door):
        return "is gegeven door iemand die niet in het profiel staat; laat iemand uit het profiel beslissen"
    if not o.reden.strip():
        return "heeft geen reden; schrijf waarom de regel hier niet hoeft te gelden"
    if o.tot.laatst < op:
        return "is verlopen; laat opnieuw beslissen of haal haar weg"
    return None


def ontheffingen(
    bron: Bron, regels: Mapping[str, Regel], op: datetime
) -> tuple[Mapping[str, Ontheffing], tuple[Ontheffingsfout, ...]]:
    """The waivers that hold at ``op`` by rule id, and what is wrong with the others."""
    geldig: dict[str, Ontheffing] = {}
    fouten: list[Ontheffingsfout] = []
    for index, ontheffing in enumerate(bron.zaak.ontheffingen):
        gebrek = _gebrek(ontheffing, bron.profiel, regels, op)
        if gebrek is None:
            geldig[ontheffing.regel] = ontheffing
        else:
            fouten.append(Ontheffingsfout(index, gebrek, *bron.positie(("ontheffingen", index))))
    return geldig, tuple(fouten)


def pas_toe(bevinding: Bevinding, geldig: Mapping[str, Ontheffing]) -> Bevinding:
    """A waived blocking finding becomes a warning that names the waiver."""
    ontheffing = geldig.get(bevinding.regel)
    if ontheffing is None or bevinding.ernst == "informatie":
        return bevinding
    herstel = (
        f"Ontheven door {ontheffing.door} tot en met {ontheffing.tot.dag}; de reden staat bij `ontheffingen`."
    )
    return replace(
        bevinding,
        ernst="waarschuwing",
        herstel=herstel,
        vanaf=None,
        wacht_op=None,
        ontheven_door=ontheffing.door,
    )
