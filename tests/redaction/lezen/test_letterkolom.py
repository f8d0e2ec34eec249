# SPDX-License-Identifier: EUPL-1.2
"""A word with its letters under each other is read whole or reported; lists and marks stay as they are."""

from __future__ import annotations

from pathlib import Path

import pytest

from redaction.lezen.gespeld import spelled
from tests.redaction.lezen.hulp import read, reported, texts
from tests.redaction.lezen.maak import docx, par, run

GELEZEN = {
    "naam": (["Willemsen"], "Willemsen"),
    "van onder naar boven": (["nesmelliW"], "Willemsen"),
    "kort": (["Bos"], "Bos"),
    "met voornaam": (["Karin Bos"], "Karin Bos"),
    "met voorletter": (["K.", *"Willemsen"], "K.Willemsen"),
    "dubbele naam": (["Jansen-de Vries"], "Jansen-de Vries"),
    "met klein teken": (["Noë"], "Noë"),
    "burgerservicenummer": (["999999990"], "999999990"),
    "telefoon, van onder naar boven": (["4321567860"], "0687651234"),
}
_ANDERSOM = "WILLEMSEN (van onder naar boven: NESMELLIW)"
NIET = ["abcdef", "fedcba", "123456789", "xxxxx", "JNJJN", "3425121", "JN", "KKKK", "VLV"]


@pytest.mark.parametrize("naam", GELEZEN)
def test_letters_under_each_other_spell(naam: str) -> None:
    delen, woord = GELEZEN[naam]
    found = spelled(delen if len(delen) > 1 else list(delen[0]))
    assert found is not None and (found.woord, found.zeker, found.andersom) == (woord, True, "")


@pytest.mark.parametrize("tekens", NIET)
def test_lists_marks_and_scores_spell_nothing(tekens: str) -> None:
    assert spelled(list(tekens)) is None


def test_letters_without_case_take_no_time() -> None:
    assert spelled([*("\u4e00" * 5000), *"aX"]) is None


def _txt(woord: str) -> bytes:
    return f"Een zin vooraf.\n\n{chr(10).join(woord)}\n\nEen zin erna.".encode()


def _alineas(woord: str) -> bytes:
    return f"Een zin vooraf.\n\n{(chr(10) * 2).join(woord)}\n\nEen zin erna.".encode()


def _html(woord: str, voor: str, na: str, om: str = "{}") -> bytes:
    body = om.format("".join(f"{voor}{letter}{na}" for letter in woord))
    return f"<html><body><p>Een zin vooraf.</p>{body}<p>Een zin erna.</p></body></html>".encode()


VORMEN = {
    "regels": lambda w: ("a.txt", _txt(w)),
    "alinea's": lambda w: ("a.txt", _alineas(w)),
    "markdown": lambda w: ("a.md", _alineas(w)),
    "html alinea's": lambda w: ("a.html", _html(w, "<p>", "</p>")),
    "html vakken": lambda w: ("a.html", _html(w, "<div>", "</div>")),
    "html regels": lambda w: ("a.html", _html(w, "", "<br>", "<p>{}</p>")),
    "html lijst": lambda w: ("a.html", _html(w, "<li>", "</li>", "<ul>{}</ul>")),
    "html kolom": lambda w: ("a.html", _html(w, "<tr><td>", "</td></tr>", "<table>{}</table>")),
    "html opmaak": lambda w: ("a.html", _html(w, "<p><b>", "</b></p>")),
    "html voorbeeld": lambda w: ("a.html", _html(w, "", "\n", "<pre>{}</pre>")),
    "docx alinea's": lambda w: ("a.docx", _docx(*map(par, w))),
    "docx regels": lambda w: ("a.docx", _docx(par("<w:r><w:br/></w:r>".join(map(run, w))))),
    "docx kolom": lambda w: ("a.docx", _docx(_tabel([[x] for x in w]))),
    "docx kolom met kop": lambda w: ("a.docx", _docx(_tabel([["Naam", w[0]], *(["", x] for x in w[1:])]))),
}


def _docx(*inhoud: str) -> bytes:
    return docx(par("Een zin vooraf."), *inhoud, par("Een zin erna."))


