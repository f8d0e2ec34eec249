# SPDX-License-Identifier: EUPL-1.2
"""The fingerprint of a text: equal after a save that changes no word, different after any that does."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import pytest

from tests.redaction.lezen import maak
from tests.redaction.lezen.hulp import read
from tests.redaction.lezen.maak import Deel, docx, note_ref, notes, par, run, textbox


def _comments(text: str) -> Deel:
    made = maak.part("w:comments", f'<w:comment w:id="3">{par(text)}</w:comment>')
    return ("r8", "comments", "comments.xml", made)


def _made(
    text: str = "De cliënt viel.", comment: str = "Klopt dit?", note: str = "Bron", **kwargs: str
) -> bytes:
    body = kwargs.get("body", par(text, note_ref(1), '<w:r><w:commentReference w:id="3"/></w:r>'))
    change = kwargs.get("change", '<w:ins w:id="1"><w:r><w:t>erbij</w:t></w:r></w:ins>')
    rest = par("Slot ", change, textbox(kwargs.get("vak", "vak")))
    footnotes: Deel = ("r9", "footnotes", "footnotes.xml", notes(par(note)))
    return docx(body, rest, delen=[_comments(comment), footnotes])


def _rezipped(content: bytes) -> bytes:
    """The same parts in another order, stored and with another date."""
    written = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as old, zipfile.ZipFile(written, "w") as new:
        for name in sorted(old.namelist(), reverse=True):
            new.writestr(zipfile.ZipInfo(name, (1999, 1, 1, 0, 0, 0)), old.read(name))
    return written.getvalue()


_REF = f"{note_ref(1)}<w:r><w:commentReference w:id='3'/></w:r>"
_BOLD = '<w:rPr><w:b/><w:rFonts w:ascii="Arial"/><w:sz w:val="40"/></w:rPr>'
_PROOF = (
    '<w:proofErr w:type="spellStart"/><w:bookmarkStart w:id="9" w:name="_GoBack"/><w:bookmarkEnd w:id="9"/>'
)

GELIJK = {
    "opnieuw ingepakt": _rezipped(_made()),
    "ander rsid": _made().replace(b"<w:p>", b'<w:p w:rsidR="00AA11BB">'),
    "vet en ander lettertype": _made(body=par(run("De cliënt viel.", _BOLD), _REF)),
    "deels vet": _made(body=par("De ", run("cliënt", _BOLD), " viel.", _REF)),
    "opgeknipte runs": _made(body=par("De cl", "iënt ", "viel.", _REF)),
    "spelling en bladwijzer": _made(body=par("De cliënt ", _PROOF, "viel.", _REF)),
    "kop in plaats van alinea": _made(body=par("De cliënt viel.", _REF, style="Kop1")),
}
ANDERS = {
    "een letter": _made("De cliënt viel!"),
    "een hoofdletter": _made("de cliënt viel."),
    "een opmerking": _made(comment="Klopt dat?"),
    "een voetnoot": _made(note="Bron 2"),
    "een tekstvak": _made(vak="ander vak"),
    "een andere invoeging": _made(change='<w:ins w:id="1"><w:r><w:t>eraf</w:t></w:r></w:ins>'),
    "een aanvaarde invoeging": _made(change=run("erbij")),
    "een verwijdering": _made(change='<w:ins w:id="1"><w:r><w:t>erbij</w:t></w:r></w:ins>'
                                     '<w:del w:id="2"><w:r><w:delText>weg</w:delText></w:r></w:del>'),
    "een gesplitste alinea": _made(body=par("De cliënt", _REF) + par("viel.")),
}  # fmt: skip


@pytest.mark.parametrize("naam", GELIJK)
def test_a_save_that_changes_no_word_leaves_it_equal(naam: str, tmp_path: Path) -> None:
    before, after = read(tmp_path, "a.docx", _made()), read(tmp_path, "b.docx", GELIJK[naam])
    assert before.bron_sha256 != after.bron_sha256
    assert before.tekst_sha256 == after.tekst_sha256


@pytest.mark.parametrize("naam", ANDERS)
def test_a_changed_word_comment_or_tracked_change_makes_it_differ(naam: str, tmp_path: Path) -> None:
    before, after = read(tmp_path, "a.docx", _made()), read(tmp_path, "b.docx", ANDERS[naam])
    assert before.tekst_sha256 != after.tekst_sha256
