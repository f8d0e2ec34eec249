# SPDX-License-Identifier: EUPL-1.2
"""An exception is noted with the hash of its proof, and one that would not count is refused."""

from __future__ import annotations

import json
from hashlib import sha256
from pathlib import Path

import pytest
import yaml

from pipeline.cli import main
from pipeline.dossier import Dossier, DossierFout
from pipeline.dossier.uitzonderen import noteer_uitzondering
from pipeline.fouten import GebruiksFout
from tests.pipeline.dossier.hulp import maak

WOORDEN = [
    "persoon=client",
    "procedure=zienswijze_openbaarmaking",
    "grond=onbereikbaar",
    "reden=twee keer geschreven, niet gevonden",
    "bewijs=stukken/navraag.txt",
]


@pytest.fixture
def map_(tmp_path: Path) -> Path:
    maak(tmp_path)
    zaak = yaml.safe_load((tmp_path / "zaak.yaml").read_text("utf-8"))
    zaak.pop("uitzonderingen", None)
    (tmp_path / "zaak.yaml").write_text(yaml.safe_dump(zaak, allow_unicode=True), "utf-8")
    (tmp_path / "stukken").mkdir(exist_ok=True)
    (tmp_path / "stukken/navraag.txt").write_text("Niemand deed open.", "utf-8")
    return tmp_path


def test_de_sha256_wordt_uitgerekend(map_: Path) -> None:
    oud = (map_ / "zaak.yaml").read_text("utf-8")
    notitie = noteer_uitzondering(map_, WOORDEN, None)
    nieuw = (map_ / "zaak.yaml").read_text("utf-8")
    assert nieuw.startswith(oud.rstrip("\n")), "the rest stays as it is"
    assert nieuw.splitlines()[notitie.regel - 1] == "  - persoon: client"
    (u,) = Dossier.open(map_).zaak.uitzonderingen
    assert u.bewijs is not None and u.bewijs.sha256 == sha256(b"Niemand deed open.").hexdigest()
    noteer_uitzondering(map_, [*WOORDEN[:1], "procedure=conceptrapport", *WOORDEN[2:]], None)
    assert [u.procedure for u in Dossier.open(map_).zaak.uitzonderingen] == [
        "zienswijze_openbaarmaking",
        "conceptrapport",
    ]


def test_ook_in_een_zaak_als_json(map_: Path) -> None:
    zaak = yaml.safe_load((map_ / "zaak.yaml").read_text("utf-8"))
    (map_ / "zaak.yaml").unlink()
    (map_ / "zaak.json").write_text(json.dumps(zaak, default=str), "utf-8")
    noteer_uitzondering(map_, WOORDEN, None)
    assert len(Dossier.open(map_).zaak.uitzonderingen) == 1


@pytest.mark.parametrize(
    ("woorden", "zin"),
    [
        (WOORDEN[:-1], "heeft geen `bewijs`"),
        ([*WOORDEN[:2], *WOORDEN[3:]], "noemt geen `grond`"),
        (["persoon=aanbieder", *WOORDEN[1:]], "gaat over een partij"),
        (["persoon=niemand", *WOORDEN[1:]], "uitzondering: persoon"),
        ([*WOORDEN[:1], *WOORDEN[2:]], "uitzondering: procedure"),
        ([*WOORDEN[:-1], "bewijs=stukken/weg.txt"], "is er niet"),
        (["wie=client", *WOORDEN[1:]], "uitzondering niet heeft"),
    ],
)
def test_wat_niet_telt_komt_er_niet_bij(map_: Path, woorden: list[str], zin: str) -> None:
    oud = (map_ / "zaak.yaml").read_bytes()
    with pytest.raises((GebruiksFout, DossierFout)) as gevangen:
        noteer_uitzondering(map_, woorden, None)
    assert zin in str(gevangen.value)
    assert (map_ / "zaak.yaml").read_bytes() == oud


def test_zoals_getypt(map_: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for args, code, zin in (
        (["noteer", str(map_)], 0, "uitzondering persoon procedure=conceptrapport|afschrift_rapport|"),
        (["noteer", str(map_), "uitzondering", *WOORDEN, "--moment", "2026-03-01"], 2, "geen moment"),
        (["noteer", str(map_), "uitzondering", *WOORDEN], 0, "uitzondering toegevoegd (persoon, procedure"),
    ):
        with pytest.raises(SystemExit) as einde:
            main(args)
        gezegd = capsys.readouterr()
        assert einde.value.code == code and zin in gezegd.out + gezegd.err
