# SPDX-License-Identifier: EUPL-1.2
"""The page of one publication: what it is, in which forms, and where its metadata are."""

from __future__ import annotations

from html import escape
from pathlib import PurePosixPath

from pipeline.publicatie.kop import AANDUIDINGEN
from pipeline.publicatie.site.opname import Bestand, Opgenomen, Opname, Site
from pipeline.publicatie.site.pagina import Pagina, datum, gegevens, schrijf_pagina

_VORMEN = {
    ".html": (0, "Lees op het scherm", "webpagina"),
    ".pdf": (1, "Download om te bewaren of te printen", "PDF"),
    ".docx": (2, "Download om de tekst opnieuw te gebruiken", "Word"),
}
_UITLEG = (
    "<h2>Over deze publicatie</h2>\n<p>Dit is de openbare versie. Daaruit zijn gegevens gehaald waaraan"
    " mensen te herkennen zijn. Op die plek staat een aanduiding tussen haken, zoals [cliënt]."
    f" {AANDUIDINGEN} Gaat het over iemand die u kent?"
    " Deel dat dan niet met anderen.</p>\n"
)


def publicatiepagina(site: Site, o: Opname, metadata: tuple[str, ...]) -> bytes:
    """The page of a package that is public; ``metadata`` are paths of files within the package."""
    een = len(o.documenten) == 1
    delen = [f"<h1>{escape(o.titel)}</h1>\n", _feiten(o), _vervangt(o)]
    delen += [_document(o, d, een) for d in o.documenten]
    delen += [_UITLEG, _metadata(o, metadata)]
    return schrijf_pagina(site, Pagina(o.titel, "".join(delen)))


def _feiten(o: Opname) -> str:
    dag = o.documenten[0].dag
    return gegevens(
        (
            ("Uitgever", escape(o.uitgever)),
            ("Soort", escape(", ".join(dict.fromkeys(d.soort for d in o.documenten)))),
            ("Datum", datum(dag) if dag else ""),
            ("Openbaar sinds", datum(o.op)),
            ("Kenmerk", escape(o.kenmerk)),
        )
    )


def _vervangt(o: Opname) -> str:
    if not o.vervangt:
        return ""
    links = " en ".join(f'<a href="{naam}.html">een eerdere publicatie</a>' for naam in o.vervangt)
    return f'<p class="let-op">Deze publicatie komt in de plaats van {links}, die is ingetrokken.</p>\n'


def _document(o: Opname, d: Opgenomen, een: bool) -> str:
    kop = "Lees of download" if een else escape(d.titel)
    bestanden = sorted(d.bestanden, key=lambda b: _VORMEN[PurePosixPath(b.naam).suffix])
    rijen = "".join(_bestand(o, d, b) for b in bestanden)
    return f'<h2>{kop}</h2>\n<ul class="bestanden">\n{rijen}</ul>\n'


def _bestand(o: Opname, d: Opgenomen, b: Bestand) -> str:
    _, wat, vorm = _VORMEN[PurePosixPath(b.naam).suffix]
    erbij = f": {escape(d.titel)}" if len(o.documenten) > 1 else ""
    return (
        f'<li><a href="{o.pakket}/{b.naam}">{wat}{erbij} <span class="maat">({vorm}, {_grootte(b.bytes)})'
        "</span></a></li>\n"
    )


def _grootte(aantal: int) -> str:
    kilo = max(1, round(aantal / 1000))
    return f"{kilo} kB" if kilo < 1000 else f"{aantal / 1_000_000:.1f} MB".replace(".", ",")


def _metadata(o: Opname, paden: tuple[str, ...]) -> str:
    rijen = "".join(f'<li><a href="{o.pakket}/{pad}">{escape(pad)}</a></li>\n' for pad in paden)
    return (
        "<h2>Gegevens voor computers</h2>\n<details>\n<summary>Bestanden over deze publicatie</summary>\n"
        "<p>Met <code>manifest.json</code> kan een programma nagaan dat geen bestand is veranderd. De andere"
        f" bestanden beschrijven het document voor de zoekindex en het archief.</p>\n<ul>\n{rijen}</ul>\n"
        "</details>\n"
    )
