# SPDX-License-Identifier: EUPL-1.2
"""The concept-lakversie: the text as it is, with each proposal in colour and its ground in words. Internal.

It shows what the public version will cover, so it never leaves ``documenten/``: its name says so.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from pipeline.dossier import Dossier
from pipeline.fouten import GebruiksFout
from pipeline.lakken import lees_boek, lees_werk
from pipeline.lakken.bestand import eis_bekend
from pipeline.lakken.doelgroep import PUBLIEK
from pipeline.lakken.doelgroep_zicht import Zicht
from pipeline.publicatie.formaten import docx, html
from pipeline.publicatie.formaten.basis import Versie
from pipeline.publicatie.koppen import kop_van
from pipeline.publicatie.overzichten.lakkleur import STANDEN, Teken, in_docx, in_html
from redaction import (
    Block,
    Document,
    Heading,
    ItemList,
    Lak,
    Paragraph,
    Stand,
    Stroom,
    Text,
    Vermelding,
    pas_toe,
)
from redaction import zonder_dubbel as zonder

FORMATEN = ("docx", "html")
_TE_BEZIEN = 3
_UITLEG = (
    "Intern werkdocument: niet openbaar maken en niet doorsturen. Wat in de openbare versie verdwijnt, is"
    " gekleurd; tussen haken staat wat ervoor in de plaats komt, op welke grond van de Woo, en hoe ver het"
    " besluit is."
)


@dataclass(frozen=True, slots=True)
class _Plek:
    """One mention with what was proposed or decided on it."""

    vermelding: Vermelding
    teken: Teken

    def lak(self, nummer: int) -> Lak:
        v = self.vermelding
        return Lak(v.stroom.nummer, v.vondst.start, v.vondst.end, str(nummer))


def lakversie(dossier: Dossier, formaat: str) -> Mapping[str, bytes]:
    """File name -> bytes, one per document that gets a public version.

    Raises ZaakFout without personen.yaml, Geweigerd when lakbesluiten.yaml was changed by hand, and
    GebruiksFout when there is no such document.
    """
    boek = lees_boek(dossier.map)
    eis_bekend(dossier.map, dossier.register)
    zicht = Zicht(dossier.zaak, PUBLIEK, lees_werk(dossier, boek))
    openbaar = [v.document for v in dossier.zaak.openbaarmaking if v.document in zicht.werk.gelezen]
    documenten = tuple(dict.fromkeys(openbaar)) or tuple(zicht.werk.gelezen)
    if not documenten:
        raise GebruiksFout("er is geen document om te tonen; voer eerst lakmoes lak uit")
    return {naam_van(d, formaat): _een(dossier, zicht, d, formaat) for d in documenten}


def naam_van(document: str, formaat: str) -> str:
    """The file name of the internal version of a document."""
    return f"intern-lakversie-{document}.{formaat}"


def _een(dossier: Dossier, zicht: Zicht, document: str, formaat: str) -> bytes:
    kop = replace(
        kop_van(dossier, document, PUBLIEK),
        doelgroep="intern",
        toelichting=_UITLEG,
        versie_voor="Concept-lakversie, intern",
    )
    versie = Versie.van(boom(zicht, document), kop, dossier.profiel.huisstijl)
    return in_docx(docx.schrijf(versie)) if formaat == "docx" else in_html(html.schrijf(versie))


def boom(zicht: Zicht, document: str) -> Document:
    """The tree of a document in which each mention carries its sign; pictures stay."""
    plekken = list(_plekken(zicht, document))
    stromen = {s.nummer: s for s in zicht.werk.stromen[document]}
    in_tekst = [p for p in plekken if p.vermelding.stroom.soort != "link"]
    lakken = [replace(x, label=_gekleurd(stromen, x, in_tekst[int(x.label)].teken)) for x in _los(in_tekst)]
    bron = zicht.werk.gelezen[document].document
    nieuw = pas_toe(bron, lakken, frozenset(bron.images))
    links = [p for p in plekken if p.vermelding.stroom.soort == "link"]
    return replace(nieuw, blocks=(*_legenda(), *nieuw.blocks, *_in_links(links)))


def _plekken(zicht: Zicht, document: str) -> Iterator[_Plek]:
    for stand in zicht.werk.standen:
        leest, weg = zicht.verdeel(stand)
        open_ = {id(v) for v in stand.open}
        for v in weg:
            if v.document == document:
                yield _Plek(v, _teken(stand, v, "voorstel" if id(v) in open_ else "lakken"))
        for v in leest:
            if v.document == document and stand.entiteit.laag < _TE_BEZIEN:
                yield _Plek(v, _teken(stand, v, "blijft"))


def _teken(stand: Stand, v: Vermelding, hoe: str) -> Teken:
    e = stand.entiteit
    if hoe == "voorstel" and e.laag >= _TE_BEZIEN:
        hoe = "bezien"
    grond = f"grond {e.grond}" if e.grond else "zonder grond"
    delen = (stand.label(v), grond) if hoe != "blijft" else ()
    return Teken(hoe, " · ".join((*delen, STANDEN[hoe])))


def _los(plekken: Sequence[_Plek]) -> list[Lak]:
    """The spans without overlap; the label is the number of the place that a span is of."""
    lakken = [(p.vermelding.vondst.soort == "passage", p.lak(n)) for n, p in enumerate(plekken)]
    return zonder([x for heel, x in lakken if heel], [x for heel, x in lakken if not heel])


def _gekleurd(stromen: Mapping[int, Stroom], lak: Lak, teken: Teken) -> str:
    return teken.om(stromen[lak.stroom].tekst[lak.start : lak.end])


def _legenda() -> tuple[Block, ...]:
    tekens = [Teken(hoe, wat).om("zo ziet het eruit") for hoe, wat in STANDEN.items()]
    punten = tuple((Paragraph((Text(f"[{teken}]"),)),) for teken in tekens)
    return (Heading(1, (Text("Wat de kleuren betekenen"),)), ItemList(punten))


def _in_links(plekken: Sequence[_Plek]) -> tuple[Block, ...]:
    """Mentions in the address behind a link, which the text does not show."""
    if not plekken:
        return ()
    punten = tuple(
        (Paragraph((Text(f"{p.vermelding.stroom.plaats}: [{p.teken.om(p.vermelding.vondst.tekst)}]"),)),)
        for p in plekken
    )
    return (Heading(1, (Text("Achter koppelingen, niet te zien in de tekst"),)), ItemList(punten))
