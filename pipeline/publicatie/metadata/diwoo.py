# SPDX-License-Identifier: EUPL-1.2
"""DiWoo 0.9.8: one document for the national index of public information."""

from __future__ import annotations

from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from pipeline.publicatie.metadata.feiten import Feiten
from pipeline.publicatie.metadata.waarden import CATEGORIEEN, FORMATEN, NEDERLANDS, VERWIJST, Waarde
from pipeline.publicatie.metadata.xml import DIWOO, bytes_van, kind, wortel

if TYPE_CHECKING:
    from lxml.etree import _Element as Element


def redenen(f: Feiten) -> tuple[str, ...]:
    """Why these metadata cannot be made, each a Dutch sentence that names the field; empty: they can."""
    uit = []
    if f.uitgever is None:
        uit.append(
            "de organisatie die openbaar maakt staat niet in de lijst van overheden: vul bij die partij in"
            " zaak.yaml het veld tooi in, of in het profiel publicatie.tooi"
        )
    if not f.handelingen and f.dag_niet_te_zien is not None:
        uit.append(
            "de dag waarop het stuk is vastgesteld of verzonden is genoteerd, maar staat niet in de openbare"
            " versie (voluit geschreven, zoals 3 maart 2026): zet die dag in het stuk en bouw opnieuw; wilt u"
            " hem niet laten zien, dan blijft dit achterwege"
        )
    elif not f.handelingen:
        uit.append(
            "er is geen dag van vaststelling of verzending: noteer een gebeurtenis vastgesteld in zaak.yaml"
        )
    return tuple(uit)


def diwoo(f: Feiten) -> bytes:
    """The file for one document. Raises ValueError when ``redenen`` is not empty."""
    return bytes_van(element(f))


def element(f: Feiten) -> Element:
    """The element Document, for a file of its own or for a sitemap."""
    if f.uitgever is None or not f.handelingen:
        raise ValueError("; ".join(redenen(f)))
    document = wortel(DIWOO, "Document", {"diwoo": DIWOO})
    boven = kind(document, "DiWoo")
    _wie(boven, f, f.uitgever)
    _wat(boven, f)
    _handelingen(boven, f, f.uitgever)
    _relaties(boven, f)
    return document


def _waarde(boven: Element, naam: str, waarde: Waarde) -> None:
    kind(boven, naam, waarde.label, resource=waarde.uri)


def _wie(boven: Element, f: Feiten, uitgever: Waarde) -> None:
    nummers = kind(boven, "identifiers")
    for nummer in filter(None, (f.url(f.hoofdbestand), f.id)):
        kind(nummers, "identifier", nummer)
    _waarde(boven, "publisher", uitgever)
    _waarde(boven, "verantwoordelijke", uitgever)
    if f.mede:
        mede = kind(boven, "medeverantwoordelijken")
        for organisatie in f.mede:
            _waarde(mede, "medeverantwoordelijke", organisatie)


def _wat(boven: Element, f: Feiten) -> None:
    kind(kind(boven, "titelcollectie"), "officieleTitel", f.titel)
    indeling = kind(boven, "classificatiecollectie")
    _waarde(kind(indeling, "informatiecategorieen"), "informatiecategorie", CATEGORIEEN[f.categorie][0])
    _waarde(kind(indeling, "documentsoorten"), "documentsoort", f.soort)
    if f.dag is not None:
        kind(boven, "creatiedatum", f.dag.isoformat())
    _waarde(boven, "language", NEDERLANDS)
    _waarde(boven, "format", FORMATEN[PurePosixPath(f.hoofdbestand).suffix])
    kind(boven, "aggregatiekenmerk", f.kenmerk)


def _handelingen(boven: Element, f: Feiten, uitgever: Waarde) -> None:
    alle = kind(boven, "documenthandelingen")
    for handeling in f.handelingen:
        een = kind(alle, "documenthandeling")
        _waarde(een, "soortHandeling", handeling.soort)
        kind(een, "atTime", f"{handeling.dag.isoformat()}T00:00:00")
        _waarde(een, "wasAssociatedWith", uitgever)


def _relaties(boven: Element, f: Feiten) -> None:
    if not f.relaties and not f.vervangt:
        return
    alle = kind(boven, "documentrelaties")
    for soort, document, titel in f.relaties:
        een = kind(alle, "documentrelatie")
        _waarde(een, "role", soort)
        doel = f.url(f"{document}{PurePosixPath(f.hoofdbestand).suffix}") or f"{f.kenmerk}/{document}"
        kind(een, "relation", titel, resource=doel)
    for titel, doel in f.vroeger:
        een = kind(alle, "documentrelatie")
        _waarde(een, "role", VERWIJST)
        kind(een, "relation", titel, resource=doel)
