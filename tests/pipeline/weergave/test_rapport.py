# SPDX-License-Identifier: EUPL-1.2
"""A template with a logo, an edited report from another word processor: all parts stay whole."""

from __future__ import annotations

import io

import docx
import pytest
from docx.enum.section import WD_SECTION
from docx.oxml.ns import qn
from PIL import Image

from pipeline.bronnen import sjablonen
from pipeline.fouten import SjabloonFout
from pipeline.weergave.rapport import Bijlage, Slot, maak_definitief, met_voorwerk, stel_samen
from pipeline.weergave.rapport_pakket import Pakket
from pipeline.weergave.tekst import Tekst
from redaction import Document, Heading, Note, Paragraph, Text
from tests.pipeline.weergave.ooxml import W, body, deel_met, delen, gebreken, woorden

SJABLOON = (sjablonen() / "conceptrapport.docx").read_bytes()
NIEUW = (sjablonen() / "definitief_rapport.docx").read_bytes()
TEKST = Tekst(
    Document(
        (), (Heading(1, (Text("Feiten"),)), Paragraph((Text("Zo."), Note((Paragraph((Text("Bron."),)),)))))
    ),
    "x",
)
LEEG = Slot(Tekst(Document((), (Heading(1, (Text("Hoor en wederhoor"),)),)), "x"), ())


def logo(kleur: str) -> bytes:
    out = io.BytesIO()
    Image.new("RGB", (60, 30), kleur).save(out, "PNG")
    return out.getvalue()


def met_logo(template: bytes, kleur: str) -> bytes:
    """A template whose front page and header carry an image."""
    word = docx.Document(io.BytesIO(template))
    word.paragraphs[0].insert_paragraph_before().add_run().add_picture(io.BytesIO(logo(kleur)))
    word.sections[-1].header.paragraphs[0].add_run().add_picture(io.BytesIO(logo("grey")))
    return bewaar(word)


def bewaar(word: docx.document.Document) -> bytes:
    out = io.BytesIO()
    word.save(out)
    return out.getvalue()


def test_logo_of_the_new_front_page_replaces_that_of_the_old() -> None:
    concept = stel_samen(met_logo(SJABLOON, "red"), "s.docx", [TEKST], "T")
    made = met_voorwerk(concept, "c.docx", met_logo(NIEUW, "blue"), "n.docx", "T")
    media = set(delen(made).values())
    assert logo("blue") in media and logo("grey") in media and logo("red") not in media
    assert gebreken(concept) == gebreken(made) == []


def test_sections_of_the_writer_stay_and_take_the_new_header() -> None:
    word = docx.Document(io.BytesIO(stel_samen(SJABLOON, "s.docx", [TEKST], "T")))
    word.add_section(WD_SECTION.NEW_PAGE).page_width = 16838 * 635
    word.sections[-1].header.is_linked_to_previous = False
    word.sections[-1].header.paragraphs[0].text = "Concept in een liggende sectie"
    word.add_paragraph("Op een liggende bladzijde.")
    made = maak_definitief(bewaar(word), "c.docx", NIEUW, "n.docx", "T", LEEG)
    sections = list(body(made).iter(f"{W}sectPr"))
    assert [len(s.findall(f"{W}headerReference")) for s in sections] == [0, 1, 0]
    assert "Op een liggende bladzijde.\nHoor en wederhoor" in woorden(body(made))
    assert "liggende sectie" not in "".join(d.decode("utf-8", "replace") for d in delen(made).values())
    assert gebreken(made) == []


def test_notes_of_annexes_come_after_those_of_the_report() -> None:
    concept = stel_samen(SJABLOON, "s.docx", [TEKST], "T")
    slot = Slot(LEEG.hoofdstuk, (Bijlage("Zienswijze", (), TEKST), Bijlage("Nog een", (), TEKST)))
    made = maak_definitief(concept, "c.docx", NIEUW, "n.docx", "T", slot)
    notes = [n for n in deel_met(made, "word/footnotes") if n.get(f"{W}type") is None]
    refs = [r.get(f"{W}id") for r in body(made).iter(f"{W}footnoteReference")]
    assert [n.get(f"{W}id") for n in notes] == refs and len(set(refs)) == 3
    assert "Bijlage 1: Zienswijze" in woorden(body(made)) and "Bijlage 2: Nog een" in woorden(body(made))


def test_a_report_from_elsewhere_gets_missing_styles_and_parts() -> None:
    word = docx.Document()
    word.add_heading("Feiten", 1)
    word.add_paragraph("Van elders.")
    made = met_voorwerk(bewaar(word), "elders.docx", NIEUW, "n.docx", "T")
    assert "Van elders." in woorden(body(made)) and gebreken(made) == []
    names = {s.get(f"{W}val") for s in deel_met(made, "word/styles").iter(f"{W}name")}
    assert {"Voorblad organisatie", "Voorblad gegeven"} <= names
    used = {s.get(f"{W}val") for s in body(made).iter(f"{W}pStyle")}
    assert used <= {s.get(f"{W}styleId") for s in deel_met(made, "word/styles").iter(f"{W}style")}


def test_hostile_package_is_refused() -> None:
    bomb = delen(SJABLOON)
    bomb["word/document.xml"] = (
        b'<!DOCTYPE x [<!ENTITY a "aaaa">]>' + bomb["word/document.xml"].partition(b"?>")[2]
    )
    import zipfile

    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name, data in bomb.items():
            archive.writestr(name, data)
    with pytest.raises(SjabloonFout, match="DTD"):
        _ = Pakket.open(out.getvalue(), "x.docx").body


def test_drawing_ids_stay_unique_after_putting_a_front_page_before() -> None:
    made = met_voorwerk(
        stel_samen(met_logo(SJABLOON, "red"), "s.docx", [TEKST], "T"), "c", met_logo(NIEUW, "blue"), "n", "T"
    )
    ids = [d.get("id") for d in body(made).iter(qn("wp:docPr"))]
    assert len(ids) == len(set(ids))
