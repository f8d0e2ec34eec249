# SPDX-License-Identifier: EUPL-1.2
"""The front page of a generated report stays behind; nothing else does."""

from __future__ import annotations

import io
from pathlib import Path

import docx as python_docx
from docx.document import Document as WordDocument
from docx.enum.style import WD_STYLE_TYPE

from redaction import Gelezen, plain
from tests.redaction.lezen.hulp import blocking, codes, read, texts


def _report(*paragraphs: tuple[str, str]) -> bytes:
    document: WordDocument = python_docx.Document()
    for name in ("Voorblad organisatie", "Voorblad gegeven", "Voorblad status"):
        document.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
    own = document.styles.add_style("Mijn regel", WD_STYLE_TYPE.PARAGRAPH)
    own.base_style = document.styles["Voorblad gegeven"]
    for style, text in paragraphs:
        document.add_paragraph(text, style)
    written = io.BytesIO()
    document.save(written)
    return written.getvalue()


def _lees(tmp_path: Path, *paragraphs: tuple[str, str]) -> Gelezen:
    return read(tmp_path, "a.docx", _report(*paragraphs))


FRONT = (
    ("Voorblad organisatie", "GGD Rietland"),
    ("Title", "Val in de nacht"),
    ("Subtitle", "Rapport van het onderzoek"),
    ("Voorblad gegeven", "Kenmerk\tR-1"),
    ("Mijn regel", "Opgesteld door\thet team"),
    ("Voorblad status", "Definitief"),
)


def test_the_front_page_stays_behind_and_the_title_does_not(tmp_path: Path) -> None:
    gelezen = _lees(tmp_path, *FRONT, ("Heading 1", "Samenvatting"), ("Normal", "Er ging iets mis."))
    assert plain(gelezen.document.title) == "Val in de nacht"
    assert texts(gelezen) == ["Val in de nacht", "Samenvatting", "Er ging iets mis."]
    assert "voorblad" in codes(gelezen)
    assert not blocking(gelezen)


def test_the_same_words_on_another_front_page_give_the_same_text(tmp_path: Path) -> None:
    body = (("Heading 1", "Samenvatting"), ("Normal", "Er ging iets mis."))
    once = _lees(tmp_path, *FRONT, *body)
    changed = (*FRONT[:-1], ("Voorblad status", "Ter vaststelling"))
    assert _lees(tmp_path, *changed, *body).tekst_sha256 == once.tekst_sha256


def test_these_styles_further_on_are_ordinary_text(tmp_path: Path) -> None:
    gelezen = _lees(
        tmp_path, *FRONT, ("Normal", "Een zin van de schrijver."), ("Voorblad status", "Ook tekst.")
    )
    assert texts(gelezen)[1:] == ["Een zin van de schrijver.", "Ook tekst."]
    assert not blocking(gelezen)


def test_a_subtitle_without_a_front_page_stays(tmp_path: Path) -> None:
    gelezen = _lees(tmp_path, ("Title", "Brief"), ("Subtitle", "Over de val"), ("Normal", "Tekst."))
    assert texts(gelezen) == ["Brief", "Over de val", "Tekst."]
    assert "voorblad" not in codes(gelezen)
