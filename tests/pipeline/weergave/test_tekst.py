# SPDX-License-Identifier: EUPL-1.2
from __future__ import annotations

import io
import re
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from pipeline.bronnen import sjablonen
from pipeline.fouten import SjabloonFout
from pipeline.weergave.rapport import MERKTEKEN
from pipeline.weergave.tekst import Tekst, voeg_in
from redaction import (
    Block,
    Cell,
    Code,
    Document,
    Figure,
    Heading,
    Inline,
    ItemList,
    LineBreak,
    Link,
    Note,
    Paragraph,
    Picture,
    Quote,
    Rule,
    Styled,
    Table,
    Text,
    lees_markdown,
)
from tests.pipeline.weergave.ooxml import WP, W, body, deel_met, delen, gebreken, stijl, woorden

SJABLOON = (sjablonen() / "conceptrapport.docx").read_bytes()


def docx(*blocks: Block, images: dict[str, bytes] | None = None, **keuzes: object) -> bytes:
    tekst = Tekst(Document((), blocks, images or {}), "rapport/tekst.md")
    return voeg_in(SJABLOON, "sjabloon.docx", MERKTEKEN, [replace(tekst, **keuzes)], "Titel")  # type: ignore[arg-type]


def p(text: str) -> Paragraph:
    return Paragraph((Text(text),))


def kop(level: int, text: str) -> Heading:
    return Heading(level, (Text(text),))


def plaatje(breed: int = 40, hoog: int = 20) -> bytes:
    out = io.BytesIO()
    Image.new("RGB", (breed, hoog), "navy").save(out, "PNG")
    return out.getvalue()


def alinea(docx_bytes: bytes, text: str):
    [found] = [x for x in body(docx_bytes).iter(f"{W}p") if woorden(x).strip() == text]
    return found


def test_marker_is_replaced_and_words_are_there() -> None:
    made = docx(p("Eerste alinea."), p("Tweede alinea."))
    assert MERKTEKEN not in woorden(body(made))
    assert "Eerste alinea.\nTweede alinea." in woorden(body(made))
    assert gebreken(made) == []


def test_same_input_same_bytes() -> None:
    blocks = (kop(1, "Kop"), p("tekst"), Paragraph((Text("x"), Note((p("noot"),)))))
    assert docx(*blocks) == docx(*blocks)


@pytest.mark.parametrize(
    ("levels", "shift", "expected"),
    [
        ((1, 2, 3), 0, ["1", "2", "3"]),
        ((1, 2), 1, ["2", "3"]),
        ((1, 3, 3, 5), 0, ["1", "2", "3", "4"]),
        ((2, 3), -1, ["1", "2"]),
        ((6, 6), 3, ["6", "6"]),
        ((1,), -3, ["1"]),
    ],
)
def test_headings_shift_and_never_skip(levels: tuple[int, ...], shift: int, expected: list[str]) -> None:
    made = docx(*(kop(n, f"Kop {i}") for i, n in enumerate(levels)), verschuiving=shift)
    styles = [stijl(x) for x in body(made).iter(f"{W}p") if woorden(x).startswith("Kop ")]
    assert [s.removeprefix("Heading") for s in styles] == expected


def test_emphasis_breaks_tabs_and_nesting() -> None:
    inner = Styled("vet", (Text("vet "), Styled("nadruk", (Text("en schuin"),))))
    made = docx(Paragraph((inner, LineBreak(), Styled("superscript", (Text("2"),)), Text("a\tb"))))
    runs = {
        woorden_run(r): [c.tag.removeprefix(W) for c in r.findall(f"{W}rPr/*")]
        for r in body(made).iter(f"{W}r")
    }
    assert runs["vet "] == ["b"]
    assert runs["en schuin"] == ["b", "i"]
    assert runs["2"] == ["vertAlign"]
    paragraph = next(x for x in body(made).iter(f"{W}p") if "en schuin" in woorden(x))
    assert len(list(paragraph.iter(f"{W}br"))) == 1
    assert len(list(paragraph.iter(f"{W}tab"))) == 1


def woorden_run(run) -> str:
    return "".join(t.text or "" for t in run.iter(f"{W}t"))


