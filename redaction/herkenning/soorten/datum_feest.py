# SPDX-License-Identifier: EUPL-1.2
"""Days by the name of a feast: "kerst 2023", "carnavalszondag", "Moederdag '24"."""

from __future__ import annotations

from typing import ClassVar

from redaction.herkenning.datumvorm import geldig
from redaction.herkenning.engine import Patroon, Patroonregel
from redaction.model import Soort

_JAAR = r"(?:19|20)\d\d"
_MET_JAAR = (
    r"kerst(?:mis)?|pasen|pinksteren|sinterklaas|oudjaar|oud en nieuw|oud & nieuw|nieuwjaar|carnaval"
    r"|suikerfeest|"
    r"offerfeest|hemelvaart|moederdag|vaderdag|valentijnsdag|prinsjesdag|dodenherdenking|"
    r"dierendag|allerheiligen|allerzielen|driekoningen|sint[- ]maarten"
)
_ALLEEN = (
    r"carnavals(?:zondag|maandag|dinsdag)|aswoensdag|palmzondag|witte donderdag|stille zaterdag|koningsnacht|"
    r"(?:derde|3e|1ste|2de) (?:kerst|paas|pinkster)dag|(?:paas|pinkster)(?:zondag|maandag)|"
    r"sinterklaas(?:dag|avond|ochtend)|koninginnedag|kerst(?:ochtend|nacht|morgen)|sint[- ]?jansdag"
)


class DatumFeest(Patroonregel):
    """A feast without a day of its own counts only with a year."""

    bron = "datum.feest"
    soort: ClassVar[Soort] = "datum"
    patronen = (
        Patroon(
            "feest met jaar",
            rf"(?i:(?<!\w)(?:{_MET_JAAR}))[ ](?:{_JAAR}(?!\d)|'\d\d(?!\d))",
            0.6,
            anker=r"[a-z] (?:20|19|')\d",
        ),
        Patroon(
            "feestdag",
            rf"(?i:(?<!\w)(?:{_ALLEEN})(?!\w))(?:[ ]{_JAAR}(?!\d)|[ ]'\d\d(?!\d))?",
            0.6,
            anker="oederdag|aderdag|alentijn|rinsjes|odenherd|arnavals|llerhei|llerziel|riekon|swoens"
            "|almzon|itte do|"
            "tille za|onings?nacht|oningin|kerst|paas|pinkster|interklaas|jansdag",
        ),
    )

    def validate_result(self, pattern_text: str) -> bool | None:
        return None if geldig(pattern_text) else False
