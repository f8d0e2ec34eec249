# SPDX-License-Identifier: EUPL-1.2
"""Headers and footers: what the text says too needs no decision, a name that it does not say does."""

from __future__ import annotations

from pathlib import Path

import pytest

from redaction import Gelezen
from tests.redaction.lezen import maak
from tests.redaction.lezen.hulp import blocking, read, reported
from tests.redaction.lezen.maak import docx, field, par, picture

_BODY = (
    par("Val in de nacht", style="Titel"),
    par("Ons kenmerk: WT-2026-014"),
    par("Namens GGD Rietland, het team"),
    par("Mevrouw J. Bakker sprak met Piet de Wit."),
)
STIL = {
    "titel en status": par("Val in de nacht") + par("Concept, vertrouwelijk"),
    "kenmerk en bladzijde": par("Kenmerk WT-2026-014", "<w:r><w:tab/></w:r>", "Pagina ", field("PAGE", "3")),
    "naam die ook in de tekst staat": par("GGD Rietland | Piet de Wit"),
    "definitief": par("Definitief rapport | blz. ", field("PAGE", "3"), " van ", field("NUMPAGES", "12")),
}
GEMELD = {
    "naam": "Opgesteld door K. Jansen",
    "andere schrijfwijze": "VAL IN DE NACHT Bakkers",
    "deel van een woord": "WT-2026",
    "nummer": "12345678",
    "adres": "Kerkstraat 4, Rietland",
}


def _read(folder: Path, header: str, kind: str = "header") -> Gelezen:
    part = maak.part("w:hdr" if kind == "header" else "w:ftr", header)
    return read(folder, "a.docx", docx(*_BODY, delen=[("r9", kind, f"{kind}1.xml", part)]))


@pytest.mark.parametrize("naam", STIL)
@pytest.mark.parametrize("kind", ["header", "footer"])
def test_words_that_the_text_says_too_need_no_decision(naam: str, kind: str, tmp_path: Path) -> None:
    gelezen = _read(tmp_path, STIL[naam], kind)
    assert reported(gelezen) == []
    (found,) = gelezen.bevindingen
    assert found.code == "kop-en-voettekst" and not found.blokkeert


@pytest.mark.parametrize("naam", GEMELD)
def test_any_other_word_keeps_the_header_reported(naam: str, tmp_path: Path) -> None:
    gelezen = _read(tmp_path, par("Val in de nacht") + par(GEMELD[naam]))
    assert reported(gelezen) == [("koptekst", f"Val in de nacht {GEMELD[naam]}")]


def test_the_finding_counts_words_and_quotes_none(tmp_path: Path) -> None:
    (found,) = _read(tmp_path, par("Piet de Wit")).bevindingen
    assert "3 woorden" in found.melding
    assert "Wit" not in repr(found)


def test_a_picture_beside_known_words_is_still_reported(tmp_path: Path) -> None:
    header = maak.part("w:hdr", par("Val in de nacht", picture("r1", "logo")))
    rels = (
        f'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        f'<Relationship Id="r1" Type="{maak.REL}/image" Target="media/image9.png"/></Relationships>'
    )
    extra = {"word/_rels/header1.xml.rels": rels, "word/media/image9.png": maak.png()}
    source = docx(*_BODY, delen=[("r9", "header", "header1.xml", header)], extra=extra)
    gelezen = read(tmp_path, "a.docx", source)
    assert reported(gelezen) == [
        ("afbeelding in koptekst", "logo"),
        ("gegevens van een afbeelding", "Geheim"),
    ]
    assert not blocking(gelezen)


def test_a_watermark_is_its_words(tmp_path: Path) -> None:
    mark = "<w:r><w:pict><v:shape><v:textpath string='{}'/></v:shape></w:pict></w:r>"
    assert reported(_read(tmp_path, par(mark.format("CONCEPT")))) == []
    assert reported(_read(tmp_path, par(mark.format("K. Jansen")))) == [("koptekst", "K. Jansen")]


def test_a_status_in_the_header_does_not_change_the_text(tmp_path: Path) -> None:
    concept, final = (_read(tmp_path, par(status)) for status in ("Concept", "Definitief rapport"))
    assert concept.tekst_sha256 == final.tekst_sha256
    assert _read(tmp_path, par("Voor K. Jansen")).tekst_sha256 != final.tekst_sha256
