# SPDX-License-Identifier: EUPL-1.2
"""Every kind of letter from a full case: what must be in it, and what must not."""

from __future__ import annotations

import io
import re
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any

import docx as python_docx
import pytest

from pipeline.documenten.soort import NogNiet
from pipeline.documenten.vinden import soorten
from pipeline.documenten.woorden import na_dubbelepunt
from pipeline.zaak import NEDERLAND
from tests.pipeline.documenten.gevallen import IN_APRIL, NU, Wijzig, gegevens, maak
from tests.pipeline.documenten.pakket import alles, delen, tekst

ALLE = [
    ("eigen_onderzoek", "aankondigingsbrief", IN_APRIL, 2),
    ("eigen_onderzoek", "college_brief", NU, 4),
    ("eigen_onderzoek", "college_brief_afschrift_dpg", NU, 2),
    ("eigen_onderzoek", "gemeenteraad_brief", NU, 1),
    ("eigen_onderzoek", "aanbiedingsbrief", NU, 1),
    ("eigen_onderzoek", "brief_zienswijze_openbaarmaking", NU, 2),
    ("onderzoek_aanbieder", "rapportage_met_advies_gemeente_3a", NU, 2),
    ("onderzoek_aanbieder", "rapportage_3a_afschrift_dpg", NU, 1),
    ("gezamenlijk", "opdrachtformulier", NU, 1),
    ("gezamenlijk", "aankondigingsbrief", IN_APRIL, 2),
    ("gezamenlijk", "college_brief_afspraak_13", NU, 1),
    ("gezamenlijk", "gemeenteraad_brief", NU, 1),
    ("gezamenlijk", "aanbiedingsbrief", NU, 1),
]


@pytest.mark.parametrize(("zaak", "soort", "nu", "hoeveel"), ALLE)
def test_whole_letter(zaak: str, soort: str, nu: datetime, hoeveel: int, tmp_path: Path) -> None:
    g = gegevens(zaak, tmp_path)
    gemaakt = maak(g, soort, nu)
    assert len(gemaakt) == hoeveel
    assert gemaakt == maak(g, soort, nu), "same input, same bytes"
    for exemplaar, docx in gemaakt.values():
        inhoud = tekst(docx)
        assert g.zaak.kenmerk in inhoud
        assert "None" not in inhoud
        assert not re.search(r"[{}]", alles(docx))
        assert exemplaar.context["titel"] in inhoud


@pytest.mark.parametrize(("zaak", "soort", "nu", "_hoeveel"), ALLE)
def test_package_is_accessible_and_without_traces(
    zaak: str, soort: str, nu: datetime, _hoeveel: int, tmp_path: Path
) -> None:
    for exemplaar, docx in maak(gegevens(zaak, tmp_path), soort, nu).values():
        inhoud = delen(docx)
        assert '<w:lang w:val="nl-NL"' in inhoud["word/styles.xml"]
        kern = inhoud["docProps/core.xml"]
        assert f"<dc:title>{exemplaar.context['titel']}</dc:title><dc:language>nl-NL</dc:language>" in kern
        assert not re.search("creator|lastModifiedBy|created|revision|python", kern)
        assert not [n for n in inhoud if re.search("app.xml|custom|thumbnail|comments|people", n)]
        assert not re.search(r"w:rsid|python-docx|en-US", "".join(inhoud.values()))
        document = inhoud["word/document.xml"]
        assert document.count("<w:tbl>") == document.count("<w:tblHeader/>")
        assert 'w:pStyle w:val="Title"' in document
        assert 'w:pStyle w:val="Heading1"' in document
        assert 'w:w="11906"' in document, "A4"
        assert "NUMPAGES" in inhoud["word/footer1.xml"]


