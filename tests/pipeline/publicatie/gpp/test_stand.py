# SPDX-License-Identifier: EUPL-1.2
"""What already stands at the bank, or went wrong there, decides what Lakmoes does."""

from __future__ import annotations

import copy
import json
from dataclasses import replace
from uuid import uuid4

import pytest

from pipeline.fouten import GebruiksFout, Geweigerd
from pipeline.publicatie.gpp.dagboek import BESTAND, genoemd
from pipeline.publicatie.gpp.fouten import BankFout
from tests.pipeline.publicatie.gpp.conftest import CATEGORIE, KLEIN, LADING, Weg, eis_goed, stuk
from tests.pipeline.publicatie.gpp.nepbank import ORGANISATIE


def schrijvend(weg: Weg, vanaf: int = 0) -> list[str]:
    """The requests that change something."""
    return [m for m, _ in weg.bank.verzoeken[vanaf:] if m != "GET"]


def test_a_second_time_changes_nothing(weg: Weg) -> None:
    weg.breng(lading=LADING)
    begin, toen = len(weg.bank.verzoeken), copy.deepcopy(weg.bank.publicaties)
    weg.breng(lading=LADING)
    assert schrijvend(weg, begin) == []
    assert weg.bank.publicaties == toen
    eis_goed(weg.bank, LADING)


def test_without_the_journal_it_is_found_by_its_identifier(weg: Weg) -> None:
    weg.breng()
    (weg.map / BESTAND).unlink()
    begin = len(weg.bank.verzoeken)
    weg.breng()
    assert schrijvend(weg, begin) == []
    eis_goed(weg.bank)


def test_a_file_in_many_parts_arrives_in_order(weg: Weg) -> None:
    weg.bank.deelgrootte = 97
    lading = replace(LADING, stukken=(stuk("groot.pdf", 5000), stuk("rand.pdf", 97)))
    weg.breng(lading=lading)
    eis_goed(weg.bank, lading)
    assert sum(m == "PUT" for m, _ in weg.bank.verzoeken) == 52 + 1


def test_the_concept_is_made_with_its_status_named(weg: Weg) -> None:
    """The API publishes what does not name a status: that may never be left to it."""
    with pytest.raises(Geweigerd):
        weg.breng(_nee)
    (publicatie,) = weg.bank.publicaties.values()
    assert publicatie["publicatiestatus"] == "concept"
    assert weg.bank.openbaar_gemaakt == []
    assert publicatie["publisher"] == weg.bank.organisaties[ORGANISATIE]
    assert publicatie["informatieCategorieen"] == [weg.bank.categorieen[CATEGORIE]]
    assert {(k["kenmerk"], k["bron"]) for k in publicatie["kenmerken"]} == {
        ("wt-2026-001-abcdef12", "lakmoes"),
        ("WT-2026-001", "zaak"),
    }


def _nee() -> None:
    raise Geweigerd("nog niet")


def test_a_document_of_someone_else_is_not_published_along(weg: Weg) -> None:
    with pytest.raises(Geweigerd):
        weg.breng(_nee)
    (publicatie,) = weg.bank.publicaties
    _voeg_toe(weg, publicatie, [])
    with pytest.raises(BankFout, match="niet bij dit pakket hoort"):
        weg.breng()
    assert weg.bank.openbaar_gemaakt == []


def _voeg_toe(weg: Weg, publicatie: str, kenmerken: list[dict[str, str]]) -> None:
    body = {"publicatie": publicatie, "bestandsnaam": "x.pdf", "bestandsomvang": 3, "kenmerken": kenmerken}
    weg.bank._nieuw_document({**body, "officieleTitel": "x", "creatiedatum": "2026-01-01"})


def test_a_bank_that_changes_files_publishes_nothing(weg: Weg) -> None:
    bij = "rapport.pdf"
    weg.bank.bewerk = lambda naam, inhoud: inhoud[:-1] + b"x" if naam == bij else inhoud
    with pytest.raises(BankFout, match=f"{bij}: .*andere bytes"):
        weg.breng(lading=LADING)
    assert weg.bank.openbaar_gemaakt == []
    assert sum(v == ("POST", "/documenten") for v in weg.bank.verzoeken) <= 4


def test_a_file_changed_after_publication_is_told(weg: Weg) -> None:
    weg.breng()
    weg.bank.bewerk = lambda _, inhoud: inhoud[:-1] + b"x"
    with pytest.raises(BankFout, match=r"openbaar.*niet .meer. met de goedgekeurde"):
        weg.breng()


def test_an_unknown_organisation_or_category_is_told_before_anything_is_made(weg: Weg) -> None:
    weg.bank.organisaties.clear()
    with pytest.raises(BankFout, match="kent de organisatie"):
        weg.breng()
    weg.bank.organisaties[ORGANISATIE] = str(uuid4())
    weg.bank.categorieen.clear()
    with pytest.raises(BankFout, match="informatiecategorie"):
        weg.breng()
    assert schrijvend(weg) == []


