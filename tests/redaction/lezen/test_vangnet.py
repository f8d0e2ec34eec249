# SPDX-License-Identifier: EUPL-1.2
"""A reader that breaks on what others wrote: one sentence that names the file and where it broke."""

from __future__ import annotations

from pathlib import Path

import pytest

from redaction import LeesFout, lees, lezen
from redaction.lezen.gelezen import Lezer, Ruw


def _breekt(_: bytes, __: str) -> Ruw:
    raise ZeroDivisionError("Dwight Kromosoeto")


@pytest.fixture
def stuk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(lezen, "choose", lambda *_: Lezer("txt", (".txt",), bool, _breekt))
    (tmp_path / "a.txt").write_text("Een zin voor een lezer die breekt.")
    return tmp_path / "a.txt"


@pytest.mark.vangnet
def test_a_reader_that_breaks_is_one_sentence_without_what_the_file_says(stuk: Path) -> None:
    with pytest.raises(LeesFout, match=r"^a\.txt: het bestand kan niet worden gelezen; ") as fout:
        lees(stuk)
    assert "ZeroDivisionError in tests.redaction.lezen.test_vangnet:" in str(fout.value)
    assert "Kromosoeto" not in str(fout.value) and isinstance(fout.value.__cause__, ZeroDivisionError)


def test_in_other_tests_it_is_a_defect(stuk: Path) -> None:
    with pytest.raises(ZeroDivisionError):
        lees(stuk)
