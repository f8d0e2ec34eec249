# SPDX-License-Identifier: EUPL-1.2
"""Rules weighed against the model: outweighed guesses are still seen, evidence in the text is kept."""

from __future__ import annotations

from redaction.herkenning.treffer import Treffer
from redaction.herkenning.wegen import ANDERE_NAAM, MODEL, oordeel

TEKST = "In Batavia sprak mevrouw Utrecht met Jan Batavia."
BATAVIA, UTRECHT, JAN = (3, 10), (25, 32), (37, 48)


def _t(plek: tuple[int, int], bron: str, score: float = 0.5, laag: int = 2) -> Treffer:
    soort = "overig" if bron == ANDERE_NAAM else "persoon"
    return Treffer(*plek, soort, score, laag, bron)  # type: ignore[arg-type]


def _weeg(*treffers: Treffer) -> list[tuple[int, str, int]]:
    return [(t.start, t.soort, t.laag) for t in oordeel(treffers, TEKST).weeg(treffers, TEKST)]


def test_gok_die_het_model_tegenspreekt_wordt_nog_gezien() -> None:
    assert _weeg(_t(BATAVIA, "persoon.achternaam"), _t(BATAVIA, ANDERE_NAAM, 0.9, 3)) == [(3, "overig", 3)]


def test_twijfel_van_het_model_laat_een_regel_staan() -> None:
    assert _weeg(_t(BATAVIA, "persoon.achternaam"), _t(BATAVIA, ANDERE_NAAM, 0.6, 3)) == [(3, "persoon", 2)]


def test_herhaling_weegt_lichter() -> None:
    assert _weeg(_t(BATAVIA, "herhaling"), _t(BATAVIA, ANDERE_NAAM, 0.6, 3)) == [(3, "overig", 3)]


def test_een_titel_wordt_nooit_gewogen() -> None:
    assert _weeg(_t(UTRECHT, "persoon.titel"), _t(UTRECHT, ANDERE_NAAM, 1.0, 3)) == [(25, "persoon", 2)]


def test_wie_een_titel_had_blijft_een_persoon() -> None:
    titel = _t((37, 48), "persoon.titel")
    gewogen = _weeg(titel, _t(BATAVIA, "herhaling"), _t(BATAVIA, ANDERE_NAAM, 1.0, 3))
    assert (3, "persoon", 2) in gewogen


def test_model_om_een_bekende_heen_valt_weg() -> None:
    bekend = _t(UTRECHT, "bekend", 1.0, 1)
    assert _weeg(bekend, _t((17, 32), MODEL)) == [(25, "persoon", 1)]
    assert len(_weeg(_t((37, 40), "bekend", 1.0, 1), _t(JAN, MODEL))) == 2
