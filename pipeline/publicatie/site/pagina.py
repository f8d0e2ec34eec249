# SPDX-License-Identifier: EUPL-1.2
"""The frame of every page of the site: language, skip link, landmarks, house colour, contact."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from html import escape

from pipeline.publicatie.site.opname import Site
from pipeline.zaak.basis import MAANDEN, NEDERLAND

_VEILIG = "default-src 'none'; style-src 'self'; script-src 'self'; base-uri 'none'; form-action 'none'"


@dataclass(frozen=True, slots=True)
class Pagina:
    """One page: title and what stands in main. ``boven`` is the way from the page to the root of the site.

    ``vindbaar`` False asks search engines to forget the page. ``scripts`` are file names at the root.
    """

    titel: str
    inhoud: str
    boven: str = ""
    vindbaar: bool = True
    scripts: tuple[str, ...] = ()


def schrijf_pagina(site: Site, pagina: Pagina) -> bytes:
    """The page as a file in UTF-8; the same page gives the same bytes."""
    naam = escape(site.naam)
    titel = escape(" – ".join(dict.fromkeys((pagina.titel, site.naam))))
    robots = "" if pagina.vindbaar else '<meta name="robots" content="noindex, noarchive">\n'
    scripts = "".join(f'<script src="{pagina.boven}{s}" defer></script>\n' for s in pagina.scripts)
    veilig = escape(_VEILIG, quote=False)
    tekst = (
        '<!DOCTYPE html>\n<html lang="nl-NL">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{veilig}">\n'
        '<meta name="referrer" content="no-referrer">\n'
        f"{robots}<title>{titel}</title>\n"
        f'<link rel="stylesheet" href="{pagina.boven}site.css">\n{scripts}</head>\n<body>\n'
        '<a class="naar-inhoud" href="#inhoud">Direct naar de inhoud</a>\n'
        f'<header>\n<p><a href="{pagina.boven}index.html">{naam}</a></p>\n</header>\n'
        f'<main id="inhoud" tabindex="-1">\n{pagina.inhoud}</main>\n'
        f"<footer>\n{_contact(site)}</footer>\n</body>\n</html>\n"
    )
    return tekst.encode("utf-8")


def _contact(site: Site) -> str:
    """Whom to turn to when something on the site is wrong, or about you."""
    wegen = [f"bel {escape(site.telefoon)}"] if site.telefoon else []
    wegen += [f"schrijf naar {escape(site.postadres)}"] if site.postadres else []
    wegen += [f"kijk op {_website(site.website)}"] if site.website else []
    hoe = f": {', of '.join(wegen)}" if wegen else ""
    return (
        f"<h2>Vraag of fout?</h2>\n<p>Ziet u een fout, of staat hier iets over u dat niet openbaar hoort te"
        f" zijn? Laat het {escape(site.naam)} meteen weten{hoe}.</p>\n"
    )


def _website(adres: str) -> str:
    doel = adres if adres.startswith("https://") else f"https://{adres.removeprefix('http://')}"
    return f'<a href="{escape(doel)}">{escape(adres)}</a>'


def datum(wanneer: date | datetime) -> str:
    """A day in Dutch words, in a form that machines read too."""
    dag = wanneer.astimezone(NEDERLAND).date() if isinstance(wanneer, datetime) else wanneer
    return f'<time datetime="{dag.isoformat()}">{in_woorden(dag)}</time>'


def in_woorden(dag: date) -> str:
    """``3 maart 2026``."""
    return f"{dag.day} {MAANDEN[dag.month - 1]} {dag.year}"


def gegevens(rijen: tuple[tuple[str, str], ...]) -> str:
    """Facts as label and value (HTML); empty ones left out."""
    delen = "".join(
        f"<div><dt>{escape(naam)}</dt><dd>{waarde}</dd></div>\n" for naam, waarde in rijen if waarde
    )
    return f'<dl class="gegevens">\n{delen}</dl>\n'
