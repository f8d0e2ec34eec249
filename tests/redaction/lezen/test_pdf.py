# SPDX-License-Identifier: EUPL-1.2
"""PDF with text: letters typeset by the test come back in reading order with no word lost."""

from __future__ import annotations

import io
import time
from collections import Counter
from pathlib import Path
from typing import Any

import pikepdf
import pytest
import typst
import yaml

from redaction import Heading, LeesFout, Table, plain
from tests.redaction.lezen.hulp import blocking, read, reported, texts
from tests.redaction.lezen.maak import png
from tests.redaction.lezen.zetten import blad, op

_BRIEVEN = yaml.safe_load((Path(__file__).parent / "brieven.yaml").read_text(encoding="utf-8"))
_FONTS = ["Libertinus Serif", "New Computer Modern", "DejaVu Sans Mono"]


def pdf(source: str, font: str = _FONTS[0]) -> bytes:
    head = f'#set text(lang: "nl", font: "{font}")\n#set page(paper: "a4")\n'
    return bytes(typst.compile((head + source).encode()))


@pytest.mark.parametrize("font", _FONTS[:2])
@pytest.mark.parametrize("brief", _BRIEVEN, ids=lambda brief: brief["naam"])
def test_a_letter_comes_back_in_reading_order(brief: dict[str, Any], font: str, tmp_path: Path) -> None:
    gelezen = read(tmp_path, "a.pdf", pdf(brief["bron"], font))
    expected = [brief["titel"], *brief["tekst"]] if "titel" in brief else brief["tekst"]
    if brief.get("woorden"):
        assert " ".join(texts(gelezen)).split() == " ".join(expected).split()
    else:
        assert texts(gelezen) == expected
    assert [f"{soort}: {tekst}" for soort, tekst in reported(gelezen)] == brief.get("gemeld", [])
    tables = [block for block in gelezen.document.blocks if isinstance(block, Table)]
    assert [(len((*t.head, *t.body)), len(t.body[0])) for t in tables] == (
        [tuple(brief["tabel"])] if "tabel" in brief else []
    )
    assert not blocking(gelezen)


@pytest.mark.parametrize(
    "brief", [b for b in _BRIEVEN if "smalle kolom" not in b["naam"]], ids=lambda brief: brief["naam"]
)
def test_typewriter_letters_break_no_words(brief: dict[str, Any], tmp_path: Path) -> None:
    """Every sign is as wide as the next, so that narrow ones stand far apart."""
    upright = brief["bron"].replace("#set par(justify: true)", "")
    gelezen = read(tmp_path, "a.pdf", pdf(f"#set text(hyphenate: false)\n{upright}", _FONTS[2]))
    expected = [brief["titel"], *brief["tekst"]] if "titel" in brief else brief["tekst"]
    assert Counter(" ".join(texts(gelezen)).split()) == Counter(" ".join(expected).split())


def test_headings_are_found_by_size_and_weight(tmp_path: Path) -> None:
    gelezen = read(tmp_path, "a.pdf", pdf(next(b["bron"] for b in _BRIEVEN if "tussenkop" in b["naam"])))
    heads = [plain(block.content) for block in gelezen.document.blocks if isinstance(block, Heading)]
    assert heads == ["Over de overdracht", "Over het rooster"]


def _changed(source: bytes, change: Any) -> bytes:
    written = io.BytesIO()
    with pikepdf.open(io.BytesIO(source)) as opened:
        change(opened)
        opened.save(written)
    return written.getvalue()


def _annotation(subtype: str, **values: Any) -> Any:
    def change(opened: pikepdf.Pdf) -> None:
        made = pikepdf.Dictionary(
            Type=pikepdf.Name.Annot, Subtype=pikepdf.Name(subtype), Rect=[0, 0, 9, 9], **values
        )
        opened.pages[0].Annots = pikepdf.Array([opened.make_indirect(made)])

    return change


def _field(opened: pikepdf.Pdf) -> None:
    made = pikepdf.Dictionary(FT=pikepdf.Name.Tx, T="naam", V="Geheim woord")
    opened.Root.AcroForm = pikepdf.Dictionary(Fields=[opened.make_indirect(made)])


def _attachment(opened: pikepdf.Pdf) -> None:
    opened.attachments["Geheim woord.txt"] = b"x"


def _content(extra: bytes) -> Any:
    def change(opened: pikepdf.Pdf) -> None:
        page = opened.pages[0]
        font = pikepdf.Dictionary(
            Type=pikepdf.Name.Font, Subtype=pikepdf.Name.Type1, BaseFont=pikepdf.Name.Helvetica
        )
        page.Resources.Font.Zz = opened.make_indirect(font)
        page.contents_add(pikepdf.Stream(opened, b"q BT /Zz 10 Tf " + extra + b" ET Q"))

    return change


