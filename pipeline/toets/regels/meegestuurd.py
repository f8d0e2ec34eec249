# SPDX-License-Identifier: EUPL-1.2
"""What goes out is what the betrokkenen saw: the version that went along with the invitation."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.toets.bereiken import KADER
from pipeline.toets.bron import Registerregel
from pipeline.toets.model import Oordeel, blokkade
from pipeline.toets.procedure import deelnames
from pipeline.toets.regels import regel
from pipeline.toets.regels.zienswijze import MEEGESTUURD
from pipeline.toets.versies import bouwen, laatste_bouw, namen
from pipeline.toets.zicht import Geval, plek
from pipeline.zaak.gebeurtenis import UitnodigingZienswijze

_OPNIEUW = "Nodig opnieuw uit met deze versie, of bouw weer een versie die niet meer laat zien."


@regel(
    "LM-NIEUW", f"{KADER}, afspraak 11; ontwerp van Lakmoes, principe 3", "Niets nieuws na de zienswijze",
    """De betrokkenen gaven hun zienswijze op een openbare versie van een rapport dat vaststond. Een zin,
    beeld of titel die daarin niet te zien was, mag er nu niet staan; iets weglaten of bedekken mag wel.
    Waarin een versie van een eerdere verschilt, legt `lakmoes bouw` vast.""",
    MEEGESTUURD, "volgorde", na=("LM-ONTHUL",),
)  # fmt: skip
def regel_nieuw(g: Geval) -> Iterator[Oordeel]:
    nu = laatste_bouw(g)
    if nu is None:
        return
    for index in sorted({d.uitnodiging[0] for d in deelnames(g) if d.uitnodiging}):
        brief = g.zaak.gebeurtenissen[index]
        assert isinstance(brief, UitnodigingZienswijze)
        mee = [b for b in bouwen(g) if b.gegevens.get("versie") == brief.versie]
        if mee:
            yield from _meer_te_zien(index, brief, mee, nu)
            yield from _te_vroeg(g, index, brief, mee[0])


def _meer_te_zien(
    index: int, brief: UitnodigingZienswijze, mee: list[Registerregel], nu: Registerregel
) -> Iterator[Oordeel]:
    anders = nu.gegevens.get("versie") != brief.versie
    if anders and "nieuw" not in nu.gegevens:
        melding = "Of de openbare versie meer laat zien dan de versie bij de uitnodiging, is niet vastgelegd."
        yield blokkade(melding, "Bouw opnieuw met `lakmoes bouw`.", plek(index, "versie"), "vastgelegd")
    elif anders and brief.versie in namen(nu.gegevens["nieuw"]):
        melding = "De openbare versie heeft tekst of beeld dat in de versie bij de uitnodiging niet stond."
        yield blokkade(melding, _OPNIEUW, plek(index, "versie"), "vastgelegd")
    toen = [b for b in mee if not brief.moment.voor_daad(b.moment)] or mee[:1]
    if toen[-1].gegevens.get("voorkant_sha256") != nu.gegevens.get("voorkant_sha256"):
        melding = "De titel, de uitgever of het kenmerk is anders dan op de versie bij de uitnodiging."
        yield blokkade(melding, _OPNIEUW, plek(index, "versie"), "vastgelegd")


def _te_vroeg(g: Geval, index: int, brief: UitnodigingZienswijze, eerste: Registerregel) -> Iterator[Oordeel]:
    vastgesteld = g.zicht.vaststellingen(g.id)
    if vastgesteld and brief.moment.zeker_voor(vastgesteld[0][1].moment):
        melding = "De uitnodiging ging uit voordat het stuk was vastgesteld."
        herstel = "Nodig opnieuw uit, met de openbare versie van het vastgestelde stuk."
        yield blokkade(melding, herstel, plek(index, "moment"))
    if brief.moment.voor_daad(eerste.moment) and not g.zicht.bewezen(brief):
        melding = "De uitnodiging noemt een versie die volgens het register pas later is gebouwd."
        herstel = "Nodig opnieuw uit, of geef met `bewijs` de brief waaruit blijkt wat er meeging."
        yield blokkade(melding, herstel, plek(index, "moment"), "vastgelegd")
