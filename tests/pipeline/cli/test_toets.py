# SPDX-License-Identifier: EUPL-1.2
"""``lakmoes toets`` on a dossier on disk: exit codes, lines, and that nothing internal is needed."""

from __future__ import annotations

import json
import subprocess
import sys
from datetime import datetime
from pathlib import Path
from typing import Any
from xml.etree.ElementTree import fromstring

import pytest
import yaml

from pipeline.cli.groep import _uitvoeren
from pipeline.dossier import schrijf_regel
from tests.pipeline.toets import zaken

GEHEIM = "Quastelhof"


def _dossier(pad: Path, **verschil: Any) -> Path:
    data = zaken.wijzig(zaken.basis("3b"), verschil)
    zaak = {**zaken._schoon(data["zaak"]), "profiel": "voorbeeld"}
    pad.mkdir(exist_ok=True)
    tekst = yaml.safe_dump(zaak, allow_unicode=True, sort_keys=False)
    (pad / "zaak.yaml").write_text(tekst, encoding="utf-8")
    for r in zaken.register(zaken._schoon(data.get("register", []))):
        schrijf_regel(pad, r.handeling, dict(r.gegevens), r.moment, r.door)
    return pad


def _met_sleutel(dossier: Path) -> None:
    (dossier / "zegel.sleutel").write_text(zaken.ZEGEL.sleutel.hex() + "\n", encoding="ascii")


def _draai(*args: str) -> int:
    return int(_uitvoeren(["toets", *args]))


OP = ("--op", "2026-06-22T10:00")


