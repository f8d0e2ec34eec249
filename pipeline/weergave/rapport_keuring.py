# SPDX-License-Identifier: EUPL-1.2
"""Tracked changes and comments in an edited docx: where they are, so that someone settles them."""

from __future__ import annotations

from pipeline.weergave.rapport_pakket import Pakket
from pipeline.weergave.rapport_xml import SOORT, Element, q

_WIJZIGING = frozenset(
    q(f"w:{name}")
    for name in (
        "ins", "del", "moveFrom", "moveTo", "cellIns", "cellDel", "cellMerge", "rPrChange", "pPrChange",
        "sectPrChange", "tblPrChange", "tblPrExChange", "tblGridChange", "tcPrChange", "trPrChange",
        "numberingChange",
    )
)  # fmt: skip
_OPMERKING = frozenset({q("w:commentReference"), q("w:commentRangeStart")})
_DELEN = {
    "header": "de koptekst",
    "footer": "de voettekst",
    "footnotes": "de voetnoten",
    "endnotes": "de eindnoten",
}
_MEEST = 5


def openstaand(pakket: Pakket) -> str | None:
    """A Dutch sentence on tracked changes and comments that are left, with paragraphs; None without."""
    found: dict[str, list[str]] = {"bijgehouden wijzigingen": [], "opmerkingen": []}
    for plaats, element in _elementen(pakket):
        if element.tag in _WIJZIGING and plaats not in found["bijgehouden wijzigingen"]:
            found["bijgehouden wijzigingen"].append(plaats)
        if element.tag in _OPMERKING and plaats not in found["opmerkingen"]:
            found["opmerkingen"].append(plaats)
    parts = [f"{wat} in {_opsomming(waar)}" for wat, waar in found.items() if waar]
    if not parts:
        return None
    return (
        f"{pakket.naam} heeft nog {' en '.join(parts)}; neem ze in Word over of verwijder ze, "
        "sla het op en genereer opnieuw"
    )


def _elementen(pakket: Pakket) -> list[tuple[str, Element]]:
    """Every element of the document and its side parts, with its place for a reader."""
    found = [(f"alinea {n}", e) for n, p in enumerate(pakket.body.iter(q("w:p")), 1) for e in p.iter()]
    in_paragraphs = {id(element) for _, element in found}
    found += [("een tabel of sectie", e) for e in pakket.body.iter() if id(e) not in in_paragraphs]
    for relatie in pakket.relaties(pakket.hoofddeel).values():
        name = relatie.soort.removeprefix(SOORT)
        if name in _DELEN and relatie.doel in pakket.delen:
            found += [(_DELEN[name], e) for e in pakket.xml(relatie.doel).iter()]
    return found


def _opsomming(plaatsen: list[str]) -> str:
    shown = plaatsen[:_MEEST]
    rest = len(plaatsen) - len(shown)
    text = ", ".join(shown)
    andere = "andere plaats" if rest == 1 else "andere plaatsen"
    return f"{text} en {rest} {andere}" if rest else text
