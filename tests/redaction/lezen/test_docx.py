# SPDX-License-Identifier: EUPL-1.2
"""Word documents: what they look like as a tree, and what a reader says about them."""

from __future__ import annotations

import io
import re
import zipfile
from pathlib import Path

import docx as python_docx
import pytest

from redaction import Heading, ItemList, LeesFout, Paragraph, Quote, Table, Text, plain
from tests.redaction.lezen import maak
from tests.redaction.lezen.hulp import blocking, codes, read, reported, texts
from tests.redaction.lezen.maak import docx, field, par, picture, run


def _saved(document: object) -> bytes:
    written = io.BytesIO()
    document.save(written)  # type: ignore[attr-defined]
    return written.getvalue()


@pytest.fixture
def report() -> bytes:
    """A report as python-docx writes it: title, headings, lists, a table, a quotation, a picture."""
    document = python_docx.Document()
    document.add_paragraph("Rapport van het onderzoek", "Title")
    document.add_heading("Aanleiding", 1)
    document.add_paragraph("Op 3 mei kwam een melding binnen.").add_run(" Dit is vet.").bold = True
    document.add_paragraph("eerste punt", "List Number")
    document.add_paragraph("tweede punt", "List Number")
    document.add_paragraph("los punt", "List Bullet")
    table = document.add_table(2, 3)
    for number, cell in enumerate(cell for row in table.rows for cell in row.cells):
        cell.text = f"cel {number}"
    table.cell(0, 0).merge(table.cell(0, 1))
    document.add_paragraph("Een citaat", "Quote")
    document.add_picture(io.BytesIO(maak.png()))
    return _saved(document)


def test_reads_the_structure_of_a_report(tmp_path: Path, report: bytes) -> None:
    gelezen = read(tmp_path, "a.docx", report)
    assert plain(gelezen.document.title) == "Rapport van het onderzoek"
    kinds = [type(block) for block in gelezen.document.blocks]
    assert kinds == [Heading, Paragraph, ItemList, ItemList, Table, Quote, Paragraph]
    numbered, bullets, table = gelezen.document.blocks[2:5]
    assert isinstance(numbered, ItemList) and (numbered.start, len(numbered.items)) == (1, 2)
    assert isinstance(bullets, ItemList) and bullets.start is None
    assert isinstance(table, Table)
    assert [cell.colspan for cell in table.head[0]] == [2, 1]
    assert gelezen.formaat == "docx"
    assert reported(gelezen) == [("gegevens van een afbeelding", "Geheim")]
    assert not gelezen.gemist
    assert codes(gelezen) <= {"gaat-niet-mee"}


def test_pictures_are_written_anew_without_metadata(tmp_path: Path, report: bytes) -> None:
    gelezen = read(tmp_path, "a.docx", report)
    (image,) = gelezen.document.images.values()
    assert image.startswith(b"\x89PNG")
    assert b"Geheim" in maak.png() and b"Geheim" not in image


def test_alt_text_goes_along(tmp_path: Path) -> None:
    source = docx(
        par(picture("r9", "Een rood vlak")), delen=[("r9", "image", "media/image1.png", maak.png())]
    )
    assert "Een rood vlak" in texts(read(tmp_path, "a.docx", source))


def test_the_title_is_found_below_a_letterhead_and_once(tmp_path: Path) -> None:
    source = docx(par("Gemeente"), par("De titel", style="Titel"), par("Nog een", style="Titel"))
    gelezen = read(tmp_path, "a.docx", source)
    assert plain(gelezen.document.title) == "De titel"
    assert texts(gelezen) == ["De titel", "Gemeente", "Nog een"]


def test_tracked_changes_block_until_someone_says_which_version_holds(tmp_path: Path) -> None:
    source = docx(par("Voor ", f'<w:ins w:id="1" w:author="A. Schrijver">{run("nieuw")}</w:ins>'))
    gelezen = read(tmp_path, "a.docx", source)
    assert texts(gelezen) == ["Voor nieuw"]
    assert blocking(gelezen) == {"bijgehouden-wijzigingen"}
    assert reported(gelezen) == [("namen van schrijvers en lezers", "A. Schrijver")]
    assert "Schrijver" not in repr(gelezen.bevindingen)


