# SPDX-License-Identifier: EUPL-1.2
"""A text as recognizers see it."""

from __future__ import annotations

from redaction.herkenning.tekst import Tekst


def test_een_woord_wordt_een_keer_bevraagd() -> None:
    vragen: list[str] = []

    def met_hoofdletter(woord: str) -> bool:
        vragen.append(woord)
        return woord[0].isupper()

    for _ in range(2):
        gevonden = [w.tekst for w in Tekst("Jan ziet Piet en Jan ziet niets").woorden_die(met_hoofdletter)]
        assert gevonden == ["Jan", "Piet", "Jan"]
    assert sorted(vragen) == ["Jan", "Piet", "en", "niets", "ziet"]