def test_opdrachtformulier_holds_all_nine_fields_and_both_parties(tmp_path: Path) -> None:
    g = gegevens("gezamenlijk", tmp_path)
    inhoud = tekst(maak(g, "opdrachtformulier")["opdrachtformulier.docx"][1])
    opdracht = g.zaak.opdracht
    assert opdracht is not None
    for veld in ("wat", "waarom", "resultaat", "afbakening", "besluitvorming", "capaciteit", "risicos"):
        assert getattr(opdracht, veld) in inhoud
    assert "1 april 2026" in inhoud and "15 juli 2026" in inhoud
    assert "de heer D. Tromp" in inhoud
    vaststelling = inhoud[inhoud.index("9. Vaststelling") :]
    assert "GGD Lindewoude" in vaststelling and "L.E. Brandsma, Inspecteur jeugd" in vaststelling


def test_joint_announcement_has_two_senders_and_two_signatories(tmp_path: Path) -> None:
    inhoud = tekst(
        maak(gegevens("gezamenlijk", tmp_path), "aankondigingsbrief", IN_APRIL)[
            "aankondigingsbrief-aanbieder.docx"
        ][1]
    )
    assert "namens de GGD Lindewoude" in inhoud
    assert "namens de Inspectie Gezondheidszorg en Jeugd" in inhoud
    assert "Wij bezoeken uw organisatie op 12 mei 2026." in inhoud
    assert "de heer D. Tromp, coördinerend inspecteur, telefoon 088 000 00 00" in inhoud


def test_single_announcement_has_one_sender(tmp_path: Path) -> None:
    def solo(zaak: dict[str, Any], _mensen: list[dict[str, Any]]) -> None:
        zaak["samenwerking"]["vorm"] = 2

    inhoud = tekst(
        maak(gegevens("gezamenlijk", tmp_path, solo), "aankondigingsbrief", IN_APRIL)[
            "aankondigingsbrief-arts.docx"
        ][1]
    )
    assert "namens de Inspectie" not in inhoud
    assert "Geachte R. Ibn Zayd," in inhoud
    assert "toezicht gaan uitvoeren bij u." in inhoud


def test_unannounced_letter_never_holds_the_reason(tmp_path: Path) -> None:
    g = gegevens("eigen_onderzoek", tmp_path)
    for _, docx in maak(g, "aankondigingsbrief", NU).values():
        assert "niet vooraf aangekondigd" in tekst(docx)
        assert "5 februari 2026" in tekst(docx)
        for woord in ("vermoeden", "roosters", "achteraf"):
            assert woord not in alles(docx)


def _reden_in_aanleiding(zaak: dict[str, Any], _mensen: list[dict[str, Any]]) -> None:
    a = zaak["aankondiging"]
    a["aanleiding"] = f"Melding. {a['reden_onaangekondigd']}."


def _zonder_reden(zaak: dict[str, Any], _mensen: list[dict[str, Any]]) -> None:
    zaak["aankondiging"]["reden_onaangekondigd"] = ""


def _zonder_advies(zaak: dict[str, Any], _mensen: list[dict[str, Any]]) -> None:
    zaak["gebeurtenissen"] = zaak["gebeurtenissen"][:1]


def _niet_beeindigd(zaak: dict[str, Any], _mensen: list[dict[str, Any]]) -> None:
    zaak["gebeurtenissen"] = zaak["gebeurtenissen"][:2]


def _onzorgvuldig(zaak: dict[str, Any], _mensen: list[dict[str, Any]]) -> None:
    zaak["gebeurtenissen"][1]["zorgvuldig"] = "nee"


def _geen_geheimhouding(zaak: dict[str, Any], _mensen: list[dict[str, Any]]) -> None:
    zaak["gebeurtenissen"] = zaak["gebeurtenissen"][:1]


def _alleen_wmo(zaak: dict[str, Any], _mensen: list[dict[str, Any]]) -> None:
    zaak["documenten"][0]["wet"] = "wmo2015"


def _geen_punten(zaak: dict[str, Any], _mensen: list[dict[str, Any]]) -> None:
    zaak["verbeterpunten_college"] = []


def _een_overweging(zaak: dict[str, Any], _mensen: list[dict[str, Any]]) -> None:
    zaak["raad"][0]["overwegingen"] = zaak["raad"][0]["overwegingen"][:1]