def test_lists_number_on_their_own_and_nest() -> None:
    inner = ItemList(((p("a"),), (p("b"),)), 1)
    made = docx(
        ItemList(((p("een"), inner), (p("twee"), p("vervolg"))), 3),
        ItemList(((p("nieuw"),),), 1),
        ItemList(((p("punt"),),)),
        ItemList(((p("punt twee"),),)),
    )
    where = {woorden(x): x.find(f"{W}pPr/{W}numPr") for x in body(made).iter(f"{W}p")}
    level = {k: v.find(f"{W}ilvl").get(f"{W}val") for k, v in where.items() if v is not None}
    number = {k: v.find(f"{W}numId").get(f"{W}val") for k, v in where.items() if v is not None}
    assert level["een"] == level["twee"] == "0" and level["a"] == level["b"] == "1"
    assert number["een"] == number["twee"] and number["a"] == number["b"]
    assert len({number["een"], number["a"], number["nieuw"], number["punt"]}) == 4
    assert number["punt"] == number["punt twee"]
    assert where["vervolg"] is None
    numbering = deel_met(made, "word/numbering")
    [num] = [n for n in numbering.findall(f"{W}num") if n.get(f"{W}numId") == number["een"]]
    assert next(num.iter(f"{W}startOverride")).get(f"{W}val") == "3"


def test_tables_have_header_rows_and_spans() -> None:
    head = ((Cell((p("Tijd"),)), Cell((p("Wat"),)), Cell((p("Bron"),))),)
    rows = (
        (Cell((p("1"),), rowspan=2), Cell((p("2 en 3"),), colspan=2)),
        (Cell((p("4"),)), Cell((p("5"),))),
    )
    made = docx(Table(head, rows, (Text("Tijdlijn"),)), Table((), ((Cell(()),),)))
    table, bare = list(body(made).iter(f"{W}tbl"))
    lines = table.findall(f"{W}tr")
    assert [line.find(f"{W}trPr/{W}tblHeader") is not None for line in lines] == [True, False, False]
    assert bare.find(f"{W}tr/{W}trPr/{W}tblHeader") is None
    assert next(table.iter(f"{W}gridSpan")).get(f"{W}val") == "2"
    assert [m.get(f"{W}val") for m in table.iter(f"{W}vMerge")] == ["restart", None]
    assert [len(line.findall(f"{W}tc")) for line in lines] == [3, 2, 3]
    assert sum(int(g.get(f"{W}w")) for g in table.iter(f"{W}gridCol")) <= 9070
    assert all(cell[-1].tag == f"{W}p" for cell in body(made).iter(f"{W}tc"))
    assert stijl(alinea(made, "Tijdlijn")) == "Caption"


def test_quotes_code_and_rule() -> None:
    made = docx(Quote((p("Letterlijk."), ItemList(((p("punt"),),)))), Code("a\n  b"), Rule())
    assert stijl(alinea(made, "Letterlijk.")) == "Quote"
    code = next(x for x in body(made).iter(f"{W}p") if stijl(x) == "Codetekst")
    assert [c.tag.removeprefix(W) for c in code.find(f"{W}r")] == ["t", "br", "t"]
    assert [woorden(e.getparent().getparent()) for e in body(made).iter(f"{W}pBdr")] == [""]


def test_notes_go_to_the_notes_part_with_their_links() -> None:
    link = Link((Text("de wet"),), "https://wetten.example/wmo?a=1&b=2")
    inside = Note((Paragraph((Text("Zie "), link, Note((p("dieper"),)))), p("Tweede.")))
    made = docx(Paragraph((Text("Feit"), inside, Text("."))), Paragraph((Text("Nog een"), Note((p("b"),)))))
    notes = deel_met(made, "word/footnotes")
    own = [n for n in notes if n.get(f"{W}type") is None]
    assert [woorden(n).strip() for n in own] == ["Zie de wet (dieper)\nTweede.", "b"]
    refs = [r.get(f"{W}id") for r in body(made).iter(f"{W}footnoteReference")]
    assert refs == [n.get(f"{W}id") for n in own]
    assert b"wetten.example/wmo?a=1&amp;b=2" in delen(made)["word/_rels/footnotes.xml.rels"]
    assert gebreken(made) == []


@pytest.mark.parametrize(
    ("target", "linked", "shown"),
    [
        ("https://a.example/", True, "woord"),
        ("mailto:info@a.example", True, "woord"),
        ("javascript:alert(1)", False, "woord (javascript:alert(1))"),
        ("file:///etc/passwd", False, "woord (file:///etc/passwd)"),
        ("#hoofdstuk", False, "woord"),
    ],
)
def test_only_web_addresses_become_links(target: str, linked: bool, shown: str) -> None:
    made = docx(Paragraph((Link((Text("woord"),), target),)))
    found = alinea(made, shown)
    assert (found.find(f"{W}hyperlink") is not None) == linked


