# SPDX-License-Identifier: EUPL-1.2
"""Letters of a PDF that stand under each other, turned or in another order are read as words or reported."""

from __future__ import annotations

from collections.abc import Callable
from math import cos, degrees, radians, sin
from pathlib import Path

import pytest
import typst

from tests.redaction.lezen.hulp import blocking, read, reported, texts
from tests.redaction.lezen.zetten import (
    ZINNEN,
    blad,
    gedraaid,
    gezet,
    kolom,
    los,
    op,
    tabel,
    verticaal,
)

W = "Willemsen"
SOORT = "letters onder elkaar"
_DOOREEN = (4, 2, 8, 0, 3, 7, 1, 6, 5)
_TUSSEN = [op(100, 400 - 14 * nr, "een regel ertussen") for nr in range(9)]
_HOOGTEN = (760, 746, 738, 724, 710, 696, 688, 674, 660)
_BRIEF = " ".join(ZINNEN)


def _zin(gelezen: list[str]) -> str:
    return " ".join(" ".join(gelezen).split())


GELEZEN = {
    "links in de marge, op de regels": kolom(60, 760, W),
    "links in de marge, tussen de regels": kolom(60, 765, W, 11),
    "krap": kolom(60, 760, W, 9),
    "wijd": kolom(60, 760, W, 30),
    "rechts in de marge": kolom(540, 760, W),
    "onder de tekst": kolom(100, 650, W),
    "van onder naar boven": kolom(60, 760, W[::-1]),
    "gecentreerd": "".join(
        op(60 - {"W": 5.2, "i": 1.2, "l": 1.2, "m": 4.6}.get(c, 3), 760 - 14 * nr, c)
        for nr, c in enumerate(W)
    ),
    "door elkaar getekend": "".join(op(60, 760 - 14 * nr, W[nr]) for nr in _DOOREEN),
    "in trappen": "".join(op(100 + 10 * nr, 600 - 14 * nr, c) for nr, c in enumerate(W)),
    "letter voor verticaal schrift": verticaal(540, 760, W),
}
WOORDEN = {
    "kort": (kolom(60, 700, "Bos"), "Bos"),
    "voornaam en naam": (kolom(60, 760, "Karin") + kolom(60, 760 - 14 * 6, W), "Karin Willemsen"),
    "naast elkaar": (kolom(540, 760, "Karin") + kolom(555, 760, W), "Karin Willemsen"),
    "voorletter": (kolom(60, 760, ["K.", *W]), "K.Willemsen"),
    "aanspreking": (kolom(60, 760, "Mevr. K. de Vries"), "Mevr. K. de Vries"),
    "dubbele naam": (kolom(60, 760, "Jansen-Bos"), "Jansen-Bos"),
    "telefoonnummer": (kolom(60, 760, "0612345678"), "0612345678"),
    "burgerservicenummer": (kolom(540, 760, "999999990"), "999999990"),
    "verticaal schrift": (verticaal(540, 760, "Karin Willemsen"), "Karin Willemsen"),
}


@pytest.mark.parametrize("plek", GELEZEN)
def test_a_name_downwards_is_one_word_behind_the_text(plek: str, tmp_path: Path) -> None:
    gelezen = read(tmp_path, "a.pdf", blad(GELEZEN[plek], staande_letter=True))
    assert texts(gelezen)[-1] == W and _zin(texts(gelezen)) == f"{_BRIEF} {W}"
    assert not reported(gelezen) and not blocking(gelezen)


@pytest.mark.parametrize("soort", WOORDEN)
def test_words_and_numbers_downwards(soort: str, tmp_path: Path) -> None:
    code, woord = WOORDEN[soort]
    gelezen = read(tmp_path, "a.pdf", blad(code, staande_letter=True))
    assert _zin(texts(gelezen)) == f"{_BRIEF} {woord}" and not reported(gelezen)


def _onder(woord: str) -> str:
    return " \\ ".join(woord)


def test_letters_in_one_cell_stay_in_it(tmp_path: Path) -> None:
    source = (
        f"#table(columns: 3, [{_onder('Willem')}], [{_onder('Bosma')}], [Taak], [x], [o], [koken])"
        f"#table(columns: 2, table.cell(rowspan: 2)[{_onder('Karin')}], [een \\ twee], [drie \\ vier])"
    )
    gelezen = read(tmp_path, "a.pdf", bytes(typst.compile(source.encode())))
    assert [tekst.replace("\n", " ") for tekst in texts(gelezen)] == [
        "Willem", "Bosma", "Taak", "x", "o", "koken", "Karin", "een twee", "drie vier"
    ]  # fmt: skip
    assert not reported(gelezen)