GEMELD = {
    "aantekening": _annotation("/Text", Contents="Geheim woord"),
    "koppeling": _annotation(
        "/Link", A=pikepdf.Dictionary(S=pikepdf.Name.URI, URI="https://x.nl/Geheim woord")
    ),
    "formulierveld": _field,
    "bijlage": _attachment,
    "verborgen tekst": _content(b"100 300 Td (Geheim woord) Tj ET Q q 0 0 0 rg 90 290 200 30 re f BT"),
    "verborgen tekst (onzichtbaar)": _content(b"3 Tr 100 300 Td (Geheim woord) Tj"),
    "tekst buiten de bladzijde": _content(b"-900 300 Td (Geheim woord) Tj"),
    "gedraaide tekst": _content(b"0 1 -1 0 100 300 Tm (Geheim woord) Tj"),
}


@pytest.mark.parametrize("soort", GEMELD)
def test_what_is_no_visible_text_is_reported(soort: str, tmp_path: Path) -> None:
    gelezen = read(tmp_path, "a.pdf", _changed(pdf("Gewone tekst."), GEMELD[soort]))
    found = [tekst for kind, tekst in reported(gelezen) if kind == soort.split(" (")[0]]
    assert len(found) == 1 and "Geheim woord" in found[0], reported(gelezen)
    assert texts(gelezen) == ["Gewone tekst."]


def test_layers_block(tmp_path: Path) -> None:
    def change(opened: pikepdf.Pdf) -> None:
        group = opened.make_indirect(pikepdf.Dictionary(Type=pikepdf.Name.OCG, Name="laag"))
        opened.Root.OCProperties = pikepdf.Dictionary(OCGs=[group], D=pikepdf.Dictionary())

    assert blocking(read(tmp_path, "a.pdf", _changed(pdf("Tekst"), change))) == {"lagen"}


def _scan() -> bytes:
    from PIL import Image

    written = io.BytesIO()
    Image.open(io.BytesIO(png())).save(written, "PDF")
    return written.getvalue()


def test_a_page_without_text_is_a_scan_to_be_typed_over(tmp_path: Path) -> None:
    gelezen = read(tmp_path, "a.pdf", _scan())
    assert [(g.soort, g.plaats) for g in gelezen.niet_overgenomen] == [("gescande bladzijde", "bladzijde 1")]
    assert "typ de tekst over" in gelezen.niet_overgenomen[0].tekst


def test_a_logo_is_reported(tmp_path: Path) -> None:
    (tmp_path / "logo.png").write_bytes(png())
    source = tmp_path / "a.typ"
    source.write_text('#image("logo.png", width: 2cm)\nTekst', encoding="utf-8")
    gelezen = read(tmp_path, "a.pdf", bytes(typst.compile(str(source))))
    assert [soort for soort, _ in reported(gelezen)] == ["afbeelding"]
    assert texts(gelezen) == ["Tekst"]


def test_a_turned_page_is_read_upright(tmp_path: Path) -> None:
    source = pdf("#set page(flipped: true)\nEen liggende bladzijde met een regel tekst.\n\nEn nog een.")

    def turn(opened: pikepdf.Pdf) -> None:
        page = opened.pages[0]
        width, height = (float(side) for side in page.mediabox[2:])
        page.contents_add(pikepdf.Stream(opened, f"q 0 1 -1 0 {height} 0 cm".encode()), prepend=True)
        page.contents_add(pikepdf.Stream(opened, b"Q"))
        page.mediabox = pikepdf.Array([0, 0, height, width])
        page.Rotate = 90

    gelezen = read(tmp_path, "a.pdf", _changed(source, turn))
    assert texts(gelezen) == ["Een liggende bladzijde met een regel tekst. En nog een."]


def test_metadata_does_not_travel(tmp_path: Path) -> None:
    source = pdf('#set document(author: "Geheim woord", title: "Geheim woord")\nTekst')
    found = read(tmp_path, "a.pdf", source)
    assert reported(found) == [("documenteigenschappen", "Geheim woord")] and not found.gemist
    assert "Geheim" not in repr((found.document, found.bevindingen))


def test_the_fingerprint_follows_words(tmp_path: Path) -> None:
    made = [pdf(source) for source in ("De cliënt viel.", "De *cliënt* viel.", "De cliënt viel!")]
    prints = [read(tmp_path, "a.pdf", content).tekst_sha256 for content in made]
    assert prints[0] == prints[1] != prints[2]


