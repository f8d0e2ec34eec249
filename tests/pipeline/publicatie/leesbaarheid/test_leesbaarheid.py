# SPDX-License-Identifier: EUPL-1.2
"""Measures of sentences and words; advice with places and figures, without a sentence of the text."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from pipeline.bronnen import voorbeelden
from pipeline.dossier import Dossier
from pipeline.publicatie.leesbaarheid.advies import leesbaarheid, plekken, verslag
from pipeline.publicatie.leesbaarheid.meten import ambtelijke_woorden, lettergrepen, lijdend, meet, zinnen_van
from redaction import lees_markdown, streams


@pytest.mark.parametrize(
    ("tekst", "zinnen"),
    [
        ("Een zin. Nog een zin!", ("Een zin.", "Nog een zin!")),
        ("Volgens art. 5 Wmo mag dat. Zie blz. 12.", ("Volgens art. 5 Wmo mag dat.", "Zie blz. 12.")),
        (
            "De heer J. Bakker belde. Dat was om 14.20 uur.",
            ("De heer J. Bakker belde.", "Dat was om 14.20 uur."),
        ),
        ("Mag dat? 'Ja.' zei hij.", ("Mag dat?", "'Ja.' zei hij.")),
        ("d.w.z. dit is één zin", ("d.w.z. dit is één zin",)),
        ("", ()),
    ],
)
def test_sentences(tekst: str, zinnen: tuple[str, ...]) -> None:
    assert zinnen_van(tekst) == zinnen


@pytest.mark.parametrize(
    ("zin", "is_lijdend"),
    [
        ("Het rapport wordt openbaar gemaakt", True),
        ("De melding werd op 9 maart ontvangen", True),
        ("De cliënt werd door de dienst verzorgd", True),
        ("De toezichthouder maakt het rapport openbaar", False),
        ("Het wordt kouder in de gemeenten", False),
        ("Er is een gesprek gevoerd", False),
    ],
)
def test_passive(zin: str, is_lijdend: bool) -> None:
    assert lijdend(zin.split()) is is_lijdend


@pytest.mark.parametrize(
    ("woord", "aantal"),
    [("huis", 1), ("cliënt", 2), ("toezichthouder", 4), ("mooie", 2), ("brr", 1), ("geel", 1)],
)
def test_syllables(woord: str, aantal: int) -> None:
    assert lettergrepen(woord) == aantal


def test_an_easy_text_scores_better_than_an_official_one() -> None:
    makkelijk = meet([("a", "Wij maken het rapport openbaar. Dat doen wij op 3 maart. U mag reageren.")])
    zin = (
        "Derhalve zal, met inachtneming van het vigerende afsprakenkader, de rapportage ten aanzien van"
        " onderhavige calamiteit te allen tijde middels openbaarmaking aan de desbetreffende belanghebbenden"
        " worden verstrekt."
    )
    ambtelijk = meet([("b", zin)])
    assert makkelijk.flesch > 65 > ambtelijk.flesch
    assert not makkelijk.lang
    assert ambtelijk.lang == (("b", 26),)
    assert ambtelijk.lijdend == 1
    assert set(ambtelijk.ambtelijk) == {
        "derhalve", "desbetreffende", "met inachtneming van", "middels", "onderhavige", "te allen tijde",
        "ten aanzien van", "vigerende",
    }  # fmt: skip


def test_no_text_is_no_error() -> None:
    leeg = meet([])
    assert (leeg.woorden_per_zin, leeg.flesch) == (0.0, 100.0)
    assert "Geen lange zinnen" in "\n".join(verslag({"leeg": leeg}))


def test_the_list_has_plain_words_that_are_not_on_it() -> None:
    lijst = ambtelijke_woorden()
    assert list(lijst) == sorted(lijst)
    for woord, liever in lijst.items():
        assert liever and not meet([("", liever)]).ambtelijk, woord


def test_places_are_those_a_writer_can_find() -> None:
    boom = lees_markdown("Vooraf.\n\n# 1 Een\n\nAap.\n\nBes.\n\n## 1.2 Twee\n\nCel.\n\n# Los\n\nDag.\n")
    assert list(plekken(streams(boom))) == [
        ("voor de eerste kop, alinea 1", "Vooraf."),
        ("paragraaf 1, alinea 1", "Aap."),
        ("paragraaf 1, alinea 2", "Bes."),
        ("paragraaf 1.2, alinea 1", "Cel."),
        ("onder kop 3, alinea 1", "Dag."),
    ]


def test_advice_on_a_case_holds_no_name(tmp_path: Path) -> None:
    map_ = Path(shutil.copytree(voorbeelden() / "eigen-onderzoek-3b", tmp_path / "zaak"))
    dossier = Dossier.open(map_)
    tekst = leesbaarheid(dossier).decode("utf-8")
    assert "## rapport" in tekst
    assert leesbaarheid(dossier).decode("utf-8") == tekst
    for persoon in dossier.personen or ():
        assert persoon.naam.achternaam not in tekst
