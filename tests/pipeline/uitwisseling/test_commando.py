# SPDX-License-Identifier: EUPL-1.2
"""``lakmoes uitwisseling`` as a user runs it: weigh, note, form, register; or refused and nothing written."""

from __future__ import annotations

import io
import shutil
from pathlib import Path

import docx
import pytest
import yaml

from pipeline.cli.groep import _uitvoeren
from pipeline.dossier import Dossier
from pipeline.zaak.gebeurtenis import Uitwisseling
from tests.pipeline.documenten.pakket import alles
from tests.pipeline.uitwisseling.hulp import basis

VOORBEELD = Path(__file__).parents[3] / "examples" / "gezamenlijk-igj"
FORMULIER = "afwegingsformulier_informatiedeling-1-toezichthouder-igj.docx"
AAN_IGJ = ["--van", "toezichthouder", "--aan", "igj", "--over", "calamiteit_melding"]


@pytest.fixture
def dossier(tmp_path: Path) -> Path:
    shutil.copytree(VOORBEELD, tmp_path / "zaak")
    return tmp_path / "zaak"


def afweging(folder: Path, **anders: object) -> list[str]:
    inhoud = basis()["deel"]["afweging"] | anders
    pad = folder / "afweging.yaml"
    pad.write_text(yaml.safe_dump(inhoud, allow_unicode=True), "utf-8")
    return ["--afweging", str(pad), "--als", "teamleider"]


def draai(dossier: Path, *woorden: str) -> int:
    return int(_uitvoeren(["uitwisseling", str(dossier), *woorden]))


def _staat(dossier: Path) -> dict[str, bytes]:
    return {str(p): p.read_bytes() for p in dossier.rglob("*") if p.is_file() and p.name != ".lakmoes.slot"}


def test_allowed_is_noted_with_form_and_register(dossier: Path, tmp_path: Path) -> None:
    assert draai(dossier, *AAN_IGJ, *afweging(tmp_path), "--moment", "2026-06-01T10:00") == 0
    d = Dossier.open(dossier)
    [(_, u)] = d.zaak.van_soort(Uitwisseling)
    assert (u.van, u.aan, u.over, str(u.moment)) == (
        "toezichthouder",
        "igj",
        "calamiteit_melding",
        "2026-06-01T10:00",
    )
    regel = d.register.laatste("uitwisseling")
    assert regel is not None and regel.door == "teamleider"
    assert regel.gegevens["cellen"] == ["AK-B2-R04-TI"]
    assert regel.gegevens["formulier"] == f"documenten/{FORMULIER}"


def test_the_form_holds_the_whole_weighing(dossier: Path, tmp_path: Path) -> None:
    uitstel = {
        "aanbieder_geinformeerd": None,
        "aanbieder_uitstel_reden": "Onaangekondigd bezoek",
        "aanbieder_uitstel_tot": "2026-06-10",
    }
    draai(dossier, *AAN_IGJ, *afweging(tmp_path, **uitstel), "--moment", "2026-06-01T10:00", "--stil")
    inhoud = (dossier / "documenten" / FORMULIER).read_bytes()
    tekst = alles(inhoud)
    for deel in (
        "AK-B2-R04-TI", "Afstemmen wie onderzoekt.", "Alleen wat nodig is.",
        "Zonder namen is genoeg.", "Beide zien toe op dezelfde aanbieder.", "De feiten van de melding.",
        "Bepalen of zij onderzoek doet.",
        "Toezicht op de zorg.", "Er worden geen persoonsgegevens gedeeld.", "30 mei 2026",
        "uiterlijk op 10 juni 2026", "Onaangekondigd bezoek.", "AK-B2-W4", "1 juni 2026 om 10.00 uur",
    ):  # fmt: skip
        assert deel in tekst, deel
    assert "{" not in tekst and "None" not in tekst
    assert docx.Document(io.BytesIO(inhoud)).core_properties.title == "Afwegingsformulier informatiedeling"


