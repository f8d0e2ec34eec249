# SPDX-License-Identifier: EUPL-1.2
"""``publiceer`` a second time without a change: it says that everything stood there, and changes nothing."""

from __future__ import annotations

import shutil
from datetime import timedelta
from pathlib import Path

import pytest

from pipeline.cli import main, publiceer
from tests.pipeline.publicatie.conftest import NU


def _gezegd(capsys: pytest.CaptureFixture[str], *args: str) -> list[str]:
    with pytest.raises(SystemExit) as einde:
        main(["publiceer", *args])
    uit = capsys.readouterr()
    assert einde.value.code == 0, uit
    return uit.out.splitlines()


def test_the_second_time_it_says_that_it_stood_there(
    dossiermap: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    opdracht = (str(dossiermap), "--site", str(tmp_path / "site"))
    monkeypatch.setattr(publiceer, "nu", lambda: NU)
    eerst = _gezegd(capsys, *opdracht)
    inhoud = {p: p.read_bytes() for p in (dossiermap / "publicatie").rglob("*") if p.is_file()}
    monkeypatch.setattr(publiceer, "nu", lambda: NU + timedelta(days=1))
    daarna = _gezegd(capsys, *opdracht)
    assert eerst[0].startswith("Het pakket staat in publicatie/")
    assert daarna[0].startswith("Het pakket stond al in publicatie/")
    assert "staat op de site" in "\n".join(eerst) and "stond al op de site" in "\n".join(daarna)
    assert all(p.read_bytes() == was for p, was in inhoud.items())


def test_what_was_gone_is_said_as_new(
    dossiermap: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(publiceer, "nu", lambda: NU)
    opdracht = (str(dossiermap), "--site", str(tmp_path / "site"))
    _gezegd(capsys, *opdracht)
    shutil.rmtree(tmp_path / "site")
    daarna = "\n".join(_gezegd(capsys, *opdracht))
    assert "stond al in publicatie/" in daarna and "html staat op de site" in daarna
