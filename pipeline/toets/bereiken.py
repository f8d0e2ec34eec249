# SPDX-License-Identifier: EUPL-1.2
"""Scopes that several rules share. A solo protocol case is never held to joint-research provisions."""

from __future__ import annotations

from pipeline.toets.model import Bereik
from pipeline.toets.zicht import Geval, Zicht
from pipeline.zaak.aard import MET_BESLUIT

KADER = "Afsprakenkader okt. 2020"
DRAAIBOEK = "Draaiboek toezicht okt. 2020"
PROTOCOL = "Protocol calamiteitentoezicht GGDrU 2015"


def _altijd(_: Geval | Zicht) -> bool:
    return True


def _rapport_van_toezichthouder(g: Geval) -> bool:
    return g.aard == "rapport" and "toezichthouder" in g.eigenaren


def _protocolrapport(g: Geval) -> bool:
    return g.zicht.protocol and _rapport_van_toezichthouder(g) and g.zicht.route != "3A"


def _melding(z: Zicht) -> bool:
    return z.protocol and z.zaak.melding is not None and z.zaak.melding.soort == "melding"


ELK_STUK = Bereik("elk stuk dat openbaar gaat", _altijd)
ELKE_ZAAK = Bereik("elke zaak", _altijd)
PROTOCOLRAPPORT = Bereik(
    "een rapport waarvan de toezichthouder (mede-)eigenaar is, onder het protocol en na eigen onderzoek (3B)",
    _protocolrapport,
)
PROTOCOLRAPPORT_NA_MELDING = Bereik(
    "een rapport van de toezichthouder na eigen onderzoek (3B), na een melding van de aanbieder",
    lambda g: _protocolrapport(g) and _melding(g.zicht),
)
MELDING = Bereik("een zaak onder het protocol na een melding van de aanbieder (geen signaal)", _melding)
VORM_1 = Bereik(
    "een rapport van gezamenlijk toezicht (vorm 1)",
    lambda g: g.zicht.vorm == 1 and _rapport_van_toezichthouder(g),
)
RAPPORT_OF_ADVIES = Bereik(
    "een rapport of advies, van wie ook",
    lambda g: g.aard in MET_BESLUIT,
)
RAADSBRIEF = Bereik("een brief van het college aan de gemeenteraad", lambda g: g.aard == "raadsbrief")
PERSBERICHT = Bereik("een persbericht", lambda g: g.aard == "persbericht")
