# SPDX-License-Identifier: EUPL-1.2
"""A picture of a terminal as SVG: text that stays text, so that it can be read, searched and compared."""

from __future__ import annotations

import re
import textwrap
from html import escape

KOLOMMEN = 104
_TEKEN, _REGEL, _RAND = 8, 19, 16
_LETTERS = "Consolas, Menlo, 'DejaVu Sans Mono', 'Liberation Mono', monospace"
_KLEUREN = (
    (re.compile(r"WEIGERING [A-Z0-9a-z-]+|mag NIET openbaar"), "#ffa198"),
    (re.compile(r"mag openbaar|Dit mag openbaar worden\."), "#7ee787"),
    (re.compile(r"^\$ .*"), "#a5d6ff"),
)


def _breek(regel: str) -> list[str]:
    """A line as a terminal of KOLOMMEN wide shows it, broken between words and indented as it began."""
    inspring = " " * (len(regel) - len(regel.lstrip()))
    return textwrap.wrap(
        regel, KOLOMMEN, subsequent_indent=inspring, drop_whitespace=True, break_on_hyphens=False
    ) or [""]


def _kleur(regel: str) -> str:
    for patroon, kleur in _KLEUREN:
        if gevonden := patroon.search(regel):
            voor, woord, na = regel[: gevonden.start()], gevonden[0], regel[gevonden.end() :]
            return f'{escape(voor)}<tspan fill="{kleur}">{escape(woord)}</tspan>{escape(na)}'
    return escape(regel)


def svg(opdracht: str, scherm: str, hoogstens: int) -> str:
    """The picture of ``opdracht`` and what it printed; after ``hoogstens`` lines an ellipsis."""
    regels = [deel for regel in scherm.rstrip().splitlines() for deel in _breek(regel)]
    if len(regels) > hoogstens:
        regels = [*regels[:hoogstens], "…"]
    regels = [f"$ {opdracht}", "", *regels]
    breed, hoog = KOLOMMEN * _TEKEN + 2 * _RAND, len(regels) * _REGEL + 2 * _RAND
    tekst = "\n".join(
        f'<text x="{_RAND}" y="{_RAND + 14 + nummer * _REGEL}">{_kleur(regel)}</text>'
        for nummer, regel in enumerate(regels)
        if regel
    )
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {breed} {hoog}" role="img">\n'
        f"<title>{escape(opdracht)}</title>\n"
        f"<style>text {{ font: 13px {_LETTERS}; fill: #e6edf3; white-space: pre }}</style>\n"
        f'<rect width="{breed}" height="{hoog}" rx="8" fill="#0d1117"/>\n{tekst}\n</svg>\n'
    )
