# SPDX-License-Identifier: EUPL-1.2
"""The three formats of one version: same words, lawful, the same bytes each time."""

from __future__ import annotations

import re
import zipfile
from collections import Counter
from io import BytesIO

import page
import pikepdf
import pypdfium2
import pytest
from lxml import etree, html

from pipeline.profiel.model import Huisstijl
from pipeline.publicatie.controles import docx as docx_controle
from pipeline.publicatie.controles import html as html_controle
from pipeline.publicatie.controles import pdf as pdf_controle
from pipeline.publicatie.formaten import formaten
from pipeline.publicatie.kop import Kop
from pipeline.publicatie.schrijven import schrijf_versie
from redaction import Document, Heading, Link, Paragraph, Picture, SchrijfFout, Table, Text
from tests.pipeline.publicatie.rijk import KOP, VIJANDIG, al, beeld, brief, cel, rijk, t

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


@pytest.fixture(scope="module")
def versie() -> dict[str, bytes]:
    return schrijf_versie(rijk(), KOP)


TITEL = "Onderzoek naar een val in een begeleide woonvorm van Stichting De Wilgenhof"


def words(text: str) -> Counter[str]:
    """Words without digits: note and list numbers differ between formats."""
    return Counter(re.findall(r"[^\W\d_]+", re.sub(r"\d", "", text)))


FURNITURE = words(f"{KOP.uitgever} {KOP.kenmerk} {KOP.versienaam} bladzijde van {TITEL}")


def html_words(inhoud: bytes) -> Counter[str]:
    root = html.fromstring(inhoud.decode())
    for weg in (*root.find_class("terug"), *root.xpath(".//sup/a"), *root.xpath(".//h2[@id='noten']")):
        weg.text = ""
    return words(
        "".join("".join(part.itertext()) for part in (root.find(".//main"), root.find(".//section")))
    )


def docx_words(inhoud: bytes) -> Counter[str]:
    with zipfile.ZipFile(BytesIO(inhoud)) as archive:
        body = etree.fromstring(archive.read("word/document.xml"))[0]
        notes = etree.fromstring(archive.read("word/footnotes.xml"))
    contents = next(i for i, node in enumerate(body) if node.tag == f"{_W}sdt")
    nodes = [*body[contents + 1 :], *notes]
    return words("\n".join(_docx_text(n) for n in nodes))


def _docx_text(node: etree._Element) -> str:
    paragraphs = node.iter(f"{_W}p")
    return "\n".join(
        "".join("\n" if e.tag == f"{_W}br" else e.text or "" for e in p.iter(f"{_W}t", f"{_W}br"))
        for p in paragraphs
    )


def pdf_words(inhoud: bytes, skip: int) -> Counter[str]:
    pdf = pypdfium2.PdfDocument(inhoud)
    texts = [pdf[n].get_textpage().get_text_range() for n in range(skip, len(pdf))]
    pdf.close()
    found: Counter[str] = Counter()
    for text in texts:
        found += words(re.sub("[-\x02\ufffe]\r?\n", "", text)) - FURNITURE
    return found


def test_every_format_has_a_writer() -> None:
    assert list(formaten()) == ["docx", "html", "pdf"]


def test_same_words_in_all_formats(versie: dict[str, bytes]) -> None:
    web = html_words(versie["html"])
    assert web == docx_words(versie["docx"])
    pdf = pdf_words(versie["pdf"], 2)
    loose = {w for w in (web - pdf) if w not in FURNITURE}
    assert not {w for w in loose if not _apart(w, pdf - web)}


def _apart(word: str, pieces: Counter[str]) -> bool:
    """Whether a word stands in two pieces: an address broken over a line, a word hyphenated."""
    return any(word.startswith(p) and word[len(p) :] in pieces for p in pieces) or len(word) == 1


def test_hostile_text_prints_literally(versie: dict[str, bytes]) -> None:
    pdf = pypdfium2.PdfDocument(versie["pdf"])
    plat = "".join("".join(pdf[n].get_textpage().get_text_range() for n in range(len(pdf))).split())
    pdf.close()
    web = "".join("".join(html.fromstring(versie["html"].decode()).itertext()).split())
    with zipfile.ZipFile(BytesIO(versie["docx"])) as archive:
        word = "".join("".join(etree.fromstring(archive.read("word/document.xml")).itertext()).split())
    for regel in VIJANDIG:
        kaal = "".join(regel.split())
        assert kaal in plat and kaal in web and kaal in word
    assert "root:" not in plat
    assert b"javascript:" not in versie["html"] and b"javascript:" not in versie["pdf"]


@pytest.mark.parametrize("profiel", ["ua1", "2a"])
@pytest.mark.parametrize("document", [rijk(), brief()], ids=["rapport", "brief"])
def test_pdf_meets_the_standards(document: Document, profiel: str) -> None:
    inhoud = schrijf_versie(document, KOP)["pdf"]
    report = page.validate_pdf_bytes(inhoud, profile=profiel)
    assert report.is_compliant, [(f.rule_id, f.message) for f in report.failures]


