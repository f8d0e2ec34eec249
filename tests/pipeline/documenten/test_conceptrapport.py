# SPDX-License-Identifier: EUPL-1.2
from __future__ import annotations

import io
import re
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any

import docx
import pytest
from docx.oxml import OxmlElement
from docx.oxml.ns import qn

from pipeline.fouten import SjabloonFout
from tests.pipeline.documenten.rapportzaak import (
    HOOFDSTUKKEN,
    NU,
    bewerk,
    bouw_voor,
    doe,
    gebeurtenis,
    maak,
    plaatje,
    schrijf_zaak,
    zaak,
)
from tests.pipeline.weergave.ooxml import W, body, deel_met, delen, gebreken, woorden

MET_VERSIE = ("aanbieder", "zus", "nacht")


def bytes_van(folder: Path, wie: str = "") -> bytes:
    return (folder / "documenten" / f"conceptrapport{wie}.docx").read_bytes()


def tekst(folder: Path, wie: str = "") -> str:
    return woorden(body(bytes_van(folder, wie)))


def voorblad(folder: Path, wie: str = "") -> str:
    return tekst(folder, wie).partition("Inhoud")[0]


def test_master_holds_chapters_in_order_with_contents(tmp_path: Path) -> None:
    folder = maak(tmp_path)
    assert doe(folder, "conceptrapport")["conceptrapport.docx"].stand == "nieuw"
    front, _, rest = tekst(folder).partition("Inhoud")
    assert "GGD Lindewoude\nAlarm in de nacht\nConceptrapport" in front
    assert "KenmerkWMO-2026-031" in front and "Datum1 april 2026" in front and "CONCEPT" in front
    assert rest.startswith(
        "\n1Samenvatting\n2Feitenrelaas\n2.1De nacht\n3Conclusies\n4Advies\nSamenvatting\nDe nacht was"
    )
    made = bytes_van(folder)
    assert "Uitdraai van de alarmcentrale." in woorden(deel_met(made, "word/footnotes"))
    codes = "".join(c.text or "" for c in body(made).iter(f"{W}instrText"))
    assert codes.strip().startswith("TOC ")
    assert gebreken(made) == []


def test_contents_point_at_headings(tmp_path: Path) -> None:
    doe(maak(tmp_path), "conceptrapport")
    root = body(bytes_van(tmp_path))
    anchors = [a.get(f"{W}anchor") for a in root.iter(f"{W}hyperlink") if a.get(f"{W}anchor")]
    marks = [m.get(f"{W}name") for m in root.iter(f"{W}bookmarkStart")]
    assert len(anchors) == 5 and len(set(anchors)) == 5 and set(anchors) <= set(marks)


def test_contents_follow_an_edit_and_ask_word_for_page_numbers(tmp_path: Path) -> None:
    doe(maak(tmp_path, _nog_niet_verzonden), "conceptrapport")
    pad = tmp_path / "documenten/conceptrapport.docx"
    bewerk(pad)
    word = docx.Document(str(pad))
    [code] = [c for c in word.element.body.iter(qn("w:instrText")) if "TOC" in (c.text or "")]
    code.text = code.text.replace("\\n ", "")
    word.save(str(pad))
    doe(tmp_path, "conceptrapport")
    assert "3Weging\n4Conclusies\n5Advies" in tekst(tmp_path, "-aanbieder")
    begin = next(body(bytes_van(tmp_path, "-aanbieder")).iter(f"{W}fldChar"))
    assert begin.get(f"{W}dirty") == "true"
    assert next(body(bytes_van(tmp_path)).iter(f"{W}fldChar")).get(f"{W}dirty") is None


def test_properties_are_clean(tmp_path: Path) -> None:
    doe(maak(tmp_path), "conceptrapport")
    bewerk(tmp_path / "documenten/conceptrapport.docx")
    doe(tmp_path, "conceptrapport")
    made = bytes_van(tmp_path, "-aanbieder")
    core = docx.Document(io.BytesIO(made)).core_properties
    assert (core.title, core.language, core.author, core.last_modified_by) == (
        "Alarm in de nacht",
        "nl-NL",
        "",
        "",
    )
    assert b"rsid" not in delen(made)["word/document.xml"]
    assert not [n for n in delen(made) if re.search("comments|people|thumbnail|customXml|app.xml", n)]


