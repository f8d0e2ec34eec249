# SPDX-License-Identifier: EUPL-1.2
"""The benchmark texts are well formed, as many as promised, and hold no number of a real person."""

from __future__ import annotations

import re
from itertools import pairwise

import pytest
from stdnum import iban
from stdnum.nl import bsn

from tests.benchmark.lees import Passage, PassageFout, count, parse, read_passages

PASSAGES = read_passages()
GANGBAAR = ("datum", "leeftijd", "telefoon", "email", "adres", "nummer", "locatie", "organisatie")
ZELDZAAM = ("bsn", "iban", "kenteken", "kvk", "agb", "big", "url", "account", "postcode", "geboortedatum")
ZELDZAME_TAGS = ("genitief", "bijnaam", "initialen", "fout", "kapitalen", "ocr")


def _digits(tekst: str) -> str:
    return re.sub(r"\W", "", tekst)


def test_as_many_as_promised() -> None:
    aantal = count(PASSAGES)
    assert len(PASSAGES) >= 60
    assert sum(len(p.items) for p in PASSAGES) >= 1000
    assert aantal["persoon"] >= 350
    assert aantal["persoon~klein"] >= 90
    assert sum(bool(p.bekend) for p in PASSAGES) >= 15


@pytest.mark.parametrize("soort", GANGBAAR)
def test_common_kinds(soort: str) -> None:
    assert count(PASSAGES)[soort] >= 25


@pytest.mark.parametrize("sleutel", [*ZELDZAAM, *(f"persoon~{tag}" for tag in ZELDZAME_TAGS)])
def test_rare_kinds_and_tags(sleutel: str) -> None:
    assert count(PASSAGES)[sleutel] >= 10


@pytest.mark.parametrize("tag", ["woord", "vreemd", "tabel", "ondertekening", "lijst", "chat", "bekend"])
def test_tags_that_are_reported_apart(tag: str) -> None:
    assert count(PASSAGES)[f"persoon~{tag}"] >= 25


@pytest.mark.parametrize("passage", PASSAGES, ids=lambda p: p.naam)
def test_passage(passage: Passage) -> None:
    assert 100 <= len(passage.tekst.split()) <= 400
    assert len(passage.items) >= 8
    assert all(passage.tekst[i.start : i.einde] == i.tekst for i in passage.items)
    grenzen = sorted([(i.start, i.einde) for i in passage.items] + list(passage.vrij))
    assert all(links[1] <= rechts[0] for links, rechts in pairwise(grenzen))


@pytest.mark.parametrize("passage", PASSAGES, ids=lambda p: p.naam)
def test_tag_klein_says_what_the_text_shows(passage: Passage) -> None:
    verkeerd = [
        i.tekst
        for i in passage.items
        if i.soort == "persoon" and (i.tekst == i.tekst.lower()) != ("klein" in i.tags)
    ]
    assert not verkeerd


def test_no_mention_of_a_labelled_long_name_is_left_unlabelled() -> None:
    vergeten = [(p.naam, naam) for p in PASSAGES for naam in _forgotten(p)]
    assert not vergeten


def _forgotten(passage: Passage) -> list[str]:
    """Labelled strings with a space or digit in them that stand elsewhere in the text outside any span."""
    bezet = [(i.start, i.einde) for i in passage.items] + list(passage.vrij)
    gezocht = {i.tekst for i in passage.items if re.search(r"[\s\d]", i.tekst) and len(i.tekst) > 5}
    return [
        naam
        for naam in gezocht
        for m in re.finditer(rf"(?<!\w){re.escape(naam)}(?!\w)", passage.tekst)
        if not any(s < m.end() and m.start() < e for s, e in bezet)
    ]


def test_every_bsn_passes_the_elfproef_and_is_a_test_number() -> None:
    nummers = [_digits(i.tekst) for p in PASSAGES for i in p.items if i.soort == "bsn"]
    assert all(bsn.is_valid(n) and n.startswith("999") for n in nummers), nummers


def test_every_iban_has_a_valid_checksum() -> None:
    nummers = [i.tekst for p in PASSAGES for i in p.items if i.soort == "iban"]
    assert all(iban.is_valid(n) for n in nummers), [n for n in nummers if not iban.is_valid(n)]


@pytest.mark.parametrize(
    "tekst",
    [
        "[[persoon|Jan",
        "[[persoon Jan]]",
        "[[naam|Jan]]",
        "[[persoon~groot|Jan]]",
        "[[persoon| Jan]]",
        "x persoon|Jan]]",
    ],
)
def test_malformed_markup_is_refused_in_clear_words(tekst: str) -> None:
    with pytest.raises(PassageFout, match="hier"):
        parse(tekst, "hier")


def test_offsets_are_code_points() -> None:
    tekst, items = parse("Zoë 🙂 [[persoon|Anaïs]] en [[persoon~klein|jan]].", "hier", 10)
    assert tekst == "Zoë 🙂 Anaïs en jan."
    assert [(i.start - 10, i.einde - 10) for i in items] == [(6, 11), (15, 18)]
