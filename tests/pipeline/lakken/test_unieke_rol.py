# SPDX-License-Identifier: EUPL-1.2
"""A label of a role that only one person of a named aanbieder has points at that person."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest

from pipeline.lakken.unieke_rol import unieke_rollen


def _stand(soort: str, label: str, **waar: list[Any]) -> Any:
    e = SimpleNamespace(soort=soort, label=label, laag=1, id="e-1", vormen=("X",))
    return SimpleNamespace(entiteit=e, **{"gelakt": [], "blijft": [], "open": [], **waar})


HIER = [SimpleNamespace(document="rapport")]


@pytest.mark.parametrize(
    ("rollen", "organisatie", "label", "hoeveel"),
    [
        (["manager"], {"blijft": HIER}, "[manager]", 1),
        (["manager", "manager"], {"blijft": HIER}, "[manager]", 0),
        (["begeleider"], {"blijft": HIER}, "[begeleider]", 0),
        (["manager"], {"gelakt": HIER}, "[manager]", 0),
        (["manager"], {"blijft": HIER}, "[manager 1]", 0),
    ],
)
def test_only_a_unique_leading_role_beside_a_name_that_stays(
    rollen: list[str], organisatie: dict[str, list[Any]], label: str, hoeveel: int
) -> None:
    personen = tuple(SimpleNamespace(bij="aanbieder", rol=rol) for rol in rollen)
    partijen = SimpleNamespace(aanbieders=(SimpleNamespace(id="aanbieder"),))
    zaak: Any = SimpleNamespace(personen=personen, partijen=partijen)
    standen = [_stand("persoon", label, gelakt=HIER), _stand("organisatie", "", **organisatie)]
    werk: Any = SimpleNamespace(gelezen={"rapport": None}, standen=standen)
    gevonden = list(unieke_rollen(zaak, werk))
    assert len(gevonden) == hoeveel
    for c in gevonden:
        assert c.persoon == "manager" and not c.opgelost and "maar één mens" in c.waarom[0]
