# SPDX-License-Identifier: EUPL-1.2
"""Files sent in that cannot be read whole: no annex is made of them, unless a person typed them over."""

from __future__ import annotations

from pathlib import Path

import docx
import pytest

from pipeline.dossier import Dossier
from pipeline.lakken import kies_onderdelen, lak, voer_uit
from pipeline.lakken.bestand import lees_boek
from pipeline.publicatie.verplicht import zienswijzen
from redaction import lees, platte_tekst
from tests.pipeline.documenten.rapportzaak import NU, bijgehouden, doe, maak
from tests.pipeline.documenten.test_definitief_rapport import gemaakt, geweigerd, met_zienswijze, tekst

BRIEF = "stukken/brief.docx"
VOLLEDIG = "volledig opgenomen"


def met_wijzigingen(folder: Path) -> Path:
    maak(folder, met_zienswijze("brief.docx"))
    bijgehouden(folder / BRIEF, "Ik was er niet bij.", "Toegevoegde zin.", "Geschrapte zin.")
    doe(folder, "conceptrapport")
    return folder


def test_a_zienswijze_with_tracked_changes_is_refused(tmp_path: Path) -> None:
    reason = geweigerd(met_wijzigingen(tmp_path))
    for words in (BRIEF, "bijgehouden wijzigingen", f"{BRIEF}.transcript.txt", "P-S4.2d"):
        assert words in reason
    assert "Toegevoegde" not in reason and "Geschrapte" not in reason


@pytest.mark.parametrize("soort", ["txt", "md"])
def test_a_transcript_beside_it_is_the_annex_and_that_is_said(tmp_path: Path, soort: str) -> None:
    folder = met_wijzigingen(tmp_path)
    (folder / f"{BRIEF}.transcript.{soort}").write_text("Overgetypte zin.\n", "utf-8")
    result = doe(folder, "definitief_rapport")["definitief_rapport.docx"]
    text = tekst((folder / "documenten/definitief_rapport.docx").read_bytes())
    assert f"{BRIEF}.transcript.{soort}" in result.reden
    assert "Overgetypte zin." in text and "overtypte" in text
    assert VOLLEDIG not in text and "staan volledig in de bijlagen" not in text and "Toegevoegde" not in text
    report = lees(folder / "documenten/definitief_rapport.docx").document
    [seen] = zienswijzen(Dossier.open(folder), report)
    assert seen["integraal"] is True


def test_a_changed_transcript_makes_the_report_anew(tmp_path: Path) -> None:
    folder = met_wijzigingen(tmp_path)
    beside = folder / f"{BRIEF}.transcript.txt"
    beside.write_text("Overgetypte zin.\n", "utf-8")
    gemaakt(folder)
    beside.write_text("Een andere zin.\n", "utf-8")
    assert "Een andere zin." in tekst(gemaakt(folder))


def test_a_picture_of_a_letter_counts_by_its_transcript(tmp_path: Path) -> None:
    folder = maak(tmp_path, met_zienswijze("brief.png"))
    (folder / "stukken/brief.png").write_bytes(b"\x89PNG\r\n\x1a\n")
    doe(folder, "conceptrapport")
    assert "brief.png" in geweigerd(folder)
    (folder / "stukken/brief.png.transcript.txt").write_text("Overgetypte zin.\n", "utf-8")
    assert "Overgetypte zin." in tekst(gemaakt(folder))


def test_a_transcript_never_takes_the_place_of_a_file_that_reads_whole(tmp_path: Path) -> None:
    folder = maak(tmp_path, met_zienswijze("brief.docx"))
    word = docx.Document()
    word.add_paragraph("De eigen woorden.")
    word.save(str(folder / BRIEF))
    (folder / f"{BRIEF}.transcript.txt").write_text("Andere woorden.\n", "utf-8")
    doe(folder, "conceptrapport")
    text = tekst(gemaakt(folder))
    assert "De eigen woorden." in text and VOLLEDIG in text and "Andere woorden." not in text


def test_findings_that_do_not_block_are_told(tmp_path: Path) -> None:
    folder = maak(tmp_path, met_zienswijze("brief.docx"))
    word = docx.Document()
    word.add_paragraph("Mijn woorden.")
    word.save(str(folder / BRIEF))
    doe(folder, "conceptrapport")
    told = doe(folder, "definitief_rapport")["definitief_rapport.docx"].reden
    assert f"{BRIEF}, het bestand: deze gegevens gaan niet mee" in told
    found = lak(Dossier.open(folder), NU).leesbevindingen
    assert any(document == "rapport" and place == f"{BRIEF}, het bestand" for document, place, _, _ in found)


def _zienswijze(folder: Path, naam: str, maker: str) -> None:
    word = docx.Document()
    word.add_comment(word.add_paragraph("Mijn woorden.").runs, "Vraag het Zwendunk.", author="B.")
    word.core_properties.author = maker
    word.save(str(folder / naam))


