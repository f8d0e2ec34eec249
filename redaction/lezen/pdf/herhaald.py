# SPDX-License-Identifier: EUPL-1.2
"""How much the drawings of a page come to when each is drawn as often as it is used.

A drawing (form, pattern, letter of a Type 3 font) may draw others: a few hundred bytes can ask pdfium for
billions of objects. What is counted here can only be more than what pdfium does.
"""

from __future__ import annotations

import io
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from redaction.fouten import LeesFout
from redaction.lezen.pdf.grenzen import MAX_STREAM

# Drawings on one page, how deep they stand in each other, and the bytes of code of all pages together.
MAX_DRAWN = 20_000
MAX_DEPTH = 60
MAX_CODE = 400 * 1024 * 1024
_MAX_STEPS = 2_000_000
_SIGN = rb"[^\s\0/<>()\[\]{}%]"
_END = rb"(?!" + _SIGN + rb")"
_NAMED = re.compile(rb"/(" + _SIGN + rb"{1,500})(?:[\s\0]|%[^\r\n]{0,200}[\r\n]){0,500}Do" + _END)
_DRAWN = re.compile(rb"(?<!" + _SIGN + rb")Do" + _END)
_SHARP = re.compile(rb"#([0-9A-Fa-f]{2})")
_REPEATS = (
    "tekeningen op een bladzijde herhalen elkaar te vaak of zonder einde; druk het bestand af naar een "
    "nieuwe PDF"
)
_DAMAGED = "het bestand is beschadigd; vraag het opnieuw op of druk het af naar een nieuwe PDF"

Sleutel = tuple[int, int]
_PAGE: Sleutel = (0, 0)


@dataclass(frozen=True, slots=True)
class Tekenwerk:
    """What one drawing comes to: bytes of code and drawings, itself among them."""

    lengte: int = 0
    getekend: int = 1


@dataclass(frozen=True, slots=True)
class Code:
    """The code of one drawing: its length, how often it draws what name, and how often something unnamed."""

    lengte: int
    namen: Counter[str]
    naamloos: int


@dataclass(frozen=True, slots=True)
class Middelen:
    """The resources in which names are looked up, and which drawing they belong to."""

    bron: Any
    van: Sleutel = _PAGE


@dataclass
class _Teller:
    """Counts per page; the code of a drawing is looked at once for all pages."""

    naam: str
    codes: dict[Sleutel, Code] = field(default_factory=dict)
    pagina: Any = None
    bekend: dict[tuple[Sleutel, Sleutel], Tekenwerk] = field(default_factory=dict)
    bezig: set[Sleutel] = field(default_factory=set)
    stappen: int = 0

    def begin(self, pagina: Any) -> Middelen:
        """Names are from now on looked up in the resources of this page too."""
        self.pagina, self.bekend = pagina, {}
        return Middelen(pagina)

    def count(self, code: Code, middelen: Middelen) -> Tekenwerk:
        """Code with everything it draws. Raises LeesFout when that is too much."""
        used = [(times, self.named(name, middelen)) for name, times in code.namen.items()]
        if code.naamloos:
            used += [(code.naamloos, self.most(middelen))]
        size = code.lengte + sum(times * inner.lengte for times, inner in used)
        drawn = 1 + sum(times * inner.getekend for times, inner in used)
        self.stappen += len(used)
        if size > MAX_STREAM or drawn > MAX_DRAWN or self.stappen > _MAX_STEPS:
            raise LeesFout(f"{self.naam}: {_REPEATS}")
        return Tekenwerk(size, drawn)

    def most(self, middelen: Middelen) -> Tekenwerk:
        """The most that a drawing without a name before it can come to."""
        names = [*_names(middelen.bron), *_names(self.pagina)]
        self.stappen += len(names)
        found = [self.named(name, middelen) for name in names] or [Tekenwerk()]
        return Tekenwerk(max(work.lengte for work in found), max(work.getekend for work in found))

    def named(self, name: str, middelen: Middelen) -> Tekenwerk:
        for bron in (middelen.bron, self.pagina):
            found = _drawings(bron).get(f"/{name}")
            if _is_drawing(found):
                return self.drawing(found, middelen)
        return Tekenwerk()

    def drawing(self, stream: Any, middelen: Middelen) -> Tekenwerk:
        key: Sleutel = stream.objgen
        own = stream.get("/Resources")
        within = middelen if own is None else Middelen(own, key)
        if (key, within.van) not in self.bekend:
            if key in self.bezig or len(self.bezig) > MAX_DEPTH:
                raise LeesFout(f"{self.naam}: {_REPEATS}")
            if key not in self.codes:
                self.codes[key] = _code(stream)
            self.bezig.add(key)
            self.bekend[key, within.van] = self.count(self.codes[key], within)
            self.bezig.discard(key)
        return self.bekend[key, within.van]


