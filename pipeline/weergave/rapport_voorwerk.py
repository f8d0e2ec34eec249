# SPDX-License-Identifier: EUPL-1.2
"""Another front page, header and footer for a report; what stands between them is left alone."""

from __future__ import annotations

from copy import deepcopy

from pipeline.weergave.rapport_delen import secties, voorwerk
from pipeline.weergave.rapport_pakket import Pakket
from pipeline.weergave.rapport_stijlen import Stijlen, stijl_van
from pipeline.weergave.rapport_xml import RUIMTEN, SOORT, Element, el, q, tekst_van

_VERWIJZINGEN = ("w:headerReference", "w:footerReference")
_GENOEMD = frozenset({"header", "footer", "image", "hyperlink"})
"""Kinds of relation that a document names where it uses them; others count without being named."""


def vervang_voorwerk(doel: Pakket, bron: Pakket) -> None:
    """Give ``doel`` the front page, header and footer of ``bron``, with the parts they use."""
    source_section = secties(bron)[-1]
    old, new = voorwerk(doel), [deepcopy(e) for e in voorwerk(bron)]
    for element in old:
        doel.body.remove(element)
    for at, element in enumerate(new):
        _neem_over(doel, bron, element)
        doel.body.insert(at, element)
    _kop_en_voet(doel, bron, source_section)
    _hernummer_tekeningen(doel)
    doel.ruim_op()


def handmatig_voorwerk(bewerkt: Pakket, vers: Pakket) -> int:
    """How many paragraphs someone wrote on the front page of ``bewerkt``, as against a fresh one."""
    fields = Stijlen.van(bewerkt)
    skip = fields.id("Voorblad gegeven") if fields.heeft("Voorblad gegeven") else None
    known = {tekst_van(e).strip() for e in voorwerk(vers)}
    written = [e for e in voorwerk(bewerkt) if stijl_van(e) != skip]
    return sum(1 for e in written if tekst_van(e).strip() and tekst_van(e).strip() not in known)


def _neem_over(doel: Pakket, bron: Pakket, element: Element) -> None:
    """Make styles and relations inside an element from ``bron`` right for ``doel``."""
    Stijlen.van(doel).vertaal(Stijlen.van(bron), element)
    _relaties_over(doel, bron, element, bron.hoofddeel, doel.hoofddeel)


def _relaties_over(doel: Pakket, bron: Pakket, element: Element, van: str, naar: str) -> None:
    known = bron.relaties(van)
    prefix = "{" + RUIMTEN["r"] + "}"
    for node in element.iter():
        for key, rid in list(node.attrib.items()):
            if str(key).startswith(prefix) and str(rid) in known:
                relatie = known[str(rid)]
                target = relatie.doel if relatie.extern else _deel_over(doel, bron, relatie.doel)
                node.set(key, doel.relateer(naar, relatie.soort, target, extern=relatie.extern))


def _deel_over(doel: Pakket, bron: Pakket, deel: str) -> str:
    """Copy a part, with what it refers to, under a free name; gives that name."""
    stem, _, extension = deel.rpartition(".")
    name = doel.vrije_naam(f"{stem.rstrip('0123456789')}-v", extension)
    doel.zet(name, bron.delen[deel], bron.inhoudstype(deel))
    if bron.relaties(deel):
        root = doel.xml(name)
        _relaties_over(doel, bron, root, deel, name)
    if extension == "xml":
        Stijlen.van(doel).vertaal(Stijlen.van(bron), doel.xml(name))
    return name


def _kop_en_voet(doel: Pakket, bron: Pakket, source_section: Element) -> None:
    """The body's first section gets header and footer of ``bron``; later ones inherit them."""
    front = voorwerk(doel)
    has_own = bool(front) and front[-1].find(f"{q('w:pPr')}/{q('w:sectPr')}") is not None
    body_sections = secties(doel)[1:] if has_own else secties(doel)
    if not body_sections:
        body_sections = [el("w:sectPr")]
        doel.body.append(body_sections[0])
    for section in body_sections:
        for name in _VERWIJZINGEN:
            for reference in section.findall(q(name)):
                section.remove(reference)
        _verwijder(section, "w:titlePg")
    known = bron.relaties(bron.hoofddeel)
    for reference in reversed([r for name in _VERWIJZINGEN for r in source_section.findall(q(name))]):
        relatie = known[reference.get(q("r:id"), "")]
        part = _deel_over(doel, bron, relatie.doel)
        copy = deepcopy(reference)
        copy.set(q("r:id"), doel.relateer(doel.hoofddeel, relatie.soort, part))
        body_sections[0].insert(0, copy)
    _ontkoppel_oude(doel)


def _verwijder(section: Element, name: str) -> None:
    for node in section.findall(q(name)):
        section.remove(node)


def _ontkoppel_oude(doel: Pakket) -> None:
    """Drop relations that the document no longer names: old headers, images of the old front page."""
    prefix = "{" + RUIMTEN["r"] + "}"
    root = doel.xml(doel.hoofddeel)
    used = {str(v) for e in root.iter() for k, v in e.attrib.items() if str(k).startswith(prefix)}
    for rid, relatie in doel.relaties(doel.hoofddeel).items():
        if relatie.soort.removeprefix(SOORT) in _GENOEMD and rid not in used:
            doel.ontkoppel(doel.hoofddeel, rid)


def _hernummer_tekeningen(doel: Pakket) -> None:
    """Every drawing an id of its own: two front pages may have brought the same."""
    for number, node in enumerate(doel.body.iter(q("wp:docPr")), 1):
        node.set("id", str(number))
