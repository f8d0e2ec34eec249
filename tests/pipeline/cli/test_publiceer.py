# SPDX-License-Identifier: EUPL-1.2
"""``lakmoes publiceer`` and ``verifieer``: exit codes and what is said."""

from __future__ import annotations

from pathlib import Path

import pytest

from pipeline.bronnen import voorbeelden
from pipeline.cli.groep import main
from pipeline.weg.demo import kopieer_invoer


@pytest.mark.parametrize(
    ("opdracht", "afloop", "deel"),
    [
        (["publiceer", "{map}", "--op", "2099-01-01"], 1, "--op ligt na nu"),
        (["publiceer", "{map}", "--op", "morgen"], 2, "schrijf een moment"),
        (["publiceer", "{map}"], 1, "Er is niets gepubliceerd"),
        (["verifieer", "{map}/niets"], 2, "geen map"),
        (["verifieer", "{map}", "--formaat", "xml"], 2, "json"),
        (["verifieer", "{map}"], 2, "geen pakket"),
    ],
)
def test_exit_codes(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], opdracht: list[str], afloop: int, deel: str
) -> None:
    map_ = tmp_path / "dossier"
    kopieer_invoer(voorbeelden() / "eigen-onderzoek-3b", map_)
    with pytest.raises(SystemExit) as einde:
        main([deel_.replace("{map}", str(map_)) for deel_ in opdracht])
    uit = capsys.readouterr()
    assert einde.value.code == afloop
    assert deel in uit.out + uit.err
    assert "Traceback" not in uit.err
