# SPDX-License-Identifier: EUPL-1.2
"""lakbesluiten.yaml with absurd nesting: refused where it begins, not loaded for hours."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from pipeline.fouten import ZaakFout
from pipeline.lakken.bestand import NAAM, lees_boek


@pytest.mark.parametrize(
    "tekst",
    ["[" * 100_000, "- " * 100_000 + "x", "{a: " * 100_000, "".join(" " * n + "a:\n" for n in range(2000))],
)
def test_deep_nesting_is_refused_at_once(tekst: str, tmp_path: Path) -> None:
    (tmp_path / NAAM).write_text(tekst, encoding="utf-8")
    begin = time.monotonic()
    with pytest.raises(ZaakFout, match=f"^{NAAM}: het bestand is beschadigd"):
        lees_boek(tmp_path)
    assert time.monotonic() - begin < 5