def _delen(folder: Path) -> list[tuple[str, str, str]]:
    lak(Dossier.open(folder), NU)
    return [(o.plaats, o.tekst, o.keuze) for o in lees_boek(folder).onderdelen if o.plaats.startswith(BRIEF)]


def test_what_an_annex_does_not_hold_is_decided_on(tmp_path: Path) -> None:
    folder = maak(tmp_path, met_zienswijze("brief.docx"))
    _zienswijze(folder, BRIEF, "Plunterik")
    doe(folder, "conceptrapport")
    gemaakt(folder)
    zaak = (folder / "zaak.yaml").read_text("utf-8")
    (folder / "zaak.yaml").write_text(zaak.replace("titel:", "profiel: voorbeeld\ntitel:", 1), "utf-8")
    found = _delen(folder)
    assert [text for _, text, _ in found] == ["Vraag het Zwendunk.", "Plunterik"]
    assert {choice for _, _, choice in found} == {"open"}
    stap = kies_onderdelen([], "weglaten", "staat niet in de bijlage", "lakker")
    voer_uit(Dossier.open(folder), [stap], "lakker", NU)
    assert {choice for _, _, choice in _delen(folder)} == {"weglaten"}
    _zienswijze(folder, BRIEF, "Kwastel")
    assert [(text, choice) for _, text, choice in _delen(folder)] == [
        ("Vraag het Zwendunk.", "weglaten"), ("Kwastel", "open"),
    ]  # fmt: skip


def test_a_report_made_before_the_file_was_seen_to_block_is_not_whole(tmp_path: Path) -> None:
    folder = maak(tmp_path, met_zienswijze("brief.docx"))
    word = docx.Document()
    word.add_paragraph("Ik was er niet bij.")
    word.save(str(folder / BRIEF))
    doe(folder, "conceptrapport")
    gemaakt(folder)
    bijgehouden(folder / BRIEF, "Ik was er niet bij.", "", "Geschrapte zin.")
    report = lees(folder / "documenten/definitief_rapport.docx").document
    [seen] = zienswijzen(Dossier.open(folder), report)
    assert seen["integraal"] is False
    found = lak(Dossier.open(folder), NU).leesbevindingen
    assert any(blocks and place.startswith(BRIEF) for _, place, _, blocks in found)


def test_a_chapter_with_tracked_changes_makes_no_concept(tmp_path: Path) -> None:
    maak(tmp_path)
    bijgehouden(tmp_path / "rapport/80-analyse.docx", "De analyse.", "Erbij.", "Eruit.")
    [result] = doe(tmp_path, "conceptrapport").values()
    assert result.stand == "niet" and "rapport/80-analyse.docx" in result.reden
    assert "bijgehouden wijzigingen" in result.reden
    (tmp_path / "rapport/80-analyse.docx").unlink()
    assert "bijgehouden" not in " ".join(r.reden for r in doe(tmp_path, "conceptrapport").values())


def test_the_whole_text_is_named_whole(tmp_path: Path) -> None:
    folder = maak(tmp_path, met_zienswijze("brief.txt"))
    (folder / "stukken/brief.txt").write_text("Mijn woorden.\n", "utf-8")
    doe(folder, "conceptrapport")
    gemaakt(folder)
    assert VOLLEDIG in platte_tekst(lees(folder / "documenten/definitief_rapport.docx").document)


_MAIL = "From: A <a@voorbeeld.nl>\nDate: {}\nSubject: Zienswijze\n\nDatum: Wed, 30 Dec 2026 11:00:00 +0100\n"


@pytest.mark.parametrize(
    ("gegeven", "gedrukt"),
    [
        ("Wed, 30 Dec 2026 11:00:00 +0100", "Datum: 30 december 2026, 11.00 uur"),
        ("Wed, 1 Jul 2026 09:05:00 +0000", "Datum: 1 juli 2026, 11.05 uur"),
        ("Wed, 1 Jul 2026 09:05:00 -0000", "Datum: Wed, 01 Jul 2026 09:05:00 -0000"),
        ("gisteren", "Datum: gisteren"),
    ],
)
def test_the_head_of_an_email_has_its_date_in_dutch(tmp_path: Path, gegeven: str, gedrukt: str) -> None:
    """Its own text stays as it was sent."""
    folder = maak(tmp_path, met_zienswijze("brief.eml"))
    (folder / "stukken/brief.eml").write_bytes(_MAIL.format(gegeven).encode())
    doe(folder, "conceptrapport")
    text = tekst(gemaakt(folder))
    assert gedrukt in text and "Datum: Wed, 30 Dec 2026 11:00:00 +0100" in text
    report = lees(folder / "documenten/definitief_rapport.docx").document
    assert all(z["integraal"] for z in zienswijzen(Dossier.open(folder), report))
