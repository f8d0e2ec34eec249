# SPDX-License-Identifier: EUPL-1.2
"""What the reader of a format makes of a file inside, as pieces of text with their places."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from redaction import boom
from redaction.fouten import LeesFout
from redaction.lezen.erin.ruimte import Ruimte
from redaction.lezen.gelezen import Ruw
from redaction.lezen.gespeld.woorden import words_together
from redaction.lezen.maat import check_size
from redaction.lezen.onzichtbaar import without_unseen
from redaction.model import NietOvergenomen
from redaction.stroom import streams

MAX_TEXT = 50_000
_WORD = re.compile(r"[^\W_]+")
_BY_PAGE = "[de tekst staat per bladzijde bij de volgende onderdelen]"
_REST = "[en nog {} tekens; sla het bestand apart op en lees het los]"


@dataclass(frozen=True, slots=True)
class Deel:
    """Text of a file inside; ``plaats`` is "" for the file itself, else where in it, with all around."""

    plaats: str
    tekst: str


def piece(plaats: str, *texts: str) -> Deel:
    """One piece of these texts; of one that is too long the start, and how much there is more."""
    text = " ".join(" ".join(text.split()) for text in texts if text.strip())
    if len(text) > MAX_TEXT:
        text = f"{text[:MAX_TEXT]} {_REST.format(len(text) - MAX_TEXT)}"
    return Deel(plaats, text)


def read_by_reader(kind: str, naam: str, inhoud: bytes, hier: Ruimte) -> tuple[Deel, ...]:
    """The pieces of a file that has a reader; the first is the file's own. Raises LeesFout."""
    if kind == "pdf":
        from redaction.lezen.pdf.lezer import read_pages

        ruw, pages = read_pages(inhoud, naam, hier)
        return _pieces(ruw, {f"bladzijde {number}": text for number, text in pages.items()}, naam, hier)
    return _pieces(_readers(hier)[kind](inhoud, naam), {}, naam, hier)


def _readers(hier: Ruimte) -> Mapping[str, Callable[[bytes, str], Ruw]]:
    from redaction.lezen.formaten.html import read_html
    from redaction.lezen.opendocument.lezer import read_odt
    from redaction.lezen.post.lezer import read_eml, read_msg
    from redaction.lezen.word.lezer import read_docx

    return {
        "docx": lambda inhoud, naam: read_docx(inhoud, naam, hier),
        "odt": lambda inhoud, naam: read_odt(inhoud, naam, hier),
        "eml": lambda inhoud, naam: read_eml(inhoud, naam, hier),
        "msg": lambda inhoud, naam: read_msg(inhoud, naam, hier),
        "html": lambda inhoud, naam: read_html(inhoud, naam, hier),
    }


def _pieces(ruw: Ruw, pages: Mapping[str, str], naam: str, hier: Ruimte) -> tuple[Deel, ...]:
    """The file's own text with what was reported of it; pages, and files inside it, each as a piece."""
    clean = words_together(without_unseen(ruw))
    said = [stroom.tekst for stroom in streams(clean.document)]
    check_size(said, naam)
    deeper = [part for part in clean.niet_overgenomen if part.plaats.startswith(hier.place(""))]
    rest = [part for part in clean.niet_overgenomen if part not in deeper]
    own = [part for part in rest if part.plaats not in pages]
    body = _across(said, pages) if pages else said
    remark = (_BY_PAGE,) if any(pages.values()) else ()
    first = piece("", *remark, *body, *_pictures(clean.document), *map(_told, own), *_warnings(clean))
    on_pages = (
        piece(hier.place(page), text, *(_told(part) for part in rest if part.plaats == page))
        for page, text in pages.items()
    )
    inner = (piece(part.plaats, part.tekst) for part in deeper)
    return first, *(found for found in (*on_pages, *inner) if found.tekst)


def _told(part: NietOvergenomen) -> str:
    return part.tekst or f"[{part.soort}]"


def _pictures(document: boom.Document) -> Iterator[str]:
    if document.images:
        yield f"[afbeeldingen: {len(document.images)}]"


def _warnings(ruw: Ruw) -> Iterator[str]:
    """What a person would have to mend if this file were read by itself."""
    for found in dict.fromkeys((b.plaats, b.melding) for b in ruw.bevindingen if b.blokkeert):
        yield f"[let op, {found[0]}: {found[1]}]"


def _across(said: list[str], pages: Mapping[str, str]) -> Iterator[str]:
    """Words that the text has and no page by itself: those that go on over a page."""
    known = set(_WORD.findall(" ".join(pages.values())))
    yield from dict.fromkeys(w for text in said for w in _WORD.findall(text) if w not in known)


def refused(fout: LeesFout, naam: str) -> str:
    """Why a file inside was not read, as a remark."""
    return f"[niet gelezen: {str(fout).removeprefix(f'{naam}: ')}]"
