# SPDX-License-Identifier: EUPL-1.2
"""The readers there are: one module per format in ``formaten``, each with a ``LEZER``."""

from __future__ import annotations

from importlib import import_module
from pathlib import PurePath
from pkgutil import iter_modules

from redaction.fouten import LeesFout, RedactieFout
from redaction.lezen import formaten
from redaction.lezen.gelezen import Lezer

# First bytes of what people send by mistake, and what to do about it.
_FOREIGN = (
    (
        b"\xd0\xcf\x11\xe0",
        "een oud of met een wachtwoord beveiligd Office-bestand; sla het op als .docx zonder wachtwoord",
    ),
    (b"{\\rtf", "een rtf-bestand; open het in Word en sla het op als .docx"),
    (b"\x89PNG", "een afbeelding; voeg een transcript toe, of lees haar met lakmoes detecteer --ocr"),
    (b"\xff\xd8\xff", "een afbeelding; voeg een transcript toe, of lees haar met lakmoes detecteer --ocr"),
    (b"\x1f\x8b", "een ingepakt bestand; pak het eerst uit"),
)


def readers() -> tuple[Lezer, ...]:
    """All readers, by name of their module. Raises RedactieFout when two claim one extension."""
    names = sorted(module.name for module in iter_modules(formaten.__path__))
    found: list[Lezer] = [import_module(f"{formaten.__name__}.{name}").LEZER for name in names]
    claimed = [extension for lezer in found for extension in lezer.extensies]
    if len(set(claimed)) != len(claimed):
        raise RedactieFout("twee lezers horen bij dezelfde extensie; laat er een weg")
    return tuple(found)


def choose(naam: str, inhoud: bytes) -> Lezer:
    """The reader for this file name and these bytes. Raises LeesFout when they disagree."""
    known = readers()
    extension = PurePath(naam).suffix.lower()
    chosen = next((lezer for lezer in known if extension in lezer.extensies), None)
    if chosen is None:
        names = ", ".join(sorted(extension for lezer in known for extension in lezer.extensies))
        raise LeesFout(f"{naam}: dit soort bestand kan niet worden gelezen; lever aan als een van {names}")
    if not inhoud:
        raise LeesFout(f"{naam}: het bestand is leeg; lever het opnieuw aan")
    if not chosen.herkent(inhoud):
        raise LeesFout(f"{naam}: {_mismatch(chosen, known, inhoud)}")
    return chosen


def _mismatch(chosen: Lezer, known: tuple[Lezer, ...], inhoud: bytes) -> str:
    for start, advies in _FOREIGN:
        if inhoud.startswith(start):
            return f"dit is geen {chosen.formaat} maar {advies}"
    for other in known:
        if other.formaat not in {"txt", "md"} and other.herkent(inhoud):
            return (
                f"dit is geen {chosen.formaat} maar een {other.formaat}; geef het bestand de juiste extensie"
            )
    return (
        f"dit is geen {chosen.formaat} of het is beschadigd; open het, sla het opnieuw op en probeer opnieuw"
    )
