# SPDX-License-Identifier: EUPL-1.2
"""What a report calls a file: by its name only when the manifest has it and it holds nothing covered."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import replace
from pathlib import PurePosixPath

from pipeline.publicatie.controles.gebrek import Gebrek
from redaction import Lek

_BEKEND_TEKST = """
.csv .doc .docx .eml .gif .htm .html .jpeg .jpg .json .md .msg .ods .odt .pdf .png .pptx .rtf .svg .tif .txt
.xls .xlsx .xml .yaml .yml .zip
"""
_BEKEND = frozenset(_BEKEND_TEKST.split())
"""Extensions that say what a file is; any other could be a piece of a name."""


def roepnamen(
    namen: Iterable[str],
    maten: Mapping[str, int],
    bekend: Collection[str],
    is_lek: Callable[[str], bool],
) -> dict[str, str]:
    """Each name that a report may not print, with what it says instead: number, extension, size.

    ``maten``: size in bytes of each file; ``bekend``: names in the manifest; ``is_lek``: whether a name
    holds what is covered. The number counts all names in alphabetical order, as a folder shows them.
    """
    return {
        naam: _roepnaam(nummer, naam, maten.get(naam), naam in bekend)
        for nummer, naam in enumerate(sorted(set(namen)), start=1)
        if naam not in bekend or is_lek(naam)
    }


def _roepnaam(nummer: int, naam: str, maat: int | None, bekend: bool) -> str:
    extensie = PurePosixPath(naam).suffix.lower()
    kenmerken = [extensie] if extensie in _BEKEND else []
    kenmerken += [f"{maat} bytes"] if maat is not None else []
    wat = "bestand" if bekend else "onbekend bestand"
    return f"{wat} {nummer} op alfabet" + (f" ({', '.join(kenmerken)})" if kenmerken else "")


def zonder_naam(gebreken: Iterable[Gebrek], roep: Mapping[str, str]) -> tuple[Gebrek, ...]:
    """Shortcomings with those files called so."""
    return tuple(replace(g, bestand=roep.get(g.bestand, g.bestand)) for g in gebreken)


def lek_zonder_naam(lekken: Iterable[Lek], roep: str) -> tuple[Lek, ...]:
    """Leaks of one file, called so."""
    return tuple(replace(lek, bestand=roep) for lek in lekken)
