# SPDX-License-Identifier: EUPL-1.2
"""Routing as cases: competence, samenloop, kind of message, route, transfer."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from pipeline.dossier import laad_profiel
from pipeline.toestanden.routering import (
    bevoegdheid,
    controleer_overdracht,
    kwalificeer,
    onderzoeksroute,
    routering,
    samenloop,
    soort_bericht,
    wederzijds,
)
from pipeline.zaak.gebeurtenis import Beoordeling3A, KeuzeOnderzoek, Overgedragen
from pipeline.zaak.weging import Weging
from pipeline.zaak.zaak import Zaak
from tests.pipeline.toets import zaken

GEVALLEN = zaken.lees(Path(__file__).parent / "routering.yaml")


def _gevallen(soort: str) -> pytest.MarkDecorator:
    return pytest.mark.parametrize("geval", GEVALLEN[soort], ids=lambda g: g["naam"])


@_gevallen("bevoegd")
def test_competence(geval: dict[str, Any]) -> None:
    uitkomst = bevoegdheid(
        geval["client"], geval.get("gemeld_bij", "wmo-toezichthouder"), geval.get("vermoeden", False)
    )
    assert sorted(uitkomst.wie) == geval["wie"]
    assert uitkomst.overdragen_aan == geval.get("naar")
    assert uitkomst.twijfel is geval.get("twijfel", False)
    assert geval.get("regel") in {None, *uitkomst.regels}
    assert uitkomst.redenen


@_gevallen("samenloop")
def test_samenloop(geval: dict[str, Any]) -> None:
    gevonden = samenloop(geval["client"], geval["aanbieder"])
    assert list(gevonden.situaties) == geval.get("situaties", [])
    assert gevonden.ruim is geval.get("ruim", False)
    assert len(gevonden.zinnen) == len(gevonden.situaties) + gevonden.ruim
    assert gevonden.afstemmen is bool(gevonden.zinnen)


@_gevallen("bericht")
def test_what_came_in(geval: dict[str, Any]) -> None:
    bericht = kwalificeer(Weging.model_validate(geval["weging"]), geval.get("definitie", "protocol"))
    assert bericht.calamiteit is geval["calamiteit"]
    assert bericht.geweld is geval["geweld"]
    assert soort_bericht(True, bericht) == geval["aanbieder"]
    assert soort_bericht(False, bericht) == geval["ander"]


def _feit(woorden: str) -> Any:
    if woorden in {"3A", "3B"}:
        return KeuzeOnderzoek.model_validate(
            {"soort": "keuze_onderzoek", "moment": "2026-03-01", "route": woorden, "reden": "de ernst"}
        )
    zorgvuldig, voldoende = woorden.split()
    return Beoordeling3A.model_validate(
        {
            "soort": "beoordeling_3a", "moment": "2026-04-01", "zorgvuldig": zorgvuldig,
            "maatregelen_voldoende": voldoende, "motivering": "m",
        }
    )  # fmt: skip


@_gevallen("route")
def test_route(geval: dict[str, Any]) -> None:
    route = onderzoeksroute(_feit(f) for f in geval["feiten"])
    assert (route.route, route.na_3a) == (geval["route"], geval["na_3a"])
    assert geval.get("regel") in {None, *route.regels}


def _zaak(client: list[str], **melding: Any) -> Zaak:
    data = zaken._schoon(zaken.basis("gezamenlijk"))["zaak"]
    data["melding"] |= {"wetten_client": client, **melding}
    return Zaak.model_validate(data)


@_gevallen("overdracht")
def test_transfer(geval: dict[str, Any]) -> None:
    feit = Overgedragen.model_validate(
        {
            "soort": "overgedragen", "moment": "2026-03-10", "aan": geval["aan"],
            "bevoegdheid_vastgesteld": geval["vast"], "grondslag": geval["grondslag"],
        }
    )  # fmt: skip
    gebreken = controleer_overdracht(_zaak(geval["client"]), feit)
    assert len(gebreken) == len(geval["gebreken"])
    for deel in geval["gebreken"]:
        assert any(deel in gebrek for gebrek in gebreken)


@_gevallen("informeren")
def test_what_supervisors_ask_and_tell(geval: dict[str, Any]) -> None:
    data = zaken._schoon(zaken.basis("gezamenlijk"))["zaak"]
    data["personen"].append({"id": "melder", "rol": geval.get("van", "buurman")})
    van = "aanbieder" if geval["soort"] == "melding" else "melder"
    data["melding"] |= {"wetten_client": geval["client"], "soort": geval["soort"], "van": van}
    data["partijen"]["aanbieders"][0]["wetten"] = geval["aanbieder"]
    data.pop("inspectiecontacten", None)
    data["gebeurtenissen"] = [{"moment": "2026-03-02", **f} for f in geval.get("feiten", [])]
    zaak = Zaak.model_validate(data)
    vragen = wederzijds(zaak, zaak.gebeurtenissen)
    assert [v.regels[0] for v in vragen if not v.gedaan] == geval.get("doen", [])
    assert [v.regels[0] for v in vragen if v.gedaan] == geval.get("weten", [])


def test_a_case_is_told_in_sentences_with_their_weight() -> None:
    profiel, _ = laad_profiel("voorbeeld")
    zinnen = routering(_zaak(["wmo2015"], weging={"gebeuren": "anders", "gevolg": "geen"}), profiel, ())
    tekst = {z.tekst: z.ernst for z in zinnen}
    assert any("Situatie 3" in t and e == "informatie" for t, e in tekst.items())
    assert any("Noteer `samenloop`" in t for t in tekst)
    assert "Er is nog niet gekozen wie onderzoekt." in tekst
    anders = routering(_zaak(["wmo2015"], soort="signaal_kwaliteit"), profiel, ())
    assert any(z.ernst == "waarschuwing" and "van een ander is het een signaal" in z.tekst for z in anders)
    jeugd = routering(_zaak(["jeugdwet"]), profiel, ())
    assert any(z.ernst == "waarschuwing" and "Draag de melding over" in z.tekst for z in jeugd)
