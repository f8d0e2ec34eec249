# SPDX-License-Identifier: EUPL-1.2
"""A screen reader reads the PDF and the web page in the same order, with the same roles."""

from __future__ import annotations

import pytest

from pipeline.publicatie.schrijven import schrijf_versie
from redaction import Document
from tests.pipeline.publicatie.leesvolgorde import van_html, van_pdf
from tests.pipeline.publicatie.rijk import KOP, brief, rijk


@pytest.mark.parametrize("document", [rijk(), brief()], ids=["rapport", "brief"])
def test_the_structure_of_the_pdf_follows_the_dom(document: Document) -> None:
    versie = schrijf_versie(document, KOP)
    tekst, noten = van_html(versie["html"])
    assert tekst
    assert van_pdf(versie["pdf"]) == (tekst, noten)


def test_the_comparison_sees_roles_notes_and_order() -> None:
    tekst, noten = van_html(schrijf_versie(rijk(), KOP)["html"])
    assert {"h1", "h2", "h3", "th", "td", "li", "beeld", "bijschrift", "citaat"} <= {rol for rol, _ in tekst}
    assert noten and "gespreksverslag" in noten[0][1]
