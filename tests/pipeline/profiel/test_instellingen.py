# SPDX-License-Identifier: EUPL-1.2
"""Every setting is explained, bounded where it must be, and decides something somewhere."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any, get_args

import jsonschema
import pytest
from pydantic import BaseModel

from pipeline.dossier import DossierFout
from pipeline.dossier.modelwandel import kaal
from pipeline.dossier.profielen import OMGEVING, controleer_profiel, laad_stapel
from pipeline.dossier.profielschema import profielschema
from pipeline.dossier.yaml_lezen import lees_bestand, lees_data
from pipeline.profiel.begin import beginbestand
from pipeline.profiel.instellingen import alle
from pipeline.profiel.instellingen_keuzes import GEEN_KEUZE
from pipeline.profiel.model import Profielbestand
from pipeline.profiel.vast import VAST

HUIS = Path(__file__).parents[3] / "pipeline"
GRENZEN = lees_bestand(Path(__file__).parent / "grenzen.yaml").waarde
BESCHRIJVEND = {"naam", "over", "omschrijving"}
"""What only names or places the profile."""


@pytest.fixture(autouse=True)
def eigen(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "profielen"
    folder.mkdir()
    monkeypatch.setenv(OMGEVING, str(folder))
    return folder


def _velden(model: type[BaseModel], voor: str = "") -> Iterator[tuple[str, Any]]:
    for naam, veld in model.model_fields.items():
        soort = kaal(veld.annotation)
        deel = kaal(get_args(soort)[0]) if get_args(soort) else soort
        if isinstance(soort, type) and issubclass(soort, BaseModel):
            yield from _velden(soort, f"{voor}{naam}.")
        else:
            yield f"{voor}{naam}", veld
            if isinstance(deel, type) and issubclass(deel, BaseModel):
                yield from _velden(deel, f"{voor}{naam}.")


def test_every_setting_is_explained_and_none_is_made_up() -> None:
    assert set(alle()) == {pad for pad, _ in _velden(Profielbestand)}
    for instelling in alle().values():
        assert instelling.uitleg.endswith(".")
        assert instelling.bron


def test_allowed_values_are_those_of_the_model() -> None:
    for pad, veld in _velden(Profielbestand):
        soort = kaal(veld.annotation)
        if str(soort).startswith("typing.Literal") and pad != "recht.regimes.aanleiding":
            assert set(alle()[pad].waarden) == set(get_args(soort)), pad


def test_a_number_has_a_bound_and_says_so() -> None:
    for pad, veld in _velden(Profielbestand):
        if kaal(veld.annotation) is int:
            assert veld.metadata, pad
            assert alle()[pad].grens, pad


def test_every_tension_is_a_setting_or_says_why_not() -> None:
    bronnen = " ".join(i.bron for i in alle().values())
    instelling = set(re.findall(r"T\d\d", bronnen))
    tensions = {f"T{nr:02}" for nr in range(1, 27)}
    assert instelling | set(GEEN_KEUZE) == tensions
    assert set(GEEN_KEUZE) & (instelling - {"T02"}) == set()


def test_every_setting_is_read_by_something_that_decides() -> None:
    kamers = [p for p in HUIS.rglob("*.py") if not {"profiel", "cli"} & set(p.relative_to(HUIS).parts)]
    code = "\n".join(p.read_text(encoding="utf-8") for p in kamers if "profiel" not in p.name)
    regimes = {"recht.regimes.vanaf", "recht.regimes.aanleiding", "recht.regimes.regime"}
    for pad in set(alle()) - BESCHRIJVEND - ZONDER_GEBRUIKER - regimes:
        naam = pad.rsplit(".", 1)[-1]
        assert re.search(rf"\.{naam}\b|\"{naam}\"", code), f"niets leest {pad}"


ZONDER_GEBRUIKER = {"recht.bevestigd_door", "recht.bevestigd_op", "keuzes.definitie_calamiteit"}
"""Read by a sentence in the room of the profile itself, which reports and refusals print."""


def test_the_starter_file_is_valid_and_says_nothing(tmp_path: Path) -> None:
    pad = tmp_path / "begin.yaml"
    pad.write_text(beginbestand("begin"), encoding="utf-8")
    profiel = controleer_profiel(pad).profiel
    basis = laad_stapel("basis").profiel
    for blok in ("termijnen", "keuzes", "recht", "evaluatie", "huisstijl", "medewerkers"):
        assert getattr(profiel, blok) == getattr(basis, blok)


def test_the_starter_file_is_valid_with_everything_switched_on(tmp_path: Path) -> None:
    tekst = re.sub(r"(?m)^(\s*)# ([a-z_0-9]+: )", r"\1\2", beginbestand("begin"))
    pad = tmp_path / "begin.yaml"
    pad.write_text(tekst, encoding="utf-8")
    stapel = controleer_profiel(pad)
    lijsten = {p for p in alle() if p.startswith(("medewerkers.", "recht.regimes."))}
    for instelling in set(alle()) - lijsten:
        gevonden = stapel.herkomst(tuple(instelling.split(".")))
        assert gevonden is not None, instelling
        assert gevonden[0].pad == pad, instelling


def test_the_schema_takes_the_starter_and_refuses_what_is_no_setting() -> None:
    schema = json.loads(profielschema())
    jsonschema.Draft202012Validator.check_schema(schema)
    keur = jsonschema.Draft202012Validator(schema)
    inhoud = lees_data(beginbestand("begin").encode(), "begin.yaml").waarde
    assert keur.is_valid({k: v for k, v in inhoud.items() if v is not None})
    assert not keur.is_valid({"naam": "a", "versie": "1", "keuzes": {"handhaven": "x"}})
    assert not keur.is_valid({"naam": "a", "versie": "1", "termijnen": {"reactie_concept_weken": 1}})
    for blok in schema["$defs"].values():
        for naam, veld in blok["properties"].items():
            assert veld.get("description"), naam


@pytest.mark.parametrize("geval", GRENZEN, ids=lambda g: g["regel"])
def test_what_is_fixed_cannot_be_loosened(geval: dict[str, str], tmp_path: Path) -> None:
    pad = tmp_path / "profiel.yaml"
    pad.write_text(f"naam: vijand\nversie: x\n{geval['regel']}\n", encoding="utf-8")
    with pytest.raises(DossierFout) as fout:
        controleer_profiel(pad)
    assert geval["zegt"] in str(fout.value)
    assert str(fout.value).startswith("profiel.yaml:3:")
    assert "Vogel" not in str(fout.value)


def test_fixed_things_do_not_catch_a_real_setting() -> None:
    namen = {pad.rsplit(".", 1)[-1] for pad in alle()}
    assert not any(set(v.stammen) & (namen - {"naam"}) for v in VAST)
