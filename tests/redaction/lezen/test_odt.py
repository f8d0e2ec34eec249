# SPDX-License-Identifier: EUPL-1.2
"""OpenDocument text: read, clean, corrupt; hiding places are reported."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import pytest

from redaction import Heading, ItemList, LeesFout, Table, plain
from tests.redaction.lezen.hulp import blocking, codes, read, reported, texts
from tests.redaction.lezen.maak import png, zipped

_OASIS = "urn:oasis:names:tc:opendocument:xmlns"
_SPACES = " ".join(
    f'xmlns:{prefix}="{_OASIS}:{name}:1.0"'
    for prefix, name in {
        "office": "office", "text": "text", "table": "table", "draw": "drawing", "style": "style",
        "svg": "svg-compatible", "form": "form", "fo": "xsl-fo-compatible",
    }.items()
) + ' xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:dc="http://purl.org/dc/elements/1.1/"'  # fmt: skip
_STYLES = (
    '<style:style style:name="T9" style:family="text">'
    '<style:text-properties text:display="none"/></style:style>'
    '<style:style style:name="T8" style:family="text" style:parent-style-name="T9"/>'
    '<style:style style:name="T7" style:family="text">'
    '<style:text-properties fo:color="#ffffff"/></style:style>'
    '<style:style style:name="T6" style:family="text">'
    '<style:text-properties fo:background-color="#000000"/></style:style>'
    '<style:style style:name="P8" style:family="paragraph" style:parent-style-name="Heading_20_2"/>'
    '<style:style style:name="P7" style:family="paragraph" style:list-style-name=""/>'
    '<style:style style:name="P9" style:family="paragraph" style:parent-style-name="Title"/>'
)

_OUTLINE = (
    "<text:outline-style><text:outline-level-style text:level='1' style:num-format='1'/>"
    "<text:outline-level-style text:level='2' style:num-format='a' style:num-suffix=')'"
    " text:display-levels='2'/>"
    "</text:outline-style>"
)


def odt(body: str, masters: str = "", extra: Mapping[str, str | bytes] | None = None) -> bytes:
    content = (
        f"<office:document-content {_SPACES}><office:automatic-styles>{_STYLES}</office:automatic-styles>"
        f"<office:body><office:text>{body}</office:text></office:body></office:document-content>"
    )
    styles = (
        f"<office:document-styles {_SPACES}><office:styles>{_OUTLINE}</office:styles>"
        "<office:master-styles><style:master-page style:name='Standard'>"
        f"{masters}</style:master-page></office:master-styles></office:document-styles>"
    )
    parts: dict[str, str | bytes] = {
        "mimetype": "application/vnd.oasis.opendocument.text",
        "content.xml": content,
        "styles.xml": styles,
        "meta.xml": f"<office:document-meta {_SPACES}><dc:creator>Geheim</dc:creator></office:document-meta>",
    }
    return zipped({**parts, **(extra or {})})


def par(inner: str, style: str = "Standard") -> str:
    return f'<text:p text:style-name="{style}">{inner}</text:p>'


def _note(inner: str) -> str:
    return (
        '<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation>'
        f"<text:note-body>{par(inner)}</text:note-body></text:note>"
    )


_BODY = (
    f"{par('De titel', 'P9')}<text:h text:outline-level='1'>Kop</text:h>"
    f"{par('Een<text:s/>alinea ' + _note('Een noot.') + 'loopt <text:span>door</text:span>.')}"
    f"<text:list><text:list-item>{par('punt')}</text:list-item></text:list>"
    f"<table:table><table:table-header-rows><table:table-row><table:table-cell>{par('A')}</table:table-cell>"
    f"</table:table-row></table:table-header-rows><table:table-row><table:table-cell>{par('1')}"
    "</table:table-cell></table:table-row></table:table>"
)


def test_reads_the_structure(tmp_path: Path) -> None:
    gelezen = read(tmp_path, "a.odt", odt(_BODY))
    assert plain(gelezen.document.title) == "De titel"
    kinds = [type(block) for block in gelezen.document.blocks]
    assert (kinds[0], kinds[2:]) == (Heading, [ItemList, Table])
    assert "Een noot." in texts(gelezen)
    assert "Een alinea loopt door." in texts(gelezen)
    assert not gelezen.niet_overgenomen and not gelezen.bevindingen
    assert "Geheim" not in repr(gelezen)


def test_pictures_are_written_anew(tmp_path: Path) -> None:
    frame = '<draw:frame><draw:image xlink:href="Pictures/a.png"/><svg:desc>Een vlak</svg:desc></draw:frame>'
    gelezen = read(tmp_path, "a.odt", odt(par(f"Voor {frame}"), extra={"Pictures/a.png": png()}))
    (image,) = gelezen.document.images.values()
    assert b"Geheim" not in image
    assert texts(gelezen) == ["Voor ", "Een vlak"]
    assert not gelezen.niet_overgenomen and not blocking(gelezen)


G = "Geheim woord"
_DELETED = (
    "<text:tracked-changes><text:changed-region><text:deletion><office:change-info><dc:creator>A</dc:creator>"
    f"</office:change-info>{par(G)}</text:deletion></text:changed-region></text:tracked-changes>"
)
GEMELD = {
    "opmerking": par(f"Voor<office:annotation><dc:creator>A</dc:creator>{par(G)}</office:annotation>"),
    "verwijderde tekst": f"{_DELETED}{par('Voor')}",
    "verborgen tekst": par(f"Voor<text:span text:style-name='T8'>{G}</text:span>"),
    "verborgen tekst (veld)": par(f"Voor<text:hidden-text text:string-value='{G}'/>"),
    "verborgen tekst (deel)": f"<text:section text:display='none'>{par(G)}</text:section>{par('Voor')}",
    "voorwaardelijke tekst": par(f"Voor<text:conditional-text text:string-value-if-true='{G}'/>"),
    "tekstvak": par(f"Voor<draw:frame><draw:text-box>{par(G)}</draw:text-box></draw:frame>"),
    "vorm": par(f"Voor<draw:custom-shape>{par(G)}</draw:custom-shape>"),
    "afbeelding": par(
        f"Voor<draw:frame><draw:image xlink:href='http://x.nl/a.png'/><svg:desc>{G}</svg:desc></draw:frame>"
    ),
    "tekst boven de regel": par(
        f"<text:ruby><text:ruby-base>Voor</text:ruby-base><text:ruby-text>{G}</text:ruby-text></text:ruby>"
    ),
    "verborgen veld": par(f"Voor<text:alphabetical-index-mark text:string-value='{G}'/>"),
    "onbekend element nieuw": f"{par('Voor')}<office:nieuw>{par(G)}</office:nieuw>",
}


@pytest.mark.parametrize("soort", GEMELD)
def test_hidden_words_are_reported_and_stay_out_of_the_tree(soort: str, tmp_path: Path) -> None:
    gelezen = read(tmp_path, "a.odt", odt(GEMELD[soort]))
    found = [tekst for kind, tekst in reported(gelezen) if kind == soort.split(" (")[0]]
    assert len(found) == 1 and G in found[0], reported(gelezen)
    assert texts(gelezen) == ["Voor"]
    assert blocking(gelezen) <= {"bijgehouden-wijzigingen"}


_PART = f"<x>{G}</x>"


@pytest.mark.parametrize(
    ("path", "soort"),
    [("Object 1/content.xml", "ingesloten object"), ("Pictures/los.xml", "ongebruikte afbeelding"),
     ("nieuw.xml", "onbekend onderdeel"), ("Basic/a.xml", "macro")],
)  # fmt: skip
def test_other_parts_are_reported(tmp_path: Path, path: str, soort: str) -> None:
    assert reported(read(tmp_path, "a.odt", odt(par("Voor"), extra={path: _PART}))) == [(soort, G)]


def test_headers_are_reported_and_page_numbers_are_not(tmp_path: Path) -> None:
    masters = (
        f"<style:header>{par(G)}</style:header>"
        f"<style:footer>{par('Pagina <text:page-number>3</text:page-number>')}</style:footer>"
    )
    assert reported(read(tmp_path, "a.odt", odt(par("Voor"), masters))) == [("koptekst", G)]


def test_fields_become_text_and_a_table_of_contents_is_dropped(tmp_path: Path) -> None:
    toc = f"<text:table-of-content><text:index-body>{par('Kop 1')}</text:index-body></text:table-of-content>"
    field = "<text:bookmark-ref text:ref-name='a'>paragraaf 3.2</text:bookmark-ref>"
    gelezen = read(tmp_path, "a.odt", odt(toc + par(f"Zie {field}.")))
    assert texts(gelezen) == ["Zie paragraaf 3.2."]
    assert codes(gelezen) == {"inhoudsopgave"}


def test_tracked_changes_block(tmp_path: Path) -> None:
    assert blocking(read(tmp_path, "a.odt", odt(_DELETED + par("Voor")))) == {"bijgehouden-wijzigingen"}


def test_the_fingerprint_follows_words_and_not_styles(tmp_path: Path) -> None:
    def fingerprint(body: str) -> str:
        return read(tmp_path, "a.odt", odt(body)).tekst_sha256

    same = [par("De cliënt viel."), par("De <text:span text:style-name='T1'>cliënt</text:span> viel.", "P1")]
    assert len({fingerprint(body) for body in same}) == 1
    others = [par("De cliënt viel!"), par("De cliënt viel.") + _DELETED, GEMELD["opmerking"]]
    assert len({fingerprint(body) for body in [*same, *others]}) == 4


_ENCRYPTED = {"META-INF/manifest.xml": "<m><encryption-data/></m>"}


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (odt(_BODY)[:700], "geen odt"),
        (b"%PDF-1.7 x", "geen odt maar een pdf"),
        (odt(_BODY, extra=_ENCRYPTED), "beveiligd"),
        (odt(_BODY, extra={"bom.bin": bytes(40_000_000)}), "ingepakt"),
        (odt("<text:p>"), "beschadigd"),
        (zipped({"mimetype": "application/vnd.oasis.opendocument.text"}), "beschadigd"),
    ],
    ids=["afgekapt", "ander bestand", "versleuteld", "bom", "geen XML", "zonder inhoud"],
)
def test_a_damaged_file_gets_one_sentence(tmp_path: Path, content: bytes, says: str) -> None:
    with pytest.raises(LeesFout, match=says) as caught:
        read(tmp_path, "stuk.odt", content)
    assert str(caught.value).startswith("stuk.odt: ")


def head(text: str, level: int, more: str = "") -> str:
    return f"<text:h text:outline-level='{level}' {more}>{text}</text:h>"


def test_headings_get_the_numbers_that_are_shown(tmp_path: Path) -> None:
    body = [
        head("Feiten", 1), head("De nacht", 2), par("De ochtend", "P8"),
        head("Bijlage", 1, "text:is-list-header='true'"), head("Zonder", 1, "text:style-name='P7'"),
        head("Advies", 1), head("Rooster", 2),
        head("Slot", 1, "text:restart-numbering='true' text:start-value='7'"),
    ]  # fmt: skip
    expected = ["1 Feiten", "1.a) De nacht", "1.b) De ochtend", "Bijlage", "Zonder", "2 Advies",
                "2.a) Rooster", "7 Slot"]  # fmt: skip
    gelezen = read(tmp_path, "a.odt", odt("".join(body)))
    assert [plain(b.content) for b in gelezen.document.blocks if isinstance(b, Heading)] == expected
    assert not blocking(gelezen)


@pytest.mark.parametrize("style", ["T6", "T7"])
def test_text_that_cannot_be_seen_is_reported(tmp_path: Path, style: str) -> None:
    hidden = f"<text:span text:style-name='{style}'>Geheim woord</text:span>"
    gelezen = read(tmp_path, "a.odt", odt(par(f"Voor {hidden} na")))
    assert reported(gelezen) == [("verborgen tekst", "Geheim woord")]
    cell = f"<table:table-cell>{par(hidden)}</table:table-cell>"
    table = f"<table:table><table:table-row>{cell}</table:table-row></table:table>"
    blackened = style == "T6"
    assert bool(reported(read(tmp_path, "a.odt", odt(table)))) == blackened


def test_a_header_that_says_nothing_new_needs_no_decision(tmp_path: Path) -> None:
    known, other = (f"<style:header>{par(text)}</style:header>" for text in ("De Haven, concept", "K. Storm"))
    assert codes(read(tmp_path, "a.odt", odt(par("Reactie van De Haven"), known))) == {"kop-en-voettekst"}
    assert reported(read(tmp_path, "a.odt", odt(par("Reactie"), other))) == [("koptekst", "K. Storm")]
