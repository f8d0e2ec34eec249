# SPDX-License-Identifier: EUPL-1.2
"""A profile over another: what the upper file names wins, all else is what lies under it. Pure."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from typing import Any

from pipeline.profiel.model import Laag, Profiel, Profielbestand

EIGEN = frozenset({"naam", "over", "versie", "omschrijving"})
"""Keys of one file: never taken from the profile under it."""


def leg_over(onder: Mapping[str, Any], boven: Mapping[str, Any]) -> dict[str, Any]:
    """Plain values of ``boven`` over those of ``onder``: blocks key by key, lists and values as a whole.

    A key left empty says nothing, so what lies under it stays.
    """
    rest = {sleutel: waarde for sleutel, waarde in onder.items() if sleutel not in EIGEN}
    return _meng(rest, boven)


def _meng(onder: Mapping[str, Any], boven: Mapping[str, Any]) -> dict[str, Any]:
    samen = dict(onder)
    for sleutel, waarde in boven.items():
        eronder = samen.get(sleutel)
        if isinstance(eronder, Mapping) and isinstance(waarde, Mapping):
            samen[sleutel] = _meng(eronder, waarde)
        elif waarde is not None or sleutel not in samen:
            samen[sleutel] = waarde
    return samen


def waardehash(bestand: Profielbestand) -> str:
    """Hash over the values that hold: equal for files that differ in comments, order or line ends only.

    ``publicatie`` decides nothing about the case and stays out.
    """
    buiten = {"over", "omschrijving", "sha256", "lagen", "publicatie"}
    waarden = bestand.model_dump(mode="json", exclude=buiten)
    return hashlib.sha256(json.dumps(waarden, ensure_ascii=False, sort_keys=True).encode("utf-8")).hexdigest()


def maak_profiel(bestanden: list[tuple[Profielbestand, bool]]) -> Profiel:
    """The profile of a pile, upper one first; each is given with all that lies under it, and whether own."""
    lagen = tuple(
        Laag(naam=b.naam, versie=b.versie, sha256=waardehash(b), eigen=eigen) for b, eigen in bestanden
    )
    velden = {naam: getattr(bestanden[0][0], naam) for naam in Profielbestand.model_fields}
    return Profiel.model_construct(**velden, sha256=lagen[0].sha256, lagen=lagen[1:])
