# SPDX-License-Identifier: EUPL-1.2
"""The course of a case: a form of cooperation that both chose, a transfer to who is competent."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.toestanden.routering import controleer_overdracht
from pipeline.toets.bereiken import DRAAIBOEK
from pipeline.toets.model import REDEN_BIJ_FEIT, Bereik, Oordeel, blokkade, waarschuwing
from pipeline.toets.regels import regel
from pipeline.toets.zicht import Zicht, plek
from pipeline.zaak.gebeurtenis import Overgedragen, VormGekozen


@regel(
    "AK-V0", f"{DRAAIBOEK}, paragraaf 2", "De vorm van samenwerking is samen gekozen",
    """Toezichthouders en rijksinspecties bepalen samen welke van de drie vormen zij kiezen. Een vorm die een
    van hen niet mee koos, is niet gekozen; zo kan niemand alleen onder afstemming uit. Is de keuze niet
    genoteerd, dan geldt wat `samenwerking` zegt.""",
    Bereik("een zaak met samenwerking waarin een keuze van vorm is genoteerd",
           lambda z: z.zaak.samenwerking is not None and bool(z.van(VormGekozen))),
    "proces", per="zaak", ontheffing_mogelijk=True,
)  # fmt: skip
def regel_samen_gekozen(z: Zicht) -> Iterator[Oordeel]:
    assert z.zaak.samenwerking is not None
    vorm = z.zaak.samenwerking.vorm
    keuzes = [(i, k) for i, k in z.van(VormGekozen) if k.vorm == vorm]
    door = {p for _, k in keuzes for p in k.door}
    laatste = (keuzes or z.van(VormGekozen))[-1][0]
    for partij in (z.toezichthouder, *z.zaak.samenwerking.met):
        if partij not in door:
            melding = f"{partij} koos vorm {vorm} niet mee."
            yield blokkade(melding, "Kies de vorm samen en noteer `vorm_gekozen`.", plek(laatste, "door"))


@regel(
    "AK-R10c", f"{DRAAIBOEK}, paragraaf 4.2", "Een overdracht gaat naar de bevoegde toezichthouder",
    """Wie een melding overdraagt stelt vooraf vast dat de ander bevoegd is, en noemt de grondslag voor de
    persoonsgegevens die meegaan. Achteraf is dat niet te herstellen.""",
    Bereik("een zaak waarin een overdracht is genoteerd", lambda z: bool(z.van(Overgedragen))),
    "proces", per="zaak", herstelbaar=False, ontheffing_mogelijk=True,
)  # fmt: skip
def regel_overdracht(z: Zicht) -> Iterator[Oordeel]:
    for index, overdracht in z.van(Overgedragen):
        for gebrek in controleer_overdracht(z.zaak, overdracht):
            yield waarschuwing(gebrek, REDEN_BIJ_FEIT, plek(index))
