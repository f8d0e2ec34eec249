# SPDX-License-Identifier: EUPL-1.2
"""``lakmoes noteer`` as a user runs it."""

from __future__ import annotations

from pathlib import Path

import pytest

from pipeline.cli import main
from pipeline.dossier import Dossier
from tests.pipeline.dossier.hulp import maak


def _lakmoes(*args: object) -> int:
    with pytest.raises(SystemExit) as einde:
        main([str(a) for a in args])
    assert isinstance(einde.value.code, int)
    return einde.value.code


def test_adds_and_reports(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    maak(tmp_path)
    assert _lakmoes("noteer", tmp_path, "gehoord", "persoon=client", "--moment", "2026-03-01") == 0
    assert capsys.readouterr().out == "zaak.yaml:159: gehoord toegevoegd (soort, moment, persoon).\n"
    assert _lakmoes("noteer", tmp_path, "gehoord", "persoon=client", "--stil") == 0
    assert capsys.readouterr().out == ""
    eerste, tweede = Dossier.open(tmp_path).zaak.gebeurtenissen[-2:]
    assert str(eerste.moment) == "2026-03-01"
    assert tweede.moment.tijd is not None, "now, to the minute"


def test_exit_codes(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    maak(tmp_path / "d")
    assert _lakmoes("noteer", tmp_path / "d", "gehord", "persoon=client") == 2
    assert _lakmoes("noteer", tmp_path / "d", "gehoord", "persoon=niemand") == 3
    assert _lakmoes("noteer", tmp_path / "d", "gehoord", "persoon=client", "--moment", "gisteren") == 3
    assert "gehoord: moment: is geen moment; schrijf 2026-03-02" in capsys.readouterr().err
    assert _lakmoes("noteer", tmp_path / "weg", "gehoord", "persoon=client") == 2
    assert not (tmp_path / "weg").exists()


def test_without_an_event_it_lists_them(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert _lakmoes("noteer", tmp_path) == 0
    uit = capsys.readouterr().out
    assert "  gehoord persoon [verslag] [bewijs] [toelichting]\n      Iemand is gehoord.\n" in uit


def test_a_moment_after_the_clock_is_said(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    maak(tmp_path)
    assert _lakmoes("noteer", tmp_path, "gehoord", "persoon=client", "--moment", "2199-03-01") == 0
    assert "nog niet geweest" in capsys.readouterr().out
    assert _lakmoes("noteer", tmp_path, "gehoord", "persoon=client", "--moment", "2026-03-01") == 0
    assert "nog niet geweest" not in capsys.readouterr().out


@pytest.mark.parametrize(
    "naam", ["personen.yaml", "zaak.yaml", "lakbesluiten.yaml", "register.jsonl", "zegel.sleutel"]
)
def test_the_dossier_is_no_proof_of_itself(
    naam: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    maak(tmp_path)
    (tmp_path / naam).touch()
    assert _lakmoes("noteer", tmp_path, "gehoord", "persoon=client", f"bewijs={naam}") == 3
    assert "bewijst niets" in capsys.readouterr().err


@pytest.mark.parametrize(
    "naam", ["personen.yaml", "zegel.sleutel", "./Zaak.yaml", ".gitignore", "stukken/link.txt"]
)
def test_a_file_of_the_dossier_itself_is_no_answer(
    naam: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    maak(tmp_path)
    (tmp_path / "stukken").mkdir(exist_ok=True)
    (tmp_path / "stukken" / "link.txt").symlink_to(tmp_path / "personen.yaml")
    if not (tmp_path / naam).exists():
        (tmp_path / naam).touch()
    assert _lakmoes("noteer", tmp_path, "gehoord", "persoon=client", f"verslag={naam}") == 2
    fout = capsys.readouterr().err
    assert "bij verslag is er een van het dossier zelf; noem een stuk in stukken/" in fout
    assert len(fout.strip().splitlines()) == 1


def test_a_file_outside_the_folder_is_told_with_its_field(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    maak(tmp_path / "d")
    (tmp_path / "brief.pdf").touch()
    assert _lakmoes("noteer", tmp_path / "d", "gehoord", "persoon=client", "verslag=../brief.pdf") == 2
    assert "Het bestand bij verslag ligt buiten de map" in capsys.readouterr().err
