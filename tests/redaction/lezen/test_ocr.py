# SPDX-License-Identifier: EUPL-1.2
"""Text in pixels: the seam with a reader of our own, what is said when OCR is absent, and OCR itself."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

import pikepdf
import pytest
from PIL import Image, ImageDraw

from pipeline.fouten import GebruiksFout
from pipeline.lakken.keuzes import kies_onderdelen
from pipeline.lakken.losse_bestanden import lees_bronnen
from redaction import LeesFout, Verboden, text_in_image, transcript, verifieer_bytes
from redaction.lezen import ocr
from redaction.verifieer import beeld as beeldcontrole
from tests.redaction.lezen.hulp import read, reported

ZIN = "Gesproken met Wietske Hoogenboezem"
WAT = [Verboden("Hoogenboezem", "persoon", "e-1")]


def plaatje(tekst: str = ZIN) -> bytes:
    beeld = Image.new("RGB", (900, 120), "white")
    ImageDraw.Draw(beeld).text((20, 30), tekst, fill="black", font_size=40)
    uit = BytesIO()
    beeld.save(uit, "PNG")
    return uit.getvalue()


def scan() -> bytes:
    uit = BytesIO()
    Image.open(BytesIO(plaatje())).save(uit, "PDF")
    return uit.getvalue()


@pytest.fixture
def zonder(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ocr, "has_ocr", lambda: False)


@pytest.fixture
def met(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ocr, "has_ocr", lambda: True)
    monkeypatch.setattr(ocr, "_reader", lambda: lambda _beeld: (ZIN, "twee"))


@pytest.mark.usefixtures("zonder")
@pytest.mark.parametrize(("naam", "inhoud"), [("a.png", plaatje()), ("a.pdf", scan())])
def test_without_ocr_it_says_what_to_do(naam: str, inhoud: bytes, tmp_path: Path) -> None:
    (tmp_path / naam).write_bytes(inhoud)
    with pytest.raises(LeesFout, match=r"^a\.\w+: .*installeer lakmoes\[ocr\] of voeg een transcript toe"):
        transcript(tmp_path / naam)
    with pytest.raises(LeesFout, match="transcript"):
        lees_bronnen([tmp_path / naam], lambda: b"", ocr=True)
    assert text_in_image(inhoud) is None


@pytest.mark.usefixtures("zonder")
def test_a_scan_is_reported_never_passed_on(tmp_path: Path) -> None:
    gelezen = read(tmp_path, "a.pdf", scan())
    assert [g.soort for g in gelezen.niet_overgenomen] == ["gescande bladzijde"]
    assert not gelezen.document.images and "Hoogenboezem" not in str(gelezen.document)
    assert any(ocr.ADVIES in b.melding for b in gelezen.bevindingen)


def test_a_scan_has_the_same_fingerprint_with_and_without_ocr(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ocr, "has_ocr", lambda: False)
    zonder_ = read(tmp_path, "a.pdf", scan())
    monkeypatch.setattr(ocr, "has_ocr", lambda: True)
    met_ = read(tmp_path, "a.pdf", scan())
    assert zonder_.tekst_sha256 == met_.tekst_sha256 and reported(zonder_) == reported(met_)


@pytest.mark.usefixtures("met")
def test_a_transcript_of_a_picture_and_of_each_page(tmp_path: Path) -> None:
    twee = pikepdf.open(BytesIO(scan()))
    twee.pages.append(twee.pages[0])
    twee.save(tmp_path / "a.pdf")
    (tmp_path / "a.png").write_bytes(plaatje())
    assert transcript(tmp_path / "a.png") == f"{ZIN}\ntwee"
    assert transcript(tmp_path / "a.pdf") == f"{ZIN}\ntwee\n\n{ZIN}\ntwee"
    (bron,) = lees_bronnen([tmp_path / "a.png"], lambda: b"", ocr=True)
    assert bron.tekst == f"{ZIN}\ntwee"


@pytest.mark.usefixtures("met")
@pytest.mark.parametrize("inhoud", [b"tekst", b"\x89PNG kapot", b"%PDF-1.7 kapot"])
def test_what_is_no_picture_or_broken_is_refused(inhoud: bytes, tmp_path: Path) -> None:
    (tmp_path / "a.bin").write_bytes(inhoud)
    with pytest.raises(LeesFout, match=r"^a\.bin: "):
        transcript(tmp_path / "a.bin")
    with pytest.raises(LeesFout):
        transcript(tmp_path / "weg.png")


def test_the_leak_check_reads_pixels(monkeypatch: pytest.MonkeyPatch) -> None:
    assert verifieer_bytes("a.png", plaatje("niets"), WAT) == ()
    monkeypatch.setattr(beeldcontrole, "pixels_say", lambda _inhoud: ZIN)
    (lek,) = verifieer_bytes("a.png", plaatje("niets"), WAT)
    assert "in de afbeelding" in lek.plek


@pytest.mark.parametrize(("gezien", "mag"), [(ZIN, False), ("", True), ("A1", True), (None, True)])
def test_a_picture_with_text_may_not_be_taken_up(
    gezien: str | None, mag: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from pipeline.lakken import beeldtekst
    from redaction import Besluitenboek, Document, Onderdeel
    from redaction.lezen.gelezen import Ruw, finish

    monkeypatch.setattr(beeldtekst, "text_in_image", lambda _inhoud: gezien)
    gelezen = finish(Ruw(Document((), (), {"een": plaatje()})), b"x", "docx", "a.docx")
    from pipeline.lakken.werk import Werk, beeld_id

    onderdeel = Onderdeel(beeld_id(gelezen, "een"), "rapport", "afbeelding in de tekst", "afbeelding", "")
    werk = Werk({"rapport": gelezen}, {}, {}, Besluitenboek((), (onderdeel,)))
    stap = kies_onderdelen([onderdeel.id], "opnemen", "plattegrond zonder tekst", "lakker")
    if mag:
        assert stap(werk)[0].onderdelen[0].keuze == "opnemen"
    else:
        with pytest.raises(GebruiksFout, match="staat tekst"):
            stap(werk)


@pytest.mark.skipif(not ocr.has_ocr(), reason="lakmoes[ocr] is not installed")
def test_ocr_itself_reads_a_dutch_sentence(tmp_path: Path) -> None:
    (tmp_path / "a.pdf").write_bytes(scan())
    assert "Hoogenboezem" in transcript(tmp_path / "a.pdf")
    assert {lek.plek for lek in verifieer_bytes("a.png", plaatje(), WAT)} == {"de inhoud, in de afbeelding"}