def test_each_recipient_has_a_copy_with_an_own_date(tmp_path: Path) -> None:
    folder = maak(tmp_path)
    doe(folder, "conceptrapport")
    bouw_voor(folder, "zus", "nacht")
    made = doe(folder, "conceptrapport")
    assert set(made) == {"conceptrapport.docx", *(f"conceptrapport-{w}.docx" for w in MET_VERSIE)}
    expected = {"aanbieder": "16 april 2026", "zus": "16 april 2026", "nacht": "21 april 2026"}
    for who, day in expected.items():
        assert f"reageren tot en met {day}" in voorblad(tmp_path, f"-{who}")
        assert "feitelijke onjuistheden" in voorblad(tmp_path, f"-{who}").lower()
        assert "hele zienswijze op als bijlage" in voorblad(tmp_path, f"-{who}")
    assert "Mevrouw T. Maanzaad\nBeukenlaan 9" in voorblad(tmp_path, "-zus")
    assert "gehoord op 10 maart 2026" in voorblad(tmp_path, "-zus")
    assert "voor u persoonlijk" in voorblad(tmp_path, "-zus")
    assert "voor u persoonlijk" not in voorblad(tmp_path, "-aanbieder")
    assert "avond: maak eerst per persoon de versie" in made["conceptrapport.docx"].reden


def _met_namen(folder: Path) -> None:
    chapter = HOOFDSTUKKEN["70-feitenrelaas.md"].replace("Om 02.10 uur", "K. Vlinderveld en T. Maanzaad")
    (folder / "rapport/70-feitenrelaas.md").write_text(chapter, "utf-8", newline="\n")


def test_a_person_heard_gets_no_copy_with_everything_in_it(tmp_path: Path) -> None:
    folder = maak(tmp_path)
    _met_namen(folder)
    made = doe(folder, "conceptrapport")
    assert set(made) == {"conceptrapport.docx", "conceptrapport-aanbieder.docx"}
    reason = made["conceptrapport.docx"].reden
    assert "Nog geen exemplaar voor zus, nacht, avond: maak eerst per persoon de versie" in reason
    assert "lakmoes bouw DOSSIER --doelgroep gehoorde:ID" in reason
    bouw_voor(folder, "zus")
    assert doe(folder, "conceptrapport")["conceptrapport-zus.docx"].stand == "nieuw"
    copy = bytes_van(folder, "-zus")
    assert "T. Maanzaad ging het alarm" in woorden(body(copy))
    assert not [naam for naam, deel in delen(copy).items() if b"Vlinderveld" in deel]
    assert re.search("\n2 ?Feitenrelaas\n2.1 ?De nacht\n3 ?Conclusies", woorden(body(copy)))
    assert "Uitdraai van de alarmcentrale." in woorden(deel_met(copy, "word/footnotes"))
    assert tekst(folder, "-zus").count("GGD Lindewoude") == voorblad(folder, "-zus").count("GGD Lindewoude")
    assert gebreken(copy) == []


def _zonder_stuk(folder: Path) -> None:
    raw = zaak()
    del raw["documenten"][0]["bestand"]
    schrijf_zaak(folder, raw)


def _na_de_bouw_gewijzigd(folder: Path) -> None:
    bouw_voor(folder, "zus")
    pad = folder / "versies/gehoorde-zus/concept.docx"
    word = docx.Document(str(pad))
    word.add_paragraph("Met de hand.")
    word.save(str(pad))


def _verouderd(folder: Path) -> None:
    bouw_voor(folder, "zus")
    bewerk(folder / "documenten/conceptrapport.docx")


def _nog_niet_verzonden(raw: dict[str, Any]) -> None:
    raw["gebeurtenissen"] = [g for g in raw["gebeurtenissen"] if g["soort"] != "verzonden"]


@pytest.mark.parametrize(
    ("doe_iets", "reden"),
    [
        (_zonder_stuk, "noem het concept in zaak.yaml onder documenten"),
        (_na_de_bouw_gewijzigd, "de versie is na het bouwen veranderd of weg"),
        (_verouderd, "de tekst van het concept is gewijzigd na de versie"),
    ],
)
def test_only_the_version_that_was_built_from_this_text_counts(
    tmp_path: Path, doe_iets: Callable[[Path], None], reden: str
) -> None:
    folder = maak(tmp_path, _nog_niet_verzonden)
    doe(folder, "conceptrapport")
    doe_iets(folder)
    made = doe(folder, "conceptrapport")
    assert "conceptrapport-zus.docx" not in made
    assert reden in made["conceptrapport.docx"].reden


