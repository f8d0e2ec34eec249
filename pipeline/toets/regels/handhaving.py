# SPDX-License-Identifier: EUPL-1.2
"""Who takes a measure, and the arrangements themselves: these warn or inform, and refuse nothing."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.toets.bereiken import ELKE_ZAAK, PROTOCOL
from pipeline.toets.model import Bereik, Oordeel, informatie, waarschuwing
from pipeline.toets.regels import regel
from pipeline.toets.zicht import Zicht
from pipeline.zaak.document import Maatregel


def _hoort_bij(z: Zicht, maatregel: Maatregel) -> str:
    """The kind of party that takes this measure by the profile (T12); D.5 only without joint supervision."""
    letterlijk = z.bron.profiel.keuzes.handhaving == "rijksinspectie" and not z.vorm and z.protocol
    if letterlijk and z.zaak.partijen.rijksinspecties:
        return "rijksinspectie"
    return "gemeente" if maatregel.wet == "wmo2015" else "rijksinspectie"


def _afgestemd(z: Zicht) -> frozenset[str]:
    """Measures of which the parties agreed who takes them (AK-S12e)."""
    natraject = z.zaak.natraject
    afspraken = natraject.maatregelen if natraject else ()
    return frozenset(a.maatregel for a in afspraken if a.afgestemd_op.gebeurd(z.op))


@regel(
    "P-D5", f"{PROTOCOL}, 3 D leden 5 en 6 (en T12)", "Een maatregel komt van wie daarover gaat",
    """Zonder andere afstemming treft het college een maatregel op grond van de Wmo 2015, en een
    rijksinspectie die op grond van een andere wet. Een profiel kan letterlijk D.5 volgen: is een
    rijksinspectie betrokken, dan handhaaft zij. Wijkt een maatregel daarvan af, dan hoort er een afspraak
    bij (draaiboek, stap 12).""",
    Bereik("een zaak met een of meer maatregelen", lambda z: bool(z.zaak.maatregelen)), "proces", per="zaak",
)  # fmt: skip
def regel_handhaver(z: Zicht) -> Iterator[Oordeel]:
    woord = {"gemeente": "het college van een gemeente", "rijksinspectie": "een rijksinspectie"}
    for index, maatregel in enumerate(z.zaak.maatregelen):
        hoort = _hoort_bij(z, maatregel)
        if z.soort_partij(maatregel.door) != hoort and maatregel.id not in _afgestemd(z):
            melding = f"Maatregel {maatregel.id} komt volgens het profiel van {woord[hoort]}."
            herstel = "Stem af wie de maatregel treft en vul dat in bij `natraject.maatregelen`."
            yield waarschuwing(melding, herstel, ("maatregelen", index, "door"))


@regel(
    "P-E7", f"{PROTOCOL}, 3 E lid 7 (en T23)", "De eigen afspraken worden geëvalueerd",
    """Het protocol wordt jaarlijks geëvalueerd en het kader was voor twee jaar bedoeld. Noemt het profiel de
    dag van de volgende evaluatie en is die voorbij, dan wordt dat hier genoemd. Het houdt niets tegen.""",
    ELKE_ZAAK, "proces", per="zaak",
)  # fmt: skip
def regel_evaluatie(z: Zicht) -> Iterator[Oordeel]:
    volgende = z.bron.profiel.evaluatie.volgende
    if volgende is not None and volgende < z.dag:
        melding = f"De evaluatie van de afspraken in het profiel was op {volgende:%d-%m-%Y} aan de beurt."
        yield informatie(melding, "Evalueer en zet de volgende dag bij `evaluatie.volgende` in het profiel.")