@pytest.mark.parametrize(
    ("zaak", "soort", "wijzig", "woord"),
    [
        ("eigen_onderzoek", "opdrachtformulier", None, "vorm 1"),
        ("eigen_onderzoek", "aankondigingsbrief", _reden_in_aanleiding, "aankondiging.aanleiding"),
        ("eigen_onderzoek", "aankondigingsbrief", _zonder_reden, "reden_onaangekondigd"),
        ("eigen_onderzoek", "college_brief", _zonder_advies, "nog niet vastgesteld"),
        ("eigen_onderzoek", "aanbiedingsbrief", _zonder_advies, "nog niet vastgesteld"),
        ("eigen_onderzoek", "rapportage_met_advies_gemeente_3a", None, "3A"),
        ("onderzoek_aanbieder", "college_brief", None, "3A"),
        ("onderzoek_aanbieder", "rapportage_met_advies_gemeente_3a", _niet_beeindigd, "nog niet beëindigd"),
        ("onderzoek_aanbieder", "rapportage_met_advies_gemeente_3a", _onzorgvuldig, "beide punten"),
        ("eigen_onderzoek", "college_brief_afspraak_13", None, "rijksinspectie"),
        ("gezamenlijk", "college_brief_afspraak_13", _alleen_wmo, "Jeugdwet, Wvggz of Wzd"),
        ("gezamenlijk", "college_brief_afspraak_13", _geen_punten, "verbeterpunten"),
        ("gezamenlijk", "gemeenteraad_brief", _geen_geheimhouding, "besluit over geheimhouding"),
        ("gezamenlijk", "gemeenteraad_brief", _een_overweging, "raad.overwegingen"),
        ("onderzoek_aanbieder", "gemeenteraad_brief", None, "onderdeel raad"),
        ("onderzoek_aanbieder", "brief_zienswijze_openbaarmaking", None, "voornemen"),
    ],
)
def test_not_ready_says_why(zaak: str, soort: str, wijzig: Wijzig | None, woord: str, tmp_path: Path) -> None:
    reden = soorten()[soort].geldt(gegevens(zaak, tmp_path, wijzig))
    assert reden is not None and woord in reden


def _zonder_portefeuillehouder(zaak: dict[str, Any], _mensen: list[dict[str, Any]]) -> None:
    zaak["personen"] = [p for p in zaak["personen"] if p["id"] != "pf_oosterwaarde"]


def _zonder_dpg(zaak: dict[str, Any], _mensen: list[dict[str, Any]]) -> None:
    zaak["personen"] = [p for p in zaak["personen"] if p["id"] != "dpg"]


def _zonder_naam(_zaak: dict[str, Any], mensen: list[dict[str, Any]]) -> None:
    mensen[:] = [p for p in mensen if p["id"] != "bm_lindewoude"]


def _openbare_raad(zaak: dict[str, Any], _mensen: list[dict[str, Any]]) -> None:
    zaak["raad"][0]["vertrouwelijk"] = "nee"


def _naam_in_reden(zaak: dict[str, Any], _mensen: list[dict[str, Any]]) -> None:
    zaak["raad"][0]["reden"] = "Er zijn vragen over Pieter Molenaar"


@pytest.mark.parametrize(
    ("zaak", "soort", "wijzig", "woord"),
    [
        ("eigen_onderzoek", "college_brief", _zonder_portefeuillehouder, "bij: oosterwaarde"),
        ("eigen_onderzoek", "college_brief", _zonder_naam, "personen.yaml noemt bm_lindewoude niet"),
        ("eigen_onderzoek", "college_brief_afschrift_dpg", _zonder_dpg, "directeur publieke gezondheid"),
        ("eigen_onderzoek", "gemeenteraad_brief", _naam_in_reden, "client bij naam"),
        ("gezamenlijk", "gemeenteraad_brief", _openbare_raad, "nog niet openbaar gemaakt"),
    ],
)
def test_missing_for_a_copy_says_what(
    zaak: str, soort: str, wijzig: Wijzig, woord: str, tmp_path: Path
) -> None:
    g = gegevens(zaak, tmp_path, wijzig)
    with pytest.raises(NogNiet, match=woord) as fout:
        soorten()[soort].exemplaren(g, NU)
    assert "Molenaar" not in str(fout.value)


