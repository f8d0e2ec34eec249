# SPDX-License-Identifier: EUPL-1.2
"""The tree to pandoc JSON and back is the identity; what has no node is reported."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from redaction import LeesFout, boom, naar_pandoc, plain, streams, van_pandoc
from redaction.boom import Block, Inline

_SIGNS = st.characters(exclude_categories=("Cs", "Cc"), exclude_characters="\u2028\u2029")
_WORDS = st.text(_SIGNS, min_size=1, max_size=12)
_TARGETS = st.sampled_from(["https://example.nl/a?b=c", "mailto:info@example.nl", "tel:+31301234567"])
_KINDS = st.sampled_from(["nadruk", "vet", "onderstreept", "doorgehaald", "superscript", "subscript"])
_IMAGES = {"beeld-1.png": b"a", "beeld-2.jpg": b"b"}


def _apart(nodes: list[Inline]) -> tuple[Inline, ...]:
    """Neighbours of one kind are one node in a tree; keep the first of each such pair."""
    kept: list[Inline] = []
    for node in nodes:
        like = bool(kept) and type(kept[-1]) is type(node) and not isinstance(node, boom.LineBreak)
        if not like or isinstance(node, boom.Note | boom.Picture):
            kept.append(node)
    return tuple(kept)


_LEAF = st.one_of(
    st.builds(boom.Text, _WORDS),
    st.just(boom.LineBreak()),
    st.builds(boom.Picture, st.sampled_from(sorted(_IMAGES)), st.sampled_from(["", "een boom", "het plein"])),
)


def _wrapped(inner: st.SearchStrategy[Inline]) -> st.SearchStrategy[Inline]:
    several = st.lists(inner, min_size=1, max_size=3).map(_apart)
    return st.one_of(st.builds(boom.Styled, _KINDS, several), st.builds(boom.Link, several, _TARGETS))


_INLINE = st.recursive(_LEAF, _wrapped, max_leaves=4)
_INLINES = st.lists(_INLINE, min_size=1, max_size=4).map(_apart)
_WITH_NOTE = st.builds(lambda text, note: (*text, boom.Note((boom.Paragraph(note),))), _INLINES, _INLINES)
_SIMPLE = st.one_of(
    st.builds(boom.Paragraph, st.one_of(_INLINES, _WITH_NOTE)),
    st.builds(boom.Heading, st.integers(1, 6), _INLINES),
    st.builds(boom.Code, st.text(_SIGNS | st.just("\n"), max_size=20)),
    st.builds(
        boom.Figure, st.builds(boom.Picture, st.just("beeld-1.png"), st.just("x")), st.just(()) | _INLINES
    ),
    st.just(boom.Rule()),
)


def _nested(inner: st.SearchStrategy[Block]) -> st.SearchStrategy[Block]:
    several = st.lists(inner, min_size=1, max_size=2).map(tuple)
    items = st.lists(several, min_size=1, max_size=3).map(tuple)
    cell = st.builds(boom.Cell, st.lists(inner, max_size=2).map(tuple), st.integers(1, 3), st.integers(1, 3))
    rows = st.lists(st.lists(cell, min_size=1, max_size=3).map(tuple), max_size=2).map(tuple)
    kinds = st.sampled_from(["cijfer", "letter", "hoofdletter", "romeins", "romeins-hoofdletter"])
    return st.one_of(
        st.builds(boom.Quote, several),
        st.builds(boom.ItemList, items),
        st.builds(boom.ItemList, items, st.integers(1, 30), kinds),
        st.builds(boom.Table, rows, rows, st.just(()) | _INLINES),
    )


_BLOCKS = st.lists(st.recursive(_SIMPLE, _nested, max_leaves=5), max_size=4).map(tuple)


def _used(document: boom.Document) -> boom.Document:
    text = naar_pandoc(document)
    images = {name: made for name, made in _IMAGES.items() if f'"{name}"' in text}
    return boom.Document(document.title, document.blocks, images)


@settings(max_examples=200, deadline=None)
@given(st.builds(boom.Document, st.just(()) | _INLINES, _BLOCKS))
def test_there_and_back_is_the_identity(document: boom.Document) -> None:
    document = _used(document)
    back, missed = van_pandoc(naar_pandoc(document), _IMAGES)
    assert missed == ()
    assert back == document


@settings(max_examples=50, deadline=None)
@given(st.builds(boom.Document, st.just(()) | _INLINES, _BLOCKS))
def test_only_clean_nodes_are_written(document: boom.Document) -> None:
    text = naar_pandoc(document)
    assert "Raw" not in {node["t"] for node in _nodes(json.loads(text))}
    numbers = [node["c"][1] for node in _nodes(json.loads(text)) if node["t"] == "Header"]
    assert numbers == [[f"kop-{n}", [], []] for n in range(1, len(numbers) + 1)]


def _nodes(value: Any) -> list[dict[str, Any]]:
    if isinstance(value, dict):
        own = [value] if "t" in value else []
        return own + [node for inner in value.values() for node in _nodes(inner)]
    return [node for inner in value for node in _nodes(inner)] if isinstance(value, list) else []


def _document(*blocks: dict[str, Any]) -> str:
    return json.dumps({"pandoc-api-version": [1, 23, 1], "meta": {}, "blocks": list(blocks)})


def _par(*inlines: dict[str, Any]) -> dict[str, Any]:
    return {"t": "Para", "c": list(inlines)}


_ATTR = ["jan-jansen", ["jansen"], [["geheim", "jansen"]]]
_STR = {"t": "Str", "c": "tekst"}

GEMELD = {
    "opmaakcode": (_par({"t": "RawInline", "c": ["typst", "#read(1)"]}), "#read(1)"),
    "opmaakcode (blok)": ({"t": "RawBlock", "c": ["html", "<script>"]}, "<script>"),
    "formule": (_par({"t": "Math", "c": [{"t": "InlineMath"}, "x^2"]}), "x^2"),
    "afbeelding": (_par({"t": "Image", "c": [_ATTR, [_STR], ["/etc/passwd", ""]]}), "tekst"),
    "koppeling": (
        _par({"t": "Link", "c": [_ATTR, [_STR], ["javascript:alert(1)", ""]]}),
        "javascript:alert(1)",
    ),
    "schermtip bij een koppeling": (
        _par({"t": "Link", "c": [_ATTR, [_STR], ["https://a.nl", "tip"]]}),
        "tip",
    ),
    "onbekend blok": ({"t": "Nieuw", "c": [_par(_STR)]}, "tekst"),
    "onbekende tekst": (_par({"t": "Nieuw", "c": [_STR]}), "tekst"),
}


@pytest.mark.parametrize("soort", GEMELD)
def test_what_has_no_node_is_reported_with_its_words(soort: str) -> None:
    block, words = GEMELD[soort]
    document, missed = van_pandoc(_document(block))
    assert [(m.soort, m.tekst) for m in missed] == [(soort.split(" (")[0], words)]
    assert missed[0].plaats == "alinea 1"
    assert words not in [s.tekst for s in streams(document)] or words == "tekst"


def test_attributes_do_not_travel_and_words_do() -> None:
    heading = {"t": "Header", "c": [2, _ATTR, [_STR]]}
    wrapped = {"t": "Div", "c": [_ATTR, [_par({"t": "Span", "c": [_ATTR, [_STR]]})]]}
    quoted = _par({"t": "Quoted", "c": [{"t": "DoubleQuote"}, [{"t": "Cite", "c": [[], [_STR]]}]]})
    document, missed = van_pandoc(_document(heading, wrapped, quoted))
    assert missed == ()
    assert "jansen" not in repr(document)
    assert [s.tekst for s in streams(document)][1:] == ["tekst", "tekst", "\u201ctekst\u201d"]


def test_an_internal_link_keeps_its_words_only() -> None:
    document, missed = van_pandoc(_document(_par({"t": "Link", "c": [_ATTR, [_STR], ["#jan-jansen", ""]]})))
    assert missed == ()
    assert document.blocks == (boom.Paragraph((boom.Text("tekst"),)),)


def test_spaces_and_soft_breaks_are_one_space() -> None:
    parts = [{"t": "Str", "c": "a"}, {"t": "Space"}, {"t": "Str", "c": "b"}, {"t": "SoftBreak"}, _STR]
    document, _ = van_pandoc(_document(_par(*parts)))
    assert document.blocks == (boom.Paragraph((boom.Text("a b tekst"),)),)


def test_definitions_become_a_term_and_its_paragraphs() -> None:
    listed = {"t": "DefinitionList", "c": [[[_STR], [[_par(_STR)]]]]}
    document, _ = van_pandoc(_document(listed))
    assert [plain(block.content) for block in document.blocks] == ["tekst", "tekst"]  # type: ignore[union-attr]


@pytest.mark.parametrize(
    "text", ["", "{}", "[]", '{"blocks": [1]}', '{"blocks": [{"t": "Header", "c": []}]}']
)
def test_other_json_is_refused(text: str) -> None:
    with pytest.raises(LeesFout):
        van_pandoc(text)


def test_deep_nesting_is_refused() -> None:
    block = _par(_STR)
    for _ in range(100):
        block = {"t": "BlockQuote", "c": [block]}
    with pytest.raises(LeesFout, match="te diep"):
        van_pandoc(_document(block))