def test_a_copy_that_was_sent_stays_as_it_was(tmp_path: Path) -> None:
    folder = maak(tmp_path)
    doe(folder, "conceptrapport")
    bouw_voor(folder, "zus")
    doe(folder, "conceptrapport")
    bewerk(folder / "documenten/conceptrapport.docx")
    sent = {who: bytes_van(folder, f"-{who}") for who in ("zus", "aanbieder")}
    made = doe(folder, "conceptrapport")
    assert "al verzonden" in made["conceptrapport-aanbieder.docx"].reden
    assert {who: bytes_van(folder, f"-{who}") for who in sent} == sent


def test_a_copy_from_before_with_everything_in_it_is_named(tmp_path: Path) -> None:
    folder = maak(tmp_path)
    doe(folder, "conceptrapport")
    (folder / "documenten/conceptrapport-nacht.docx").write_bytes(bytes_van(folder))
    reason = doe(folder, "conceptrapport")["conceptrapport.docx"].reden
    assert "Verzend documenten/conceptrapport-nacht.docx niet" in reason


def test_without_dispatch_the_term_runs_from_today(tmp_path: Path) -> None:
    folder = maak(tmp_path, _nog_niet_verzonden)
    doe(folder, "conceptrapport")
    assert "tot en met 3 juni 2026" in voorblad(folder, "-aanbieder")
    first = bytes_van(folder, "-aanbieder")
    later = doe(folder, "conceptrapport", nu=NU + timedelta(days=9))["conceptrapport-aanbieder.docx"]
    assert later.stand == "gelijk"
    assert bytes_van(folder, "-aanbieder") == first


def test_exceptions_and_the_deceased_get_no_copy(tmp_path: Path) -> None:
    def change(raw: dict[str, Any]) -> None:
        raw["gebeurtenissen"].append(gebeurtenis("gehoord", "2026-03-01", persoon="client"))
        raw["uitzonderingen"] = [
            {
                "persoon": "avond", "procedure": "conceptrapport", "reden": "Onbekend adres",
                "grond": "onbereikbaar", "bewijs": {"bestand": "stukken/navraag.txt", "sha256": "0" * 64},
            }
        ]  # fmt: skip

    made = doe(maak(tmp_path, change), "conceptrapport")
    assert "Nog geen exemplaar voor zus, nacht: maak" in made["conceptrapport.docx"].reden


def test_without_names_the_master_is_made(tmp_path: Path) -> None:
    made = doe(maak(tmp_path, mensen=False), "conceptrapport")
    assert set(made) == {"conceptrapport.docx", "conceptrapport-aanbieder.docx"}


def test_copies_are_made_from_the_edited_master(tmp_path: Path) -> None:
    folder = maak(tmp_path, _nog_niet_verzonden)
    doe(folder, "conceptrapport")
    master = folder / "documenten/conceptrapport.docx"
    bewerk(master)
    edited = master.read_bytes()
    made = doe(folder, "conceptrapport")
    assert master.read_bytes() == edited
    assert made["conceptrapport.docx"].stand == "bewerkt"
    assert made["conceptrapport-aanbieder.docx"].stand == "bijgewerkt"
    copy = bytes_van(folder, "-aanbieder")
    for words in ("Om 02.12 uur ging het alarm", "Nieuwe cel", "Wij wegen dit zwaar."):
        assert words in woorden(body(copy))
    assert "Om 02.10 uur" not in woorden(body(copy))
    assert "Aanvulling van de schrijver." in woorden(deel_met(copy, "word/footnotes"))
    assert plaatje() in delen(copy).values()
    assert "3Weging\n4Conclusies" in woorden(body(copy))
    assert "3 juni 2026" in voorblad(folder, "-aanbieder")
    assert gebreken(copy) == []


