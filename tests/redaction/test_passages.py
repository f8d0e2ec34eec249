# SPDX-License-Identifier: EUPL-1.2
"""Marks on any tree: whatever is under a mark is a passage, and covering passages leaves no word of them."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import count

import pytest
from hypothesis import given
from hypothesis import strategies as st

from redaction import Verboden, boom, passagevondsten, platte_tekst, verifieer_bytes, zonder_dubbel
from redaction.markering import marked_pictures, without_marks
from redaction.merk import Merk, merk_van_code, merk_van_stijl, merken_van_klassen, stijlnaam
from redaction.toepassen import Lak, pas_toe
from redaction.verifieer.passage import passage_parts

MERKEN = (Merk("beroepsgeheim"), Merk("medisch", "aanbieder"), Merk("gezegd", "buur"), Merk("onbekend"))
ids = st.from_regex(r"[a-z][a-z0-9-]{0,12}", fullmatch=True)


@given(st.sampled_from(["beroepsgeheim", "medisch", "gezegd"]), ids | st.just(""), ids | st.just(""))
def test_a_mark_survives_as_style_and_as_code(soort: str, van: str, over: str) -> None:
    merk = Merk(soort, van, over)  # type: ignore[arg-type]
    assert merk_van_code(merk.code) == merk
    for naam in (
        stijlnaam(merk),
        stijlnaam(merk).upper(),
        stijlnaam(merk) + " Char",
        stijlnaam(merk) + " teken",
    ):
        assert merk_van_stijl(naam) == merk


@pytest.mark.parametrize("naam", ["Lakmoes", "Lakmoes geheim", "lakmoesmedisch", "Lakmoes medisch van",
                                  "Lakmoes medisch van a van b", "Lakmoes gezegd door A/B"])  # fmt: skip
def test_a_style_that_means_a_mark_and_is_none_is_an_unknown_mark(naam: str) -> None:
    assert merk_van_stijl(naam) == Merk("onbekend")


@pytest.mark.parametrize("naam", ["Standaard", "medisch", "Kop 1", ""])
def test_another_style_is_no_mark(naam: str) -> None:
    assert merk_van_stijl(naam) is None


def test_classes_that_nobody_knows_are_an_unknown_mark_and_never_none() -> None:
    assert merken_van_klassen([], {}) == merken_van_klassen(["geheim"], {}) == (Merk("onbekend"),)
    assert merken_van_klassen(["medisch"], {"wie": "x"}) == (Merk("onbekend"),)
    assert merken_van_klassen(["medisch", "gezegd"], {"van": "a"}) == (
        Merk("medisch", "a"),
        Merk("gezegd", "a"),
    )


class Bomen:
    """Trees in which every word is unique and we know which marks are above it."""

    def __init__(self, draw: st.DrawFn) -> None:
        self.draw = draw
        self.nummers = count()
        self.onder: dict[str, frozenset[Merk]] = {}

    def woord(self, merken: frozenset[Merk]) -> str:
        woord = f"woord{next(self.nummers)}x"
        self.onder[woord] = merken
        return woord

    def inlines(self, merken: frozenset[Merk], diepte: int) -> tuple[boom.Inline, ...]:
        return tuple(self.inline(merken, diepte) for _ in range(self.draw(st.integers(1, 3))))

    def inline(self, merken: frozenset[Merk], diepte: int) -> boom.Inline:
        soorten = ["tekst", "merk", "merk", "vet", "link", "noot", "beeld"] if diepte else ["tekst"]
        match self.draw(st.sampled_from(soorten)):
            case "merk":
                merk = self.draw(st.sampled_from(MERKEN))
                return boom.Marked(merk, self.inlines(merken | {merk}, diepte - 1))
            case "vet":
                return boom.Styled("vet", self.inlines(merken, diepte - 1))
            case "link":
                doel = f"https://x.example/{self.woord(merken)}"
                return boom.Link(self.inlines(merken, diepte - 1), doel)
            case "noot":
                return boom.Note((boom.Paragraph(self.inlines(merken, diepte - 1)),))
            case "beeld":
                return boom.Picture("beeld-1.png", self.woord(merken))
            case _:
                return boom.Text(f" {self.woord(merken)} ")

    def blok(self, diepte: int) -> boom.Block:
        leeg: frozenset[Merk] = frozenset()
        match self.draw(st.sampled_from(["alinea", "kop", "lijst", "tabel", "citaat"])):
            case "kop":
                return boom.Heading(2, self.inlines(leeg, diepte))
            case "lijst":
                return boom.ItemList(((boom.Paragraph(self.inlines(leeg, diepte)),),))
            case "tabel":
                cel = boom.Cell((boom.Paragraph(self.inlines(leeg, diepte)),))
                return boom.Table((), ((cel,),), self.inlines(leeg, diepte))
            case "citaat":
                return boom.Quote((boom.Paragraph(self.inlines(leeg, diepte)),))
            case _:
                return boom.Paragraph(self.inlines(leeg, diepte))


@st.composite
def gemarkeerd(draw: st.DrawFn) -> tuple[boom.Document, dict[str, frozenset[Merk]]]:
    bomen = Bomen(draw)
    blokken = tuple(bomen.blok(3) for _ in range(draw(st.integers(1, 3))))
    return boom.Document((), blokken, {"beeld-1.png": b"x"}), bomen.onder


@given(gemarkeerd(), st.sets(st.sampled_from(MERKEN)))
def test_no_word_under_a_mark_that_may_not_be_read_comes_through(
    paar: tuple[boom.Document, dict[str, frozenset[Merk]]], mag_niet: set[Merk]
) -> None:
    document, onder = paar
    weg = [
        Lak(s.nummer, v.start, v.end, "passage")
        for s, v in passagevondsten(document)
        if merk_van_code(v.bron) in mag_niet
    ]
    nieuw = pas_toe(document, zonder_dubbel(weg, []), frozenset({"beeld-1.png"}))
    geheel = repr(nieuw)
    for woord, merken in onder.items():
        assert (woord in geheel) == (not merken & mag_niet), woord
    assert "Marked" not in geheel and not passagevondsten(nieuw)


@given(gemarkeerd())
def test_taking_marks_off_changes_no_word_and_a_bare_tree_not_at_all(
    paar: tuple[boom.Document, dict[str, frozenset[Merk]]],
) -> None:
    kaal = without_marks(paar[0])
    assert platte_tekst(kaal) == platte_tekst(paar[0])
    assert without_marks(kaal) == kaal


@given(gemarkeerd())
def test_the_marks_above_every_picture_are_known(
    paar: tuple[boom.Document, dict[str, frozenset[Merk]]],
) -> None:
    alts = {alt for alt in _alts(repr(paar[0]))}
    verwacht = frozenset(m for woord in alts for m in paar[1][woord])
    assert marked_pictures(paar[0]).get("beeld-1.png", frozenset()) == verwacht


def _alts(geheel: str) -> Iterator[str]:
    for deel in geheel.split("alt='")[1:]:
        yield deel.split("'")[0]


def test_a_find_that_sticks_out_of_a_passage_stays_covered_outside_it() -> None:
    samen = zonder_dubbel([Lak(0, 5, 20, "p"), Lak(0, 8, 12, "q")], [Lak(0, 0, 9, "n"), Lak(0, 10, 12, "m")])
    assert samen == [Lak(0, 0, 5, "n"), Lak(0, 5, 20, "p")]


@pytest.mark.parametrize(("tekst", "aantal"), [("kort", 0), ("precies genoeg letters", 1),
                                               ("een twee drie vier vijf zes zeven acht", 2),
                                               ("zij slikte dagelijks zware pillen", 1),
                                               ("zij slikte elke dag zware pillen", 3)])  # fmt: skip
def test_a_passage_is_known_by_every_run_of_its_words(tekst: str, aantal: int) -> None:
    assert len(passage_parts(tekst)) == aantal


@pytest.mark.parametrize(("elders", "lek"), [
    ("Eerder bleek: zij slikte al jaren zware pijnstillers, zei men.", True),
    ("Het advies: SLIKTE AL JAREN ZWARE PIJNSTILLERS.", True),
    ("Ook zij kreeg begeleiding van de aanbieder.", False),
    ("Zij slikte iets.", False),
])  # fmt: skip
def test_five_words_of_a_hidden_passage_give_it_away_elsewhere(elders: str, lek: bool) -> None:
    passage = (
        "De cliënt kreeg begeleiding van de aanbieder en zij slikte al jaren zware pijnstillers daarvoor."
    )
    verboden = [Verboden(passage, "passage", "e-0001")]
    assert bool(verifieer_bytes("a.txt", elders.encode(), verboden)) == lek
