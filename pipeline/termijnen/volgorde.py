# SPDX-License-Identifier: EUPL-1.2
"""The order of a table: late, due, coming, then what is done or gone."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime

from pipeline.termijnen.model import Termijn

GROEPEN: tuple[tuple[str, str], ...] = (
    ("te_laat", "Te laat, of niet genoteerd"),
    ("vandaag", "Vandaag"),
    ("loopt", "Loopt"),
    ("nog_niet_begonnen", "Nog niet begonnen"),
    ("zonder_einddatum", "Zonder einddatum"),
    ("te_laat_gedaan", "Gedaan, maar te laat"),
    ("gehaald", "Gehaald"),
    ("vervallen", "Vervallen of verlopen"),
)
"""Groups in order, with their heading."""
_NOOIT = datetime.max.replace(tzinfo=UTC)


def groep(t: Termijn) -> str:
    """The group of a term: its state, but what was done late is no longer to be done."""
    return "te_laat_gedaan" if t.stand == "te_laat" and t.gehaald_op is not None else t.stand


def gesorteerd(termijnen: Iterable[Termijn]) -> tuple[Termijn, ...]:
    """By group, then by end, then in the order of the sources."""
    plaats = {naam: nr for nr, (naam, _) in enumerate(GROEPEN)}
    return tuple(sorted(termijnen, key=lambda t: (plaats[groep(t)], t.einde or _NOOIT)))
