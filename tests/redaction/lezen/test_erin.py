# SPDX-License-Identifier: EUPL-1.2
"""A file inside a file is read by the reader of its kind: its words come with the place where they stand."""

from __future__ import annotations

import binascii
import io
import time
import zipfile
from collections.abc import Sequence
from email import message_from_bytes, policy
from email.message import EmailMessage
from pathlib import Path

import pytest

from redaction import lezen
from redaction.lezen.erin.inhoud import look_inside
from redaction.lezen.erin.platte_tekst import uu_files
from redaction.lezen.erin.ruimte import MAX_DEPTH, MAX_FILES, MAX_PAGES, Rest, Ruimte
from redaction.model import NietOvergenomen
from tests.redaction.lezen import maak
from tests.redaction.lezen.hulp import read
from tests.redaction.lezen.maak_erin import BAK, GEHEIM, INHOUD, in_eml
from tests.redaction.lezen.maak_msg import msg
from tests.redaction.lezen.test_pdf import pdf


def _gemist(bak: str, naam: str, inhoud: bytes, tmp_path: Path) -> tuple[NietOvergenomen, ...]:
    bron, maker = BAK[bak]
    return read(tmp_path, bron, maker(naam, inhoud)).niet_overgenomen


@pytest.mark.parametrize("naam", INHOUD)
@pytest.mark.parametrize("bak", BAK)
def test_the_words_of_every_kind_of_file_are_told_in_every_kind(bak: str, naam: str, tmp_path: Path) -> None:
    gemist = _gemist(bak, naam, INHOUD[naam](), tmp_path)
    assert GEHEIM in " ".join(deel.tekst for deel in gemist)


_TWEE = f"Eerste. #pagebreak() Gesproken met {GEHEIM}."
_PLAATSEN = {
    "docx": "bron.docx > word/embeddings/a.pdf > bladzijde 2",
    "docx, altChunk": "bron.docx > word/stuk/a.pdf > bladzijde 2",
    "docx, OLE": "bron.docx > word/embeddings/oleObject1.bin > a.pdf > bladzijde 2",
    "pdf": "bron.pdf > a.pdf > bladzijde 2",
    "eml": "bron.eml > a.pdf > bladzijde 2",
    "eml, zip": "bron.eml > b.zip > a.pdf > bladzijde 2",
    "msg": "bron.msg > a.pdf > bladzijde 2",
    "odt": "bron.odt > Object 1/a.pdf > bladzijde 2",
}


@pytest.mark.parametrize("bak", BAK)
def test_a_page_inside_a_file_has_its_place(bak: str, tmp_path: Path) -> None:
    gemist = _gemist(bak, "a.pdf", pdf(_TWEE), tmp_path)
    assert [deel.plaats for deel in gemist if GEHEIM in deel.tekst] == [_PLAATSEN[bak]]


@pytest.mark.parametrize("bak", ["docx", "pdf", "eml"])
@pytest.mark.parametrize("delen", ["Wiersma", ["Wi", "er", "sm", "a"]])
def test_a_name_in_pieces_in_a_file_inside_is_a_word(delen: Sequence[str], bak: str, tmp_path: Path) -> None:
    gemist = _gemist(bak, "a.docx", maak.docx(*map(maak.par, delen)), tmp_path)
    assert "Wiersma" in " ".join(part.tekst for part in gemist)


def test_a_file_in_a_file_in_a_file_has_its_place(tmp_path: Path) -> None:
    brief = in_eml("plan.pdf", pdf(_TWEE))
    gemist = _gemist("docx", "post.eml", brief, tmp_path)
    plaats = "bron.docx > word/embeddings/post.eml > plan.pdf > bladzijde 2"
    assert [deel.plaats for deel in gemist if GEHEIM in deel.tekst] == [plaats]


def test_an_annex_of_a_forwarded_mail_has_its_place(tmp_path: Path) -> None:
    binnen = message_from_bytes(in_eml("d.docx", INHOUD["a.docx"]()), policy=policy.default)
    brief = EmailMessage()
    brief["From"] = "ada@voorbeeld.nl"
    brief.set_content("Zin.")
    brief.add_attachment(binnen)
    gemist = read(tmp_path, "bron.eml", brief.as_bytes()).niet_overgenomen
    plaatsen = [deel.plaats for deel in gemist if GEHEIM in deel.tekst]
    assert plaatsen == ["bron.eml > bericht.eml > d.docx"]


def _uu(naam: str, inhoud: bytes) -> str:
    regels = (binascii.b2a_uu(inhoud[at : at + 45]).decode() for at in range(0, len(inhoud), 45))
    return f"begin 644 {naam}\n{''.join(regels)}`\nend\n"


@pytest.mark.parametrize("naam", ["a.txt", "a.pdf", "a.docx", "a.zip"])
@pytest.mark.parametrize("plek", ["tekst", "bijlage"])
def test_a_file_in_a_text_in_letters_is_read(plek: str, naam: str, tmp_path: Path) -> None:
    """As programs before MIME sent files (uuencode)."""
    tekst = f"Beste Ada,\n\n{_uu(naam, INHOUD[naam]())}\nGroet"
    brief = EmailMessage()
    brief["From"] = "ada@voorbeeld.nl"
    brief.set_content(tekst if plek == "tekst" else "Zin.")
    if plek == "bijlage":
        brief.add_attachment(tekst, filename="b.txt")
    gemist = read(tmp_path, "bron.eml", brief.as_bytes()).niet_overgenomen
    assert GEHEIM in " ".join(deel.tekst for deel in gemist)


