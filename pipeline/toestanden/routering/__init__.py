# SPDX-License-Identifier: EUPL-1.2
"""Who supervises, what came in, and who investigates: pure functions over the facts of a case."""

from pipeline.toestanden.routering.bericht import Bericht, kwalificeer, soort_bericht
from pipeline.toestanden.routering.bevoegd import Bevoegdheid, bevoegdheid
from pipeline.toestanden.routering.overdracht import controleer_overdracht
from pipeline.toestanden.routering.route import Route, onderzoeksroute
from pipeline.toestanden.routering.samenloop import Gevonden, samenloop
from pipeline.toestanden.routering.zaak import Zin, routering

__all__ = [
    "Bericht",
    "Bevoegdheid",
    "Gevonden",
    "Route",
    "Zin",
    "bevoegdheid",
    "controleer_overdracht",
    "kwalificeer",
    "onderzoeksroute",
    "routering",
    "samenloop",
    "soort_bericht",
]
