# SPDX-License-Identifier: EUPL-1.2
"""Every provision of the sources is recorded, and every room names only provisions that exist."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest

from pipeline.bepalingen.model import Bepaling
from pipeline.bepalingen.register import bepalingen, spanningen
from pipeline.bepalingen.samenhang import genoemd
from pipeline.toets import alle_regels

NUMMERS = (Path(__file__).parent / "nummers.txt").read_text(encoding="utf-8").splitlines()
CHECKSUM = "e888f77372c66dce8f03b3c7b4853b7a4b3d7cb33cfb19e9c40c3ec9967927df"
BUITEN = {
    "AK-A14b", "AK-A15b", "AK-F4", "AK-F5", "AK-F8", "AK-R8", "AK-U5", "AK-U6", "P-D6b",
}  # fmt: skip
"""What software cannot carry: the upkeep of the policy itself, a contract, an attitude, a web page."""


def test_the_list_of_ids_is_whole() -> None:
    assert len(NUMMERS) == 375
    assert hashlib.sha256(("\n".join(NUMMERS) + "\n").encode()).hexdigest() == CHECKSUM


def test_every_provision_is_recorded() -> None:
    assert set(NUMMERS) - set(bepalingen()) == set(), "deze bepalingen hebben geen record"
    assert set(bepalingen()) - set(NUMMERS) == set(), "deze records horen bij geen bepaling"


def test_every_tension_is_recorded() -> None:
    assert list(spanningen()) == [f"T{nr:02}" for nr in range(1, 27)]
    onbekend = {b for s in spanningen().values() for b in s.tussen} - set(bepalingen())
    assert onbekend == set()


def test_only_these_are_left_out() -> None:
    assert {b.id for b in bepalingen().values() if b.buiten} == BUITEN
    for nummer in BUITEN:
        assert len(bepalingen()[nummer].buiten.split()) > 8, f"{nummer}: zeg waarom het niet kan"


def test_rooms_name_provisions_that_exist() -> None:
    onbekend = {
        f"{soort} {naam} noemt {bepaling}"
        for bepaling, soort, naam in genoemd()
        if bepaling not in bepalingen() and not bepaling.startswith("LM-")
    }
    assert onbekend == set()


@pytest.mark.parametrize("regel", [r for r in alle_regels() if not r.startswith("LM-")])
def test_rule_and_record_agree(regel: str) -> None:
    record = bepalingen()[regel]
    assert regel in record.plekken.regel, f"noem regel {regel} bij de plekken van {regel}"
    if record.herstelbaar != "nvt":
        assert (record.herstelbaar != "nee") == alle_regels()[regel].herstelbaar


def test_every_rule_of_the_program_is_carried_by_a_provision_or_a_source() -> None:
    for r in alle_regels().values():
        assert r.id in bepalingen() or (r.id.startswith("LM-") and r.bron.strip())


@pytest.mark.parametrize("record", bepalingen().values(), ids=bepalingen())
def test_related_provisions_exist(record: Bepaling) -> None:
    assert set(record.zie) <= set(bepalingen())
    assert record.id not in record.zie


@pytest.mark.parametrize("record", bepalingen().values(), ids=bepalingen())
def test_a_duty_binds_someone(record: Bepaling) -> None:
    if record.herstelbaar != "nvt":
        assert record.bindt, "wie het kan overtreden, is iemand"
