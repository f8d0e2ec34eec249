# SPDX-License-Identifier: EUPL-1.2
"""Whether this road fits what came in: who reported, whose client it is, and how long the aanbieder got."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.termijnen.soorten.aanbieder import verlengt_niets
from pipeline.toestanden.routering import bevoegdheid
from pipeline.toets.bereiken import DRAAIBOEK, MELDING, PROTOCOL
from pipeline.toets.model import REDEN_BIJ_FEIT, Bereik, Oordeel, waarschuwing
from pipeline.toets.regels import regel
from pipeline.toets.zicht import Zicht, plek
from pipeline.zaak.gebeurtenis import Geregistreerd, Overgedragen, Verlenging


@regel(
    "P-1.2e", f"{PROTOCOL}, paragraaf 1.2", "Een melding komt van de aanbieder",
    """Alleen een bericht van de aanbieder met meldplicht is een melding, en alleen die doet de termijnen van
    stap 1 lopen. Komt het van een ander, dan is het een signaal.""",
    MELDING, "proces", per="zaak", ontheffing_mogelijk=True,
)  # fmt: skip
def regel_melder(z: Zicht) -> Iterator[Oordeel]:
    melding = z.zaak.melding
    persoon = z.zaak.persoon(melding.van) if melding and melding.van else None
    van = persoon.bij if persoon else melding.van if melding else None
    if (van or persoon) and van not in {a.id for a in z.zaak.partijen.aanbieders}:
        zin = "Dit heet een melding, maar het bericht komt niet van de aanbieder; dan is het een signaal."
        yield waarschuwing(zin, "Verbeter `soort` of `van` bij `melding`.", ("melding", "van"))


def _weg(z: Zicht) -> bool:
    return bool(z.van(Overgedragen) or z.van(Geregistreerd))


@regel(
    "AK-R10b", f"{DRAAIBOEK}, paragraaf 4.2", "Een cliënt zonder Wmo-ondersteuning: overdragen",
    """Een melding over een cliënt die alleen jeugdhulp of zorg uit Wlz, Zvw of Wfz krijgt, draagt de
    Wmo-toezichthouder over aan de rijksinspecties. Levert de instelling ook Wmo-ondersteuning aan anderen,
    dan wordt afgestemd; dat blijkt uit `samenwerking`.""",
    Bereik("een zaak na een melding of signaal, zonder samenwerking en niet overgedragen",
           lambda z: z.zaak.melding is not None and z.zaak.samenwerking is None and not _weg(z)),
    "proces", per="zaak", ontheffing_mogelijk=True,
)  # fmt: skip
def regel_overdragen(z: Zicht) -> Iterator[Oordeel]:
    melding = z.zaak.melding
    if melding is None:
        return
    vermoeden = melding.weging is not None and melding.weging.vermoeden_onvrijwillige_zorg
    gevonden = bevoegdheid(melding.wetten_client, vermoeden_dwang=vermoeden)
    if gevonden.overdragen_aan is not None:
        zin = "De cliënt krijgt geen Wmo-ondersteuning; de melding hoort bij de rijksinspecties."
        herstel = "Draag over en noteer `overgedragen`, of noteer de `samenwerking`."
        yield waarschuwing(zin, herstel, ("melding", "wetten_client"))
    elif "wmo-toezichthouder" not in gevonden.wie and not gevonden.twijfel:
        zin = "Op Wvggz en Wzd houdt de IGJ toezicht, en de cliënt krijgt geen Wmo-ondersteuning."
        yield waarschuwing(
            zin, "Overleg met de IGJ en noteer wat daaruit komt.", ("melding", "wetten_client")
        )


@regel(
    "P-S3A.1c", f"{PROTOCOL}, stap 3A lid 1", "Een verlenging geeft de aanbieder meer tijd",
    """De toezichthouder kan de zes weken op verzoek verlengen. Een einde binnen de zes weken verlengt niets,
    en maakt de termijn ook niet korter.""",
    Bereik("een zaak onder het protocol met een verlenging",
           lambda z: z.protocol and bool(z.van(Verlenging))),
    "termijn", per="zaak", ontheffing_mogelijk=True,
)  # fmt: skip
def regel_verlenging(z: Zicht) -> Iterator[Oordeel]:
    for index, verlenging in z.van(Verlenging):
        if verlengt_niets(z.beeld, verlenging):
            zin = "Deze verlenging eindigt niet later dan de zes weken zelf en verlengt dus niets."
            yield waarschuwing(zin, "Verbeter `tot`, of haal deze gebeurtenis weg.", plek(index, "tot"))
        if verlenging.moment.zeker_voor(verlenging.gevraagd):
            zin = "Deze verlenging is gegeven voordat de aanbieder erom vroeg."
            yield waarschuwing(zin, REDEN_BIJ_FEIT, plek(index, "gevraagd"))