def test_allowed(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert _draai(str(_dossier(tmp_path / "d")), *OP) == 0
    assert "rapport: mag openbaar" in capsys.readouterr().out


def test_refused_points_at_the_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    dossier = _dossier(tmp_path / "d", zet={"zaak.correcties.k1.dispositie": "open"})
    assert _draai(str(dossier), *OP, "--formaat", "json") == 1
    (b,) = [b for b in json.loads(capsys.readouterr().out)["bevindingen"] if b["ernst"] == "blokkade"]
    regels = (dossier / "zaak.yaml").read_text(encoding="utf-8").splitlines()
    assert "id: k1" in regels[b["regelnr"] - 1]
    assert b["pad"] == "correcties[0]"


def test_a_case_without_an_intention_is_refused_clearly(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert _draai(str(_dossier(tmp_path / "d", verwijder=["zaak.openbaarmaking"])), *OP) == 1
    assert "noemt niets dat openbaar moet worden" in capsys.readouterr().out


def test_an_invalid_waiver_is_six_and_still_reported(tmp_path: Path) -> None:
    ontheffing = {"regel": "AK-A11d", "door": "teamleider", "reden": "Er is haast.", "tot": "2027-01-01"}
    dossier = _dossier(tmp_path / "d", voeg_toe={"zaak.ontheffingen": [ontheffing]})
    uit = tmp_path / "verslag.txt"
    assert _draai(str(dossier), *OP, "--uit", str(uit)) == 6
    assert "ONTHEFFING ONGELDIG" in uit.read_text(encoding="utf-8")


def test_a_changed_register_is_case_data_that_is_invalid(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    dossier = _dossier(tmp_path / "d")
    register = dossier / "register.jsonl"
    register.write_text(
        register.read_text(encoding="utf-8").replace("keurder", "schrijver"), encoding="utf-8"
    )
    assert _draai(str(dossier), *OP) == 3
    assert "register.jsonl:4" in capsys.readouterr().err


def test_evidence_is_checked_where_it_lies(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    dossier = _dossier(tmp_path / "d")
    _met_sleutel(dossier)
    (dossier / "stukken").mkdir()
    (dossier / "stukken" / "afronding.pdf").write_text("afronding", encoding="utf-8")
    assert _draai(str(dossier), *OP, "--stil") == 0
    (dossier / "stukken" / "afronding.pdf").write_text("vervalst", encoding="utf-8")
    assert _draai(str(dossier), *OP) == 1
    assert "AK-A11d" in capsys.readouterr().out


def test_evidence_is_missed_where_the_rest_of_the_dossier_lies(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    dossier = _dossier(tmp_path / "d")
    _met_sleutel(dossier)
    (dossier / "versies").mkdir()
    assert _draai(str(dossier), *OP) == 1
    assert "AK-A11d" in capsys.readouterr().out


def test_live_text_is_read_only_when_its_bytes_differ(tmp_path: Path) -> None:
    from redaction import lees

    origineel = tmp_path / "r.md"
    origineel.write_text("# Rapport\n\nEen zin.\n", encoding="utf-8")
    gelezen = lees(origineel)
    vast = {"zaak.gebeurtenissen.vastgesteld.bron_zegel": zaken.ZEGEL.van(gelezen.bron_sha256)}
    dossier = _dossier(
        tmp_path / "d", verwijder=["register"], zet={"zaak.documenten.rapport.bestand": "r.md", **vast}
    )
    bestand = origineel.rename(dossier / "r.md")
    _met_sleutel(dossier)
    _registreer(dossier, gelezen.bron_sha256, gelezen.tekst_sha256)
    assert _draai(str(dossier), *OP, "--stil") == 0
    bestand.write_text("# Rapport\n\nEen  zin.\n\n", encoding="utf-8")
    assert _draai(str(dossier), *OP, "--stil") == 0
    bestand.write_text("# Rapport\n\nEen andere zin.\n", encoding="utf-8")
    assert _draai(str(dossier), *OP, "--stil") == 1


def _registreer(dossier: Path, bron: str, tekst: str) -> None:
    for r in zaken.register(zaken._schoon(zaken.basis("3b")["register"])):
        gegevens = dict(r.gegevens)
        gegevens |= {"bron_zegel": zaken.ZEGEL.van(bron)} if "bron_zegel" in gegevens else {}
        gegevens |= {"tekst_zegel": zaken.ZEGEL.van(tekst)} if "tekst_zegel" in gegevens else {}
        schrijf_regel(dossier, r.handeling, gegevens, r.moment, r.door)


@pytest.mark.parametrize("formaat", ["tekst", "json", "sarif", "junit", "github", "html"])
def test_no_name_of_personen_yaml_in_the_output(
    formaat: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    dossier = _dossier(tmp_path / "d", verwijder=["register.keur", "zaak.gebeurtenissen.besluit"])
    personen = [
        {"id": p, "naam": {"achternaam": GEHEIM, "voorletters": "Q."}, "email": f"{GEHEIM}@example.org"}
        for p in ("client", "dochter", "begeleider")
    ]
    (dossier / "personen.yaml").write_text(yaml.safe_dump({"personen": personen}), encoding="utf-8")
    assert _draai(str(dossier), *OP, "--formaat", formaat) == 1
    alles = capsys.readouterr()
    assert GEHEIM.lower() not in (alles.out + alles.err).lower()


def test_quiet_prints_nothing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert _draai(str(_dossier(tmp_path / "d")), *OP, "--stil") == 0
    assert capsys.readouterr().out == ""


def test_verbose_adds_what_waits(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    dossier = _dossier(tmp_path / "d", verwijder=["register.keur", "register.bouw"])
    _draai(str(dossier), *OP)
    kort = capsys.readouterr().out
    _draai(str(dossier), *OP, "-v")
    lang = capsys.readouterr().out
    assert len(lang) >= len(kort)


def test_a_day_means_its_end(tmp_path: Path) -> None:
    gestart = {"soort": "strafonderzoek", "moment": "2026-03-12", "stap": "gestart"}
    einde = {"soort": "strafonderzoek", "moment": "2026-06-22T15:00", "stap": "beeindigd"}
    dossier = _dossier(tmp_path / "d", voeg_toe={"zaak.gebeurtenissen": [gestart, einde]})
    assert _draai(str(dossier), "--op", "2026-06-22", "--stil") == 0
    assert _draai(str(dossier), "--op", "2026-06-22T14:59", "--stil") == 1


def test_an_invalid_case_is_reported_in_every_format(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    dossier = _dossier(tmp_path / "d", zet={"zaak.titel": "", "zaak.profiel": "nergens"})
    for formaat in ("tekst", "json", "sarif", "junit", "github", "html"):
        uit = tmp_path / formaat
        assert _draai(str(dossier), *OP, "--formaat", formaat, "--uit", str(uit)) == 3
        verslag = uit.read_text(encoding="utf-8")
        assert "titel" in verslag
        assert "verbeter eerst deze fouten" in verslag or json.loads(verslag)["afloop"] == 3
    assert "zaak.yaml:3:" in capsys.readouterr().err


@pytest.mark.parametrize("waar", ["hier", "elders"])
def test_sarif_names_the_file_as_a_code_host_sees_it(
    waar: str, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    dossier = _dossier(tmp_path / "d", verwijder=["register.keur"])
    (tmp_path / "leeg").mkdir()
    monkeypatch.chdir(tmp_path if waar == "hier" else tmp_path / "leeg")
    assert _draai(str(dossier), *OP, "--formaat", "sarif") == 1
    (run,) = json.loads(capsys.readouterr().out)["runs"]
    uri = run["results"][0]["locations"][0]["physicalLocation"]["artifactLocation"]["uri"]
    assert uri == "d/register.jsonl" if waar == "hier" else uri == (dossier / "register.jsonl").as_uri()


@pytest.mark.parametrize("moment", ["morgen", "2026-13-01", "2026-06-22T25:00", "22-06-2026", ""])
def test_a_strange_moment_is_a_usage_error(moment: str, tmp_path: Path) -> None:
    assert _draai(str(_dossier(tmp_path / "d")), "--op", moment) == 2


def test_an_unwritable_report_is_a_usage_error(tmp_path: Path) -> None:
    assert _draai(str(_dossier(tmp_path / "d")), *OP, "--uit", str(tmp_path / "geen" / "map.txt")) == 2


def test_no_folder_is_a_usage_error(tmp_path: Path) -> None:
    assert _draai(str(tmp_path / "weg")) == 2


def test_without_op_the_clock_counts(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    _draai(str(_dossier(tmp_path / "d")), "--formaat", "json")
    verslag = json.loads(capsys.readouterr().out)
    assert verslag["gesimuleerd"] is False
    assert datetime.fromisoformat(verslag["op"]).tzinfo is not None


ZWAAR = (
    "presidio_analyzer",
    "docx",
    "docxtpl",
    "pypandoc",
    "typst",
    "openpyxl",
    "pikepdf",
    "pypdfium2",
    "lxml",
)


def test_nothing_heavy_is_imported(tmp_path: Path) -> None:
    code = (
        "import sys; from pipeline.cli.groep import _uitvoeren as u; "
        f"r = u(['toets', sys.argv[1], '--op', '2026-06-22', '--stil']); "
        f"print(r, [m for m in {ZWAAR!r} if m in sys.modules])"
    )
    klaar = subprocess.run(
        [sys.executable, "-c", code, str(_dossier(tmp_path / "d"))],
        capture_output=True,
        text=True,
        check=True,
    )
    assert klaar.stdout.strip() == "0 []"


def test_a_register_with_builds_but_without_a_verklaring_warns(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert _draai(str(_dossier(tmp_path / "d")), *OP) == 0
    assert "let op LM-VERKLARING" in capsys.readouterr().out


def test_a_verklaring_of_another_case_refuses(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    dossier = _dossier(tmp_path / "d")
    laatste = json.loads((dossier / "register.jsonl").read_text(encoding="utf-8").splitlines()[-1])
    verklaring = {
        "lakmoes": 1,
        "zaak": "T-1",
        "register": {"regels": laatste["nr"], "hash": laatste["hash"]},
        "documenten": [],
    }
    pad = dossier / "verklaring.json"
    pad.write_text(json.dumps(verklaring), encoding="utf-8")
    assert _draai(str(dossier), *OP) == 0
    pad.write_text(json.dumps({**verklaring, "zaak": "T-2"}), encoding="utf-8")
    assert _draai(str(dossier), *OP) == 1
    assert "andere zaak" in capsys.readouterr().out


def _samen(tmp_path: Path) -> tuple[Path, Path]:
    mag = _dossier(tmp_path / "mag")
    return mag, _dossier(tmp_path / "mag-niet", zet={"zaak.correcties.k1.dispositie": "open"})


def test_several_dossiers_end_with_the_worst(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    mag, niet = _samen(tmp_path)
    assert _draai(str(mag / "zaak.yaml"), str(niet), str(mag), *OP) == 1
    uit = capsys.readouterr().out
    assert uit.count("== ") == 2
    assert uit.index("rapport: mag openbaar") < uit.index("rapport: mag NIET openbaar")


def test_a_folder_that_is_not_there_does_not_silence_the_others(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    mag, _ = _samen(tmp_path)
    assert _draai(str(tmp_path / "weg"), str(mag), *OP) == 2
    uit, fout = capsys.readouterr()
    assert "rapport: mag openbaar" in uit
    assert "bestaat niet" in fout


def test_several_dossiers_are_one_sarif_run(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    mag, niet = _samen(tmp_path)
    assert _draai(str(mag), str(niet), *OP, "--formaat", "sarif") == 1
    (run,) = json.loads(capsys.readouterr().out)["runs"]
    for resultaat in run["results"]:
        assert run["tool"]["driver"]["rules"][resultaat["ruleIndex"]]["id"] == resultaat["ruleId"]
    assert any("mag-niet" in json.dumps(r["locations"]) for r in run["results"])
    assert [p["toegestaan"] for p in run["properties"].values()] == [True, False]


def test_several_dossiers_in_the_other_formats(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    mappen = [str(m) for m in _samen(tmp_path)]
    assert _draai(*mappen, *OP, "--formaat", "json") == 1
    assert [u["toegestaan"] for u in json.loads(capsys.readouterr().out).values()] == [True, False]
    assert _draai(*mappen, *OP, "--formaat", "junit") == 1
    suites = fromstring(capsys.readouterr().out.partition("?>")[2])
    assert [s.get("failures") for s in suites] == ["0", "1"]
    assert _draai(*mappen, *OP, "--formaat", "github") == 1
    assert capsys.readouterr().out.count("title=Lakmoes::") == 2
    assert _draai(*mappen, *OP, "--formaat", "html") == 2
