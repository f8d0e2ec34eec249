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
    Instelling(
        "publicatie.map",
        "Map waarin de website van uw organisatie wordt bijgehouden; leeg: publicatie/site in het dossier.",
        "eigen keuze",
        "een map die leeg is, of waar deze website al in staat",
    ),
    Instelling(
        "publicatie.gpp_adres",
        "Adres van uw GPP-publicatiebank, zonder /api/v2; de sleutel staat nooit in een bestand.",
        "GPP-publicatiebank API 2.1.0",
        "begint met https:// (of is een bank op deze computer zelf)",
    ),
    Instelling(
        "publicatie.gpp_bestanden",
        "Welke bestanden van elk document naar de bank gaan.",
        "GPP-publicatiebank API 2.1.0",
        "",
        {
            "hoofdbestand": "een bestand per document: pdf, of anders html of Word",
            "alle": "elk formaat als eigen document in dezelfde publicatie",
        },
    ),
)
