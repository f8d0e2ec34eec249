# SPDX-License-Identifier: EUPL-1.2
"""What the package itself says: where it points at outside the file, and what its parts are called."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from redaction.lezen.gegevens import Stuk
from redaction.lezen.word.bijzaken.bron import Bron
from redaction.lezen.word.namen import q, val
from redaction.lezen.word.pakket import TYPES, Pakket

_BESTAND = "het bestand"
_TEMPLATE = re.compile(r"(.*[/\\])?normal(_[0-9a-f]+)?\.dot[mx]?", re.IGNORECASE)
# Folders and parts as Word, LibreOffice and Google Docs name them.
_PARTS_LIST = """
    word docprops customxml media embeddings charts diagrams theme glossary activex fonts ink customizations
    webextensions xmlsignatures documents docmetadata printersettings rels sheet worksheet werkblad document
    document2 styles settings websettings fonttable numbering footnotes endnotes comments people app core
    custom thumbnail stylewitheffects styleswitheffects commentsextended commentsids commentsextensible
    documenttasks vbaproject vbadata drawing data layout quickstyle quickstyles colors style colorstyle
    microsoft excel powerpoint presentation binary themeoverride origin sig labelinfo taskpanes webextension
    props image img header footer chart chartex object ole oleobject item itemprops afchunk attachedtoolbars
    mimetype content types xl ppt stylesxml xml png jpeg jpg gif emf wmf svg bin xlsx docx wdp tiff tif bmp
    rtf html htm mht txt odttf sigs vml vmldrawing wmz
"""
_PARTS = frozenset(_PARTS_LIST.split())
_WORD = re.compile(r"[^\W\d_]+")


def pointers(pakket: Pakket, bronnen: Sequence[Bron]) -> Iterator[Stuk]:
    """Targets that the text does not show: outside the file, and parts that are not there."""
    shown = {bron.deel for bron in bronnen if not bron.soort or "noot" in bron.soort}
    used = {bron.deel: {val(e, "r:id") for e in bron.wortel.iter(q("w:hyperlink"))} for bron in bronnen}
    for owner, relaties in pakket.relaties.items():
        for relatie in relaties:
            taken = owner in shown and relatie.soort == "hyperlink" and relatie.id in used.get(owner, ())
            if relatie.soort == "attachedTemplate" and not _TEMPLATE.fullmatch(relatie.doel):
                yield Stuk("sjabloon", _BESTAND, owner, relatie.doel)
            elif relatie.extern and not taken and relatie.soort != "attachedTemplate":
                yield Stuk("verwijzingen naar buiten", _BESTAND, owner, relatie.doel)
            elif not relatie.extern and relatie.doel not in pakket.delen:
                yield Stuk("verwijzingen naar een onderdeel dat er niet is", _BESTAND, owner, relatie.doel)


def part_names(pakket: Pakket) -> Iterator[Stuk]:
    """Names of parts that no program gives by itself."""
    for part in pakket.delen:
        words = (word.casefold() for word in _WORD.findall(part))
        if part != TYPES and any(len(word) > 1 and word not in _PARTS for word in words):
            yield Stuk("namen van onderdelen", _BESTAND, part, part.removeprefix("word/"))
