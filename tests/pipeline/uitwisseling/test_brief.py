# SPDX-License-Identifier: EUPL-1.2
"""Letters hold no more than their recipient may know; every kind says what it carries."""

from __future__ import annotations

from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from pipeline.documenten.genereren import genereer
from pipeline.documenten.leesrecht import houdt_tegen
from pipeline.documenten.soort import ALLES, Documentsoort, Exemplaar, Gegevens, NogNiet
from pipeline.documenten.vinden import soorten
from pipeline.dossier import Dossier
from pipeline.uitwisseling.inhoud import inhoud_van_soort
from pipeline.zaak import NEDERLAND
from tests.pipeline.documenten.gevallen import NU, gegevens
from tests.pipeline.uitwisseling.hulp import zaak

VOORBEELDEN = Path(__file__).parents[3] / "examples"
Mensen = list[dict[str, Any]]


@pytest.mark.parametrize("soort", soorten().values(), ids=soorten())
def test_every_kind_says_what_it_carries(soort: Documentsoort) -> None:
    assert soort.draagt is not ALLES, f"{soort.id}: noem bij draagt welke rijen van de matrix erin staan"


@pytest.mark.parametrize("soort", soorten().values(), ids=soorten())
def test_the_gate_takes_no_kind_for_lighter_than_it_is(soort: Documentsoort) -> None:
    zwaar = any(niveau == "inhoudelijk" for _, niveau in soort.draagt.inhoud)
    assert not zwaar or any(niveau == "inhoudelijk" for _, niveau in inhoud_van_soort(soort.id))


def _nieuw(naam: str, draagt: Any = None) -> Documentsoort:
    velden = {"draagt": draagt} if draagt else {}
    return Documentsoort(
        id=naam, titel="Nieuw", regels=(), sjabloon="x.docx", geldt=lambda g: None,
        exemplaren=lambda g, nu: (), **velden,
    )  # fmt: skip


def _g(folder: Path) -> Gegevens:
    voorbeeld = gegevens("eigen_onderzoek", folder)
    return Gegevens(zaak({}), (), voorbeeld.profiel, folder)


def _naar(wie: str, van: str) -> Exemplaar:
    return Exemplaar("x.docx", wie, "ter_kennis", {"afzenders": [{"organisatie": van}]})


def test_a_kind_that_says_nothing_carries_everything(tmp_path: Path) -> None:
    van = "Inspectie Gezondheidszorg en Jeugd"
    reden = houdt_tegen(_nieuw("nieuw"), _naar("wethouder", van), _g(tmp_path), NU)
    assert reden is not None and "AK-B2-R11-GI" in reden and "AK-B2-R13-GI" in reden
    assert houdt_tegen(_nieuw("nieuw"), _naar("buurman", van), _g(tmp_path), NU) is None


def test_our_own_facts_go_to_the_gemeente_and_to_the_inspectie(tmp_path: Path) -> None:
    for wie in ("waterdam", "igj"):
        assert houdt_tegen(_nieuw("nieuw"), _naar(wie, "GGD Waterland"), _g(tmp_path), NU) is None


def test_a_letter_with_information_of_the_inspectie_is_refused_with_the_cell(tmp_path: Path) -> None:
    def wijzig(z: dict[str, Any], _: Mensen) -> None:
        z["partijen"]["rijksinspecties"] = [{"id": "igj", "naam": "Inspectie Gezondheidszorg en Jeugd"}]
        next(d for d in z["documenten"] if d["id"] == "rapport")["bevat_van"] = ["igj"]

    g = gegevens("eigen_onderzoek", tmp_path, wijzig)
    soort = soorten()["college_brief"]
    redenen = {houdt_tegen(soort, e, g, NU) for e in soort.exemplaren(g, NU)}
    assert all(r is not None and "AK-B2-R12-GI" in r and "igj" in r for r in redenen)


@pytest.mark.parametrize("voorbeeld", sorted(p.parent.name for p in VOORBEELDEN.glob("*/verloop.yaml")))
def test_every_letter_of_the_examples_may_go(voorbeeld: str) -> None:
    d = Dossier.open(VOORBEELDEN / voorbeeld)
    g = Gegevens(d.zaak, d.personen, d.profiel, d.map, d.register)
    nu = datetime(2026, 8, 1, tzinfo=NEDERLAND)
    for soort in soorten().values():
        if soort.geldt(g) is not None or soort.id not in {s.soort for s in d.zaak.documenten}:
            continue
        with suppress(NogNiet):
            for e in soort.exemplaren(g, nu):
                assert houdt_tegen(soort, e, g, nu) is None


def test_generating_writes_nothing_that_may_not_go(tmp_path: Path) -> None:
    import shutil

    shutil.copytree(VOORBEELDEN / "geweigerd-maatregel", tmp_path / "z")
    for bestand in (tmp_path / "z" / "documenten").glob("college_brief*"):
        bestand.unlink()
    pad = tmp_path / "z" / "zaak.yaml"
    tekst = pad.read_text("utf-8")
    pad.write_text(tekst.replace("    maatregelen: [clientenstop]\n", ""), "utf-8", newline="\n")
    [*uit] = genereer(Dossier.open(tmp_path / "z"), ["college_brief"], NU)
    assert {r.stand for r in uit} == {"niet"} and all("AK-B2-R12-GI" in r.reden for r in uit)
    assert not list((tmp_path / "z" / "documenten").glob("college_brief*"))
