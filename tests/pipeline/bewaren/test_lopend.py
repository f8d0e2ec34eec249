# SPDX-License-Identifier: EUPL-1.2
"""What keeps a case in place, as data."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml

from pipeline.bewaren.lopend import lopend
from pipeline.zaak.basis import Moment
from pipeline.zaak.zaak import Zaak
from tests.pipeline.lakken.hulp import ZAAK

GEVALLEN = yaml.safe_load((Path(__file__).parent / "procedures.yaml").read_text(encoding="utf-8"))
GESLOTEN = [{"soort": "afgesloten", "moment": "2026-06-01", "reden": "het is klaar"}]


def _tekst(waarde: Any) -> Any:
    """Days as text, as a dossier gives them."""
    if isinstance(waarde, dict):
        return {k: _tekst(v) for k, v in waarde.items()}
    if isinstance(waarde, list):
        return [_tekst(v) for v in waarde]
    return waarde if isinstance(waarde, str | int | bool) else str(waarde)


def zaak(geval: dict[str, Any]) -> Zaak:
    data = _tekst(yaml.safe_load(ZAAK))
    data["gebeurtenissen"] = [*geval.get("gebeurtenissen", GESLOTEN), *_tekst(geval.get("extra", []))]
    data["openbaarmaking"] = geval.get("openbaarmaking", [])
    data["aanhoudingen"] = _tekst(geval.get("aanhoudingen", []))
    return Zaak.model_validate(data)


@pytest.mark.parametrize("geval", GEVALLEN, ids=[g["naam"] for g in GEVALLEN])
def test_what_runs_keeps_everything(geval: dict[str, Any]) -> None:
    gevonden = lopend(zaak(geval), Moment.lees(str(geval["op"])).vroegst)
    verwacht = geval.get("belet", [])
    assert len(gevonden) == len(verwacht), gevonden
    for zin, woord in zip(gevonden, verwacht, strict=True):
        assert woord in zin
