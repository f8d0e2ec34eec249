# SPDX-License-Identifier: EUPL-1.2
"""A name that was covered in the report is an error in zaak.yaml, also of who is not in personen.yaml."""

from __future__ import annotations

from pathlib import Path

import pytest

from pipeline.cli import main
from pipeline.lakken import Keus, Kiezer, kies, lak, voer_uit
from tests.pipeline.lakken.hulp import NU, dossier

REGEL = "  - {soort: stap_gezet, moment: 2026-04-11, stap: evaluatie, toelichting: %s}\n"


@pytest.mark.parametrize(
    ("zin", "code"), [("Met mevrouw Xylofstra gesproken", 3), ("Met de buurvrouw gesproken", 0)]
)
def test_een_gelakte_naam_in_de_zaak(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], zin: str, code: int
) -> None:
    d = dossier(tmp_path, ["Mevrouw Xylofstra zag het."])
    pad = tmp_path / "zaak.yaml"
    pad.write_text(pad.read_text("utf-8") + REGEL % zin, "utf-8", newline="\n")
    lak(d, NU)
    voer_uit(d, [kies(Kiezer(alleen_open=True), Keus("lakken"), "lakker", NU)], "lakker", NU)
    with pytest.raises(SystemExit) as einde:
        main(["controleer", str(tmp_path)])
    gezegd = "".join(capsys.readouterr())
    assert einde.value.code == code and "Xylofstra" not in gezegd
    assert ("gelakt is" in gezegd) == bool(code)


def test_a_file_that_is_called_after_someone_is_to_be_renamed(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    d = dossier(tmp_path, ["Mevrouw Xylofstra zag het."])
    pad = tmp_path / "zaak.yaml"
    regel = "  - {soort: gehoord, moment: 2026-03-01, persoon: client, verslag: stukken/bij-xylofstra.txt}\n"
    pad.write_text(pad.read_text("utf-8") + regel, "utf-8", newline="\n")
    lak(d, NU)
    voer_uit(d, [kies(Kiezer(alleen_open=True), Keus("lakken"), "lakker", NU)], "lakker", NU)
    with pytest.raises(SystemExit):
        main(["controleer", str(tmp_path)])
    assert "hernoem ook het bestand zelf" in "".join(capsys.readouterr())
