# SPDX-License-Identifier: EUPL-1.2
"""An Office package: its parts, their content types and how they point at each other."""

from __future__ import annotations

import posixpath
from collections.abc import Mapping
from dataclasses import dataclass
from urllib.parse import unquote

from redaction.fouten import LeesFout
from redaction.lezen.word.namen import Element, q
from redaction.lezen.word.strikt import as_usual
from redaction.lezen.xmlveilig import parse

TYPES = "[Content_Types].xml"
MAIN_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"


@dataclass(frozen=True, slots=True)
class Relatie:
    """One relationship: ``soort`` is the last word of its type, ``doel`` a part name or a URL."""

    id: str
    soort: str
    doel: str
    extern: bool


@dataclass(frozen=True)
class Pakket:
    """Parts by name, content type by part, relationships by part ("" is the package itself)."""

    naam: str
    delen: Mapping[str, bytes]
    typen: Mapping[str, str]
    relaties: Mapping[str, tuple[Relatie, ...]]

    def related(self, part: str, soort: str) -> tuple[Relatie, ...]:
        """The internal relationships of one kind that ``part`` has."""
        found = self.relaties.get(part, ())
        return tuple(r for r in found if r.soort == soort and not r.extern and r.doel in self.delen)

    def by_id(self, part: str, ident: str) -> Relatie | None:
        """The relationship with this id."""
        return next((r for r in self.relaties.get(part, ()) if r.id == ident), None)

    def xml(self, part: str) -> Element:
        """The parsed part. Raises LeesFout."""
        return parse(self.delen[part], self.naam)

    def main(self) -> str:
        """The name of the part that holds the body. Raises LeesFout when there is none."""
        found = self.related("", "officeDocument")
        if not found or self.typen.get(found[0].doel) != MAIN_TYPE:
            raise LeesFout(f"{self.naam}: dit is geen gewoon Word-document; sla het in Word op als .docx")
        return found[0].doel


def open_office(delen: Mapping[str, bytes], naam: str) -> Pakket:
    """The package over unpacked parts, strict names made usual. Raises LeesFout without content types."""
    if TYPES not in delen:
        raise LeesFout(f"{naam}: het bestand is beschadigd; open het in Word en sla het opnieuw op")
    delen = as_usual(delen)
    typen = _types(parse(delen[TYPES], naam), delen)
    relaties = {_owner(name): _relations(name, delen[name], naam) for name in delen if name.endswith(".rels")}
    return Pakket(naam, delen, typen, relaties)


def _types(root: Element, delen: Mapping[str, bytes]) -> dict[str, str]:
    defaults = {e.get("Extension", "").lower(): e.get("ContentType", "") for e in root.iter(q("ct:Default"))}
    fixed = {e.get("PartName", "").lstrip("/"): e.get("ContentType", "") for e in root.iter(q("ct:Override"))}
    return {name: fixed.get(name, defaults.get(name.rpartition(".")[2].lower(), "")) for name in delen}


def _owner(rels: str) -> str:
    folder, _, file = rels.rpartition("_rels/")
    return folder + file.removesuffix(".rels")


def _relations(rels: str, inhoud: bytes, naam: str) -> tuple[Relatie, ...]:
    base = "/" + rels.rpartition("_rels/")[0]
    return tuple(_relation(e, base) for e in parse(inhoud, naam).iter(q("rel:Relationship")))


def _relation(element: Element, base: str) -> Relatie:
    target, extern = element.get("Target", ""), element.get("TargetMode") == "External"
    if not extern:
        target = posixpath.normpath(posixpath.join(base, unquote(target))).lstrip("/")
    return Relatie(element.get("Id", ""), element.get("Type", "").rpartition("/")[2], target, extern)
