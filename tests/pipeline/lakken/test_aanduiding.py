# SPDX-License-Identifier: EUPL-1.2
"""A label is a role: never a name, whether the case knows it or not."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from pipeline.lakken.aanduiding import noemt_iemand
from redaction import Herkenner

VOORBEELDEN = Path(__file__).parents[3] / "examples"
HERKENNER = Herkenner(())
NAMEN = (
    """
Piet Hendriksen|piet hendriksen|Hendriksen|hendriksen|Xylofia|Kees|kees|de vries|mevrouw de Vries|Roos
Oluwaseun Adebayo|Иван Петров|петров|王小明|P. Hendriksen|buurman Henk|begeleider 1 (Storm)|06-12345678
kees@zorg-voorbeeld.nl|Lindelaan 14
""".replace("\n", "|")
    .strip("|")
    .split("|")
)
ROLLEN = (
    """
persoon 1|persoon 12|Cliënt|cliënt of nabestaande 1|inspecteur IGJ|Wmo-toezichthouder|medewerker GGD
zorgverlener A|begeleider X|GZ-psycholoog|SPV'er|zzp'er|Locatie A|de buurvrouw|Teamleider Wonen|maart 2026
wettelijk vertegenwoordiger 2|de zoon van cliënt 1|gegeven|kenmerk
""".replace("\n", "|")
    .strip("|")
    .split("|")
)


def _in_voorbeelden() -> list[str]:
    gevonden = {
        match[1].strip().strip("\"'")
        for pad in VOORBEELDEN.rglob("*.yaml")
        for match in re.finditer(r"\b(?:label|rol): *([^,}#\n]+)", pad.read_text(encoding="utf-8"))
    }
    return sorted(gevonden)


@pytest.mark.parametrize("label", NAMEN)
def test_een_naam_is_geen_label(label: str) -> None:
    assert noemt_iemand(HERKENNER, label)


@pytest.mark.parametrize("label", [*ROLLEN, *_in_voorbeelden()])
def test_een_rol_is_een_label(label: str) -> None:
    assert not noemt_iemand(HERKENNER, label)
