# SPDX-License-Identifier: EUPL-1.2
"""Parts of an OpenDocument package beside the body, and its headers and footers."""

from __future__ import annotations

import re
from collections.abc import Mapping

from redaction.lezen.erin.inhoud import look_inside
from redaction.lezen.erin.melden import place_of, report_deeper
from redaction.lezen.opendocument.gang import Gang
from redaction.lezen.opendocument.namen import SPACES, Element, names, q, text_of
from redaction.lezen.randen import Rand

_HARMLESS = re.compile(
    r"mimetype|content\.xml|styles\.xml|meta\.xml|settings\.xml|manifest\.rdf|layout-cache"
    r"|META-INF/.*|Thumbnails/.*|Configurations2/.*|Fonts/.*|ObjectReplacements/.*"
)
_NAMED = (
    (re.compile(r"Pictures/.*"), "ongebruikte afbeelding"),
    (re.compile(r"(Basic|Scripts|Dialogs)/.*"), "macro"),
    (re.compile(r"Version.*"), "oudere versie"),
    (re.compile(r"Object .*|Obj.*"), "ingesloten object"),
)
_HEADERS = {"header": "koptekst", "footer": "voettekst"}
_NUMBERS = names("text", "page-number page-count page-continuation")
_AROUND_NUMBER = re.compile(r"(pagina|bladzijde|blad|blz|pag|page|van|of|p|\W|_)*", re.IGNORECASE)


def report_parts(delen: Mapping[str, bytes], styles: Element, gang: Gang) -> None:
    """Report headers, footers and every part that is neither harmless nor dealt with."""
    for element in styles.iter():
        local = str(element.tag).rpartition("}")[2]
        kind = next((name for name in _HEADERS if local == name or local.startswith(f"{name}-")), None)
        if (
            kind
            and not local.endswith("-style")
            and not local.endswith("-properties")
            and str(element.tag).startswith(f"{{{SPACES['style']}}}")
        ):
            _header(element, _HEADERS[kind], gang)
    for name in sorted(delen):
        if name not in gang.besproken and not _HARMLESS.fullmatch(name):
            soort = next((s for pattern, s in _NAMED if pattern.fullmatch(name)), "onbekend onderdeel")
            own, *deeper = look_inside(name, delen[name], gang.ruimte)
            inhoud = b"" if own.tekst else delen[name]
            place = place_of(name, own, gang.ruimte, "buiten de lopende tekst")
            gang.melder.meld(soort, place, name, own.tekst, inhoud)
            report_deeper(deeper, soort, name, gang.melder)


def _header(element: Element, label: str, gang: Gang) -> None:
    for number in list(element.iter(*_NUMBERS)):
        number.text = ""
    text = text_of(element)
    if not _AROUND_NUMBER.fullmatch(text):
        gang.randen.append(Rand(label, label, "styles.xml", text))
    drawing = f"afbeelding in {label}"
    held = next(element.iter(q("draw:image"), q("draw:object"), q("draw:object-ole")), None)
    if held is not None and drawing not in {gemist.soort for gemist in gang.melder.gevonden}:
        gang.melder.meld(drawing, label, "styles.xml")
    paths = [e.get(q("xlink:href"), "").removeprefix("./") for e in element.iter()]
    gang.besproken.update(path for path in paths if path)
