# SPDX-License-Identifier: EUPL-1.2
"""What people are called beside the given names that the case has: Johanna is Jo, Hanna or Jopie."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from pathlib import Path

from redaction.herkenning.woorden import gewoon, kaal
from redaction.model import Identiteit

_LIJST = Path(__file__).with_name("woordenlijst") / "roepnamen.txt"
_DEEL = 4
"""Least letters of a beginning or an end of a given name that someone is called by."""


@lru_cache(maxsize=1)
def _lijst() -> dict[str, frozenset[str]]:
    regels = (r.split() for r in _LIJST.read_text(encoding="utf-8").splitlines() if not r.startswith("#"))
    return {kaal(naam): frozenset(map(kaal, kort)) for naam, *kort in regels}


@lru_cache(maxsize=1024)
def roepnamen(voornaam: str) -> frozenset[str]:
    """Folded short forms of one given name: those of the list, and its own beginnings and ends."""
    kern = kaal(voornaam)
    eigen = {kern[:n] for n in range(_DEEL, len(kern))} | {kern[n:] for n in range(1, len(kern) - _DEEL + 1)}
    return _lijst().get(kern, frozenset()) | frozenset(d for d in eigen if not gewoon(d))


def van_wie(identiteiten: Iterable[Identiteit]) -> dict[str, set[str]]:
    """Folded short form -> the ids of whom it may mean; no form that is a given name in this case."""
    mensen = [i for i in identiteiten if not i.organisatie]
    eigen = {kaal(n) for i in mensen for n in (*i.voornamen, i.roepnaam, *i.varianten)}
    uit: dict[str, set[str]] = {}
    for wie in mensen:
        for naam in {*wie.voornamen, wie.roepnaam} - {""}:
            for deel in naam.split("-"):
                for kort in roepnamen(deel) - eigen:
                    uit.setdefault(kort, set()).add(wie.id)
    return uit
