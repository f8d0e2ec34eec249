# SPDX-License-Identifier: EUPL-1.2
"""The passes over a story, in the order they need: each knows one kind of content."""

from __future__ import annotations

from redaction.lezen.word.gangen import (
    alternatief,
    besturing,
    onbekend,
    tabellen,
    tekeningen,
    tekens,
    velden,
    verborgen,
    wijzigingen,
)
from redaction.lezen.word.verhaal import Verhaal

GANGEN = (
    alternatief.choose_one,
    wijzigingen.accept,
    besturing.unwrap_controls,
    velden.results_only,
    tekeningen.report_drawings,
    verborgen.report_hidden,
    tabellen.make_even,
    tekens.replace_symbols,
    onbekend.report_unknown,
)


def look_at(verhaal: Verhaal) -> None:
    """Run every pass over one story."""
    for gang in GANGEN:
        gang(verhaal)
