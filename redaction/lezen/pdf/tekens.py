# SPDX-License-Identifier: EUPL-1.2
"""The signs on a page with their places; the only place that knows pdfium's text calls."""

from __future__ import annotations

import ctypes
import math
from dataclasses import dataclass, replace
from typing import Any, Literal

from redaction.fouten import LeesFout
from redaction.lezen.pdf.dubbel import left_out
from redaction.lezen.pdf.kleur import Kleur, text_colour
from redaction.lezen.pdf.objecten import Objecten, address
from redaction.lezen.pdf.stand import UPRIGHT, Stand
from redaction.lezen.pdf.vormen import Draaiing, Vlak

MAX_SIGNS = 300_000
_HYPHENS = frozenset("\u00ad\ufffe\x02")
# Text that is not painted at all, or only used to cut out a shape.
_INVISIBLE = frozenset((3, 7))
_TINY = 1.5
_DIGITS = frozenset("0123456789")
_RAISED = 0.2
_BLACK: Kleur = (0, 0, 0)
_BOLD = 600
# A letter painted so near to the same one is its shadow, or makes it bold.
_SHADOW = 0.15
_NAME_SIZE = 256
# Ligatures that fonts give as one sign.
_LIGATURES = {
    "\ufb00": "ff",
    "\ufb01": "fi",
    "\ufb02": "fl",
    "\ufb03": "ffi",
    "\ufb04": "ffl",
    "\ufb05": "st",
}

Plek = Literal["zichtbaar", "verborgen", "buiten", "gedraaid"]


@dataclass(frozen=True, slots=True)
class Teken:
    """One sign with its advance width; ``afbreking`` marks a hyphen at the end of a line.

    ``verhoogd``: a digit that stands above the line, as the mark of a note does. A turned sign has its
    place on the page as it is turned to be read. ``ding``: the text object that painted it, 0 when unknown.
    """

    tekst: str
    x0: float
    x1: float
    basis: float
    grootte: float
    vet: bool
    plek: Plek
    afbreking: bool
    verhoogd: bool = False
    stand: Stand = UPRIGHT
    ding: int = 0

    def moved(self, dx: float, dy: float) -> Teken:
        """The same sign, so far to the right and up on the page."""
        along, up = self.stand.place(dx, dy) if self.plek == "gedraaid" else (dx, dy)
        return replace(self, x0=self.x0 + along, x1=self.x1 + along, basis=self.basis + up)


@dataclass(frozen=True, slots=True)
class Zetwijze:
    """Letter size in points, weight, whether signs are invisible, how they stand, and their colour."""

    grootte: float
    vet: bool
    verborgen: bool
    stand: Stand
    kleur: Kleur


def read_signs(
    page: Any, turn: Draaiing, objecten: Objecten, nummer: int, naam: str
) -> tuple[list[Teken | None], int]:
    """Signs in the order of the file, None between words, and how many have no known meaning."""
    import pypdfium2.raw as raw

    text = page.get_textpage()
    count = text.count_chars()
    if count > MAX_SIGNS:
        raise LeesFout(f"{naam}: bladzijde {nummer} is te groot om te lezen; splits het bestand")
    unreadable = sum(raw.FPDFText_HasUnicodeMapError(text, index) == 1 for index in range(count))
    reader = _Signs(text, turn, objecten)
    signs = [reader.sign(index) for index in range(count)]
    return reader.again(signs), unreadable


