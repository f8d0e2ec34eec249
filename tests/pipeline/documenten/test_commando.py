# SPDX-License-Identifier: EUPL-1.2
"""``lakmoes genereer`` as a user sees it."""

from __future__ import annotations

import shutil
from datetime import UTC, datetime
from pathlib import Path

import pytest
import yaml
from click.testing import CliRunner

from pipeline.cli.genereer import commando
from pipeline.documenten.genereren import Resultaat
from pipeline.documenten.hierna import WEG, hierna
from pipeline.documenten.verslag import overgeslagen, regels
from pipeline.documenten.vinden import soorten
from pipeline.dossier import Dossier
from pipeline.toestanden import stand
from tests.pipeline.documenten.gevallen import ADVIES, ZAKEN, lees_zaak


@pytest.fixture
def dossier(tmp_path: Path) -> Path:
    (tmp_path / "rapport").mkdir()
    shutil.copy(ZAKEN / "eigen_onderzoek.yaml", tmp_path / "zaak.yaml")
    _, mensen = lees_zaak("eigen_onderzoek")
    (tmp_path / "personen.yaml").write_text(yaml.safe_dump({"personen": mensen}), "utf-8")
    (tmp_path / "rapport" / "advies.md").write_text(ADVIES, "utf-8")
    return tmp_path


def test_one_line_each_and_why_not_the_rest(dossier: Path) -> None:
    uit = CliRunner().invoke(commando, [str(dossier), "-v"], standalone_mode=False)
    assert uit.exception is None and uit.return_value == 0
    lijnen = uit.output.splitlines()
    (brief,) = (regel for regel in lijnen if "documenten/aanbiedingsbrief-aanbieder.docx: gemaakt." in regel)
    assert brief.endswith("vul in het profiel huisstijl.telefoon of .mail in."), "this profile has neither"
    assert lijnen.index("Nog niet gemaakt:") < lijnen.index(
        "  opdrachtformulier: hoort alleen bij gezamenlijk toezicht (samenwerking in vorm 1)."
    )
    _, mensen = lees_zaak("eigen_onderzoek")
    assert not [m for m in mensen if m["naam"]["achternaam"] in uit.output], "no name on the screen"


def test_without_v_only_how_many_are_not_made(dossier: Path) -> None:
    uit = CliRunner().invoke(commando, [str(dossier)], standalone_mode=False)
    hoeveel, document, stap = uit.output.splitlines()[-3:]
    assert hoeveel.startswith("Nog niet gemaakt: ") and "-v" in hoeveel
    assert document.startswith("Hierna te maken: ") and stap.startswith("Volgende stap in de zaak: ")
    assert "opdrachtformulier" not in uit.output


def test_the_road_names_kinds_that_exist() -> None:
    assert set(WEG) <= set(soorten())


NIET = "er ontbreekt iets; noteer eerst iets."


@pytest.mark.parametrize(
    ("gemaakt", "niet", "volgend"),
    [
        ((), ("conceptrapport", "gespreksverslag"), "gespreksverslag"),
        (("conceptrapport",), ("definitief_rapport", "gespreksverslag"), "definitief_rapport"),
        (("openbaarmakingsbesluit",), ("gespreksverslag", "persbericht"), "gespreksverslag"),
        ((), ("persbericht",), ""),
    ],
)
def test_what_can_be_made_next(gemaakt: tuple[str, ...], niet: tuple[str, ...], volgend: str) -> None:
    alle = [Resultaat(s, f"documenten/{s}.docx", "nieuw", "gemaakt.") for s in gemaakt]
    alle += [Resultaat(s, "", "niet", NIET) for s in niet]
    alle.append(Resultaat("opdrachtformulier", "", "niet", "hoort alleen bij iets anders."))
    verwacht = [f"Hierna te maken: {volgend}. Nu nog niet: {NIET}"] if volgend else []
    assert list(hierna(alle, ())) == verwacht


def test_a_step_that_may_be_taken_goes_first(dossier: Path) -> None:
    d = Dossier.open(dossier)
    standen = stand(d.zaak, d.profiel, datetime(2026, 12, 1, tzinfo=UTC))
    mag = [v for s in standen if not s.ten_einde for v in s.vervolg if not v.zijweg and not v.belet]
    [regel] = hierna((), standen)
    assert mag and regel.startswith(f"Volgende stap in de zaak: {mag[0].tekst}")
    assert "kan nog niet" not in regel


def test_a_kind_asked_for_that_is_not_ready_is_refused(dossier: Path) -> None:
    uit = CliRunner().invoke(commando, [str(dossier), "opdrachtformulier"], standalone_mode=False)
    assert uit.return_value == 1
    assert "Er is geen document gemaakt." in uit.output


def test_lines_and_exit_code() -> None:
    gemaakt = Resultaat("brief", "documenten/brief.docx", "gelijk", "er is niets veranderd.")
    niet = Resultaat("brief", "", "niet", "nog niet.")
    assert list(regels([gemaakt])) == ["gelijk     documenten/brief.docx: er is niets veranderd."]
    assert overgeslagen([gemaakt, niet], gevraagd=False) == 0
    assert overgeslagen([gemaakt, niet], gevraagd=True) == 1