@pytest.mark.parametrize("naam", ["advies", "raadsbrief"])
def test_missing_text_names_the_file(naam: str, tmp_path: Path) -> None:
    g = gegevens("eigen_onderzoek", tmp_path)
    (tmp_path / "rapport" / f"{naam}.md").unlink()
    soort = {"advies": "college_brief", "raadsbrief": "gemeenteraad_brief"}[naam]
    with pytest.raises(NogNiet, match=rf"rapport/{naam}\.md ontbreekt"):
        soorten()[soort].exemplaren(g, NU)


def test_announcement_after_the_visit_is_refused(tmp_path: Path) -> None:
    with pytest.raises(NogNiet, match="gaat aan het bezoek vooraf"):
        soorten()["aankondigingsbrief"].exemplaren(gegevens("gezamenlijk", tmp_path), NU)


def test_college_letters_go_to_two_people_per_gemeente_in_their_capacity(tmp_path: Path) -> None:
    gemaakt = maak(gegevens("eigen_onderzoek", tmp_path), "college_brief")
    assert {(e.ontvanger, e.hoedanigheid) for e, _ in gemaakt.values()} == {
        ("bm_lindewoude", "ter_bevestiging"),
        ("pf_lindewoude", "ter_informatie"),
        ("bm_oosterwaarde", "ter_bevestiging"),
        ("pf_oosterwaarde", "ter_informatie"),
    }
    exemplaar, docx = gemaakt["college_brief-oosterwaarde-portefeuillehouder.docx"]
    inhoud = tekst(docx)
    assert "Geachte heer Van Dijk," in inhoud
    assert "U ontvangt deze brief ter informatie" in inhoud
    assert "Laat de trappen beveiligen." in inhoud
    assert "Rapport “Val in de nacht”, vastgesteld op 20 maart 2026" in inhoud
    assert "omdat familie van de cliënt in uw gemeente staat ingeschreven" in inhoud
    assert exemplaar.bronnen == ("rapport/advies.md",)


def test_college_letter_on_a_joint_report_says_so(tmp_path: Path) -> None:
    gemaakt = maak(gegevens("gezamenlijk", tmp_path), "college_brief")
    inhoud = tekst(gemaakt["college_brief-lindewoude-beleidsambtenaar.docx"][1])
    assert "Wij hebben samen met de Inspectie Gezondheidszorg en Jeugd toezicht uitgevoerd" in inhoud


@pytest.mark.parametrize(
    ("zaak", "soort", "bijlage"),
    [
        ("eigen_onderzoek", "college_brief_afschrift_dpg", "vastgesteld op 20 maart 2026\n"),
        ("onderzoek_aanbieder", "rapportage_3a_afschrift_dpg", "Rapportage van Stichting De Waterlelie"),
    ],
)
def test_dpg_gets_the_message_and_no_report(zaak: str, soort: str, bijlage: str, tmp_path: Path) -> None:
    for exemplaar, docx in maak(gegevens(zaak, tmp_path), soort).values():
        inhoud = tekst(docx)
        assert exemplaar.ontvanger == "dpg"
        assert "Afschrift, ter informatie" in inhoud
        assert "De bijlagen bij het bericht zijn niet bijgevoegd." in inhoud
        assert "\nBijlagen" not in inhoud
        assert bijlage not in inhoud
        assert "Laat de trappen beveiligen." not in alles(docx)


def test_3a_letter_has_the_advice_attached(tmp_path: Path) -> None:
    gemaakt = maak(gegevens("onderzoek_aanbieder", tmp_path), "rapportage_met_advies_gemeente_3a")
    inhoud = tekst(gemaakt["rapportage_3a-lindewoude-beleidsambtenaar.docx"][1])
    advies = inhoud[inhoud.index("Advies aan het college van Lindewoude") :]
    assert "1.\tSpreek af dat er in de nacht altijd iemand op de afdeling is." in advies
    assert "op 4 maart 2026 beëindigd" in inhoud


