# SPDX-License-Identifier: EUPL-1.2
"""``publiceer --site``, ``intrek`` and ``vervang`` as a user gives them: exit codes and what is said."""

from __future__ import annotations

from pathlib import Path

import pytest

from pipeline.cli.groep import _uitvoeren
from pipeline.dossier import Dossier
from tests.pipeline.publicatie.conftest import NU, dossiermap, goedgekeurd

__all__ = ["dossiermap", "goedgekeurd"]
INTREK = ("--reden", "privacy", "--als", "communicatie")


@pytest.fixture(autouse=True)
def klok(monkeypatch: pytest.MonkeyPatch) -> None:
    """The moment at which the dossier was approved."""
    for naam in ("publiceer", "intrek", "vervang"):
        monkeypatch.setattr(f"pipeline.cli.{naam}.nu", lambda: NU)


def doe(capsys: pytest.CaptureFixture[str], *woorden: object) -> tuple[int, str]:
    """Run a command; its exit code and all that it said."""
    code = int(_uitvoeren([str(w) for w in woorden]))
    uit = capsys.readouterr()
    return code, uit.out + uit.err


def test_publish_take_back_and_again(
    dossiermap: Path, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    site = tmp_path / "openbaar"
    assert doe(capsys, "intrek", dossiermap, *INTREK)[0] == 2
    code, gezegd = doe(capsys, "publiceer", dossiermap, "--site", site)
    assert code == 0
    (pakket,) = (p.name for p in (dossiermap / "publicatie").iterdir())
    assert f"{pakket}.html staat op de site" in gezegd
    assert (site / "index.html").is_file()
    code, gezegd = doe(capsys, "intrek", dossiermap, *INTREK)
    assert (code, "--site" in gezegd) == (1, True)
    assert (site / pakket / "rapport.pdf").is_file()
    code, gezegd = doe(capsys, "intrek", dossiermap, pakket, *INTREK, "--site", site)
    assert (code, "datalek" in gezegd) == (0, True)
    assert not (site / pakket / "rapport.pdf").exists()
    regels = len(Dossier.open(dossiermap).register.regels)
    assert doe(capsys, "intrek", dossiermap, pakket, *INTREK, "--site", site)[0] == 0
    assert len(Dossier.open(dossiermap).register.regels) == regels
    for opdracht in (["publiceer", dossiermap], ["vervang", dossiermap, pakket, *INTREK]):
        code, gezegd = doe(capsys, *opdracht, "--site", site)
        assert (code, "nieuwe versie" in gezegd) == (1, True)
    assert not (site / pakket / "rapport.pdf").exists()


@pytest.mark.parametrize("opdracht", ["intrek", "vervang"])
@pytest.mark.parametrize("weg", ["--reden", "--als"])
def test_reason_and_person_are_asked(
    dossiermap: Path, capsys: pytest.CaptureFixture[str], opdracht: str, weg: str
) -> None:
    plek = INTREK.index(weg)
    code, gezegd = doe(capsys, opdracht, dossiermap, *INTREK[:plek], *INTREK[plek + 2 :])
    assert (code, weg in gezegd) == (2, True)


def test_in_the_dossier_by_default(dossiermap: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert doe(capsys, "publiceer", dossiermap, "--stil")[0] == 0
    assert (dossiermap / "publicatie" / "site" / "index.html").is_file()
