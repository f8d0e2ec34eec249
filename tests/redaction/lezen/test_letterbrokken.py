# SPDX-License-Identifier: EUPL-1.2
"""A name in pieces of a few letters is reported as a word; short words, codes and rosters are not."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from redaction.lezen.gespeld.brokregels import in_pieces, is_long, is_short
from tests.redaction.lezen.hulp import read, reported, texts
from tests.redaction.lezen.maak import docx, note_ref, notes, par, run, textbox

SOORT = "letters onder elkaar"
_REGEL = "<w:r><w:br/></w:r>"


def _cut(woord: str, size: int = 2) -> list[str]:
    return [woord[at : at + size] for at in range(0, len(woord), size)]


def _half(woord: str) -> list[str]:
    return [woord[: len(woord) // 2], *woord[len(woord) // 2 :]]


def _tabel(*rijen: Sequence[str]) -> str:
    rows = "".join(f"<w:tr>{''.join(f'<w:tc>{par(cel)}</w:tc>' for cel in rij)}</w:tr>" for rij in rijen)
    return f"<w:tbl>{rows}</w:tbl>"


def _doc(*inhoud: str) -> bytes:
    return docx(par("Een zin vooraf."), *inhoud, par("Een zin erna."))


def _noten(woord: str) -> bytes:
    refs = [note_ref(nr) for nr in range(1, len(woord) + 1)]
    return docx(par("Zin", *refs), delen=[("n", "footnotes", "footnotes.xml", notes(*map(par, woord)))])


def _links(woord: str) -> bytes:
    made = [par(f'<w:hyperlink r:id="h{nr}">{run(x)}</w:hyperlink>') for nr, x in enumerate(woord)]
    return docx(*made, extern=[(f"h{nr}", f"https://x.nl/{nr}") for nr in range(len(woord))])


def _tussen(woord: str, teken: str = "") -> list[str]:
    return [deel for nr, letter in enumerate(woord) for deel in (letter, teken or str(nr))]


VORMEN: dict[str, Callable[[str], bytes]] = {
    "twee per regel": lambda w: _doc(par(_REGEL.join(map(run, _cut(w))))),
    "twee per alinea": lambda w: _doc(*map(par, _cut(w))),
    "drie per alinea": lambda w: _doc(*map(par, _cut(w, 3))),
    "twee per cel": lambda w: _doc(_tabel(_cut(w))),
    "twee per cel, met label": lambda w: _doc(_tabel(["Naam", *_cut(w)])),
    "twee per cel, onder elkaar": lambda w: _doc(_tabel(*([deel] for deel in _cut(w)))),
    "twee per cel, naast een label": lambda w: _doc(
        _tabel(["Naam", w[:2]], *(["", deel] for deel in _cut(w[2:])))
    ),
    "helft in een cel": lambda w: _doc(_tabel(_half(w))),
    "helft in de laatste cel": lambda w: _doc(_tabel([*w[: len(w) // 2], w[len(w) // 2 :]])),
    "helft in een alinea": lambda w: _doc(*map(par, _half(w))),
    "over twee rijen": lambda w: _doc(_tabel([*w[:4]], [*w[4:]])),
    "over twee rijen, met label": lambda w: _doc(_tabel(["Naam", *w[:4]], ["", *w[4:]])),
    "cellen met punt": lambda w: _doc(_tabel([f"{x}." for x in w])),
    "cellen met punt ertussen": lambda w: _doc(_tabel(_tussen(w, "."))),
    "cellen met cijfer ertussen": lambda w: _doc(_tabel(_tussen(w))),
    "alinea's met cijfer ertussen": lambda w: _doc(*map(par, _tussen(w))),
    "alinea's met punt ertussen": lambda w: _doc(*map(par, _tussen(w, "."))),
    "alinea's met nummer": lambda w: _doc(*(par(f"{nr}. {x}") for nr, x in enumerate(w, 1))),
    "koppelingen": _links,
    "tekstvakken": lambda w: _doc(par(*map(textbox, w))),
    "tekstvakken van twee": lambda w: _doc(par(*map(textbox, _cut(w)))),
    "voetnoten": _noten,
    "streepjes op een regel": lambda w: _doc(par("|".join(w))),
    "sterren op een regel": lambda w: _doc(par(" * ".join(w))),
}


@pytest.mark.parametrize("woord", ["Willemsma", "Wiersma", "WIERSMA", "Marianne"])
@pytest.mark.parametrize("vorm", VORMEN)
def test_a_name_in_pieces_is_told_as_a_word(vorm: str, woord: str, tmp_path: Path) -> None:
    told = [
        tekst for soort, tekst in reported(read(tmp_path, "a.docx", VORMEN[vorm](woord))) if soort == SOORT
    ]
    assert any(woord in tekst for tekst in told)


NIET: dict[str, Sequence[Sequence[str]]] = {
    "dagen": [["Ma", "di", "wo", "do", "vr"], ["MA", "DI", "WO", "DO", "VR"]],
    "antwoorden": [["Ja"], ["nee"], ["nee"], ["ja"]],
    "ja en nee": [["Vraag", "J", "N"], ["Vraag", "N", "J"]],
    "rooster": [["Wil", "v", "v"], ["Bea", "l", "o"], ["Jo", "o", "l"], ["An", "v", "n"]],
    "afkortingen": [["GGZ"], ["IGJ"], ["WMO"], ["WLZ"]],
    "maten": [["Nr", "kg", "cm", "st"]],
    "taken": [["Taak", "x", "o"], ["Zorg", "o", "x"]],
    "gewone woorden": [["Wat"], ["wie"], ["hoe"]],
    "namen": [["Jan"], ["Bea"], ["Wil"], ["Jo"]],
    "opsomming": [["Bijlage"], ["a"], ["b"], ["c"]],
    "bladzijden": [[nummer] for nummer in "1233445678"],
}


@pytest.mark.parametrize("soort", NIET)
def test_short_words_codes_and_rosters_are_no_name(soort: str, tmp_path: Path) -> None:
    gelezen = read(tmp_path, "a.docx", _doc(_tabel(*NIET[soort])))
    assert texts(gelezen)[1:-1] == [cel for rij in NIET[soort] for cel in rij] and not reported(gelezen)


def test_a_name_in_boxes_that_became_a_word_is_not_told(tmp_path: Path) -> None:
    gelezen = read(tmp_path, "a.docx", _doc(_tabel(["Naam", *"Wiersma"]), par("Wiersma was er.")))
    assert "Wiersma" in texts(gelezen) and not reported(gelezen)


def test_pieces_of_two_names_are_two_words() -> None:
    assert in_pieces(["Ka", "ri", "nB", "os", "ma"]) == "Karin Bosma"


@pytest.mark.parametrize("tekst", ["." * 50000, "a " * 50000, "(" * 50000, "- " * 40000])
def test_signs_without_end_take_no_time(tekst: str) -> None:
    assert not is_short(tekst) and not is_long(tekst)