def test_afspraak_13_letter(tmp_path: Path) -> None:
    gemaakt = maak(gegevens("gezamenlijk", tmp_path), "college_brief_afspraak_13")
    exemplaar, docx = gemaakt["college_brief_afspraak_13-igj-lindewoude.docx"]
    inhoud = tekst(docx)
    assert exemplaar.ontvanger == "lindewoude"
    assert inhoud.count("☐ ja   ☐ nee") == 2
    assert "Stuur het rapport én deze brief door naar de gemeenteraad." in inhoud
    assert "inhoudelijk standpunt" in inhoud
    assert "artikel 2.6 van de Jeugdwet" in inhoud
    assert "namens de Inspectie Gezondheidszorg en Jeugd" in inhoud
    assert "Het rapport is nog niet openbaar." in inhoud


def test_confidential_raad_letter_names_its_decision_and_weighs_each_point(tmp_path: Path) -> None:
    inhoud = tekst(
        maak(gegevens("gezamenlijk", tmp_path), "gemeenteraad_brief")["gemeenteraad_brief-raadsbrief.docx"][1]
    )
    assert (
        "De geheimhouding rust op het besluit van 20 juli 2026, kenmerk B&W-2026-311, op grond van "
        "artikel 87 van de Gemeentewet." in inhoud
    )
    assert "Wij nemen dit op in de inkoop voor 2027." in inhoud
    assert "Rapport “Veilig opgroeien in De Appelgaard” van de Inspectie Gezondheidszorg en Jeugd" in inhoud
    assert "Brief van de Inspectie Gezondheidszorg en Jeugd aan het college" in inhoud


def test_public_raad_letter_holds_nothing_that_points_to_a_person(tmp_path: Path) -> None:
    g = gegevens("eigen_onderzoek", tmp_path)
    _, docx = maak(g, "gemeenteraad_brief")["gemeenteraad_brief-raadsbrief.docx"]
    inhoud = alles(docx)
    namen = [
        p.naam.achternaam for p in g.personen or () if p.id in {"client", "moeder", "begeleider", "arts"}
    ]
    for gegeven in (*namen, "2 februari", "Waterlelie", "viel in de nacht", "20 maart"):
        assert gegeven not in inhoud
    assert "geheimhouding" not in inhoud
    assert "B. Klaver" in inhoud and "H. Roos" in inhoud, "a College signs by secretaris and burgemeester"


def _titel(titel: str) -> Wijzig:
    def wijzig(zaak: dict[str, Any], _mensen: list[dict[str, Any]]) -> None:
        rapport = next(d for d in zaak["documenten"] if d["soort"] == "definitief_rapport")
        rapport["titel"] = titel

    return wijzig


@pytest.mark.parametrize(("titel", "onderwerp"), [
    ("Rapport over een nacht", "OnderwerpRapport over een nacht"),
    ("Een nacht", "OnderwerpRapport “Een nacht”"),
    ("Rapport over De Waterlelie", "OnderwerpCalamiteit Wmo 2015"),
])  # fmt: skip
def test_raad_letter_names_the_report_and_keeps_the_heading(
    titel: str, onderwerp: str, tmp_path: Path
) -> None:
    g = gegevens("eigen_onderzoek", tmp_path, _titel(titel))
    (tmp_path / "rapport" / "raadsbrief.md").write_text("# De kern\n\nWij maken afspraken.\n", "utf-8")
    inhoud = tekst(maak(g, "gemeenteraad_brief")["gemeenteraad_brief-raadsbrief.docx"][1])
    assert onderwerp in inhoud.replace("\t", "") and "\nDe kern\n" in inhoud
    assert "Wij maken afspraken." in inhoud


def test_a_name_in_the_heading_of_a_public_raad_letter_is_refused(tmp_path: Path) -> None:
    g = gegevens("eigen_onderzoek", tmp_path)
    naam = next(p.naam.achternaam for p in g.personen or () if p.id == "moeder")
    (tmp_path / "rapport" / "raadsbrief.md").write_text(f"# Over {naam}\n\nTekst.\n", "utf-8")
    with pytest.raises(NogNiet, match="bij naam"):
        maak(g, "gemeenteraad_brief")


