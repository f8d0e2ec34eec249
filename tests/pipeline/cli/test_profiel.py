# SPDX-License-Identifier: EUPL-1.2
"""``lakmoes profiel`` as an administrator uses it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from pipeline.cli import main
from pipeline.dossier.profielen import OMGEVING

REGIO = 'naam: regio\nversie: "2"\ntermijnen: {reactie_concept_weken: 3}\n'


@pytest.fixture(autouse=True)
def eigen(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "profielen"
    folder.mkdir()
    (folder / "regio.yaml").write_text(REGIO, encoding="utf-8")
    monkeypatch.setenv(OMGEVING, str(folder))
    return folder


def _lakmoes(*woorden: object) -> int:
    with pytest.raises(SystemExit) as einde:
        main([str(w) for w in woorden])
    return int(str(einde.value.code))


def test_without_a_name_all_profiles(eigen: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (eigen / "kapot.yaml").write_text("naam: kapot\n", encoding="utf-8")
    assert _lakmoes("profiel") == 0
    regels = capsys.readouterr().out.splitlines()
    assert [r.split(",")[0].split(":")[0] for r in regels] == ["basis", "kapot", "regio", "voorbeeld"]
    assert "kapot: FOUT" in regels[1]
    assert "over basis, versie 1" in regels[2]
    assert regels[2].endswith("[eigen bestand]")


def test_every_value_with_where_it_comes_from(capsys: pytest.CaptureFixture[str]) -> None:
    assert _lakmoes("profiel", "regio") == 0
    uit = capsys.readouterr().out
    assert "  reactie_concept_weken: 3  [regio.yaml:3]" in uit
    assert "  wacht_na_bekendmaking_dagen: 14  [ingebouwd]" in uit
    assert "bron: P-S4.2b; T09; grens: ten minste twee weken" in uit
    assert "Ligt vast, in elk profiel" in uit


def test_json_for_scripts(capsys: pytest.CaptureFixture[str]) -> None:
    assert _lakmoes("profiel", "regio", "--formaat", "json") == 0
    inhoud = json.loads(capsys.readouterr().out)
    assert inhoud["profiel"]["over"][0]["naam"] == "basis"
    (reactie,) = [i for i in inhoud["instellingen"] if i["pad"] == "termijnen.reactie_concept_weken"]
    assert reactie["waarde"] == 3
    assert reactie["herkomst"] == {
        "profiel": "regio", "ingebouwd": False, "bestand": "regio.yaml", "regel": 3,
    }  # fmt: skip
    assert set(inhoud["geen_keuze"]) >= {"T03", "T14", "T25"}


def test_begin_check_install_and_see(eigen: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert _lakmoes("profiel", "gemeente", "--nieuw", tmp_path / "werk") == 0
    pad = tmp_path / "werk" / "gemeente.yaml"
    assert {p.name for p in pad.parent.iterdir()} == {"gemeente.yaml", "profiel.schema.json"}
    assert _lakmoes("profiel", "--controleer", pad) == 0
    pad.write_text(pad.read_text("utf-8").replace("over: basis", "over: regio"), encoding="utf-8")
    assert _lakmoes("profiel", "--controleer", pad) == 0
    assert "over regio, versie 2" in capsys.readouterr().out
    (eigen / "gemeente.yaml").write_bytes(pad.read_bytes())
    assert _lakmoes("profiel", "gemeente") == 0
    assert _lakmoes("profiel", "gemeente", "--nieuw", tmp_path / "werk") == 2
    assert "is er al" in capsys.readouterr().err


def test_a_wrong_file_gives_line_and_column(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    pad = tmp_path / "profiel.yaml"
    pad.write_text("naam: x\nversie: y\ntermijnen: {reactie_concept_weken: 1}\n", encoding="utf-8")
    assert _lakmoes("profiel", "--controleer", pad) == 3
    fout = capsys.readouterr().err
    assert fout.startswith("profiel.yaml:3:36: termijnen.reactie_concept_weken: is te klein")
    assert "P-S4.2b" in fout


@pytest.mark.parametrize(
    ("woorden", "afloop", "zegt"),
    [
        (("nergens",), 3, "kies basis, regio, voorbeeld"),
        (("regia",), 3, "bedoelde u regio?"),
        (("../regio",), 3, "schrijf alleen de naam"),
        (("--controleer", "weg.yaml"), 2, "Dit bestand is er niet"),
        (("regio", "--controleer", "weg.yaml"), 2, "laat NAAM en --nieuw weg"),
        (("Mijn Gemeente", "--nieuw", "map"), 2, "alleen kleine letters"),
    ],
)
def test_what_goes_wrong_is_said(
    woorden: tuple[str, ...], afloop: int, zegt: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert _lakmoes("profiel", *woorden) == afloop
    assert zegt in capsys.readouterr().err


def test_no_starter_in_a_dossier(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "zaak.yaml").write_text("x: y\n", encoding="utf-8")
    assert _lakmoes("profiel", "x", "--nieuw", tmp_path) == 2
    assert "een profiel hoort daar niet" in capsys.readouterr().err


def test_a_profile_that_is_right_is_said_to_be_so(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    pad = tmp_path / "profiel.yaml"
    pad.write_text("naam: x\nversie: y\n", encoding="utf-8")
    assert _lakmoes("profiel", "--controleer", pad) == 0
    assert capsys.readouterr().out.endswith("\nprofiel.yaml: klopt\n")
    assert _lakmoes("profiel", "--controleer", pad, "--formaat", "json") == 0
    assert "klopt" not in capsys.readouterr().out