@pytest.mark.parametrize(
    ("woorden", "anders", "uitgang"),
    [
        (["--van", "igj", "--aan", "oldermeer", "--over", "onderzoek_lopend"], {}, "AK-B2-R11-GI"),
        (AAN_IGJ, {"proportioneel": "nee"}, "AK-B2-W2"),
        (AAN_IGJ, {"doel": "VUL IN"}, "afweging.doel: is nog niet ingevuld"),
        ([*AAN_IGJ, "--document", "weg"], {}, "document: is geen bekend document"),
        ([*AAN_IGJ, "--moment", "2199-01-01"], {}, "--moment ligt in de toekomst"),
        ([*AAN_IGJ, "--moment", "gisteren"], {}, "--moment: schrijf een moment"),
    ],
)
def test_refused_changes_nothing(
    woorden: list[str], anders: dict[str, str], uitgang: str, dossier: Path, tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:  # fmt: skip
    voor = _staat(dossier)
    assert draai(dossier, *woorden, *afweging(tmp_path, **anders)) in {1, 2, 3}
    assert uitgang in capsys.readouterr().err
    assert _staat(dossier) == voor


def test_a_name_in_the_weighing_is_refused_without_repeating_it(
    dossier: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    personen = Dossier.open(dossier).personen or ()
    naam = next(p.naam for p in personen if len(p.naam.achternaam) > 5)
    voor = _staat(dossier)
    assert draai(dossier, *AAN_IGJ, *afweging(tmp_path, doel=f"Praten over {naam.achternaam}")) == 3
    fout = capsys.readouterr().err
    assert "afweging.doel" in fout and naam.achternaam not in fout
    assert _staat(dossier) == voor


def test_who_acts_must_be_in_the_profile(dossier: Path, tmp_path: Path) -> None:
    woorden = [*afweging(tmp_path)[:2], "--als", "niemand"]
    assert draai(dossier, *AAN_IGJ, *woorden) == 2


def test_without_weighing_only_the_matrix_speaks(dossier: Path, capsys: pytest.CaptureFixture[str]) -> None:
    voor = _staat(dossier)
    assert draai(dossier, *AAN_IGJ) == 0
    assert draai(dossier, "--van", "igj", "--aan", "oldermeer", "--over", "onderzoek_afgerond") == 1
    uit = capsys.readouterr().out
    assert "AK-B2-R04-TI: ja" in uit and "niet genoeg" in uit and "AK-B2-R12-GI: nee" in uit
    assert _staat(dossier) == voor


def test_passing_on_is_refused_before_any_weighing(dossier: Path, capsys: pytest.CaptureFixture[str]) -> None:
    verder = ["--van", "toezichthouder", "--aan", "oldermeer", "--over", "onderzoek_lopend"]
    assert draai(dossier, *verder) == 0
    assert draai(dossier, *verder, "--herkomst", "igj") == 1
    assert "AK-B2-R11-GI: dit komt van igj" in capsys.readouterr().out
    assert draai(dossier, *verder, "--herkomst", "igj", "--informatie", "proces") == 0
    assert draai(dossier, *verder, "--herkomst", "niemand") == 2


def test_matrix_and_empty_form_need_no_dossier(capsys: pytest.CaptureFixture[str]) -> None:
    assert int(_uitvoeren(["uitwisseling", "--matrix"])) == 0
    assert int(_uitvoeren(["uitwisseling", "--leeg"])) == 0
    leeg = capsys.readouterr().out
    velden = set(basis()["deel"]["afweging"])
    assert all(f"{veld}:" in leeg for veld in velden)


def test_the_empty_form_has_every_field_of_the_model(capsys: pytest.CaptureFixture[str]) -> None:
    from pipeline.zaak.uitwisseling import Afweging

    _uitvoeren(["uitwisseling", "--leeg"])
    assert set(yaml.safe_load(capsys.readouterr().out)) == set(Afweging.model_fields)
