# SPDX-License-Identifier: EUPL-1.2
"""Where in a template something goes wrong: part, number of the paragraph, a few of its words."""

from __future__ import annotations

import html
import re
from dataclasses import dataclass
from types import TracebackType

from pipeline.weergave.gegevens import MERK_DICHT, MERK_OPEN

_BEGIN = re.compile(r"<w:(p|tr)(?=[ >])")
_MERK = re.compile(f"\n?{MERK_OPEN}(\\d+){MERK_DICHT}")
_TEKST = re.compile(r"<w:t(?: [^>]*)?>([^<]*)</w:t>")
_WOORDEN = 60


@dataclass(frozen=True)
class Alineas:
    """The paragraphs of one part of a template, as text, in order."""

    deel: str
    teksten: tuple[str, ...]

    @classmethod
    def van(cls, deel: str, xml: str) -> Alineas:
        """From the XML of the part, before anything was filled in."""
        stukken = re.split(r"<w:p(?=[ >])", xml)[1:]
        return cls(deel, tuple(html.unescape("".join(_TEKST.findall(s))).strip() for s in stukken))

    def plek(self, nummer: int) -> str:
        """``alinea 4 ("Geachte {{ naam }},")``; words of the template, never of the data."""
        waar = f"{self.deel}, alinea {max(nummer, 1)}" if self.deel else f"alinea {max(nummer, 1)}"
        tekst = self.teksten[nummer - 1] if 0 < nummer <= len(self.teksten) else ""
        kort = tekst if len(tekst) <= _WOORDEN else tekst[:_WOORDEN].rstrip() + " ..."
        return f'{waar} ("{kort}")' if kort else waar


def merk(xml: str) -> str:
    """The XML with the number of each paragraph before it, on a line of its own."""
    nummer = 0

    def zet(found: re.Match[str]) -> str:
        nonlocal nummer
        nummer += found.group(1) == "p"
        eerste = nummer + (found.group(1) == "tr")
        return f"\n{MERK_OPEN}{eerste}{MERK_DICHT}{found.group()}"

    return _BEGIN.sub(zet, xml)


def zonder_merk(xml: str) -> str:
    """The XML without those numbers."""
    return _MERK.sub("", xml)


def nummer_bij(xml: str, positie: int) -> int:
    """The number of the paragraph that holds this position of marked XML; 0 before the first."""
    merken = _MERK.findall(xml, 0, positie)
    return int(merken[-1]) if merken else 0


def nummer_op_regel(xml: str, regel: int) -> int:
    """The same for a line number (from 1) of marked XML, as Jinja counts lines."""
    regels = xml.split("\n")[:regel]
    return nummer_bij("\n".join(regels), len("\n".join(regels)))


def sjabloonregel(spoor: TracebackType | None) -> int:
    """The last line of the template in a traceback; 0 when it is not there."""
    regel = 0
    while spoor is not None:
        if spoor.tb_frame.f_code.co_filename == "<template>":
            regel = spoor.tb_lineno
        spoor = spoor.tb_next
    return regel