def test_changed_layout_alone_does_not_block(tmp_path: Path) -> None:
    changed = '<w:rPr><w:b/><w:rPrChange w:id="1" w:author="A"><w:rPr/></w:rPrChange></w:rPr>'
    gelezen = read(tmp_path, "a.docx", docx(par(run("vet", changed))))
    assert texts(gelezen) == ["vet"]
    assert codes(gelezen) <= {"gaat-niet-mee"}


_TOC_CONTROL = (
    '<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr>'
    f"<w:sdtContent>{par('Inhoud')}{par('Aanleiding 3')}</w:sdtContent></w:sdt>"
)


@pytest.mark.parametrize("contents", [_TOC_CONTROL, par(field('TOC \\o "1-3"', "Aanleiding 3"))])
def test_a_table_of_contents_is_dropped_and_noted(tmp_path: Path, contents: str) -> None:
    gelezen = read(tmp_path, "a.docx", docx(contents, par("Tekst")))
    assert texts(gelezen) == ["Tekst"]
    assert codes(gelezen) - {"gaat-niet-mee"} == {"inhoudsopgave"}
    assert not blocking(gelezen)


def test_a_page_number_in_the_footer_is_no_report(tmp_path: Path) -> None:
    footer = maak.part("w:ftr", par("Pagina ", field("PAGE", "3"), " van ", field("NUMPAGES", "9")))
    source = docx(par("Tekst"), delen=[("r9", "footer", "footer1.xml", footer)])
    assert reported(read(tmp_path, "a.docx", source)) == []


def test_the_same_header_is_reported_once(tmp_path: Path) -> None:
    header = maak.part("w:hdr", par("Inspectie"))
    delen = [(f"r{n}", "header", f"header{n}.xml", header) for n in (7, 8)]
    assert reported(read(tmp_path, "a.docx", docx(par("Tekst"), delen=delen))) == [("koptekst", "Inspectie")]


def test_a_table_without_header_row_is_a_finding_that_does_not_block(tmp_path: Path) -> None:
    source = docx(f"<w:tbl><w:tr><w:tc>{par('a')}</w:tc></w:tr><w:tr><w:tc>{par('b')}</w:tc></w:tr></w:tbl>")
    gelezen = read(tmp_path, "a.docx", source)
    assert codes(gelezen) == {"tabel-zonder-koprij"}
    assert not blocking(gelezen)


def test_reports_say_where(tmp_path: Path) -> None:
    source = docx(par("Eerste"), par(""), par("Tweede ", maak.textbox("in een vak")))
    assert [g.plaats for g in read(tmp_path, "a.docx", source).niet_overgenomen] == ["alinea 2"]


def test_an_id_of_a_report_survives_an_edit_elsewhere(tmp_path: Path) -> None:
    before = read(tmp_path, "a.docx", docx(par("Een ", maak.textbox("in een vak"))))
    after = read(tmp_path, "a.docx", docx(par("Nieuw"), par("Een ", maak.textbox("in een vak"))))
    assert [g.id for g in before.niet_overgenomen] == [g.id for g in after.niet_overgenomen]


def test_words_that_no_reader_takes_over_block_without_being_quoted(tmp_path: Path) -> None:
    nowhere = par("Voor ", '<w:r><w:fldChar w:fldCharType="begin"/></w:r>', run("Geheim woord"))
    gelezen = read(tmp_path, "a.docx", docx(nowhere))
    if "Geheim woord" not in " ".join(texts(gelezen)):
        assert "tekst-ontbreekt" in blocking(gelezen)
    assert "Geheim" not in repr(gelezen.bevindingen)


def test_neighbouring_bold_runs_are_one(tmp_path: Path) -> None:
    bold = "<w:rPr><w:b/></w:rPr>"
    (block,) = read(tmp_path, "a.docx", docx(par(run("be", bold), run("sluit", bold)))).document.blocks
    assert isinstance(block, Paragraph)
    (styled,) = block.content
    assert styled.content == (Text("besluit"),)  # type: ignore[union-attr]


