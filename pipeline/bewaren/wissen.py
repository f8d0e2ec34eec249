# SPDX-License-Identifier: EUPL-1.2
"""Taking files away as well as a file system allows: written over once, renamed, removed.

What this cannot reach: copies elsewhere, and what a disk, journal or snapshot keeps by itself.
"""

from __future__ import annotations

import os
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

_BLOK = 1024 * 1024
GRENZEN = (
    "Vernietigd is wat in deze map stond. De bestanden zijn eerst overschreven en daarna verwijderd. Dat is"
    " geen bewijs dat niemand ze meer kan terughalen: een SSD en een bestandssysteem met een journaal of"
    " momentopnamen bewaren oude inhoud op plekken waar een programma niet bij kan.",
    "Niet vernietigd zijn kopieën elders: reservekopieën, e-mail, gesynchroniseerde mappen, afdrukken, de"
    " geschiedenis van git als daar ooit namen in stonden, en wat ontvangers kregen. Vraag de beheerder om"
    " die op te ruimen.",
)
"""What destruction cannot promise, for the record and the screen."""


def wis(map_: Path, paden: Iterable[Path]) -> int:
    """Remove these files and the folders that are left empty; returns how many could not be removed."""
    mislukt = 0
    ouders: set[Path] = set()
    for pad in paden:
        ouders.update(p for p in pad.parents if p != map_ and p.is_relative_to(map_))
        mislukt += not _wis_een(pad)
    for ouder in sorted(ouders, key=lambda p: len(p.parts), reverse=True):
        with suppress(OSError):
            ouder.rmdir()
    return mislukt


def _wis_een(pad: Path) -> bool:
    """A link is removed, never what it points at; a file with another name elsewhere is not written over."""
    try:
        if not pad.is_symlink() and pad.stat().st_nlink == 1:
            _overschrijf(pad)
        anoniem = pad.with_name(f".{os.urandom(12).hex()}")
        pad.rename(anoniem)
        anoniem.unlink()
    except OSError:
        return not (pad.is_symlink() or pad.exists())
    return True


def _overschrijf(pad: Path) -> None:
    with suppress(OSError):
        pad.chmod(0o600)
    lengte = pad.stat().st_size
    with pad.open("r+b") as stroom:
        for begin in range(0, lengte, _BLOK):
            stroom.write(b"\0" * min(_BLOK, lengte - begin))
        stroom.flush()
        os.fsync(stroom.fileno())
        stroom.truncate(0)
        os.fsync(stroom.fileno())
