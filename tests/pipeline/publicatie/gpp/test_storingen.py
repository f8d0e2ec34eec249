# SPDX-License-Identifier: EUPL-1.2
"""A fault at every request: nothing twice, early or half; a next run finishes what was begun."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from typing import TypeVar

import pytest

from pipeline.fouten import Geweigerd
from pipeline.publicatie.gpp.fouten import BankFout
from pipeline.publicatie.gpp.verkeer import Verkeer, Verzoek
from tests.pipeline.publicatie.gpp.conftest import KLEIN, LADING, Weg, eis_goed, eis_niet_half, stuk
from tests.pipeline.publicatie.gpp.nepbank import STORINGEN

T = TypeVar("T")
VERZOEKEN = 19
"""More than a run without faults makes; ``test_every_request_is_hit`` holds this true."""
PLEKKEN = range(VERZOEKEN)
VAST = ("status_401", "status_400", "status_302")
"""What is no passing trouble: not tried again."""
SOORTEN = tuple(s for s in STORINGEN if s and s not in (*VAST, "dicht"))


def test_every_request_is_hit(weg: Weg) -> None:
    weg.breng()
    assert VERZOEKEN - 2 < len(weg.bank.verzoeken) < VERZOEKEN
    eis_goed(weg.bank)
    assert weg.gewacht == []


@pytest.mark.parametrize("soort", SOORTEN)
@pytest.mark.parametrize("plek", PLEKKEN)
def test_one_fault_is_overcome(weg: Weg, plek: int, soort: str) -> None:
    weg.stoor(soort, plek)
    try:
        weg.breng()
    except BankFout:
        assert soort in ("laat", "traag")
    eis_niet_half(weg.bank)
    weg.genees()
    weg.breng()
    eis_goed(weg.bank)


@pytest.mark.parametrize("soort", [*SOORTEN, *VAST, "dicht"])
@pytest.mark.parametrize("plek", PLEKKEN)
def test_a_lasting_fault_stops_the_run_and_the_next_one_finishes(weg: Weg, plek: int, soort: str) -> None:
    weg.stoor(soort, plek, None)
    try:
        weg.breng(pogingen=2)
    except BankFout as fout:
        assert "geheim" not in str(fout).lower() and "http" not in str(fout)
    else:
        assert plek >= len(weg.bank.verzoeken) or soort == "knoei"
    eis_niet_half(weg.bank)
    weg.genees()
    weg.breng()
    weg.genees()
    weg.breng()
    eis_goed(weg.bank)


class Gestopt(BaseException):
    """The program was killed."""


@pytest.mark.parametrize("na", [False, True], ids=["before", "after"])
@pytest.mark.parametrize("plek", range(30))
def test_a_killed_run_is_finished_by_the_next(
    weg: Weg, plek: int, na: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as tijdelijk:
        tijdelijk.setattr(Verkeer, "eens", _sterf(Verkeer.eens, plek, na))
        try:
            weg.breng(lading=LADING)
        except Gestopt:
            pass
        else:
            assert plek >= len(weg.bank.verzoeken)
    eis_niet_half(weg.bank, LADING)
    weg.breng(lading=LADING)
    eis_goed(weg.bank, LADING)


def _sterf(eens: Callable[..., T], plek: int, na: bool) -> Callable[..., T]:
    gedaan = 0

    def met_dood(zelf: Verkeer, verzoek: Verzoek, lees: Callable[[bytes], T]) -> T:
        nonlocal gedaan
        gedaan += 1
        if gedaan == plek + 1 and not na:
            raise Gestopt
        uit = eens(zelf, verzoek, lees)
        if gedaan == plek + 1:
            raise Gestopt
        return uit

    return met_dood


@pytest.mark.parametrize("soort", ["weg_na", "status_500_na", "laat"])
@pytest.mark.parametrize("plek", PLEKKEN)
def test_nothing_is_early_whatever_fails(weg: Weg, plek: int, soort: str) -> None:
    """While the gate says no, the concept may stand there; it is never public, and the next day it is."""

    def nee() -> None:
        raise Geweigerd("nog niet")

    weg.stoor(soort, plek)
    with pytest.raises(Geweigerd):
        weg.breng(nee)
    weg.genees()
    with pytest.raises(Geweigerd, match="nog niet"):
        weg.breng(nee)
    eis_goed(weg.bank, openbaar=False)
    weg.breng()
    eis_goed(weg.bank)


@pytest.mark.parametrize("soort", SOORTEN)
@pytest.mark.parametrize("plek", range(8))
def test_a_fault_while_taking_back(weg: Weg, plek: int, soort: str) -> None:
    weg.breng()
    begin = len(weg.bank.verzoeken)
    weg.stoor(soort, begin + plek, None)
    with suppress(BankFout):
        weg.terug(pogingen=2)
    weg.genees()
    weg.terug()
    weg.terug()
    (publicatie,) = weg.bank.publicaties.values()
    assert publicatie["publicatiestatus"] == "ingetrokken"
    assert {d["publicatiestatus"] for d in weg.bank.documenten.values()} == {"ingetrokken"}
    assert len(weg.bank.openbaar_gemaakt) == 1
    assert weg.bank.overtredingen == []


NIEUW = replace(KLEIN, pakket="wt-2026-001-12345678", stukken=(stuk("rapport.pdf", 500),))


@pytest.mark.parametrize("soort", ["weg_voor", "weg_na", "status_500", "rommel"])
@pytest.mark.parametrize("plek", range(23))
def test_a_fault_while_replacing(weg: Weg, plek: int, soort: str) -> None:
    """Old and new are never public together, and in the end only the new one is."""
    weg.breng()
    begin = len(weg.bank.verzoeken)
    weg.stoor(soort, begin + plek, None)
    with suppress(BankFout):
        weg.ruil(NIEUW, KLEIN.pakket, pogingen=2)
    weg.genees()
    weg.ruil(NIEUW, KLEIN.pakket)
    weg.ruil(NIEUW, KLEIN.pakket)
    assert weg.bank.meeste_samen == 1 and weg.bank.overtredingen == []
    stand = {p["kenmerken"][0]["kenmerk"]: p["publicatiestatus"] for p in weg.bank.publicaties.values()}
    assert stand == {KLEIN.pakket: "ingetrokken", NIEUW.pakket: "gepubliceerd"}
    assert len(weg.bank.publicaties) == 2 and len(weg.bank.documenten) == 2
    assert [list(foto.values()) for _, foto in weg.bank.openbaar_gemaakt] == [
        [KLEIN.stukken[0].inhoud],
        [NIEUW.stukken[0].inhoud],
    ]
