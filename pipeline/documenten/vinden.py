# SPDX-License-Identifier: EUPL-1.2
"""The registry: every kind of document in this package, found by looking; duplicates are refused."""

from __future__ import annotations

import difflib
import pkgutil
from collections.abc import Iterable
from functools import cache
from importlib import import_module

import pipeline.documenten as _pakket
from pipeline.documenten.soort import Documentsoort
from pipeline.fouten import GebruiksFout


def uniek(gevonden: Iterable[Documentsoort]) -> dict[str, Documentsoort]:
    """Kinds by id, in order of id. Raises ValueError for an id that occurs twice."""
    per_id: dict[str, Documentsoort] = {}
    for soort in gevonden:
        if soort.id in per_id:
            raise ValueError(f"documentsoort {soort.id} bestaat twee keer")
        per_id[soort.id] = soort
    return dict(sorted(per_id.items()))


@cache
def soorten() -> dict[str, Documentsoort]:
    """Every kind of document that lakmoes can make."""
    gevonden: list[Documentsoort] = []
    for module in pkgutil.iter_modules(_pakket.__path__):
        inhoud = import_module(f"{_pakket.__name__}.{module.name}")
        gevonden += getattr(inhoud, "SOORTEN", ())
        gevonden += [inhoud.SOORT] if hasattr(inhoud, "SOORT") else []
    return uniek(gevonden)


def kies(namen: Iterable[str]) -> tuple[Documentsoort, ...]:
    """The kinds with these ids (``..._3A`` or ``..._3a``), or all.

    Raises GebruiksFout for an unknown one, with a suggestion.
    """
    alle = soorten()
    gevraagd = tuple(dict.fromkeys(naam.lower() for naam in namen))
    for naam in gevraagd:
        if naam not in alle:
            nabij = difflib.get_close_matches(naam, alle, n=1)
            tip = f'bedoelde u "{nabij[0]}"?' if nabij else f"kies uit: {', '.join(alle)}."
            raise GebruiksFout(f'De documentsoort "{naam}" bestaat niet; {tip}')
    return tuple(alle[naam] for naam in gevraagd) or tuple(alle.values())
