# SPDX-License-Identifier: EUPL-1.2
"""Hostile files: read or refused in one Dutch sentence, in bounded time and memory, nothing else touched."""

from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path

import pytest

from redaction import LeesFout, lees
from tests.redaction.lezen.vijandig import GEVALLEN

# Within these nothing is wrong: they are odd, not too large.
LEESBAAR = {"plaatje van 3,6 miljard punten", "html entiteiten", "pdf diep"}
SECONDEN = 60
MEGABYTES = 700
_IN_EIGEN_PROCES = """
import resource, sys
from pathlib import Path
from redaction import LeesFout, lees
resource.setrlimit(resource.RLIMIT_AS, ({0} * 1024 * 1024,) * 2)
try:
    lees(Path(sys.argv[1]))
except LeesFout as fout:
    print(fout)
"""
ZWAAR = (
    "zipbom",
    "zipbom in odt",
    "zip die liegt over zijn maat",
    "pdf met een reusachtige stroom",
    "noot die naar zichzelf verwijst",
    "noten die telkens twee keer verwijzen",
    "pdf met een tekening die zichzelf tekent",
    "pdf met dertig keer verdubbelde tekeningen",
    "eml diep",
    "eml met vijftigduizend delen",
)


@pytest.mark.parametrize("geval", GEVALLEN)
def test_is_read_or_refused_in_one_sentence(geval: str, tmp_path: Path) -> None:
    naam, maak = GEVALLEN[geval]
    (tmp_path / "intern.docx").write_bytes(b"van ons")
    pad = tmp_path / naam
    pad.write_bytes(maak())
    grootte, begin = pad.stat().st_size, time.monotonic()
    if geval in LEESBAAR:
        lees(pad)
    else:
        with pytest.raises(LeesFout, match=f"^{naam}: ") as fout:
            lees(pad)
        assert "\n" not in str(fout.value)
    assert time.monotonic() - begin < SECONDEN
    assert sorted(p.name for p in tmp_path.iterdir()) == sorted(["intern.docx", naam])
    assert (tmp_path / "intern.docx").read_bytes() == b"van ons" and pad.stat().st_size == grootte


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux bounds the memory of a process this way")
@pytest.mark.parametrize("geval", ZWAAR)
def test_memory_is_bounded(geval: str, tmp_path: Path) -> None:
    naam, maak = GEVALLEN[geval]
    (tmp_path / naam).write_bytes(maak())
    proces = subprocess.run(
        [sys.executable, "-c", _IN_EIGEN_PROCES.format(MEGABYTES), str(tmp_path / naam)],
        capture_output=True, text=True, timeout=2 * SECONDEN, check=True,
    )  # fmt: skip
    assert proces.stdout.startswith(f"{naam}: ")
