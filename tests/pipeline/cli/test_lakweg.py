# SPDX-License-Identifier: EUPL-1.2
"""lak, besluit, bouw and keur as a user types them: what they say, and with which exit code."""

from __future__ import annotations

from itertools import combinations
from pathlib import Path

import pytest

from pipeline.cli import main
from tests.pipeline.lakken.hulp import dossier

ALINEAS = ["Cliënt Riek Kuiper viel op 3 maart 2026.", "Een Flapuit was stuk, zag Yusuf Demirtaş."]


class Scherm:
    """Runs a command and keeps what it printed."""

    def __init__(self, capsys: pytest.CaptureFixture[str]) -> None:
        self.capsys = capsys

    def __call__(self, *args: str) -> tuple[int, str]:
        with pytest.raises(SystemExit) as einde:
            main(list(args))
        gezegd = self.capsys.readouterr()
        assert isinstance(einde.value.code, int)
        return einde.value.code, gezegd.out + gezegd.err


@pytest.fixture
def lakmoes(capsys: pytest.CaptureFixture[str]) -> Scherm:
    return Scherm(capsys)


def test_the_road_as_typed(lakmoes: Scherm, tmp_path: Path) -> None:
    dossier(tmp_path, ALINEAS)
    d = str(tmp_path)
    code, gezegd = lakmoes("lak", d)
    assert code == 0 and "te bezien 1" in gezegd and "rapport" in gezegd
    code, gezegd = lakmoes("besluit", d, "--toon")
    assert code == 0 and "»Flapuit«" in gezegd
    code, gezegd = lakmoes("besluit", d, "--als", "lakker", "--alles", "voorstel")
    assert code == 0 and "Besloten over 3 personen en gegevens, op 3 plaatsen" in gezegd
    code, gezegd = lakmoes("bouw", d)
    assert code == 0 and "Nog te beslissen: 1" in gezegd
    assert lakmoes("keur", d, "rapport", "--als", "keurder")[0] == 1
    code, gezegd = lakmoes(
        "besluit", d, "--als", "lakker", "--vorm", "Flapuit", "--lakken", "--label", "zaak"
    )
    assert code == 0 and "Nog open: 0" in gezegd
    assert lakmoes("bouw", d)[0] == 0
    code, gezegd = lakmoes("keur", d, "rapport", "--als", "keurder")
    assert code == 0 and "verklaard, niet bewezen" in gezegd
    html = (tmp_path / "versies/publiek/rapport.html").read_text("utf-8")
    assert "[zaak]" in html and "[cliënt]" in html and "Flapuit" not in html
    code, gezegd = lakmoes("besluit", d, "--toon")
    assert code == 0 and gezegd.startswith("Er is niets meer open. ") and "--toon --lakken" in gezegd


@pytest.mark.parametrize(
    ("args", "code", "zin"),
    [
        (("--alles", "voorstel"), 2, "--als"),
        (("--als", "niemand", "--alles", "lakken"), 2, "profiel"),
        (("--als", "lakker"), 2, "--lakken"),
        (("--als", "lakker", "--lakken"), 2, "--entiteit"),
        (("--als", "lakker", "--entiteit", "e-0001", "--blijft"), 2, "reden"),
        (("--als", "lakker", "--entiteit", "e-9999", "--lakken"), 2, "--toon"),
        (("--als", "lakker", "--vermelding", "e-0001", "--lakken"), 2, "e-0003:2"),
        (
            ("--als", "lakker", "--vermelding", "e-0001:1", "--entiteit", "e-0002", "--lakken"),
            2,
            "niet samen",
        ),
        (("--als", "lakker", "--entiteit", "e-0001", "--lakken", "--grond", "5.9"), 2, "Woo"),
        (("--als", "lakker", "--entiteit", "e-0001", "--lakken", "--label", "Piet Hendriksen"), 2, "rol"),
        (("--als", "lakker", "--voeg-toe", "staat er niet"), 2, "geen document"),
        (("--als", "lakker", "--onderdelen", "weglaten"), 2, "reden"),
        (("--als", "lakker", "--excel", "weg.xlsx"), 2, "Excellijst"),
    ],
)
def test_a_decision_that_cannot_be_says_why(
    lakmoes: Scherm, tmp_path: Path, args: tuple[str, ...], code: int, zin: str
) -> None:
    dossier(tmp_path, ALINEAS)
    lakmoes("lak", str(tmp_path))
    gekregen, gezegd = lakmoes("besluit", str(tmp_path), *args)
    assert gekregen == code and zin in gezegd
    assert not [n for n in ("Kuiper", "Demirtaş", "Flapuit") if n in gezegd]


