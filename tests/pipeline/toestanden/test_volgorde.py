# SPDX-License-Identifier: EUPL-1.2
"""Whatever the order of events: never a crash, and nothing that moves a case passes in silence."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline.toestanden import stand
from pipeline.toestanden.verslag import als_json, als_tekst
from pipeline.zaak.telling import telt
from tests.pipeline.toets import zaken

BASES = ("3b", "gezamenlijk", "igj-rapport", "kader", "maatregel", "persbericht", "raadsbrief")


@settings(max_examples=120, deadline=None, derandomize=True)
@given(st.sampled_from(BASES), st.randoms(use_true_random=False), st.integers(0, 200))
def test_any_order_gives_a_stand(naam: str, toeval: Any, dagen: int) -> None:
    data = zaken.basis(naam)
    feiten = data["zaak"].get("gebeurtenissen", [])
    momenten = [g["moment"] for g in feiten]
    toeval.shuffle(momenten)
    for feit, moment in zip(feiten, momenten, strict=True):
        feit["moment"] = moment
        feit.pop("tot", None) if feit["soort"] == "maatregel" else None
    bron, op = zaken.bron(data), zaken.op(data) - timedelta(days=dagen)
    standen = stand(bron.zaak, bron.profiel, op, bron.register)
    zichtbaar = {i for i, g in enumerate(bron.zaak.gebeurtenissen) if telt(g, op)}
    for s in standen:
        gezet = {x.index for x in s.pad if x.index is not None}
        assert gezet | {o.index for o in s.onregelmatig} <= zichtbaar
        assert all(v.naar in s.machine.toestanden for v in s.vervolg)
        assert s.ten_einde or s.vervolg or any(o.stil for o in s.machine.overgangen if s.toestand in o.van)
    assert als_tekst(standen, op).endswith("\n")
    assert als_json(standen, op).endswith("\n")


def test_the_lawful_order_has_nothing_irregular() -> None:
    for naam in BASES:
        data = zaken.basis(naam)
        bron = zaken.bron(data)
        for s in stand(bron.zaak, bron.profiel, zaken.op(data), bron.register):
            assert s.onregelmatig == (), naam


def test_a_stand_is_derived_and_does_not_depend_on_the_order_of_the_file() -> None:
    data = zaken.basis("3b")
    bron = zaken.bron(data)
    heen = stand(bron.zaak, bron.profiel, zaken.op(data), bron.register)
    data["zaak"]["gebeurtenissen"].sort(key=lambda g: (g["soort"], g["moment"]))
    anders = zaken.bron(data)
    terug = stand(anders.zaak, anders.profiel, zaken.op(data), anders.register)
    assert [(s.toestand, [x.tekst for x in s.met("open")]) for s in heen] == [
        (s.toestand, [x.tekst for x in s.met("open")]) for s in terug
    ]
