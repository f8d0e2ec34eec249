# SPDX-License-Identifier: EUPL-1.2
"""The publicatiedraaiboek: the order, the moments and the prompts, from the case and the verdict."""

from __future__ import annotations

import io
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import docx
import pytest

from pipeline.bronnen import voorbeelden
from pipeline.documenten.persnoot import afgestemd, voor_pers
from pipeline.documenten.publicatiedraaiboek import Toetsing, draaiboek, gepland, velden
from pipeline.documenten.soort import Gegevens, NogNiet
from pipeline.dossier import Dossier
from pipeline.zaak import NEDERLAND, Moment

NU = datetime(2026, 6, 1, 10, 0, tzinfo=NEDERLAND)
VANAF = datetime(2026, 6, 12, 0, 0, tzinfo=NEDERLAND)
MAG = Toetsing(True, VANAF)


@pytest.fixture(scope="module")
def g() -> Gegevens:
    d = Dossier.open(voorbeelden() / "eigen-onderzoek-3b")
    return Gegevens(d.zaak, d.personen, d.profiel, d.map, d.register)


def _plaats(rijen: list[dict[str, str]], woord: str) -> int:
    return next(i for i, rij in enumerate(rijen) if woord in rij["wie"])


def test_next_of_kin_first_and_the_press_last(g: Gegevens) -> None:
    rijen = velden(g, MAG, NU)["stappen"]
    woorden = ("nabestaande", "medebewoner", "Woonanker", "College", "Gemeenteraad", "online", "Pers")
    plekken = [_plaats(rijen, woord) for woord in woorden]
    assert plekken == sorted(plekken)
    assert [r["nr"] for r in rijen] == [str(n) for n in range(1, len(rijen) + 1)]
    assert not [r for r in rijen if "Cornelis" in r["wie"] or "C.A. de Wit" in r["wie"]], "overleden"


def test_moments_count_back_over_days_off(g: Gegevens) -> None:
    rijen = velden(g, MAG, NU)["stappen"]
    assert rijen[0]["wanneer"] == "15 juni 2026, 09.30 uur"
    assert rijen[_plaats(rijen, "online")]["wanneer"] == "16 juni 2026, 10.00 uur"
    assert rijen[_plaats(rijen, "Gemeenteraad")]["wanneer"] == "16 juni 2026, 09.00 uur"
    maandag = g.zaak.openbaarmaking[0].model_copy(update={"op": Moment.lees("2026-06-15T10:00")})
    zaak = g.zaak.model_copy(update={"openbaarmaking": (maandag,)})
    assert velden(replace(g, zaak=zaak), MAG, NU)["stappen"][0]["wanneer"] == "12 juni 2026, 09.30 uur"


def test_the_raad_where_only_family_lives_is_not_told(g: Gegevens) -> None:
    raden = [r["wie"] for r in velden(g, MAG, NU)["stappen"] if "Gemeenteraad" in r["wie"]]
    assert len(raden) == 1 and "Waterrade" in raden[0]


@pytest.mark.parametrize(
    ("toetsing", "zin"),
    [
        (Toetsing(False, None, ("Laat de versie goedkeuren.",)), "mag nog niet"),
        (Toetsing(True, datetime(2026, 7, 1, tzinfo=NEDERLAND)), "is te vroeg"),
        (Toetsing(False, VANAF), "mag het volgens de toets niet"),
    ],
)
def test_no_moment_is_given_that_is_not_lawful(g: Gegevens, toetsing: Toetsing, zin: str) -> None:
    uit = velden(g, toetsing, NU)
    assert zin in uit["waarschuwing"]
    assert uit["moment"] == "[vul in]"
    assert not any("2026" in rij["wanneer"] for rij in uit["stappen"])
    assert [p["tekst"] for p in uit["wacht_op"]] == list(toetsing.wacht_op)


