# SPDX-License-Identifier: EUPL-1.2
"""Letters say of the names of people in a version what its build recorded, or claim nothing."""

from __future__ import annotations

from pathlib import Path

import pytest

from pipeline.dossier import Dossier, schrijf_regel
from tests.pipeline.documenten.pakket import tekst
from tests.pipeline.documenten.protocol import VERSIE, doe, stel_op, tijdstip

ALLE, GEGEVENS = "zijn de namen van mensen gehaald", "gegevens gehaald waaraan mensen te herkennen zijn."
EEN, MEER = "Eén naam blijft staan.", "Enkele namen blijven staan."
BESLUIT = ("openbaarmakingsbesluit", "2026-07-24", "openbaarmakingsbesluit-rapport-dochter.docx")
BRIEF = ("brief_zienswijze_openbaarmaking", "2026-07-06", "zienswijze_openbaarmaking-rapport-dochter.docx")
PERS = ("persbericht", "2026-07-29", "persbericht.docx")


def _dossier(folder: Path, op: str, blijven: int | None) -> Dossier:
    stel_op(folder, op)
    if blijven is not None:
        regel = {"document": "rapport", "doelgroep": "publiek", "versie": VERSIE, "verificatie": "schoon"}
        schrijf_regel(folder, "bouw", regel | {"personen_blijven": blijven}, tijdstip(op), None)
    return Dossier.open(folder)


@pytest.mark.parametrize(("blijven", "wel"), [
    (0, ()), (1, (GEGEVENS, EEN)), (3, (GEGEVENS, MEER)), (None, (GEGEVENS,)),
])  # fmt: skip
@pytest.mark.parametrize(("soort", "op", "naam"), [BESLUIT, BRIEF, PERS])
def test_what_is_said_is_what_was_built(
    soort: str, op: str, naam: str, blijven: int | None, wel: tuple[str, ...], tmp_path: Path
) -> None:
    doe(_dossier(tmp_path, op, blijven), soort, op)
    inhoud = tekst((tmp_path / "documenten" / naam).read_bytes())
    alle = "zijn namen van mensen en andere persoonsgegevens gehaald." if soort == "persbericht" else ALLE
    assert (alle in inhoud) is (blijven == 0)
    assert all(zin in inhoud for zin in wel)
    assert {z for z in (EEN, MEER) if z in inhoud} == set(wel) & {EEN, MEER}
