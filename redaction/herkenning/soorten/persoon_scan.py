# SPDX-License-Identifier: EUPL-1.2
"""Names that a scan has spoiled: "Jans5en", "Wi11em", "MarIeen", "de heer 8akker"."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from itertools import product
from typing import ClassVar

from redaction.herkenning.engine import Tekstregel
from redaction.herkenning.model.kenmerken import in_lijst
from redaction.herkenning.tekens import HOOFD, LETTER, TV
from redaction.herkenning.tekst import Tekst
from redaction.herkenning.treffer import Treffer
from redaction.herkenning.vorm import Bij, Vorm
from redaction.herkenning.woorden import achternaam, gewoon, kaal, voornaam
from redaction.model import Soort

_GEMENGD = Vorm(
    rf"(?<![\w@./-])(?P<voor>(?:(?:[{HOOFD}]\.){{1,4}}[ ]?)?(?:{TV}[ ]){{0,2}})"
    rf"(?P<w>(?=[{LETTER}01358]*[013458|I])[{HOOFD}8501][{LETTER}01358]{{2,}}(?:-[{LETTER}01358]+)*)(?![\w@/])",
    bij=Bij(rf"[013458I](?:(?<=[{LETTER}-].)|(?<=\d)(?=[{LETTER}-]))", voor=40, na=1),
)
_LEES = {"0": "o", "1": "li", "3": "e", "5": "s", "8": "b", "I": "l"}
_MEEST = 4


class PersoonScan(Tekstregel):
    """A word with digits or a capital I among its letters, that is a name once those are letters too."""

    bron = "persoon.scan"
    soort: ClassVar[Soort] = "persoon"

    def vind(self, tekst: Tekst) -> Iterator[Treffer]:
        for match in _GEMENGD.zoek(tekst):
            woord = match["w"]
            vreemd = [c for i, c in enumerate(woord) if c in _LEES and (i or c != "I")]
            if (
                0 < len(vreemd) <= _MEEST
                and sum(c.isalpha() for c in woord) >= len(woord) / 2
                and _naam(woord)
            ):
                yield self.treffer(
                    match.start("voor") if match["voor"].strip() else match.start("w"), match.end(), 0.5
                )


@lru_cache(maxsize=4096)
def _naam(woord: str) -> bool:
    letters = [_LEES.get(c, c) if i or c != "I" else c for i, c in enumerate(woord)]
    return any(_lijkt(deel) for keus in product(*letters) for deel in "".join(keus).split("-"))


def _lijkt(woord: str) -> bool:
    if gewoon(woord) and not (voornaam(woord) or achternaam(woord)):
        return False
    soorten = in_lijst(kaal(woord))
    return "v" in soorten or "a" in soorten or voornaam(woord) or achternaam(woord)
