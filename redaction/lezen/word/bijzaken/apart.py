# SPDX-License-Identifier: EUPL-1.2
"""Words in the parts of a Word package that hold layout and properties: bullets, frames, lists of titles."""

from __future__ import annotations

import re
from collections.abc import Iterator

from redaction.lezen.gegevens import Stuk
from redaction.lezen.word.namen import Element, local, q, val
from redaction.lezen.word.pakket import Pakket

_BUITEN = "buiten de lopende tekst"
_LETTERS = re.compile(r"[^\W\d_]{2}")
_FRAMES = ("w:name", "w:title", "w:longDesc")
_SHOWN = ("alt", "title", "href")
_WORDS = frozenset(("lpstr", "lpwstr", "bstr"))
_PROPERTIES = {"TitlesOfParts": "titel in de eigenschappen", "HLinks": "koppeling in de eigenschappen"}


def apart(pakket: Pakket) -> Iterator[Stuk]:
    """Each such text, with the part that it stands in."""
    for _, part, root in _parts(pakket, "numbering"):
        for text in _bullets(root):
            yield Stuk("opsommingsteken", _BUITEN, part, text)
    for _, part, root in _parts(pakket, "webSettings"):
        for frameset in root.iter(q("w:frameset")):
            for element in frameset.iter(*(q(name) for name in _FRAMES)):
                yield Stuk("naam van een kader", _BUITEN, part, val(element))
    for kind in ("extended-properties", "extendedProperties"):
        for _, part, root in _parts(pakket, kind):
            yield from _properties(pakket, part, root)


def _bullets(root: Element) -> Iterator[str]:
    """Bullets of words, and what is said of those that are a picture."""
    for level in root.iter(q("w:lvl")):
        text = val(level.find(q("w:lvlText")))
        if val(level.find(q("w:numFmt"))) == "bullet" and _LETTERS.search(text):
            yield text
    for bullet in root.iter(q("w:numPicBullet")):
        for element in bullet.iter():
            yield from (str(text) for name, text in element.attrib.items() if str(name).endswith(_SHOWN))


def _parts(pakket: Pakket, kind: str) -> Iterator[tuple[str, str, Element]]:
    for owner, relaties in pakket.relaties.items():
        for relatie in relaties:
            if relatie.soort == kind and not relatie.extern and relatie.doel in pakket.delen:
                yield owner, relatie.doel, pakket.xml(relatie.doel)


def _properties(pakket: Pakket, part: str, root: Element) -> Iterator[Stuk]:
    """Titles and links that the text has not; a link that the package holds as such is told there."""
    links = {relatie.doel for relaties in pakket.relaties.values() for relatie in relaties if relatie.extern}
    for held in root:
        for element in held.iter() if local(held) in _PROPERTIES else ():
            text = (element.text or "").strip()
            if local(element) in _WORDS and _LETTERS.search(text) and text not in links:
                yield Stuk(_PROPERTIES[local(held)], _BUITEN, part, text)
