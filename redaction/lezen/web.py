# SPDX-License-Identifier: EUPL-1.2
"""HTML made bare before pandoc reads it: no scripts, nothing hidden, only attributes with meaning."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field

from lxml import etree, html

from redaction.fouten import LeesFout
from redaction.getal import small_int
from redaction.lezen.erin.inhoud import look_inside
from redaction.lezen.erin.melden import report_deeper
from redaction.lezen.erin.platte_tekst import data_files
from redaction.lezen.erin.ruimte import Ruimte
from redaction.lezen.gespeld.omgekeerd import OM, TERUG
from redaction.lezen.labels import loses, open_ended
from redaction.lezen.opmaaktekst import plain_sheet, printed_blocks
from redaction.lezen.platte_tekst import decode
from redaction.lezen.vergelijk import comparable
from redaction.lezen.vreemd.inhoud import foreign_text
from redaction.melder import Melder, one_line

Element = etree._Element

# Elements that no reader of the page sees as running text, with what they are called in a report.
_REPORTED = {
    "script": "script", "template": "sjabloon", "noscript": "terugvaltekst", "iframe": "ingesloten pagina",
    "object": "ingesloten object", "embed": "ingesloten object", "applet": "ingesloten object",
    "svg": "tekening", "canvas": "tekening", "math": "formule", "video": "film", "audio": "geluid",
    "input": "formulierveld", "textarea": "formulierveld", "select": "formulierveld", "button": "knop",
    "img": "afbeelding", "picture": "afbeelding", "map": "tekening", "frameset": "ingesloten pagina",
    "rt": "tekst boven de regel", "rp": "tekst boven de regel", "datalist": "formulierveld",
}  # fmt: skip
_ALWAYS = frozenset(
    ("iframe", "object", "embed", "applet", "svg", "canvas", "video", "audio", "img", "picture")
)
# Without content of their own: what a parser puts into them belongs behind them.
_EMPTY = frozenset(("link", "base", "meta", "wbr"))
_PRINTED = re.compile(
    r"(?<![-\w])(?:content|quotes|symbols|list-style(?:-type)?|--[\w-]+)\s*:\s*"
    r"((?:'[^'\n]*'|\"[^\"\n]*\"|[^;}'\"])*)",
    re.IGNORECASE,
)
_KEPT = {"a": {"href"}, "td": {"colspan", "rowspan"}, "th": {"colspan", "rowspan"}, "ol": {"start", "type"}}
# As much as a browser makes of them: pandoc makes room for every column that is asked for.
_SPANS = {"colspan": 1000, "rowspan": 65534}
_SPOKEN_TEXT = (
    "aria-label aria-description aria-placeholder aria-roledescription alt placeholder summary label"
)
_SPOKEN = frozenset(_SPOKEN_TEXT.split())
_TOLD_OF = ("alt", "title", "value", "placeholder", "aria-label", "label", "summary")
_ELSEWHERE = re.compile(r"(?:https?|file|ftp):|//|\.{0,2}/", re.IGNORECASE)
_TECHNICAL_TEXT = (
    "viewport generator robots googlebot referrer color-scheme theme-color format-detection charset "
    "x-apple-disable-message-reformatting"
)
_TECHNICAL = frozenset(_TECHNICAL_TEXT.split())
_WORDS = re.compile(r"[A-Z][a-zà-ÿ]{2,}|\d{5,}|@|[a-zà-ÿ]{2,} [a-zà-ÿ]{2,}")
_HIDING = re.compile(
    r"display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|opacity\s*:\s*0(?:\.0*)?\s*(?:;|$|\})"
    r"|font-size\s*:\s*0|clip\s*:|clip-path\s*:|text-indent\s*:\s*-",
    re.IGNORECASE,
)
_GROUND = re.compile(r"background(?:-color)?\s*:\s*(#?\w+)", re.IGNORECASE)
_COLOUR = re.compile(r"(?<![-\w])color\s*:\s*(#?\w+)", re.IGNORECASE)
_SHADES = {
    "white": "wit", "#fff": "wit", "#ffffff": "wit", "black": "zwart", "#000": "zwart", "#000000": "zwart",
}  # fmt: skip
_CHARSET = re.compile(rb"<meta[^>]+charset\s*=\s*[\"']?\s*([A-Za-z0-9_-]+)", re.IGNORECASE)
_XML = re.compile(r"^\s*<\?xml[^>]*\?>")


def decode_page(inhoud: bytes, naam: str) -> str:
    """The page as text, in the encoding that it declares or else UTF-8. Raises LeesFout."""
    declared = _CHARSET.search(inhoud[:4096])
    charset = declared.group(1).decode("ascii").lower() if declared else "utf-8"
    if charset in {"utf-8", "utf8"}:
        return decode(inhoud, naam)
    if charset not in {"windows-1252", "iso-8859-1", "iso-8859-15", "latin1", "us-ascii", "ascii"}:
        raise LeesFout(f"{naam}: de codering {charset} wordt niet gelezen; sla de pagina op in UTF-8")
    known = "cp1252" if charset in {"iso-8859-1", "latin1"} else charset
    try:
        return inhoud.decode(known)
    except UnicodeDecodeError as fout:
        raise LeesFout(f"{naam}: de pagina klopt niet met haar codering; sla haar op in UTF-8") from fout


def hides_by_style(text: str) -> bool:
    """Whether a style sheet in the page can hide text, which only a browser can work out."""
    sheets = re.findall(r"<style[^>]*>(.*?)</style", text, re.IGNORECASE | re.DOTALL)
    return any(_HIDING.search(sheet) for sheet in sheets)


@dataclass
class Pagina:
    """A page being made bare: what was reported, and the words that must be left.

    ``verloren``: whether the parser gave up words that stand between the tags.
    """

    naam: str
    ruimte: Ruimte = field(default_factory=Ruimte)
    verloren: bool = False
    melder: Melder = field(default_factory=Melder)
    dropped: list[str] = field(default_factory=list)

    def bare(self, text: str) -> tuple[Element, Counter[str]]:
        """The page with only visible text and meaningful attributes, and the signs it must hold."""
        parser = html.HTMLParser(no_network=True, huge_tree=False, remove_pis=True)
        try:
            root = html.document_fromstring(open_ended(_XML.sub("", text)), parser=parser)
        except (etree.ParserError, etree.XMLSyntaxError, ValueError) as fout:
            raise LeesFout(f"{self.naam}: de pagina is leeg of beschadigd; sla haar opnieuw op") from fout
        read = _text(root)
        self.verloren = loses(text, read)
        before = Counter(comparable(read))
        for line, words in printed_blocks(root):
            self.melder.meld("tekst uit de opmaak", f"regel {line}", "pagina", words)
        self.in_addresses(text)
        for element in list(root.iter()):
            if element is root or root in element.iterancestors():
                self.look_at(element)
        before.subtract(Counter(comparable("".join(self.dropped))))
        return root, before

    def in_addresses(self, text: str) -> None:
        """Report what files say that stand in addresses (data:) on the page."""
        for naam, held in data_files(text):
            own, *deeper = look_inside(naam, held, self.ruimte)
            if own.tekst:
                self.melder.meld("bestand in een adres", "de pagina", "pagina", own.tekst, held)
            report_deeper(deeper, "bestand in een adres", "pagina", self.melder)

    def look_at(self, element: Element) -> None:
        if not isinstance(element.tag, str):
            self.drop(element, "verborgen opmerking", element.text or "", always=False)
        elif element.tag in _REPORTED:
            self.drop(element, _REPORTED[element.tag], _words(element), always=element.tag in _ALWAYS)
        elif element.tag in _EMPTY:
            self.about(element)
            element.drop_tag()  # type: ignore[attr-defined]
        elif element.tag == "style":
            self.printed(element)
            self.remove(element)
        elif "hidden" in element.attrib or _hides(element):
            self.drop(element, "verborgen tekst", _words(element), always=False)
        else:
            self.attributes(element)

    def about(self, element: Element) -> None:
        """Report what the page says about itself: who wrote it, about what."""
        name = str(element.get("name") or element.get("property") or "").lower()
        value = one_line(str(element.get("content", "")))
        if element.tag == "meta" and value and name and name not in _TECHNICAL:
            self.melder.meld("gegeven over de pagina", f"regel {element.sourceline or 1}", name, value)
        if element.tag == "base" and (value := one_line(str(element.get("href", "")))):
            self.melder.meld("basisadres van koppelingen", f"regel {element.sourceline or 1}", "base", value)

    def printed(self, style: Element) -> None:
        """Report words that a style sheet puts on the page."""
        plain = plain_sheet(style.text or "")
        words = " ".join(found.group(1) for found in _PRINTED.finditer(plain))
        if _WORDS.search(words):
            self.melder.meld("tekst uit de opmaak", f"regel {style.sourceline or 1}", "pagina", words)

    def drop(self, element: Element, soort: str, words: str, always: bool) -> None:
        if words.strip() or always:
            self.melder.meld(soort, f"regel {element.sourceline or 1}", "pagina", words)
        self.remove(element)

    def remove(self, element: Element) -> None:
        if isinstance(element.tag, str):
            self.dropped.append(_text(element))
        parent = element.getparent()
        if parent is not None:
            _keep_tail(element, parent)
            parent.remove(element)

    def attributes(self, element: Element) -> None:
        if _runs_back(element):
            _around(element, OM, TERUG)
        tip = one_line(str(element.get("title", "")))
        if tip:
            self.melder.meld("schermtip", f"regel {element.sourceline or 1}", "pagina", tip)
        for kenmerk, said in _said_beside(element):
            self.melder.meld("kenmerk met tekst", f"regel {element.sourceline or 1}", kenmerk, said)
        for name in list(element.attrib):
            if name not in _KEPT.get(str(element.tag), set()):
                del element.attrib[name]
        for name, most in _SPANS.items():
            if name in element.attrib:
                element.set(name, str(min(small_int(element.get(name, "").strip()) or 1, most)))
        if element.tag == "q":
            element.tag = "span"
            _around(element, "\u201c", "\u201d")


def _said_beside(element: Element) -> list[tuple[str, str]]:
    """Attributes that hold words: what is read aloud, and data for scripts that looks like words."""
    found = []
    for key, value in element.attrib.items():
        name, text = str(key), one_line(str(value))
        data = name.startswith("data-") and _WORDS.search(text) is not None
        if text and (name in _SPOKEN or data):
            found.append((name, text))
    return found


def _hides(element: Element) -> bool:
    """Whether an element hides its text by its own style: not shown, blacked out, or white on the page."""
    style = element.get("style", "")
    if _HIDING.search(style):
        return True
    ground, colour = _GROUND.search(style), _COLOUR.search(style)
    if ground and _SHADES.get(ground.group(1).lower()):
        return _SHADES.get(colour.group(1).lower() if colour else "black") == _SHADES[ground.group(1).lower()]
    white = colour is not None and _SHADES.get(colour.group(1).lower()) == "wit"
    return white and not any("background" in e.get("style", "") for e in (element, *element.iterancestors()))


def _text(element: Element) -> str:
    """The words of an element, comments not among them."""
    return "".join(str(text) for text in element.xpath(".//text()"))  # type: ignore[union-attr]


def _words(element: Element) -> str:
    """The words in an element, of its attributes and of those in it too."""
    inside = [one for one in element.iter() if isinstance(one.tag, str)]
    said = dict.fromkeys(str(one.get(name, "")) for one in inside for name in _TOLD_OF)
    pages = [foreign_text(str(one.get("srcdoc", "")).encode()) for one in inside if one.get("srcdoc")]
    sources = [str(one.get("src", "")) for one in inside if _ELSEWHERE.match(str(one.get("src", "")))]
    return " ".join([*(str(text) for text in element.itertext()), *said, *pages, *sources])


def _keep_tail(element: Element, parent: Element) -> None:
    """Hand the text behind an element to what stands before it."""
    before = element.getprevious()
    if before is not None:
        before.tail = (before.tail or "") + (element.tail or "")
    else:
        parent.text = (parent.text or "") + (element.tail or "")
    element.tail = None


def _runs_back(element: Element) -> bool:
    """Whether the letters in an element run from right to left, whatever letters they are."""
    style = element.get("style", "").replace(" ", "").lower()
    if "bidi-override" in style or "isolate-override" in style:
        return "direction:rtl" in style or element.get("dir", "").lower() == "rtl"
    return element.tag == "bdo" and element.get("dir", "").lower() == "rtl"


def _around(element: Element, before: str, behind: str) -> None:
    """Write marks as text, of quotations before pandoc makes nodes of them."""
    element.text = before + (element.text or "")
    if len(element):
        element[-1].tail = (element[-1].tail or "") + behind
    else:
        element.text += behind
