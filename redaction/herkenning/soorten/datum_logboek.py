# SPDX-License-Identifier: EUPL-1.2
"""Days without a year that open the lines of a log or fill a column of a roster: "03-02 vroeg", "| 6-5 |"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from redaction.herkenning.engine import Tekstregel
from redaction.herkenning.tekst import Tekst
from redaction.herkenning.treffer import Treffer
from redaction.herkenning.vorm import Vorm
from redaction.model import Soort

_DAG = r"(?:0?[1-9]|[12]\d|3[01])"
_MAAND = r"(?:0?[1-9]|1[0-2])"
_WEEKDAG = (
    r"(?:(?i:ma|di|wo|do|vr|za|zo|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag)\b\.?[ ,|]{0,4})"
)
_REGEL = Vorm(
    rf"(?:^|(?<=\n))[ \t*>-]{{0,4}}{_WEEKDAG}?(?P<w>"
    rf"{_DAG}(?:[-/]{_MAAND}|\.(?:0[1-9]|1[0-2])(?=[ \t]+(?:"
    rf"\d{{1,2}}[:.]\d\d|[A-Za-z]|"
    r"[ ]{2}))))(?=[ \t|:,;]|$)(?![ ]?(?:uur|u\b))"
)
_CEL = Vorm(rf"(?<=[|\t])[ ]{{0,3}}{_WEEKDAG}?(?P<w>{_DAG}[-/]{_MAAND})(?=[ ]{{0,3}}(?:[|\t\n]|$))")
_VAAK = 2


class DatumLogboek(Tekstregel):
    """Only when more than one such day stands in the text: a single "1-2" may be anything."""

    bron = "datum.logboek"
    soort: ClassVar[Soort] = "datum"

    def vind(self, tekst: Tekst) -> Iterator[Treffer]:
        for vorm in (_REGEL, _CEL):
            plekken = [m.span("w") for m in vorm.zoek(tekst)]
            if len({tekst.tekst[a:b] for a, b in plekken}) >= _VAAK:
                yield from (self.treffer(a, b, 0.5) for a, b in plekken)
