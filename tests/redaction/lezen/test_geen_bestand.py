# SPDX-License-Identifier: EUPL-1.2
"""What is no file never ends: a device or a pipe is refused before a byte of it is read."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from redaction import LeesFout, lees


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such files in a folder")
@pytest.mark.parametrize("soort", ["apparaat", "pijp", "map"])
def test_only_a_file_is_read(soort: str, tmp_path: Path) -> None:
    pad = tmp_path / "a.txt"
    if soort == "apparaat":
        pad.symlink_to("/dev/zero")
    elif soort == "pijp":
        os.mkfifo(pad)
    else:
        pad.mkdir()
    with pytest.raises(LeesFout, match=r"^a\.txt: dit is geen gewoon bestand"):
        lees(pad)


def test_a_link_to_a_file_is_read(tmp_path: Path) -> None:
    (tmp_path / "b.txt").write_text("Een zin.")
    try:
        (tmp_path / "a.txt").symlink_to(tmp_path / "b.txt")
    except OSError:
        pytest.skip("links need a right on Windows")
    assert "Een zin." in str(lees(tmp_path / "a.txt").document)
