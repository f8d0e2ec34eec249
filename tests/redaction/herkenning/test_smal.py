# SPDX-License-Identifier: EUPL-1.2
"""Shorter classes of letters say the same, wherever they are used."""

from __future__ import annotations

import re
import sys

import pytest

from redaction import Herkenner
from redaction.herkenning.smal import Tweevoud, is_smal
from redaction.herkenning.tekens import SMALLE, TUSSENVOEGSELS, TV

_TEKENS = [chr(c) for c in range(sys.maxunicode + 1)]
_SMAL = "".join(filter(is_smal, _TEKENS))


@pytest.mark.parametrize("flags", [0, re.IGNORECASE])
@pytest.mark.parametrize("klasse", SMALLE)
def test_the_shorter_class_has_the_same_of_what_a_narrow_text_holds(klasse: str, flags: int) -> None:
    for regex in (f"[{klasse}]", f"[^{klasse}]", f"[{klasse}\\d'-]"):
        vorm = Tweevoud(regex, flags)
        assert vorm.voor(True) is not vorm.patroon
        assert vorm.voor(True).findall(_SMAL) == vorm.patroon.findall(_SMAL)


def test_a_regex_without_such_a_class_is_compiled_once() -> None:
    vorm = Tweevoud(r"\d+")
    assert vorm.voor(True) is vorm.voor(False)


def test_ordinary_dutch_is_narrow_and_a_turkish_name_is_not() -> None:
    assert is_smal("“Coördinator” Zoë – één € per cliënt… • ☐")
    assert not any(map(is_smal, ("Ayşe", "Groß", "Louÿs", "Łukasz", "\u212a")))


def test_the_same_name_is_found_whether_a_text_is_narrow_or_not() -> None:
    tekst = "Op 3 maart 2021 sprak mevrouw Jansen-de Wit met J. van den Berg aan de Lindelaan 4."
    vind = Herkenner(()).vind
    smal = [(v.start, v.end, v.soort, v.laag, v.bron) for v in vind(tekst)]
    breed = [(v.start, v.end, v.soort, v.laag, v.bron) for v in vind(tekst + " Ž") if v.end <= len(tekst)]
    assert smal and smal == breed


def test_a_tussenvoegsel_is_read_whole_in_any_case() -> None:
    vorm = re.compile(TV)
    for woord in TUSSENVOEGSELS:
        for zo in (woord, woord.upper(), woord.title(), woord.capitalize()):
            assert vorm.fullmatch(zo), zo
            assert (vorm.match(f"{zo} Berg") or [""])[0] == zo


def test_a_tussenvoegsel_has_no_letters_that_are_alike_only_when_case_is_ignored() -> None:
    assert not any(re.fullmatch(TV, t) for t in ("ıbn", "ſt.", "dı", "loſ", "b\u0131n"))
