# SPDX-License-Identifier: EUPL-1.2
"""Learning: the same data gives the same bytes, and what is learned is what the model computes with."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from redaction.fouten import LeesFout
from redaction.herkenning.model import model as modelbestand
from redaction.herkenning.model import namenlijst
from redaction.herkenning.model.kenmerken import Zin, bekijk, in_lijst
from redaction.herkenning.model.soortvinden import SOORTEN
from redaction.herkenning.model.vinden import PERSOON
from redaction.herkenning.train.bronnen import lees_bronnen, schrijf_uit
from redaction.herkenning.train.leren import (
    Instelling,
    kenmerken,
    labels,
    leer,
    over_personen,
    over_soorten,
    soortkenmerken,
    soortlabels,
)
from redaction.herkenning.train.namen import voorraad
from redaction.herkenning.train.passages import lees_passages
from redaction.herkenning.train.vermeerderen import vermeerder
from redaction.herkenning.train.zin import Tekst
from redaction.herkenning.train.zinnen import maak

pytest.importorskip("pycrfsuite")
KORT = Instelling(rondes=15)


@pytest.fixture(scope="module")
def teksten() -> list[Tekst]:
    return maak(150, voorraad(), 3)


@pytest.fixture(scope="module")
def geleerd(teksten: list[Tekst], tmp_path_factory: pytest.TempPathFactory) -> Path:
    uit = tmp_path_factory.mktemp("model") / "persoon.marisa"
    leer(over_personen(teksten), uit, KORT)
    return uit


def test_zelfde_invoer_zelfde_bytes(teksten: list[Tekst], geleerd: Path, tmp_path: Path) -> None:
    leer(over_personen(maak(150, voorraad(), 3)), tmp_path / "nog_eens.marisa", KORT)
    assert (tmp_path / "nog_eens.marisa").read_bytes() == geleerd.read_bytes()


def test_ander_zaad_andere_zinnen() -> None:
    assert maak(20, voorraad(), 3) != maak(20, voorraad(), 4)


def test_namenlijst_is_herhaalbaar_en_kent_de_soorten(tmp_path: Path) -> None:
    soorten = voorraad().soorten()
    namenlijst.schrijf(soorten, tmp_path / "een.marisa")
    namenlijst.schrijf(dict(reversed(soorten.items())), tmp_path / "twee.marisa")
    assert (tmp_path / "een.marisa").read_bytes() == (tmp_path / "twee.marisa").read_bytes()
    assert {in_lijst(n) for n in ("amsterdam", "hoekstra", "tjitske")} == {"p", "a", "v"}


def _over_namen(tekst: Tekst) -> list[tuple[Zin, list[list[str]], list[str]]]:
    return [(z, kenmerken(z.dingen), labels(z, tekst.merken)) for z in bekijk(tekst.tekst)]


def _over_soorten(tekst: Tekst) -> list[tuple[Zin, list[list[str]], list[str]]]:
    return [(z, soortkenmerken(z.dingen), soortlabels(z, tekst.merken)) for z in bekijk(tekst.tekst)]


@pytest.mark.parametrize("soort", ["namen", "soorten"])
def test_rekent_zoals_crfsuite(soort: str, teksten: list[Tekst], tmp_path: Path) -> None:
    import pycrfsuite

    opzet, bekeken, stof = (
        (PERSOON, _over_namen, teksten[:20])
        if soort == "namen"
        else (SOORTEN, _over_soorten, lees_passages()[:20])
    )
    trainer = pycrfsuite.Trainer(verbose=False)
    trainer.select("lbfgs")
    trainer.set_params({"c1": 0.0, "c2": 0.1, "max_iterations": 10, "feature.possible_transitions": True})
    for tekst in stof:
        for _, xseq, yseq in bekeken(tekst):
            trainer.append(xseq, yseq)
    trainer.train(str(tmp_path / "ruw.crf"))
    tagger = pycrfsuite.Tagger()
    tagger.open(str(tmp_path / "ruw.crf"))
    from redaction.herkenning.train import leren

    leren._schrijf(tagger.info(), opzet.labels, tmp_path / "model.marisa")
    eigen = modelbestand.laad(replace(opzet, bestand=tmp_path / "model.marisa"))
    gezien = 0
    nieuw = Tekst(stof[2].tekst + "\n\nGisteren belde mevrouw De Wit met Jan.")
    bekeken_zinnen = bekeken(nieuw)
    alle = {id(zin): xseq for zin, xseq, _ in bekeken_zinnen}
    for zin, kansen in eigen.kansen([zin for zin, _, _ in bekeken_zinnen]):
        tagger.set(alle[id(zin)])
        for label in set(tagger.labels()):
            verwacht = [tagger.marginal(label, t) for t in range(len(zin.dingen))]
            assert np.allclose(kansen[:, opzet.labels.index(label)], verwacht, atol=0.02)
            gezien += 1
    assert gezien >= 3


def test_model_van_soorten_is_herhaalbaar(tmp_path: Path) -> None:
    stof = lees_passages()[:12]
    for naam in ("een.marisa", "twee.marisa"):
        leer(over_soorten(stof), tmp_path / naam, Instelling(rondes=10, minimum=1))
    assert (tmp_path / "een.marisa").read_bytes() == (tmp_path / "twee.marisa").read_bytes()


def test_merken_wijzen_namen_aan(teksten: list[Tekst]) -> None:
    bron = voorraad()
    for tekst in [*teksten, *vermeerder(teksten[:10], bron, 1)]:
        for start, end, _ in tekst.merken:
            assert tekst.tekst[start:end].strip() == tekst.tekst[start:end] != ""


def test_uitgeschreven_tokens() -> None:
    zin = [
        ("Jan", "B-PER"),
        ("de", "I-PER"),
        ("Wit", "I-PER"),
        (",", "O"),
        ("uit", "O"),
        ("Ede", "B-LOC"),
        (".", "O"),
    ]
    tekst = schrijf_uit([zin])
    assert tekst.tekst == "Jan de Wit, uit Ede."
    assert tekst.merken == ((0, 10, "P"), (16, 19, "N"))


def test_ontbrekende_gegevens_zijn_een_fout(tmp_path: Path) -> None:
    with pytest.raises(LeesFout, match="europeana"):
        lees_bronnen(tmp_path)
