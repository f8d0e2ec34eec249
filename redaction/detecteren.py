# SPDX-License-Identifier: EUPL-1.2
"""Detection in loose files: the text that offsets count in, the finds, and how they are shown."""

from __future__ import annotations

import codecs
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from redaction.fouten import LeesFout
from redaction.herkenning.herkenner import SCHEIDING, Herkenner
from redaction.lezen import content, lees
from redaction.lezen.maat import check_size
from redaction.model import Vondst
from redaction.stroom import Stroom, streams

ALS_TEKST = frozenset({".txt", ".md", ".markdown", ".text"})
"""Formats that are text already: offsets count in the file as it is."""


@dataclass(frozen=True, slots=True)
class Bron:
    """A text to look through: its name, its streams (one for plain text) and how much could not be read."""

    naam: str
    stromen: tuple[Stroom, ...]
    gemist: int = 0

    @property
    def tekst(self) -> str:
        """The text in which offsets count."""
        return SCHEIDING.join(s.tekst for s in self.stromen)


def bron_van_tekst(tekst: str, naam: str = "-") -> Bron:
    """A text as it was given."""
    return Bron(naam, (Stroom(0, "alinea", tekst, "de tekst"),))


def bron_van_bytes(inhoud: bytes, naam: str = "-") -> Bron:
    """Plain text in UTF-8, UTF-16 with its mark, or else Windows-1252.

    Raises LeesFout when it is none of these or too long; a text that holds NUL is none.
    """
    utf16 = inhoud.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))
    for codering in ("utf-16",) if utf16 else ("utf-8", "cp1252"):
        try:
            tekst = inhoud.decode(codering)
        except UnicodeDecodeError:
            continue
        if "\0" not in tekst:
            check_size([tekst], naam)
            return bron_van_tekst(tekst, naam)
    raise LeesFout(f"{naam}: dit is geen tekst in UTF-8; sla het bestand opnieuw op als UTF-8")


def bron_van_bestand(pad: Path) -> Bron:
    """The text of a file: as it is for .txt and .md, else the streams of its document.

    Raises LeesFout when the file cannot be read.
    """
    if pad.suffix.lower() not in ALS_TEKST:
        gelezen = lees(pad)
        gemist = len(gelezen.gemist) + sum(b.blokkeert for b in gelezen.bevindingen)
        return Bron(str(pad), streams(gelezen.document), gemist)
    return bron_van_bytes(content(pad), str(pad))


def vind_in(bron: Bron, herkenner: Herkenner) -> tuple[Vondst, ...]:
    """All finds with offsets in ``bron.tekst``."""
    begin, plek = {}, 0
    for stroom in bron.stromen:
        begin[stroom.nummer] = plek
        plek += len(stroom.tekst) + len(SCHEIDING)
    return tuple(_schuif(v, begin[s.nummer]) for s, v in herkenner.vind_stromen(bron.stromen))


def als_json(vondsten: Mapping[str, Sequence[Vondst]]) -> str:
    """One file: a list of finds; several: an object from file name to list."""
    lijsten = {naam: [_als_dict(v) for v in van_bestand] for naam, van_bestand in vondsten.items()}
    inhoud = next(iter(lijsten.values())) if len(lijsten) == 1 else lijsten
    return json.dumps(inhoud, ensure_ascii=False, indent=1)


def als_tekst(vondsten: Mapping[str, Sequence[Vondst]]) -> str:
    """One line a find, for a reader."""
    regels = []
    for naam, van_bestand in vondsten.items():
        if len(vondsten) > 1:
            regels.append(f"{naam}: {len(van_bestand)} gevonden")
        for v in van_bestand:
            tekst = " ".join(v.tekst.split())
            regels.append(f"{v.start:>7}-{v.end:<7} {_LAGEN[v.laag]:<12} {v.soort:<13} {tekst}")
    return "\n".join(regels) if regels else "Niets gevonden."


_LAGEN = {1: "zeker", 2: "voorgesteld", 3: "te bezien"}


def _als_dict(v: Vondst) -> dict[str, object]:
    return {
        "start": v.start,
        "end": v.end,
        "soort": v.soort,
        "tekst": v.tekst,
        "score": round(v.score, 2),
        "laag": v.laag,
        "bron": v.bron,
    }


def _schuif(v: Vondst, met: int) -> Vondst:
    return replace(v, start=v.start + met, end=v.end + met)
