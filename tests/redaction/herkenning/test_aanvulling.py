# SPDX-License-Identifier: EUPL-1.2
"""What the model of kinds adds: beside finds, never in them, cut to what says something."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from redaction import Identiteit
from redaction.herkenning.aanvulling import BRON, aanvullen
from redaction.herkenning.herkenner import Herkenner
from redaction.herkenning.model.kenmerken import bekijk
from redaction.herkenning.model.soortvinden import LABELS, Kansen, bekijk_soorten
from redaction.herkenning.tegenspraak import spreek_tegen
from redaction.herkenning.tekst import Tekst
from redaction.herkenning.treffer import Treffer
from redaction.model import Soort

STUK = st.sampled_from(
    [
        "Jan",
        " ",
        "\n",
        ". ",
        "kamer 12",
        "de",
        "84",
        "De Linde",
        "K-482-ZT",
        "😀",
        "(",
        "maart",
        "\t",
        "|",
        "belde",
    ]
)


def _kansen(tekst: str, **per_woord: tuple[str, float]) -> Kansen:
    """Chances as if the model gave a word a label with a chance, and nothing to the rest."""
    stukken = [s for zin in bekijk(tekst) for s in zin.stukken]
    rijen = np.zeros((len(stukken), len(LABELS)))
    for i, stuk in enumerate(stukken):
        label, kans = per_woord.get(stuk.tekst, ("O", 1.0))
        rijen[i, LABELS.index(label)] = kans
        rijen[i, 0] += 0.0 if label == "O" else 1.0 - kans
    return Kansen(stukken, rijen, [len(stukken)])


def _nieuw(tekst: str, gevonden: list[Treffer], kansen: Kansen) -> list[tuple[str, str, int]]:
    return [(tekst[t.start : t.end], t.soort, t.laag) for t in aanvullen(Tekst(tekst), gevonden, kansen)]


@pytest.mark.parametrize(
    ("tekst", "per_woord", "verwacht"),
    [
        ("Zij ging naar Zonhof toe.", {"Zonhof": ("organisatie", 0.4)}, [("Zonhof", "organisatie", 2)]),
        (
            "naar basisschool De Zonhof toe",
            {w: ("organisatie", 0.9) for w in ("basisschool", "De", "Zonhof")},
            [("De Zonhof", "organisatie", 2)],
        ),
        ("naar Zonhof toe", {"Zonhof": ("organisatie", 0.06)}, [("Zonhof", "overig", 3)]),
        ("naar Zonhof toe", {"Zonhof": ("organisatie", 0.02)}, []),
        ("in de kamer", {"kamer": ("locatie", 0.12)}, []),
        ("in de kamer", {"kamer": ("locatie", 0.4)}, [("kamer", "locatie", 2)]),
        ("de Wmo geldt", {"Wmo": ("organisatie", 0.9)}, []),
        ("nr. abc hier", {"abc": ("nummer", 0.9)}, []),
        ("nr. 40812 hier", {"nr": ("nummer", 0.5), "40812": ("nummer", 0.9)}, [("40812", "nummer", 2)]),
        ("zij werd vorige week tachtig", {"tachtig": ("leeftijd", 0.2)}, []),
        ("zij werd vorige week wakker", {"wakker": ("leeftijd", 0.2)}, []),
        (
            "zij is tachtig jaar",
            {w: ("leeftijd", 0.08) for w in ("tachtig", "jaar")},
            [("tachtig jaar", "leeftijd", 2)],
        ),
        ("Wed 11:00:00 +0100", {w: ("nummer", 0.9) for w in ("00", "+", "0100")}, []),
        ("om 11:00 +0200 uur", {w: ("nummer", 0.9) for w in ("+", "0200")}, []),
        ("bel 0100 12345 nu", {w: ("nummer", 0.9) for w in ("0100", "12345")}, [("0100 12345", "nummer", 2)]),
        ("in kamer", {"kamer": ("locatie", 0.28)}, []),
        ("begin maart 2024", {w: ("datum", 0.9) for w in ("begin", "maart", "2024")}, []),
        (
            "de twaalfde maart",
            {w: ("datum", 0.9) for w in ("twaalfde", "maart")},
            [("twaalfde maart", "datum", 2)],
        ),
        ("bel 0612345678 nu", {"0612345678": ("code", 0.9)}, [("0612345678", "nummer", 2)]),
        (
            "sprak met Ellen Fransman toen",
            {w: ("persoon", 0.9) for w in ("Ellen", "Fransman")},
            [("Ellen Fransman", "persoon", 2)],
        ),
        (
            "sprak met Ellen Fransman toen",
            {w: ("persoon", 0.2) for w in ("Ellen", "Fransman")},
            [("Ellen", "persoon", 2)],
        ),
        ("dat zei Fransman toen", {"Fransman": ("persoon", 0.35)}, [("Fransman", "persoon", 2)]),
        ("een kamer (nr. 6) vrij", {w: ("locatie", 0.5) for w in ("nr", ".", "6")}, [("6", "locatie", 2)]),
        ("een kamer (6) vrij", {"6": ("locatie", 0.5)}, []),
        ("zij ligt op 118 nu", {"118": ("locatie", 0.75)}, [("118", "locatie", 2)]),
        ("zij ligt op 118 nu", {"118": ("locatie", 0.65)}, []),
        (
            "woont parkweg 19 a maar",
            {w: ("adres", 0.9) for w in ("parkweg", "19", "a")},
            [("parkweg 19 a", "adres", 2)],
        ),
        ("de parkweg ligt daar", {"parkweg": ("adres", 0.9)}, [("parkweg", "adres", 2)]),
    ],
)
def test_what_is_proposed(
    tekst: str, per_woord: dict[str, tuple[str, float]], verwacht: list[tuple[str, str, int]]
) -> None:
    assert _nieuw(tekst, [], _kansen(tekst, **per_woord)) == verwacht


def test_a_find_stays_and_grows_with_its_own_kind() -> None:
    tekst = "adres Lindelaan 14, 1234 AB Ede."
    straat = Treffer(6, 18, "adres", 0.8, 2, "adres")
    kansen = _kansen(tekst, **{w: ("adres", 0.9) for w in ("Lindelaan", "14", ",", "1234", "AB", "Ede")})
    assert _nieuw(tekst, [straat], kansen) == [
        ("Lindelaan 14", "adres", 2),
        ("1234 AB Ede", "adres", 2),
    ]
    dicht = "adres Lindelaan 14 zwart."
    kansen = _kansen(dicht, **{w: ("adres", 0.9) for w in ("Lindelaan", "14", "Zwart")})
    assert _nieuw(dicht, [Treffer(6, 15, "adres", 0.8, 2, "adres")], kansen) == [("Lindelaan 14", "adres", 2)]


def test_a_number_joins_an_abbreviated_street() -> None:
    tekst = "woont Dorpsstr. 4 nu"
    kansen = _kansen(tekst, **{w: ("adres", 0.9) for w in ("Dorpsstr", ".", "4")})
    assert _nieuw(tekst, [Treffer(6, 14, "adres", 0.8, 2, "adres")], kansen) == [("Dorpsstr. 4", "adres", 2)]


def test_a_short_find_of_a_rule_is_never_lost_by_growing() -> None:
    tekst = "kamer 3.4 hier"
    regel = Treffer(6, 7, "locatie", 0.8, 2, "locatie")
    kansen = _kansen(tekst, **{w: ("locatie", 0.9) for w in ("3", ".", "4", "0")})
    assert any(t.start <= 6 and t.end >= 7 and t.laag == 2 for t in aanvullen(Tekst(tekst), [regel], kansen))


def test_a_known_person_keeps_a_name_in_another_form() -> None:
    herkenner = Herkenner((Identiteit("cliënt", "cliënt", "Tuinema", voornamen=("Sietse",)),))
    gevonden = herkenner.vind("De Tuinemafamilie las de brief van Tuinma.")
    assert {v.identiteit for v in gevonden} == {"cliënt"}


def test_what_is_called_something_else_is_no_person() -> None:
    tekst = "Toen speelde Zonhof thuis."
    kansen = _kansen(tekst, Zonhof=("persoon", 0.6))
    voorstel = Treffer(13, 19, "persoon", 0.6, 2, BRON)
    assert [t.soort for t in spreek_tegen([voorstel], kansen, {13: 0.5})] == ["organisatie"]
    assert [t.soort for t in spreek_tegen([voorstel], kansen, {13: 0.1})] == ["persoon"]
    zeker = _kansen(tekst, Zonhof=("persoon", 0.95))
    assert [t.soort for t in spreek_tegen([voorstel], zeker, {13: 0.5})] == ["persoon"]


def test_a_repeated_name_that_is_nothing_here_is_to_be_seen() -> None:
    tekst = "De roos stond in bloei."
    weer = Treffer(3, 7, "persoon", 0.4, 2, "herhaling")
    bekend = Treffer(3, 7, "persoon", 1.0, 1, "bekend", "cliënt")
    assert [t.laag for t in spreek_tegen([weer, bekend], _kansen(tekst), {})] == [3, 1]


@settings(max_examples=150, deadline=None)
@given(st.lists(STUK | st.text(max_size=6), max_size=14).map("".join), st.data())
def test_nothing_found_is_lost_and_nothing_overlaps(tekst: str, data: st.DataObject) -> None:
    plekken = data.draw(st.lists(st.integers(0, max(len(tekst), 1)), max_size=4, unique=True).map(sorted))
    bezet = [
        Treffer(a, b, "persoon", 1.0, 1, "bekend", "x")
        for a, b in zip(plekken[::2], plekken[1::2], strict=False)
        if b <= len(tekst)
    ]
    uit = aanvullen(Tekst(tekst), bezet, bekijk_soorten(bekijk(tekst)))
    assert [t for t in uit if t.laag == 1] == bezet
    for vorige, t in pairwise(uit):
        assert vorige.start < vorige.end <= t.start < t.end <= len(tekst)


@pytest.mark.parametrize(
    ("zin", "plek"),
    [
        ("Lees deel 2 van dit rapport.", []),
        ("Dit staat in deel 2 van het definitieve rapport.", []),
        ("Zij ligt in deel 2 van het gebouw.", ["deel 2"]),
    ],
)
def test_a_part_of_a_document_is_no_place(zin: str, plek: list[str]) -> None:
    assert [v.tekst for v in Herkenner(()).vind(zin)] == plek


@pytest.mark.parametrize(("ernaast", "over"), [("organisatie", []), ("persoon", [("van", "persoon", 2)])])
def test_a_preposition_before_an_organisation_is_no_name(
    ernaast: Soort, over: list[tuple[str, str, int]]
) -> None:
    """Covered as a name, "van" is a leak wherever it stands: no version could be built any more."""
    tekst = "chef Wiarda van Brink belde"
    vast = [Treffer(5, 11, "persoon", 1.0, 1, "bekend", "x"), Treffer(16, 21, ernaast, 1.0, 1, "bekend", "a")]
    kansen = _kansen(tekst, **{w: ("persoon", 0.9) for w in ("Wiarda", "van", "Brink")})
    gevonden = _nieuw(tekst, vast, kansen)
    assert [g for g in gevonden if g[0] not in {"Wiarda", "Brink"}] == over


@pytest.mark.parametrize("opening", ["Aldus", "Zie", "Volgens"])
def test_a_word_that_opens_a_sentence_is_no_firm(opening: str) -> None:
    vondsten = Herkenner([]).vind(f"{opening} Xaverius Reigerkamp.")
    assert [v.tekst for v in vondsten] == ["Xaverius Reigerkamp"]
