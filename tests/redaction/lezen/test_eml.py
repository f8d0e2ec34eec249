# SPDX-License-Identifier: EUPL-1.2
"""Reading e-mail: what it says, what hangs on it, what two texts say differently, and broken ones."""

from __future__ import annotations

from collections.abc import Callable
from email.message import EmailMessage
from pathlib import Path

import pytest

from redaction import LeesFout
from tests.redaction.lezen import maak
from tests.redaction.lezen.hulp import blocking, codes, read, reported, texts

KOPPEN = "Van: Ada Plons <ada@voorbeeld.nl>\nAan: toezicht@voorbeeld.nl\nCc: Bo Blik <bo@voorbeeld.nl>\n"
G = "Geheimwoord"


def brief(tekst: str = "Geachte heer,\n\nDit is mijn zienswijze.\n", page: str = "") -> EmailMessage:
    made = EmailMessage()
    made["From"] = "Ada Plons <ada@voorbeeld.nl>"
    made["To"] = "toezicht@voorbeeld.nl"
    made["Cc"] = "Bo Blik <bo@voorbeeld.nl>"
    made["Date"] = "Mon, 01 Jun 2026 10:00:00 +0200"
    made["Subject"] = "Zienswijze één"
    made.set_content(tekst)
    if page:
        made.add_alternative(f"<html><body>{page}</body></html>", subtype="html")
    return made


def test_headers_and_text_come_over(tmp_path: Path) -> None:
    gelezen = read(tmp_path, "a.eml", brief().as_bytes())
    assert texts(gelezen) == [
        KOPPEN + "Datum: Mon, 01 Jun 2026 10:00:00 +0200\nOnderwerp: Zienswijze één",
        "Geachte heer,",
        "Dit is mijn zienswijze.",
    ]
    assert not gelezen.niet_overgenomen and not blocking(gelezen)


def test_a_page_that_says_the_same_is_not_reported(tmp_path: Path) -> None:
    page = "<p>Geachte heer,</p><p>Dit is mijn <b>zienswijze</b>.</p>"
    gelezen = read(tmp_path, "a.eml", brief(page=page).as_bytes())
    assert not gelezen.niet_overgenomen and not gelezen.bevindingen


@pytest.mark.parametrize(
    "page",
    [
        f"<p>Geachte heer, {G}</p>",
        f"<p style='display:none'>{G}</p>",
        f"<img alt='{G}' src='x'>",
        f"<!-- {G} -->",
    ],
    ids=["andere tekst", "verborgen", "beeld", "opmerking"],
)
def test_a_page_that_says_more_blocks_and_is_reported(page: str, tmp_path: Path) -> None:
    gelezen = read(tmp_path, "a.eml", brief(page=page).as_bytes())
    assert "twee-teksten" in blocking(gelezen)
    assert any(G in tekst for _, tekst in reported(gelezen))
    assert G not in " ".join(texts(gelezen))


def test_a_message_with_a_page_only_is_read_as_page(tmp_path: Path) -> None:
    made = brief()
    made.set_content(
        "<html><head><meta charset='iso-8859-1'></head><body><p>Zoë zegt ja</p></body></html>", subtype="html"
    )
    assert texts(read(tmp_path, "a.eml", made.as_bytes()))[1:] == ["Zoë zegt ja"]


def _bijlage(made: EmailMessage) -> None:
    made.add_attachment(G.encode(), maintype="text", subtype="plain", filename="n.txt")


def _naam(made: EmailMessage) -> None:
    made.add_attachment(b"\0\1", maintype="application", subtype="octet-stream", filename=f"{G}.bin")


def _docx(made: EmailMessage) -> None:
    made.add_attachment(maak.docx(maak.par(G)), maintype="application", subtype="docx", filename="a.docx")


def _beeld(made: EmailMessage) -> None:
    made.add_attachment(maak.png(), maintype="image", subtype="png", filename=f"{G}.png")


def _doorgestuurd(made: EmailMessage) -> None:
    binnen = brief(f"Namens {G}.")
    binnen.add_attachment(brief("nog dieper"))
    made.add_attachment(binnen)


def _agenda(made: EmailMessage) -> None:
    made.add_attachment(f"BEGIN:VCALENDAR\n{G}\n".encode(), maintype="text", subtype="calendar")


def _kopregel(made: EmailMessage) -> None:
    made["Comments"] = G


def _bcc(made: EmailMessage) -> None:
    made["Bcc"] = f"{G}@voorbeeld.nl"


@pytest.mark.parametrize(
    ("hang", "soort"),
    [
        (_bijlage, "bijlage"), (_naam, "bijlage"), (_docx, "bijlage"), (_beeld, "afbeelding"),
        (_doorgestuurd, "doorgestuurd bericht"), (_agenda, "bijlage"),
        (_kopregel, "kopregel van het bericht"),
    ],
)  # fmt: skip
def test_what_hangs_on_a_message_is_reported(
    hang: Callable[[EmailMessage], None], soort: str, tmp_path: Path
) -> None:
    made = brief()
    hang(made)
    gelezen = read(tmp_path, "a.eml", made.as_bytes())
    assert sum(G in tekst for kind, tekst in reported(gelezen) if kind == soort) == 1
    assert G not in " ".join(texts(gelezen))


def test_a_blind_copy_is_read_as_any_other(tmp_path: Path) -> None:
    made = brief()
    _bcc(made)
    assert f"Bcc: {G}@voorbeeld.nl" in texts(read(tmp_path, "a.eml", made.as_bytes()))[0]


