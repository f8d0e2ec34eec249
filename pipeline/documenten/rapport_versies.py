# SPDX-License-Identifier: EUPL-1.2
"""The concept for someone heard: made from the version built for that person, never from the whole.

An aanbieder gets the whole, unless the writer marked passages in it: then its own version too (P-F1c).

The register says which bytes were built from which text; only those count.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from pipeline.documenten.rapport_ontvangers import CONCEPT, Ontvanger
from pipeline.documenten.soort import Gegevens, NogNiet
from pipeline.dossier import Zegel, lees_zegel
from pipeline.weergave.rapport import stel_samen
from pipeline.weergave.tekst import Tekst
from pipeline.zaak import Zaak
from redaction import Document, LeesFout, lees, marked_pictures, passagevondsten

_OPDRACHT = "lakmoes bouw DOSSIER --doelgroep gehoorde:ID, en daarna lakmoes genereer DOSSIER conceptrapport"
GEEN_STUK = (
    "noem het concept in zaak.yaml onder documenten, met bestand: documenten/conceptrapport.docx, en maak "
    f"dan per persoon een versie ({_OPDRACHT})."
)
GEEN_VERSIE = f"maak eerst per persoon de versie zonder gegevens van anderen ({_OPDRACHT})."
GEEN_VERSIE_AANBIEDER = (
    "in het concept staan gemarkeerde passages; maak eerst de versie voor de aanbieder (lakmoes bouw DOSSIER"
    " --doelgroep aanbieder, en daarna lakmoes genereer DOSSIER conceptrapport)."
)
VERANDERD = f"de versie is na het bouwen veranderd of weg; maak haar opnieuw ({_OPDRACHT})."
VEROUDERD = f"de tekst van het concept is gewijzigd na de versie; maak die opnieuw ({_OPDRACHT})."
OPEN = "In de versie voor {wie} is nog niet over alles beslist; bekijk dat voordat u haar verzendt."


def versie_voor(g: Gegevens, wie: Ontvanger, meester: str) -> tuple[str, tuple[str, ...]]:
    """The path of the built version for this person, and what the sender must know about it.

    Raises NogNiet when there is none, when its bytes are not those that were built, or when the text
    of the concept changed since; a concept that was sent may have changed.
    """
    stuk = next((d.id for d in g.zaak.documenten if d.soort == CONCEPT and d.bestand == meester), None)
    if stuk is None:
        raise NogNiet(GEEN_STUK)
    bouw = _laatste_bouw(g, stuk, wie.id)
    if bouw is None or bouw["verificatie"] != "schoon":
        raise NogNiet(GEEN_VERSIE_AANBIEDER if wie.id in g.zaak.organisaties else GEEN_VERSIE)
    pad = f"versies/{_map_naam(g.zaak, wie.id)}/{stuk}.docx"
    zegel = lees_zegel(g.map)
    if not (g.map / pad).is_file() or zegel.van_bestand(g.map / pad) != bouw["bestanden"].get(f"{stuk}.docx"):
        raise NogNiet(VERANDERD)
    if wie.verzonden is None and not _zelfde_tekst(zegel, g.map / meester, bouw):
        raise NogNiet(VEROUDERD)
    onaf = any(bouw.get(veld) for veld in ("open", "niet_overgenomen_open", "leesblokkades"))
    return pad, (OPEN.format(wie=wie.id),) if onaf else ()


def heeft_markeringen(pad: Path) -> bool:
    """Whether a writer marked something in this file, or meant to; what cannot be read counts."""
    try:
        gelezen = lees(pad)
    except LeesFout:
        return True
    return any(b.code == "markering" for b in gelezen.bevindingen) or is_gemarkeerd(gelezen.document)


def is_gemarkeerd(document: Document) -> bool:
    """Whether a passage or a picture is under a mark."""
    return bool(passagevondsten(document) or marked_pictures(document))


def _map_naam(zaak: Zaak, wie: str) -> str:
    """The folder of the versions for this recipient; an aanbieder that is alone has one without id."""
    if wie not in zaak.organisaties:
        return f"gehoorde-{wie}"
    return "aanbieder" if len(zaak.partijen.aanbieders) == 1 else f"aanbieder-{wie}"


def _laatste_bouw(g: Gegevens, stuk: str, wie: str) -> Mapping[str, Any] | None:
    regels = g.register.regels if g.register else ()
    van = [
        r.gegevens
        for r in regels
        if r.handeling == "bouw"
        and (r.gegevens["document"], r.gegevens["doelgroep"]) == (stuk, _map_naam(g.zaak, wie))
    ]
    return van[-1] if van else None


def _zelfde_tekst(zegel: Zegel, meester: Path, bouw: Mapping[str, Any]) -> bool:
    """Whether the concept has the words that were built from; a save that changes no word is no change."""
    if zegel.van_bestand(meester) == bouw["bron_zegel"]:
        return True
    try:
        return bool(zegel.van(lees(meester).tekst_sha256) == bouw["tekst_zegel"])
    except LeesFout:
        return False


def stel_exemplaar_samen(g: Gegevens, pad: str, gevuld: bytes, sjabloon: str, titel: str) -> bytes:
    """The words and pictures of a built version behind the front page of the concept."""
    document = lees(g.map / pad).document
    return stel_samen(gevuld, sjabloon, [Tekst(replace(document, title=()), pad, letterlijk=True)], titel)
