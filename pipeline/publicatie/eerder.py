# SPDX-License-Identifier: EUPL-1.2
"""What was published earlier: nothing comes back that was taken back, and no two versions at a time."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from pathlib import Path

from pipeline.dossier import Register
from pipeline.fouten import Geweigerd
from pipeline.publicatie.bestemming import intrekking_van, openbaar, vervangt
from pipeline.publicatie.gewoon import lees_gewoon
from pipeline.publicatie.manifest import BESTAND, Onderdeel


def eis_nieuw(
    map_: Path, register: Register, pakket: str, onderdelen: Sequence[Onderdeel], in_plaats_van: str | None
) -> None:
    """Raises Geweigerd when this package may not go out beside what went out before.

    ``map_`` is the folder with the packages; ``in_plaats_van`` the package that makes room, if any.
    """
    if intrekking_van(register, pakket) is not None:
        raise Geweigerd(
            "deze versie is ingetrokken en wordt niet opnieuw openbaar: maak een nieuwe versie, laat die"
            " goedkeuren en gebruik lakmoes vervang"
        )
    if in_plaats_van == pakket:
        raise Geweigerd(
            "er is geen nieuwe versie om mee te vervangen: verbeter het document, bouw opnieuw en laat die"
            " versie goedkeuren"
        )
    for ander in openbaar(register, (pakket, in_plaats_van or "")):
        oud = _versies(map_ / ander)
        dubbel = [o.document for o in onderdelen if oud is None or oud.get(o.document, o.versie) != o.versie]
        if dubbel:
            raise Geweigerd(
                f"een andere versie van {dubbel[0]} is al openbaar (pakket {ander}): gebruik lakmoes vervang"
                f" {ander}"
            )


def ruimt(register: Register, pakket: str, in_plaats_van: str | None) -> Mapping[str, tuple[str, ...]]:
    """The packages in whose place this one comes, with the documents that were in them."""
    namen = dict.fromkeys([i.pakket for i in vervangt(register, pakket)] + [in_plaats_van or ""])
    return {naam: documenten_van(register, naam) for naam in namen if naam}


def documenten_van(register: Register, pakket: str) -> tuple[str, ...]:
    """The documents of a published package; none when the register does not know it."""
    regel = register.laatste("publiceer", pakket=pakket)
    return tuple(str(d) for d in regel.gegevens["documenten"]) if regel else ()


def _versies(pakket: Path) -> Mapping[str, str] | None:
    """Document -> version of a package; None when its manifest cannot be read."""
    try:
        inhoud = json.loads(lees_gewoon(pakket, BESTAND))
        return {str(d["document"]): str(d["versie"]) for d in inhoud["documenten"]}
    except (Geweigerd, OSError, ValueError, KeyError, TypeError):
        return None
