# SPDX-License-Identifier: EUPL-1.2
"""Where a case stands, as cases: current state, open steps, what may come next and what stands in its way."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from pipeline.toestanden import NAMEN, Stand, laad_machine, stand
from pipeline.toestanden.voorwaarden import alle_voorwaarden, gebreken
from tests.pipeline.toets import zaken

MAP = Path(__file__).parent / "gevallen"
GEVALLEN = [
    pytest.param(naam, geval, id=f"{naam}: {geval['naam']}")
    for naam in NAMEN
    for geval in zaken.lees(MAP / f"{naam}.yaml")["gevallen"]
]
VELDEN = {
    "naam", "basis", "op", "zet", "verwijder", "voeg_toe", "over", "nu", "einde", "open", "open_niet",
    "alsnog", "niet_van_toepassing", "belet", "onregelmatig", "zin", "vervolg",
}  # fmt: skip


def _stand(naam: str, geval: dict[str, Any]) -> Stand:
    assert set(geval) <= VELDEN, set(geval) - VELDEN
    data = zaken.wijzig(zaken.basis(geval["basis"]), geval)
    bron = zaken.bron(data)
    alle = stand(bron.zaak, bron.profiel, zaken.op(data), bron.register)
    return next(s for s in alle if s.machine.naam == naam and geval.get("over") in {None, s.over})


def _elk_een(delen: list[str], teksten: list[str], meer: bool = False) -> None:
    for deel in delen:
        assert any(deel in tekst for tekst in teksten), (deel, teksten)
    assert meer or len(delen) == len(teksten), teksten


@pytest.mark.parametrize(("naam", "geval"), GEVALLEN)
def test_case(naam: str, geval: dict[str, Any]) -> None:
    s = _stand(naam, geval)
    assert s.toestand == geval["nu"]
    assert geval.get("zin", "") in s.tekst
    if "vervolg" in geval:
        assert [v.tekst for v in s.vervolg] == geval["vervolg"]
    assert s.ten_einde is bool(geval.get("einde"))
    _elk_een(geval.get("onregelmatig", []), [o.tekst for o in s.onregelmatig])
    open_ = [x.tekst for x in s.met("open")]
    _elk_een(geval.get("open", []), open_, meer=True)
    assert not [x for x in open_ if any(deel in x for deel in geval.get("open_niet", []))]
    for status in ("alsnog", "niet_van_toepassing"):
        _elk_een(geval.get(status, []), [x.tekst for x in s.met(status)])
    for stap, delen in geval.get("belet", {}).items():
        vervolg = next(v for v in s.vervolg if v.tekst == stap)
        _elk_een(delen, list(vervolg.belet), meer=bool(delen))


@pytest.mark.parametrize("naam", NAMEN)
def test_machine_fits_together(naam: Any) -> None:
    machine = laad_machine(naam)
    bereikt, rij = {machine.start}, [machine.start]
    while rij:
        hier = rij.pop()
        verder = {o.naar for o in machine.overgangen if hier in o.van} - bereikt
        bereikt |= verder
        rij += verder
    assert bereikt == set(machine.toestanden), "elke toestand is te bereiken"
    for naam_, toestand in machine.toestanden.items():
        loopt_dood = not any(naam_ in o.van for o in machine.overgangen)
        assert toestand.einde is loopt_dood, naam_


def test_every_condition_exists_and_is_used() -> None:
    genoemd = set()
    for naam in NAMEN:
        machine = laad_machine(naam)
        genoemd |= {v for o in machine.overgangen for v in o.voorwaarden}
        taken = [t for s in machine.toestanden.values() for t in s.taken]
        genoemd |= {t.toets for t in taken if t.toets} | {t.geldt for t in taken if t.geldt}
    assert genoemd == set(alle_voorwaarden())


def test_unknown_condition_is_an_error() -> None:
    with pytest.raises(KeyError):
        gebreken("bestaat_niet", None)  # type: ignore[arg-type]
