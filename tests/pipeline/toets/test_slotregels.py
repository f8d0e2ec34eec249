# SPDX-License-Identifier: EUPL-1.2
"""The last lines of the report: what must happen first, and to whom."""

from __future__ import annotations

from pipeline.toets import beoordeel
from pipeline.toets.verslag import schrijver
from tests.pipeline.toets import zaken


def test_each_act_says_what_is_the_matter_and_with_whom() -> None:
    data = zaken.wijzig(zaken.basis("3b"), {})
    data["zaak"]["gebeurtenissen"] = [
        e for e in data["zaak"]["gebeurtenissen"] if e.get("als") not in {"ter_bevestiging", "ter_informatie"}
    ]
    slot = schrijver("tekst")(beoordeel(zaken.bron(data), zaken.op(data)), "d").split("eerst moet dit")[1]
    regels = [r for r in slot.splitlines() if "Stuur het" in r]
    assert regels and len(set(regels)) == len(regels)
    assert all(r.startswith("- De ") and "kreeg het rapport niet" in r for r in regels)
    assert any("beleidsambtenaar van" in r for r in regels)
    assert any("portefeuillehouder van" in r for r in regels)


def test_an_aanbieder_has_no_exception_and_none_is_offered() -> None:
    data = zaken.wijzig(zaken.basis("3b"), {"zet": {"zaak.gebeurtenissen.uitnodiging.aan": ["dochter"]}})
    [b] = [b for b in beoordeel(zaken.bron(data), zaken.op(data)).blokkades if b.regel == "AK-A11d"]
    assert "aanbieder is niet uitgenodigd" in b.melding
    assert "zet aanbieder" not in b.herstel and "kan niet worden uitgezonderd" in b.herstel
