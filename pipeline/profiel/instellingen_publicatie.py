# SPDX-License-Identifier: EUPL-1.2
"""Address and identifier for the national index, told to an administrator."""

from __future__ import annotations

from pipeline.profiel.instelling import Instelling

PUBLICATIE: tuple[Instelling, ...] = (
    Instelling(
        "publicatie.adres",
        "Webadres waaronder de pakketten komen te staan; leeg: geen sitemap.",
        "DiWoo 0.9.8; sitemaps.org",
        "begint met https://",
    ),
    Instelling(
        "publicatie.tooi",
        "TOOI-code van uw organisatie, als Lakmoes die niet uit de naam kent.",
        "DiWoo 0.9.8; TOOI",
        "een code uit de lijst van gemeenten, samenwerkingsorganisaties of inspecties",
    ),
)
