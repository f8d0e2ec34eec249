# SPDX-License-Identifier: EUPL-1.2
"""The page on the press and the raad, typed over after the decision of the page on publishing."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.handboek.bladen import DOCS, WEG, Getypt, blokken, staat_er, weg, woorden
from tests.handboek.zaak12 import BEGIN, maak, typ

PERS = DOCS / "handboek/communicatie/pers-en-raad.md"
_TOT = "lakmoes overzicht zaak-12 draaiboek"


def test_the_page_works_as_it_stands(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    maak(Path("zaak-12"))
    for stap in weg(WEG, BEGIN):
        if stap.opdrachten[0] == _TOT:
            break
        _typ_over(stap)
    _zet_erbij()
    for stap in weg(PERS, "2026-06-01T09:00"):
        scherm = _typ_over(stap)
        for regel in stap.gezien:
            assert staat_er(regel, scherm), f"{regel!r} staat niet in:\n{scherm}"
    _naar_buiten_en_terug()


def _typ_over(stap: Getypt) -> str:
    scherm, code = "", 0
    for opdracht in stap.opdrachten:
        code, gezegd = typ(woorden(opdracht), stap.klok)
        scherm += gezegd
        assert code in (0, stap.afloop), f"{opdracht}\n{gezegd}"
    assert code == stap.afloop, scherm
    return scherm


def _zet_erbij() -> None:
    """What the page says to write into zaak.yaml and into rapport/."""
    zaak = Path("zaak-12/zaak.yaml")
    tekst = zaak.read_text("utf-8")
    for taal, inhoud in blokken(PERS):
        if taal == "yaml":
            for kop, rijen in yaml.safe_load(inhoud).items():
                tekst = _onder(tekst, kop, rijen)
    zaak.write_text(tekst, encoding="utf-8")
    teksten = [inhoud for taal, inhoud in blokken(PERS) if taal == "markdown"]
    for naam, inhoud in zip(("persbericht", "raadsbrief"), teksten, strict=True):
        Path(f"zaak-12/rapport/{naam}.md").write_text(inhoud, encoding="utf-8")


def _onder(tekst: str, kop: str, rijen: list[dict[str, Any]]) -> str:
    """``tekst`` with these items first under a heading, that is made when it is not there."""
    nieuw = "".join(f"  - {yaml.safe_dump(r, default_flow_style=True, width=999).strip()}\n" for r in rijen)
    eigen = f"\n{kop}:\n"
    return tekst.replace(eigen, eigen + nieuw, 1) if eigen in tekst else f"{tekst}{kop}:\n{nieuw}"


def _naar_buiten_en_terug() -> None:
    """The page on taking back: a report at fault, and a persbericht without, that comes back as it was."""
    for opdracht, klok, code in (
        ("publiceer zaak-12", "2026-06-16T10:00", 0),
        ("intrek zaak-12 --reden privacy --als communicatie", "2026-06-17T10:00", 0),
        ("besluit zaak-12 --als lakker --voeg-toe batterij --soort overig", "2026-06-17T11:00", 0),
        ("bouw zaak-12", "2026-06-17T11:01", 0),
        ("keur zaak-12 rapport --als keurder", "2026-06-17T11:05", 0),
        ("vervang zaak-12 --reden privacy --als communicatie", "2026-06-17T12:00", 1),
        ("intrek zaak-12 --reden privacy --document rapport --als communicatie", "2026-06-17T12:01", 0),
        ("vervang zaak-12 --reden privacy --als communicatie", "2026-06-17T12:02", 0),
    ):
        gekregen, gezegd = typ(opdracht.split(), klok)
        assert gekregen == code, f"{opdracht}\n{gezegd}"
    oud, nieuw = sorted(Path("zaak-12/publicatie").glob("wt-*"), key=lambda p: "batterij" not in _html(p))
    assert "batterij" in _html(oud) and "batterij" not in _html(nieuw)
    assert (nieuw / "persbericht.html").read_bytes() == (oud / "persbericht.html").read_bytes()


def _html(pakket: Path) -> str:
    return (pakket / "rapport.html").read_text("utf-8")