def test_every_file_passes_its_own_check(versie: dict[str, bytes]) -> None:
    gebreken = [
        *pdf_controle.check("a.pdf", versie["pdf"]),
        *html_controle.check("a.html", versie["html"]),
        *docx_controle.check("a.docx", versie["docx"]),
    ]
    assert {(g.bestand, g.code) for g in gebreken} == {
        (f"a.{x}", "TABELKOP") for x in ("pdf", "html", "docx")
    }
    assert {g.ernst for g in gebreken} == {"let op"}


def test_the_same_version_gives_the_same_bytes(versie: dict[str, bytes]) -> None:
    assert schrijf_versie(rijk(), KOP) == versie


def test_metadata_is_title_language_and_publisher(versie: dict[str, bytes]) -> None:
    with pikepdf.open(BytesIO(versie["pdf"])) as pdf:
        assert set(pdf.docinfo.keys()) == {"/Title", "/Creator", "/CreationDate", "/ModDate"}
        assert str(pdf.docinfo["/CreationDate"]).startswith("D:20260303")
        assert str(pdf.Root.Lang) == "nl-NL"
        with pdf.open_outline() as outline:
            assert [item.title for item in outline.root][:2] == ["Inhoud", "Samenvatting"]
    with zipfile.ZipFile(BytesIO(versie["docx"])) as archive:
        core = etree.fromstring(archive.read("docProps/core.xml"))
        assert {etree.QName(e).localname for e in core} == {"title", "language"}
        assert KOP.uitgever.encode() in archive.read("docProps/app.xml")


def test_report_has_cover_and_contents_and_a_letter_has_not(versie: dict[str, bytes]) -> None:
    assert b'<nav aria-labelledby="inhoudsopgave">' in versie["html"]
    los = schrijf_versie(brief(), KOP)
    assert b"<nav" not in los["html"]
    pdf = pypdfium2.PdfDocument(los["pdf"])
    assert len(pdf) == 1
    assert "bladzijde 1 van 1" in pdf[0].get_textpage().get_text_range()
    pdf.close()


def test_picture_without_alt_is_decorative_and_with_alt_is_spoken(versie: dict[str, bytes]) -> None:
    with pikepdf.open(BytesIO(versie["pdf"])) as pdf:
        alts = {str(o["/Alt"]) for o in pdf.objects if isinstance(o, pikepdf.Dictionary) and "/Alt" in o}
    assert {"Lijn die stijgt en daarna daalt", "Vierkant vlak", "logo"} <= alts
    root = html.fromstring(versie["html"].decode())
    assert {"", "logo", "Vierkant vlak"} < {str(i.get("alt")) for i in root.iter("img")}


def test_spans_of_a_table_are_kept(versie: dict[str, bytes]) -> None:
    root = html.fromstring(versie["html"].decode())
    table = next(x for x in root.iter("table") if "Risicosignalering" in x.text_content())
    spans = [(c.get("rowspan"), c.get("colspan")) for c in table.iter("th")]
    assert spans == [("2", None), (None, "2"), (None, None), (None, None)]
    assert {sum(int(c.get("colspan", "1")) for c in row) for row in list(table.iter("tr"))[-2:]} == {3}


@pytest.mark.parametrize(
    ("document", "deel"),
    [
        (Document((), (al("goed \U0001f600 zo"),)), "U+1F600 (GRINNING FACE)"),
        (Document((), (al("stuur\x07teken"),)), "U+0007"),
        (Document((), (Paragraph((Picture("weg", "x"),)),)), "afbeelding"),
        (Document((), (Paragraph((Picture("a", "x"),)),), {"a": b"GIF89a"}), "PNG of JPEG"),
        (Document((), (Paragraph((Picture("a", "x"),)),), {"a": beeld()[:60]}), "beschadigd"),
    ],
)
def test_what_cannot_be_shown_is_refused_in_dutch(document: Document, deel: str) -> None:
    with pytest.raises(SchrijfFout, match=re.escape(deel)):
        schrijf_versie(document, KOP)


def test_headings_lose_gaps_and_leave_cells() -> None:
    inside = Table((), ((cel("a"),),))
    document = Document((), (Heading(3, t("een")), Heading(6, t("twee")), Heading(3, t("drie")), inside))
    root = html.fromstring(schrijf_versie(document, KOP)["html"].decode())
    found = [(h.tag, h.text) for h in root.iter("h2", "h3", "h4")]
    assert found == [("h2", "een"), ("h3", "twee"), ("h2", "drie")]


@pytest.mark.parametrize(
    "doel", ["file:///etc/passwd", "javascript:x", "#kop", "", "data:text/html,x", "\\\\srv\\x"]
)
def test_unsafe_link_keeps_only_its_words(doel: str) -> None:
    uit = schrijf_versie(Document((), (Paragraph((Link((Text("woorden"),), doel),)),)), KOP)
    assert b"woorden" in uit["html"]
    assert b"<p>woorden</p>" in uit["html"]


