# SPDX-License-Identifier: EUPL-1.2
"""Whether the name of a file that an event refers to holds someone of the case: zaak.yaml may go in git."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from pipeline.fouten import GebruiksFout
from pipeline.zaak.persoon import Personalia

HERNOEM = "; hernoem ook het bestand zelf"
"""What to do besides, where the text that names someone is the path of a file."""
_KORTST = 4
BESTANDSVELDEN = ("advies", "verslag", "zienswijze")
"""The fields of events that hold the path of a file; ``bestand`` may be called as it came in."""


def eis_naamloos(gebeurtenis: Mapping[str, Any], mensen: Iterable[Personalia]) -> None:
    """Raises GebruiksFout when a file of this event is called after someone; ordinary words are let be."""
    for veld in BESTANDSVELDEN:
        pad = gebeurtenis.get(veld)
        if isinstance(pad, str) and _noemt(pad, mensen):
            raise GebruiksFout(
                f"De naam van het bestand bij {veld} noemt iemand uit personen.yaml; hernoem het bestand en"
                " gebruik een rol of id, zoals stukken/gesprek-dochter.txt. Er is niets toegevoegd."
            )


def _noemt(pad: str, mensen: Iterable[Personalia]) -> bool:
    from redaction import Verboden, verifieer_bytes

    verboden = [Verboden(vorm, "persoon", p.id) for p in mensen for vorm in _vormen(p)]
    return bool(verifieer_bytes("zaak.txt", pad.encode(), verboden))


def _vormen(persoon: Personalia) -> Iterator[str]:
    naam = persoon.naam
    yield naam.achternaam
    yield from (d for d in (naam.roepnaam, *naam.voornamen[:1], *persoon.varianten) if len(d) >= _KORTST)
