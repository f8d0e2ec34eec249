# SPDX-License-Identifier: EUPL-1.2
"""The page that leads from a final report to a publication, typed over line by line."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.handboek.bladen import WEG, staat_er, weg, woorden
from tests.handboek.zaak12 import BEGIN, maak, typ


def test_the_page_works_as_it_stands(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    maak(Path("zaak-12"))
    for stap in weg(WEG, BEGIN):
        scherm, code = "", 0
        for opdracht in stap.opdrachten:
            code, gezegd = typ(_met_pakket(woorden(opdracht)), stap.klok)
            scherm += gezegd
            assert code in (0, stap.afloop), f"{opdracht}\n{gezegd}"
        assert code == stap.afloop, f"{stap.opdrachten[-1]}\n{scherm}"
        for regel in stap.gezien:
            assert staat_er(regel, scherm), f"{regel!r} staat niet in:\n{scherm}"
        if stap.opdrachten[0].startswith("lakmoes verifieer"):
            _in_een_opslag_zonder_namen(stap.klok)
    _naar_buiten_en_weer_terug()


def _met_pakket(args: list[str]) -> list[str]:
    """``args`` with the word PAKKET, that a reader fills in, as the name that was printed."""
    pakketten = [p.parent.name for p in Path("zaak-12/publicatie").glob("*/manifest.json")]
    return [a.replace("PAKKET", pakketten[0]) if pakketten else a for a in args]


def _in_een_opslag_zonder_namen(klok: str) -> None:
    """The page on pipelines: three files and the package are enough for the gate and for verifying."""
    zaak, opslag = Path("zaak-12"), Path("zaken/zaak-12")
    opslag.mkdir(parents=True)
    for naam in ("zaak.yaml", "register.jsonl", "verklaring.json"):
        shutil.copy(zaak / naam, opslag / naam)
    (pakket,) = (p.parent for p in zaak.glob("publicatie/*/manifest.json"))
    shutil.copytree(pakket, "zaken/zaak-12-pakket")
    for args in (
        ["toets", str(opslag)],
        ["verifieer", "zaken/zaak-12-pakket", "--dossier", str(opslag), "--zonder-namen"],
    ):
        code, gezegd = typ(args, klok)
        assert code == 0, gezegd


def _naar_buiten_en_weer_terug() -> None:
    """After the last step: a package without a name, a site that says that it is gone, a list for a leak."""
    zaak = Path("zaak-12")
    (pakket,) = (p.parent for p in zaak.glob("publicatie/*/manifest.json"))
    html = (pakket / "rapport.html").read_text("utf-8")
    assert "Stichting Woonanker" in html and "[cliënt]" in html
    assert not any(naam in html for naam in ("De Wit", "Kromosoeto", "Veenhuizen", "Morgenster"))
    assert list(zaak.glob("documenten/datalek-*.docx")) and list(zaak.glob("documenten/publicatiedraaiboek*"))
    site = zaak / "publicatie/site"
    assert (site / "index.html").is_file() and not list(site.rglob("rapport.pdf"))
