# SPDX-License-Identifier: EUPL-1.2
"""Streams and replacing: order, offsets, spans that cross inlines."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from redaction import boom
from redaction.fouten import RedactieFout
from redaction.stroom import Stroom, Vervanging, plain, replace_in, rewrite, streams

tekst = st.text(st.characters(codec="utf-8", exclude_characters="\n"), min_size=1, max_size=12)
blad = st.one_of(tekst.map(boom.Text), st.just(boom.LineBreak()))
inline = st.recursive(
    blad,
    lambda kind: st.one_of(
        st.lists(kind, min_size=1, max_size=3).map(lambda c: boom.Styled("vet", tuple(c))),
        st.lists(kind, min_size=1, max_size=3).map(lambda c: boom.Link(tuple(c), "https://voorbeeld.nl")),
        st.lists(kind, min_size=1, max_size=3).map(lambda c: boom.Note((boom.Paragraph(tuple(c)),))),
    ),
    max_leaves=6,
)
alinea = st.lists(inline, max_size=6).map(lambda c: boom.Paragraph(tuple(c)))
document = st.lists(alinea, max_size=5).map(lambda b: boom.Document((boom.Text("Titel"),), tuple(b)))


@given(document)
def test_rewriting_without_edits_changes_no_text(doc: boom.Document) -> None:
    assert streams(rewrite(doc, lambda s: ())) == streams(doc)


@given(document, st.data())
def test_a_replaced_span_gives_the_text_that_a_plain_string_gives(
    doc: boom.Document, data: st.DataObject
) -> None:
    bodies = [s for s in streams(doc) if s.soort != "link" and s.tekst]
    gekozen = data.draw(st.sampled_from(bodies))
    start = data.draw(st.integers(0, len(gekozen.tekst) - 1))
    end = data.draw(st.integers(start + 1, len(gekozen.tekst)))
    edit = Vervanging(start, end, "[cliënt]")

    def edits(stroom: Stroom) -> list[Vervanging]:
        return [edit] if stroom.nummer == gekozen.nummer else []

    na = {s.tekst for s in streams(rewrite(doc, edits))}
    assert replace_in(gekozen.tekst, [edit]) in na


@given(document)
def test_streams_are_numbered_in_reading_order(doc: boom.Document) -> None:
    assert [s.nummer for s in streams(doc)] == list(range(len(streams(doc))))


def test_a_span_over_bold_and_break_becomes_one_label() -> None:
    inlines = (
        boom.Text("Gezien door Jan "),
        boom.Styled("vet", (boom.Text("de"),)),
        boom.LineBreak(),
        boom.Text("Vries om 9 uur"),
    )
    doc = boom.Document((), (boom.Paragraph(inlines),))
    nieuw = rewrite(doc, lambda s: [Vervanging(12, 24, "[begeleider 1]")] if s.soort == "alinea" else [])
    assert isinstance(nieuw.blocks[0], boom.Paragraph)
    assert plain(nieuw.blocks[0].content) == "Gezien door [begeleider 1] om 9 uur"


def test_a_covered_link_target_keeps_the_words_and_loses_the_link() -> None:
    doc = boom.Document((), (boom.Paragraph((boom.Link((boom.Text("mail"),), "mailto:j@x.nl"),)),))
    nieuw = rewrite(doc, lambda s: [Vervanging(0, 4, "x")] if s.soort == "link" else [])
    assert nieuw.blocks == (boom.Paragraph((boom.Text("mail"),)),)


def test_every_kind_of_text_is_a_stream() -> None:
    noot = boom.Note((boom.Paragraph((boom.Text("noot"),)),))
    cel = boom.Cell((boom.Paragraph((boom.Text("cel"),)),))
    doc = boom.Document(
        (boom.Text("titel"),),
        (
            boom.Heading(1, (boom.Text("kop"),)),
            boom.Paragraph((boom.Text("tekst"), noot, boom.Link((boom.Text("hier"),), "https://doel"))),
            boom.ItemList(((boom.Paragraph((boom.Text("punt"),)),),)),
            boom.Table(((cel,),), ((cel,),), (boom.Text("bijschrift"),)),
            boom.Figure(boom.Picture("a.png", "alt"), (boom.Text("onderschrift"),)),
            boom.Code("code"),
            boom.Quote((boom.Paragraph((boom.Text("citaat"),)),)),
        ),
    )
    assert {s.tekst for s in streams(doc)} == {
        "titel", "kop", "teksthier", "noot", "https://doel", "punt", "bijschrift", "cel", "alt",
        "onderschrift", "code", "citaat",
    }  # fmt: skip


@pytest.mark.parametrize("spans", [[(0, 3), (2, 4)], [(0, 9)], [(2, 2)]])
def test_overlap_and_spans_outside_the_text_are_refused(spans: list[tuple[int, int]]) -> None:
    doc = boom.Document((), (boom.Paragraph((boom.Text("abcd"),)),))
    with pytest.raises(RedactieFout):
        rewrite(doc, lambda s: [Vervanging(a, b, "x") for a, b in spans] if s.tekst else [])
