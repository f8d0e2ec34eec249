# SPDX-License-Identifier: EUPL-1.2
"""The registry of readers, and that no file whatever makes a reader fail otherwise than in words."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from redaction import LeesFout
from redaction.lezen.register import readers
from tests.redaction.lezen.hulp import read
from tests.redaction.lezen.maak import docx, note_ref, notes, par, textbox
from tests.redaction.lezen.maak_msg import bericht, msg
from tests.redaction.lezen.test_odt import _BODY, odt
from tests.redaction.lezen.test_pdf import pdf

_FOOTNOTES = ("r9", "footnotes", "footnotes.xml", notes(par("Noot")))
_GOOD = {
    "docx": docx(par("Tekst ", textbox("vak"), note_ref(1)), delen=[_FOOTNOTES]),
    "odt": odt(_BODY),
    "pdf": pdf("= Kop\nTekst\n#table(columns: 2, [a], [b], [c], [d])"),
    "html": b"<html><body><p>Tekst <b>vet</b></p></body></html>",
    "md": b"# Kop\n\nTekst[^1]\n\n[^1]: noot\n",
    "txt": b"Tekst",
    "msg": msg(bericht("Tekst")),
    "eml": b"From: ada@voorbeeld.nl\nSubject: brief\n\nTekst\n",
}


def test_every_format_has_one_reader() -> None:
    assert {lezer.formaat for lezer in readers()} == set(_GOOD)
    extensions = [extension for lezer in readers() for extension in lezer.extensies]
    assert len(extensions) == len(set(extensions))


@pytest.mark.parametrize("wrong", _GOOD)
@pytest.mark.parametrize("formaat", _GOOD)
def test_content_and_extension_must_agree(formaat: str, wrong: str, tmp_path: Path) -> None:
    """Text formats accept each other's content, since any text is text; nothing else does."""
    if (
        formaat == wrong
        or {formaat, wrong} <= {"html", "md", "txt"}
        or (formaat == "eml" and wrong in {"md", "txt"})
    ):
        return
    with pytest.raises(LeesFout, match=f"^a.{wrong}: dit is geen {wrong}"):
        read(tmp_path, f"a.{wrong}", _GOOD[formaat])


@settings(
    max_examples=int(os.environ.get("LAKMOES_FUZZ", "60")),
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(st.sampled_from(sorted(_GOOD)), st.integers(0), st.integers(0, 40), st.binary(max_size=12))
def test_a_mutilated_file_is_read_or_refused_in_one_sentence(
    tmp_path: Path, formaat: str, at: int, cut: int, put: bytes
) -> None:
    good = _GOOD[formaat]
    where = at % len(good)
    try:
        read(tmp_path, f"a.{formaat}", good[:where] + put + good[where + cut :])
    except LeesFout as fout:
        assert str(fout).startswith(f"a.{formaat}: ")
        assert "\n" not in str(fout)
