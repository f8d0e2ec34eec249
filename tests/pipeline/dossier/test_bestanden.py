# SPDX-License-Identifier: EUPL-1.2
"""Writing whole or not at all, and one command at a time."""

from __future__ import annotations

import hashlib
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest

from pipeline.dossier import Register, schrijf_atomisch, schrijf_regel, sha256_van, slot
from pipeline.dossier.dossier import binnen
from pipeline.fouten import GebruiksFout

NU = datetime(2026, 6, 1, tzinfo=UTC)


def test_writes_new_and_over(tmp_path: Path) -> None:
    pad = tmp_path / "a" / "b.bin"
    schrijf_atomisch(pad, b"een\r\n")
    schrijf_atomisch(pad, b"twee")
    assert pad.read_bytes() == b"twee"
    assert [p.name for p in pad.parent.iterdir()] == ["b.bin"]
    assert sha256_van(pad) == hashlib.sha256(b"twee").hexdigest()


def test_a_failed_write_leaves_the_old_file_and_no_trace(tmp_path: Path) -> None:
    (tmp_path / "map").mkdir()
    (tmp_path / "map" / "in").write_text("x", encoding="utf-8")
    with pytest.raises(GebruiksFout, match="kan niet geschreven worden"):
        schrijf_atomisch(tmp_path / "map", b"data")
    assert (tmp_path / "map" / "in").exists()
    assert [p.name for p in tmp_path.iterdir()] == ["map"]


def test_mode_of_an_existing_file_stays(tmp_path: Path) -> None:
    pad = tmp_path / "a"
    pad.write_bytes(b"1")
    pad.chmod(0o600)
    voor = pad.stat().st_mode
    schrijf_atomisch(pad, b"2")
    assert pad.stat().st_mode == voor


def test_missing_file_has_no_hash(tmp_path: Path) -> None:
    with pytest.raises(GebruiksFout, match="kan niet gelezen worden"):
        sha256_van(tmp_path / "weg.pdf")


def test_lock_may_be_nested_and_is_released(tmp_path: Path) -> None:
    with slot(tmp_path), slot(tmp_path):
        schrijf_regel(tmp_path, "lak", {}, NU, None)
    with slot(tmp_path, geduld=0):
        pass


PROGRAMMA = """
import sys
from datetime import UTC, datetime
from pathlib import Path
from pipeline.dossier import schrijf_regel
for _ in range(15):
    schrijf_regel(Path(sys.argv[1]), "lak", {"open": 1}, datetime.now(UTC), None)
"""


def test_two_processes_write_one_chain(tmp_path: Path) -> None:
    lopend = [subprocess.Popen([sys.executable, "-c", PROGRAMMA, str(tmp_path)]) for _ in range(2)]
    assert [proces.wait(120) for proces in lopend] == [0, 0]
    assert [r.nr for r in Register.open(tmp_path).regels] == list(range(1, 31))


def test_a_taken_lock_is_reported(tmp_path: Path) -> None:
    code = "import sys\nfrom pathlib import Path\nfrom pipeline.dossier import slot\n"
    code += "with slot(Path(sys.argv[1]), geduld=0.1): print('binnen')"
    with slot(tmp_path):
        uit = subprocess.run(
            [sys.executable, "-c", code, str(tmp_path)], capture_output=True, text=True, check=False
        )
    assert "Een andere opdracht werkt nu in dit dossier" in uit.stderr
    assert "binnen" not in uit.stdout


def test_a_link_out_of_the_dossier_is_refused(tmp_path: Path) -> None:
    (tmp_path / "d").mkdir()
    (tmp_path / "buiten.txt").write_text("x", encoding="utf-8")
    try:
        (tmp_path / "d" / "stukken").symlink_to(tmp_path)
    except OSError:
        pytest.skip("this system makes no links")
    with pytest.raises(GebruiksFout, match="buiten de map"):
        binnen(tmp_path / "d", "stukken/buiten.txt")
    assert binnen(tmp_path / "d", "rapport/x.md") == tmp_path / "d" / "rapport/x.md"
