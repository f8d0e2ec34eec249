# SPDX-License-Identifier: EUPL-1.2
"""Drawings that are used more than once are read as before; only what never ends is refused."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

import pikepdf
import pytest

from redaction import LeesFout, lees
from redaction.lezen.pdf.herhaald import check_repeats
from tests.redaction.verstopplekken_pdf import maak as pdf


def _met(keren: int, *, kring: bool = False) -> bytes:
    with pikepdf.open(BytesIO(pdf())) as document:
        logo = document.make_stream(b"0 0 m 9 9 l S /Nergens Do")
        logo.Type, logo.Subtype = pikepdf.Name.XObject, pikepdf.Name.Form
        logo.BBox = pikepdf.Array([0, 0, 9, 9])
        bladzijde = document.pages[0].obj
        bladzijde.Resources.XObject = pikepdf.Dictionary(Logo=logo)
        if kring:  # without resources of its own a drawing finds those of the page
            logo.write(b"/Logo Do")
        oud = bladzijde.Contents
        bladzijde.Contents = pikepdf.Array([oud, document.make_stream(b" /Logo Do" * keren)])
        uit = BytesIO()
        document.save(uit)
    return uit.getvalue()


def test_a_logo_drawn_often_is_read(tmp_path: Path) -> None:
    (tmp_path / "a.pdf").write_bytes(_met(500))
    assert "gewone zin" in str(lees(tmp_path / "a.pdf").document)


@pytest.mark.parametrize("inhoud", [_met(20_001), _met(1, kring=True)])
def test_too_often_or_without_end_is_refused(inhoud: bytes) -> None:
    with pytest.raises(LeesFout, match="te vaak of zonder einde"):
        check_repeats(inhoud, "a.pdf")


def test_pdfium_never_gets_what_could_not_be_counted() -> None:
    with pytest.raises(LeesFout, match=r"^a\.pdf: het bestand is beschadigd"):
        check_repeats(b"geen pdf", "a.pdf")
