# SPDX-License-Identifier: EUPL-1.2
"""What was destroyed after its term: said in every report, so that nobody looks for it."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.toets.bereiken import ELKE_ZAAK
from pipeline.toets.model import Oordeel, informatie, waarschuwing
from pipeline.toets.regels import regel
from pipeline.toets.zicht import Zicht

_BRON = "Ontwerp van Lakmoes; bewaartermijnen uit het profiel (bewaren)"


@regel(
    "LM-VERNIETIGD", _BRON, "Wat is vernietigd, staat in het verslag",
    """Na de bewaartermijn kunnen namen, besluiten, stukken en versies zijn vernietigd. De toets zegt welke,
    en rekent bewijs dat daarbij hoorde als eerder gezien. Een begonnen vernietiging die niet is afgemaakt,
    wordt gemeld.""",
    ELKE_ZAAK, "proces", per="zaak", na=("LM-REGISTER",),
)  # fmt: skip
def regel_vernietigd(z: Zicht) -> Iterator[Oordeel]:
    begonnen = 0
    for r in z.register:
        if r.handeling == "vernietiging_begonnen":
            begonnen += 1
        elif r.handeling == "vernietigd":
            begonnen = 0
            groepen = r.gegevens.get("groepen")
            namen = ", ".join(sorted(groepen)) if isinstance(groepen, dict) else "onbekend"
            melding = f"Vernietigd na de bewaartermijn: {namen}."
            yield informatie(melding, "", ("register.jsonl", r.nr), "vastgelegd")
    if begonnen:
        melding = "Een vernietiging is begonnen en niet afgemaakt."
        herstel = "Bekijk met `lakmoes bewaar` wat er nog is en vraag de rest opnieuw aan."
        yield waarschuwing(melding, herstel, ("register.jsonl",), "vastgelegd")