def _met_rapport(zaak: dict[str, Any], _mensen: list[dict[str, Any]]) -> None:
    zaak["openbaarmaking"][0]["op"] = "2026-08-20T10:00"
    zaak["openbaarmaking"].append({"document": "raadsbrief", "door": "lindewoude"})


def _met_besluit(zaak: dict[str, Any], _mensen: list[dict[str, Any]]) -> None:
    zaak["openbaarmaking"][0]["op"] = "2026-08-20T10:00"
    zaak["gebeurtenissen"].append(
        {
            "soort": "openbaarmakingsbesluit", "moment": "2026-07-24", "document": "rapport",
            "uitkomst": "openbaar", "grondslag": "woo", "belangenafweging": "Anderen leren ervan",
            "bekendgemaakt": "2026-07-24",
        }
    )  # fmt: skip


@pytest.mark.parametrize(("wijzig", "dag"), [
    (_met_rapport, "20 augustus 2026"), (_met_besluit, "20 augustus 2026"), (None, "27 juli 2026"),
])  # fmt: skip
def test_a_raad_letter_is_dated_when_it_goes(wijzig: Wijzig | None, dag: str, tmp_path: Path) -> None:
    g = gegevens("eigen_onderzoek", tmp_path, wijzig)
    assert dag in tekst(maak(g, "gemeenteraad_brief")["gemeenteraad_brief-raadsbrief.docx"][1])


def test_a_raad_letter_that_goes_with_the_report_bears_its_day(tmp_path: Path) -> None:
    """Made beforehand; without such a plan it bears the day on which it was made."""
    brief = "gemeenteraad_brief-raadsbrief.docx"
    g = gegevens("eigen_onderzoek", tmp_path, _met_rapport)
    assert "20 augustus 2026" in tekst(maak(g, "gemeenteraad_brief")[brief][1])
    erna = datetime(2026, 8, 21, 10, 0, tzinfo=NEDERLAND)
    assert "21 augustus 2026" in tekst(maak(g, "gemeenteraad_brief", erna)[brief][1])


def test_what_it_is_about_reads_right_without_an_article(tmp_path: Path) -> None:
    def wijzig(zaak: dict[str, Any], _mensen: list[dict[str, Any]]) -> None:
        zaak["melding"]["aard"] = "Val met ernstig letsel"

    for soort in ("college_brief", "college_brief_afschrift_dpg"):
        g = gegevens("eigen_onderzoek", tmp_path, wijzig)
        for _, docx in maak(g, soort).values():
            assert "Het gaat om: val met ernstig letsel. " in tekst(docx)


def test_own_section_on_privacy_is_not_doubled(tmp_path: Path) -> None:
    g = gegevens("eigen_onderzoek", tmp_path)
    assert tekst(maak(g, "gemeenteraad_brief")["gemeenteraad_brief-raadsbrief.docx"][1]).count("Privacy") == 1
    pad = tmp_path / "rapport" / "raadsbrief.md"
    pad.write_text(pad.read_text("utf-8") + "\n# Privacy\n\nWij noemen niemand.\n", "utf-8")
    inhoud = tekst(maak(g, "gemeenteraad_brief")["gemeenteraad_brief-raadsbrief.docx"][1])
    assert inhoud.count("Privacy") == 1 and "Wij noemen niemand." in inhoud


def test_zienswijze_letter_is_kind_and_names_the_last_day(tmp_path: Path) -> None:
    gemaakt = maak(gegevens("eigen_onderzoek", tmp_path), "brief_zienswijze_openbaarmaking", IN_APRIL)
    naaste = tekst(gemaakt["zienswijze_openbaarmaking-rapport-moeder.docx"][1])
    aanbieder = tekst(gemaakt["zienswijze_openbaarmaking-rapport-aanbieder.docx"][1])
    assert "Geachte mevrouw Van der Veldhuis," in naaste and "Kastanjelaan 12" in naaste
    assert "twee weken de tijd om te reageren: tot en met 4 mei 2026" in naaste
    assert "veel bij u kan oproepen" in naaste and "veel bij u kan oproepen" not in aanbieder


