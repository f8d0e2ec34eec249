# SPDX-License-Identifier: EUPL-1.2
"""The chapters of a report: one file each in rapport/, in order of file name.

``rapport/10-samenvatting.md``, ``rapport/70-feitenrelaas.docx`` ...: a number, then a name. Without
any numbered file the usual chapters by name count, or one file that holds the whole report.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import PurePosixPath

from pipeline.documenten.soort import Gegevens, NogNiet
from pipeline.documenten.woorden import zin
from pipeline.weergave.tekst import Tekst
from redaction import Block, Document, Gelezen, Heading, LeesFout, NietOvergenomen, Text, lees, plain, streams

MAP = "rapport"
EXTENSIES = (".md", ".docx", ".odt", ".txt")
FEITEN = re.compile(r"\bfeit|feiten", re.IGNORECASE)
CONCLUSIES = re.compile(r"\bconclusie", re.IGNORECASE)
ADVIES = re.compile(r"\badvies|\badviez|\baanbeveling", re.IGNORECASE)
HOOFDBOODSCHAP = re.compile(r"boodschap|\bkern\b|samenvatting", re.IGNORECASE)
_NUMMER = re.compile(r"^\d+[-_. ]+")
_BRIEFTEKST = re.compile(
    r"^(raadsbrief|collegebrief|brief|gesprek|beoordeling|deskundigenadvies|openbaarmakingsbesluit|persbericht)"
    r"(\b|_)",
    re.IGNORECASE,
)
"""Texts of other documents than the report; they are no chapter of it."""
_GEWOON = ("rapport", "conceptrapport", "samenvatting", "aanleiding", "opdracht", "kader", "methode",
           "betrokkenen", "feiten", "analyse", "conclusie", "advies", "aanbeveling", "bijlage")  # fmt: skip
_BRON = re.compile(r"\bbron|\bgesprek|\bvolgens\b|\bverslag|\blogbestand", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Hoofdstuk:
    """One file of rapport/ as it was read: path in the dossier, text, what could not be taken over."""

    pad: str
    tekst: Tekst
    gemist: tuple[NietOvergenomen, ...]


def paden(g: Gegevens) -> tuple[str, ...]:
    """The files that make up the report, in order, as paths in the dossier."""
    names = [pad for pad in bronnen(g) if pad.endswith(EXTENSIES) and pad.count("/") == 1]
    numbered = [pad for pad in names if _NUMMER.match(_naam(pad))]
    if numbered:
        return tuple(numbered)
    return tuple(sorted((p for p in names if not _BRIEFTEKST.match(_naam(p))), key=lambda p: (_plaats(p), p)))


def bronnen(g: Gegevens) -> tuple[str, ...]:
    """Every file in rapport/, images too: a change in any of them is a change of the report."""
    root = g.map / MAP
    if not root.is_dir():
        return ()
    files = sorted(p.relative_to(g.map).as_posix() for p in root.rglob("*") if p.is_file())
    return tuple(f for f in files if not PurePosixPath(f).name.startswith((".", "~$")))


def _naam(pad: str) -> str:
    return PurePosixPath(pad).stem


def _plaats(pad: str) -> int:
    found = [n for n, word in enumerate(_GEWOON) if _naam(pad).lower().startswith(word)]
    return found[-1] if found else len(_GEWOON)


def lees_hoofdstukken(g: Gegevens) -> tuple[Hoofdstuk, ...]:
    """The chapters. Raises NogNiet when there are none, or one cannot be read."""
    found = paden(g)
    if not found:
        raise NogNiet(f"{MAP}/70-feitenrelaas.md ontbreekt; schrijf daarin de feiten, met hun bron.")
    return tuple(_lees(g, pad, alleen=len(found) == 1) for pad in found)


def _lees(g: Gegevens, pad: str, *, alleen: bool) -> Hoofdstuk:
    try:
        gelezen = lees(g.map / pad)
    except LeesFout as fout:
        raise NogNiet(f"{pad} is niet te lezen: {fout}.") from None
    eis_heel(gelezen, pad)
    document = gelezen.document
    blocks = _met_titel(document, _naam(pad), alleen=alleen)
    return Hoofdstuk(pad, Tekst(replace(document, title=(), blocks=blocks), pad), gelezen.niet_overgenomen)


def eis_heel(gelezen: Gelezen, pad: str) -> None:
    """Raises NogNiet, a sentence each, when text of this file is missing or too much or a mark unread."""
    found = [b for b in gelezen.bevindingen if b.blokkeert or b.code == "markering"]
    if found:
        raise NogNiet(" ".join(f"{pad}, {b.plaats}: {zin(b.melding)}" for b in found))


def _met_titel(document: Document, naam: str, *, alleen: bool) -> tuple[Block, ...]:
    """The blocks with the chapter's title as first heading.

    A file with several top headings holds several chapters and brings its own; one that holds the
    whole report has its title on the front page.
    """
    tops = [b for b in document.blocks if isinstance(b, Heading) and b.level == 1]
    if tops and (not document.title or (alleen and len(tops) > 1)):
        return document.blocks
    title = document.title or (Text(_NUMMER.sub("", naam).replace("-", " ").capitalize()),)
    levels = [b.level for b in document.blocks if isinstance(b, Heading)]
    down = 2 - min(levels, default=2)
    return (Heading(1, title), *(_lager(b, down) for b in document.blocks))


def _lager(block: Block, stappen: int) -> Block:
    if isinstance(block, Heading):
        return replace(block, level=max(1, min(6, block.level + stappen)))
    return block


def _onder(blocks: Sequence[Block], patroon: re.Pattern[str]) -> Iterator[Block]:
    """What stands under the headings that match."""
    inside: int | None = None
    for block in blocks:
        if isinstance(block, Heading):
            if inside is None or block.level <= inside:
                inside = block.level if patroon.search(plain(block.content)) else None
        elif inside is not None:
            yield block


def onder_kop(hoofdstukken: Sequence[Hoofdstuk], patroon: re.Pattern[str]) -> tuple[Block, ...]:
    """The blocks under a matching heading, or of a file whose name matches."""
    found: list[Block] = []
    for hoofdstuk in hoofdstukken:
        blocks = hoofdstuk.tekst.document.blocks
        if patroon.search(_naam(hoofdstuk.pad)):
            found += [b for b in blocks if not isinstance(b, Heading)]
        else:
            found += _onder(blocks, patroon)
    return tuple(found)


def heeft_bron(blocks: Sequence[Block]) -> bool:
    """Whether the facts name where they come from: a note, a column bron, or in words (P-S4.1b)."""
    found = streams(Document((), tuple(blocks)))
    if any(s.soort == "noot" for s in found):
        return True
    return any(_BRON.search(s.tekst) for s in found)


def overgeslagen(g: Gegevens) -> tuple[str, ...]:
    """Text files in rapport/ that go into no report and no letter: they lack a number."""
    used = set(paden(g))
    names = [pad for pad in bronnen(g) if pad.endswith(EXTENSIES) and pad not in used]
    return tuple(p for p in names if _plaats(p) == len(_GEWOON) and not _BRIEFTEKST.match(_naam(p)))
