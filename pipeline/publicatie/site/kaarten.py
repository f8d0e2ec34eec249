# SPDX-License-Identifier: EUPL-1.2
"""Sitemaps, an index of them per category, and robots.txt: how the national harvester finds documents.

The harvester reads robots.txt at the root of the host, follows the sitemap indexes that it names (not
the sitemaps), and knows a document by its address. A document that was taken back stays in its sitemap
with the reason, at the address that it had: so the index learns that it went, and why.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from urllib.parse import urlsplit

from pipeline.publicatie.metadata.sitemap import indexnaam, sitemapindex, sitemapnaam
from pipeline.publicatie.metadata.xml import DIWOO, SITEMAP, bytes_van, kind, wortel
from pipeline.publicatie.site.opname import Opgenomen, Opname, Site
from pipeline.zaak.basis import NEDERLAND

GROOTST = 5_000
"""Documents in one sitemap; the protocol allows 50,000 and 50 MB, and metadata take room."""


@dataclass(frozen=True, slots=True)
class Vermelding:
    """One document in a sitemap: its address, the moment of its last change (aware) and its metadata."""

    adres: str
    moment: datetime
    diwoo: bytes


def vermelding(site: Site, o: Opname, d: Opgenomen, diwoo: bytes) -> Vermelding:
    """The line about one document of a package on a site with an address."""
    adres = f"{site.adres.rstrip('/')}/{o.pakket}/{d.hoofdbestand}"
    return Vermelding(adres, o.weg.moment if o.weg else o.op, diwoo)


def kaarten(site: Site, per_categorie: Mapping[str, Sequence[Vermelding]]) -> dict[str, bytes]:
    """Every sitemap and sitemapindex by file name; none on a site without an address."""
    uit: dict[str, bytes] = {}
    for categorie, alle in sorted(per_categorie.items()):
        namen = dict(_kaarten(categorie, alle))
        uit |= {naam: _kaart(deel) for naam, deel in namen.items()}
        laatst = max(v.moment for v in alle)
        adressen = [f"{site.adres.rstrip('/')}/{naam}" for naam in namen]
        uit[indexnaam(categorie)] = sitemapindex(adressen, laatst)
    return uit if site.adres else {}


def _kaarten(categorie: str, alle: Sequence[Vermelding]) -> Iterator[tuple[str, Sequence[Vermelding]]]:
    for nummer, begin in enumerate(range(0, len(alle), GROOTST), start=1):
        naam = sitemapnaam(categorie)
        yield naam if nummer == 1 else naam.replace(".xml", f"-{nummer}.xml"), alle[begin : begin + GROOTST]


def _kaart(alle: Sequence[Vermelding]) -> bytes:
    from lxml import etree

    boven = wortel(SITEMAP, "urlset", {"": SITEMAP, "diwoo": DIWOO})
    for v in alle:
        url = kind(boven, "url")
        kind(url, "loc", v.adres)
        kind(url, "lastmod", v.moment.astimezone(NEDERLAND).isoformat(timespec="seconds"))
        url.append(etree.fromstring(v.diwoo))
    return bytes_van(boven)


def robots(site: Site, kaarten_: Mapping[str, bytes]) -> bytes:
    """robots.txt: everything may be read; each sitemapindex by its whole address."""
    indexen = [naam for naam in kaarten_ if naam.startswith("sitemapindex")]
    regels = ["User-agent: *", "Disallow:", *(f"Sitemap: {site.adres.rstrip('/')}/{n}" for n in indexen)]
    return ("\n".join(regels) + "\n").encode("ascii")


def aan_de_wortel(site: Site) -> bool:
    """Whether the site stands at the root of its host, where robots.txt is read."""
    return urlsplit(site.adres).path.strip("/") == ""