@pytest.mark.parametrize(("jaar", "wet", "andere"), [("2017", "(Wbp)", "(AVG)"), ("2026", "(AVG)", "(Wbp)")])
def test_law_goes_by_date(jaar: str, wet: str, andere: str, tmp_path: Path) -> None:
    toen = datetime.fromisoformat(f"{jaar}-04-20T10:00:00+02:00")
    inhoud = tekst(
        maak(gegevens("gezamenlijk", tmp_path), "aankondigingsbrief", toen)["aankondigingsbrief-arts.docx"][1]
    )
    assert wet in inhoud and andere not in inhoud


def _twee_aanbieders(zaak: dict[str, Any], _mensen: list[dict[str, Any]]) -> None:
    zaak["partijen"]["aanbieders"].append({"id": "tweede", "naam": "Thuiszorg De Wilg"})


def test_singular_and_plural(tmp_path: Path) -> None:
    een = maak(gegevens("onderzoek_aanbieder", tmp_path), "rapportage_met_advies_gemeente_3a", NU)
    brief = tekst(next(iter(een.values()))[1])
    assert " heeft eerst zelf onderzocht" in brief and "dat de aanbieder de gebeurtenis zorgvuldig" in brief
    (tmp_path / "twee").mkdir()
    twee = maak(
        gegevens("onderzoek_aanbieder", tmp_path / "twee", _twee_aanbieders),
        "rapportage_met_advies_gemeente_3a",
        NU,
    )
    brief = tekst(next(iter(twee.values()))[1])
    assert "en Thuiszorg De Wilg hebben eerst zelf onderzocht" in brief
    assert "dat de aanbieders de gebeurtenis zorgvuldig hebben onderzocht" in brief


def test_opdracht_names_one_or_more_aanbieders(tmp_path: Path) -> None:
    [(_, een)] = maak(gegevens("gezamenlijk", tmp_path), "opdrachtformulier", NU).values()
    assert "Aanbieder\n" in tekst(een) and "Aanbieders" not in tekst(een)
    (tmp_path / "twee").mkdir()
    g = gegevens("gezamenlijk", tmp_path / "twee", _twee_aanbieders)
    [(_, twee)] = maak(g, "opdrachtformulier", NU).values()
    assert "Aanbieders\n" in tekst(twee)


@pytest.mark.parametrize(
    ("invoer", "zin"),
    [
        ("De melding van 3 maart 2026.", "de melding van 3 maart 2026."),
        ("het bewaren van medicijnen", "het bewaren van medicijnen."),
        ("Wij kregen een signaal.", "wij kregen een signaal."),
        ("Zorgboerderij De Wei deed een melding.", "Zorgboerderij De Wei deed een melding."),
        ("IGJ vroeg erom", "IGJ vroeg erom."),
    ],
)
def test_a_phrase_or_a_sentence_reads_well_after_a_colon(invoer: str, zin: str) -> None:
    assert na_dubbelepunt(invoer) == zin


def test_reason_of_a_raad_letter_is_a_sentence_of_its_own(tmp_path: Path) -> None:
    def wijzig(zaak: dict[str, Any], _mensen: list[dict[str, Any]]) -> None:
        zaak["raad"][0]["reden"] = "de raad vroeg ernaar"

    [(_, brief)] = maak(gegevens("eigen_onderzoek", tmp_path, wijzig), "gemeenteraad_brief", NU).values()
    assert "(Wmo 2015). Wij doen dat om deze reden: de raad vroeg ernaar." in tekst(brief)


def test_kenmerk_is_ours_only_when_we_send(tmp_path: Path) -> None:
    eigen = next(iter(maak(gegevens("eigen_onderzoek", tmp_path), "college_brief", NU).values()))[1]
    assert "Ons kenmerk" in tekst(eigen) and "Vermeld daarbij ons kenmerk" in tekst(eigen)
    [(_, raad)] = maak(gegevens("eigen_onderzoek", tmp_path), "gemeenteraad_brief", NU).values()
    assert "Ons kenmerk" not in tekst(raad) and "Vermeld daarbij kenmerk" in tekst(raad)


