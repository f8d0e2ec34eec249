# SPDX-License-Identifier: EUPL-1.2
"""Marks as writers put them in Word, LibreOffice and Markdown, read as passages; broken ones never lost."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import pytest

from redaction import Gelezen, LeesFout, lees_markdown, passagevondsten
from redaction.markering import marked_pictures
from tests.redaction.lezen import maak
from tests.redaction.lezen.hulp import blocking, read
from tests.redaction.lezen.maak import docx, note_ref, notes, par, run
from tests.redaction.lezen.test_odt import odt
from tests.redaction.lezen.test_odt import par as opar


def stijl(ident: str, naam: str, soort: str = "paragraph", basis: str = "") -> str:
    op = f'<w:basedOn w:val="{basis}"/>' if basis else ""
    return f'<w:style w:type="{soort}" w:styleId="{ident}"><w:name w:val="{naam}"/>{op}</w:style>'


STIJLEN = maak.part(
    "w:styles",
    stijl("LB", "Lakmoes beroepsgeheim")
    + stijl("LM", "Lakmoes medisch over client")
    + stijl("LGC", "Lakmoes gezegd door buur Char", "character")
    + stijl("Eigen", "Mijn eigen stijl", basis="LB")
    + stijl("Fout", "Lakmoes vertrouwelijk"),
)


def word(*body: str, delen: tuple[maak.Deel, ...] = ()) -> bytes:
    return docx(*body, extra={"word/styles.xml": STIJLEN}, delen=delen)


def teken(tekst: str) -> str:
    return run(tekst, '<w:rPr><w:rStyle w:val="LGC"/></w:rPr>')


def passages(gelezen: Gelezen) -> list[tuple[str, str]]:
    return [(v.bron.removeprefix("markering:"), v.tekst) for _, v in passagevondsten(gelezen.document)]


def tekst(gelezen: Gelezen) -> str:
    return repr(gelezen.document)


@pytest.mark.parametrize(
    ("body", "verwacht"),
    [
        (par(run("Geheim."), style="LB"), [("beroepsgeheim::", "Geheim.")]),
        (par(run("Ook geheim."), style="Eigen"), [("beroepsgeheim::", "Ook geheim.")]),
        (par(run("Ziek."), style="LM"), [("medisch::client", "Ziek.")]),
        (par(run("Hij zei "), teken("het raam"), teken(" was open"), run(".")),
         [("gezegd:buur:", "het raam was open")]),
        (par(run("Vet ", "<w:rPr><w:b/></w:rPr>"), run("en gewoon"), style="LB"),
         [("beroepsgeheim::", "Vet en gewoon")]),
        (par(run("Wie dit leest."), style="Fout"), [("onbekend::", "Wie dit leest.")]),
        ("<w:tbl><w:tblGrid><w:gridCol/></w:tblGrid><w:tr><w:tc>" + par(run("In een cel."), style="LB")
         + "</w:tc></w:tr></w:tbl>", [("beroepsgeheim::", "In een cel.")]),
        (par(teken("een"), run(" en "), teken("twee")), [("gezegd:buur:", "een"), ("gezegd:buur:", "twee")]),
        (par(teken("in"), run(" "), teken("elkaar")), [("gezegd:buur:", "in elkaar")]),
        (par(run("Open "), teken("maar dit"), style="LB"),
         [("beroepsgeheim::", "Open maar dit"), ("gezegd:buur:", "maar dit")]),
        (par(run("Gewoon.")), []),
    ],
)  # fmt: skip
def test_a_style_in_word_is_a_mark(tmp_path: Path, body: str, verwacht: list[tuple[str, str]]) -> None:
    gelezen = read(tmp_path, "a.docx", word(body))
    assert sorted(passages(gelezen)) == sorted(verwacht)
    assert blocking(gelezen) == ({"markering"} if "Fout" in body else set())
    assert "\U0010f500" not in tekst(gelezen) and "\U0010f501" not in tekst(gelezen)


@pytest.mark.parametrize(
    "body",
    [
        par(run("Geheim"), note_ref(1), run("."), style="LB"),
        par(run("Hij zei "), teken("iets"), note_ref(1), run(".")),
    ],
)
def test_a_note_of_marked_words_is_under_the_mark(tmp_path: Path, body: str) -> None:
    noten = notes(par(run("Uit het dossier.")))
    gelezen = read(tmp_path, "a.docx", word(body, delen=(("rN", "footnotes", "footnotes.xml", noten),)))
    assert "Uit het dossier." in [t for _, t in passages(gelezen)]


def test_a_picture_in_a_marked_paragraph_is_under_the_mark(tmp_path: Path) -> None:
    delen = (("rB", "image", "media/a.png", maak.png()),)
    gelezen = read(
        tmp_path, "a.docx", word(par(run("Kijk:"), maak.picture("rB", "foto"), style="LB"), delen=delen)
    )
    (merken,) = marked_pictures(gelezen.document).values()
    assert {m.soort for m in merken} == {"beroepsgeheim"}


def test_marking_a_sentence_is_a_change_of_the_text(tmp_path: Path) -> None:
    kaal = read(tmp_path, "a.docx", word(par(run("Zin."))))
    gemarkeerd = read(tmp_path, "b.docx", word(par(run("Zin."), style="LB")))
    assert kaal.tekst_sha256 != gemarkeerd.tekst_sha256


def test_signs_of_the_program_in_a_source_are_refused(tmp_path: Path) -> None:
    for naam, inhoud in (("a.docx", word(par(run("a\U0010f500b")))), ("a.odt", odt(opar("a\U0010f501b"))),
                         ("a.md", "a\U0010f510b".encode())):  # fmt: skip
        with pytest.raises(LeesFout, match="tekens"):
            read(tmp_path, naam, inhoud)


OSTIJLEN = (
    '<style:style style:name="Lakmoes_20_medisch" style:display-name="Lakmoes medisch"'
    ' style:family="paragraph"/>'
    '<style:style style:name="P5" style:family="paragraph" style:parent-style-name="Lakmoes_20_medisch"/>'
    '<style:style style:name="Lakmoes_20_gezegd_20_buur" style:family="text"/>'
)


@pytest.mark.parametrize(
    ("body", "verwacht"),
    [
        (opar("Ziek.", "P5"), [("medisch::", "Ziek.")]),
        (opar("Ziek.", "Lakmoes_20_medisch"), [("medisch::", "Ziek.")]),
        (opar('Hij zei <text:span text:style-name="Lakmoes_20_gezegd_20_buur">kom</text:span>.'),
         [("gezegd:buur:", "kom")]),
        (opar('Zo<text:span text:style-name="Lakmoes_20_gezegd_20_buur">iets</text:span><text:note '
              'text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body><text:p>'
              "De noot.</text:p></text:note-body></text:note>."),
         [("gezegd:buur:", "De noot."), ("gezegd:buur:", "iets")]),
        (opar("Gewoon."), []),
    ],
)  # fmt: skip
def test_a_style_in_libreoffice_is_a_mark(tmp_path: Path, body: str, verwacht: list[tuple[str, str]]) -> None:
    inhoud = odt(body)

    with zipfile.ZipFile(io.BytesIO(inhoud)) as zip_:
        delen = {n: zip_.read(n) for n in zip_.namelist()}
    delen["styles.xml"] = delen["styles.xml"].replace(
        b"<office:styles>", b"<office:styles>" + OSTIJLEN.encode()
    )
    gelezen = read(tmp_path, "a.odt", maak.zipped(delen))
    assert sorted(passages(gelezen)) == sorted(verwacht)
    assert not blocking(gelezen)


@pytest.mark.parametrize(
    ("bron", "verwacht"),
    [
        ("Dit is [geheim *en vet*]{.beroepsgeheim}.", [("beroepsgeheim::", "geheim en vet")]),
        ("::: medisch\nEen.\n\n- twee\n:::\n", [("medisch::", "Een."), ("medisch::", "twee")]),
        ("::: {.gezegd door=buur}\n> Citaat.\n:::\n", [("gezegd:buur:", "Citaat.")]),
        ("[a]{.medisch over=client van=zorg}", [("medisch:zorg:client", "a")]),
        ("::: medisch\n```\ncode\n```\n:::\n", [("medisch::", "code")]),
        ("gewone [haken] en (ronde)", []),
    ],
)
def test_markdown_marks(tmp_path: Path, bron: str, verwacht: list[tuple[str, str]]) -> None:
    gelezen = read(tmp_path, "a.md", f"# Titel\n\nTekst.\n\n{bron}\n".encode())
    assert sorted(passages(gelezen)) == sorted(verwacht)
    assert not blocking(gelezen)


@pytest.mark.parametrize(
    "bron",
    ["::: verzonnen\nTekst.\n:::\n", "Een zin ::: medisch en verder.\n\n:::\n", "[tekst] {.medisch}",
     "[tekst]{ .beroepsgeheim van=a b}", "[a]{.medisch wie=x}", "[b]{.onbekend}", "## Kop {.medisch}",
     "[x](https://a.example){.medisch}", "::: medisch over=client\nx\n:::\n",
     "::: {.medisch\nx\n:::\n", "[zin\n\nen nog een]{.medisch}"],
)  # fmt: skip
def test_a_mark_in_markdown_that_cannot_be_read_blocks(tmp_path: Path, bron: str) -> None:
    gelezen = read(tmp_path, "a.md", f"# Titel\n\nTekst.\n\n{bron}\n".encode())
    assert "markering" in blocking(gelezen)
    with pytest.raises(LeesFout, match="markering"):
        lees_markdown(f"Tekst.\n\n{bron}\n")


def test_a_mark_that_is_never_closed_hides_the_rest_or_blocks(tmp_path: Path) -> None:
    gelezen = read(tmp_path, "a.md", b"# Titel\n\n::: medisch\nGeheim.\n\nNog een.\n")
    assert {t for _, t in passages(gelezen)} == {"Geheim.", "Nog een."} or "markering" in blocking(gelezen)


def test_a_mark_of_markdown_that_was_typed_in_word_blocks(tmp_path: Path) -> None:
    assert "markering" in blocking(read(tmp_path, "a.docx", word(par(run("::: medisch")), par(run("x")))))
