# SPDX-License-Identifier: EUPL-1.2
"""The advies that a letter repeats: as the established report has it, edits in Word included (P-S4.3c)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from pipeline.documenten.langetekst import Blok, als_blokken, blokken, open_tekst, vereist
from pipeline.documenten.soort import Gegevens, NogNiet
from pipeline.zaak.document import Stuk
from redaction import Block, Heading, plain

WAARVOOR = "het advies over de te nemen maatregelen, zonder namen van cliënten of medewerkers"
_GEMAAKT = "documenten/definitief_rapport.docx"
_NUMMER = re.compile(r"^\d+(\.\d+)*[.)]?\s+")
_BEGINT = re.compile(r"(advie[sz]|aanbeveling)", re.IGNORECASE)
_NOEMT = re.compile(r"\b(advie[sz]|aanbeveling)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Advies:
    """The blocks, the file they come from, and what the writer must look at."""

    blokken: list[Blok]
    bron: str
    meldingen: tuple[str, ...] = ()


def advies_van(g: Gegevens, rapport: Stuk) -> Advies:
    """The chapter on advies in the report; from rapport/ only while no report was made.

    Raises NogNiet when the report cannot be read or has no such chapter.
    """
    pad = _bestand(g, rapport)
    if pad is None:
        bron = vereist(g, WAARVOOR, "advies")
        return Advies(_zonder_nummers(blokken(g, bron)), bron)
    gelezen = open_tekst(g, pad)
    delen = tuple(_hoofdstukken(gelezen.document.blocks))
    if not delen:
        raise NogNiet(
            f"{pad} heeft geen hoofdstuk met de kop Advies; geef het advies in het rapport die kop."
        )
    gemist = (
        f"{pad} bevat iets dat niet als tekst is over te nemen; kijk of het advies in de brief volledig is.",
    )
    return Advies(_zonder_nummers(als_blokken(delen, pad)), pad, gemist if gelezen.gemist else ())


def _zonder_nummers(advies: list[Blok]) -> list[Blok]:
    """A letter has no chapters: the number of a heading goes, and a heading that is a number only."""
    kaal = [
        b | {"tekst": _NUMMER.sub("", f"{b['tekst']} ").strip()} if b["soort"] == "kop" else b for b in advies
    ]
    return [b for b in kaal if b["tekst"]]


def _bestand(g: Gegevens, rapport: Stuk) -> str | None:
    if rapport.bestand is None:
        return _GEMAAKT if (g.map / _GEMAAKT).is_file() else None
    return rapport.bestand if (g.map / rapport.bestand).is_file() else None


def _hoofdstukken(blocks: Sequence[Block]) -> Iterator[Block]:
    """What stands under each heading on advies, its own headings included, the heading itself not.

    A heading that begins with the word goes before one that only mentions it.
    """
    heads = [(at, b.level, _kaal(b)) for at, b in enumerate(blocks) if isinstance(b, Heading)]
    found = [h for h in heads if _BEGINT.match(h[2])] or [h for h in heads if _NOEMT.search(h[2])]
    top = min((level for _, level, _ in found), default=0)
    for start, level, _ in found:
        if level == top:
            end = next((at for at, other, _ in heads if at > start and other <= level), len(blocks))
            yield from blocks[start + 1 : end]


def _kaal(heading: Heading) -> str:
    return _NUMMER.sub("", plain(heading.content).strip())
