# SPDX-License-Identifier: EUPL-1.2
"""Markdown, plain text and web pages: read, clean, corrupt."""

from __future__ import annotations

from pathlib import Path

import pytest

from redaction import Heading, ItemList, LeesFout, Table, boom, lees, lees_markdown, plain, streams
from tests.redaction.lezen.hulp import blocking, read, reported, texts

_MD = """# Titel van het stuk

## Aanleiding

Een *alinea* met een noot[^1] en een [koppeling](https://example.nl).

[^1]: Tekst van de noot.

3. drie
4. vier

| Kop | Waarde |
|-----|--------|
| a   | b      |
"""


def test_markdown_is_read_with_title_notes_lists_and_tables(tmp_path: Path) -> None:
    gelezen = read(tmp_path, "a.md", _MD.encode())
    assert plain(gelezen.document.title) == "Titel van het stuk"
    heading, _, listed, table = gelezen.document.blocks
    assert isinstance(heading, Heading) and heading.level == 1
    assert isinstance(listed, ItemList) and listed.start == 3
    assert isinstance(table, Table) and len(table.head) == 1
    assert "Tekst van de noot." in texts(gelezen)
    assert "https://example.nl" in texts(gelezen)
    assert not gelezen.niet_overgenomen


@pytest.mark.parametrize(
    "source",
    [
        '`#read("/etc/passwd")`{=typst}',
        '```{=typst}\n#read("/etc/passwd")\n```',
        "<script>x</script>",
        "\\input{x}",
    ],
)
def test_raw_markup_is_only_text(source: str) -> None:
    (block,) = lees_markdown(source).blocks
    assert isinstance(block, boom.Paragraph | boom.Code)


def test_markdown_text_keeps_its_headings_and_takes_a_marked_title() -> None:
    document = lees_markdown("% De titel\n\n# Eerste\n\nTekst")
    assert plain(document.title) == "De titel"
    assert isinstance(document.blocks[0], Heading)


def test_markdown_metadata_is_text() -> None:
    assert "auteur" in repr(lees_markdown("---\nauteur: x\n---\n\nTekst").blocks)


def test_markdown_text_with_an_image_is_an_error_that_names_it() -> None:
    with pytest.raises(LeesFout, match=r"^rapport\.md, alinea 1: een afbeelding"):
        lees_markdown("![alt](/etc/passwd)", "rapport.md")


def test_an_image_in_a_markdown_file_is_reported(tmp_path: Path) -> None:
    gelezen = read(tmp_path, "a.md", b"Tekst ![een boom](boom.png)")
    assert reported(gelezen) == [("afbeelding", "een boom")]


def test_a_note_that_nobody_refers_to_blocks(tmp_path: Path) -> None:
    gelezen = read(tmp_path, "a.md", b"Tekst\n\n[^1]: Geheim woord\n")
    assert "Geheim" not in repr(gelezen.document)
    assert blocking(gelezen) == {"tekst-ontbreekt"}


_SYNTAX = """Term\\
na *be*sluit &euml; <https://example.nl> [tekst][verwijzing] ~~weg~~ H~2~O `code`

[verwijzing]: https://example.nl/pad

b) twee
c) drie

- [x] klaar

```text
regel
```

| Kop |
|-----|
| a   |

Table: Bijschrift
"""


def test_markup_signs_are_no_lost_words(tmp_path: Path) -> None:
    gelezen = read(tmp_path, "a.md", _SYNTAX.encode())
    assert not blocking(gelezen)
    assert "Bijschrift" in texts(gelezen)


def test_plain_text_has_paragraphs_and_line_breaks(tmp_path: Path) -> None:
    gelezen = read(tmp_path, "a.txt", "\ufeffBeste  mevrouw,\r\nregel twee\r\n \r\nSlot é\n".encode())
    assert texts(gelezen) == ["Beste mevrouw,\nregel twee", "Slot é"]


_PAGE = """<!DOCTYPE html><html lang="nl"><head><title>De titel</title>
<meta name="author" content="Geheim"></head>
<body><h1 id="geheim">Kop</h1><p class="geheim">Een <b>vet</b> woord<!-- c -->. Nog een <q>citaat</q>.</p>
<table><tr><th>A</th></tr><tr><td>1</td></tr></table><ol start="3"><li>drie</li></ol></body></html>"""


def test_a_page_is_read_without_attributes_or_metadata(tmp_path: Path) -> None:
    gelezen = read(tmp_path, "a.html", _PAGE.encode())
    assert plain(gelezen.document.title) == "De titel"
    assert "Een vet woord. Nog een \u201ccitaat\u201d." in texts(gelezen)
    assert "eheim" not in repr(gelezen.document)
    assert not blocking(gelezen)


