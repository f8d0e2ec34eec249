# SPDX-License-Identifier: EUPL-1.2
"""What the site knows of itself and of each package: small public files, from which all pages follow.

``gegevens/site.json`` is about the site, ``gegevens/PAKKET.json`` about one package. A package that was
taken back keeps no title and no hash: only what it was, when it came, when it went and why.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path
from typing import Annotated, Literal, TypeVar

from pydantic import Field

from pipeline.dossier import schrijf_atomisch
from pipeline.fouten import Geweigerd
from pipeline.zaak.basis import Id, Model, Sha256

MAP = "gegevens"
SITE = "site.json"
_Soort = TypeVar("_Soort", bound=Model)
Bestandsnaam = Annotated[str, Field(pattern=r"^[a-z0-9][a-z0-9_-]{0,63}\.(pdf|html|docx)$")]


class Bestand(Model):
    """One public file: its size and hash; no hash once it was taken back."""

    naam: Bestandsnaam
    bytes: int = 0
    sha256: Sha256 | None = None


class Opgenomen(Model):
    """One document in a package; ``dag`` only when the public version shows it."""

    document: Id
    titel: str = ""
    soort: str
    categorie: str
    dag: date | None = None
    uitgever: tuple[str, ...]
    bestanden: tuple[Bestand, ...] = Field(min_length=1)
    hoofdbestand: Bestandsnaam


class Weg(Model):
    """That a package was taken back: why, when, and what came in its place."""

    reden: Literal["privacy", "procedure"]
    moment: datetime
    vervangen_door: Id | None = None


class Opname(Model):
    """One package on the site. ``op`` is the aware moment of publication."""

    pakket: Id
    kenmerk: str = ""
    op: datetime
    manifest_sha256: Sha256
    documenten: tuple[Opgenomen, ...] = Field(min_length=1)
    vervangt: tuple[Id, ...] = ()
    weg: Weg | None = None

    @property
    def titel(self) -> str:
        """The title of the first document; of a package that is gone, what it was."""
        eerste = self.documenten[0]
        return f"Ingetrokken: {eerste.soort}" if self.weg else eerste.titel

    @property
    def uitgever(self) -> str:
        """Who published it, each once."""
        return ", ".join(dict.fromkeys(u for d in self.documenten for u in d.uitgever))


class Site(Model):
    """The site itself: whose it is, where it stands on the web, and how it looks."""

    naam: str
    adres: str = ""
    kleur: Annotated[str, Field(pattern=r"^#[0-9a-fA-F]{6}$")]
    postadres: str = ""
    telefoon: str = ""
    website: str = ""


def lees_site(map_: Path) -> Site | None:
    """What ``map_`` says of itself; None when it is no site. Raises Geweigerd when it cannot be read."""
    return _lees(map_ / MAP / SITE, Site)


def lees_opname(map_: Path, pakket: str) -> Opname | None:
    """What the site knows of one package. Raises Geweigerd when that cannot be read."""
    opname = _lees(map_ / MAP / f"{pakket}.json", Opname)
    if opname is not None and opname.pakket != pakket:
        raise _onleesbaar(f"{pakket}.json")
    return opname


def opnamen(map_: Path) -> tuple[Opname, ...]:
    """Every package of the site, newest first. Raises Geweigerd when one cannot be read."""
    return tuple(sorted(_alle(map_), key=lambda o: (-o.op.timestamp(), o.pakket)))


def _alle(map_: Path) -> Iterator[Opname]:
    for pad in sorted((map_ / MAP).glob("*.json")):
        if pad.name != SITE and (opname := lees_opname(map_, pad.stem)) is not None:
            yield opname


def bewaar(map_: Path, wat: Site | Opname) -> None:
    """Write it, whole or not at all, and only when it says something new."""
    naam = SITE if isinstance(wat, Site) else f"{wat.pakket}.json"
    ruw = wat.model_dump(mode="json", exclude_defaults=True)
    tekst = json.dumps(ruw, ensure_ascii=False, indent=1, sort_keys=True) + "\n"
    pad = map_ / MAP / naam
    if not pad.is_file() or pad.read_bytes() != tekst.encode("utf-8"):
        schrijf_atomisch(pad, tekst.encode("utf-8"))


def _lees(pad: Path, soort: type[_Soort]) -> _Soort | None:
    if not pad.is_file():
        return None
    try:
        return soort.model_validate_json(pad.read_bytes())
    except (OSError, ValueError, RecursionError):
        raise _onleesbaar(pad.name) from None


def _onleesbaar(naam: str) -> Geweigerd:
    return Geweigerd(
        f"{MAP}/{naam} van de site is gewijzigd of onleesbaar; zet dat bestand terug uit een"
        " reservekopie en voer de opdracht opnieuw uit"
    )
