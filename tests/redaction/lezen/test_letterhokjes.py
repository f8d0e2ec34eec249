# SPDX-License-Identifier: EUPL-1.2
"""A name or number with one sign in each cell is read as one word; codes and scores stay where they are."""

from __future__ import annotations

from pathlib import Path

import pytest

from redaction import lees, streams

_ROOSTER = [["Wil", *"vvlnodd"], ["Bea", *"llnnvvo"], ["Jo", *"onnvlld"]]


def cellen(tmp_path: Path, *rijen: list[str]) -> list[str]:
    regels = "".join("<tr>" + "".join(f"<td>{c}</td>" for c in rij) + "</tr>" for rij in rijen)
    (tmp_path / "a.html").write_text(f"<p>Een formulier.</p><table>{regels}</table>", "utf-8")
    return [s.tekst for s in streams(lees(tmp_path / "a.html").document) if s.soort == "cel"]


@pytest.mark.parametrize(
    ("rijen", "woorden"),
    [
        ([["Naam", *"Jansen"]], ["Naam", "Jansen"]),
        ([[*"KROMHOUT"]], ["KROMHOUT"]),
        ([["Naam", *"Jildou", "", *"Vriezen"]], ["Naam", "Jildou Vriezen"]),
        ([["Naam", *"Karin", " ", *"Bos"], ["Dorp", *"Vlieland"]], ["Naam", "Karin Bos", "Dorp", "Vlieland"]),
        ([["BSN", *"999999990"]], ["BSN", "999999990"]),
        ([["Naam", *"Jansen"], ["Straat", *"Lindepad"], ["Postcode", *"1234AB"]],
         ["Naam", "Jansen", "Straat", "Lindepad", "Postcode", "1234AB"]),
    ],
)  # fmt: skip
def test_a_word_over_cells_is_read_whole(tmp_path: Path, rijen: list[list[str]], woorden: list[str]) -> None:
    gelezen = cellen(tmp_path, *rijen)
    assert [tekst for tekst in gelezen if tekst] == woorden
    assert len(gelezen) == sum(bool(cel.strip()) for rij in rijen for cel in rij)


@pytest.mark.parametrize(
    "rijen", [_ROOSTER, [["Score", *"3425121"]], [[*"abcd"]], [["Wil", *"vvllnno"]], [[*"XXXOXX"]]]
)
def test_codes_and_scores_stay_in_their_cells(tmp_path: Path, rijen: list[list[str]]) -> None:
    assert cellen(tmp_path, *rijen) == [cel for rij in rijen for cel in rij]
