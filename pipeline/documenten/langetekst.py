# SPDX-License-Identifier: EUPL-1.2
"""Text that a writer keeps in rapport/ (Markdown, Word or plain), as blocks for a letter."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from pipeline.documenten.rapport_hoofdstukken import eis_heel
from pipeline.documenten.soort import Gegevens, NogNiet
from redaction import (
    Block,
    Gelezen,
    Heading,
    Inline,
    ItemList,
    LeesFout,
    LineBreak,
    Link,
    Marked,
    Note,
    Paragraph,
    Quote,
    Rule,
    Styled,
    Table,
    Text,
    lees,
)

_NUMMER = re.compile(r"^\d+[-_. ]+")
EXTENSIES = (".md", ".docx", ".odt", ".txt")
Blok = dict[str, str]
_NIET_OVER = "bevat iets dat niet als tekst is over te nemen; schrijf gewone alinea's en lijsten."


def bron(g: Gegevens, *namen: str) -> str | None:
    """The first of these texts that exists: ``rapport/advies.md``, or numbered as a chapter of the report."""
    folder = g.map / "rapport"
    bestanden = sorted(p for p in folder.iterdir() if p.is_file()) if folder.is_dir() else []
    for naam in namen:
        for pad in bestanden:
            if pad.suffix.lower() in EXTENSIES and _NUMMER.sub("", pad.stem).lower() == naam:
                return f"rapport/{pad.name}"
    return None


def vereist(g: Gegevens, waarvoor: str, *namen: str) -> str:
    """The same; raises NogNiet that says which file to write, and what for."""
    pad = bron(g, *namen)
    if pad is None:
        raise NogNiet(f"rapport/{namen[-1]}.md ontbreekt; schrijf daarin {waarvoor}.")
    return pad


def blokken(g: Gegevens, pad: str) -> list[Blok]:
    """The text as blocks ``{"soort": alinea|kop|punt|nummer, "tekst": ...}``.

    A table becomes a list, a note stands between brackets. Raises NogNiet when it is empty, unreadable,
    or holds what a letter cannot: an image, something that could not be taken over.
    """
    gelezen = open_tekst(g, pad)
    if gelezen.gemist:
        raise NogNiet(f"{pad} {_NIET_OVER}")
    return als_blokken(gelezen.document.blocks, pad)


def open_tekst(g: Gegevens, pad: str) -> Gelezen:
    """A file of the dossier, read; raises NogNiet when that cannot be done, or not whole."""
    try:
        gelezen = lees(g.map / pad)
    except LeesFout as fout:
        raise NogNiet(f"{pad} is niet te lezen: {fout}") from None
    eis_heel(gelezen, pad)
    return gelezen


def als_blokken(blocks: Sequence[Block], pad: str) -> list[Blok]:
    """Blocks of a document as blocks of a letter; raises NogNiet as ``blokken`` does."""
    uit = [blok for block in blocks for blok in _blok(block, pad)]
    if not uit:
        raise NogNiet(f"{pad} is leeg; schrijf gewone alinea's en lijsten.")
    return uit


def opschrift(g: Gegevens, pad: str) -> str:
    """The title of the text, which ``blokken`` leaves out; empty when it has none or cannot be read."""
    try:
        return _tekst(lees(g.map / pad).document.title, pad)
    except LeesFout:
        return ""


def _blok(block: Block, pad: str) -> list[Blok]:
    if isinstance(block, Heading):
        return [{"soort": "kop", "tekst": _tekst(block.content, pad)}]
    if isinstance(block, Paragraph):
        tekst = _tekst(block.content, pad)
        return [{"soort": "alinea", "tekst": tekst}] if tekst else []
    if isinstance(block, ItemList):
        return [_punt(block.start, nr, item, pad) for nr, item in enumerate(block.items)]
    if isinstance(block, Quote):
        return [blok for deel in block.blocks for blok in _blok(deel, pad)]
    if isinstance(block, Table):
        return list(_rijen(block, pad))
    if isinstance(block, Rule):
        return []
    raise NogNiet(f"{pad} bevat een afbeelding of code; schrijf voor de brief gewone alinea's en lijsten.")


def _punt(start: int | None, nr: int, item: Sequence[Block], pad: str) -> Blok:
    tekst = _plat(item, pad)
    if start is None:
        return {"soort": "punt", "tekst": tekst}
    return {"soort": "nummer", "tekst": f"{start + nr}.\t{tekst}"}


def _rijen(tabel: Table, pad: str) -> Iterator[Blok]:
    """A letter has no room for a table of a report: each row becomes one item, column by column."""
    koppen = [_plat(cel.blocks, pad) for cel in tabel.head[-1]] if tabel.head else []
    for rij in tabel.body:
        cellen = [_plat(cel.blocks, pad) for cel in rij]
        namen = koppen if len(koppen) == len(cellen) else [""] * len(cellen)
        delen = [f"{kop}: {cel}" if kop else cel for kop, cel in zip(namen, cellen, strict=True) if cel]
        if delen:
            yield {"soort": "punt", "tekst": "; ".join(delen)}


def _plat(blocks: Sequence[Block], pad: str) -> str:
    return "\n".join(blok["tekst"] for block in blocks for blok in _blok(block, pad))


def _tekst(inlines: Sequence[Inline], pad: str) -> str:
    return "".join(_inline(inline, pad) for inline in inlines).strip()


def _inline(inline: Inline, pad: str) -> str:
    if isinstance(inline, Text):
        return inline.text
    if isinstance(inline, LineBreak):
        return "\n"
    if isinstance(inline, Styled | Link):
        return "".join(_inline(deel, pad) for deel in inline.content)
    if isinstance(inline, Marked):
        raise NogNiet(f"{pad} bevat een gemarkeerde passage; die hoort niet in een brief, haal haar weg.")
    if isinstance(inline, Note):
        return f" ({_plat(inline.blocks, pad)})"
    raise NogNiet(f"{pad} bevat een afbeelding in de tekst; haal die voor de brief weg.")
