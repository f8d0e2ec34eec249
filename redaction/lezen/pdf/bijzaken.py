# SPDX-License-Identifier: EUPL-1.2
"""What a PDF holds beside its pages: notes, form fields, attachments, layers, scripts."""

from __future__ import annotations

import io
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from redaction.fouten import LeesFout
from redaction.lezen.erin.inhoud import look_inside
from redaction.lezen.erin.melden import place_of, report_deeper
from redaction.lezen.erin.ruimte import Ruimte
from redaction.lezen.pdf.bedekt import Rechthoek, covered
from redaction.lezen.pdf.woorden import attached, said
from redaction.lezen.vreemd.ingepakt import readable_runs
from redaction.melder import Melder
from redaction.model import Leesbevinding

_LAYERS = "het bestand heeft lagen die uit kunnen staan; druk het af naar een nieuwe PDF en lees die"
_XFA = "het formulier toont pas inhoud in een speciale lezer; druk het af naar een nieuwe PDF en lees die"
_SILENT = frozenset(("/Popup",))
_FLAG_SIG = "/Sig"
# An empty field, a box that is not ticked; on a button the signs of ZapfDingbats for a tick.
_UNSAID = frozenset(("", "/Off"))
_TICKS = frozenset(("4", "8", "l", "n", "u", "H"))


@dataclass
class Bijzaken:
    """What there is beside the pages: findings, and by page number the areas that annotations cover."""

    bevindingen: list[Leesbevinding] = field(default_factory=list)
    bedekt: dict[int, list[Rechthoek]] = field(default_factory=dict)


def report_beside(inhoud: bytes, naam: str, melder: Melder, ruimte: Ruimte) -> Bijzaken:
    """Report everything that is no page content, and say what may hide content. Raises LeesFout."""
    import pikepdf

    try:
        with pikepdf.open(io.BytesIO(inhoud)) as pdf:
            bedekt: dict[int, list[Rechthoek]] = {}
            seen = _fields(pdf.Root.get("/AcroForm"), melder)
            for number, page in enumerate(pdf.pages, 1):
                _page(page.obj, number, melder, seen)
                bedekt[number] = [area for a in page.obj.get("/Annots", []) for area in covered(a)]
            _attached(pdf, melder, ruimte)
            return Bijzaken(_findings(pdf.Root), bedekt)
    except pikepdf.PasswordError as fout:
        raise LeesFout(f"{naam}: het bestand is beveiligd; sla het op zonder wachtwoord") from fout
    except (pikepdf.PdfError, ValueError, TypeError, KeyError, AttributeError) as fout:
        raise LeesFout(f"{naam}: het bestand is beschadigd; vraag het opnieuw op") from fout


def _attached(pdf: Any, melder: Melder, ruimte: Ruimte) -> None:
    """Report every file inside with its name, its description and what it says."""
    for name, label, inside in attached(pdf):
        own, *deeper = look_inside(name, inside, ruimte)
        said_of_it = f"{label} {own.tekst}".strip()
        place = place_of(name, own, ruimte, "bijlage in het bestand")
        melder.meld("bijlage", place, "EmbeddedFiles", said_of_it, inside)
        report_deeper(deeper, "bijlage", "EmbeddedFiles", melder)


def _page(page: Any, number: int, melder: Melder, seen: set[tuple[int, int]]) -> None:
    for annotation in page.get("/Annots", []):
        kind = str(annotation.get("/Subtype", ""))
        if kind == "/Link":
            _link(annotation, number, melder)
        elif kind == "/Widget":
            if annotation.objgen not in seen - {(0, 0)}:
                _field(annotation, f"bladzijde {number}", melder)
        elif kind not in _SILENT:
            melder.meld("aantekening", f"bladzijde {number}", kind, _words(annotation, "/Contents", "/RC"))


def _link(annotation: Any, number: int, melder: Melder) -> None:
    action = annotation.get("/A")
    target = _words(action, "/URI", "/F") if action is not None else ""
    if target:
        melder.meld("koppeling", f"bladzijde {number}", "/Link", target)


def _words(thing: Any, *keys: str) -> str:
    return " ".join(_plain(thing[key]) for key in keys if key in thing)


def _plain(value: Any) -> str:
    """A value as text; of a file its name."""
    import pikepdf

    return said(value, "/UF", "/F") if isinstance(value, pikepdf.Dictionary) else str(value)


def _fields(form: Any, melder: Melder) -> set[tuple[int, int]]:
    """Report the fields of the form; gives which objects those were."""
    seen: set[tuple[int, int]] = set()
    for found in _walk(form.get("/Fields", []), 0) if form is not None else ():
        seen.add(found.objgen)
        _field(found, "formulier", melder)
    return seen


def _field(form_field: Any, place: str, melder: Melder) -> None:
    """Report a signature, or a field with a value or, on a button, words."""
    signature = str(form_field.get("/FT", "")) == _FLAG_SIG
    face = form_field.get("/MK")
    caption = _words(face, "/CA") if face is not None and "/V" not in form_field else ""
    caption = "" if caption in _TICKS else caption
    value = form_field.get("/V") if signature else None
    signed = "" if value is None else _signed(value)
    said = signed if signature else " ".join(part for part in (_words(form_field, "/V"), caption) if part)
    if signature or said not in _UNSAID:
        melder.meld("handtekening" if signature else "formulierveld", place, "AcroForm", said)


def _signed(value: Any) -> str:
    """Who signed, why, where, with which program; and the words in the certificate."""
    import pikepdf

    said_here = _words(value, "/Name", "/Reason", "/Location", "/ContactInfo")
    build = value.get("/Prop_Build")
    programs = build.as_dict().values() if isinstance(build, pikepdf.Dictionary) else ()
    names = [str(p["/Name"])[1:] for p in programs if isinstance(p, pikepdf.Dictionary) and "/Name" in p]
    held = value.get("/Contents")
    inside = readable_runs(bytes(held)) if isinstance(held, pikepdf.String) else ()
    return " ".join(part for part in (said_here, *names, *inside) if part)


def _walk(fields: Any, depth: int) -> Iterator[Any]:
    if depth > 20:
        return
    for found in fields:
        yield found
        yield from _walk(found.get("/Kids", []), depth + 1)


def _findings(root: Any) -> list[Leesbevinding]:
    found: list[Leesbevinding] = []
    layers = root.get("/OCProperties")
    if layers is not None and len(layers.get("/OCGs", [])):
        found.append(Leesbevinding("lagen", "het bestand", _LAYERS, blokkeert=True))
    form = root.get("/AcroForm")
    if form is not None and "/XFA" in form:
        found.append(Leesbevinding("xfa", "het bestand", _XFA, blokkeert=True))
    return found
