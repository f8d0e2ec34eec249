# SPDX-License-Identifier: EUPL-1.2
"""``lakmoes controleer`` as a user runs it: exit codes, streams, start-up time."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from pathlib import Path

import pytest

from pipeline.cli import main
from tests.pipeline.dossier.hulp import GOED, maak


def _lakmoes(*args: object) -> int:
    with pytest.raises(SystemExit) as einde:
        main([str(a) for a in args])
    assert isinstance(einde.value.code, int)
    return einde.value.code


def test_valid(capsys: pytest.CaptureFixture[str]) -> None:
    assert _lakmoes("controleer", GOED) == 0
    assert capsys.readouterr().out.startswith("zaak.yaml klopt.")
    assert _lakmoes("controleer", GOED / "zaak.yaml", "--stil") == 0
    assert capsys.readouterr().out == ""


def test_invalid(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    maak(tmp_path, ("titel: Val in", "titl: Val in"))
    assert _lakmoes("controleer", tmp_path, "--stil") == 3
    uit = capsys.readouterr()
    assert "zaak.yaml:4:1: titl: is geen bekende sleutel; bedoelde u titel?" in uit.err
    assert uit.out == ""
    assert _lakmoes("controleer", tmp_path, "--formaat", "json") == 3
    assert json.loads(capsys.readouterr().out)["geldig"] is False


def test_no_folder_and_no_case(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert _lakmoes("controleer", tmp_path / "weg") == 2
    assert "bestaat niet" in capsys.readouterr().err
    assert _lakmoes("controleer", tmp_path) == 3
    assert capsys.readouterr().err.startswith("zaak.yaml:1:1: ontbreekt; maak een dossier met lakmoes nieuw")


PROGRAMMA = """
import sys, time
begin = time.process_time()
from pathlib import Path
from pipeline.dossier import Dossier
Dossier.open(Path(sys.argv[1]))
print(time.process_time() - begin)
zwaar = {"ruamel", "presidio_analyzer", "docx", "docxtpl", "typst", "pypandoc", "click", "filelock"}
assert not zwaar & set(sys.modules), zwaar & set(sys.modules)
"""


def test_opening_a_case_of_three_hundred_lines_is_quick(tmp_path: Path) -> None:
    """Against a bare ``import pydantic`` on the same machine, so that a busy one does not matter."""
    feiten = "".join(
        f"  - {{soort: gehoord, moment: 2026-01-20, persoon: client}} # {i}\n" for i in range(160)
    )
    maak(tmp_path, erbij=feiten)
    assert len((tmp_path / "zaak.yaml").read_text(encoding="utf-8").splitlines()) > 300
    kaal = "import time; b = time.process_time(); from pydantic import BaseModel; import yaml; "
    kaal += "print(time.process_time() - b)"
    beste = min(_meet(PROGRAMMA, tmp_path) for _ in range(3))
    maat = min(_meet(kaal, tmp_path) for _ in range(3))
    assert beste < 0.25 or beste < 4 * maat, f"{beste:.3f} s against {maat:.3f} s"


def _meet(programma: str, folder: Path) -> float:
    begin = time.monotonic()
    uit = subprocess.run(
        [sys.executable, "-c", programma, str(folder)], capture_output=True, text=True, check=False
    )
    assert uit.returncode == 0, uit.stderr
    assert time.monotonic() - begin < 60
    return float(uit.stdout.split()[-1])
