# SPDX-License-Identifier: EUPL-1.2
"""The likeness of the bank is true: by the spec where it is there, and both ways of holding see a mistake."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from tests.pipeline.publicatie.gpp import tabel
from tests.pipeline.publicatie.gpp.conftest import KLEIN, Weg, eis_goed
from tests.pipeline.publicatie.gpp.spec import Spec

KOPPEN = {"Authorization": "Token x", **dict.fromkeys(tabel.AUDIT, "x")}
U = "be4e21c2-0be5-4616-945e-1f101b0c0e6d"
PUBLICATIE = KLEIN.body("concept", U, [U])
STUK = KLEIN.stukken[0].body(U)


@pytest.fixture
def eis_spec(spec: Spec | None) -> Spec:
    """The spec, or a skip that says why."""
    if spec is None:
        pytest.skip("de map met standaarden is er niet; noem haar in LAKMOES_STANDAARDEN")
    return spec


def test_the_whole_way_is_within_the_spec(weg: Weg, eis_spec: Spec) -> None:
    assert weg.bank.spec is eis_spec
    weg.breng()
    eis_goed(weg.bank)
    weg.terug()
    assert weg.bank.overtredingen == []


GOED: list[tuple[str, str, dict[str, Any] | None]] = [
    ("POST", "/publicaties", PUBLICATIE),
    ("PATCH", f"/publicaties/{U}", {**PUBLICATIE, "publicatiestatus": "gepubliceerd"}),
    ("POST", "/documenten", STUK),
    ("GET", "/documenten", None),
]
FOUT: list[tuple[str, str, dict[str, Any] | None]] = [
    ("POST", "/publicaties", {**PUBLICATIE, "publicatiestatus": "openbaar"}),
    ("POST", "/publicaties", {k: v for k, v in PUBLICATIE.items() if k != "officieleTitel"}),
    ("POST", "/publicaties", {**PUBLICATIE, "officieleTitel": "x" * 256}),
    ("POST", "/publicaties", {**PUBLICATIE, "uuid": U}),
    ("POST", "/publicaties", {**PUBLICATIE, "embargo": "2026-01-01"}),
    ("POST", "/publicaties", {**PUBLICATIE, "kenmerken": [{"kenmerk": "x" * 41, "bron": "y"}]}),
    ("PATCH", f"/publicaties/{U}", {"publicatiestatus": "gepubliceerd"}),
    ("POST", "/documenten", {k: v for k, v in STUK.items() if k != "creatiedatum"}),
    ("POST", "/documenten", {**STUK, "bestandsomvang": "12"}),
    ("POST", "/documenten", {**STUK, "publicatiestatus": "gepubliceerd"}),
    ("PUT", f"/publicatie/{U}", PUBLICATIE),
]


def _spec(spec: Spec) -> Callable[..., list[str]]:
    def keur(methode: str, pad: str, koppen: dict[str, str], body: dict[str, Any] | None) -> list[str]:
        soort = "application/json" if body is not None else ""
        return list(spec.verzoek(methode, f"/api/v2{pad}", {}, koppen, soort, body))

    return keur


def _tabel(methode: str, pad: str, koppen: dict[str, str], body: dict[str, Any] | None) -> list[str]:
    return list(tabel.overtredingen(methode, pad, {}, koppen, body))


@pytest.mark.parametrize("geval", GOED, ids=lambda g: f"{g[0]} {g[1][:12]}")
def test_right_requests_pass(geval: tuple[str, str, Any], spec: Spec | None) -> None:
    methode, pad, body = geval
    for keur in [_tabel, *([_spec(spec)] if spec else [])]:
        assert keur(methode, pad, KOPPEN, body) == []
        for weg in tabel.AUDIT:
            zonder = {k: v for k, v in KOPPEN.items() if k != weg}
            assert any(weg in f for f in keur(methode, pad, zonder, body))


@pytest.mark.parametrize("nr", range(len(FOUT)))
def test_wrong_requests_are_seen_by_both(nr: int, spec: Spec | None) -> None:
    methode, pad, body = FOUT[nr]
    for keur in [_tabel, *([_spec(spec)] if spec else [])]:
        assert keur(methode, pad, KOPPEN, body), keur


def test_a_wrong_answer_is_seen(eis_spec: Spec) -> None:
    assert list(eis_spec.antwoord("GET", f"/api/v2/publicaties/{U}", 200, {"uuid": U}))
    assert list(eis_spec.antwoord("GET", "/api/v2/publicaties", 200, {"count": 1}))


def test_the_table_names_only_what_the_spec_has(eis_spec: Spec) -> None:
    for methode, pad in tabel.PADEN:
        assert eis_spec.operatie(methode, "/api/v2" + pad.replace(tabel.UUID, U)), (methode, pad)
