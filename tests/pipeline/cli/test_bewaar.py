# SPDX-License-Identifier: EUPL-1.2
"""``lakmoes bewaar``: only looks unless two people say so; ``besluit --doelgroep`` beside it."""

from __future__ import annotations

from pathlib import Path

import pytest

from pipeline.bewaren.groepen import onbekend
from pipeline.cli.groep import _uitvoeren
from pipeline.lakken import lak, lees_boek
from tests.pipeline.lakken.hulp import NU
from tests.pipeline.lakken.zaak_doelgroep import schrijf


def test_it_looks_and_tells_what_is_in_the_way(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    schrijf(tmp_path)
    assert _uitvoeren(["bewaar", str(tmp_path), "--op", "2050-01-01"]) == 0
    uit = capsys.readouterr().out
    assert "niet afgesloten" in uit and "niet bevestigd" in uit and "10 jaar na sluiting" in uit
    assert (tmp_path / "personen.yaml").is_file() and not (tmp_path / "register.jsonl").exists()
    assert not [n for n in ("Kuipers", "rapport.md") if n in uit]


def test_what_nieuw_wrote_is_not_the_users_own(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert _uitvoeren(["nieuw", str(tmp_path / "z"), "--stil"]) == 0
    assert _uitvoeren(["bewaar", str(tmp_path / "z")]) in {0, 3}
    assert onbekend(tmp_path / "z") == 0
    schrijf(tmp_path / "z")
    (tmp_path / "z/schema/aantekening.txt").write_text("Riek", "utf-8")
    capsys.readouterr()
    assert _uitvoeren(["bewaar", str(tmp_path / "z")]) == 0
    assert "1 ander bestand in de map hoort bij geen groep" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("opties", "afloop"),
    [
        (["--vernietig", "--als", "keurder"], 1),
        (["--vraag-aan", "--als", "keurder"], 1),
        (["--vernietig"], 2),
        (["--vernietig", "--vraag-aan", "--als", "keurder"], 2),
        (["--vernietig", "--als", "keurder", "--op", "2050-01-01"], 2),
        (["--vraag-aan", "--als", "vreemde"], 2),
    ],
)
def test_nothing_goes_by_itself(tmp_path: Path, opties: list[str], afloop: int) -> None:
    schrijf(tmp_path)
    assert _uitvoeren(["bewaar", str(tmp_path), *opties]) == afloop
    assert (tmp_path / "personen.yaml").is_file()


def test_besluit_for_one_audience(tmp_path: Path) -> None:
    lak(schrijf(tmp_path), NU)
    id_ = next(e.id for e in lees_boek(tmp_path).entiteiten if e.soort == "passage")
    kern = ["besluit", str(tmp_path), "--als", "lakker", "--entiteit", id_, "--blijft"]
    assert _uitvoeren([*kern, "--doelgroep", "familie:dochter"]) == 2
    assert _uitvoeren([*kern, "--doelgroep", "publiek", "--reden", "x"]) == 2
    assert _uitvoeren([*kern, "--doelgroep", "familie:dochter", "--reden", "was erbij"]) == 0
    (afwijking,) = lees_boek(tmp_path).afwijkingen
    assert (afwijking.doelgroep, afwijking.entiteit, afwijking.door) == ("familie:dochter", id_, "lakker")
    alles = ["besluit", str(tmp_path), "--als", "lakker", "--alles", "lakken", "--doelgroep", "raad"]
    assert _uitvoeren(alles) == 2
