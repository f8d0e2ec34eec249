# SPDX-License-Identifier: EUPL-1.2
"""Provisions of gate or redact without a rule of that id, and why: where they live instead."""

from __future__ import annotations

ELDERS: dict[str, str] = {
    "AK-A1a": "geen grond voor weigering: stap 10 laat de projectgroep kiezen wie vaststelt (P-S4.3b)",
    "AK-A4a": "AK-A2c (wettelijke grond) en AK-A4b (eerst inlichten)",
    "AK-A15a": "het profiel draagt de versie; elk verslag noemt die",
    "AK-F6b": "gaat over rapporten van de IGJ zelf; voor een eigen rapport geldt P-S4.3c bij het opstellen",
    "AK-R14": "een nieuwe keuze van vorm blijkt uit `samenwerking` in zaak.yaml",
    "AK-S3b": "interne volgorde van de projectgroep; geen feit in de zaak",
    "AK-S4i": "communicatieparagraaf van het plan van aanpak; de uitnodiging zelf toetst AK-A11d",
    "AK-S6d": "de reden van een onaangekondigd bezoek wordt nooit afgedrukt (aankondigingsbrief)",
    "AK-S7": "uitvoering van het toezicht; geen feit in de zaak",
    "P-A1a": "P-A1b",
    "P-E7": "het profiel draagt de versie; elk verslag noemt die",
    "P-F1c": "lakken: geheimhouding geldt voor feiten, niet alleen namen; LM-OPEN houdt tegen wat open staat",
    "P-S1.2": "geen feit in de zaak",
    "P-S1.3": "geen feit in de zaak",
    "P-S1.7b": "P-A2c",
    "P-S1.7c": "P-A1b",
    "P-S3A.1c": "na 3A gaat niets openbaar (P-S3A.5)",
    "P-S3A.1d": "na 3A gaat niets openbaar (P-S3A.5)",
    "P-S4.2e": "twee versies van de bijlage: de openbare wordt gelakt als elk ander deel (LM-OPEN)",
    "P-S4.6": "het concept heeft geen eigen einddatum",
}