class _Signs:
    """pdfium's calls want the same few buffers again and again."""

    def __init__(self, text: Any, turn: Draaiing, objecten: Objecten) -> None:
        import pypdfium2.raw as raw

        self.raw, self.text, self.turn, self.objecten = raw, text, turn, objecten
        self.doubles = [ctypes.c_double() for _ in range(4)]
        self.matrix = raw.FS_MATRIX()
        self.loose = raw.FS_RECTF()
        self.name = ctypes.create_string_buffer(_NAME_SIZE)
        self.flags = ctypes.c_int()
        self.known: dict[int, Zetwijze] = {}

    def sign(self, index: int) -> Teken | None:
        """One sign, or None for what only parts words."""
        code = chr(self.raw.FPDFText_GetUnicode(self.text, index))
        hyphen = self.raw.FPDFText_IsHyphen(self.text, index) == 1 or code in _HYPHENS
        if not hyphen and (code.isspace() or ord(code) < 32):
            return None
        box, base = self.place(index)
        shown = "-" if hyphen else _LIGATURES.get(code, code)
        how, thing = self.how(index)
        plek = self.where(how, thing, (box.x0 + box.x1) / 2, (box.y0 + box.y1) / 2)
        if plek == "gedraaid":
            return self.turned(index, shown, how, box)
        left, right = self.advance(index, box)
        raised = shown in _DIGITS and box.y0 - base > _RAISED * how.grootte
        return Teken(shown, left, right, base, how.grootte, how.vet, plek, hyphen, raised, how.stand, thing)

    def again(self, signs: list[Teken | None]) -> list[Teken | None]:
        """``signs`` with those that pdfium took for the one before them; words so are shadows."""
        found = list(left_out(self.objecten, self.known))
        like: dict[int, list[int]] = {dubbel.van: [] for dubbel in found}
        for index, sign in enumerate(signs) if found else ():
            key = address(self.raw.FPDFText_GetTextObject(self.text, index))
            if sign is not None and key in like:
                like[key].append(index)
        behind: dict[int, list[Teken | None]] = {}
        for dubbel in found:
            sign = signs[like[dubbel.van][0]] if len(like[dubbel.van]) == 1 else None
            if sign is not None and _SHADOW < dubbel.afstand / sign.grootte < 1:
                behind.setdefault(like[dubbel.van][0], []).append(sign.moved(dubbel.dx, dubbel.dy))
        return [made for index, sign in enumerate(signs) for made in (sign, *behind.get(index, ()))]

    def turned(self, index: int, shown: str, how: Zetwijze, box: Vlak) -> Teken:
        """A sign that is not upright, with its place along its own line."""
        x, y = self.doubles[:2]
        self.raw.FPDFText_GetCharOrigin(self.text, index, x, y)
        along, base = how.stand.place(*self.turn.point(x.value, y.value))
        wide = how.stand.width(self.wide(index) or box, how.grootte)
        return Teken(
            shown, along, along + wide, base, how.grootte, how.vet, "gedraaid", shown == "-", False, how.stand
        )

    def where(self, how: Zetwijze, thing: int, x: float, y: float) -> Plek:
        if not self.turn.sheet.holds(x, y):
            return "buiten"
        if how.verborgen or self.objecten.covers(thing, x, y):
            return "verborgen"
        if self.objecten.drowns(thing, how.kleur, x, y):
            return "verborgen"
        return "gedraaid" if how.stand.gedraaid else "zichtbaar"

    def place(self, index: int) -> tuple[Vlak, float]:
        left, right, bottom, top = self.doubles
        self.raw.FPDFText_GetCharBox(self.text, index, left, right, bottom, top)
        box = self.turn.box(left.value, bottom.value, right.value, top.value)
        self.raw.FPDFText_GetCharOrigin(self.text, index, left, bottom)
        return box, self.turn.point(left.value, bottom.value)[1]

    def advance(self, index: int, box: Vlak) -> tuple[float, float]:
        """From where to where a sign reaches with the room that its font gives it."""
        wide = self.wide(index) or box
        return min(wide.x0, box.x0), max(wide.x1, box.x1)

    def wide(self, index: int) -> Vlak | None:
        """The box of a sign with the room that its font gives it, if that is known."""
        loose = self.loose
        if not self.raw.FPDFText_GetLooseCharBox(self.text, index, loose):
            return None
        return self.turn.box(loose.left, loose.bottom, loose.right, loose.top)

    def how(self, index: int) -> tuple[Zetwijze, int]:
        """How a sign is set, which is the same for all signs of one text object, and that object."""
        thing = self.raw.FPDFText_GetTextObject(self.text, index)
        key = address(thing)
        if key not in self.known or not key:
            self.known[key] = self.look(index, thing)
        return self.known[key], key

    def look(self, index: int, thing: Any) -> Zetwijze:
        self.raw.FPDFText_GetMatrix(self.text, index, self.matrix)
        scale = math.hypot(self.matrix.c, self.matrix.d) or 1.0
        size = self.raw.FPDFText_GetFontSize(self.text, index) * scale
        self.raw.FPDFText_GetFontInfo(self.text, index, self.name, _NAME_SIZE, self.flags)
        heavy = self.raw.FPDFText_GetFontWeight(self.text, index) >= _BOLD
        matrix = self.matrix
        stand = Stand.of(self.turn.along(matrix.a, matrix.b), self.turn.along(matrix.c, matrix.d))
        mode = self.raw.FPDFTextObj_GetTextRenderMode(thing) if thing else 0
        colour = text_colour(thing, mode) if thing else _BLACK
        hidden = mode in _INVISIBLE or colour is None or size < _TINY
        bold = heavy or b"bold" in self.name.value.lower()
        return Zetwijze(size, bold, hidden, stand, colour or _BLACK)
