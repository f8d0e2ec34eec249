# SPDX-License-Identifier: EUPL-1.2
"""A mention that may stand is not a leak in another reading of the same page, however far that one lies."""

from __future__ import annotations

import pytest

from redaction import Toegestaan, Verboden, verifieer_bytes

_PAGINA = (
    "<html><body><h2>Feitenrelaas</h2><p>De heer G. Boonstra (zeventiger) woont hier.</p>"
    "<p>{}</p></body></html>"
)
_NAAM = Verboden("Boonstra", "persoon", "mentor")
_STAAT = Toegestaan("G. Boonstra", "De heer ", " (zeventiger) woont hier.")


@pytest.mark.parametrize(
    ("erbij", "lek"),
    [
        ("Een zin.", False),
        ("Van: [begeleider] &lt;[e-mailadres]&gt;", False),
        ('"Ik zag" + "dat"', False),
        ("Van: Boonstra &lt;[e-mailadres]&gt;", True),
        ("Van: Boon&lt;b&gt;stra", True),
        ('"Boon" + "stra"', True),
    ],
)
def test_a_head_of_a_mail_makes_no_leak_of_a_name_that_stands(erbij: str, lek: bool) -> None:
    """Glued, the heading runs into the sentence; read as a program, that glued text has one reading more."""
    assert bool(verifieer_bytes("a.html", _PAGINA.format(erbij).encode(), [_NAAM], [_STAAT])) == lek