def test_the_text_of_a_writer_takes_the_place_of_the_prompts(g: Gegevens, tmp_path: Path) -> None:
    assert len(velden(g, MAG, NU)["vragen"]) > 4
    (tmp_path / "rapport").mkdir()
    (tmp_path / "rapport" / "draaiboek.md").write_text("# Lijn\n\n## Kern\n\nWij leren hiervan.\n", "utf-8")
    uit = draaiboek(replace(g, map=tmp_path), MAG, NU)
    woorden = [p.text for p in docx.Document(io.BytesIO(uit)).paragraphs]
    assert "Wij leren hiervan." in woorden and "Kern" in woorden
    assert not [w for w in woorden if "vul deze tabel" in w]


def test_same_bytes_and_no_name_in_the_properties(g: Gegevens) -> None:
    een = draaiboek(g, MAG, NU)
    assert een == draaiboek(g, MAG, NU)
    kern = docx.Document(io.BytesIO(een)).core_properties
    assert kern.title == "Publicatiedraaiboek zaak WT-2026-014"
    assert not kern.author and not kern.last_modified_by


def test_without_a_plan_or_without_names_there_is_none(g: Gegevens) -> None:
    leeg = g.zaak.model_copy(update={"openbaarmaking": ()})
    assert gepland(leeg) is None
    with pytest.raises(NogNiet, match="openbaarmaking"):
        velden(replace(g, zaak=leeg), MAG, NU)
    with pytest.raises(NogNiet, match=r"personen\.yaml"):
        velden(replace(g, personen=None), MAG, NU)


@pytest.mark.parametrize(
    ("nu", "zin"),
    [
        (NU, ""),
        (datetime(2026, 6, 15, 9, 31, tzinfo=NEDERLAND), "al voorbij"),
        (datetime(2026, 6, 16, 10, 0, tzinfo=NEDERLAND), "al geweest"),
    ],
)
def test_a_call_that_can_no_longer_be_made_in_time_is_said(g: Gegevens, nu: datetime, zin: str) -> None:
    waarschuwing = velden(g, MAG, nu)["waarschuwing"]
    assert zin in waarschuwing and bool(waarschuwing) == bool(zin)


def _met_persbericht(g: Gegevens) -> Gegevens:
    bericht = g.zaak.documenten[0].model_copy(update={"id": "bericht", "soort": "persbericht"})
    zaak = g.zaak.model_copy(update={"documenten": (*g.zaak.documenten, bericht)})
    return replace(g, zaak=zaak)


def test_what_editors_get_with_a_persbericht_stands_here(g: Gegevens) -> None:
    uit = docx.Document(io.BytesIO(draaiboek(_met_persbericht(g), MAG, NU)))
    woorden = "\n".join(p.text for p in uit.paragraphs)
    assert "De pers krijgt niets vóór de openbaarmaking." in woorden
    assert "Verstuur dit niet vóór de openbaarmaking." in woorden and "uitzondering" not in woorden
    assert "Noot voor de redactie, niet voor publicatie. Vragen? Neem contact op met" in woorden
    assert "communicatie van de betrokken gemeenten zijn bij dit bericht betrokken" in woorden
    assert "Waterrade" not in voor_pers(_met_persbericht(g))["afgestemd"] and "Waterrade" not in afgestemd(g)


def test_without_a_persbericht_there_is_nothing_for_editors(g: Gegevens) -> None:
    assert velden(_met_persbericht(g), Toetsing(False, None, ()), NU)["pers"]
    zonder = tuple(d for d in g.zaak.documenten if d.soort != "persbericht")
    leeg = replace(g, zaak=g.zaak.model_copy(update={"documenten": zonder}))
    assert velden(leeg, MAG, NU)["pers"] == {}


def test_what_needs_no_besluit_is_not_waited_for(g: Gegevens) -> None:
    met = _met_persbericht(g)
    mee = g.zaak.openbaarmaking[0].model_copy(update={"document": "bericht"})
    zaak = met.zaak.model_copy(update={"openbaarmaking": (*g.zaak.openbaarmaking, mee)})
    stukken = [s["tekst"] for s in velden(replace(met, zaak=zaak), MAG, NU)["stukken"]]
    assert stukken[-1].endswith("gaat mee. Daarvoor is geen apart besluit nodig.")
    assert "besluit van" in stukken[0]
