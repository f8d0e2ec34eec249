# SPDX-License-Identifier: EUPL-1.2
"""Names that a parser of markup drops and a browser or a reader of the file does not."""

from __future__ import annotations

import pytest

from redaction import Toegestaan, Verboden, verifieer_bytes
from tests.redaction.verifieer.verstopplekken import GEHEIM, docx, pagina

NAAM = Verboden(GEHEIM, "persoon", "e-1")
KORT = Verboden("Cees", "persoon", "e-2")
PLEKKEN = {
    "na het einde": "</body></html>\n<p>Met {} gesproken.</p>",
    "na het einde, gesplitst": "</body></html><p>Met {0}<b></b> gesproken.</p>",
    "zelfde kenmerk": '<p title="a" title="{}">x</p>',
    "zelfde kenmerk zonder teken": "<p title=a title='{}'>x</p>",
    "kenmerk van een sluitlabel": '<p>x</p title="{}">',
    "onaf label": '<p title="{}',
    "diepe blokken": "<div>" * 3000 + "Met {} gesproken.",
    "open letters": "<font>x" * 3000 + "<p>Met {} gesproken.</p>",
    "aanhaling open": '<p "><p>Met {} gesproken.</p><p ">',
}
ALLEEN_LANG = {
    "tweede doctype": "<!DOCTYPE {}><p>x</p>",
    "naam van een kenmerk": "<p data-{}='1'>x</p>",
    "stijl na het einde": "</body></html><style>p:after {{ content: '{}' }}</style>",
}  # fmt: skip


@pytest.mark.parametrize("plek", PLEKKEN)
@pytest.mark.parametrize("wie", [NAAM, KORT])
def test_what_a_parser_drops_is_found(plek: str, wie: Verboden) -> None:
    assert verifieer_bytes("a.html", pagina(PLEKKEN[plek].format(wie.tekst)), [wie])
    assert verifieer_bytes("a.html", pagina(PLEKKEN[plek].format("Iemand")), [wie]) == ()


@pytest.mark.parametrize("plek", ALLEEN_LANG)
def test_a_long_name_is_found_where_the_format_says_words_of_its_own(plek: str) -> None:
    stuk = ALLEEN_LANG[plek].format("terpstra")
    assert verifieer_bytes("a.html", pagina(stuk), [NAAM])


def test_a_letter_at_a_time_behind_the_end_is_found() -> None:
    letters = "".join(f"<b>{c}</b>" for c in "Terpstra")
    assert verifieer_bytes("a.html", pagina("</html>" + letters), [NAAM])


def test_a_mention_that_may_stand_is_no_leak_in_the_file_as_it_is() -> None:
    zin = "De wethouder, mevrouw <b>Terp</b>stra &amp; haar <i>broer</i>, tekende het besluit."
    staat = Toegestaan("Terpstra", "De wethouder, mevrouw ", " & haar broer, tekende het besluit.")
    assert verifieer_bytes("a.html", pagina(f"<p>{zin}</p>\n\t<p>Zin.</p>"), [NAAM], [staat]) == ()
    run = "<w:p><w:r><w:t>De wethouder, mevrouw Terp</w:t></w:r><w:r><w:t>stra &amp; haar broer, "
    alinea = run + "tekende het besluit.</w:t></w:r></w:p>"
    assert verifieer_bytes("a.docx", docx(alinea), [NAAM], [staat]) == ()