def _encrypted() -> bytes:
    written = io.BytesIO()
    with pikepdf.open(io.BytesIO(pdf("Tekst"))) as opened:
        opened.save(written, encryption=pikepdf.Encryption(user="geheim", owner="geheim"))
    return written.getvalue()


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (_encrypted(), "wachtwoord"),
        (b"%PDF-1.7\n" + bytes(200), "beschadigd"),
        (pdf("Tekst")[:300], "beschadigd"),
        (b"PK\x03\x04rest", "geen pdf"),
    ],
    ids=["versleuteld", "rommel", "afgekapt", "ander bestand"],
)
def test_a_damaged_file_gets_one_sentence(tmp_path: Path, content: bytes, says: str) -> None:
    with pytest.raises(LeesFout, match=says) as caught:
        read(tmp_path, "stuk.pdf", content)
    assert str(caught.value).startswith("stuk.pdf: ")


def test_hyphens_of_double_names_stay() -> None:
    from redaction.lezen.pdf.alineas import glue

    assert glue("verant-", "woordelijk") == "verantwoordelijk"
    assert glue("Jansen-", "de Vries") == "Jansen-de Vries"
    assert glue("Noord-", "Holland") == "Noord-Holland"
    assert glue("de periode 2020 -", "2021") == "de periode 2020 - 2021"


_COLOURS = """
Gewone tekst.
#place(dy: 1cm)[#text(fill: white)[Wit geheim]]
#place(dy: 2cm)[Balk geheim]#place(dy: 2cm, rect(fill: black, width: 6cm, height: 0.6cm))
#place(dy: 3cm, rect(fill: rgb("1F4E79"), width: 6cm, height: 0.6cm))
#place(dy: 3cm)[#text(fill: white)[Wit op blauw]]
#place(dy: 4cm, rect(fill: black, width: 6cm, height: 0.6cm))#place(dy: 4cm)[Zwart geheim]
"""


def _in_form(opened: pikepdf.Pdf) -> None:
    """All of the page inside a form, scaled and moved, as some printers write it."""
    page = opened.pages[0]
    page.contents_coalesce()
    form = opened.make_stream(page.Contents.read_bytes())
    kept = {"/Subtype": pikepdf.Name.Form, "/BBox": page.mediabox, "/Resources": page.Resources}
    for key, value in kept.items():
        form[key] = value
    page.Resources = pikepdf.Dictionary(XObject=pikepdf.Dictionary(Fx=form))
    page.Contents = opened.make_stream(b"q 0.8 0 0 0.8 50 50 cm /Fx Do Q")


@pytest.mark.parametrize("wrapped", [False, True], ids=["bladzijde", "in een formulier"])
def test_what_has_the_colour_of_its_ground_is_hidden(wrapped: bool, tmp_path: Path) -> None:
    source = pdf(_COLOURS)
    gelezen = read(tmp_path, "a.pdf", _changed(source, _in_form) if wrapped else source)
    assert texts(gelezen) == ["Gewone tekst.", "Wit op blauw"]
    assert reported(gelezen) == [("verborgen tekst", "Wit geheim Balk geheim Zwart geheim")]


def test_a_field_that_the_form_forgot_is_reported(tmp_path: Path) -> None:
    change = _annotation("/Widget", FT=pikepdf.Name.Tx, V="Geheim woord")
    gelezen = read(tmp_path, "a.pdf", _changed(pdf("Tekst"), change))
    assert reported(gelezen) == [("formulierveld", "Geheim woord")]


def test_a_box_that_is_not_ticked_says_nothing(tmp_path: Path) -> None:
    change = _annotation("/Widget", FT=pikepdf.Name.Btn, V=pikepdf.Name.Off)
    assert reported(read(tmp_path, "a.pdf", _changed(pdf("Tekst"), change))) == []


def test_a_number_at_the_edge_is_only_a_page_number_when_it_stands_alone(tmp_path: Path) -> None:
    row = "#place(bottom, dy: 2cm)[#grid(columns: (5cm, 5cm), [Aantal bewoners], [12])]"
    assert texts(read(tmp_path, "a.pdf", pdf(f"Tekst {row}"))) == ["Tekst", "Aantal bewoners 12"]
    alone = "#place(bottom + center, dy: 2cm)[12]"
    assert texts(read(tmp_path, "a.pdf", pdf(f"Tekst {alone}"))) == ["Tekst"]


def test_a_footer_with_words_of_the_letter_needs_no_decision(tmp_path: Path) -> None:
    body = "Stichting De Haven reageert. #pagebreak() Tot zover de reactie."
    footer = "#set page(footer: context [{} #h(1fr) Pagina #counter(page).display() van 2])\n"
    known = read(tmp_path, "a.pdf", pdf(footer.format("Stichting De Haven") + body))
    assert reported(known) == []
    assert "kop-en-voettekst" in {finding.code for finding in known.bevindingen}
    other = read(tmp_path, "a.pdf", pdf(footer.format("Stichting De Haven, K. Storm") + body))
    assert reported(other) == [("kop- of voettekst", "Stichting De Haven, K. Storm")]


