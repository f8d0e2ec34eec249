# SPDX-License-Identifier: EUPL-1.2
"""Keeps a list on disk: over one that the program wrote and nobody edited, never over another file."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from pipeline.dossier import Dossier, Register, Zegel, open_zegel, schrijf_atomisch, schrijf_regel, slot
from pipeline.fouten import GebruiksFout, Geweigerd


def bewaar(dossier: Dossier, pad: Path, inhoud: bytes, nu: datetime, *, opnieuw: bool) -> None:
    """Write a list; one inside the dossier is entered in the register, so that it can be renewed.

    Raises Geweigerd when a file is there that someone edited or made, unless ``opnieuw``.
    """
    naam = _in_dossier(dossier, pad)
    with slot(dossier.map):
        register, zegel = Register.open(dossier.map), open_zegel(dossier.map)
        if not opnieuw and not _mag_weg(register, zegel, pad, naam, inhoud):
            raise Geweigerd(
                f"{pad.name}: er staat al een bestand, en dat is bewerkt of niet door lakmoes overzicht "
                "gemaakt; bewaar het onder een andere naam of gebruik --opnieuw"
            )
        _schrijf(pad, inhoud)
        feit = {"bestand": naam, "zegel": zegel.van_bytes(inhoud)}
        if naam is not None and not register.van("overzicht", **feit):
            schrijf_regel(dossier.map, "overzicht", feit, nu, None)


def _in_dossier(dossier: Dossier, pad: Path) -> str | None:
    """The path within the dossier; None for a file elsewhere, of which the register knows nothing."""
    try:
        return pad.resolve().relative_to(dossier.map.resolve()).as_posix()
    except ValueError:
        return None


def _mag_weg(register: Register, zegel: Zegel, pad: Path, naam: str | None, inhoud: bytes) -> bool:
    if not pad.is_file() or pad.read_bytes() == inhoud:
        return True
    return naam is not None and bool(register.van("overzicht", bestand=naam, zegel=zegel.van_bestand(pad)))


def _schrijf(pad: Path, inhoud: bytes) -> None:
    try:
        pad.parent.mkdir(parents=True, exist_ok=True)
        schrijf_atomisch(pad, inhoud)
    except OSError:
        raise GebruiksFout(
            f"{pad.name}: dit bestand kan niet worden geschreven; kies een andere plek"
        ) from None
