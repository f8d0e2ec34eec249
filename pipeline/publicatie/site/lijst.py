# SPDX-License-Identifier: EUPL-1.2
"""The first page: every publication, newest first, and a field to search that needs no server."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from itertools import groupby

from pipeline.publicatie.site.opname import Opname, Site
from pipeline.publicatie.site.pagina import Pagina, datum, schrijf_pagina
from pipeline.zaak.basis import NEDERLAND

SCRIPTS = ("zoekindex.js", "zoek.js")
_ZOEK = """\
<form role="search" id="zoek" hidden>
<label for="zoekveld">Zoek in de publicaties</label>
<input id="zoekveld" type="search" autocomplete="off" aria-describedby="zoekuitleg">
<p id="zoekuitleg">Typ een of meer woorden. De lijst hieronder wordt korter terwijl u typt.</p>
<p id="zoekuitslag" role="status"></p>
</form>
<noscript><p class="let-op">Het zoekveld werkt alleen met JavaScript. Zonder JavaScript zoekt u in de lijst
met Ctrl en F (op een Mac: Command en F).</p></noscript>
"""


def lijst(site: Site, alle: Sequence[Opname]) -> bytes:
    """The page with all publications; ``alle`` newest first."""
    openbaar = [o for o in alle if o.weg is None]
    weg = [o for o in alle if o.weg is not None]
    jaren = "".join(_jaar(jaar, list(deel)) for jaar, deel in groupby(openbaar, _jaartal))
    inhoud = f"<h1>Openbare rapporten en brieven</h1>\n{_inleiding(site, len(openbaar))}"
    inhoud += f'{_ZOEK}<div id="lijst">\n{jaren}</div>\n' if openbaar else ""
    return schrijf_pagina(site, Pagina("Openbare rapporten en brieven", inhoud + _weg(weg), scripts=SCRIPTS))


def _inleiding(site: Site, aantal: int) -> str:
    wat = {0: "Er is nu niets openbaar.", 1: "Er is nu 1 publicatie."}.get(
        aantal, f"Er zijn nu {aantal} publicaties."
    )
    return (
        f"<p>Hier staat wat {escape(site.naam)} openbaar maakt over het toezicht op de maatschappelijke zorg."
        f" Daaruit zijn gegevens gehaald waaraan mensen te herkennen zijn. {wat}</p>\n"
    )


def _jaartal(o: Opname) -> int:
    return o.op.astimezone(NEDERLAND).year


def _jaar(jaar: int, deel: Sequence[Opname]) -> str:
    rijen = "".join(_rij(o) for o in deel)
    return (
        f'<section aria-labelledby="jaar-{jaar}">\n<h2 id="jaar-{jaar}">{jaar}</h2>\n'
        f'<ul class="lijst">\n{rijen}</ul>\n</section>\n'
    )


def _rij(o: Opname) -> str:
    soorten = ", ".join(dict.fromkeys(d.soort for d in o.documenten))
    delen = (escape(soorten), escape(o.uitgever), f"openbaar sinds {datum(o.op)}")
    return (
        f'<li data-pakket="{o.pakket}"><a href="{o.pakket}.html">{escape(o.titel)}</a>'
        f"<p>{' · '.join(d for d in delen if d)}</p></li>\n"
    )


def _weg(alle: Sequence[Opname]) -> str:
    rijen = "".join(
        f'<li><a href="{o.pakket}.html">{escape(o.titel)}, openbaar gemaakt op {datum(o.op)}</a>'
        f"<p>ingetrokken op {datum(o.weg.moment)}</p></li>\n"
        for o in alle
        if o.weg
    )
    if not rijen:
        return ""
    return (
        '<section aria-labelledby="ingetrokken">\n<h2 id="ingetrokken">Ingetrokken</h2>\n'
        f'<ul class="lijst">\n{rijen}</ul>\n</section>\n'
    )