def test_pictures_have_alt_text_or_are_decorative() -> None:
    made = docx(
        Figure(Picture("a", "Trap van bovenaf"), (Text("Foto 1"),)),
        Paragraph((Picture("b"),)),
        images={"a": plaatje(4000, 200), "b": plaatje()},
    )
    first, second = list(body(made).iter(f"{WP}docPr"))
    assert first.get("descr") == "Trap van bovenaf" and "descr" not in second.attrib
    assert any("decorative" in str(e.tag) for e in second.iter())
    assert int(next(body(made).iter(f"{WP}extent")).get("cx")) <= 5_760_000
    assert {plaatje(4000, 200), plaatje()} <= set(delen(made).values())
    assert gebreken(made) == []


@pytest.mark.parametrize("wrong", ["a\x00b", "a\x0cb", "a\ud800b", "a\x85b", "a\uffffb"])
@pytest.mark.parametrize("literal", [False, True])
def test_control_characters_are_refused_with_their_place(wrong: str, literal: bool) -> None:
    with pytest.raises(SjabloonFout, match=r"rapport/tekst\.md, alinea 2: bevat een stuurteken"):
        docx(p("goed"), p(wrong), letterlijk=literal)


@pytest.mark.parametrize(
    "block",
    [
        Code("\x07"),
        Figure(Picture("a", "\x07")),
        Paragraph((Link((Text("x"),), "https://a.example/\x07"),)),
        Paragraph((Note((p("\x07"),)),)),
        Table((), ((Cell((p("\x07"),)),),)),
    ],
)
def test_control_characters_are_refused_everywhere(block: Block) -> None:
    with pytest.raises(SjabloonFout, match="stuurteken"):
        docx(block, images={"a": plaatje()})


@pytest.mark.parametrize("text", ["{{ naam }}", "{% if x %}", "half {{ open"])
def test_left_over_tags_are_refused_in_own_text_only(text: str) -> None:
    with pytest.raises(SjabloonFout, match=r"rapport/tekst\.md, alinea 1: bevat dubbele accolades"):
        docx(p(text))
    with pytest.raises(SjabloonFout, match="dubbele accolades"):
        docx(Code(text))
    assert text in woorden(body(docx(p(text), letterlijk=True)))


def test_tag_over_two_runs_is_refused() -> None:
    with pytest.raises(SjabloonFout, match="dubbele accolades"):
        docx(Paragraph((Text("{"), Styled("vet", (Text("{ x"),)))))


def test_hostile_words_stay_words() -> None:
    hostile = '</w:t></w:p><w:p>&lt;!ENTITY x "a"> ]]> a <b & c {=typst} \u202eomgekeerd'
    assert hostile in woorden(body(docx(p(hostile))))


def test_unreadable_or_missing_picture_is_refused() -> None:
    with pytest.raises(SjabloonFout, match="niet leesbaar"):
        docx(Paragraph((Picture("a", "x"),)), images={"a": b"geen beeld"})
    with pytest.raises(SjabloonFout, match="niet gevonden"):
        docx(Paragraph((Picture("weg", "x"),)))


@pytest.mark.parametrize("count", [0, 2])
def test_marker_must_be_there_once(count: int) -> None:
    marked = docx(*(p(MERKTEKEN) for _ in range(count)))
    with pytest.raises(SjabloonFout, match=f"staat er {count} keer"):
        voeg_in(marked, "mijn.docx", MERKTEKEN, [], "Titel")


def test_styles_are_found_by_name_as_a_dutch_word_saves_them() -> None:
    parts = {
        n: d.replace(b'"Heading1"', b'"Kop1"').replace(b'"Quote"', b'"Citaat"')
        for n, d in delen(SJABLOON).items()
    }
    parts = {n: re.sub(rb'(<w:name w:val=)"Citaat"', rb'\1"Quote"', d) for n, d in parts.items()}
    dutch = zip_(parts)
    tekst = Tekst(Document((), (kop(1, "Dutch"), Quote((p("Zo."),)))), "x")
    made = voeg_in(dutch, "nl.docx", MERKTEKEN, [tekst], "Titel")
    assert stijl(alinea(made, "Dutch")) == "Kop1"
    assert stijl(alinea(made, "Zo.")) == "Citaat"


