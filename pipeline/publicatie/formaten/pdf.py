# SPDX-License-Identifier: EUPL-1.2
"""PDF that is both PDF/UA-1 and PDF/A-2a, set by typst.

The content goes to the layout as data (JSON), never as typst source: nothing in a report can
run, read a file or change the layout. typst sees a folder with only the pictures of the tree.
"""

from __future__ import annotations

import json
import re
import tempfile
from collections.abc import Sequence
from datetime import UTC, datetime, time
from io import BytesIO
from itertools import count
from pathlib import Path
from typing import Any

from pipeline.bronnen import sjablonen
from pipeline.publicatie.formaten.basis import Versie, op_nieuwe_bladzijde
from pipeline.publicatie.opmaak import GEMARKEERD
from pipeline.publicatie.rooster import shares, text_of
from pipeline.publicatie.tekens import name_of
from redaction import (
    Block,
    Cell,
    Code,
    Figure,
    Heading,
    Inline,
    ItemList,
    LineBreak,
    Link,
    Marked,
    Note,
    Paragraph,
    Picture,
    Quote,
    Rule,
    SchrijfFout,
    Styled,
    Table,
    Text,
    plain,
    streams,
)

EXTENSIE = "pdf"
_HEEL = 600
"""A cell with fewer characters than this is not broken over two pages."""
Knoop = dict[str, Any]
_TEKEN = re.compile(r"the text `\"(.*?)\"` could not be displayed", re.DOTALL)
_BREED = 1.6
"""Pictures at least this much wider than high fill the width of the page."""


def schrijf(versie: Versie) -> bytes:
    """The version as PDF bytes; the same version gives the same bytes.

    Raises SchrijfFout, in Dutch, for a character that no font has or a picture typst cannot read.
    """
    import typst

    sjabloon: bytes = (sjablonen() / "publiek" / "rapport.typ").read_bytes()
    with tempfile.TemporaryDirectory(prefix="lakmoes-") as naam:
        root = Path(naam)
        bestanden = {}
        for key, bestand, inhoud in versie.beelden():
            (root / bestand).write_bytes(inhoud)
            bestanden[key] = (bestand, _is_wide(inhoud))
        try:
            return typst.compile(  # type: ignore[type-var]
                sjabloon,
                root=root,
                package_path=root,
                package_cache_path=root,
                ignore_system_fonts=True,
                sys_inputs={"stuk": json.dumps(_Vorm(bestanden).stuk(versie), ensure_ascii=False)},
                pdf_standards=["ua-1", "a-2a"],
                timestamp=datetime.combine(versie.kop.dag, time(12, 0), UTC),
            )
        except typst.TypstError as fout:
            raise _in_dutch(str(fout.message), versie) from None


def _is_wide(inhoud: bytes) -> bool:
    from PIL import Image

    with Image.open(BytesIO(inhoud)) as beeld:
        return bool(beeld.width >= _BREED * beeld.height)


def _in_dutch(message: str, versie: Versie) -> SchrijfFout:
    found = _TEKEN.search(message)
    if found is None:
        return SchrijfFout(
            "de PDF kan niet toegankelijk worden gemaakt; meld dit bij de beheerder met het brondocument"
        )
    text = re.sub(r"\\u\{([0-9a-f]+)\}", lambda m: chr(int(m[1], 16)), found[1])
    plaats = next((s.plaats for s in streams(versie.document) if text[:1] in s.tekst), "het voorblad")
    return SchrijfFout(
        f"{plaats}: het teken {name_of(text[:1])} heeft geen vorm in de lettertypen van de publicatie; "
        "vervang het in het brondocument door woorden"
    )


