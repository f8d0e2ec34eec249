# SPDX-License-Identifier: EUPL-1.2
"""MDTO 1.0.1: one document and each of its files, for the archive."""

from __future__ import annotations

import hashlib
from datetime import datetime
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from pipeline.profiel.bewaren import Bewaren
from pipeline.publicatie.metadata.feiten import Feiten
from pipeline.publicatie.metadata.waarden import Waarde
from pipeline.publicatie.metadata.xml import MDTO, bytes_van, kind, wortel
from pipeline.zaak.basis import NEDERLAND

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

_EIGEN = "Begrippenlijst Lakmoes"
_BRON = "Kenmerk van de zaak"
FORMATEN = {
    ".pdf": ("Acrobat PDF/A - Portable Document Format 2a", "fmt/476"),
    ".html": ("Hypertext Markup Language 5", "fmt/471"),
    ".docx": ("Microsoft Word for Windows 2007 onwards", "fmt/412"),
}
"""Name and code in the register PRONOM, by suffix."""


def informatieobject(f: Feiten, bewaren: Bewaren, aanvullend: str | None) -> bytes:
    """The document; ``aanvullend`` is the name of the file with its DiWoo metadata."""
    boven = _begin("informatieobject", f.id, f.titel)
    _begrip(boven, "aggregatieniveau", "Archiefstuk", "Begrippenlijst Aggregatieniveaus MDTO")
    _begrip(boven, "classificatie", f.soort.label, "TOOI, documentsoorten", f.soort.uri)
    if f.adres:
        kind(kind(boven, "raadpleeglocatie"), "raadpleeglocatieOnline", f.url(f.hoofdbestand))
    kind(boven, "taal", "nl")
    _ontstaan(boven, f)
    _waardering(boven, bewaren)
    for naam in sorted(f.bestanden):
        _verwijzing(boven, "heeftRepresentatie", naam, f"{f.kenmerk}/{naam}")
    if aanvullend:
        _verwijzing(boven, "aanvullendeMetagegevens", aanvullend, f"{f.kenmerk}/{aanvullend}")
    for soort, document, titel in f.relaties:
        een = kind(boven, "gerelateerdInformatieobject")
        _verwijzing(een, "gerelateerdInformatieobjectVerwijzing", titel, f"{f.kenmerk}/{document}")
        _begrip(
            een,
            "gerelateerdInformatieobjectTypeRelatie",
            soort.label,
            "TOOI, documentrelaties",
            soort.uri,
        )
    _organisatie(boven, "archiefvormer", f.uitgever_naam, f.uitgever)
    gebruik = kind(boven, "beperkingGebruik")
    _begrip(gebruik, "beperkingGebruikType", "Openbaar", _EIGEN)
    kind(gebruik, "beperkingGebruikNadereBeschrijving", "Openbare versie; wat niet openbaar is, is gelakt.")
    return bytes_van(boven.getroottree().getroot())


def bestand(f: Feiten, naam: str, op: datetime) -> bytes:
    """One file with its size, format and sha256, taken at ``op`` (aware)."""
    inhoud = f.bestanden[naam]
    boven = _begin("bestand", f"{f.kenmerk}/{naam}", naam)
    kind(boven, "omvang", str(len(inhoud)))
    label, code = FORMATEN[PurePosixPath(naam).suffix]
    _begrip(boven, "bestandsformaat", label, "PRONOM-register", code)
    controle = kind(boven, "checksum")
    _begrip(controle, "checksumAlgoritme", "SHA256", "Begrippenlijst ChecksumAlgoritme MDTO")
    kind(controle, "checksumWaarde", hashlib.sha256(inhoud).hexdigest())
    tijd = op.astimezone(NEDERLAND).replace(tzinfo=None, microsecond=0)
    kind(controle, "checksumDatum", tijd.isoformat())
    if f.adres:
        kind(boven, "URLBestand", f.url(naam))
    _verwijzing(boven, "isRepresentatieVan", f.titel, f.id)
    return bytes_van(boven.getroottree().getroot())


def _begin(soort: str, kenmerk: str, naam: str) -> Element:
    boven = kind(wortel(MDTO, "MDTO", {"": MDTO}), soort)
    _kenmerk(boven, "identificatie", kenmerk, _BRON)
    kind(boven, "naam", naam)
    return boven


def _kenmerk(boven: Element, naam: str, kenmerk: str, bron: str) -> None:
    element = kind(boven, naam)
    kind(element, "identificatieKenmerk", kenmerk)
    kind(element, "identificatieBron", bron)


def _verwijzing(boven: Element, naam: str, wat: str, kenmerk: str, bron: str = _BRON) -> None:
    element = kind(boven, naam)
    kind(element, "verwijzingNaam", wat)
    if kenmerk:
        _kenmerk(element, "verwijzingIdentificatie", kenmerk, bron)


def _organisatie(boven: Element, naam: str, wie: str, waarde: Waarde | None) -> None:
    _verwijzing(boven, naam, wie, waarde.uri if waarde else "", "TOOI")


def _begrip(boven: Element, naam: str, label: str, lijst: str, code: str = "") -> None:
    element = kind(boven, naam)
    kind(element, "begripLabel", label)
    if code:
        kind(element, "begripCode", code)
    kind(kind(element, "begripBegrippenlijst"), "verwijzingNaam", lijst)


def _ontstaan(boven: Element, f: Feiten) -> None:
    if f.dag is None:
        return
    element = kind(boven, "event")
    _begrip(element, "eventType", "Creatie", "Begrippenlijst EventTypeLijst MDTO")
    kind(element, "eventTijd", f.dag.isoformat())
    _organisatie(element, "eventVerantwoordelijkeActor", f.uitgever_naam, f.uitgever)


def _waardering(boven: Element, bewaren: Bewaren) -> None:
    """A term only when someone confirmed it against the selectielijst; else it is still to be decided."""
    if not bewaren.bevestigd:
        _begrip(boven, "waardering", "Nog te bepalen", _EIGEN)
        return
    _begrip(boven, "waardering", "Tijdelijk te bewaren", "Begrippenlijst Waarderingen MDTO", "V")
    termijn = kind(boven, "bewaartermijn")
    _begrip(termijn, "termijnTriggerStartLooptijd", "Sluiting dossier", _EIGEN)
    kind(termijn, "termijnLooptijd", f"P{bewaren.versies_jaren}Y")
    _begrip(boven, "informatiecategorie", bewaren.selectielijst, "Selectielijst van de organisatie")
