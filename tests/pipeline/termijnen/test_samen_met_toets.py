# SPDX-License-Identifier: EUPL-1.2
"""The table of terms and the gate never disagree: tried on every case of the gate."""

from __future__ import annotations

from typing import Any

import pytest

from pipeline.termijnen import alle_termijnen
from pipeline.toets import beoordeel
from pipeline.zaak.basis import Moment
from pipeline.zaak.termijn import na
from tests.pipeline.toets import zaken

ALTIJD_GEMELD = frozenset({"P-S1.1", "P-S1.4d", "P-S1.5a"})
"""Rules that warn as soon as a term is over, also when nothing was noted."""
ALS_GEDAAN = frozenset({"P-S4.1a", "P-S4.3a", "P-S4.4a"})
"""Rules that warn once it was done, but late."""
GEVALLEN = [
    pytest.param(geval, id=f"{pad.parent.name}/{pad.stem}: {geval['naam']}")
    for map_ in ("gevallen", "samen")
    for pad in sorted((zaken.HIER / map_).glob("*.yaml"))
    for geval in zaken.lees(pad)["gevallen"]
    if not geval.get("bestanden")
]


def _bron(geval: dict[str, Any]) -> tuple[Any, Any]:
    data = zaken.wijzig(zaken.basis(geval["basis"]), geval)
    if "profiel" in geval:
        data["profiel"] = geval["profiel"]
    return zaken.bron(data), zaken.op(data)


@pytest.mark.parametrize("geval", GEVALLEN)
def test_late_in_the_table_is_late_at_the_gate(geval: dict[str, Any]) -> None:
    bron, op = _bron(geval)
    laat = {
        t.bepaling
        for t in alle_termijnen(bron.zaak, bron.profiel, op)
        if t.stand == "te_laat"
        and (t.bepaling in ALTIJD_GEMELD or (t.bepaling in ALS_GEDAAN and t.gehaald_op is not None))
    }
    gevonden = beoordeel(bron, op).bevindingen
    waarschuwt = {b.regel for b in gevonden if b.ernst == "waarschuwing" or b.ontheven_door}
    assert waarschuwt & (ALTIJD_GEMELD | ALS_GEDAAN) == _getoetst(bron, laat)


def _getoetst(bron: Any, laat: set[str]) -> set[str]:
    """Of the terms of a report only those whose report the case wants public are judged."""
    wil = {v.document for v in bron.zaak.openbaarmaking}
    rapport = any(s.id in wil and s.soort.endswith("rapport") for s in bron.zaak.documenten)
    return laat if rapport else laat & ALTIJD_GEMELD


@pytest.mark.parametrize("geval", GEVALLEN)
def test_the_gate_opens_when_the_wait_in_the_table_ends(geval: dict[str, Any]) -> None:
    bron, op = _bron(geval)
    wacht = {
        (t.document, na(t.einde))
        for t in alle_termijnen(bron.zaak, bron.profiel, op)
        if t.bepaling == "LM-WACHT" and t.einde is not None and t.open
    }
    for b in beoordeel(bron, op).bevindingen:
        if b.regel == "LM-WACHT" and b.vanaf is not None:
            assert (b.document, b.vanaf) in wacht


def test_reaction_terms_are_the_same() -> None:
    data = zaken.basis("3b")
    bron, op = zaken.bron(data), Moment.lees("2026-04-18T10:00").laatst
    tabel = {
        na(t.einde)
        for t in alle_termijnen(bron.zaak, bron.profiel, op)
        if t.bepaling == "P-S4.2b" and t.open and t.einde
    }
    toets = {b.vanaf for b in beoordeel(bron, op).bevindingen if b.regel == "P-S4.2b"}
    assert toets == tabel == {Moment.lees("2026-04-22").vroegst}