def test_only_letters_downwards_are_no_scan(tmp_path: Path) -> None:
    source = bytes(typst.compile("\\ ".join(W).encode()))
    gelezen = read(tmp_path, "a.pdf", source)
    assert texts(gelezen) == [W] and not reported(gelezen) and not gelezen.bevindingen


def test_a_paragraph_goes_on_overleaf_past_a_name_in_the_margin(tmp_path: Path) -> None:
    name = "#place(top + left, dx: -30pt)[" + " \\ ".join(W) + "]"
    source = (
        "#set page(width: 380pt, height: 180pt, margin: 50pt)\n"
        + name
        + "en de begeleider heeft dat ook gezegd " * 30
    )
    gelezen = texts(read(tmp_path, "a.pdf", bytes(typst.compile(source.encode()))))
    assert sorted(gelezen, key=len) == [W, ("en de begeleider heeft dat ook gezegd " * 30).strip()]


def test_capitals_are_told_from_both_ends(tmp_path: Path) -> None:
    gelezen = read(tmp_path, "a.pdf", blad(kolom(60, 760, W.upper())))
    assert texts(gelezen)[-1] == W.upper()
    assert reported(gelezen) == [(SOORT, "WILLEMSEN (van onder naar boven: NESMELLIW)")]


ONZEKER = {
    "drie hoofdletters naast de tekst": (kolom(60, 760, "BOS"), "BOS (van onder naar boven: SOB)"),
    "eerste letters van regels": (
        "".join(op(100, 500 - 14 * nr, f"{c} gewone woorden in deze regel") for nr, c in enumerate(W)), W,
    ),
    "ongelijke afstanden": (
        "".join(op(60, y, c) for c, y in zip(W, _HOOGTEN, strict=True)), W,
    ),
    "bij vragen in een tabel": (tabel("KAREMIN", lijnen=True), "KAREMIN (van onder naar boven: NIMERAK)"),
}  # fmt: skip


@pytest.mark.parametrize("soort", ONZEKER)
def test_what_may_be_a_word_is_reported_and_stays(soort: str, tmp_path: Path) -> None:
    code, gemeld = ONZEKER[soort]
    gelezen = read(tmp_path, "a.pdf", blad(code))
    assert [(n.soort, n.plaats, n.tekst) for n in gelezen.niet_overgenomen] == [
        (SOORT, "bladzijde 1", gemeld)
    ]
    letters = gemeld.split(" ")[0]
    assert letters not in texts(gelezen)
    assert not set(letters) - {teken for woord in _zin(texts(gelezen)).split() for teken in woord}


BLIJFT = {
    "ja en nee": tabel("JNNJJ"),
    "ja en nee, lijnen": tabel("JNNJJ", lijnen=True),
    "kruisjes": tabel("xxxx", lijnen=True),
    "rooster": tabel(["vvlnodd", "llnnvvo", "onnvlld"]),
    "rooster, lijnen": tabel(["vvlnodd", "llnnvvo", "onnvlld"], lijnen=True),
    "scores": tabel(["34251", "21344", "55321", "12345", "44332"], lijnen=True),
    "genummerd": "".join(
        op(100, 600 - 14 * nr, f"{nr + 1}") + op(115, 600 - 14 * nr, "een punt") for nr in range(9)
    ),
    "letters van een lijst": "".join(op(100, 600 - 14 * nr, c) for nr, c in enumerate("abcdefgh")),
    "met haakje": "".join(op(100, 600 - 14 * nr, rf"{c}\) punt") for nr, c in enumerate("abcdef")),
}


@pytest.mark.parametrize("soort", BLIJFT)
def test_lists_marks_and_scores_stay_where_they_are(soort: str, tmp_path: Path) -> None:
    gelezen = read(tmp_path, "a.pdf", blad(BLIJFT[soort]))
    langste = max((woord for woord in _zin(texts(gelezen)).split() if woord not in _BRIEF.split()), key=len)
    assert len(langste) <= len("ertussen") and not reported(gelezen)
    assert [woord for woord in _zin(texts(gelezen)).split() if len(woord) == 1] or "haakje" in soort


