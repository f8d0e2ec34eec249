# SPDX-License-Identifier: EUPL-1.2
"""Whatever a record points at exists, and a pointer to what is gone is found out."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from pipeline.bepalingen.model import Bepaling, Plekken, Spanning
from pipeline.bepalingen.plekken import VINDERS, termijn, vind
from pipeline.bepalingen.register import bepalingen, lijst_van_tests, spanningen
from pipeline.bepalingen.samenhang import getest_door, plekken_van
from pipeline.bepalingen.velden import zoek
from pipeline.termijnen.soorten import alle_soorten
from pipeline.uitwisseling.matrix import CELLEN
from tests.pipeline.bepalingen.maak_testlijst import noemt

WORTEL = Path(__file__).parents[3]


def _begrippen() -> set[str]:
    tekst = (WORTEL / "docs" / "begrippen.md").read_text(encoding="utf-8")
    woorden = re.findall(r"^\| ([^|]+?) \|", tekst, re.MULTILINE)
    return {*woorden, *(deel.strip() for woord in woorden for deel in woord.split(","))}


BEGRIPPEN = _begrippen()


def test_every_kind_of_place_has_a_finder() -> None:
    assert set(VINDERS) == set(Plekken.model_fields)


@pytest.mark.parametrize("record", bepalingen().values(), ids=bepalingen())
def test_every_place_exists(record: Bepaling) -> None:
    plekken = plekken_van(record)
    assert all(p.tekst for p in plekken)
    assert {(p.soort, p.naam) for p in plekken} >= set(record.plekken.paren())
    assert set(record.plekken.begrip) <= BEGRIPPEN


@pytest.mark.parametrize("spanning", spanningen().values(), ids=spanningen())
def test_every_place_of_a_tension_exists(spanning: Spanning) -> None:
    assert spanning.plekken.paren()
    for soort, naam in spanning.plekken.paren():
        if soort == "begrip":
            assert naam in BEGRIPPEN
        else:
            assert vind(soort, naam, spanning.tussen[0]).tekst


@pytest.mark.parametrize("record", bepalingen().values(), ids=bepalingen())
def test_every_test_that_is_named_exists(record: Bepaling) -> None:
    assert getest_door(record)
    for verwijzing in getest_door(record):
        pad, _, naam = verwijzing.partition("::")
        assert (WORTEL / pad).is_file(), f"{pad} bestaat niet"
        assert not naam or f"def {naam}(" in (WORTEL / pad).read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("soort", "naam"),
    [
        ("regel", "P-S9.9"),
        ("veld", "Gemeente.bestaat_niet"),
        ("veld", "Bestaatniet.id"),
        ("veld", "Gemeente"),
        ("veld", "Gemeente.redenen=zomaar"),
        ("veld", "Zaak.partijen.bestaat_niet"),
        ("soort", "brief_die_er_niet_is"),
        ("termijn", "zomaar"),
        ("cel", "AK-B2-R15-GP"),
        ("uitzondering", "A99"),
        ("doelgroep", "buurt"),
        ("toestand", "bestaat_niet"),
        ("deel", "pipeline.profiel.regimes:BESTAAT_NIET"),
        ("deel", "pipeline.bestaat_niet:TABEL"),
    ],
)
def test_what_is_gone_is_found_out(soort: str, naam: str) -> None:
    with pytest.raises(LookupError):
        vind(soort, naam, "P-S4.1a")


def test_a_machine_must_name_the_provision() -> None:
    assert vind("toestand", "protocol", "P-S4.1a").tekst
    with pytest.raises(LookupError):
        vind("toestand", "protocol", "AK-F5")


def test_a_field_is_found_by_its_whole_path_and_by_its_model() -> None:
    voluit = vind("veld", "Zaak.partijen.gemeenten.redenen=plaats_calamiteit", "P-F2a")
    kort = vind("veld", "Gemeente.redenen=plaats_calamiteit", "P-F2a")
    assert voluit.tekst.startswith("zaak.yaml") and kort.tekst.startswith("zaak.yaml")


@pytest.mark.parametrize("cel", CELLEN.values(), ids=CELLEN)
def test_wording_and_matrix_say_the_same(cel: object) -> None:
    nummer, waarde = getattr(cel, "id", ""), getattr(cel, "waarde", "")
    slot = {
        "j": "In de cel staat ja.",
        "n": "In de cel staat nee.",
        "j, mits": "staat ja, met die voorwaarde.",
    }
    assert bepalingen()[nummer].tekst.endswith(slot[waarde])
    assert bepalingen()[nummer].plekken.cel == (nummer,)


def test_every_cell_is_a_provision() -> None:
    assert len(CELLEN) == 56
    assert set(CELLEN) == {n for n in bepalingen() if n.startswith("AK-B2-R")}


@pytest.mark.parametrize("naam", [n for n, t in alle_soorten().items() if not t.buiten])
def test_every_term_is_pinned_by_its_provision(naam: str) -> None:
    bron = termijn(naam).bepaling
    if not bron.startswith("LM-"):
        assert naam in bepalingen()[bron].plekken.termijn, f"noem termijn {naam} bij {bron}"


BEWEERT = [b for b in bepalingen().values() if re.search(r"(controleer weigert|wordt dan geweigerd)", b.fout)]


@pytest.mark.parametrize("record", BEWEERT, ids=lambda b: b.id)
def test_what_is_said_to_be_refused_is_a_required_field(record: Bepaling) -> None:
    paden = [zoek(naam)[1] for naam in record.plekken.veld]
    assert any(veld.is_required() for veld in paden)


def test_a_record_that_points_at_nothing_is_found_out() -> None:
    record = bepalingen()["P-S4.1a"]
    stuk = record.model_copy(update={"plekken": Plekken(regel=("P-S4.1z",))})
    with pytest.raises(LookupError):
        plekken_van(stuk)


@pytest.mark.parametrize(
    ("soort", "naam", "pad"),
    [(s, n, pad) for s, namen in lijst_van_tests().items() for n, paden in namen.items() for pad in paden],
)
def test_a_test_file_that_is_named_is_about_it(soort: str, naam: str, pad: str) -> None:
    melding = f"{soort} {naam}: draai python -m tests.pipeline.bepalingen.maak_testlijst"
    assert (WORTEL / pad).is_file(), melding
    assert noemt(pad, naam, (WORTEL / pad).read_text(encoding="utf-8")), melding
