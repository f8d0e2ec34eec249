# SPDX-License-Identifier: EUPL-1.2
"""A known name keeps its span, one find per mention; ordinary words and titles are no one."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from redaction.herkenning.herkenner import Herkenner
from redaction.model import Identiteit, Vondst
from tests.redaction.herkenning.hulp import ontleed

ZINNEN = yaml.safe_load(Path(__file__).with_name("bekend_wint.yaml").read_text(encoding="utf-8"))
HERKENNER = Herkenner(
    [
        Identiteit("huis", "aanbieder", "Stichting De Lindeboom", organisatie=True),
        Identiteit("loc", "aanbieder", "De Zilverling", organisatie=True),
        Identiteit("ggd", "toezichthouder", "GGD Kromwijk", organisatie=True),
        Identiteit("hof", "begeleider", "Hof", "van ’t", ("Iris",), "Iris", "I."),
        Identiteit("berg", "arts", "Berg", "van den", ("Karin", "Alida"), "Karin", "K.A."),
        Identiteit("poel", "buurman", "Poel", "van de", ("Johannes",), "Jo", "J."),
        Identiteit("cees", "begeleider", "Wit", "de", ("Cornelis",), "Cees", "C."),
        Identiteit("marie", "cliënt", "Wit", "de", ("Maria",), "Marie", "M."),
        Identiteit("wojcik", "buurvrouw", "Wójcik", "", ("Ewa",), "", "E.", ("mevrouw Wójcik",)),
        Identiteit("anton", "zoon", "Hazelaar", "", ("Antonius",), "", "T.A."),
        Identiteit("dirk", "vader", "Hazelaar", "", ("Dirk",), "Dirk", "D."),
    ]
)


def _wie(vondst: Vondst) -> str:
    if vondst.soort == "datum":
        return "datum"
    return vondst.identiteit or ("+".join(vondst.kandidaten) or "onbekend")


@pytest.mark.parametrize("zin", ZINNEN)
def test_precies_deze_vondsten(zin: str) -> None:
    tekst, verwacht = ontleed(zin)
    gevonden = [(v.start, v.end, _wie(v)) for v in HERKENNER.vind(tekst) if v.laag < 3]
    assert gevonden == verwacht, [tekst[s:e] for s, e, _ in gevonden]
