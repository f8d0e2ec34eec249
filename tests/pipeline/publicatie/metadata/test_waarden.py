# SPDX-License-Identifier: EUPL-1.2
"""Every term and every body in our tables is in the national lists, with that label."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest

from pipeline.publicatie.metadata.organisaties import organisaties, zoek
from pipeline.publicatie.metadata.waarden import alle


def test_terms_are_those_of_the_lists(standaarden: Path) -> None:
    bekend = _lijsten(standaarden)
    for uri, label in alle().items():
        assert bekend[uri].startswith(label), uri


def test_bodies_are_those_of_the_lists(standaarden: Path) -> None:
    bekend = _lijsten(standaarden)
    for organisatie in organisaties().values():
        assert bekend[organisatie.waarde.uri] == organisatie.label
    gemeenten = {u for u in bekend if "/id/gemeente/" in u}
    assert gemeenten == {o.waarde.uri for o in organisaties().values() if o.code.startswith("gm")}


def _lijsten(standaarden: Path) -> dict[str, str]:
    pad = standaarden / "diwoo" / "diwoo-0.9.8-waardelijsten.json"
    return dict(paar for lijst in json.loads(pad.read_text(encoding="utf-8")).values() for paar in lijst)


@pytest.mark.parametrize(
    ("naam", "dag", "code"),
    [
        ("Utrecht", "2026-01-01", "gm0344"),
        ("gemeente Utrecht", "2026-01-01", "gm0344"),
        ("Gemeente  UTRECHT", "2026-01-01", "gm0344"),
        ("de gemeente Utrecht", "2026-01-01", "gm0344"),
        ("college van burgemeester en wethouders van Utrecht", "2026-01-01", "gm0344"),
        ("Den Haag", "2026-01-01", "gm0518"),
        ("'s-Gravenhage", "2026-01-01", "gm0518"),
        ("’s-Hertogenbosch", "2026-01-01", "gm0796"),
        ("Den Bosch", "2026-01-01", "gm0796"),
        ("Sudwest Fryslan", "2026-01-01", "gm1900"),
        ("GGD Regio Utrecht", "2026-01-01", "so0444"),
        ("IGJ", "2026-01-01", "oorg12354"),
        ("Abcoude", "2026-01-01", None),
        ("Abcoude", "2010-12-31", "gm0305"),
        ("Bergen", "2026-01-01", None),
        ("Bergen (NH)", "2026-01-01", "gm0373"),
        ("Waterrade", "2026-01-01", None),
        ("", "2026-01-01", None),
    ],
)
def test_a_body_is_known_by_the_name_people_write(naam: str, dag: str, code: str | None) -> None:
    gevonden = zoek(naam, date.fromisoformat(dag))
    assert (gevonden.code if gevonden else None) == code
