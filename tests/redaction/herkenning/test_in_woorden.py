# SPDX-License-Identifier: EUPL-1.2
"""Known names inside longer words and as diminutive: found, and of the right person."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from redaction import Herkenner, Identiteit
from tests.redaction.herkenning.hulp import ontleed

MENSEN = (
    Identiteit("tuinema", "cliënt", "Tuinema", voornamen=("Sietse",)),
    Identiteit("wolfert", "begeleider", "Wolfertink", voornamen=("Hendrika",), varianten=("Nienke",)),
    Identiteit("gijs", "broer", "Bleijendaal", voornamen=("Gijs",)),
    Identiteit("dirk", "zus", "Bleijendaal", voornamen=("Dirk",)),
    Identiteit("tim", "teamleider", "Vis", voornamen=("Tim",)),
    Identiteit("haddou", "manager", "Aït Benhaddou", voornamen=("Samira",)),
    Identiteit("zomer", "vrijwilliger", "Zomer", "van der", ("Kees",), "Kees"),
)
IDS = {m.id for m in MENSEN}
HERKENNER = Herkenner(MENSEN)
ZINNEN = yaml.safe_load(Path(__file__).with_name("in_woorden.yaml").read_text("utf-8"))


@pytest.mark.parametrize("zin", ZINNEN)
def test_a_known_name_is_found_inside_a_word(zin: str) -> None:
    tekst, verwacht = ontleed(zin)
    vondsten = HERKENNER.vind(tekst)
    gevonden = {
        (v.start, v.end, "bezien" if v.laag == 3 else v.identiteit or v.soort)
        for v in vondsten
        if v.soort != "overig"
    }
    anderen = {plek for plek in verwacht if plek[2] not in IDS | {"bezien"}}
    van_bekenden = {plek for plek in gevonden if plek[2] in IDS | {"bezien"}}
    assert van_bekenden == set(verwacht) - anderen
    assert all(any(g[0] <= a[0] and a[1] <= g[1] and g[2] == a[2] for g in gevonden) for a in anderen)
