# SPDX-License-Identifier: EUPL-1.2
"""Terms of whole cases, as data that a jurist can read."""

from __future__ import annotations

import re
from typing import Any

import pytest

from pipeline.termijnen import Termijn, alle_soorten, alle_termijnen
from pipeline.zaak.basis import Moment
from tests.pipeline.termijnen import zaak as gegevens

GEVALLEN = gegevens.gevallen("zaken")
_VERWACHT = re.compile(r"(\w+)(?: t/m ([\d-]+))?(?:, gedaan (\S+))?")


def _termijnen(geval: dict[str, Any]) -> dict[str, Termijn]:
    op = Moment.lees(geval["op"]).laatst
    alle = alle_termijnen(gegevens.zaak(geval), gegevens.profiel(geval), op)
    assert len({t.id for t in alle}) == len(alle)
    return {t.id: t for t in alle}


@pytest.mark.parametrize("geval", GEVALLEN, ids=lambda g: g["naam"])
def test_case(geval: dict[str, Any]) -> None:
    gevonden = _termijnen(geval)
    for nummer, verwacht in geval["verwacht"].items():
        if verwacht == "bestaat niet":
            assert nummer not in gevonden
            continue
        past = _VERWACHT.fullmatch(verwacht)
        assert past, f"niet te lezen: {verwacht}"
        stand, tot, gedaan = past.groups()
        t = gevonden[nummer]
        assert (t.stand, str(t.einde.date()) if t.einde else None) == (stand, tot), nummer
        if gedaan:
            assert str(t.gehaald_op) == gedaan


def test_every_kind_of_term_has_a_case() -> None:
    soorten = {s.id for s in alle_soorten().values() if not s.buiten}
    genoemd = {
        nummer.split(":")[0] for g in GEVALLEN for nummer, v in g["verwacht"].items() if v != "bestaat niet"
    }
    assert soorten - genoemd <= {"opdracht", "zienswijze-maatregel"}  # these are in test_soorten


@pytest.mark.parametrize("geval", GEVALLEN, ids=lambda g: g["naam"])
def test_a_case_has_no_term_outside_its_scope(geval: dict[str, Any]) -> None:
    signaal = geval.get("soort", "melding") != "melding" or "ontvangen" not in geval
    if signaal or geval.get("protocol") == "kader":
        assert not {t.bepaling for t in _termijnen(geval).values()} & {
            "P-S1.1",
            "P-S1.2",
            "P-S3A.1d",
            "P-S4.1a",
        }
