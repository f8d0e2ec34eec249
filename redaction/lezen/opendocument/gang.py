# SPDX-License-Identifier: EUPL-1.2
"""One walk over the body: keep what pandoc reads, take fields as text, report everything else."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from redaction.lezen.beeld import reencode
from redaction.lezen.erin.ruimte import Ruimte
from redaction.lezen.opendocument.namen import (
    PARAGRAPHS,
    SPACES,
    WEG,
    Element,
    flagged,
    names,
    q,
    text_of,
    unwrap,
)
from redaction.lezen.opendocument.stijlen import Stijlen
from redaction.lezen.randen import Rand
from redaction.melder import Melder

_READ = (
    names("text", "p h span a s tab line-break list list-item list-header numbered-paragraph section")
    | names("text", "note note-citation note-body")
    | names("table", "table table-column table-columns table-header-columns table-column-group")
    | names("table", "table-header-rows table-rows table-row-group table-row table-cell covered-table-cell")
)  # fmt: skip
_SILENT = names(
    "text",
    "soft-page-break bookmark bookmark-start bookmark-end reference-mark reference-mark-start "
    "reference-mark-end sequence-decls variable-decls change change-start change-end toc-mark toc-mark-start "
    "toc-mark-end list-level-style-number section-source",
) | names("office", "annotation-end") | names("table", "table-source")  # fmt: skip
_CONTENTS = names("text", "table-of-content illustration-index table-index object-index alphabetical-index")
_INDEXES = names("text", "bibliography user-index index-body index-title")
_REPORTED = {
    q("office:annotation"): "opmerking",
    q("office:forms"): "formulier",
    q("text:hidden-text"): "verborgen tekst",
    q("text:hidden-paragraph"): "verborgen tekst",
    q("text:conditional-text"): "voorwaardelijke tekst",
    q("text:placeholder"): "plaatshouder van een invulveld",
    q("text:ruby-text"): "tekst boven de regel",
    q("text:alphabetical-index-mark"): "verborgen veld",
    q("text:alphabetical-index-mark-start"): "verborgen veld",
    q("text:user-index-mark"): "verborgen veld",
    q("text:user-index-mark-start"): "verborgen veld",
    q("text:script"): "macro",
    q("text:user-field-decls"): "documentvariabele",
    q("text:dde-connection-decls"): "documentvariabele",
}
NR = "{urn:lakmoes}nr"
_TEXT, _DRAW = f"{{{SPACES['text']}}}", f"{{{SPACES['draw']}}}"


# What pandoc wants to see before it takes a picture for one.
_XLINK = {"type": "simple", "show": "embed", "actuate": "onLoad"}


@dataclass(frozen=True, slots=True)
class Beeld:
    """A picture that stays: its key, new bytes, description and place."""

    sleutel: str
    inhoud: bytes
    alt: str
    plaats: str


@dataclass
class Gang:
    """The walk; collects reports, tracked changes and pictures."""

    delen: Mapping[str, bytes]
    stijlen: Stijlen
    ruimte: Ruimte = field(default_factory=Ruimte)
    melder: Melder = field(default_factory=Melder)
    wijzigingen: list[str] = field(default_factory=list)
    beelden: list[Beeld] = field(default_factory=list)
    besproken: set[str] = field(default_factory=set)
    inhoudsopgaven: int = 0
    randen: list[Rand] = field(default_factory=list)

    def walk(self, body: Element) -> None:
        """Flag or unwrap everything below ``body`` that pandoc must not see as it is."""
        for number, paragraph in enumerate((p for p in body.iter(*PARAGRAPHS) if text_of(p)), 1):
            paragraph.set(NR, str(number))
        for element in list(body.iterdescendants()):
            if not flagged(element) and element.getparent() is not None:
                self.look_at(element)

    def look_at(self, element: Element) -> None:
        tag = str(element.tag)
        if tag in _SILENT or tag in _CONTENTS:
            self.inhoudsopgaven += tag in _CONTENTS
            element.set(WEG, "1")
        elif tag == q("text:tracked-changes"):
            self.changes(element)
        elif tag in _REPORTED:
            self.report(element, _REPORTED[tag], _said(element))
        elif self.hidden(element):
            self.report(element, "verborgen tekst")
        elif tag == q("draw:frame"):
            self.frame(element)
        elif tag in _READ:
            self.tips(element)
        else:
            self.other(element, tag)

    def other(self, element: Element, tag: str) -> None:
        """Fields and indexes become their text; drawings and unknown elements are reported."""
        inside = any(around.tag in PARAGRAPHS for around in element.iterancestors())
        if tag in _INDEXES or (tag.startswith(_TEXT) and inside):
            unwrap(element)
        elif tag in _PICTURE_PARTS:
            return
        elif tag.startswith(_DRAW):
            self.report(element, "vorm")
        else:
            self.report(element, f"onbekend element {tag.rpartition('}')[2]}")

    def hidden(self, element: Element) -> bool:
        style = element.get(q("text:style-name"), "")
        section = element.tag == q("text:section") and element.get(q("text:display"), "true") != "true"
        if section or (element.tag in _STYLED and style in self.stijlen.verborgen):
            return True
        return element.tag in _STYLED and self.unreadable(element, style) and bool(text_of(element))

    def unreadable(self, element: Element, style: str) -> bool:
        """Whether nobody can see text in this style; what is white may stand in a coloured cell."""
        in_cell = any(around.tag == q("table:table-cell") for around in element.iterancestors())
        return style in self.stijlen.vermomd or (style in self.stijlen.wit and not in_cell)

    def tips(self, element: Element) -> None:
        tip = element.get(q("office:title"), "") if element.tag == q("text:a") else ""
        if tip:
            self.melder.meld("schermtip bij een koppeling", _place(element), "content.xml", tip)
            del element.attrib[q("office:title")]

    def changes(self, element: Element) -> None:
        for region in element.iterchildren(q("text:changed-region")):
            for change in region:
                kind = str(change.tag).rpartition("}")[2]
                if kind != "format-change":
                    words = " ".join(text_of(p) for p in change.iter(*PARAGRAPHS))
                    self.wijzigingen.append(f"{kind} {words}")
                    if words:
                        self.melder.meld("verwijderde tekst", _place(element), "content.xml", words)
        element.set(WEG, "1")

    def frame(self, frame: Element) -> None:
        """A frame with exactly one picture may stay; a text box, object or other content is reported."""
        kinds = [child for child in frame if child.tag not in _FRAME_EXTRAS]
        image = kinds[0] if len(kinds) == 1 and kinds[0].tag == q("draw:image") else None
        if image is not None and self.take(image, _alt(frame)):
            for extra in frame.iterchildren(*_FRAME_EXTRAS):
                extra.set(WEG, "1")
            return
        boxed = frame.find(q("draw:text-box")) is not None
        embedded = any(k.tag in _EMBEDDED for k in kinds)
        soort = "tekstvak" if boxed else "ingesloten object" if embedded else "afbeelding"
        self.report(frame, soort, f"{_alt(frame)} {text_of(frame)}", self.contents(frame))

    def take(self, image: Element, alt: str) -> bool:
        """Write a picture anew under its own name; False when that cannot be done."""
        path = image.get(q("xlink:href"), "").removeprefix("./")
        made = reencode(self.delen[path]) if path in self.delen else None
        if made is None:
            return False
        key = f"beeld-{len(self.beelden) + 1}{made[1]}"
        self.beelden.append(Beeld(key, made[0], alt, _place(image)))
        self.besproken.add(path)
        image.set(q("xlink:href"), f"Pictures/{key}")
        for name, value in _XLINK.items():
            image.set(q(f"xlink:{name}"), value)
        return True

    def contents(self, frame: Element) -> bytes:
        """The bytes of every part that a frame points at, which are then dealt with."""
        paths = [e.get(q("xlink:href"), "").removeprefix("./") for e in frame.iter()]
        found = [name for path in paths if path for name in sorted(self.delen) if _below(name, path)]
        self.besproken.update(found)
        return b"".join(self.delen[name] for name in found)

    def report(self, element: Element, soort: str, tekst: str | None = None, inhoud: bytes = b"") -> None:
        words = text_of(element) if tekst is None else tekst
        self.melder.meld(soort, _place(element), "content.xml", words, inhoud)
        element.set(WEG, "1")


_PICTURE_PARTS = frozenset((q("draw:image"), q("svg:title"), q("svg:desc")))
_FRAME_EXTRAS = frozenset(
    (q("svg:title"), q("svg:desc"), q("draw:contour-polygon"), q("draw:contour-path"), q("draw:glue-point"))
)
_EMBEDDED = frozenset(
    (q("draw:object"), q("draw:object-ole"), q("draw:plugin"), q("draw:applet"), q("draw:floating-frame"))
)
_STYLED = frozenset((q("text:p"), q("text:h"), q("text:span"), q("text:a")))


def _below(name: str, path: str) -> bool:
    return name == path or name.startswith(f"{path}/")


def _said(element: Element) -> str:
    """The words of an element that may keep them in an attribute."""
    kept = (
        "text:string-value",
        "text:string-value-if-true",
        "text:string-value-if-false",
        "office:string-value",
    )
    values = [e.get(q(name), "") for e in element.iter() for name in kept]
    return " ".join([*values, text_of(element)])


def _alt(frame: Element) -> str:
    found = [frame.findtext(q(name)) or "" for name in ("svg:title", "svg:desc")]
    return " ".join(text for text in found if text)


def _place(element: Element) -> str:
    for around in [element, *element.iterancestors()]:
        if NR in around.attrib:
            return f"alinea {around.get(NR)}"
    return "het document"
