# SPDX-License-Identifier: EUPL-1.2
"""A file is read the same in every process: decisions on parts hold by what they say, and by its order."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.redaction.lezen.test_verstopplekken_docx import ALLEEN, GEWEIGERD, alles_samen
from tests.redaction.verstopplekken_pdf import A, D, N, S, Vel, maak
from tests.redaction.verstopplekken_pdf_meer import PLEKKEN

_SLEUTELS = [f"K{letter}{nr}" for nr in range(4) for letter in "abcdefgh"]
_LEES = """
import sys
from pathlib import Path
from redaction import lees, streams
gelezen = lees(Path(sys.argv[1]))
print(ascii([s.tekst for s in streams(gelezen.document)]))
print(ascii([(n.id, n.plaats, n.tekst) for n in gelezen.niet_overgenomen]))
print(ascii(gelezen.bevindingen))
"""


def _woordenboeken(vel: Vel, woord: str) -> None:
    """Many strings under many keys, wherever a program may keep them."""
    veel = D(**{s: S(f"{woord} bij {s}") for s in _SLEUTELS})
    vel.page.obj.PieceInfo = D(Programma=D(Private=veel))
    vel.page.obj.AA = D(O=D(S=N.JavaScript, JS=S(f"{woord} een")), C=D(S=N.JavaScript, JS=S(f"{woord} twee")))
    vel.pdf.Root.Eigen = vel.pdf.make_indirect(veel)
    vel.inhoud.append(
        b"/Span <</Alt (een zin ervoor)/E (een zin ernaast)/Lang (nl)/Wie (een zin erna)>> BDC EMC\n"
    )
    vel.pdf.Root.Threads = A([D(I=D(Title=S("Een draad"), Author=S("Een schrijver"), Subject=S("Een zaak")))])


def _pdf() -> bytes:
    return maak(
        *((naam, f"geheim{nr}") for nr, naam in enumerate(("woordenboeken", "ActualText", "structuur, Alt")))
    )


def _docx() -> bytes:
    return alles_samen(GEWEIGERD | ALLEEN)[0]


@pytest.mark.parametrize(("naam", "maker"), [("a.pdf", _pdf), ("a.docx", _docx)])
def test_two_processes_read_a_file_the_same(
    naam: str, maker: object, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(PLEKKEN, "woordenboeken", _woordenboeken)
    (tmp_path / naam).write_bytes(maker())  # type: ignore[operator]
    een, ander, derde = (_gelezen(tmp_path / naam, zaad) for zaad in ("1", "2", "3"))
    assert "geheim" in een or naam == "a.docx"
    assert len(een) > 1000
    assert een == ander == derde


def _gelezen(pad: Path, zaad: str) -> str:
    omgeving = {**os.environ, "PYTHONHASHSEED": zaad}
    run = subprocess.run(
        [sys.executable, "-c", _LEES, str(pad)], capture_output=True, text=True, env=omgeving, check=True
    )
    return run.stdout
