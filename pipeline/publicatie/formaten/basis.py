# SPDX-License-Identifier: EUPL-1.2
"""What every output format gets: a prepared version, the same for all."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO

from pipeline.profiel.model import Huisstijl
from pipeline.publicatie.huisstijl import accent
from pipeline.publicatie.kop import Kop
from pipeline.publicatie.opmaak import prepare
from redaction import Document, Heading, Inline, SchrijfFout, Text, plain

KOPPEN_VOOR_VOORBLAD = 4
"""From this many headings a version is a report, with a cover page and a table of contents."""
_BEELDSOORTEN = ((b"\x89PNG\r\n\x1a\n", "png"), (b"\xff\xd8\xff", "jpg"))


_BIJLAGE = re.compile(r"\s*bijlage\b", re.IGNORECASE)


def op_nieuwe_bladzijde(node: Heading) -> bool:
    """Whether a heading opens an annex, which begins on a page of its own."""
    return node.level == 1 and _BIJLAGE.match(plain(node.content)) is not None


@dataclass(frozen=True)
class Versie:
    """A version ready to be written: prepared tree, front, title and colour."""

    document: Document
    kop: Kop
    kleur: str
    stijl: Huisstijl

    @classmethod
    def van(cls, document: Document, kop: Kop, stijl: Huisstijl) -> Versie:
        """Prepare a tree for writing; raises SchrijfFout on what cannot be shown."""
        schoon = prepare(document)
        for inhoud in schoon.images.values():
            _check_picture(inhoud)
        return cls(schoon, kop, accent(stijl), stijl)

    @property
    def titel(self) -> tuple[Inline, ...]:
        """The document's own title, else that of the front."""
        return self.document.title or (Text(self.kop.titel.strip()),)

    @property
    def titeltekst(self) -> str:
        """The title as plain text, for metadata."""
        return " ".join(plain(self.titel).split())

    @property
    def koppen(self) -> tuple[tuple[str, int, str], ...]:
        """Id, level and words of each heading, in order; ids are generated, never made of words."""
        found = [b for b in self.document.blocks if isinstance(b, Heading)]
        return tuple(
            (f"kop-{n}", b.level, " ".join(plain(b.content).split())) for n, b in enumerate(found, 1)
        )

    @property
    def rapport(self) -> bool:
        """Whether it gets a cover page and a table of contents."""
        return len(self.koppen) >= KOPPEN_VOOR_VOORBLAD

    def beelden(self) -> Iterator[tuple[str, str, bytes]]:
        """Key, generated file name and bytes of each picture; SchrijfFout when no PNG or JPEG."""
        for number, (key, inhoud) in enumerate(self.document.images.items(), 1):
            soort = next((s for magic, s in _BEELDSOORTEN if inhoud.startswith(magic)), None)
            if soort is None:
                raise SchrijfFout(f"afbeelding {number} is geen PNG of JPEG; lees het bronbestand opnieuw")
            yield key, f"beeld-{number}.{soort}", inhoud


def _check_picture(inhoud: bytes) -> None:
    """Load it whole: a damaged picture is refused here, in Dutch, for every format."""
    from PIL import Image

    try:
        with Image.open(BytesIO(inhoud), formats=("PNG", "JPEG")) as beeld:
            beeld.load()
    except (OSError, SyntaxError, ValueError):
        raise SchrijfFout(
            "een afbeelding is beschadigd of geen PNG of JPEG; vervang haar in het bronbestand"
        ) from None
