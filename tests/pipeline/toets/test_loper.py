# SPDX-License-Identifier: EUPL-1.2
"""The runner: privacy first, crashes refuse, waivers, what waits for what."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest

from pipeline.fouten import Afloop
from pipeline.toets import Uitslag, alle_regels, beoordeel
from pipeline.toets.bereiken import ELK_STUK
from pipeline.toets.model import Bereik, Oordeel, Regel
from pipeline.toets.regels import VOLGORDE, regel, verzamel
from pipeline.toets.zicht import Geval
from tests.pipeline.toets import zaken

GEHEIM = "Quastelhof"


def _toets(naam: str = "3b", **verschil: Any) -> Uitslag:
    data = zaken.wijzig(zaken.basis(naam), verschil)
    return beoordeel(zaken.bron(data), zaken.op(data))


def test_privacy_is_reported_first() -> None:
    uitslag = _toets(
        verwijder=["register.keur", "zaak.gebeurtenissen.besluit", "zaak.gebeurtenissen.naar-dpg"]
    )
    families = [VOLGORDE.index(alle_regels()[b.regel].familie) for b in uitslag.bevindingen]
    assert families == sorted(families)
    assert families[0] == 0


def _stuk(g: Geval) -> Iterator[Oordeel]:
    raise RuntimeError(GEHEIM + g.id)
    yield


def test_a_rule_that_crashes_refuses_without_its_message() -> None:
    kapot = regel("LM-KAPOT", "bron", "titel", "uitleg", ELK_STUK, "proces")(_stuk)
    data = zaken.basis("3b")
    uitslag = beoordeel(zaken.bron(data), zaken.op(data), regels={**alle_regels(), "LM-KAPOT": kapot})
    assert uitslag.afloop is Afloop.INTERN
    assert [b.regel for b in uitslag.blokkades] == ["LM-KAPOT"]
    assert "RuntimeError" in uitslag.blokkades[0].melding
    assert GEHEIM not in str(uitslag)


def test_a_scope_that_crashes_refuses_too() -> None:
    bereik = Bereik("altijd stuk", lambda g: g.nr < 1 / 0)
    kapot = regel("LM-KAPOT", "bron", "titel", "uitleg", bereik, "proces")(lambda g: iter(()))
    data = zaken.basis("3b")
    uitslag = beoordeel(zaken.bron(data), zaken.op(data), regels={"LM-KAPOT": kapot})
    assert uitslag.afloop is Afloop.INTERN
    assert not uitslag.toegestaan


_ONTHEFFING = {"regel": "P-S4.4c", "door": "teamleider", "reden": "Zo afgesproken.", "tot": "2026-12-31"}
_GEEN_DPG = ["zaak.gebeurtenissen.naar-dpg"]


def test_a_waiver_is_named() -> None:
    uitslag = _toets(verwijder=_GEEN_DPG, voeg_toe={"zaak.ontheffingen": [_ONTHEFFING]})
    assert uitslag.afloop is Afloop.GOED
    (b,) = [b for b in uitslag.bevindingen if b.regel == "P-S4.4c"]
    assert (b.ernst, b.ontheven_door) == ("waarschuwing", "teamleider")
    assert "teamleider" in b.herstel


@pytest.mark.parametrize(
    ("fout", "woord"),
    [
        ({"regel": "AK-A11d"}, "niet mogelijk"),
        ({"regel": "LM-VIEROGEN"}, "niet mogelijk"),
        ({"regel": "LM-WACHT"}, "niet mogelijk"),
        ({"regel": "AK-X99"}, "niet bestaat"),
        ({"door": "buitenstaander"}, "profiel"),
        ({"tot": "2026-06-21"}, "verlopen"),
    ],
)
def test_an_invalid_waiver_is_refused(fout: dict[str, str], woord: str) -> None:
    uitslag = _toets(voeg_toe={"zaak.ontheffingen": [{**_ONTHEFFING, **fout}]})
    assert uitslag.afloop is Afloop.ONTHEFFING
    assert not uitslag.toegestaan
    assert woord in uitslag.ontheffingsfouten[0].melding


def test_a_waiver_holds_to_the_end_of_its_last_day() -> None:
    tot_vandaag = {**_ONTHEFFING, "tot": "2026-06-22"}
    assert _toets(verwijder=_GEEN_DPG, voeg_toe={"zaak.ontheffingen": [tot_vandaag]}).toegestaan


def test_an_invalid_waiver_outranks_a_refusal() -> None:
    uitslag = _toets(
        verwijder=["register.keur"], voeg_toe={"zaak.ontheffingen": [{**_ONTHEFFING, "door": "x"}]}
    )
    assert uitslag.blokkades
    assert uitslag.afloop is Afloop.ONTHEFFING


def test_privacy_and_order_can_never_be_waived() -> None:
    assert not [
        r.id for r in alle_regels().values() if r.familie in {"privacy", "volgorde"} and r.ontheffing_mogelijk
    ]
    with pytest.raises(ValueError, match="ontheffing"):
        replace(alle_regels()["AK-A11a"], ontheffing_mogelijk=True)


def _regel(nummer: str, *na: str) -> Regel:
    return regel(nummer, "b", "t", "u", ELK_STUK, "proces", na=na)(lambda g: iter(()))


class _Module:
    def __init__(self, *regels: Regel) -> None:
        self.__dict__.update({f"r{n}": r for n, r in enumerate(regels)})


def test_duplicate_ids_are_refused() -> None:
    with pytest.raises(ValueError, match="twee keer"):
        verzamel([_Module(_regel("A")), _Module(_regel("A"))])


def test_waiting_for_an_unknown_rule_or_in_a_circle_is_refused() -> None:
    with pytest.raises(ValueError, match="bestaat niet"):
        verzamel([_Module(_regel("A", "B"))])
    with pytest.raises(ValueError, match="zichzelf"):
        verzamel([_Module(_regel("A", "B"), _regel("B", "A"))])


def test_what_waits_is_only_mentioned_and_still_refused() -> None:
    uitslag = _toets(verwijder=["register.bouw", "register.keur"])
    assert {b.regel for b in uitslag.blokkades} == {"P-C4b"}
    uitslag = _toets(zet={"register.bouw.gegevens.open": 3}, verwijder=["register.keur"])
    uitgesteld = {b.regel: b.uitgesteld_door for b in uitslag.bevindingen if b.uitgesteld_door}
    assert uitgesteld == {"LM-KEUR": "LM-OPEN"}


def test_one_refused_document_does_not_hide_another() -> None:
    rapport = {"id": "tweede", "soort": "definitief_rapport", "titel": "Tweede", "eigenaar": ["aanbieder"]}
    uitslag = _toets(
        voeg_toe={
            "zaak.documenten": [rapport],
            "zaak.openbaarmaking": [{"document": "tweede", "door": "toezichthouder"}],
        }
    )
    assert {(b.document, b.regel) for b in uitslag.blokkades} == {("tweede", "P-C4a")}
    assert uitslag.documenten == ("rapport", "tweede")


def test_every_refusal_gives_a_date_or_an_act() -> None:
    for pad in sorted((zaken.HIER / "gevallen").glob("*.yaml")):
        for geval in zaken.lees(pad)["gevallen"]:
            if geval.get("blokkeert") and not geval.get("bestanden"):
                data = zaken.wijzig(zaken.basis(geval["basis"]), geval)
                for b in beoordeel(zaken.bron(data), zaken.op(data)).blokkades:
                    assert b.vanaf or b.wacht_op, b
                    assert b.herstel.endswith("."), b
                    assert b.melding.endswith("."), b
