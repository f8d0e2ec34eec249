# SPDX-License-Identifier: EUPL-1.2
"""The site in a real browser: searching without a server, without JavaScript, and on a narrow screen."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

import pytest
from lxml import html

from tests.pipeline.publicatie.site.conftest import Werf, dom

_TYP = """
addEventListener("load", () => {{
  const veld = document.getElementById("zoekveld");
  veld.value = "{}";
  veld.dispatchEvent(new Event("input"));
}});
"""
_SMAL = """<!DOCTYPE html><title>meet</title><iframe src="{}" width="320" height="600"></iframe>
<script>addEventListener("load", () => {{
  const blad = document.querySelector("iframe").contentDocument.documentElement;
  document.title = "breedte " + blad.scrollWidth;
}});</script>"""


def _gevonden(werf: Werf, chromium: str, typ: str) -> tuple[list[str], str]:
    """What is left of the list after typing, and what the page says about it; opened from the disk."""
    index = werf.site / "index.html"
    (werf.site / "proef.js").write_text(_TYP.format(typ), encoding="utf-8")
    met = index.read_bytes().replace(b"</head>", b'<script src="proef.js"></script></head>')
    (werf.site / "proef.html").write_bytes(met)
    pagina = html.fromstring(dom(chromium, (werf.site / "proef.html").as_uri()))
    rijen = pagina.xpath("//li[@data-pakket and not(@hidden)]/@data-pakket")
    return [str(r) for r in rijen], str(pagina.xpath('string(//*[@id="zoekuitslag"])'))


def test_searching_needs_no_server(werf: Werf, chromium: str) -> None:
    een, twee = werf.plaats("De cliënt viel in het trappenhuis"), werf.plaats("medicatie", dagen=1)
    assert _gevonden(werf, chromium, "TRAPPEN clien") == ([een.name], "1 publicatie gevonden.")
    assert _gevonden(werf, chromium, "rapport") == ([twee.name, een.name], "2 publicaties gevonden.")
    assert _gevonden(werf, chromium, "zzz")[0] == []
    assert _gevonden(werf, chromium, "")[0] == [twee.name, een.name]


def test_without_javascript_the_list_is_there_and_the_field_is_not(werf: Werf, chromium: str) -> None:
    werf.plaats("een")
    pagina = html.fromstring((werf.site / "index.html").read_bytes())
    assert pagina.xpath("//form[@hidden]")
    assert pagina.xpath("//noscript")
    assert len(pagina.xpath("//li[@data-pakket]")) == 1
    met = html.fromstring(dom(chromium, (werf.site / "index.html").as_uri()))
    assert not met.xpath("//form[@hidden]")


@pytest.fixture
def adres(werf: Werf) -> Iterator[str]:
    """The site behind a plain web server."""

    class Stil(SimpleHTTPRequestHandler):
        def log_message(self, *_: object) -> None:
            """Says nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Stil, directory=str(werf.site)))
    Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_address[1]}"
    server.shutdown()
    server.server_close()


def test_nothing_sticks_out_at_320_pixels(werf: Werf, chromium: str, adres: str) -> None:
    pakket = werf.plaats("een woordvanmeerdanveertigtekenszonderspatiehierin" * 3)
    for pagina in ("index.html", f"{pakket.name}.html", "404.html"):
        (werf.site / "meet.html").write_text(_SMAL.format(pagina), encoding="utf-8")
        titel = html.fromstring(dom(chromium, f"{adres}/meet.html")).findtext(".//title")
        assert titel == "breedte 320" or Path(titel or "").name == "breedte 305", (pagina, titel)
