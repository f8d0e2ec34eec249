# SPDX-License-Identifier: EUPL-1.2
"""The last lines of the report: what must happen first, and to whom."""

from __future__ import annotations

from dataclasses import replace

import pytest

from pipeline.toets import beoordeel
from pipeline.toets.verslag import schrijver
from tests.pipeline.toets import zaken


def test_each_act_says_what_is_the_matter_and_with_whom() -> None:
    data = zaken.wijzig(zaken.basis("3b"), {})
    data["zaak"]["gebeurtenissen"] = [
        e for e in data["zaak"]["gebeurtenissen"] if e.get("als") not in {"ter_bevestiging", "ter_informatie"}
    ]
    slot = schrijver("tekst")(beoordeel(zaken.bron(data), zaken.op(data)), "d").split("eerst moet dit")[1]
    regels = [r for r in slot.splitlines() if "Stuur het" in r]
    assert regels and len(set(regels)) == len(regels)
    assert all(r.startswith("- De ") and "kreeg het rapport niet" in r for r in regels)
    assert any("beleidsambtenaar van" in r for r in regels)
    assert any("portefeuillehouder van" in r for r in regels)


def test_an_aanbieder_has_no_exception_and_none_is_offered() -> None:
    data = zaken.wijzig(zaken.basis("3b"), {"zet": {"zaak.gebeurtenissen.uitnodiging.aan": ["dochter"]}})
    [b] = [b for b in beoordeel(zaken.bron(data), zaken.op(data)).blokkades if b.regel == "AK-A11d"]
    assert "aanbieder is niet uitgenodigd" in b.melding
    assert "zet aanbieder" not in b.herstel and "kan niet worden uitgezonderd" in b.herstel


_LOOPT = {
    "op": "2026-05-10T12:00",
    "verwijder": ["zaak.gebeurtenissen.afgerond", "zaak.gebeurtenissen.besluit"],
}


def test_when_only_a_term_runs_no_empty_list_follows() -> None:
    data = zaken.wijzig(zaken.basis("3b"), _LOOPT)
    uitslag = beoordeel(zaken.bron(data), zaken.op(data))
    alleen = replace(uitslag, bevindingen=tuple(b for b in uitslag.bevindingen if b.regel != "LM-KEUR"))
    tekst = schrijver("tekst")(alleen, "d")
    assert alleen.blokkades and alleen.vanaf is None and "eerst moet dit gebeuren" not in tekst
    slot = tekst.split("Wanneer dit openbaar mag is nog niet te zeggen; in elk geval niet voor ")[1]
    regels = slot.splitlines()
    assert regels[1] == "Dit houdt daarna nog tegen:"
    assert regels[2] == "- Er is geen besluit tot openbaarmaking van dit stuk."


def test_what_comes_up_later_is_told_in_words() -> None:
    data = zaken.wijzig(zaken.basis("3b"), _LOOPT)
    tekst = schrijver("tekst")(beoordeel(zaken.bron(data), zaken.op(data)), "d")
    regels = tekst.split("Daarna nog te toetsen (zie -v):\n")[1].splitlines()
    assert regels[0] == "      AK-A2d: Er is geen besluit tot openbaarmaking van dit stuk."


def test_the_command_for_an_exception_is_named() -> None:
    data = zaken.wijzig(zaken.basis("3b"), {"zet": {"zaak.gebeurtenissen.uitnodiging.aan": ["aanbieder"]}})
    [b] = [b for b in beoordeel(zaken.bron(data), zaken.op(data)).blokkades if b.regel == "AK-A11d"]
    opdracht = (
        "lakmoes noteer DOSSIER uitzondering persoon=dochter procedure=zienswijze_openbaarmaking grond="
    )
    assert opdracht in b.herstel


@pytest.mark.parametrize(
    ("mist", "zin"),
    [
        (["alinea 2", "alinea 4"], "; van haar bestand ontbreekt: alinea 2, alinea 4."),
        ([f"alinea {n}" for n in range(1, 9)], "alinea 4, alinea 5 en nog 3."),
        ([], "; haar bestand is niet volledig te lezen."),
        (None, "staat niet in haar geheel in het rapport."),
    ],
)
def test_what_a_report_misses_of_a_zienswijze_is_named(mist: list[str] | None, zin: str) -> None:
    """A register of before this does not know it."""
    gezien = {"van": "dochter", "zegel": "zegel:z", "integraal": False} | (
        {} if mist is None else {"mist": mist}
    )
    zet = {"register.bouw.gegevens.zienswijzen": [gezien]}
    data = zaken.wijzig(zaken.basis("3b"), {"zet": zet, "verwijder": ["zaak.documenten.rapport.bijlagen"]})
    [b] = [b for b in beoordeel(zaken.bron(data), zaken.op(data)).blokkades if b.regel == "P-S4.2d"]
    assert b.melding.endswith(zin)
    assert "Plak de hele tekst van dat bestand" in b.herstel and b.plek[-1] == "zienswijze"
