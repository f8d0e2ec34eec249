# SPDX-License-Identifier: EUPL-1.2
"""What stays of a publication that was taken back: that it was there, when it went and why; no content.

DiWoo 0.9.8 has no act for taking back: the kinds of handeling are ondertekening, ontvangst and
vaststelling. It has ``redenVerwijderingVervanging``, with two terms; that is what the metadata say.
"""

from __future__ import annotations

from html import escape
from pathlib import PurePosixPath

from pipeline.publicatie.metadata.waarden import REDENEN, VERWIJST
from pipeline.publicatie.metadata.xml import DIWOO, bytes_van, kind
from pipeline.publicatie.site.opname import Opgenomen, Opname, Site, Weg
from pipeline.publicatie.site.pagina import Pagina, datum, gegevens, schrijf_pagina

_WAAROM = {
    "privacy": (
        "Wij hebben dit gedaan om de privacy van mensen te beschermen. Wat er precies aan de hand was,"
        " vertellen wij niet. Anders is hun privacy nog steeds niet beschermd."
    ),
    "procedure": "Bij het openbaar maken is een fout gemaakt in de procedure.",
}
_KOPIE = (
    "<h2>Hebt u een kopie?</h2>\n<p>Verwijder die dan, en stuur hem niet door. Hebt u hem op een website"
    " gezet of aan anderen gegeven? Haal hem weg en vraag de anderen hetzelfde te doen.</p>\n"
)


def grafsteen(site: Site, o: Opname, weg: Weg, boven: str = "") -> bytes:
    """The page in the place of a publication, or (``boven`` "../") of one of its web pages."""
    soort = escape(o.documenten[0].soort)
    feiten = gegevens(
        (
            ("Soort", soort),
            ("Uitgever", escape(o.uitgever)),
            ("Openbaar gemaakt op", datum(o.op)),
            ("Ingetrokken op", datum(weg.moment)),
            ("Reden", escape(REDENEN[weg.reden].label)),
        )
    )
    delen = [
        f"<h1>Deze publicatie is ingetrokken</h1>\n<p>Hier stond een {soort}. Dat staat niet meer op deze"
        f" website.</p>\n{feiten}<h2>Waarom?</h2>\n<p>{_WAAROM[weg.reden]}</p>\n",
        _nieuw(weg, boven),
        _KOPIE if weg.reden == "privacy" else "",
        f'<p><a href="{boven}index.html">Naar alle publicaties</a></p>\n',
    ]
    pagina = Pagina("Deze publicatie is ingetrokken", "".join(delen), boven=boven, vindbaar=False)
    return schrijf_pagina(site, pagina)


def _nieuw(weg: Weg, boven: str) -> str:
    if weg.vervangen_door is None:
        return ""
    return (
        "<h2>Is er een nieuwe versie?</h2>\n"
        f'<p>Ja: <a href="{boven}{weg.vervangen_door}.html">lees de publicatie die ervoor in de plaats'
        " kwam</a>.</p>\n"
    )


def grafsteen_diwoo(diwoo: bytes, d: Opgenomen, weg: Weg, doel: str) -> bytes:
    """The metadata of a document that is gone: no title or day of its own; why, and what replaced it.

    ``doel`` is the address of what came in its place, empty when nothing did. The acts stay: the
    schema asks one.
    """
    from lxml import etree

    document = etree.fromstring(diwoo)
    boven = document.find(f"{{{DIWOO}}}DiWoo")
    assert boven is not None
    for element in list(boven):
        if etree.QName(element).localname in {
            "creatiedatum",
            "documentrelaties",
            "redenVerwijderingVervanging",
        }:
            boven.remove(element)
    titel = boven.find(f"{{{DIWOO}}}titelcollectie/{{{DIWOO}}}officieleTitel")
    assert titel is not None
    titel.text = f"Ingetrokken: {d.soort}"
    if doel:
        relatie = kind(kind(boven, "documentrelaties"), "documentrelatie")
        kind(relatie, "role", VERWIJST.label, resource=VERWIJST.uri)
        kind(relatie, "relation", "publicatie die in de plaats kwam", resource=doel)
    reden = REDENEN[weg.reden]
    kind(boven, "redenVerwijderingVervanging", reden.label, resource=reden.uri)
    return bytes_van(document)


def diwoo_naam(d: Opgenomen) -> str:
    """The path of the DiWoo metadata of a document within its package."""
    return str(PurePosixPath("metadata") / f"{d.document}.diwoo.xml")
