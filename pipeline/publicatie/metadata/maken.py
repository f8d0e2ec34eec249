# SPDX-License-Identifier: EUPL-1.2
"""All metadata of one package: what could be made, and what was left out and why."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from pipeline.dossier import Dossier
from pipeline.publicatie.manifest import Onderdeel
from pipeline.publicatie.metadata.diwoo import diwoo, redenen
from pipeline.publicatie.metadata.feiten import Feiten, feiten
from pipeline.publicatie.metadata.mdto import bestand, informatieobject
from pipeline.publicatie.metadata.sitemap import indexnaam, sitemap, sitemapindex, sitemapnaam
from pipeline.zaak.basis import NEDERLAND

MAP = "metadata"


@dataclass(frozen=True)
class Metadata:
    """Files by their path in the package; ``gemist`` are Dutch sentences on what was left out."""

    bestanden: Mapping[str, bytes]
    gemist: tuple[str, ...]


def maak(dossier: Dossier, onderdelen: Sequence[Onderdeel], pakket: str, op: datetime) -> Metadata:
    """The metadata of a package published at ``op`` (aware); the same facts give the same bytes.

    What a standard asks and the case does not say leaves that file out: it stops no publication.
    """
    alle = feiten(dossier.zaak, dossier.profiel, onderdelen, pakket, op.astimezone(NEDERLAND).date())
    goed = [f for f in alle if not redenen(f)]
    bestanden = {f"{MAP}/{f.document}.diwoo.xml": diwoo(f) for f in goed}
    for f in alle:
        aanvullend = f"{MAP}/{f.document}.diwoo.xml"
        bestanden[f"{MAP}/{f.document}.mdto.xml"] = informatieobject(
            f, dossier.profiel.bewaren, aanvullend if f in goed else None
        )
        for naam in f.bestanden:
            bestanden[f"{MAP}/{naam}.mdto.xml"] = bestand(f, naam, op)
    bestanden |= dict(_kaarten(goed, op))
    return Metadata(dict(sorted(bestanden.items())), tuple(_gemist(alle, goed)))


def _kaarten(documenten: Sequence[Feiten], op: datetime) -> Iterator[tuple[str, bytes]]:
    met_adres = [f for f in documenten if f.adres]
    for categorie in sorted({f.categorie for f in met_adres}):
        deel = [f for f in met_adres if f.categorie == categorie]
        kaart = f"{MAP}/{sitemapnaam(categorie)}"
        yield kaart, sitemap(deel, op)
        yield f"{MAP}/{indexnaam(categorie)}", sitemapindex([deel[0].url(kaart)], op)


def _gemist(alle: Sequence[Feiten], goed: Sequence[Feiten]) -> Iterator[str]:
    for f in alle:
        for reden in redenen(f):
            yield f"metadata: {f.document} krijgt geen DiWoo-metadata: {reden}"
    if any(not f.adres for f in goed):
        yield (
            "metadata: er is geen sitemap: vul in het profiel publicatie.adres in, het webadres waar de"
            " pakketten komen te staan"
        )
