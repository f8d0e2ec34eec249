# SPDX-License-Identifier: EUPL-1.2
"""Drawings: a picture may travel when it can be written anew; everything else drawn is reported."""

from __future__ import annotations

from collections.abc import Iterable

from redaction.lezen.beeld import reencode
from redaction.lezen.erin.gelezen import Deel
from redaction.lezen.vreemd.inhoud import foreign_text
from redaction.lezen.word.namen import SPACES, Element, q, val
from redaction.lezen.word.pakket import Relatie
from redaction.lezen.word.tekst import text_of
from redaction.lezen.word.verhaal import Verhaal

_BOXES = ("w:txbxContent", "v:textbox", "v:textpath")
# What stands in graphicData, by the last words of its uri.
_KINDS = {"chart": "grafiek", "chartex": "grafiek", "diagram": "SmartArt-schema"}
_OWNED = frozenset(("package", "chartUserShapes", "oleObject", "activeXControlBinary"))
_ID = f"{{{SPACES['r']}}}"


def report_drawings(verhaal: Verhaal) -> None:
    """Keep plain pictures; report text boxes, charts, SmartArt, objects and shapes, with their words."""
    for embedded in verhaal.live("w:object", "w:control", "w:movie", "w:contentPart"):
        _report(verhaal, embedded, "ingesloten object")
    for drawing in verhaal.live("w:drawing"):
        _drawing(verhaal, drawing)
    for old in verhaal.live("w:pict"):
        _old_drawing(verhaal, old)


def _drawing(verhaal: Verhaal, drawing: Element) -> None:
    data = next(drawing.iter(q("a:graphicData")), None)
    uri = "" if data is None else data.get("uri", "")
    if uri == SPACES["pic"] and not _has(drawing, _BOXES):
        _picture(verhaal, drawing, [blip for blip in drawing.iter(q("a:blip"))])
    else:
        kind = _KINDS.get(uri.rpartition("/")[2], "tekstvak" if _has(drawing, _BOXES) else "vorm")
        _report(verhaal, drawing, kind, _description(drawing))


def _old_drawing(verhaal: Verhaal, old: Element) -> None:
    images = list(old.iter(q("v:imagedata")))
    if any(shape.get(q("o:hr")) in {"t", "true", "1"} for shape in old):
        verhaal.flag(old)
    elif _has(old, _BOXES) or not images:
        _report(verhaal, old, "tekstvak" if _has(old, _BOXES) else "vorm")
    else:
        _picture(verhaal, old, images)


def _has(element: Element, names: Iterable[str]) -> bool:
    return next(element.iter(*(q(name) for name in names)), None) is not None


def _picture(verhaal: Verhaal, element: Element, blips: list[Element]) -> None:
    """Keep a picture with exactly one readable image in the package; its tips and links go."""
    used = [val(blip, "r:embed") or val(blip, "r:id") for blip in blips]
    relatie = verhaal.pakket.by_id(verhaal.deel, used[0]) if len(used) == 1 else None
    if relatie is None or not _take(verhaal, relatie):
        linked = relatie is not None and relatie.extern
        _report(verhaal, element, "gekoppelde afbeelding" if linked else "afbeelding", _description(element))
        return
    key = verhaal.gedeeld.beelden[relatie.doel][0]
    verhaal.gedeeld.geplaatst.append((verhaal.place(element), key))
    for link in [*element.iter(q("a:hlinkClick")), *element.iter(q("a:hlinkHover"))]:
        verhaal.flag(link)
    for part in (part for blip in blips for part in _relations(verhaal, blip) if part != relatie):
        words = foreign_text(verhaal.pakket.delen[part.doel])
        if words:
            place = verhaal.place(element)
            verhaal.gedeeld.melder.meld("tekst in een afbeelding", place, verhaal.deel, words)
    for blip in blips:
        verhaal.gedeeld.besproken.update(r.doel for r in _relations(verhaal, blip))
        for extra in blip:
            verhaal.flag(extra)


def _take(verhaal: Verhaal, relatie: Relatie) -> bool:
    """Write the image of a relationship anew, once; False when that cannot be done."""
    beelden = verhaal.gedeeld.beelden
    if relatie.extern or relatie.doel not in verhaal.pakket.delen:
        return False
    if relatie.doel not in beelden:
        made = reencode(verhaal.pakket.delen[relatie.doel])
        if made is None:
            return False
        beelden[relatie.doel] = (f"beeld-{len(beelden) + 1}{made[1]}", made[0])
    verhaal.gedeeld.besproken.add(relatie.doel)
    return True


def _description(element: Element) -> str:
    found = next(element.iter(q("wp:docPr")), None)
    return "" if found is None else found.get("descr", "") or found.get("title", "")


def _report(verhaal: Verhaal, element: Element, soort: str, tekst: str = "") -> None:
    """Report a drawing with its own words and those of the parts it points at."""
    pieces, inhoud, deeper = [tekst, text_of(element)], b"", list[tuple[Deel, ...]]()
    for relatie in _relations(verhaal, element):
        verhaal.gedeeld.besproken.add(relatie.doel)
        part = verhaal.pakket.delen[relatie.doel]
        inside = verhaal.gedeeld.look_inside(relatie.doel, part)
        if relatie.soort not in {"chart", "chartEx", "diagramData"}:
            inhoud += part
        deeper += [inside, *_below(verhaal, relatie.doel)]
    pieces += [own.tekst for own, *_ in deeper]
    verhaal.report(element, soort, " ".join(piece for piece in pieces if piece), inhoud)
    for _, *inner in deeper:
        verhaal.gedeeld.report_deeper(inner, soort, verhaal.deel)


def _below(verhaal: Verhaal, part: str) -> list[tuple[Deel, ...]]:
    """What the workbook or drawing says that a part has of its own."""
    below = [r for r in verhaal.pakket.relaties.get(part, ()) if r.doel in verhaal.pakket.delen]
    owned = [r.doel for r in below if not r.extern and r.soort in _OWNED]
    return [verhaal.gedeeld.look_inside(name, verhaal.pakket.delen[name]) for name in owned]


def _relations(verhaal: Verhaal, element: Element) -> list[Relatie]:
    """The internal parts that anything below ``element`` names, each once."""
    ids = [
        value for below in element.iter() for name, value in below.attrib.items() if _names_part(str(name))
    ]
    found = [verhaal.pakket.by_id(verhaal.deel, str(ident)) for ident in dict.fromkeys(ids)]
    return [r for r in found if r is not None and not r.extern and r.doel in verhaal.pakket.delen]


def _names_part(attribute: str) -> bool:
    return attribute.startswith(_ID)
