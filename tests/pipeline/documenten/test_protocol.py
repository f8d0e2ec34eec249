# SPDX-License-Identifier: EUPL-1.2
"""Every document of the protocol and of openbaarmaking from one case, and what stands in its way."""

from __future__ import annotations

import re
from functools import partial
from pathlib import Path
from typing import Any

import pytest
import yaml

from pipeline.documenten.vinden import kies, soorten
from pipeline.dossier import Dossier, schrijf_regel
from tests.pipeline.documenten.pakket import alles, delen, tekst
from tests.pipeline.documenten.protocol import VERSIE, doe, exemplaren, stel_op, tijdstip, verander

DATA: dict[str, list[dict[str, Any]]] = yaml.load(
    (Path(__file__).parent / "protocolgevallen.yaml").read_text("utf-8"), yaml.BaseLoader
)
SOORTEN = {
    "ontvangstbevestiging", "verzoek_aanvulling", "telefoonnotitie_gemeente", "bericht_gemeente_melding",
    "verlengingsbesluit_3a", "beoordeling_3a", "beeindigingsbrief_3a", "mededeling_onderzoekstermijn",
    "gespreksverslag", "deskundigenadvies", "deskundigenadvies_verzoek", "reactieformulier_wederhoor",
    "correctieregister", "afschrift_rapport_betrokkenen", "openbaarmakingsbesluit", "persbericht",
}  # fmt: skip
NAMEN = ("Zandstra", "Yilmaz", "Bakhuis", "Rietveld", "Haddou")


def _naam(geval: dict[str, Any]) -> str:
    return f"{geval['soort']}-{geval['op']}-{geval.get('reden', len(geval.get('anders', '')))}"


def _stel_op(geval: dict[str, Any], folder: Path) -> Any:
    wijzig = partial(verander, anders=_leeg_is_niets(geval.get("anders", {})))
    dossier = stel_op(folder, geval["op"], wijzig, gebouwd="bouw" not in geval)
    if geval.get("bouw") in {"na", "lek"}:
        lek = geval["bouw"] == "lek"
        build = {"document": "rapport", "doelgroep": "publiek", "versie": VERSIE}
        build |= {"verificatie": "lek" if lek else "schoon"}
        schrijf_regel(folder, "bouw", build, tijdstip("2026-05-01" if lek else geval["op"]), None)
        dossier = Dossier.open(folder)
    for pad in geval.get("weg", ()):
        (folder / pad).unlink()
    for pad, inhoud in geval.get("tekst", {}).items():
        (folder / pad).write_text(inhoud, "utf-8")
    return dossier


def _leeg_is_niets(anders: dict[str, Any]) -> dict[str, Any]:
    """In the data ``null`` deletes a field."""
    zet = {pad: None if waarde == "null" else waarde for pad, waarde in anders.get("zet", {}).items()}
    return anders | {"zet": zet}


@pytest.mark.parametrize("geval", DATA["gevallen"], ids=_naam)
def test_each_copy_holds_what_it_must_for_whom_it_is(geval: dict[str, Any], tmp_path: Path) -> None:
    dossier = _stel_op(geval, tmp_path)
    [soort] = kies([geval["soort"]])
    gemaakt = exemplaren(dossier, soort.id, geval["op"])
    assert set(gemaakt) == set(geval["exemplaren"])
    uitkomsten = {r.bestand: r for r in doe(dossier, soort.id, geval["op"])}
    for naam, wil in geval["exemplaren"].items():
        exemplaar = gemaakt[naam]
        assert (exemplaar.ontvanger or "null", exemplaar.hoedanigheid) == (wil["aan"], wil["als"])
        assert uitkomsten[f"documenten/{naam}"].stand == "nieuw"
        docx = (tmp_path / "documenten" / naam).read_bytes()
        inhoud = tekst(docx).replace("\n", " ")
        assert [w for w in wil["bevat"] if w not in inhoud] == []
        assert [w for w in wil["niet"] if w in alles(docx)] == []
        assert wil.get("melding", "") in uitkomsten[f"documenten/{naam}"].reden


@pytest.mark.parametrize("geval", DATA["weigeringen"], ids=_naam)
def test_not_ready_says_why_and_what_to_do(geval: dict[str, Any], tmp_path: Path) -> None:
    [uitkomst] = doe(_stel_op(geval, tmp_path), geval["soort"], geval["op"])
    assert uitkomst.stand == "niet"
    assert geval["reden"] in uitkomst.reden
    assert not [n for n in NAMEN if n in uitkomst.reden], "no name in a reason"
    assert not (tmp_path / "documenten").exists()


