# SPDX-License-Identifier: EUPL-1.2
"""What a style sheet prints beside an element is reported as a reader of the page sees it."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from tests.redaction.lezen.hulp import read, reported
from tests.redaction.lezen.maak_erin import GEHEIM

PAGINA = {
    "voor en achter leeg": (".a::before{content:'Kro'} .a::after{content:'mosoeto'}", '<i class="a"></i>'),
    "om wat er staat": (".a:before{content:'Kro'} .a:after{content:'oeto'}", '<b class="x a">mos</b>'),
    "met een id": ("p #a::before{content:'Kromo'}", '<b id="a">soeto</b>'),
    "met een element": ("@media print{div>b::after{content:'soeto'}}", "<b>Kromo</b>"),
    "twee elementen": (
        ".a::after{content:'Kr'} .b::before{content:'om'}", '<i class="a"></i><i class="b">osoeto</i>',
    ),
    "een kenmerk": (".a::after{content:attr(data-x)}", '<b class="a" data-x="kromosoeto"></b>'),
    "een kenmerk in tweeën": (
        ".a::before{content:attr(data-x)} .a::after{content:attr(rel)}",
        '<b class="a" data-x="kr" rel="omosoeto"></b>',
    ),
    "kenmerk en tekst": (".a::before{content:'kro' attr(data-x)}", '<b class="a" data-x="mo">soeto</b>'),
    "in codes": (".a::before{content:'\\4bromo'}", '<b class="a">soeto</b>'),
    "alles": ("*::after{content:'soeto'}", "<b>Kromo</b>"),
    "een moeilijk kenmerk": ("[x='y']::after{content:'soeto'}", '<b x="y">Kromo</b>'),
}  # fmt: skip


@pytest.mark.parametrize("naam", PAGINA)
def test_a_name_in_pieces_is_told_whole(naam: str, tmp_path: Path) -> None:
    opmaak, inhoud = PAGINA[naam]
    page = f"<html><head><style>{opmaak}</style></head><body><p>Zin {inhoud}.</p></body></html>"
    gemeld = [
        t for soort, t in reported(read(tmp_path, "a.html", page.encode())) if soort == "tekst uit de opmaak"
    ]
    assert GEHEIM.casefold() in " ".join(gemeld).casefold()


@pytest.mark.parametrize("teken", ["\\2022", "\u2192", '""', "open-quote"])
def test_signs_without_letters_are_no_words(teken: str, tmp_path: Path) -> None:
    page = f"<html><style>b::before{{content:'{teken}'}}</style><p>Zin <b>vet</b>.</p></html>"
    if teken in {'""', "open-quote"}:
        page = page.replace(f"'{teken}'", teken)
    assert reported(read(tmp_path, "a.html", page.encode())) == []


def test_a_page_with_very_much_style_ends_soon_and_says_so(tmp_path: Path) -> None:
    opmaak = "".join(f".a{n}::before{{content:'Naam'}}" for n in range(2000)) + "div::after{content:'Naam'}"
    page = f"<html><style>{opmaak}</style><body>{'<div>' * 20}{'<p>Zin.</p>' * 6000}</body></html>"
    start = time.monotonic()
    gemeld = reported(read(tmp_path, "a.html", page.encode()))
    assert any("te veel opmaak om na te gaan" in tekst for _, tekst in gemeld)
    assert time.monotonic() - start < 30