GEMELD = {
    "script": "<script>Geheim woord</script>",
    "verborgen opmerking": "<!-- Geheim woord -->",
    "verborgen tekst": '<span style="color:red; display: none">Geheim <b>woord</b></span>',
    "verborgen tekst (attribuut)": "<div hidden>Geheim woord</div>",
    "verborgen tekst (wit)": '<span style="color: #FFF">Geheim woord</span>',
    "verborgen tekst (zwart gemaakt)": '<span style="background: black">Geheim woord</span>',
    "formulierveld": '<input value="Geheim woord">',
    "afbeelding": '<img src="a.png" alt="Geheim woord">',
    "schermtip": '<abbr title="Geheim woord">gw</abbr>',
    "tekening": "<svg><text>Geheim woord</text></svg>",
    "ingesloten pagina": "<iframe srcdoc='x'>Geheim woord</iframe>",
    "ingesloten pagina (binnenin)": "<iframe srcdoc='<p>Geheim woord</p>'></iframe>",
    "ingesloten object": '<object data="x"><param name="a" value="Geheim woord"></object>',
    "formulierveld (keuze)": '<select><option label="Geheim woord">b</select>',
    "tekening (vlak)": '<map><area alt="Geheim woord"></map>',
    "basisadres van koppelingen": '<base href="https://Geheim.woord.nl/">',
    "afbeelding (adres)": '<img src="https://x.nl/Geheim-woord.png">',
    "terugvaltekst": "<noscript>Geheim woord</noscript>",
    "koppeling": '<a href="javascript:Geheim woord">x</a>',
}


@pytest.mark.parametrize("soort", GEMELD)
def test_what_a_page_hides_is_reported(soort: str, tmp_path: Path) -> None:
    page = f"<html><body><p>Voor {GEMELD[soort]} na.</p></body></html>"
    gelezen = read(tmp_path, "a.html", page.encode())
    found = [tekst for kind, tekst in reported(gelezen) if kind == soort.split(" (")[0]]
    assert len(found) == 1 and "Geheim" in found[0]
    shown = " ".join(texts(gelezen))
    assert "Geheim" not in shown and "Voor" in shown and "na." in shown
    assert not blocking(gelezen)


def test_a_style_sheet_that_can_hide_text_blocks(tmp_path: Path) -> None:
    page = b"<html><head><style>.x{display:none}</style></head><body><p class=x>Tekst</p></body></html>"
    assert blocking(read(tmp_path, "a.html", page)) == {"opmaak-verbergt"}


def test_a_page_in_an_older_encoding_is_read(tmp_path: Path) -> None:
    page = '<html><head><meta charset="windows-1252"></head><body><p>cliënt</p></body></html>'
    assert texts(read(tmp_path, "a.html", page.encode("cp1252"))) == ["cliënt"]


_FOUT = {
    "verkeerde codering": ("a.txt", "cliënt".encode("cp1252"), "UTF-8"),
    "utf-16": ("a.md", "tekst".encode("utf-16"), "UTF-8"),
    "stuurteken": ("a.txt", b"a\x00b", "stuurtekens"),
    "leeg": ("a.txt", b"", "leeg"),
    "pdf als txt": ("a.txt", b"%PDF-1.7 x", "geen txt maar een pdf"),
    "zip als md": ("a.md", b"PK\x03\x04rest", "geen md"),
    "beeld als html": ("a.html", b"\x89PNG\r\n", "geen html maar een afbeelding"),
    "tekst als html": ("a.html", b"gewone tekst", "geen html"),
    "onbekende extensie": ("a.xlsx", b"PK\x03\x04", "kan niet worden gelezen"),
    "geen extensie": ("brief", b"tekst", "kan niet worden gelezen"),
    "rtf": ("a.docx", b"{\\rtf1", "rtf-bestand"),
    "diep genest": ("a.md", b"> " * 400 + b"a", "genest"),
}  # fmt: skip


@pytest.mark.parametrize("geval", _FOUT)
def test_an_unreadable_file_gets_one_sentence(geval: str, tmp_path: Path) -> None:
    name, content, says = _FOUT[geval]
    with pytest.raises(LeesFout, match=says) as caught:
        read(tmp_path, name, content)
    assert str(caught.value).startswith(f"{name}: ")
    assert str(tmp_path) not in str(caught.value)


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(LeesFout, match=r"^weg\.docx: het bestand is er niet"):
        lees(tmp_path / "weg.docx")


def test_a_file_over_the_limit_is_refused_before_it_is_read(tmp_path: Path) -> None:
    path = tmp_path / "groot.txt"
    with path.open("wb") as opened:
        opened.truncate(100 * 1024 * 1024 + 1)
    with pytest.raises(LeesFout, match="100 MB"):
        lees(path)


@pytest.mark.parametrize(
    "stuk",
    [
        "<p aria-label='gesprek met Jet'>Tekst</p>",
        "<table summary='lijst van Jet'><tr><td>a</td></tr></table>",
        "<p data-naam='Jet'>Tekst</p>",
        "<p data-mail='jet@voorbeeld.nl'>Tekst</p>",
        "<p title='Jet'>Tekst</p>",
        "<!-- Jet -->",
        "<p style='display:none'>Jet</p>",
        "<p style='color:white'>Jet</p>",
        "<p hidden>Jet</p>",
    ],
)
def test_what_a_page_says_beside_its_text_is_reported(stuk: str, tmp_path: Path) -> None:
    gelezen = read(tmp_path, "a.html", f"<html><body><p>Zin.</p>{stuk}</body></html>".encode())
    assert [g for g in gelezen.niet_overgenomen if "jet" in g.tekst.lower()]
    assert "Jet" not in " ".join(texts(gelezen))


