# SPDX-License-Identifier: EUPL-1.2
"""A writer's week: two hundred decisions, one changed sentence, nothing lost."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from pipeline.dossier import Dossier
from pipeline.fouten import GebruiksFout
from pipeline.lakken import (
    Keus,
    Kiezer,
    Werk,
    kies,
    kies_vermelding,
    lak,
    lees_boek,
    lees_werk,
    voeg_toe,
    voer_uit,
)
from tests.pipeline.lakken.hulp import NU, dossier, schrijf_rapport

ZINNEN = [f"In week {n} sprak begeleider Demirtaş over punt {n}, en dat bleef zo." for n in range(1, 201)]


def besluit(d: Dossier, kiezer: Kiezer, keus: Keus, door: str = "lakker") -> object:
    return voer_uit(d, [kies(kiezer, keus, door, NU)], door, NU)


def werk(d: Dossier) -> Werk:
    return lees_werk(d, lees_boek(d.map))


def open_zinnen(d: Dossier) -> list[str]:
    return [v.stroom.tekst for s in werk(d).standen for v in s.open]


def test_after_two_hundred_decisions_one_changed_sentence_reopens_alone(tmp_path: Path) -> None:
    d = dossier(tmp_path, ZINNEN)
    lak(d, NU)
    besluit(d, Kiezer(vormen=("Demirtaş",)), Keus("blijft", "de begeleider wil genoemd worden"))
    besluit(d, Kiezer(alleen_open=True), Keus("lakken"))
    assert open_zinnen(d) == []
    nieuw = "In week 100 zweeg begeleider Demirtaş over alles, en dat bleef zo."
    schrijf_rapport(tmp_path, [*ZINNEN[:99], nieuw, *ZINNEN[100:]])
    uitslag = lak(d, NU)
    assert open_zinnen(d) == [nieuw]
    assert uitslag.vervallen == 1
    blijft = [v for s in werk(d).standen for v in s.blijft]
    assert len(blijft) == 199


def test_saving_again_without_change_reopens_nothing(tmp_path: Path) -> None:
    d = dossier(tmp_path, ZINNEN[:20])
    lak(d, NU)
    besluit(d, Kiezer(alleen_open=True), Keus("blijft", "proef"))
    schrijf_rapport(tmp_path, ZINNEN[:20])
    assert lak(d, NU).open == 0


def test_a_new_sentence_with_a_covered_person_is_covered_at_once(tmp_path: Path) -> None:
    d = dossier(tmp_path, ["Cliënt Riek Kuiper viel."])
    lak(d, NU)
    besluit(d, Kiezer(alleen_open=True), Keus("lakken"))
    schrijf_rapport(tmp_path, ["Cliënt Riek Kuiper viel.", "Later stond mevrouw H.M. Kuiper weer op."])
    assert lak(d, NU).open == 0
    gelakt = {v.vondst.tekst for s in werk(d).standen if s.entiteit.persoon == "client" for v in s.gelakt}
    assert any("Kuiper" in t and "H.M." in t for t in gelakt)


def test_letting_stand_needs_a_reason_and_a_known_person(tmp_path: Path) -> None:
    d = dossier(tmp_path, ["Begeleider De Vries kwam."])
    lak(d, NU)
    with pytest.raises(GebruiksFout, match="reden"):
        besluit(d, Kiezer(soorten=("persoon",)), Keus("blijft"))
    with pytest.raises(GebruiksFout, match="profiel"):
        besluit(d, Kiezer(soorten=("persoon",)), Keus("lakken"), door="onbekend")


def test_one_mention_may_differ_from_the_rest(tmp_path: Path) -> None:
    d = dossier(tmp_path, ["Volgens J. de Vries was het stil.", "Ondertekend door J. de Vries."])
    lak(d, NU)
    besluit(d, Kiezer(alleen_open=True), Keus("lakken"))
    e = next(s.entiteit for s in werk(d).standen if s.entiteit.persoon == "begeleider-2")
    voer_uit(d, [kies_vermelding(e.id, 2, Keus("blijft", "ondertekenaar"), "lakker")], "lakker", NU)
    stand = next(s for s in werk(d).standen if s.entiteit.id == e.id)
    assert [v.stroom.tekst for v in stand.blijft] == ["Ondertekend door J. de Vries."]
    assert [v.stroom.tekst for v in stand.gelakt] == ["Volgens J. de Vries was het stil."]


def test_a_find_by_hand_is_covered_wherever_it_stands(tmp_path: Path) -> None:
    d = dossier(tmp_path, ["het roze huis op de hoek", "bij het roze huis hing een vlag"])
    lak(d, NU)
    uitslag = voer_uit(d, [voeg_toe("roze huis", "locatie", "", "lakker", NU)], "lakker", NU)
    assert len(uitslag.nieuw) == 1 and uitslag.nieuw[0].startswith("e-")
    stand = next(s for s in werk(d).standen if s.entiteit.handmatig)
    assert (stand.entiteit.label, len(stand.gelakt)) == ("locatie", 2)
    with pytest.raises(GebruiksFout, match="geen document"):
        voer_uit(d, [voeg_toe("staat er niet", "locatie", "", "lakker", NU)], "lakker", NU)


def test_a_failed_step_changes_nothing(tmp_path: Path) -> None:
    d = dossier(tmp_path, ["Begeleider De Vries kwam."])
    lak(d, NU)
    voor = (tmp_path / "lakbesluiten.yaml").read_bytes()
    goed = kies(Kiezer(alleen_open=True), Keus("lakken"), "lakker", NU)
    fout = kies(Kiezer(ids=("e-9999",)), Keus("lakken"), "lakker", NU)
    with pytest.raises(GebruiksFout):
        voer_uit(d, [goed, fout], "lakker", NU)
    assert (tmp_path / "lakbesluiten.yaml").read_bytes() == voor


def test_the_book_reads_back_as_it_was_written(tmp_path: Path) -> None:
    d = dossier(tmp_path, ["Cliënt Riek Kuiper, tel. 06 12345678, viel op 3 maart 2026."])
    lak(d, NU)
    besluit(d, Kiezer(alleen_open=True), Keus("lakken"))
    boek = lees_boek(tmp_path)
    assert boek == replace(boek) and any(e.grond == "5.1.2.e" for e in boek.entiteiten)
    assert werk(d).boek == boek