def test_spare_concepts_go_and_others_stay(weg: Weg) -> None:
    with pytest.raises(Geweigerd):
        weg.breng(_nee)
    ((uuid, eerste),) = weg.bank.publicaties.items()
    dubbel = {**copy.deepcopy(eerste), "uuid": str(uuid4())}
    vreemd = {**copy.deepcopy(eerste), "uuid": str(uuid4())}
    vreemd["kenmerken"] = [{"kenmerk": "wt-2026-001-abcdef12", "bron": "ander"}]
    for p in (dubbel, vreemd):
        weg.bank.publicaties[p["uuid"]] = p
    weg.breng()
    assert set(weg.bank.publicaties) == {uuid, vreemd["uuid"]}
    assert weg.bank.publicaties[vreemd["uuid"]]["publicatiestatus"] == "concept"
    assert [u for u, _ in weg.bank.openbaar_gemaakt] == [uuid]


def test_two_public_ones_are_told_and_left(weg: Weg) -> None:
    weg.breng()
    (eerste,) = weg.bank.publicaties.values()
    dubbel = {**copy.deepcopy(eerste), "uuid": str(uuid4())}
    weg.bank.publicaties[dubbel["uuid"]] = dubbel
    begin = len(weg.bank.verzoeken)
    with pytest.raises(BankFout, match="meer dan eens openbaar"):
        weg.breng()
    assert schrijvend(weg, begin) == []


def test_what_was_withdrawn_does_not_come_back(weg: Weg) -> None:
    weg.breng()
    weg.terug()
    with pytest.raises(BankFout, match="ingetrokken"):
        weg.breng()
    assert len(weg.bank.openbaar_gemaakt) == 1


def test_what_was_removed_at_the_bank_is_not_silently_made_again(weg: Weg) -> None:
    weg.breng()
    weg.bank.publicaties.clear()
    weg.bank.documenten.clear()
    begin = len(weg.bank.verzoeken)
    with pytest.raises(BankFout, match="daar verwijderd"):
        weg.breng()
    assert schrijvend(weg, begin) == []
    assert "niets in te trekken" in weg.terug()


def test_a_removed_concept_is_made_again(weg: Weg) -> None:
    with pytest.raises(Geweigerd):
        weg.breng(_nee)
    weg.bank.publicaties.clear()
    weg.bank.documenten.clear()
    weg.breng()
    eis_goed(weg.bank)


def test_taking_back_a_concept_removes_it(weg: Weg) -> None:
    with pytest.raises(Geweigerd):
        weg.breng(_nee)
    assert "concept" in weg.terug()
    assert weg.bank.publicaties == {} and weg.bank.documenten == {}
    assert "niets in te trekken" in weg.terug()
    weg.breng()
    eis_goed(weg.bank)


def test_a_withdrawn_publication_says_why_and_not_what(weg: Weg) -> None:
    weg.breng()
    weg.terug()
    (publicatie,) = weg.bank.publicaties.values()
    assert publicatie["omschrijving"] == "Ingetrokken."
    assert publicatie["officieleTitel"] == KLEIN.titel


def test_a_publication_that_lost_its_identifier_is_known_from_the_journal(weg: Weg) -> None:
    weg.breng()
    (publicatie,) = weg.bank.publicaties.values()
    publicatie["kenmerken"] = []
    weg.breng()
    assert len(weg.bank.publicaties) == 1
    weg.terug()
    assert publicatie["publicatiestatus"] == "ingetrokken"


def test_the_journal_holds_ids_and_states(weg: Weg) -> None:
    weg.breng(lading=LADING)
    tekst = (weg.map / BESTAND).read_text(encoding="utf-8")
    regel = json.loads(tekst)["pakketten"][LADING.pakket]
    assert set(regel) == {"bank", "fase", "publicatie", "documenten"}
    assert regel["fase"] == "gepubliceerd"
    assert set(regel["documenten"]) == {"rapport.pdf", "brief.pdf"}
    for woord in ("Val in", "geheim", "Token", "communicatie"):
        assert woord not in tekst
    assert genoemd(weg.map, LADING.pakket) and not genoemd(weg.map, "ander")


@pytest.mark.parametrize(
    "inhoud", [b"", b"{", b'{"lakmoes": 2}', b"\xff", b'{"pakketten": {"a": 1}}', b"[" * 999]
)
def test_a_broken_journal_stops_before_the_first_request(weg: Weg, inhoud: bytes) -> None:
    (weg.map / BESTAND).write_bytes(inhoud)
    with pytest.raises(GebruiksFout, match=r"gpp\.json is niet te lezen"):
        weg.breng()
    assert weg.bank.verzoeken == []


def test_another_bank_than_before_is_refused(weg: Weg) -> None:
    weg.breng()
    tekst = (weg.map / BESTAND).read_text(encoding="utf-8")
    (weg.map / BESTAND).write_text(tekst.replace("127.0.0.1", "localhost"), encoding="utf-8")
    with pytest.raises(GebruiksFout, match="andere publicatiebank"):
        weg.breng()


def test_a_refusal_to_publish_is_told(weg: Weg) -> None:
    wijzig = weg.bank._wijzig

    def nooit(p: dict[str, object], body: dict[str, object]) -> None:
        if body.get("publicatiestatus") == "gepubliceerd":
            body = {**body, "publicatiestatus": "concept"}
        wijzig(p, body)

    weg.bank._wijzig = nooit  # type: ignore[method-assign, assignment]
    with pytest.raises(BankFout, match="niet openbaar gemaakt"):
        weg.breng()
    assert weg.bank.openbaar_gemaakt == []
