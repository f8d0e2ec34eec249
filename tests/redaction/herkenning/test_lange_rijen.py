# SPDX-License-Identifier: EUPL-1.2
"""Texts of which every sign looks like the one before it: time in proportion to their length."""

from __future__ import annotations

import pytest

from redaction.herkenning.beschadigd import _rijen
from redaction.herkenning.herkenner import Herkenner
from redaction.model import Identiteit
from tests.duur import is_linear

_LANG = 20_000
_MENSEN = (
    Identiteit("p-1", "medewerker", "Jansen", voornamen=("Jan",), kenmerken=(("telefoon", "06-12345678"),)),
    Identiteit("p-2", "cliënt", "Dam", tussenvoegsel="van der", voorletters="A.A."),
)
_STUKKEN = (
    "a", "A", "Aa", "7", "-", "A-", "a'", "|", "_", ".", "a.", "a@", "van ", "Jan ", "A. ",
    "\n", "\t", "\u200b", "e\u0301", "\U0001f600", "Ж", "www.", "0123456789abcdef", "zorgdag", "12.",
    "op de beuk ", "A: ", "rnevrouw ", "houda > dj: ok\n",
)  # fmt: skip


@pytest.fixture(scope="module")
def herkenner() -> Herkenner:
    gereed = Herkenner(_MENSEN)
    gereed.vind("De heer Jan van der Dam, Kerkstraat 4, komt op 12 mei om 12.00 uur; zie www.dam.nl.")
    return gereed


@pytest.mark.parametrize("stuk", _STUKKEN, ids=ascii)
def test_a_row_twice_as_long_takes_about_twice_as_long(herkenner: Herkenner, stuk: str) -> None:
    kort, lang = (stuk * (n // len(stuk)) for n in (_LANG, 2 * _LANG))
    assert is_linear(lambda: herkenner.vind(kort), lambda: herkenner.vind(lang))


@pytest.mark.parametrize("rij", ["Jansen", "Jan$en"])
def test_a_name_amid_a_long_row_is_found(herkenner: Herkenner, rij: str) -> None:
    tekst = f"{'-' * 5000} De heer {rij} kwam. {'|' * 5000}"
    assert any(v.tekst.endswith(rij) for v in herkenner.vind(tekst) if v.soort == "persoon")


@pytest.mark.parametrize(
    ("tekst", "rijen"),
    [
        ("abc", ["abc"]),
        ("ab", []),
        ("--ab--", ["--ab"]),
        ("----", []),
        (".ab--cd", ["-cd"]),
        ("a@abc d", ["a@abc"]),
        (".abcd xyz_", ["xyz"]),
    ],
)
def test_rows_of_signs(tekst: str, rijen: list[str]) -> None:
    assert [tekst[start:end] for start, end in _rijen(tekst)] == rijen
