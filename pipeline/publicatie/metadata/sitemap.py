# SPDX-License-Identifier: EUPL-1.2
"""Sitemap and sitemapindex as the national harvester reads them: one index per category of the Woo.

The harvester follows robots.txt at the root of the site, and reads only an index whose name follows the
convention ``sitemapindex-diwoo-infocatNNN.xml`` (manual of the Woo-harvester). It knows a document by
its address, so each document is listed once, by the file that stands for it.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from pipeline.publicatie.metadata.diwoo import element
from pipeline.publicatie.metadata.feiten import Feiten
from pipeline.publicatie.metadata.waarden import CATEGORIEEN
from pipeline.publicatie.metadata.xml import DIWOO, SITEMAP, bytes_van, kind, wortel
from pipeline.zaak.basis import NEDERLAND


def sitemapnaam(categorie: str) -> str:
    """File name of the sitemap of one category."""
    return f"sitemap-diwoo-infocat{CATEGORIEEN[categorie][1]}.xml"


def indexnaam(categorie: str) -> str:
    """File name of the sitemapindex of one category; the harvester holds to it."""
    return f"sitemapindex-diwoo-infocat{CATEGORIEEN[categorie][1]}.xml"


def sitemap(documenten: Sequence[Feiten], op: datetime) -> bytes:
    """The documents of one category with their metadata; each has an address. ``op`` is aware."""
    boven = wortel(SITEMAP, "urlset", {"": SITEMAP, "diwoo": DIWOO})
    for f in documenten:
        url = kind(boven, "url")
        kind(url, "loc", f.url(f.hoofdbestand))
        kind(url, "lastmod", _tijd(op))
        url.append(element(f))
    return bytes_van(boven)


def sitemapindex(adressen: Sequence[str], op: datetime) -> bytes:
    """The addresses of the sitemaps of one category."""
    boven = wortel(SITEMAP, "sitemapindex", {"": SITEMAP})
    for adres in adressen:
        kaart = kind(boven, "sitemap")
        kind(kaart, "loc", adres)
        kind(kaart, "lastmod", _tijd(op))
    return bytes_van(boven)


def _tijd(op: datetime) -> str:
    return op.astimezone(NEDERLAND).isoformat(timespec="seconds")