@pytest.mark.parametrize("kleur", ["#ffff00", "#1f4e79", "#ffffff", "#00b050"])
def test_house_colour_is_dark_enough(kleur: str) -> None:
    from pipeline.publicatie.huisstijl import accent
    from pipeline.weergave.huiskleur import contrast_op_wit

    gekozen = accent(Huisstijl(kleur=kleur))
    assert contrast_op_wit((int(gekozen[1:3], 16), int(gekozen[3:5], 16), int(gekozen[5:7], 16))) >= 7
    geschreven = schrijf_versie(rijk(), KOP, Huisstijl(kleur=kleur))
    assert gekozen.encode() in geschreven["html"]
    with zipfile.ZipFile(BytesIO(geschreven["docx"])) as pakket:
        delen = "".join(pakket.read(naam).decode() for naam in pakket.namelist() if naam.endswith(".xml"))
    assert gekozen[1:].upper() in delen
    assert gekozen == "#1f4e79" or not re.search("1F4E79|E6ECF2|EEF2F6", delen)


def _met_bijlage() -> Document:
    rijen = tuple((cel("09.35"), cel("woord " * 40), cel("nog meer woorden " * 10)) for _ in range(30))
    koppen = (Heading(1, t(kop)) for kop in ("Eerste", "Tweede", "Derde", "Bijlage 1: zienswijze"))
    blokken = [blok for kop in koppen for blok in (kop, al("Een zin."))]
    return Document((), (Table(((cel("Tijd"), cel("Wat"), cel("Bron")),), rijen, t("Dag")), *blokken))


def test_the_cover_promises_no_more_of_a_label_than_is_so() -> None:
    """A name that fits two people is covered by a label of both."""
    pagina = schrijf_versie(_met_bijlage(), KOP)["html"].decode()
    assert "Noemt een aanduiding meer mensen, zoals [cliënt of dochter]" in pagina
    assert "voor dezelfde persoon" not in pagina


def test_an_annex_begins_on_a_page_of_its_own() -> None:
    geschreven = schrijf_versie(_met_bijlage(), KOP)
    pdf = pypdfium2.PdfDocument(geschreven["pdf"])
    bladen = [pdf[n].get_textpage().get_text_range() for n in range(2, len(pdf))]
    pdf.close()
    [bijlage] = [blad for blad in bladen if "Bijlage 1: zienswijze" in blad]
    assert "Derde" not in bijlage
    with zipfile.ZipFile(BytesIO(geschreven["docx"])) as pakket:
        word = pakket.read("word/document.xml").decode()
    assert word.count('<w:pStyle w:val="Heading1"/><w:pageBreakBefore/>') == 1
    assert geschreven["html"].count(b'class="bijlage"') == 1


def test_a_row_stays_on_one_page_and_a_time_on_one_line() -> None:
    geschreven = schrijf_versie(_met_bijlage(), KOP)
    with zipfile.ZipFile(BytesIO(geschreven["docx"])) as pakket:
        word = pakket.read("word/document.xml").decode()
    assert word.count("<w:cantSplit/>") == word.count("<w:tr>") == 31
    eerste = int(re.findall(r'<w:gridCol w:w="(\d+)"', word)[0])
    assert eerste >= 700, "five figures of ten points, and the space beside them"
    pdf = pypdfium2.PdfDocument(geschreven["pdf"])
    tekst = "".join(pdf[n].get_textpage().get_text_range() for n in range(len(pdf)))
    pdf.close()
    assert tekst.count("09.35") == 30


def test_the_cover_of_a_word_report_has_no_running_head() -> None:
    def sectie(document: Document) -> str:
        with zipfile.ZipFile(BytesIO(schrijf_versie(document, KOP)["docx"])) as pakket:
            return pakket.read("word/document.xml").decode().partition("<w:sectPr>")[2]

    assert "<w:titlePg/>" in sectie(rijk()) and "<w:titlePg/>" not in sectie(brief())


def test_a_table_that_scrolls_has_a_name() -> None:
    web = schrijf_versie(_met_bijlage(), KOP)["html"].decode()
    assert 'tabindex="0" role="group" aria-label="Tabel Dag"' in web


def test_invisible_characters_do_not_travel() -> None:
    document = Document((), (al("Jan\u00adsen\u200b \ufeffen\u202e e\u0301\ufe0f"),))
    assert "Jansen en é" in schrijf_versie(document, KOP)["html"].decode()


def test_date_of_the_cover_is_the_only_date() -> None:
    los = schrijf_versie(brief(), Kop("Titel", ("Gemeente X",), "", "K1"))["pdf"]
    with pikepdf.open(BytesIO(los)) as pdf:
        assert str(pdf.docinfo["/CreationDate"]).startswith("D:20000101")