def _boog(woord: str, straal: float, letter: Callable[[float, float, float, str], str]) -> str:
    """Letters along an arc around (300, 450), its top in the middle: turned by so much, at x and y."""
    hoeken = [(nr - (len(woord) - 1) / 2) * 9 / straal for nr in range(len(woord))]
    return "".join(
        letter(-degrees(hoek), 300 + straal * sin(hoek), 450 + straal * cos(hoek), c)
        for hoek, c in zip(hoeken, woord, strict=True)
    )


_PAREN = [W[nr : nr + 2] for nr in range(0, len(W), 2)]
KETTING = {
    **{f"boog van {straal}": _boog(W, straal, gedraaid) for straal in (30, 60, 120, 200)},
    "boog, van rechts naar links": "".join(_boog(W, 60, gedraaid).splitlines(keepends=True)[::-1]),
    "boog, letters recht": _boog(W, 60, lambda _, x, y, c: op(x, y, c)),
    "boog naar beneden": _boog(W, -60, gedraaid),
    "golf": "".join(op(100 + 9 * nr, 600 - 9 * (nr % 2), c) for nr, c in enumerate(W)),
    "lage golf": "".join(op(100 + 9 * nr, 600 - 4 * (nr % 2), c) for nr, c in enumerate(W)),
    "om en om gedraaid": "".join(gedraaid(20 * (-1) ** nr, 100 + 12 * nr, 500, c) for nr, c in enumerate(W)),
    "tuimelend": "".join(gedraaid(40 * nr, 100 + 14 * nr, 500, c) for nr, c in enumerate(W)),
    "twee per regel": kolom(100, 600, _PAREN),
    "twee per regel, in de marge": kolom(60, 760, _PAREN),
    "twee per regel, rechts": kolom(500, 760, _PAREN),
    "gedraaide paren": "".join(gedraaid(90, 100 + 14 * nr, 500, c) for nr, c in enumerate(_PAREN)),
}


@pytest.mark.parametrize("hoe", KETTING)
def test_letters_that_stand_apart_are_told_as_a_word(hoe: str, tmp_path: Path) -> None:
    gelezen = read(tmp_path, "a.pdf", blad(KETTING[hoe]))
    assert W in [tekst for soort, tekst in reported(gelezen) if soort == SOORT]


LOS = {
    "kaart": "".join(op(100 + 70 * nr, 600 - 40 * (nr % 3), c) for nr, c in enumerate(["Ede", "Epe", "Ee"])),
    "as met maanden": "".join(op(100 + 40 * nr, 300, c) for nr, c in enumerate(["jan", "feb", "mrt"]))
    + gedraaid(90, 80, 320, "Aantal"),
    "dagen": kolom(60, 600, ["Ma", "di", "wo", "do", "vr"]),
}


@pytest.mark.parametrize("hoe", LOS)
def test_short_words_that_stand_apart_are_no_name(hoe: str, tmp_path: Path) -> None:
    assert SOORT not in [soort for soort, _ in reported(read(tmp_path, "a.pdf", blad(LOS[hoe])))]


GEDRAAID = {
    **{f"{hoek} graden": gedraaid(hoek, 300, 500, W) for hoek in (30, 45, 90, 135, 180, 225, 270, 300)},
    "30 graden, achterstevoren": los(W, range(8, -1, -1), 30),
    **{f"{hoek} graden, achterstevoren": los(W, range(8, -1, -1), hoek) for hoek in (45, 90, 180, 270)},
    **{f"{hoek} graden, door elkaar": los(W, _DOOREEN, hoek) for hoek in (45, 90, 180, 270)},
    "gespiegeld": gezet(-1, 0, 0, 1, 300, 500, W),
    "gespiegeld, door elkaar": los(W, _DOOREEN, spiegel=-1),
    "elke letter gedraaid, naar beneden": "".join(gedraaid(90, 60, 760 - 14 * n, c) for n, c in enumerate(W)),
    "elke letter gedraaid, naar boven": "".join(gedraaid(90, 60, 560 + 14 * n, c) for n, c in enumerate(W)),
    "elke letter gedraaid, naar rechts": "".join(gedraaid(90, 100 + 12 * n, 500, c) for n, c in enumerate(W)),
}  # fmt: skip


@pytest.mark.parametrize("hoe", GEDRAAID)
def test_turned_text_is_reported_as_it_is_read(hoe: str, tmp_path: Path) -> None:
    gelezen = read(tmp_path, "a.pdf", blad(GEDRAAID[hoe]))
    assert reported(gelezen) == [("gedraaide tekst", W)] and _zin(texts(gelezen)) == _BRIEF


