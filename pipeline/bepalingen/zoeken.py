# SPDX-License-Identifier: EUPL-1.2
"""Finds an id however it was typed, or what mentions a word."""

from __future__ import annotations

import difflib
from collections.abc import Iterator

from pipeline.bepalingen.register import bepalingen, spanningen
from pipeline.fouten import GebruiksFout
from pipeline.toets.regels import alle_regels


def alle_nummers() -> tuple[str, ...]:
    """Every id that can be explained: provisions, rules of the program itself, tensions."""
    return tuple(dict.fromkeys((*bepalingen(), *alle_regels(), *spanningen())))


def nummer(gevraagd: str) -> str:
    """The id that was meant, in its own spelling; raises GebruiksFout with the nearest for an unknown one."""
    per_kleine_letter = {n.casefold(): n for n in alle_nummers()}
    gezocht = gevraagd.strip().casefold()
    if gezocht in per_kleine_letter:
        return per_kleine_letter[gezocht]
    begint = [n for klein, n in per_kleine_letter.items() if len(gezocht) > 1 and klein.startswith(gezocht)]
    nabij = begint[:5] or [
        per_kleine_letter[klein] for klein in difflib.get_close_matches(gezocht, per_kleine_letter, n=3)
    ]
    tip = f"bedoelde u {' of '.join(nabij)}?" if nabij else "`lakmoes regels --alles` toont ze alle."
    raise GebruiksFout(f"Een regel of bepaling {gevraagd.strip()!r} bestaat niet; {tip}")


def met_woord(woord: str) -> Iterator[tuple[str, str]]:
    """Id and text of every provision, rule and tension that has this in its id, text or place."""
    gezocht = woord.strip().casefold()
    for wie, tekst, rest in _teksten():
        if gezocht in f"{wie} {tekst} {rest}".casefold():
            yield wie, tekst


def _teksten() -> Iterator[tuple[str, str, str]]:
    regels = alle_regels()
    for b in bepalingen().values():
        titel = regels[b.id].titel if b.id in regels else ""
        yield b.id, b.tekst, f"{b.plaats} {titel} {' '.join(n for _, n in b.plekken.paren())}"
    for r in regels.values():
        if r.id not in bepalingen():
            yield r.id, r.titel, r.uitleg
    for s in spanningen().values():
        yield s.id, s.spanning, s.keuze
