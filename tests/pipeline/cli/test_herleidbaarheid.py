# SPDX-License-Identifier: EUPL-1.2
"""The herleidbaarheid command as a user types it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from pipeline.cli import main
from redaction import herleidbaarheid_als_tekst
from redaction.herleidbaarheid.model import Combinatie
from tests.pipeline.lakken.hulp import dossier

ALINEAS = [
    "Cliënt Riek Kuiper is 83 jaar en woont op kamer 12. Zij heeft de Marokkaanse nationaliteit en dementie.",
    "Op 3 maart 2026 om 07.10 uur zag de muziektherapeut haar op locatie Parkzicht.",
    "Een 61-jarige vrouw op kamer 9 hoorde niets.",
]


def roep(capsys: pytest.CaptureFixture[str], *args: str) -> tuple[int, str]:
    with pytest.raises(SystemExit) as einde:
        main(list(args))
    gezegd = capsys.readouterr()
    assert isinstance(einde.value.code, int)
    return einde.value.code, gezegd.out + gezegd.err


def test_zonder_toon_geen_woord_uit_het_dossier(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    dossier(tmp_path, ALINEAS)
    code, gezegd = roep(capsys, "herleidbaarheid", str(tmp_path))
    assert code == 0 and "2 blijven over" in gezegd and "[tachtiger] (standaard)" in gezegd
    assert not any(w in gezegd for w in ("Riek", "Kuiper", "83", "Marokkaanse", "07.10", "Parkzicht"))
    assert not (tmp_path / "lakbesluiten.yaml").exists()


def test_een_combinatie_is_enkelvoud(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    dossier(tmp_path, [ALINEAS[0].partition(". ")[0] + "."])
    _, gezegd = roep(capsys, "herleidbaarheid", str(tmp_path))
    assert "1 combinatie die iemand kan aanwijzen zonder naam; 0 blijven over na" in gezegd


@pytest.mark.parametrize(("open_", "over"), [(0, "0 blijven over"), (1, "1 blijft over")])
def test_wat_overblijft_is_enkelvoud(open_: int, over: str) -> None:
    gevonden = [Combinatie("rapport", "alinea 1", (), (), opgelost=nr >= open_) for nr in range(2)]
    assert f"2 combinaties die iemand kunnen aanwijzen zonder naam; {over}" in herleidbaarheid_als_tekst(
        gevonden
    )


def test_lak_telt_in_enkelvoud(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    dossier(tmp_path, ["Riek Kuiper viel in de gang."])
    _, gezegd = roep(capsys, "lak", str(tmp_path))
    assert "1 persoon of gegeven" in gezegd and "op 1 plaats in de tekst" in gezegd
    assert "Nog te beslissen: 1 plaats in de tekst" in gezegd


def test_telt_de_dagen_en_toont_de_woorden(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    dossier(tmp_path, ALINEAS)
    code, gezegd = roep(capsys, "herleidbaarheid", str(tmp_path), "--toon", "--dag-een", "2026-03-01")
    assert code == 0 and "of: dag 3" in gezegd and "»07.10 uur«" in gezegd


def test_json_noemt_ook_wat_is_opgelost(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    dossier(tmp_path, ALINEAS)
    code, gezegd = roep(capsys, "herleidbaarheid", str(tmp_path), "--formaat", "json")
    assert code == 0
    per_passage = [c for c in json.loads(gezegd) if not c["heel_document"]]
    assert [c["opgelost"] for c in per_passage] == [False, False, True]


def test_lak_stelt_de_klasse_voor(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    dossier(tmp_path, ALINEAS)
    roep(capsys, "lak", str(tmp_path))
    _, gezegd = roep(capsys, "besluit", str(tmp_path), "--toon")
    assert "lakken als [tachtiger]" in gezegd and "lakken als [zestiger]" in gezegd


def test_een_dag_die_er_geen_is(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    dossier(tmp_path, ALINEAS)
    code, gezegd = roep(capsys, "herleidbaarheid", str(tmp_path), "--dag-een", "gisteren")
    assert code == 2 and "geen dag" in gezegd
