# SPDX-License-Identifier: EUPL-1.2
"""The yardstick itself: what counts as covered, whole, strict, wrong and neither."""

from __future__ import annotations

import pytest

from tests.benchmark.bekenden import Naam, names
from tests.benchmark.lees import Passage, parse
from tests.benchmark.maten import Span, in_layers, precision, recall, third_list, wilson
from tests.benchmark.missers import misses, mistakes

TEKST = "Op [[datum|3 mei]] zag [[persoon|Jan de Wit]] in [[vrij|Breda]] zijn oude Fiets."


def _passage(gemarkeerd: str = TEKST) -> Passage:
    tekst, items = parse(gemarkeerd, "hier")
    vrij = tuple((i.start, i.einde) for i in items if i.soort == "vrij")
    vast = tuple(i for i in items if i.soort != "vrij")
    return Passage("x", "x", frozenset(), (), tekst, vast, vrij)


def _span(passage: Passage, wat: str, soort: str = "persoon", laag: int = 2) -> Span:
    start = passage.tekst.index(wat)
    return Span(start, start + len(wat), soort, laag)


def test_half_a_name_is_half_covered_and_not_whole() -> None:
    p = _passage()
    d = recall([p], [[_span(p, "Wit")]], lambda i: i.soort == "persoon")
    assert (d.recall_tekens, d.recall_geheel, d.recall_strikt, d.recall_soort) == (3 / 8, 0, 0, 1)


def test_two_finds_may_cover_one_item_but_not_strictly() -> None:
    p = _passage()
    d = recall([p], [[_span(p, "Jan"), _span(p, "de Wit")]], lambda i: i.soort == "persoon")
    assert (d.recall_tekens, d.recall_geheel, d.recall_strikt) == (1, 1, 0)


def test_strict_asks_the_same_span_and_the_same_kind() -> None:
    p = _passage()
    goed = recall([p], [[_span(p, "3 mei", "datum")]], lambda i: i.soort == "datum")
    ander = recall([p], [[_span(p, "3 mei", "leeftijd")]], lambda i: i.soort == "datum")
    assert (goed.recall_strikt, ander.recall_strikt, ander.recall_geheel) == (1, 0, 1)


def test_free_text_counts_neither_way() -> None:
    p = _passage()
    met = precision([p], [[_span(p, "Jan de Wit"), _span(p, "Breda")]])
    assert (met.vondsten, met.raak, met.per_teken, met.woorden_mis) == (1, 1, 1, 0)


def test_an_ordinary_word_counts_against() -> None:
    p = _passage()
    mis = precision([p], [[_span(p, "Jan de Wit"), _span(p, "Fiets", laag=3)]])
    assert (mis.per_vondst, mis.per_teken, mis.woorden_mis) == (0.5, 8 / 13, 1)
    assert mis.mis_per_duizend == pytest.approx(1000 / 12)


def test_precision_of_one_kind_asks_that_kind() -> None:
    p = _passage()
    assert precision([p], [[_span(p, "3 mei", "persoon")]], "persoon").raak == 0


def test_third_list_counts_each_string_once() -> None:
    p = _passage("Fiets en Fiets en Bel")
    spans = [Span(0, 5, "overig", 3), Span(9, 14, "overig", 3), Span(18, 21, "overig", 2)]
    assert third_list([p.tekst], [spans]) == pytest.approx(200)
    assert in_layers([spans], (1, 2)) == [[spans[2]]]


def test_misses_and_mistakes_are_shown_with_their_place() -> None:
    p = _passage()
    spans = [[_span(p, "3 mei", "datum"), _span(p, "Fiets", laag=3), _span(p, "Breda")]]
    assert [regel.split("\t")[1:3] for regel in misses([p], spans, "m")] == [["x", "persoon"]]
    (fout,) = mistakes([p], spans, "f")
    assert ">>Fiets<<" in fout


@pytest.mark.parametrize(
    ("goed", "totaal", "onder", "boven"),
    [(10, 10, 0.7225, 1.0), (0, 10, 0.0, 0.2775), (81, 263, 0.2553, 0.3662), (0, 0, 0.0, 1.0)],
)
def test_wilson(goed: int, totaal: int, onder: float, boven: float) -> None:
    """The last but one is the worked example of Newcombe (1998), method 3."""
    assert wilson(goed, totaal) == pytest.approx((onder, boven), abs=5e-5)


def test_written_names_become_the_fields_of_a_case_file() -> None:
    assert names(["Hendrika Johanna de Groot-Zomer", "Rie", "Bui Van Long", "Bep"]) == [
        Naam(("Hendrika", "Johanna"), "de", "Groot-Zomer", ["Rie"]),
        Naam(("Van", "Long"), "", "Bui", ["Bep"]),
    ]