def test_a_changed_text_comes_beside_the_edited_master(tmp_path: Path) -> None:
    folder = maak(tmp_path)
    doe(folder, "conceptrapport")
    bewerk(folder / "documenten/conceptrapport.docx")
    changed = HOOFDSTUKKEN["95-advies.md"].replace("wakker", "paraat")
    (folder / "rapport/95-advies.md").write_text(changed, "utf-8", newline="\n")
    result = doe(folder, "conceptrapport")["conceptrapport.docx"]
    assert result.stand == "bewerkt" and "conceptrapport.nieuw.docx" in result.reden
    assert "iemand paraat" in woorden(body((folder / "documenten/conceptrapport.nieuw.docx").read_bytes()))
    assert "iemand wakker" in tekst(folder) and "iemand wakker" in tekst(folder, "-aanbieder")


def test_open_changes_in_the_master_stop_the_copies(tmp_path: Path) -> None:
    folder = maak(tmp_path)
    doe(folder, "conceptrapport")
    pad = folder / "documenten/conceptrapport.docx"
    word = docx.Document(str(pad))
    mark = OxmlElement("w:ins")
    mark.set(qn("w:author"), "Iemand Anders")
    mark.append(OxmlElement("w:r"))
    word.paragraphs[-1]._p.append(mark)
    word.save(str(pad))
    made = doe(folder, "conceptrapport")
    assert set(made) == {"conceptrapport.docx"}
    assert re.search(
        r"nog bijgehouden wijzigingen in alinea \d+; neem ze in Word over", made["conceptrapport.docx"].reden
    )
    assert "Iemand" not in made["conceptrapport.docx"].reden


def test_same_case_gives_same_bytes(tmp_path: Path) -> None:
    one, two = maak(tmp_path / "een"), maak(tmp_path / "twee")
    for folder in (one, two):
        doe(folder, "conceptrapport")
        bouw_voor(folder, "zus")
        doe(folder, "conceptrapport")
    for who in ("", "-aanbieder", "-zus"):
        assert bytes_van(one, who) == bytes_van(two, who)


def _route(*events: dict[str, Any]) -> dict[str, Any]:
    raw = zaak()
    raw["gebeurtenissen"] = [*events, *(g for g in raw["gebeurtenissen"] if g["soort"] != "keuze_onderzoek")]
    return raw


_3A = gebeurtenis("keuze_onderzoek", "2026-03-03", route="3A", reden="lichte zaak")
_3B = gebeurtenis("keuze_onderzoek", "2026-04-20", route="3B", reden="niet afdoende")


def _oordeel(zorgvuldig: bool) -> dict[str, Any]:
    return gebeurtenis(
        "beoordeling_3a",
        "2026-04-19",
        zorgvuldig=zorgvuldig,
        maatregelen_voldoende=True,
        motivering="zie brief",
    )


@pytest.mark.parametrize("soort", ["conceptrapport", "definitief_rapport"])
@pytest.mark.parametrize(
    ("events", "reason"),
    [
        ((_3A,), "P-S3A.5"),
        ((_3A, _oordeel(True)), "P-S3A.5"),
        ((_3A, _oordeel(False)), None),
        ((_3A, _oordeel(False), _3B), None),
        ((), "nog niet gekozen"),
    ],
)
def test_no_report_after_3a(
    tmp_path: Path, soort: str, events: tuple[dict[str, Any], ...], reason: str | None
) -> None:
    folder = maak(tmp_path)
    schrijf_zaak(folder, _route(*events))
    result = next(iter(doe(folder, soort).values()))
    assert (result.stand == "niet" and reason in result.reden) if reason else "P-S3A.5" not in result.reden


@pytest.mark.parametrize("text", [None, "# Feitenrelaas\n", "# Analyse\n\nIets anders.\n"])
def test_facts_are_required(tmp_path: Path, text: str | None) -> None:
    folder = maak(tmp_path)
    (folder / "rapport/70-feitenrelaas.md").unlink()
    if text is not None:
        (folder / "rapport/75-x.md").write_text(text, "utf-8")
    [result] = doe(folder, "conceptrapport").values()
    assert result.stand == "niet" and "rapport/70-feitenrelaas.md ontbreekt of is leeg" in result.reden