def check_repeats(inhoud: bytes, naam: str) -> None:
    """Raises LeesFout when drawings draw themselves, or a page or the file comes to too much.

    Also for a file that cannot be opened, so that pdfium never gets what was not counted.
    """
    import pikepdf

    try:
        with pikepdf.open(io.BytesIO(inhoud)) as pdf:
            _check(pdf, _Teller(naam))
    except pikepdf.PasswordError as fout:
        raise LeesFout(f"{naam}: het bestand is beveiligd; sla het op zonder wachtwoord") from fout
    except (pikepdf.PdfError, ValueError, TypeError, KeyError, AttributeError) as fout:
        raise LeesFout(f"{naam}: {_DAMAGED}") from fout


def _check(pdf: Any, teller: _Teller) -> None:
    import pikepdf

    total = 0
    for page in pdf.pages:
        middelen = teller.begin(_inherited(page.obj))
        total += teller.count(_code(page.obj.get("/Contents")), middelen).lengte
        if total > MAX_CODE:
            raise LeesFout(f"{teller.naam}: {_REPEATS}")
    empty = teller.begin(pikepdf.Dictionary())
    for thing in pdf.objects:
        if _is_drawing(thing):
            teller.drawing(thing, empty)
        elif isinstance(thing, pikepdf.Dictionary) and "/CharProcs" in thing:
            within = Middelen(thing.get("/Resources", empty.bron), thing.objgen)
            for letter in _letters(thing):
                teller.drawing(letter, within)


def _letters(font: Any) -> Iterator[Any]:
    import pikepdf

    held = font["/CharProcs"]
    for letter in held.as_dict().values() if isinstance(held, pikepdf.Dictionary) else ():
        if isinstance(letter, pikepdf.Stream):
            yield letter


def _is_drawing(thing: Any) -> bool:
    import pikepdf

    if not isinstance(thing, pikepdf.Stream):
        return False
    return thing.get("/Subtype") == "/Form" or "/PatternType" in thing


def _drawings(bron: Any) -> Any:
    import pikepdf

    held = bron.get("/XObject") if isinstance(bron, pikepdf.Dictionary) else None
    return held if isinstance(held, pikepdf.Dictionary) else {}


def _names(bron: Any) -> list[str]:
    return [str(key)[1:] for key in sorted(_drawings(bron).keys())]


def _inherited(page: Any) -> Any:
    """The resources of a page, or of the nearest node above it that has them."""
    import pikepdf

    at, left = page, MAX_DEPTH
    while isinstance(at, pikepdf.Dictionary) and left:
        if "/Resources" in at:
            return at["/Resources"]
        at, left = at.get("/Parent"), left - 1
    return pikepdf.Dictionary()


def _code(held: Any) -> Code:
    """What a content stream, or those of a page together, draws."""
    import pikepdf

    raw = b"\n".join(_raw(part) for part in (held if isinstance(held, pikepdf.Array) else [held]))
    named = Counter(plain for name in _NAMED.findall(raw) if (plain := _plain(name)))
    return Code(len(raw), named, max(0, len(_DRAWN.findall(raw)) - named.total()))


def _raw(stream: Any) -> bytes:
    import pikepdf

    if not isinstance(stream, pikepdf.Stream):
        return b""
    try:
        found: bytes = stream.read_bytes()
    except pikepdf.PdfError:
        return b""
    return found


def _plain(name: bytes) -> str:
    """The name as text; empty for one that is no text, which may then be any name."""
    try:
        return _SHARP.sub(lambda found: bytes((int(found[1], 16),)), name).decode("utf-8")
    except UnicodeDecodeError:
        return ""
