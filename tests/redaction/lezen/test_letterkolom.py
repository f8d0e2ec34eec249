# SPDX-License-Identifier: EUPL-1.2
"""A word with its letters under each other is read whole or reported; lists and marks stay as they are."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from redaction.lezen.gespeld.regels import is_sign, spelled
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


@pytest.mark.parametrize("woord", ["MIDDELKOOP", "WASSENAAR", "HOOGEVEEN"])
def test_a_name_with_doubled_letters_beside_text_is_told(woord: str) -> None:
    found = spelled(list(woord), los=False)
    assert found is not None and found.gemeld.startswith(woord)


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


def _pagina(*delen: str) -> tuple[str, bytes]:
    return "a.html", f"<p>Een zin vooraf.</p>{''.join(delen)}<p>Een zin erna.</p>".encode()


def _elk(vorm: str, tussen: str = "") -> Callable[[str], tuple[str, bytes]]:
    return lambda w: _pagina(tussen.join(vorm.format(letter) for letter in w))


def _schuin(w: str) -> str:
    return "".join(f"<tr>{'<td></td>' * (nr % 3)}<td>{letter}</td></tr>" for nr, letter in enumerate(w))


_SOORTEN = ["p", "h2", "blockquote", "pre", "div", "p", "h3", "blockquote", "p"]
MET_IETS = {
    **{f"met {sign}": _elk(f"<p>{{}}{sign}</p>") for sign in [",", ";", ":", " =", ")", "&#8203;", "&shy;"]},
    "tussen haken": _elk("<p>({})</p>"),
    "na iets ongeziens": _elk("<p>&#8288;{}</p>"),
    "regels met komma": lambda w: _pagina("<p>", "<br>".join(f"{letter}," for letter in w), "</p>"),
    "regels met iets ongeziens": lambda w: ("a.txt", "\u200b\n".join(w).encode()),
}
ERTUSSEN = {
    "tussen leeg": _elk("<p>{}</p>", "<p>&nbsp;</p>"),
    "tussen ongezien": _elk("<p>{}</p>", "<p>&#8203;</p>"),
    "tussen lijnen": _elk("<p>{}</p>", "<hr>"),
    "tussen sterren": _elk("<p>{}</p>", "<p>***</p>"),
    **{naam: _elk(f"<{naam}>{{}}</{naam}>") for naam in ["blockquote", "pre"]},
    "lijsten": _elk("<ul><li>{}</li></ul>"),
    "lijst in punt": lambda w: _pagina(*(f"<ul><li>{x}" for x in w), "</li></ul>" * len(w)),
    "punt met lijst": lambda w: _pagina("<ol>", *(f"<li><ul><li>{x}</li></ul></li>" for x in w), "</ol>"),
    "tabellen": _elk("<table><tr><td>{}</td></tr></table>"),
    "lege rij": lambda w: _pagina(
        "<table>", "<tr><td>&nbsp;</td></tr>".join(f"<tr><td>{x}</td></tr>" for x in w), "</table>"),
    "schuin": lambda w: _pagina("<table>", _schuin(w), "</table>"),
    "door elkaar": lambda w: _pagina(*(f"<{s}>{x}</{s}>" for s, x in zip(_SOORTEN, w, strict=False))),
    "twee lijsten": lambda w: _pagina(*(
        f"<ul>{''.join(f'<li>{x}</li>' for x in deel)}</ul>" for deel in (w[:4], w[4:]) if deel)),
    "lege regels": lambda w: ("a.html", _html(w, "", "<br>&nbsp;<br>", "<p>{}</p>")),
    "lijnen in markdown": lambda w: ("a.md", "\n\n---\n\n".join(w).encode()),
}  # fmt: skip


@pytest.mark.parametrize("woord", ["Willemsen", "nesmelliW", "Marloes", "Bos"])
@pytest.mark.parametrize("vorm", [*MET_IETS, *ERTUSSEN])
def test_a_name_with_something_around_or_between_is_one_word(vorm: str, woord: str, tmp_path: Path) -> None:
    gelezen = read(tmp_path, *{**MET_IETS, **ERTUSSEN}[vorm](woord))
    whole = woord if woord[0].isupper() else woord[::-1]
    found = [tekst.strip() for tekst in texts(gelezen)] + [tekst for _, tekst in reported(gelezen)]
    assert whole in found and ((vorm, woord) == ("schuin", "Bos") or not reported(gelezen))


@pytest.mark.parametrize("vorm", [*MET_IETS, *ERTUSSEN])
def test_capitals_with_something_around_or_between_are_reported(vorm: str, tmp_path: Path) -> None:
    gelezen = read(tmp_path, *{**MET_IETS, **ERTUSSEN}[vorm]("WILLEMSEN"))
    told = [tekst for _, tekst in reported(gelezen)]
    assert any("WILLEMSEN" in tekst.replace(" ", "") for tekst in told)


@pytest.mark.parametrize("vorm", [*MET_IETS, *ERTUSSEN])
@pytest.mark.parametrize("tekens", ["abcdef", "123456", "13542", "JNNJNJ", "xxxx"])
def test_lists_and_marks_with_something_around_or_between_stay(
    vorm: str, tekens: str, tmp_path: Path
) -> None:
    gelezen = read(tmp_path, *{**MET_IETS, **ERTUSSEN}[vorm](tekens))
    assert tekens not in texts(gelezen) and not reported(gelezen)


@pytest.mark.parametrize("vorm", ["<p>{})</p>", "<p>({})</p>", "<li>{}:</li>"])
@pytest.mark.parametrize("tekens", ["abd", "ade", "begi", "135"])
def test_labels_of_a_list_may_skip_some(vorm: str, tekens: str, tmp_path: Path) -> None:
    assert not reported(read(tmp_path, *_elk(vorm)(tekens)))


def test_a_letter_with_its_full_stop_may_be_one_of_a_name(tmp_path: Path) -> None:
    assert reported(read(tmp_path, *_elk("<p>{}.</p>")("Marloes"))) == [("letters onder elkaar", "Marloes")]


def test_two_lists_are_two_words_and_text_ends_a_word(tmp_path: Path) -> None:
    lijsten = [f"<ul>{''.join(f'<li>{x}</li>' for x in naam)}</ul>" for naam in ("Karin", "Bosma")]
    assert "Karin Bosma" in texts(read(tmp_path, *_pagina(*lijsten)))
    apart = read(tmp_path, *_elk("<h2>{}</h2>", "<p>Tekst onder een kop.</p>")("MARLOES"))
    assert not reported(apart) and texts(apart).count("A") == 1


def test_a_form_with_empty_rows_beside_its_label(tmp_path: Path) -> None:
    rijen = [["Naam", "M"], *(["", letter] for letter in "arloes")]
    met_leeg = [rij for gevuld in rijen for rij in (gevuld, ["", ""])]
    assert "Marloes" in texts(read(tmp_path, "a.docx", docx(par("Zin."), _tabel(met_leeg))))


@pytest.mark.parametrize("tekst", [" ," * 40000 + "x", "(" * 50000, "\u200b" * 50000 + "- " * 20000 + "-"])
def test_signs_without_end_take_no_time(tekst: str) -> None:
    assert not is_sign(tekst)