def test_technical_headers_stay_behind_and_are_named(tmp_path: Path) -> None:
    gelezen = read(tmp_path, "a.eml", b"Received: from geheim\r\nX-Iets: geheim\r\n" + brief().as_bytes())
    assert codes(gelezen) == {"gaat-niet-mee"}
    assert "geheim" not in repr(gelezen.document) + repr(gelezen.bevindingen)


def test_text_before_and_behind_the_parts_is_reported(tmp_path: Path) -> None:
    made = brief(page="<p>Geachte heer, Dit is mijn zienswijze.</p>")
    made.preamble, made.epilogue = f"voor {G}\n", f"na {G}\n"
    kinds = [kind for kind, tekst in reported(read(tmp_path, "a.eml", made.as_bytes())) if G in tekst]
    assert kinds == ["tekst buiten de delen"] * 2


def test_soft_line_ends_are_joined(tmp_path: Path) -> None:
    made = brief("Gesproken met Jan \nBerends over de val.\n")
    made.set_param("format", "flowed")
    assert texts(read(tmp_path, "a.eml", made.as_bytes()))[1:] == ["Gesproken met Jan Berends over de val."]


def test_letters_in_old_encodings(tmp_path: Path) -> None:
    kop = b"From: a@b.nl\nContent-Type: text/plain; charset=windows-1252\nContent-Transfer-Encoding: 8bit\n\n"
    assert texts(read(tmp_path, "a.eml", kop + "Zoë – ja".encode("cp1252")))[1:] == ["Zoë – ja"]
    gelezen = read(tmp_path, "b.eml", kop.replace(b"windows-1252", b"utf-8") + "Zoë".encode("cp1252"))
    assert "onleesbare-tekens" in blocking(gelezen)


def test_an_encrypted_message_blocks(tmp_path: Path) -> None:
    bron = b"From: a@b.nl\nContent-Type: application/pkcs7-mime; name=smime.p7m\n\nMIAGCSqGSIb3\n"
    assert "versleuteld" in blocking(read(tmp_path, "a.eml", bron))


def test_a_truncated_message_blocks(tmp_path: Path) -> None:
    made = brief(page="<p>Geachte heer, Dit is mijn zienswijze.</p>")
    _bijlage(made)
    heel = made.as_bytes()
    gelezen = read(tmp_path, "a.eml", heel[: heel.rindex(b"--===")])
    assert "beschadigd" in blocking(gelezen)


@pytest.mark.parametrize(
    "bron", [b"Zomaar een tekst.", b"%PDF-1.7", b"\0\1\2", b"Subject: niets meer\n\ntekst"]
)
def test_what_is_no_message_is_refused(bron: bytes, tmp_path: Path) -> None:
    with pytest.raises(LeesFout, match="geen eml"):
        read(tmp_path, "a.eml", bron)


def test_deep_nesting_is_refused(tmp_path: Path) -> None:
    diep = "From: a@b.nl\n" + "".join(
        f"Content-Type: multipart/mixed; boundary=b{n}\n\n--b{n}\n" for n in range(400)
    )
    with pytest.raises(LeesFout, match="genest"):
        read(tmp_path, "a.eml", (diep + "\n\nx").encode())


def test_a_mail_is_no_message_of_outlook(tmp_path: Path) -> None:
    with pytest.raises(LeesFout, match="geen msg"):
        read(tmp_path, "b.msg", brief().as_bytes())


_POSTBUS = b"From jet.wulp@x.nl Mon Jun  1 10:00:00 2026\n"
_BRIEF = b"From: a@b.nl\nSubject: Brief\n\nhallo\n\nFrom nu af schrijf ik in 2026\nen verder: niets\n"


@pytest.mark.parametrize("einde", [b"\n", b"\r\n"])
@pytest.mark.parametrize("vooraf", [b"", b"\xef\xbb\xbf"])
def test_the_line_of_a_mailbox_is_told(vooraf: bytes, einde: bytes, tmp_path: Path) -> None:
    gelezen = read(tmp_path, "a.eml", vooraf + (_POSTBUS + _BRIEF).replace(b"\n", einde))
    assert texts(gelezen)[0] == "Van: a@b.nl\nOnderwerp: Brief" and "jet.wulp@x.nl" in str(reported(gelezen))


def test_a_mailbox_of_more_messages_is_refused_with_what_to_do(tmp_path: Path) -> None:
    with pytest.raises(LeesFout, match=r"^a\.eml: er staan meer berichten .* sla elk bericht apart op"):
        read(tmp_path, "a.eml", _POSTBUS + _BRIEF + b"\n" + _POSTBUS + _BRIEF)


_KOP = (
    "From: a@b.nl\nMIME-Version: 1.0\nContent-Type: text/html; charset=utf-8\n\n"
    "<html><head>{}</head><body>hallo</body>"
)
OVER_DE_PAGINA = {
    "gegeven over de pagina": '<meta name="author" content="Jet Wulp">',
    "titel van de opgemaakte tekst": "<title>Jet Wulp</title>",
}


@pytest.mark.parametrize("soort", OVER_DE_PAGINA)
def test_what_a_page_says_about_itself_is_told(soort: str, tmp_path: Path) -> None:
    gelezen = read(tmp_path, "a.eml", _KOP.format(OVER_DE_PAGINA[soort]).encode())
    assert reported(gelezen) == [(soort, "Jet Wulp")] and texts(gelezen)[-1] == "hallo"
