# SPDX-License-Identifier: EUPL-1.2
"""What a style sheet prints before and behind elements of a page, put where a reader of the page sees it."""

from __future__ import annotations

import copy
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from lxml import etree

Element = etree._Element

_NOTE = re.compile(r"/\*.*?\*/", re.DOTALL)
_SIGN = re.compile(r"\\([0-9A-Fa-f]{1,6}) ?")
_RULE = re.compile(r"([^{}]*)\{([^{}]*)\}")
_CONTENT = re.compile(r"(?<![-\w])content\s*:\s*((?:'[^'\n]*'|\"[^\"\n]*\"|[^;}'\"])*)", re.IGNORECASE)
_PIECE = re.compile(r"'([^'\n]*)'|\"([^\"\n]*)\"|attr\(\s*([\w-]+)[^)]*\)", re.IGNORECASE)
_BESIDE = re.compile(r"^(.*?)::?(before|after|marker)\s*$", re.IGNORECASE | re.DOTALL)
_LAST = re.compile(r"[\s>+~]+")
_SIMPLE = re.compile(r"([\w*-]*)((?:[.#][\w-]+)*)")
_STEP = re.compile(r"([.#])([\w-]+)")
_LETTERS = re.compile(r"[^\W_]")
_BLOCKS = frozenset(("p", "li", "td", "th", "h1", "h2", "h3", "h4", "h5", "h6", "dt", "dd", "div", "body"))
_UNSEEN = frozenset(("style", "script", "head", "title"))
_MOST_RULES, _MOST_ELEMENTS, _MOST_BLOCKS, _LONGEST = 100, 5000, 200, 20_000
_MANY = "[te veel opmaak om na te gaan wat zij op de pagina zet; sla de pagina op als docx]"


@dataclass(frozen=True, slots=True)
class Regel:
    """One selector, whether it prints before or behind what it selects, and what."""

    tag: str
    kenmerken: tuple[tuple[str, str], ...]
    achter: bool
    inhoud: str

    def selects(self, element: Element) -> bool:
        """Whether this element is selected; elements around it are not looked at."""
        if self.tag not in {"", "*", element.tag}:
            return False
        held = {".": (element.get("class") or "").split(), "#": [element.get("id") or ""]}
        return all(name in held[kind] for kind, name in self.kenmerken)

    def says(self, element: Element) -> str:
        """What is printed beside this element: strings, and what its attributes say."""
        return "".join(_said(piece, element) for piece in _PIECE.finditer(self.inhoud))


def _said(piece: re.Match[str], element: Element) -> str:
    return element.get(piece[3].lower(), "") if piece[3] else piece[1] or piece[2] or ""


def plain_sheet(text: str) -> str:
    """A style sheet without remarks, its signs in codes as letters."""
    bare = _NOTE.sub("", text)
    return _SIGN.sub(lambda sign: chr(int(sign[1], 16) % 0x110000), bare)


def printed_blocks(root: Element) -> Iterator[tuple[int, str]]:
    """Line and text of every paragraph in which a style sheet prints letters, as a reader sees it."""
    rules = [rule for sheet in root.iter("style") for rule in _rules(plain_sheet(sheet.text or ""))]
    if not rules:
        return
    page = copy.deepcopy(root)
    elements = list(page.iter())
    blocks: dict[Element, None] = {}
    for element in elements[:_MOST_ELEMENTS]:
        if isinstance(element.tag, str) and element.tag not in _UNSEEN and _print(element, rules):
            blocks[next((e for e in (element, *element.iterancestors()) if e.tag in _BLOCKS), element)] = None
    if len(rules) > _MOST_RULES or len(elements) > _MOST_ELEMENTS or len(blocks) > _MOST_BLOCKS:
        yield 1, _MANY
    for block in list(blocks)[:_MOST_BLOCKS]:
        text = " ".join("".join(_texts(block)).split())
        yield _line(block), text if len(text) <= _LONGEST else f"{text[:_LONGEST]} {_MANY}"


def _line(element: Element) -> int:
    line = element.sourceline
    return line if isinstance(line, int) else 1


def _texts(block: Element) -> Iterator[str]:
    """The text below an element without that of style sheets and scripts."""
    found = block.xpath(".//text()[not(ancestor::style or ancestor::script)]")
    yield from (str(text) for text in found) if isinstance(found, list) else ()


def _rules(sheet: str) -> list[Regel]:
    found: list[Regel] = []
    for rule in _RULE.finditer(sheet):
        contents = _CONTENT.findall(rule[2])
        for selector in rule[1].split(",") if contents else ():
            beside = _BESIDE.match(selector.strip())
            if beside and len(found) <= _MOST_RULES:
                found.append(_selector(beside, contents[-1]))
    return found


def _selector(beside: re.Match[str], inhoud: str) -> Regel:
    """The last part of a selector; of what stands there only names, classes and ids narrow it."""
    simple = _SIMPLE.match(_LAST.split(beside[1].strip())[-1])
    tag, steps = (simple[1].lower(), simple[2]) if simple else ("", "")
    kinds = tuple((step[1], step[2]) for step in _STEP.finditer(steps))
    return Regel(tag, kinds, beside[2].lower() == "after", inhoud)


def _print(element: Element, rules: list[Regel]) -> bool:
    """Write into an element what is printed beside it; whether that holds letters."""
    said: Mapping[bool, str] = {rule.achter: rule.says(element) for rule in rules if rule.selects(element)}
    before, after = said.get(False, ""), said.get(True, "")
    element.text = before + (element.text or "")
    if len(element):
        element[-1].tail = (element[-1].tail or "") + after
    else:
        element.text += after
    return _LETTERS.search(before + after) is not None