def test_house_colour_is_for_our_own_letters(tmp_path: Path) -> None:
    g = gegevens("eigen_onderzoek", tmp_path)
    stijl = g.profiel.huisstijl.model_copy(update={"kleur": "#7a1f5c"})
    g = replace(g, profiel=g.profiel.model_copy(update={"huisstijl": stijl}))
    eigen = next(iter(maak(g, "college_brief", NU).values()))[1]
    assert "7A1F5C" in delen(eigen)["word/styles.xml"] and "1F4E79" not in delen(eigen)["word/styles.xml"]
    [(_, raad)] = maak(g, "gemeenteraad_brief", NU).values()
    assert "1F4E79" in delen(raad)["word/styles.xml"]


@pytest.mark.parametrize(("zaak", "soort", "nu", "_hoeveel"), ALLE)
def test_address_stands_in_the_window_and_the_closing_stays_together(
    zaak: str, soort: str, nu: datetime, _hoeveel: int, tmp_path: Path
) -> None:
    if soort == "opdrachtformulier":
        return
    for _, docx in maak(gegevens(zaak, tmp_path), soort, nu).values():
        word = python_docx.Document(io.BytesIO(docx))
        stijlen = [p.style.name for p in word.paragraphs if p.style is not None]
        eerste = stijlen[: stijlen.index("Kenmerkblok")]
        assert eerste[0] == "Afzender" and set(eerste) <= {
            "Afzender",
            "Markering",
            "Adresblok",
            "Afschriftkop",
        }
        assert eerste.index("Adresblok") <= 3
        assert word.sections[0].first_page_header.paragraphs[0].style.name == "Briefhoofd"
        slot = stijlen.index("Ondertekening")
        assert word.paragraphs[slot - 1].paragraph_format.keep_with_next
        for naam in ("Ondertekening", "Handtekening", "Functie"):
            assert word.styles[naam].paragraph_format.keep_with_next


def _rapport(folder: Path, koppen: dict[str, str]) -> None:
    """A report edited in Word: chapters with one paragraph each, the advice under it in two parts."""
    import docx

    document = docx.Document()
    for kop, alinea in koppen.items():
        document.add_heading(kop, 2 if kop.startswith("10.") else 1)
        document.add_paragraph(alinea)
    (folder / "documenten").mkdir()
    document.save(str(folder / "documenten" / "definitief_rapport.docx"))


def test_college_letter_repeats_the_advice_of_the_report_as_edited(tmp_path: Path) -> None:
    koppen = {
        "1 Samenvatting": "Wat het advies inhoudt staat achterin.",
        "10 Advies": "Zet een tweede begeleider in.",
        "10.1 Aan het college": "Bespreek dit in het voorjaar.",
        "10.2": "Laat de verlichting nakijken.",
        "11 Hoor en wederhoor": "Iedereen kon reageren.",
    }
    g = gegevens("eigen_onderzoek", tmp_path)
    _rapport(tmp_path, koppen)
    exemplaar, docx = maak(g, "college_brief")["college_brief-oosterwaarde-portefeuillehouder.docx"]
    inhoud = tekst(docx)
    assert "Zet een tweede begeleider in." in inhoud
    assert "Bespreek dit in het voorjaar." in inhoud and "Laat de verlichting nakijken." in inhoud
    assert "\nAan het college\n" in inhoud and "10." not in inhoud, "a letter has no chapters"
    assert "Laat de trappen beveiligen." not in inhoud
    assert "Iedereen kon reageren." not in inhoud
    assert "achterin" not in inhoud
    assert exemplaar.bronnen == ("documenten/definitief_rapport.docx",)


def test_college_letter_waits_for_a_report_with_advice(tmp_path: Path) -> None:
    g = gegevens("eigen_onderzoek", tmp_path)
    _rapport(tmp_path, {"9 Conclusies": "De trap was onveilig."})
    with pytest.raises(NogNiet, match="geen hoofdstuk met de kop Advies"):
        maak(g, "college_brief")
