# SPDX-License-Identifier: EUPL-1.2
"""T20: telling the aanbieder later warns, or refuses; a profile makes nothing else of a judgement."""

from __future__ import annotations

from pipeline.profiel.model import Profiel
from pipeline.uitwisseling.bezwaar import Bezwaar, let_op
from pipeline.uitwisseling.keuze import met_profiel
from pipeline.uitwisseling.oordeel import Uitspraak

UITSTEL = Bezwaar("AK-B2-W4", "waarschuwing", "hoort het later", "Informeer dan", "aanbieder")
ANDERS = let_op("AK-A12d", "kijk na", "Laat nakijken")
UITSPRAAK = Uitspraak("proces", (), (), (UITSTEL, ANDERS))


def _onder(keuze: str) -> Uitspraak:
    keuzes = {"uitgestelde_kennisgeving": keuze}
    return met_profiel(UITSPRAAK, Profiel.model_validate({"naam": "p", "versie": "1", "keuzes": keuzes}))


def test_by_default_it_warns() -> None:
    assert _onder("waarschuwing") == UITSPRAAK


def test_a_profile_may_refuse_it() -> None:
    uitspraak = _onder("weigering")
    assert not uitspraak.mag
    assert [b.bepaling for b in uitspraak.weigeringen] == ["AK-B2-W4"]
    assert uitspraak.waarschuwingen == (ANDERS,)