def test_every_kind_has_a_case_both_ways() -> None:
    for groep in ("gevallen", "weigeringen"):
        assert {geval["soort"].lower() for geval in DATA[groep]} == SOORTEN
    assert set(soorten()) >= SOORTEN


@pytest.mark.parametrize("geval", [g for g in DATA["gevallen"] if "anders" not in g], ids=_naam)
def test_house_style_and_no_traces(geval: dict[str, Any], tmp_path: Path) -> None:
    dossier = _stel_op(geval, tmp_path)
    doe(dossier, geval["soort"], geval["op"])
    for naam in geval["exemplaren"]:
        docx = (tmp_path / "documenten" / naam).read_bytes()
        inhoud = delen(docx)
        document = inhoud["word/document.xml"]
        assert document.count("<w:tbl>") == document.count("<w:tblHeader/>"), "each table has a heading row"
        assert 'w:pStyle w:val="Title"' in document and 'w:pStyle w:val="Heading1"' in document
        assert 'w:w="11906"' in document and "NUMPAGES" in inhoud["word/footer1.xml"]
        assert not re.search("creator|lastModifiedBy|created|revision", inhoud["docProps/core.xml"])
        assert not [n for n in NAMEN if n in inhoud["docProps/core.xml"]], "a title names no one"
        assert not re.search(r"[{}]|None", alles(docx))


@pytest.mark.parametrize("geval", [g for g in DATA["gevallen"] if "anders" not in g], ids=_naam)
def test_same_case_same_bytes_and_again_changes_nothing(geval: dict[str, Any], tmp_path: Path) -> None:
    een, twee = tmp_path / "een", tmp_path / "twee"
    for folder in (een, twee):
        folder.mkdir()
        doe(_stel_op(geval, folder), geval["soort"], geval["op"])
    for naam in geval["exemplaren"]:
        assert (een / "documenten" / naam).read_bytes() == (twee / "documenten" / naam).read_bytes()
    from pipeline.dossier import Dossier

    weer = doe(Dossier.open(een), geval["soort"], geval["op"])
    assert {r.stand for r in weer} == {"gelijk"}


def test_later_events_do_not_touch_what_was_made_then(tmp_path: Path) -> None:
    """The message about the melding keeps saying what was known on the day that it was sent."""
    toen = stel_op(tmp_path / "toen", "2026-03-03")
    later = stel_op(tmp_path / "later", "2026-07-29")
    for soort in ("ontvangstbevestiging", "bericht_gemeente_melding", "verzoek_aanvulling"):
        doe(toen, soort, "2026-03-03")
        doe(later, soort, "2026-07-29")
    for oud in (tmp_path / "toen" / "documenten").iterdir():
        assert (tmp_path / "later" / "documenten" / oud.name).read_bytes() == oud.read_bytes()


def test_texts_of_other_documents_are_no_chapter_of_the_report(tmp_path: Path) -> None:
    from pipeline.documenten.rapport_hoofdstukken import paden
    from tests.pipeline.documenten.protocol import gegevens

    dossier = stel_op(tmp_path, "2026-07-29")
    (tmp_path / "rapport" / "70-feitenrelaas.md").rename(tmp_path / "rapport" / "feitenrelaas.md")
    assert paden(gegevens(dossier)) == ("rapport/feitenrelaas.md",)


def test_a_missing_version_is_named_and_the_others_are_made(tmp_path: Path) -> None:
    dossier = stel_op(tmp_path, "2026-07-02")
    (tmp_path / "versies" / "gehoorde-buurvrouw" / "rapport.pdf").unlink()
    gemaakt = doe(dossier, "afschrift_rapport_betrokkenen", "2026-07-02")
    assert len(gemaakt) == 2
    assert "Nog geen afschrift voor buurvrouw" in gemaakt[-1].reden


def test_a_conversation_without_text_is_named(tmp_path: Path) -> None:
    dossier = stel_op(tmp_path, "2026-05-19")
    (tmp_path / "rapport" / "gesprek-dochter.md").unlink()
    gemaakt = doe(dossier, "gespreksverslag", "2026-05-19")
    assert len(gemaakt) == 2
    assert "Rapport/gesprek-dochter.md ontbreekt" in gemaakt[-1].reden