@pytest.mark.parametrize(
    "tekst", ["begin 100 stuks\nALLES\n", "begin 644\nend\n", "Ik begin 644 keer\nen end\n"]
)
def test_a_text_that_only_begins_holds_no_file(tekst: str) -> None:
    assert list(uu_files(tekst)) == []


def _zipbom() -> bytes:
    bak = io.BytesIO()
    with zipfile.ZipFile(bak, "w", zipfile.ZIP_DEFLATED) as archief:
        archief.writestr("a.txt", bytes(40 * 1024 * 1024))
    return bak.getvalue()


def _diep() -> bytes:
    inhoud = GEHEIM.encode()
    for _ in range(MAX_DEPTH + 1):
        inhoud = maak.zipped({"a.zip": inhoud})
    return inhoud


def _gesloten() -> bytes:
    import pikepdf

    bak = io.BytesIO()
    with pikepdf.open(io.BytesIO(pdf("Zin."))) as open_:
        open_.save(bak, encryption=pikepdf.Encryption(user="x", owner="y"))
    return bak.getvalue()


REDEN = {
    "een beveiligde PDF": ("a.pdf", _gesloten, "het bestand is beveiligd; sla het op zonder wachtwoord"),
    "een kapotte PDF": ("a.pdf", lambda: b"%PDF-1.7\nniets", "het bestand is beschadigd"),
    "een zip die zwelt": ("a.zip", _zipbom, "het bestand is verdacht sterk ingepakt"),
    "te diep": ("a.zip", _diep, "het ligt te diep in andere bestanden; sla het apart op en lees het los"),
    "te veel": (
        "a.zip",
        lambda: maak.zipped({f"{n}.txt": GEHEIM for n in range(MAX_FILES + 5)}),
        f"er zitten meer dan {MAX_FILES} bestanden in; sla het apart op en lees het los",
    ),
    "te veel bladzijden": (
        "a.pdf",
        lambda: pdf("a #pagebreak() " * MAX_PAGES + "a"),
        f"meer dan {MAX_PAGES} bladzijden; sla het apart op en lees het los",
    ),
    "een oud Word-bestand": (
        "a.doc",
        lambda: msg({"WordDocument": bytes(500) + GEHEIM.encode()}),
        "een oud Office-bestand; sla het op als .docx en lees het los",
    ),
    "uitgepakt te groot": (
        "a.zip",
        lambda: maak.zipped({f"{n}.txt": bytes(8 * 1024 * 1024) for n in range(17)}),
        "wat erin zit is samen groter dan 128 MB; sla het apart op en lees het los",
    ),
    "een onbekend bestand": ("a.bin", lambda: b"\0\1\2" * 50 + GEHEIM.encode(), "open het zelf"),
}  # fmt: skip


@pytest.mark.parametrize("bak", ["docx", "pdf", "eml"])
@pytest.mark.parametrize("naam", REDEN)
def test_what_cannot_be_read_says_why_and_is_decided_on(naam: str, bak: str, tmp_path: Path) -> None:
    bestand, maker, reden = REDEN[naam]
    start = time.monotonic()
    gemist = _gemist(bak, bestand, maker(), tmp_path)
    found = [deel for deel in gemist if reden in deel.tekst]
    assert len(found) == 1 and not found[0].gegeven
    assert time.monotonic() - start < 60


def _vol() -> bytes:
    """Zips in zips in zips: a million files in a few kilobytes."""
    inhoud = b"Zin."
    for _ in range(6):
        inhoud = maak.zipped({f"{n}.zip": inhoud for n in range(10)})
    return inhoud


@pytest.mark.parametrize("bak", ["docx", "pdf", "eml"])
def test_files_without_end_are_read_within_bounds(bak: str, tmp_path: Path) -> None:
    start = time.monotonic()
    assert len(_gemist(bak, "a.zip", _vol(), tmp_path)) < 2 * MAX_FILES
    assert time.monotonic() - start < 30


def test_files_stop_when_the_clock_does() -> None:
    """Never fired by what is read in a test: the other bounds come first."""
    tijden = iter([0.0, 0.0, 500.0])
    ruimte = Ruimte(("a.eml",), Rest(clock=lambda: next(tijden)))
    assert look_inside("a.txt", b"Zin.", ruimte)[0].tekst == "Zin."
    assert look_inside("a.txt", b"Zin.", ruimte)[0].tekst.startswith(
        "[niet gelezen: het lezen van wat erin zit"
    )


def test_a_text_that_is_too_long_says_how_much_there_is_more() -> None:
    lang = look_inside("a.txt", b"woord " * 20_000, Ruimte(("a.eml",)))[0].tekst
    assert lang.endswith("[en nog 69999 tekens; sla het bestand apart op en lees het los]")


@pytest.mark.vangnet
def test_a_reader_that_breaks_on_a_file_inside_is_a_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    def breekt(*_: object) -> None:
        raise ZeroDivisionError(GEHEIM)

    monkeypatch.setattr(lezen.erin.inhoud, "read_by_reader", breekt)  # type: ignore[attr-defined]
    tekst = look_inside("a.html", b"<html><p>Zin.</p></html>", Ruimte(("a.eml",)))[0].tekst
    assert tekst.startswith("[niet gelezen: het bestand kan niet worden gelezen;") and "Zin." in tekst
    assert GEHEIM not in tekst
