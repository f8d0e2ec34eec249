# SPDX-License-Identifier: EUPL-1.2
"""The files of a dossier in groups that are kept equally long, and what always stays."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from pipeline.dossier.schema import BESTANDEN as SCHEMAS
from pipeline.dossier.zegel import BESTAND as SLEUTEL
from pipeline.fouten import GebruiksFout
from pipeline.profiel.bewaren import Bewaren

Groepsnaam = Literal["namen", "besluiten", "stukken", "versies"]
VERSLAG_MAP = "vernietiging"


@dataclass(frozen=True, slots=True)
class Groep:
    """One group: what it is called, which files and folders, and its term in the profile."""

    naam: Groepsnaam
    uitleg: str
    bestanden: tuple[str, ...] = ()
    mappen: tuple[str, ...] = ()

    def jaren(self, bewaren: Bewaren) -> int:
        """The term in years."""
        termijnen: dict[Groepsnaam, int] = {
            "namen": bewaren.namen_jaren,
            "besluiten": bewaren.besluiten_jaren,
            "stukken": bewaren.stukken_jaren,
            "versies": bewaren.versies_jaren,
        }
        return termijnen[self.naam]


GROEPEN: tuple[Groep, ...] = (
    Groep("namen", "de namen bij de ids, en de sleutel van de zegels",
          ("personen.yaml", "personen.json", SLEUTEL)),
    Groep("besluiten", "de lakbesluiten met de tekst waar ze over gaan",
          ("lakbesluiten.yaml", "lakbesluiten*.xlsx"), ("versies/dekking",)),
    Groep("stukken", "wat binnenkwam, de teksten en de interne documenten", (),
          ("stukken", "rapport", "documenten")),
    Groep("versies", "de versies per doelgroep", (), ("versies",)),
)  # fmt: skip

BLIJFT = (
    "zaak.yaml",
    "zaak.json",
    "register.jsonl",
    "verklaring.json",
    "gpp.json",
    ".gitignore",
    ".lakmoes.slot",
    *(f"schema/{naam}" for naam in SCHEMAS),
)
BLIJFT_MAPPEN = ("publicatie", VERSLAG_MAP, ".git")
"""What stays for good: the case without names, register, statement, what was published, this record."""


@dataclass(frozen=True, slots=True)
class Inhoud:
    """The files of one group as they lie there: count, bytes, and one hash over all paths and bytes.

    That hash is never kept as it is: of a small personen.yaml it confirms a guess.
    """

    paden: tuple[Path, ...]
    bytes_: int
    sha256: str

    @property
    def aantal(self) -> int:
        """How many files."""
        return len(self.paden)


def inhoud_van(map_: Path, groep: Groep) -> Inhoud:
    """What lies in a group now. Raises GebruiksFout when a file cannot be read."""
    paden = tuple(sorted(_paden(map_, groep)))
    totaal = hashlib.sha256()
    grootte = 0
    for pad in paden:
        kort = pad.relative_to(map_).as_posix()
        som, lengte = _som(pad)
        totaal.update(f"{kort}\0{som}\n".encode("utf-8", "surrogateescape"))
        grootte += lengte
    return Inhoud(paden, grootte, totaal.hexdigest())


def _paden(map_: Path, groep: Groep) -> Iterator[Path]:
    for patroon in groep.bestanden:
        yield from (p for p in map_.glob(patroon) if _is_bestand(p))
    for deel in groep.mappen:
        for pad in _onder(map_ / deel):
            if groep.naam != "versies" or not pad.is_relative_to(map_ / "versies" / "dekking"):
                yield pad


def _onder(map_: Path) -> Iterator[Path]:
    """Every file below a folder; a link is a file here, and is never followed."""
    if map_.is_symlink() or not map_.is_dir():
        if _is_bestand(map_):
            yield map_
        return
    for pad in sorted(map_.iterdir()):
        if pad.is_dir() and not pad.is_symlink():
            yield from _onder(pad)
        elif _is_bestand(pad):
            yield pad


def _is_bestand(pad: Path) -> bool:
    return pad.is_symlink() or (pad.exists() and not pad.is_dir())


def _som(pad: Path) -> tuple[str, int]:
    if pad.is_symlink():
        return "verwijzing", 0
    try:
        with pad.open("rb") as stroom:
            return hashlib.file_digest(stroom, "sha256").hexdigest(), pad.stat().st_size
    except OSError:
        raise GebruiksFout(
            "een bestand van dit dossier is niet te lezen; sluit het in andere programma's en controleer de"
            " rechten"
        ) from None


def onbekend(map_: Path) -> int:
    """How many files lie in the dossier that belong to no group and are not known to stay."""
    bekend = {p for groep in GROEPEN for p in _paden(map_, groep)}
    blijft = {map_ / naam for naam in BLIJFT}
    mappen = [map_ / naam for naam in BLIJFT_MAPPEN]
    return sum(
        1
        for pad in _onder(map_)
        if pad not in bekend and pad not in blijft and not any(pad.is_relative_to(m) for m in mappen)
    )
