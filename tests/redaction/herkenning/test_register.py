# SPDX-License-Identifier: EUPL-1.2
"""The registry: every recognizer is found, none twice; the engine brings nothing of its own."""

from __future__ import annotations

from pathlib import Path

import pytest

from redaction.fouten import RedactieFout
from redaction.herkenning import soorten
from redaction.herkenning.register import regelklassen, uniek
from redaction.herkenning.woordenlijst.maak import gewone_woorden, maak


def test_een_bestand_een_herkenner() -> None:
    bestanden = [p.stem for p in Path(soorten.__path__[0]).glob("*.py") if p.stem != "__init__"]
    assert sorted(k.__module__.rsplit(".", 1)[1] for k in regelklassen()) == sorted(bestanden)


def test_dubbele_bron_wordt_geweigerd() -> None:
    eerste = regelklassen()[0]
    with pytest.raises(RedactieFout, match=eerste.bron):
        uniek([eerste, eerste])


def test_gewone_woorden_met_kleine_letter() -> None:
    regels = ["bos\n", "Utrecht\n", "zee-egel\n", "foto's\n", "06-nummer\n", "ad hoc\n", "\n"]
    assert gewone_woorden(regels) == {"bos", "zee-egel", "foto's"}


def test_woordenlijst_is_herhaalbaar(tmp_path: Path) -> None:
    bron = tmp_path / "bron.txt"
    bron.write_text("bos\nboom\nJan\n", encoding="utf-8")
    assert maak([bron], tmp_path / "a") == 2
    assert maak([bron], tmp_path / "b") == 2
    assert (tmp_path / "a").read_bytes() == (tmp_path / "b").read_bytes()