def _tabel(rijen: list[list[str]]) -> str:
    rows = "".join(f"<w:tr>{''.join(f'<w:tc>{par(cel)}</w:tc>' for cel in rij)}</w:tr>" for rij in rijen)
    return f"<w:tbl>{rows}</w:tbl>"


@pytest.mark.parametrize("woord", ["Willemsen", "nesmelliW", "Bos"])
@pytest.mark.parametrize("vorm", VORMEN)
def test_a_name_is_one_word_where_its_first_letter_stood(vorm: str, woord: str, tmp_path: Path) -> None:
    gelezen = read(tmp_path, *VORMEN[vorm](woord))
    whole = "Willemsen" if len(woord) > 3 else woord
    assert [t.strip() for t in texts(gelezen) if t != "Naam"] == ["Een zin vooraf.", whole, "Een zin erna."]
    assert not reported(gelezen)


@pytest.mark.parametrize("vorm", VORMEN)
def test_capitals_are_read_from_both_ends(vorm: str, tmp_path: Path) -> None:
    gelezen = read(tmp_path, *VORMEN[vorm]("WILLEMSEN"))
    assert "WILLEMSEN" in [t.strip() for t in texts(gelezen)]
    assert reported(gelezen) == [("letters onder elkaar", _ANDERSOM)]


@pytest.mark.parametrize("vorm", VORMEN)
def test_what_may_be_a_word_stays_and_is_reported(vorm: str, tmp_path: Path) -> None:
    gelezen = read(tmp_path, *VORMEN[vorm]("BOS"))
    assert "".join("".join(texts(gelezen)).split()) in {
        "Eenzinvooraf.BOSEenzinerna.", "Eenzinvooraf.NaamBOSEenzinerna."
    }  # fmt: skip
    assert "BOS" not in texts(gelezen)
    assert reported(gelezen) == [("letters onder elkaar", "BOS (van onder naar boven: SOB)")]


@pytest.mark.parametrize("vorm", VORMEN)
@pytest.mark.parametrize("tekens", ["abcdef", "123456", "JNNJNJ", "xxxx"])
def test_lists_and_marks_stay_apart(vorm: str, tekens: str, tmp_path: Path) -> None:
    gelezen = read(tmp_path, *VORMEN[vorm](tekens))
    assert tekens not in texts(gelezen) and not reported(gelezen)


ROOSTERS = [
    [["Wil", "v", "v"], ["Bea", "l", "o"], ["Jo", "o", "l"], ["An", "v", "n"]],
    [["Vraag 1", "J"], ["Vraag 2", "N"], ["Vraag 3", "J"], ["Vraag 4", "N"]],
    [["Punt", "Score"], ["Zorg", "3"], ["Hulp", "4"], ["Rust", "2"]],
    [["1", "Wil was er"], ["2", "Bea ook"], ["3", "Jo niet"]],
    [["Zorg", "G"], ["Hulp", "O"], ["Rust", "V"]],
]


@pytest.mark.parametrize("rijen", ROOSTERS)
def test_a_table_of_marks_stays(rijen: list[list[str]], tmp_path: Path) -> None:
    gelezen = read(tmp_path, "a.docx", docx(par("Zin."), _tabel(rijen)))
    assert texts(gelezen) == ["Zin.", *(cel for rij in rijen for cel in rij)]
    assert not reported(gelezen)


def test_letters_beside_labels_are_reported_and_stay(tmp_path: Path) -> None:
    rijen = [[f"Vraag {nr}", letter] for nr, letter in enumerate("KAREMIN")]
    gelezen = read(tmp_path, "a.docx", docx(par("Zin."), _tabel(rijen)))
    assert texts(gelezen) == ["Zin.", *(cel for rij in rijen for cel in rij)]
    assert reported(gelezen) == [("letters onder elkaar", "KAREMIN (van onder naar boven: NIMERAK)")]


def test_two_names_in_columns_of_a_form(tmp_path: Path) -> None:
    rijen = [list(rij) for rij in zip("Karin", "Bosma", strict=True)]
    assert texts(read(tmp_path, "a.docx", docx(par("Zin."), _tabel(rijen)))) == ["Zin.", "Karin", "Bosma"]