def test_missing_chapters_and_missing_sources_are_said(tmp_path: Path) -> None:
    folder = maak(tmp_path)
    for name in ("90-conclusies.md", "95-advies.md"):
        (folder / "rapport" / name).unlink()
    (folder / "rapport/70-feitenrelaas.md").write_text("# Feiten\n\nHet alarm ging.\n", "utf-8")
    (folder / "rapport/los.md").write_text("Iets.\n", "utf-8")
    reason = doe(folder, "conceptrapport")["conceptrapport.docx"].reden
    assert "Nog te schrijven: conclusies." in reason
    assert (
        "Nog te schrijven: advies." in reason
        and "bron" in reason
        and "rapport/los.md heeft geen nummer" in reason
    )


def test_a_report_in_one_word_file(tmp_path: Path) -> None:
    folder = maak(tmp_path)
    for name in HOOFDSTUKKEN:
        (folder / "rapport" / name).unlink()
    word = docx.Document()
    word.add_heading("Ons rapport", 0)
    for head, words in (
        ("De feiten", "Om twee uur, volgens het logboek."),
        ("Conclusies", "Kort."),
        ("Advies", "Doe."),
    ):
        word.add_heading(head, 1)
        word.add_paragraph(words)
    word.save(str(folder / "rapport/rapport.docx"))
    assert doe(folder, "conceptrapport")["conceptrapport.docx"].stand == "nieuw"
    assert "1De feiten\n2Conclusies\n3Advies\nDe feiten\nOm twee uur" in tekst(folder)


def test_a_chapter_in_word_brings_its_images_and_notes(tmp_path: Path) -> None:
    folder = maak(tmp_path)
    (folder / "rapport/70-feitenrelaas.md").unlink()
    word = docx.Document()
    word.add_heading("Feitenrelaas", 1)
    word.add_paragraph("Het alarm ging, blijkt uit het logboek.")
    word.add_picture(io.BytesIO(plaatje()))
    next(word.element.body.iter(qn("wp:docPr"))).set("descr", "De trap")
    word.save(str(folder / "rapport/70-feitenrelaas.docx"))
    doe(folder, "conceptrapport")
    made = bytes_van(folder)
    assert [d.get("descr") for d in body(made).iter(qn("wp:docPr"))] == ["De trap"]
    assert [n for n in delen(made) if n.startswith("word/media/")]
    assert gebreken(made) == []


def test_joint_work_owns_the_report_and_has_a_main_message(tmp_path: Path) -> None:
    def joint(raw: dict[str, Any]) -> None:
        raw["partijen"]["rijksinspecties"] = [{"id": "igj", "naam": "Inspectie Gezondheidszorg en Jeugd"}]
        raw["samenwerking"] = {"vorm": 1, "met": ["igj"]}
        for stuk in raw["documenten"]:
            stuk["eigenaar"] = ["toezichthouder", "igj"]

    folder = maak(tmp_path, joint)
    (folder / "rapport/10-samenvatting.md").unlink()
    reason = doe(folder, "conceptrapport")["conceptrapport.docx"].reden
    assert voorblad(folder).startswith("GGD Lindewoude\nInspectie Gezondheidszorg en Jeugd\n")
    assert "Nog te schrijven: hoofdboodschap (AK-S9a)." in reason


def test_headings_with_own_numbers_get_no_second(tmp_path: Path) -> None:
    folder = maak(tmp_path)
    for number, (name, text) in enumerate(HOOFDSTUKKEN.items(), 1):
        own = text.replace("# ", f"# {number}. ", 1).replace("## De", f"## {number}.1 De")
        (folder / "rapport" / name).write_text(own, "utf-8")
    doe(folder, "conceptrapport")
    assert "Inhoud\n1. Samenvatting\n2. Feitenrelaas\n2.1 De nacht\n3. Conclusies" in tekst(folder)


@pytest.mark.parametrize(("text", "error"), [("# Feiten\n\n{{ naam }}\n", "dubbele accolades")])
def test_a_left_over_tag_is_an_error_with_its_place(tmp_path: Path, text: str, error: str) -> None:
    folder = maak(tmp_path)
    (folder / "rapport/71-extra.md").write_text(text, "utf-8")
    with pytest.raises(SjabloonFout, match=rf"rapport/71-extra\.md, alinea 2: bevat {error}"):
        doe(folder, "conceptrapport")