def _broken(kind: str, good: bytes) -> bytes:
    document = good
    made = {
        "afgekapt": document[: len(document) // 2],
        "leeg": b"",
        "ander bestand": b"%PDF-1.7 nep",
        "oud Word": b"\xd0\xcf\x11\xe0" + bytes(100),
        "gewone zip": maak.zipped({"a.txt": "a"}),
    }
    return made[kind]


@pytest.mark.parametrize("kind", ["afgekapt", "leeg", "ander bestand", "oud Word", "gewone zip"])
def test_a_damaged_file_gets_one_sentence_that_names_it(tmp_path: Path, report: bytes, kind: str) -> None:
    with pytest.raises(LeesFout) as caught:
        read(tmp_path, "stuk.docx", _broken(kind, report))
    message = str(caught.value)
    assert message.startswith("stuk.docx: ") and "\n" not in message
    assert str(tmp_path) not in message


_ENTITY = '<!DOCTYPE x [<!ENTITY a "aaaa">]>'


@pytest.mark.parametrize(
    "extra",
    [
        {"../buiten.txt": "a"},
        {"/vast.txt": "a"},
        {"word/Document.xml": "a"},
        {"word/groot.bin": bytes(40_000_000)},
        {"word/numbering.xml": "a"} | {f"word/x{n}.bin": b"" for n in range(5001)},
    ],
    ids=["pad omhoog", "vast pad", "dubbel deel", "bom", "te veel delen"],
)
def test_a_hostile_package_is_refused(tmp_path: Path, extra: dict[str, str | bytes]) -> None:
    with pytest.raises(LeesFout, match=r"^stuk\.docx: "):
        read(tmp_path, "stuk.docx", docx(par("Tekst"), extra=extra))


@pytest.mark.parametrize(
    "body",
    [f"{'<w:tbl><w:tr><w:tc>' * 200}{par('a')}{'</w:tc></w:tr></w:tbl>' * 200}", "<w:p><w:r>"],
    ids=["te diep", "geen XML"],
)
def test_hostile_xml_is_refused(tmp_path: Path, body: str) -> None:
    with pytest.raises(LeesFout, match=r"^stuk\.docx: "):
        read(tmp_path, "stuk.docx", docx(body))


def test_entities_are_refused(tmp_path: Path) -> None:
    header = _ENTITY + maak.part("w:hdr", par("&a;"))
    with pytest.raises(LeesFout, match="verboden"):
        read(tmp_path, "stuk.docx", docx(par("Tekst"), delen=[("r9", "header", "header1.xml", header)]))


def _strict(source: bytes) -> bytes:
    """The same package under the names of Strict Open XML, with lengths in points."""
    files: dict[str, str | bytes] = {}
    with zipfile.ZipFile(io.BytesIO(source)) as package:
        for name in package.namelist():
            content = package.read(name)
            if name.endswith((".xml", ".rels")):
                content = re.sub(
                    rb"http://schemas.openxmlformats.org/(wordprocessingml|officeDocument|drawingml)/2006/",
                    rb"http://purl.oclc.org/ooxml/\1/",
                    content,
                )
                content = re.sub(rb'(<w:gridCol w:w=")\d+"', rb'\g<1>120.5pt"', content)
            files[name] = content
    return maak.zipped(files)


def test_strict_open_xml_reads_the_same(tmp_path: Path, report: bytes) -> None:
    usual, strict = (read(tmp_path, "a.docx", source) for source in (report, _strict(report)))
    assert strict.document == usual.document
    assert strict.tekst_sha256 == usual.tekst_sha256
    assert reported(strict) == reported(usual)


def test_a_body_under_unknown_names_is_refused(tmp_path: Path) -> None:
    source = maak.zipped(
        {
            name: content.replace(b"wordprocessingml/2006/main", b"wordprocessingml/2099/main")
            for name, content in _files(docx(par("Tekst"))).items()
        }
    )
    with pytest.raises(LeesFout, match="geen tekst"):
        read(tmp_path, "a.docx", source)


@pytest.mark.parametrize(
    "kind", ["document.macroEnabled.main", "template.main", "template.macroEnabledTemplate.main"]
)
def test_a_template_or_macro_document_under_another_name_is_refused(tmp_path: Path, kind: str) -> None:
    files = _files(docx(par("Tekst")))
    files["[Content_Types].xml"] = files["[Content_Types].xml"].replace(b"document.main", kind.encode())
    with pytest.raises(LeesFout, match="sla het in Word op als"):
        read(tmp_path, "a.docx", maak.zipped(files))


def _files(source: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(source)) as package:
        return {name: package.read(name) for name in package.namelist()}
