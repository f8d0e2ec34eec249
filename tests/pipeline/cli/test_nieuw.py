# SPDX-License-Identifier: EUPL-1.2
"""``lakmoes nieuw`` as a user runs it."""

from __future__ import annotations

from pathlib import Path

import pytest

from pipeline.cli import main


def _lakmoes(*args: object) -> int:
    with pytest.raises(SystemExit) as einde:
        main([str(a) for a in args])
    assert isinstance(einde.value.code, int)
    return einde.value.code


def test_makes_a_dossier_once(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert _lakmoes("nieuw", tmp_path / "d", "--profiel", "voorbeeld") == 0
    assert "Nieuw dossier met zaak.yaml" in capsys.readouterr().out
    assert _lakmoes("controleer", tmp_path / "d") == 3
    assert "zaak.yaml:11:10: kenmerk: is nog niet ingevuld; vul het in" in capsys.readouterr().err
    assert _lakmoes("nieuw", tmp_path / "d") == 2
    assert _lakmoes("nieuw", tmp_path / "e", "--profiel", "weg") == 3
    assert not (tmp_path / "e").exists()