KEUZES = {
    "--lakken": (),
    "--blijft": (),
    "--open": (),
    "--alles": ("lakken",),
    "--onderdelen": ("weglaten",),
    "--voeg-toe": ("zaak",),
    "--excel": ("lijst.xlsx",),
}
ANDERS = [["--alles", "lakken", "--alles", "blijft"], ["--onderdelen", "weglaten", "--onderdelen", "opnemen"]]
SAMEN = [
    *([een, *KEUZES[een], ander, *KEUZES[ander]] for een, ander in combinations(KEUZES, 2)),
    *(["--toon", naam, *KEUZES[naam]] for naam in list(KEUZES)[3:]),
    ["--toon", "--lakken", "--blijft"],
    ["--lakken", "--blijft", "--open"],
    *ANDERS,
]
DAT_MAG = ["--lakken", "--voeg-toe", "zaak"]
"""What is added by hand is covered: that is one choice, said twice."""


@pytest.mark.parametrize("keuzes", [x for x in SAMEN if x != DAT_MAG], ids=" ".join)
@pytest.mark.parametrize("omgekeerd", [False, True])
def test_two_choices_at_once_are_refused(
    lakmoes: Scherm, tmp_path: Path, keuzes: list[str], omgekeerd: bool
) -> None:
    (tmp_path / "zaak.yaml").write_text("geen zaak", encoding="utf-8")
    delen = [f"--{deel}".split() for deel in " ".join(keuzes).removeprefix("--").split(" --")]
    woorden = [w for deel in (delen[::-1] if omgekeerd else delen) for w in deel]
    code, gezegd = lakmoes(
        "besluit", str(tmp_path), "--als", "lakker", "--entiteit", "e-0001", "--reden", "x", *woorden
    )
    assert code == 2 and "gaan niet samen" in gezegd and len(gezegd.strip().splitlines()) == 1, gezegd


def test_of_two_choices_neither_is_taken(lakmoes: Scherm, tmp_path: Path) -> None:
    dossier(tmp_path, ALINEAS)
    lakmoes("lak", str(tmp_path))
    boek = (tmp_path / "lakbesluiten.yaml").read_bytes()
    wie = ("--als", "lakker", "--entiteit", "e-0001", "--reden", "x")
    assert lakmoes("besluit", str(tmp_path), *wie, "--lakken", "--blijft")[0] == 2
    assert (tmp_path / "lakbesluiten.yaml").read_bytes() == boek
    erbij = ("--als", "lakker", "--soort", "overig", "--voeg-toe", "stuk", "--lakken")
    assert lakmoes("besluit", str(tmp_path), *erbij)[0] == 0


def test_every_place_and_every_text_that_is_named_counts(lakmoes: Scherm, tmp_path: Path) -> None:
    """Two of each: a place of two people or data, and two texts added by hand."""
    dossier(tmp_path, ALINEAS)
    lakmoes("lak", str(tmp_path))
    plekken = ("--vermelding", "e-0001:1", "--vermelding", "e-0002:1")
    code, gezegd = lakmoes("besluit", str(tmp_path), "--als", "lakker", *plekken, "--lakken")
    assert code == 0 and "Besloten over 2 plaatsen" in gezegd
    woorden = [w for w in ALINEAS[0].split() if w.isalpha() and w.islower() and len(w) > 2][:2]
    erbij = [deel for woord in woorden for deel in ("--voeg-toe", woord)]
    code, gezegd = lakmoes("besluit", str(tmp_path), "--als", "lakker", *erbij, "--soort", "overig")
    assert code == 0 and gezegd.count("e-0") == 2, gezegd


def test_without_names_nothing_is_covered_and_that_is_said(lakmoes: Scherm, tmp_path: Path) -> None:
    dossier(tmp_path, ALINEAS)
    (tmp_path / "personen.yaml").unlink()
    code, gezegd = lakmoes("lak", str(tmp_path))
    assert code == 3 and "personen.yaml" in gezegd and "Traceback" not in gezegd


def test_a_damaged_decision_file_is_named(lakmoes: Scherm, tmp_path: Path) -> None:
    dossier(tmp_path, ALINEAS)
    (tmp_path / "lakbesluiten.yaml").write_text("entiteiten: [1, 2", encoding="utf-8")
    code, gezegd = lakmoes("lak", str(tmp_path))
    assert code == 3 and "lakbesluiten.yaml" in gezegd and "zet een eerdere versie terug" in gezegd


def test_without_documents_lak_says_what_to_do(lakmoes: Scherm, tmp_path: Path) -> None:
    dossier(tmp_path, ALINEAS)
    (tmp_path / "documenten/rapport.docx").unlink()
    code, gezegd = lakmoes("lak", str(tmp_path))
    assert code != 0 and "lakmoes genereer" in gezegd