def test_lines_set_to_the_right_stay_lines(tmp_path: Path) -> None:
    address = "#align(right)[De Haven \\ Kade 12 \\ 1234 AB Rietland]\n" + "Gewone regel tekst. " * 20
    assert texts(read(tmp_path, "a.pdf", pdf(address)))[0] == "De Haven\nKade 12\n1234 AB Rietland"


def test_a_raised_number_stays_in_its_line(tmp_path: Path) -> None:
    raised = (
        "#set super(typographic: false, baseline: -0.42em, size: 0.8em)\nZie de bron.#super[12] En verder."
    )
    assert texts(read(tmp_path, "a.pdf", pdf(raised))) == ["Zie de bron. 12 En verder."]


def test_a_file_without_any_text_blocks(tmp_path: Path) -> None:
    assert blocking(read(tmp_path, "a.pdf", pdf("#pagebreak()"))) == {"geen-tekst"}


def test_a_page_of_countless_shapes_blocks_and_takes_little_time(tmp_path: Path) -> None:
    def crowd(opened: pikepdf.Pdf) -> None:
        boxes = b"".join(b"%d %d 9 9 re f " % (n % 500, n % 700) for n in range(30_000))
        opened.pages[0].contents_add(pikepdf.Stream(opened, b"q 1 0 0 rg " + boxes + b"Q"), prepend=True)

    start = time.monotonic()
    gelezen = read(tmp_path, "a.pdf", _changed(pdf("Tekst. " * 600), crowd))
    assert "te-veel-tekeningen" in blocking(gelezen)
    assert time.monotonic() - start < 20


def test_a_mended_file_says_nothing_in_english(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    whole = pdf("Tekst")
    broken = whole[: whole.rindex(b"startxref")] + b"startxref\n12\n%%EOF\n"
    assert texts(read(tmp_path, "a.pdf", broken)) == ["Tekst"]
    assert capfd.readouterr().err == ""


_ACROSS = [60, 740, 400, 790]
BEDEKT = {
    "gevuld vlak": {"/Subtype": "/Square", "/IC": [0, 0, 0]},
    "wit vlak": {"/Subtype": "/Square", "/IC": [1, 1, 1]},
    "zwarte markering": {"/Subtype": "/Highlight", "/C": [0, 0, 0]},
    "dikke pen": {"/Subtype": "/Ink", "/Border": [0, 0, 12]},
    "lakmarkering die niet is toegepast": {"/Subtype": "/Redact"},
    "stempel": {"/Subtype": "/Stamp"},
}
NIET_BEDEKT = {
    "kader": {"/Subtype": "/Square"},
    "gele markering": {"/Subtype": "/Highlight", "/C": [1, 1, 0]},
    "doorzichtig vlak": {"/Subtype": "/Square", "/IC": [0, 0, 0], "/CA": 0.2},
    "verborgen aantekening": {"/Subtype": "/Square", "/IC": [0, 0, 0], "/F": 2},
    "onderstreping": {"/Subtype": "/Underline", "/C": [0, 0, 0]},
}


def _over_text(values: dict[str, Any]) -> bytes:
    def change(opened: pikepdf.Pdf) -> None:
        made = pikepdf.Dictionary({"/Type": pikepdf.Name.Annot, "/Rect": pikepdf.Array(_ACROSS)})
        for key, value in values.items():
            made[key] = pikepdf.Name(value) if isinstance(value, str) else value
        opened.pages[0].Annots = pikepdf.Array([opened.make_indirect(made)])

    return _changed(pdf("Geheim woord\n\n#v(3cm)\nGewone tekst."), change)


@pytest.mark.parametrize("naam", BEDEKT)
def test_text_that_an_annotation_blackens_out_is_hidden(naam: str, tmp_path: Path) -> None:
    gelezen = read(tmp_path, "a.pdf", _over_text(BEDEKT[naam]))
    assert texts(gelezen) == ["Gewone tekst."]
    assert ("verborgen tekst", "Geheim woord") in reported(gelezen)
    assert "aantekening" in [soort for soort, _ in reported(gelezen)]


@pytest.mark.parametrize("naam", NIET_BEDEKT)
def test_text_that_an_annotation_only_marks_stays(naam: str, tmp_path: Path) -> None:
    gelezen = read(tmp_path, "a.pdf", _over_text(NIET_BEDEKT[naam]))
    assert texts(gelezen) == ["Geheim woord", "Gewone tekst."]
    assert [soort for soort, _ in reported(gelezen)] == ["aantekening"]


@pytest.mark.parametrize("afstand", [2, 4, 8, 20])
def test_letters_set_wide_apart_are_one_word(afstand: int, tmp_path: Path) -> None:
    source = blad(f"q {afstand} Tc {op(60, 650, 'Wouter Wagenvoort')} Q")
    assert "Wouter Wagenvoort" in texts(read(tmp_path, "brief.pdf", source))