def zip_(parts: dict[str, bytes]) -> bytes:
    import zipfile

    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name, data in parts.items():
            archive.writestr(name, data)
    return out.getvalue()


def test_missing_style_is_named() -> None:
    parts = {n: d.replace(b'w:val="Quote"', b'w:val="Iets"') for n, d in delen(SJABLOON).items()}
    with pytest.raises(SjabloonFout, match='de stijl "Quote" ontbreekt'):
        voeg_in(zip_(parts), "kaal.docx", MERKTEKEN, [Tekst(Document((), (Quote((p("x"),)),)), "x")], "T")


def test_all_missing_styles_are_named_at_once_with_what_to_do() -> None:
    weg = ("Rapporttabel", "Tabelkop", "Tabeltekst")
    parts = {n: d for n, d in delen(SJABLOON).items()}
    for naam in weg:
        parts = {
            n: d.replace(f'w:name w:val="{naam}"'.encode(), b'w:name w:val="x"') for n, d in parts.items()
        }
    tabel = Table(((Cell((p("kop"),)),), (Cell((p("cel"),)),)), (), ())
    with pytest.raises(
        SjabloonFout, match=r'de stijlen "Rapporttabel", "Tabelkop", "Tabeltekst" ontbreken;.*genereer'
    ):
        voeg_in(zip_(parts), "kaal.docx", MERKTEKEN, [Tekst(Document((), (tabel,)), "x")], "T")


@pytest.mark.parametrize("data", [b"", b"PK\x03\x04kapot", b"geen zip"])
def test_no_docx_is_refused(data: bytes) -> None:
    with pytest.raises(SjabloonFout, match=r"mijn\.docx: is geen"):
        voeg_in(data, "mijn.docx", MERKTEKEN, [], "T")


def test_markdown_arrives_whole() -> None:
    source = "# Kop\n\nEen *zin* met **vet**[^a].\n\n[^a]: De bron.\n\n"
    source += "| A | B |\n|---|---|\n| 1 | 2 |\n\n1. een\n2. twee\n"
    made = voeg_in(SJABLOON, "s.docx", MERKTEKEN, [Tekst(lees_markdown(source), "r.md")], "T")
    assert "Kop\nEen zin met vet.\nA\nB\n1\n2\neen\ntwee" in woorden(body(made))
    assert "De bron." in woorden(deel_met(made, "word/footnotes"))


_TEKST = st.text(st.characters(codec="utf-8", exclude_categories=("Cc", "Cs", "Cn")), min_size=1, max_size=12)
_INLINE: st.SearchStrategy[Inline] = st.recursive(
    _TEKST.map(Text),
    lambda inner: st.builds(Styled, st.sampled_from(["vet", "nadruk", "subscript"]), st.tuples(inner)),
    max_leaves=3,
)
_BLOK: st.SearchStrategy[Block] = st.recursive(
    st.builds(Paragraph, st.lists(_INLINE, min_size=1, max_size=3).map(tuple)),
    lambda inner: st.one_of(
        st.builds(Quote, st.tuples(inner)),
        st.builds(
            ItemList,
            st.lists(st.tuples(inner), min_size=1, max_size=3).map(tuple),
            st.sampled_from([None, 1]),
        ),
        st.builds(Table, st.just(()), st.tuples(st.tuples(st.builds(Cell, st.tuples(inner))))),
    ),
    max_leaves=6,
)


def _letters(node: object) -> str:
    if isinstance(node, Text):
        return node.text
    if isinstance(node, tuple):
        return "".join(_letters(child) for child in node)
    fields = ("content", "blocks", "items", "head", "body")
    return "".join(_letters(getattr(node, name)) for name in fields if hasattr(node, name))


@settings(max_examples=40, deadline=None)
@given(st.lists(_BLOK, min_size=1, max_size=4))
def test_every_word_arrives_in_order(blocks: list[Block]) -> None:
    made = docx(p("<begin>"), *blocks, p("<eind>"), letterlijk=True)
    inside = woorden(body(made)).partition("<begin>")[2].partition("<eind>")[0]
    assert inside.replace("\n", "") == _letters(tuple(blocks)).replace("\n", "")
    assert gebreken(made) == []
