# SPDX-License-Identifier: EUPL-1.2
"""A docx as a package of parts: read, changed and written so that equal content gives equal bytes."""

from __future__ import annotations

import posixpath
from dataclasses import dataclass, field
from hashlib import sha256

from lxml import etree

from pipeline.fouten import SjabloonFout
from pipeline.weergave.pakket import afwerken, delen_van
from pipeline.weergave.rapport_xml import RUIMTEN, SOORT, Element, q

_TYPEN = "[Content_Types].xml"
_LEEG_RELS = f'<Relationships xmlns="{RUIMTEN["rel"]}"/>'.encode()


@dataclass(frozen=True, slots=True)
class Relatie:
    """One relation of a part: kind, absolute part name (or URL when ``extern``)."""

    soort: str
    doel: str
    extern: bool


@dataclass
class Pakket:
    """The parts of one docx. Mutable, and only ever used inside one call."""

    naam: str
    delen: dict[str, bytes]
    tekeningen: int = 0
    """The highest drawing id given out so far."""
    _bomen: dict[str, Element] = field(default_factory=dict)

    @classmethod
    def open(cls, data: bytes, naam: str) -> Pakket:
        """Read a docx; ``naam`` is how errors call it. Raises SjabloonFout when it is no sound docx."""
        try:
            delen = delen_van(data)
        except ValueError:
            raise SjabloonFout(f"{naam}: is geen leesbaar Word-bestand (.docx); sla het opnieuw op") from None
        pakket = cls(naam, delen)
        if _TYPEN not in delen or pakket.hoofddeel not in delen:
            raise SjabloonFout(f"{naam}: is geen Word-bestand (.docx); sla het opnieuw op als .docx")
        return pakket

    @property
    def hoofddeel(self) -> str:
        """The part name of the main document."""
        for relatie in self.relaties("").values():
            if relatie.soort == SOORT + "officeDocument":
                return relatie.doel
        return "word/document.xml"

    @property
    def body(self) -> Element:
        """The body of the main document."""
        found = self.xml(self.hoofddeel).find(q("w:body"))
        if found is None:
            raise SjabloonFout(f"{self.naam}: het document is leeg; sla het opnieuw op als .docx")
        return found

    def xml(self, deel: str) -> Element:
        """The parsed, changeable root of a part."""
        if deel not in self._bomen:
            self._bomen[deel] = self._lees(deel)
        return self._bomen[deel]

    def _lees(self, deel: str) -> Element:
        parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False)
        try:
            root = etree.fromstring(self.delen[deel], parser)
        except (etree.XMLSyntaxError, ValueError):
            raise SjabloonFout(f"{self.naam}: onderdeel {deel} is beschadigd; sla het opnieuw op") from None
        if getattr(root.getroottree().docinfo, "doctype", ""):
            raise SjabloonFout(f"{self.naam}: onderdeel {deel} bevat een DTD; zo'n bestand wordt geweigerd")
        return root

    def zet(self, deel: str, data: bytes, inhoudstype: str) -> None:
        """Add or replace a part with its content type."""
        self.delen[deel] = data
        self._bomen.pop(deel, None)
        types = self.xml(_TYPEN)
        for old in types.findall(q("ct:Override")):
            if old.get("PartName") == f"/{deel}":
                types.remove(old)
        etree.SubElement(types, q("ct:Override"), PartName=f"/{deel}", ContentType=inhoudstype)

    def verwijder(self, deel: str) -> None:
        """Remove a part, its relations and its content type."""
        for name in (deel, _rels_van(deel)):
            self.delen.pop(name, None)
            self._bomen.pop(name, None)
        types = self.xml(_TYPEN)
        for old in types.findall(q("ct:Override")):
            if old.get("PartName") == f"/{deel}":
                types.remove(old)

    def inhoudstype(self, deel: str) -> str:
        """The content type of a part, by override or by extension."""
        types = self.xml(_TYPEN)
        for node in types.findall(q("ct:Override")):
            if node.get("PartName") == f"/{deel}":
                return node.get("ContentType", "")
        extension = deel.rpartition(".")[2].lower()
        for node in types.findall(q("ct:Default")):
            if node.get("Extension", "").lower() == extension:
                return node.get("ContentType", "")
        return ""

    def relaties(self, deel: str) -> dict[str, Relatie]:
        """The relations of a part (of the package itself for an empty name), by id."""
        rels = _rels_van(deel)
        if rels not in self.delen:
            return {}
        return {
            node.get("Id", ""): _relatie(node, deel) for node in self.xml(rels).findall(q("rel:Relationship"))
        }

    def relateer(self, deel: str, soort: str, doel: str, *, extern: bool = False) -> str:
        """The id of a relation from ``deel``, made when it isn't there yet."""
        wanted = Relatie(soort, doel, extern)
        known = self.relaties(deel)
        for rid, relatie in known.items():
            if relatie == wanted:
                return rid
        number = len(known) + 1
        while f"rId{number}" in known:
            number += 1
        rels = _rels_van(deel)
        self.delen.setdefault(rels, _LEEG_RELS)
        target = doel if extern else posixpath.relpath(doel, deel.rpartition("/")[0] or ".")
        root = self.xml(rels)
        node = etree.SubElement(root, q("rel:Relationship"), Id=f"rId{number}", Type=soort, Target=target)
        if extern:
            node.set("TargetMode", "External")
        return f"rId{number}"

    def ontkoppel(self, deel: str, rid: str) -> None:
        """Remove one relation; the part it points at stays until ``ruim_op``."""
        root = self.xml(_rels_van(deel))
        for node in root.findall(q("rel:Relationship")):
            if node.get("Id") == rid:
                root.remove(node)

    def voeg_beeld_toe(self, data: bytes, extensie: str) -> str:
        """The part name of an image, named after its content."""
        deel = f"word/media/beeld-{sha256(data).hexdigest()[:16]}.{extensie}"
        if deel not in self.delen:
            self.zet(deel, data, f"image/{'jpeg' if extensie in {'jpg', 'jpeg'} else extensie}")
        return deel

    def vrije_naam(self, stam: str, extensie: str) -> str:
        """``stam1.ext``, ``stam2.ext`` ...: the first that is free."""
        number = 1
        while f"{stam}{number}.{extensie}" in self.delen:
            number += 1
        return f"{stam}{number}.{extensie}"

    def ruim_op(self) -> None:
        """Remove every part that no relation reaches any more."""
        reached, todo = {_TYPEN}, [""]
        while todo:
            deel = todo.pop()
            reached |= {deel, _rels_van(deel)}
            todo += [r.doel for r in self.relaties(deel).values() if not r.extern and r.doel not in reached]
        for deel in sorted(set(self.delen) - reached):
            self.verwijder(deel)

    def bytes(self, titel: str) -> bytes:
        """The finished docx: title and language set, no traces, fixed dates (see ``afwerken``)."""
        for deel, root in self._bomen.items():
            self.delen[deel] = etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
        return afwerken(self.delen, titel)


def _rels_van(deel: str) -> str:
    folder, _, name = deel.rpartition("/")
    return posixpath.join(folder, "_rels", f"{name}.rels")


def _relatie(node: Element, deel: str) -> Relatie:
    target, extern = node.get("Target", ""), node.get("TargetMode") == "External"
    if not extern:
        target = posixpath.normpath(posixpath.join("/" + deel.rpartition("/")[0], target)).lstrip("/")
    return Relatie(node.get("Type", ""), target, extern)
