# SPDX-License-Identifier: EUPL-1.2
"""The handbook as it is built: strict, every link alive, and nothing of it from another computer."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
import yaml
from lxml import html

from tests.handboek.bladen import BLADEN, DOCS, WORTEL

_VERWIJZINGEN = ("src", "href", "srcset", "poster", "data", "action")


def _bouw(doel: Path, *opties: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "mkdocs", "build", "--strict", "--site-dir", str(doel), *opties],
        cwd=WORTEL, capture_output=True, encoding="utf-8", check=False,
        env={**os.environ, "NO_MKDOCS_2_WARNING": "1"},
    )  # fmt: skip


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    doel = tmp_path_factory.mktemp("handboek") / "site"
    uit = _bouw(doel)
    assert uit.returncode == 0, uit.stderr
    return doel


def _buiten(blad: Path) -> list[str]:
    """What a page asks of another computer."""
    boom = html.fromstring(blad.read_bytes())
    waarden = [
        str(e.get(a)) for e in boom.iter() for a in _VERWIJZINGEN if isinstance(e.tag, str) and e.get(a)
    ]
    stijl = [u for e in boom.iter("style") for u in re.findall(r"url\(([^)]+)\)", e.text or "")]
    return [w for w in waarden + stijl if re.match(r"\s*['\"]?(https?:)?//", w)]


def test_the_whole_handbook(site: Path) -> None:
    """One build, looked at from all sides: building is what takes the time."""
    bladen = sorted(site.rglob("*.html"))
    assert len(bladen) >= len(BLADEN)
    for blad in bladen:
        assert _buiten(blad) == [], blad.name
    for css in site.rglob("*.css"):
        assert not re.search(r"(url\(|@import)\s*['\"]?(https?:)?//", css.read_text("utf-8")), css.name
    assert (site / "handboek/communicatie/van-rapport-naar-publicatie.html").is_file()
    for blad in bladen:
        _koppelingen_leven(blad, site)


def _koppelingen_leven(blad: Path, site: Path) -> None:
    """Every link within the site leads to a file, and to a place in it when it names one."""
    if blad.name == "404.html":  # is shown at any address: its links start at the root of a server
        return
    for koppeling in html.fromstring(blad.read_bytes()).iter("a"):
        pad, _, anker = str(koppeling.get("href", "")).partition("#")
        doel = (blad.parent / pad).resolve() if pad else blad
        doel = doel / "index.html" if doel.is_dir() else doel
        assert doel.is_file() and site.resolve() in doel.resolve().parents, f"{blad.name}: {pad}"
        if anker and doel.suffix == ".html":
            assert f'id="{anker}"' in doel.read_text("utf-8"), f"{blad.name}: {pad}#{anker}"


def test_a_page_that_asks_another_computer_is_seen(tmp_path: Path) -> None:
    slecht = tmp_path / "slecht.html"
    slecht.write_text('<p><img src="https://elders.example/x.png"><a href="blad.html">x</a></p>', "utf-8")
    assert _buiten(slecht) == ["https://elders.example/x.png"]


def test_every_page_stands_in_the_menu() -> None:
    instellingen = yaml.safe_load((WORTEL / "mkdocs.yml").read_text("utf-8"))
    menu = re.findall(r"[\w./-]+\.md", yaml.safe_dump(instellingen["nav"]))
    assert sorted(menu) == sorted(b.relative_to(DOCS).as_posix() for b in BLADEN)
    assert instellingen["theme"]["font"] is False
