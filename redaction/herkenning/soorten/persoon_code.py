# SPDX-License-Identifier: EUPL-1.2
"""A code that stands for someone: "cliënt X-17", "alias WS-03", and each further mention of it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from redaction.herkenning.engine import Tekstregel
from redaction.herkenning.lui import lui
from redaction.herkenning.tekens import HOOFD
from redaction.herkenning.tekst import Tekst
from redaction.herkenning.treffer import Treffer
from redaction.herkenning.vorm import Vorm
from redaction.herkenning.woorden import vast
from redaction.model import Soort

_CODE = Vorm(rf"(?<![\w./-])[{HOOFD}]{{1,3}}-\d{{1,4}}(?![\w/-]|\.\d)")
_VAN_IEMAND = lui(
    r"(?i:cli[eë]nte?|bewoner|bewoonster|pati[eë]nte?|jeugdige|jongere|deelnemer|respondent|casus|alias"
    r"|aangeduid als|pseudoniem)[ ]?[:(]?[ ]?$"
)


class PersoonCode(Tekstregel):
    """Only behind a word for who gets care: what else has such a code (a room, a road) is no one."""

    bron = "persoon.code"
    soort: ClassVar[Soort] = "persoon"

    def vind(self, tekst: Tekst) -> Iterator[Treffer]:
        codes = [m for m in _CODE.zoek(tekst) if not vast(m.group())]
        namen = {m.group() for m in codes if _iemand(tekst.tekst, m.start())}
        for match in codes:
            if match.group() in namen:
                yield self.treffer(*match.span(), 0.5)


def _iemand(tekst: str, at: int) -> bool:
    return _VAN_IEMAND.search(tekst, max(0, at - 20), at) is not None
