# SPDX-License-Identifier: EUPL-1.2
"""The words that come in the place of what is covered: short, plain, and no name themselves."""

from __future__ import annotations

from collections.abc import Container

from pipeline.fouten import GebruiksFout
from redaction import Besluitenboek, Verboden, verifieer_bytes

_LANGST = 60
_NAAMLOOS = frozenset({"overig", "organisatie", "locatie", "datum", "leeftijd", "kvk"})


def controleer_aanduiding(label: str, boek: Besluitenboek, eigen: Container[str] = ()) -> None:
    """Raises GebruiksFout for a label that does not fit between brackets, or that names someone.

    ``eigen``: keys of the entities that get it; a label may never be what it covers, of whatever kind.
    """
    kaal = label.strip("[] ")
    if not kaal or len(kaal) > _LANGST or not kaal.isprintable() or any(c in "[]" for c in kaal):
        raise GebruiksFout(f"--label: schrijf hooguit {_LANGST} gewone tekens, zonder haken of regeleinden")
    verboden = [
        Verboden(vorm, e.soort, e.id)
        for e in boek.entiteiten
        if e.keuze != "blijft" and (e.sleutel in eigen or (e.laag < 3 and e.soort not in _NAAMLOOS))
        for vorm in e.vormen
    ]
    if verifieer_bytes("label.txt", f"label: {kaal}".encode(), verboden):
        raise GebruiksFout("--label: in deze aanduiding staat zelf een naam of gegeven; kies een rol")