class _Vorm:
    """The tree as plain data for the layout."""

    def __init__(self, bestanden: dict[str, tuple[str, bool]]) -> None:
        self.bestanden = bestanden
        self.nummers = count(1)

    def stuk(self, versie: Versie) -> Knoop:
        kop = versie.kop
        return {
            "kleur": versie.kleur,
            "kop": {
                "titel": versie.titeltekst,
                "titelinhoud": self.inlines(versie.titel),
                "ondertitel": kop.ondertitel,
                "organisatie": kop.uitgever,
                "kort": _shortened(versie.titeltekst),
                "voet": " · ".join(x for x in (kop.kenmerk, kop.versienaam) if x),
                "versie": kop.versiekop,
                "uitleg": kop.uitleg,
                "gegevens": [list(row) for row in kop.gegevens],
                "dag": [kop.dag.year, kop.dag.month, kop.dag.day],
                "voorblad": versie.rapport,
                "inhoudsopgave": versie.rapport,
            },
            "inhoud": {ident: woorden for ident, _, woorden in versie.koppen},
            "blokken": self.blocks(versie.document.blocks),
        }

    def blocks(self, nodes: Sequence[Block]) -> list[Knoop]:
        return [self.block(node) for node in nodes]

    def inlines(self, nodes: Sequence[Inline]) -> list[Knoop]:
        return [self.inline(node) for node in nodes]

    def block(self, node: Block) -> Knoop:
        match node:
            case Heading(level, content):
                ident = f"kop-{next(self.nummers)}"
                new = op_nieuwe_bladzijde(node)
                inhoud = self.inlines(content)
                return {"t": "kop", "niveau": level, "id": ident, "nieuw": new, "inhoud": inhoud}
            case Paragraph(content):
                return {"t": "alinea", "inhoud": self.inlines(content)}
            case Quote(blocks):
                return {"t": "citaat", "inhoud": self.blocks(blocks)}
            case ItemList(items, start):
                return {"t": "lijst", "start": start, "punten": [self.blocks(item) for item in items]}
            case Table():
                return self.table(node)
            case Code(text):
                return {"t": "code", "tekst": text}
            case Figure(picture, caption):
                return {**self.picture(picture), "t": "figuur", "inhoud": self.inlines(caption)}
            case Rule():
                return {"t": "lijn"}

    def table(self, node: Table) -> Knoop:
        kop = [self.cell(cell) for row in node.head for cell in row]
        return {
            "t": "tabel",
            "breedten": shares(node),
            "kop": kop,
            "herhaal": '"noot"' not in json.dumps(kop),
            "cellen": [self.cell(cell) for row in node.body for cell in row],
            "inhoud": self.inlines(node.caption),
        }

    def cell(self, cell: Cell) -> Knoop:
        return {
            "rijen": cell.rowspan,
            "kolommen": cell.colspan,
            "heel": cell.rowspan == 1 and len(text_of(cell.blocks)) < _HEEL,
            "inhoud": self.blocks(cell.blocks),
        }

    def picture(self, node: Picture) -> Knoop:
        bestand, breed = self.bestanden[node.image]
        return {"t": "beeld", "bestand": bestand, "alt": node.alt, "breed": breed}

    def note(self, blocks: Sequence[Block]) -> Knoop:
        """The first paragraph stands beside the number of the note, not under it."""
        first = blocks[0].content if blocks and isinstance(blocks[0], Paragraph) else ()
        rest = blocks[1:] if first else blocks
        return {"t": "noot", "eerst": self.inlines(first), "inhoud": self.blocks(rest)}

    def inline(self, node: Inline) -> Knoop:
        match node:
            case Text(text):
                return {"t": "tekst", "tekst": text}
            case LineBreak():
                return {"t": "regel"}
            case Styled(kind, content):
                return {"t": "stijl", "soort": kind, "inhoud": self.inlines(content)}
            case Link(content, target):
                bare = plain(content) == target
                return {"t": "link", "doel": target, "kaal": bare, "inhoud": self.inlines(content)}
            case Note(blocks):
                return self.note(blocks)
            case Picture():
                return self.picture(node)
            case Marked():
                raise SchrijfFout(GEMARKEERD)


def _shortened(text: str, limit: int = 80) -> str:
    return text if len(text) <= limit else text[: limit - 1].rsplit(" ", 1)[0] + " …"