def test_what_a_page_says_about_itself_is_reported_and_its_machinery_is_not(tmp_path: Path) -> None:
    kop = "<meta name='author' content='Jet Plons'><meta name='viewport' content='width=device-width'>"
    page = f"<html><head>{kop}</head><body><p data-id='x1' class='Jet'>Zin.</p></body></html>"
    gelezen = read(tmp_path, "a.html", page.encode())
    assert [g.tekst for g in gelezen.niet_overgenomen] == ["Jet Plons"]


def test_a_heading_needs_no_empty_line_before_it() -> None:
    document = lees_markdown("# Een\ntekst\n# Twee\nmeer\n#geen kop\n")
    koppen = [plain(blok.content) for blok in document.blocks if isinstance(blok, Heading)]
    assert koppen == ["Een", "Twee"]


@pytest.mark.parametrize("einde", ["</body></html>", "</BODY></HTML >", "</html>\n<html><body>"])
def test_what_stands_behind_the_end_of_a_page_is_read(einde: str, tmp_path: Path) -> None:
    page = f"<!DOCTYPE html><html><body><p>Zin.</p>{einde}<p>Met Jet gesproken.</p>"
    gelezen = read(tmp_path, "a.html", page.encode())
    assert texts(gelezen) == ["Zin.", "Met Jet gesproken."]
    assert not blocking(gelezen)


@pytest.mark.parametrize(
    "stuk",
    ["<font>x " * 300, "<span>" * 300 + "x" + "</span>" * 300 + "<p>", "<p class='Met Jet", "<div>" * 2100],
    ids=["open", "diep", "onaf", "blokken"],
)
def test_words_that_the_parser_gives_up_block_or_are_read(stuk: str, tmp_path: Path) -> None:
    try:
        gelezen = read(tmp_path, "a.html", f"<html><body><p>Zin.</p>{stuk}Met Jet gesproken.".encode())
    except LeesFout:
        return
    assert "tekst-ontbreekt" in blocking(gelezen) or "Jet" in " ".join(texts(gelezen))


_MAIL = """<html xmlns:o="urn:o"><head><meta charset=utf-8>
<!--[if gte mso 9]><xml><o:x>1</o:x></xml><![endif]-->
<style>p > b { content: "x" }</style></head><body lang=NL><p class='MsoNormal'>
Zo&euml; &Ccaron;apek &#150; 3 < 4
&amp;euml; &copy<o:p>&nbsp;</o:p><![if !vml]><b>vet</b><![endif]><?xml:namespace prefix = o /></p>
<script>if (a<b && b>c) { "</p>" }</script><textarea><b>x</b></textarea>
<a title="a > b" href=x>y</a></body></html>"""


def test_what_mail_programs_write_is_no_lost_word(tmp_path: Path) -> None:
    assert "tekst-ontbreekt" not in blocking(read(tmp_path, "a.html", _MAIL.encode()))


@pytest.mark.parametrize("leeg", ["<wbr>", "<link href=x>", "<base href=x>", "<wbr/>"])
def test_what_stands_behind_an_empty_element_is_read(leeg: str, tmp_path: Path) -> None:
    (tmp_path / "a.html").write_text(f"<p>De heer Jan{leeg}sen belde. Hij <b>ging</b> weg.</p>", "utf-8")
    gelezen = lees(tmp_path / "a.html")
    assert [s.tekst for s in streams(gelezen.document) if s.tekst] == ["De heer Jansen belde. Hij ging weg."]


@pytest.mark.parametrize(
    "opmaak",
    [
        "p::after{content:'a;Karel Jansen'}", "p::after{content:'}Karel Jansen'}",
        "p{content/**/:'Karel Jansen'}",
        ":root{--n:'Karel Jansen'} p::after{content:var(--n)}", "ul{list-style-type:'Karel Jansen'}",
        "@counter-style n{system:cyclic;symbols:'Karel Jansen'}", r"p::after{c\6fntent:'Karel Jansen'}",
    ],
)  # fmt: skip
def test_every_way_to_print_words_by_style_is_reported(opmaak: str, tmp_path: Path) -> None:
    (tmp_path / "a.html").write_text(f"<style>{opmaak}</style><p>Een zin.</p>", "utf-8")
    gelezen = lees(tmp_path / "a.html")
    assert any("Karel Jansen" in n.tekst for n in gelezen.niet_overgenomen)


def test_words_that_a_style_sheet_prints_are_reported(tmp_path: Path) -> None:
    opmaak = r'.a::after{content:"\00004aan Pietersen"} .b{content:"-"} .c{align-content:center}'
    (tmp_path / "a.html").write_text(f"<style>{opmaak}</style><p>Een zin.</p>", "utf-8")
    gemeld = [(n.soort, n.tekst) for n in lees(tmp_path / "a.html").niet_overgenomen]
    assert gemeld == [("tekst uit de opmaak", '"Jan Pietersen" "-"')]
