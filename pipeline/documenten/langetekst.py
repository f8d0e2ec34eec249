# SPDX-License-Identifier: EUPL-1.2
"""Text that a writer keeps in rapport/ (Markdown, Word or plain), as blocks for a letter."""

from __future__ import annotations

from collections.abc import Sequence

from pipeline.documenten.soort import Gegevens, NogNiet
from redaction import (
    Block,
    Heading,
    Inline,
    ItemList,
    LeesFout,
    LineBreak,
    Link,
    Paragraph,
    Styled,
    Text,
    lees,
)

EXTENSIES = (".md", ".docx", ".odt", ".txt")
Blok = dict[str, str]


def bron(g: Gegevens, *namen: str) -> str | None:
    """The first of these texts that exists, as a path within the dossier: ``rapport/advies.md``."""
    paden = (f"rapport/{naam}{extensie}" for naam in namen for extensie in EXTENSIES)
    return next((pad for pad in paden if (g.map / pad).is_file()), None)


def vereist(g: Gegevens, waarvoor: str, *namen: str) -> str:
    """The same; raises NogNiet that says which file to write, and what for."""
    pad = bron(g, *namen)
    if pad is None:
        raise NogNiet(f"rapport/{namen[0]}.md ontbreekt; schrijf daarin {waarvoor}.")
    return pad


def blokken(g: Gegevens, pad: str) -> list[Blok]:
    """The text as blocks ``{"soort": alinea|kop|punt|nummer, "tekst": ...}``.

    Raises NogNiet when it is empty, unreadable, or holds what a letter cannot (a table, an image,
    something that could not be taken over).
    """
    try:
        gelezen = lees(g.map / pad)
    except LeesFout as fout:
        raise NogNiet(f"{pad} is niet te lezen: {fout}") from None
    uit = [blok for block in gelezen.document.blocks for blok in _blok(block, pad)]
    if gelezen.niet_overgenomen or not uit:
        wat = "bevat iets dat niet als tekst is over te nemen" if uit else "is leeg"
        raise NogNiet(f"{pad} {wat}; schrijf gewone alinea's en lijsten.")
    return uit


def _blok(block: Block, pad: str) -> list[Blok]:
    if isinstance(block, Heading):
        return [{"soort": "kop", "tekst": _tekst(block.content, pad)}]
    if isinstance(block, Paragraph):
        tekst = _tekst(block.content, pad)
        return [{"soort": "alinea", "tekst": tekst}] if tekst else []
    if isinstance(block, ItemList):
        return [_punt(block.start, nr, item, pad) for nr, item in enumerate(block.items)]
    raise NogNiet(
        f"{pad} bevat een tabel, citaat of afbeelding; een brief kan alleen alinea's en lijsten aan."
    )


def _punt(start: int | None, nr: int, item: Sequence[Block], pad: str) -> Blok:
    delen = [blok["tekst"] for block in item for blok in _blok(block, pad)]
    tekst = "\n".join(delen)
    if start is None:
        return {"soort": "punt", "tekst": tekst}
    return {"soort": "nummer", "tekst": f"{start + nr}.\t{tekst}"}


def _tekst(inlines: Sequence[Inline], pad: str) -> str:
    delen: list[str] = []
    for inline in inlines:
        if isinstance(inline, Text):
            delen.append(inline.text)
        elif isinstance(inline, LineBreak):
            delen.append("\n")
        elif isinstance(inline, Styled | Link):
            delen.append(_tekst(inline.content, pad))
        else:
            raise NogNiet(f"{pad} bevat een voetnoot of afbeelding; zet die tekst in een gewone alinea.")
    return "".join(delen).strip()
