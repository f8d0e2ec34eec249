# SPDX-License-Identifier: EUPL-1.2
"""Marks on their way through pandoc, which drops styles: signs that no text holds, around the words.

The signs are put in the copy that pandoc gets and taken out of the tree at once. Whatever happened to
a pair of signs in between, either it is a mark again or the document is refused.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from redaction import boom
from redaction.fouten import LeesFout
from redaction.markering import each_line, mark_blocks
from redaction.merk import Merk
from redaction.model import Leesbevinding
from redaction.pandoc.samen import merged
from redaction.stroom import streams

_BEGIN, _EIND = "\U0010f500", "\U0010f501"
_EERSTE, _AANTAL = 0x10F510, 200
_TEKEN = re.compile("[\U0010f500-\U0010f5ff]")
_STUK = re.compile(f"({_BEGIN}.|{_EIND})", re.DOTALL)
_KWIJT = "een markering is niet goed te lezen; zet haar in het bestand opnieuw op hele woorden of alinea's"
_VOL = "er zijn te veel verschillende markeringen; gebruik er minder"
_VREEMD = "er staan tekens in die lakmoes zelf gebruikt; haal ze uit het bestand"
CODE = "markering"
_LOS = (
    "hier staat een markering die niet te lezen is; sluit het blok met ::: op een eigen regel, schrijf"
    " [tekst]{.medisch}, of gebruik in Word een stijl zoals Lakmoes medisch"
)
_NIET = (
    "deze markering kent lakmoes niet; kies beroepsgeheim, medisch of gezegd, met van en over een id; tot"
    " dan leest niemand wat eronder staat"
)
# A fence or an attribute that stayed text: somebody meant a mark there.
_WOORDEN = r"beroepsgeheim|medisch|gezegd"
_GEMEEND = re.compile(rf"^\s*:::|\{{\s*\.?\s*(?:{_WOORDEN})\b|\{{\.[a-z]", re.IGNORECASE | re.MULTILINE)


@dataclass
class Merktekens:
    """The marks of one document and the signs that stand for them."""

    merken: list[Merk] = field(default_factory=list)

    def begin(self, merk: Merk) -> str:
        """The sign that opens this mark. Raises LeesFout past the number of signs."""
        if merk not in self.merken:
            self.merken.append(merk)
        if len(self.merken) > _AANTAL:
            raise LeesFout(_VOL)
        return _BEGIN + chr(_EERSTE + self.merken.index(merk))

    @property
    def eind(self) -> str:
        """The sign that closes any mark."""
        return _EIND

    def herken(self, document: boom.Document) -> boom.Document:
        """The tree with marks where the signs were. Raises LeesFout when a pair is broken."""
        if not self.merken:
            return document
        made = each_line(_codes_opened(document), self.regel)
        if any(_TEKEN.search(stroom.tekst) for stroom in streams(made)):
            raise LeesFout(_KWIJT)
        return made

    def regel(self, nodes: Sequence[boom.Inline]) -> tuple[boom.Inline, ...]:
        """Inlines with every pair of signs in them as a mark."""
        lagen: list[tuple[Merk | None, list[boom.Inline]]] = [(None, [])]
        for piece in self._stukken(nodes):
            if isinstance(piece, str):
                self._teken(piece, lagen)
            else:
                lagen[-1][1].append(piece)
        if len(lagen) != 1:
            raise LeesFout(_KWIJT)
        return merged(lagen[0][1])

    def _teken(self, teken: str, lagen: list[tuple[Merk | None, list[boom.Inline]]]) -> None:
        if teken != _EIND:
            at = ord(teken[1]) - _EERSTE
            if not 0 <= at < len(self.merken):
                raise LeesFout(_KWIJT)
            lagen.append((self.merken[at], []))
            return
        merk, inner = lagen.pop()
        if merk is None:
            raise LeesFout(_KWIJT)
        if inner:
            lagen[-1][1].append(boom.Marked(merk, merged(inner)))

    def _stukken(self, nodes: Sequence[boom.Inline]) -> list[boom.Inline | str]:
        found: list[boom.Inline | str] = []
        for node in nodes:
            match node:
                case boom.Text(text):
                    pieces = _STUK.split(text)
                    found += [p if n % 2 else boom.Text(p) for n, p in enumerate(pieces) if p]
                case boom.Styled(kind, content):
                    found.append(boom.Styled(kind, self.regel(content)))
                case boom.Link(content, target):
                    found.append(boom.Link(self.regel(content), target))
                case boom.Note(blocks):
                    inner = each_line(boom.Document((), blocks), self.regel)
                    found.append(boom.Note(inner.blocks))
                case _:
                    found.append(node)
        return found


def _codes_opened(document: boom.Document) -> boom.Document:
    """Preformatted text with signs in it as paragraphs, which can hold a mark."""
    blocks = [
        made
        for block in document.blocks
        for made in (mark_blocks((block,), ()) if _marked_code(block) else (block,))
    ]
    return boom.Document(document.title, tuple(blocks), document.images)


def _marked_code(block: boom.Block) -> bool:
    return isinstance(block, boom.Code) and bool(_TEKEN.search(block.text))


def refuse_signs(text: str) -> None:
    """Raises LeesFout when a source holds signs of this program itself."""
    if _TEKEN.search(text):
        raise LeesFout(_VREEMD)


def unread_marks(document: boom.Document, unknown: Sequence[str] = ()) -> list[Leesbevinding]:
    """A blocking finding for every place where a mark was meant that is none, or an unknown one.

    ``unknown`` are the places of unknown marks.
    """
    loose = [s.plaats for s in streams(document) if _GEMEEND.search(s.tekst)]
    found = [Leesbevinding(CODE, plaats, _LOS, blokkeert=True) for plaats in dict.fromkeys(loose)]
    return found + [Leesbevinding(CODE, plaats, _NIET, blokkeert=True) for plaats in dict.fromkeys(unknown)]
