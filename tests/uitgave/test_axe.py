# SPDX-License-Identifier: EUPL-1.2
"""Every public page of every example under axe-core in Chromium, as wide as a phone: no violation."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from pipeline.cli.opties import nu
from pipeline.dossier import Dossier
from pipeline.toets import toets
from pipeline.toets.verslag import schrijver


@pytest.fixture(scope="module")
def pagina() -> Iterator[Any]:
    """A page in Debian's Chromium, as wide as a phone."""
    from playwright.sync_api import sync_playwright

    with sync_playwright() as p:
        browser = p.chromium.launch(executable_path=shutil.which("chromium"), args=["--no-sandbox"])
        yield browser.new_page(viewport={"width": 360, "height": 740})
        browser.close()


def _bezwaren(pagina: Any, html: Path) -> list[str]:
    from axe_playwright_python.sync_playwright import Axe

    pagina.goto(html.as_uri())
    gevonden = Axe().run(pagina).response["violations"]
    return [f"{b['id']}: {b['nodes'][0]['html'][:80]}" for b in gevonden]


def test_axe_sees_what_is_wrong(pagina: Any, tmp_path: Path) -> None:
    """A bad page must fail, or the test below proves nothing."""
    slecht = tmp_path / "slecht.html"
    slecht.write_text("<html><body><img src='x.png'><p style='color:#eee'>x</p></body></html>", "utf-8")
    assert {b.split(":")[0] for b in _bezwaren(pagina, slecht)} >= {"image-alt", "html-has-lang"}


def test_every_page_is_clean(pagina: Any, gemaakt: Path) -> None:
    (gemaakt / "toets.html").write_text(schrijver("html")(toets(Dossier.open(gemaakt), nu()), ""), "utf-8")
    bladen = sorted(p for p in gemaakt.rglob("*.html") if "stukken" not in p.parts)
    assert len(bladen) >= 2
    for blad in bladen:
        assert _bezwaren(pagina, blad) == [], blad.relative_to(gemaakt)
        breedte = pagina.evaluate("document.documentElement.scrollWidth")
        assert breedte <= 360, f"{blad.relative_to(gemaakt)} is {breedte} breed op een telefoon"
