# SPDX-License-Identifier: EUPL-1.2
"""The court: requests for a voorlopige voorziening, each with its own end."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.toets.model import Bereik, Oordeel, blokkade
from pipeline.toets.regels import regel
from pipeline.toets.regels.zienswijze import PRAKTIJK
from pipeline.toets.zicht import Feit, Geval, plek
from pipeline.zaak.gebeurtenis import VoorlopigeVoorziening
from pipeline.zaak.voorziening import Verzoeken, mogelijke_standen

_WELK = "Zeg om welk verzoek het gaat: geef elk verzoek en elke stap daarna zijn eigen `verzoek=naam`."


@regel(
    "LM-VV", PRAKTIJK, "Geen voorlopige voorziening open of toegewezen",
    """Wie de rechter om een voorlopige voorziening vraagt, schort de openbaarmaking op tot de uitspraak of
    tot dat verzoek is ingetrokken. Wijst de rechter toe, dan blijft het stuk binnen tot juist die
    voorziening is opgeheven of ingetrokken. Is niet te zien om welk verzoek het gaat, dan blijft het
    geweigerd zolang er een kan zijn dat nog loopt.""",
    Bereik("elk stuk waarvoor een voorlopige voorziening is genoteerd", lambda g: bool(_voorzieningen(g))),
    "volgorde",
)  # fmt: skip
def regel_vv(g: Geval) -> Iterator[Oordeel]:
    stappen = _voorzieningen(g)
    standen = mogelijke_standen([v for _, v in stappen])
    open_ = [s for s in standen if s]
    if not open_:
        return
    welk = f" {_WELK}" if _onduidelijk(standen, [v for _, v in stappen]) else ""
    toegewezen = [i for i, v in stappen if v.stap == "toegewezen"]
    if toegewezen and any("toegewezen" in hoe for s in open_ for _, hoe in s):
        melding = "De rechter heeft de voorlopige voorziening toegewezen."
        herstel = "Maak niet openbaar. Vervalt zij, noteer dan `stap=opgeheven` of `stap=ingetrokken`."
        yield blokkade(melding, herstel + welk, plek(toegewezen[-1]))
    else:
        herstel = "Wacht op de uitspraak of de intrekking en noteer `voorlopige_voorziening` met die `stap`."
        melding = "Een verzoek om een voorlopige voorziening loopt nog."
        yield blokkade(melding, herstel + welk, plek(stappen[-1][0]))


def _onduidelijk(standen: frozenset[Verzoeken], stappen: list[VoorlopigeVoorziening]) -> bool:
    """Whether naming the requests could tell more than is known now."""
    verzocht = [v for v in stappen if v.stap == "verzocht"]
    vervolg = [v for v in stappen if v.stap != "verzocht"]
    namen = {v.verzoek for v in verzocht}
    if any(v.verzoek is not None and v.verzoek not in namen for v in vervolg):
        return True
    return len(standen) > 1 or (len(verzocht) > 1 and any(v.verzoek is None for v in vervolg))


def _voorzieningen(g: Geval) -> list[Feit[VoorlopigeVoorziening]]:
    return [(i, v) for i, v in g.zicht.van(VoorlopigeVoorziening) if v.document == g.id]
