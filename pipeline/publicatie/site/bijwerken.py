# SPDX-License-Identifier: EUPL-1.2
"""Make the site what its records say: pages, search, sitemaps. May be repeated after a crash anywhere."""

from __future__ import annotations

import shutil
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from urllib.parse import urlsplit

from pipeline.bronnen import sjablonen
from pipeline.dossier import schrijf_atomisch
from pipeline.fouten import GebruiksFout
from pipeline.publicatie.gewoon import lees_gewoon
from pipeline.publicatie.site.grafsteen import diwoo_naam, grafsteen
from pipeline.publicatie.site.kaarten import Vermelding, kaarten, robots, vermelding
from pipeline.publicatie.site.lijst import lijst
from pipeline.publicatie.site.opname import Opname, Site, opnamen
from pipeline.publicatie.site.pagina import Pagina, schrijf_pagina
from pipeline.publicatie.site.publicatie import publicatiepagina
from pipeline.publicatie.site.zoek import tekst_van, zoekindex
from pipeline.weergave.huiskleur import in_huiskleur_css

TIJDELIJK = ".nieuw-"
_NIET_GEVONDEN = (
    "<h1>Deze pagina is er niet</h1>\n<p>Misschien is het adres veranderd, of is de pagina weggehaald.</p>\n"
    '<p><a href="{boven}index.html">Naar alle publicaties</a></p>\n'
)


def werk_bij(map_: Path, site: Site) -> None:
    """Everything that follows from the records: what was taken back goes first, then the rest.

    Raises GebruiksFout when a file cannot be written or removed, Geweigerd when a record is unreadable.
    """
    alle = opnamen(map_)
    for o in alle:
        if o.weg is not None:
            _ruim_op(map_, site, o)
    bestanden = _bestanden(map_, site, alle)
    for naam, inhoud in bestanden.items():
        zet(map_ / naam, inhoud)
    _oude_weg(map_, bestanden)


def zet(pad: Path, inhoud: bytes) -> None:
    """Write a file whole, and only when its bytes differ."""
    if not pad.is_file() or pad.read_bytes() != inhoud:
        schrijf_atomisch(pad, inhoud)


def _ruim_op(map_: Path, site: Site, o: Opname) -> None:
    """Of a package that was taken back only tombstones stay, and the metadata that say why."""
    assert o.weg is not None
    zet(map_ / f"{o.pakket}.html", grafsteen(site, o, o.weg))
    webpaginas = {b.naam for d in o.documenten for b in d.bestanden if b.naam.endswith(".html")}
    for naam in sorted(webpaginas):
        zet(map_ / o.pakket / naam, grafsteen(site, o, o.weg, boven="../"))
    blijft = webpaginas | {diwoo_naam(d) for d in o.documenten}
    for pad in sorted((map_ / o.pakket).rglob("*")):
        if not pad.is_dir() and pad.relative_to(map_ / o.pakket).as_posix() not in blijft:
            _verwijder(pad)
    with suppress(OSError):
        (map_ / o.pakket / "metadata").rmdir()


def _verwijder(pad: Path) -> None:
    try:
        pad.unlink()
    except OSError:
        raise GebruiksFout(
            f"{pad.name} kan niet van de site worden gehaald; sluit het bestand in andere programma's,"
            " controleer de rechten en voer de opdracht opnieuw uit"
        ) from None


def _bestanden(map_: Path, site: Site, alle: Sequence[Opname]) -> dict[str, bytes]:
    """The files at the root, in the order in which they are written: pages before what points to them."""
    openbaar = [o for o in alle if o.weg is None]
    uit = {"site.css": _stijl(site), "zoek.js": (sjablonen() / "site" / "zoek.js").read_bytes()}
    uit |= {f"{o.pakket}.html": publicatiepagina(site, o, _metadata(map_, o)) for o in openbaar}
    uit["zoekindex.js"] = zoekindex({o.pakket: list(_teksten(map_, o)) for o in openbaar})
    uit["index.html"] = lijst(site, alle)
    uit["404.html"] = _niet_gevonden(site)
    uit |= _kaarten(map_, site, alle)
    return {**uit, "robots.txt": robots(site, uit)}


def _niet_gevonden(site: Site) -> bytes:
    """Shown by a web server at any depth, so with links from the root of the host."""
    boven = f"{urlsplit(site.adres).path.rstrip('/')}/"
    inhoud = _NIET_GEVONDEN.format(boven=boven)
    return schrijf_pagina(site, Pagina("Deze pagina is er niet", inhoud, boven=boven, vindbaar=False))


def _stijl(site: Site) -> bytes:
    css = (sjablonen() / "site" / "site.css").read_text(encoding="utf-8")
    return in_huiskleur_css(css, site.kleur).encode("utf-8")


def _metadata(map_: Path, o: Opname) -> tuple[str, ...]:
    namen = sorted(p.name for p in (map_ / o.pakket / "metadata").glob("*.xml"))
    return ("manifest.json", *(f"metadata/{n}" for n in namen if not n.startswith("sitemap")))


def _teksten(map_: Path, o: Opname) -> Iterator[str]:
    yield o.titel
    for d in o.documenten:
        yield f"{d.titel} {d.soort} {' '.join(d.uitgever)}"
        for b in d.bestanden:
            if b.naam.endswith(".html"):
                yield tekst_van(lees_gewoon(map_ / o.pakket, b.naam))


def _kaarten(map_: Path, site: Site, alle: Sequence[Opname]) -> dict[str, bytes]:
    per_categorie: dict[str, list[Vermelding]] = {}
    for o in alle:
        for d in o.documenten:
            pad = map_ / o.pakket / diwoo_naam(d)
            if pad.is_file():
                een = vermelding(site, o, d, pad.read_bytes())
                per_categorie.setdefault(d.categorie, []).append(een)
    return kaarten(site, per_categorie)


def _oude_weg(map_: Path, bestanden: Mapping[str, bytes]) -> None:
    """Left-overs of a killed run, and sitemaps of a category or an address that is there no more."""
    for pad in map_.glob(f"{TIJDELIJK}*"):
        shutil.rmtree(pad, ignore_errors=True)
    for pad in map_.glob("sitemap*.xml"):
        if pad.name not in bestanden:
            _verwijder(pad)
