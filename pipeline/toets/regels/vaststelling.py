# SPDX-License-Identifier: EUPL-1.2
"""What goes out is the text that was established, not one that was changed afterwards."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.toets.bereiken import KADER, PROTOCOL
from pipeline.toets.bron import Registerregel
from pipeline.toets.model import Bereik, Oordeel, blokkade
from pipeline.toets.regels import regel
from pipeline.toets.versies import PUBLIEK, handelingen
from pipeline.toets.zicht import Feit, Geval, plek
from pipeline.zaak.gebeurtenis import Vastgesteld

_OPNIEUW = (
    "Zet het vastgestelde bestand terug en lak, bouw en keur opnieuw; of stel de gewijzigde tekst vast,"
    " noteer dat met `lakmoes noteer DOSSIER vastgesteld` en verzend het stuk opnieuw."
)
_WELKE_TEKST = (
    "Noteer dezelfde vaststelling nog eens, met het moment van toen: `lakmoes noteer DOSSIER vastgesteld"
    " document=ID door=ID --moment MOMENT`. Dat legt vast welke tekst het is, of zegt dat die sindsdien"
    " wijzigde."
)


@regel(
    "LM-VAST", f"{PROTOCOL}, stap 4 lid 3; {KADER}, afspraak 11; ontwerp van Lakmoes, principe 3",
    "De tekst is de tekst die is vastgesteld",
    """`lakmoes noteer` legt bij een vaststelling vast om welke tekst het gaat; wie haar met de hand in
    zaak.yaml schreef, noteert haar alsnog. De openbare versie hoort van die tekst gemaakt te zijn; lakken
    verandert daar niets aan, en het voorblad dat `lakmoes genereer` na de vaststelling bijwerkt telt niet
    mee. Wie de tekst daarna wijzigt, stelt hem opnieuw vast. Stellen meer partijen vast, dan geldt van ieder
    de laatste keer.""",
    Bereik("een stuk waarvan de vaststelling is genoteerd", lambda g: g.vastgesteld is not None),
    "volgorde", na=("P-C4b", "AK-A11c", "P-B3b", "LM-TEKST"),
)  # fmt: skip
def regel_vast(g: Geval) -> Iterator[Oordeel]:
    gezien = _gezien(g)
    for index, vastgesteld in _per_partij(g) if gezien is not None else ():
        assert gezien is not None
        if vastgesteld.bron_zegel is None and vastgesteld.tekst_zegel is None:
            melding = (
                "Bij de vaststelling staat niet welke tekst het was; of die later wijzigde is niet te zien."
            )
            yield blokkade(melding, _WELKE_TEKST, plek(index))
        elif not _vastgesteld_zoals(g, vastgesteld, gezien):
            melding = "De tekst is anders dan de tekst die is vastgesteld."
            yield blokkade(melding, _OPNIEUW, plek(index), "vastgelegd")


def _gezien(g: Geval) -> Registerregel | None:
    """The last time the program read the original for the public: to propose, or to build."""
    gelezen = [
        r
        for r in g.zicht.register
        if r.gegevens.get("document") == g.id
        and (r.handeling == "lak" or (r.handeling == "bouw" and r.gegevens.get("doelgroep") == PUBLIEK))
    ]
    return gelezen[-1] if gelezen else None


def _per_partij(g: Geval) -> tuple[Feit[Vastgesteld], ...]:
    """The last establishment by each party, in order."""
    laatste = {partij: feit for feit in g.zicht.vaststellingen(g.id) for partij in feit[1].door}
    return tuple(sorted({feit[0]: feit for feit in laatste.values()}.values(), key=lambda feit: feit[0]))


def _vastgesteld_zoals(g: Geval, vastgesteld: Vastgesteld, gezien: Registerregel) -> bool:
    """Whether what the program read has the bytes or the words that were established.

    Words count: a save that changes no word is no change. So do bytes that the program made of the
    established ones with nothing but a new front page.
    """
    bronnen, teksten = {vastgesteld.bron_zegel}, {vastgesteld.tekst_zegel}
    for r in g.zicht.register:
        if r.handeling == "genereer" and r.gegevens.get("voorblad_van") in bronnen - {None}:
            bronnen.add(r.gegevens.get("zegel"))
            teksten.add(r.gegevens.get("tekst_zegel"))
    for r in (*handelingen(g, "lak"), *handelingen(g, "bouw")):
        if r.gegevens.get("bron_zegel") in bronnen - {None}:
            teksten.add(r.gegevens.get("tekst_zegel"))
    return gezien.gegevens.get("bron_zegel") in bronnen - {None} or gezien.gegevens.get(
        "tekst_zegel"
    ) in teksten - {None}
