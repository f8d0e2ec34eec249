# SPDX-License-Identifier: EUPL-1.2
"""The page on rehearsing, typed over: a made-up case with everything, and a copy of one's own case."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.handboek.bladen import DOCS, WEG, staat_er, weg, woorden
from tests.handboek.zaak12 import BEGIN, maak, typ

OEFENEN = DOCS / "handboek/communicatie/oefenen.md"
_NA_DE_DEMO = "2026-07-01T10:00"
_TOT = "lakmoes toets zaak-12"


def test_the_page_works_as_it_stands(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    _kopie_na_stap_5()
    for stap in weg(OEFENEN, BEGIN):
        scherm = ""
        for opdracht in stap.opdrachten:
            klok = "2026-05-06T10:00" if "oefen-12" in opdracht else _NA_DE_DEMO
            code, gezegd = typ(woorden(opdracht), klok)
            scherm += gezegd
            assert code == 0, f"{opdracht}\n{gezegd}"
        for regel in stap.gezien:
            assert staat_er(regel, scherm), f"{regel!r} staat niet in:\n{scherm}"
    code, gezegd = typ(["publiceer", "oefen-12", "--op", "2026-06-16T10:00"], "2026-05-06T10:00")
    assert code == 1 and "--op ligt na nu" in gezegd and not Path("oefen-12/publicatie").exists()


def _kopie_na_stap_5() -> None:
    maak(Path("zaak-12"))
    for stap in weg(WEG, BEGIN):
        if stap.opdrachten[0] == _TOT:
            break
        for opdracht in stap.opdrachten:
            code, gezegd = typ(woorden(opdracht), stap.klok)
            assert code == 0, gezegd
    shutil.copytree("zaak-12", "oefen-12")