@pytest.mark.parametrize("graden", [45, 90, 180, 270])
def test_turned_lines_are_read_from_the_first(graden: int, tmp_path: Path) -> None:
    x, y = 300 + 14 * sin(radians(graden)), 500 - 14 * cos(radians(graden))
    code = gedraaid(graden, x, y, "met de tweede regel") + gedraaid(graden, 300, 500, "Karin Willemsen")
    gelezen = read(tmp_path, "a.pdf", blad(code))
    assert reported(gelezen) == [("gedraaide tekst", "Karin Willemsen met de tweede regel")]


def test_a_line_a_little_askew_stays_in_order(tmp_path: Path) -> None:
    zin = "De naam is Karin Willemsen en nog meer van zulke woorden"
    for graden in (1, 3, 5, -4):
        gelezen = read(tmp_path, "a.pdf", blad(gedraaid(graden, 100, 500, zin)))
        assert texts(gelezen)[-1] == zin, graden


VOLGORDE = {
    "van achter naar voren": [los(W, range(8, -1, -1))],
    "door elkaar": [los(W, _DOOREEN)],
    "van achter naar voren, tussen andere regels": [los(W, [8 - nr]) + r for nr, r in enumerate(_TUSSEN)],
    "door elkaar, tussen andere regels": [los(W, [_DOOREEN[n]]) + r for n, r in enumerate(_TUSSEN)],
    "een letter later": [los(W, (0, 2, 3, 4, 5, 6, 7, 8)), *_TUSSEN, los(W, [1])],
}


@pytest.mark.parametrize("hoe", VOLGORDE)
def test_letters_out_of_order_are_one_word(hoe: str, tmp_path: Path) -> None:
    gelezen = read(tmp_path, "a.pdf", blad(*VOLGORDE[hoe]))
    assert W in _zin(texts(gelezen)).split() and not reported(gelezen)


def test_words_out_of_order_are_read_from_left_to_right(tmp_path: Path) -> None:
    code = op(200, 500, W), *_TUSSEN, op(100, 500, "mevrouw"), op(160, 500, "Karin")
    assert "mevrouw Karin Willemsen" in _zin(texts(read(tmp_path, "a.pdf", blad(*code))))


@pytest.mark.parametrize("ruim", [2, 4, 8, 20])
def test_letters_set_apart_stay_in_order(ruim: float, tmp_path: Path) -> None:
    """Detection knows a name with a space behind each letter."""
    gelezen = read(tmp_path, "a.pdf", blad(los(W, range(9), ruim=ruim)))
    assert texts(gelezen)[-1].replace(" ", "") == W


@pytest.mark.parametrize("stap", [7, 9, 12])
def test_letters_at_one_distance_are_one_word(stap: float, tmp_path: Path) -> None:
    letters = "".join(op(170 + stap * nr, 500, c) for nr, c in enumerate(W))
    code = op(100, 500, "Wij zagen") + letters + op(170 + stap * 9 + 6, 500, "daar in huis")
    assert texts(read(tmp_path, "a.pdf", blad(code)))[-1] == "Wij zagen Willemsen daar in huis"


def test_codes_at_one_distance_stay_apart(tmp_path: Path) -> None:
    code = "".join(op(100 + 30 * nr, 500, c) for nr, c in enumerate("vliwmoi"))
    assert _zin(texts(read(tmp_path, "a.pdf", blad(code)))) == f"{_BRIEF} v l i w m o i"


def test_letters_half_over_each_other_are_all_read(tmp_path: Path) -> None:
    for woord in ("Willemsen", "Kinnemans"):
        gelezen = read(tmp_path, "a.pdf", blad(los(woord, range(9), ruim=-0.4)))
        assert texts(gelezen)[-1] == woord


@pytest.mark.parametrize("plek", [0.3, 2])
def test_a_shadow_is_read_once(plek: float, tmp_path: Path) -> None:
    gelezen = read(tmp_path, "a.pdf", blad(op(100, 500, W), op(100 + plek, 500 - plek, W)))
    assert _zin(texts(gelezen)) == f"{_BRIEF} {W}"


def test_bold_by_painting_twice_is_not_mixed(tmp_path: Path) -> None:
    code = op(100, 500, W), *_TUSSEN, op(100.3, 500, W)
    woorden = _zin(texts(read(tmp_path, "a.pdf", blad(*code)))).split()
    assert set(woorden) & {W} and not [w for w in woorden if w.startswith("WW")]
