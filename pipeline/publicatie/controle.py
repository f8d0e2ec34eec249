# SPDX-License-Identifier: EUPL-1.2
"""``verifieer``: an independent check of a package: files, hashes, accessibility, metadata, leaks."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from pipeline.dossier import Dossier
from pipeline.dossier.inhoud import sleutel_gemist
from pipeline.dossier.kloon import is_kloon
from pipeline.dossier.zegel import BESTAND as SLEUTEL
from pipeline.fouten import Afloop, GebruiksFout, ZaakFout
from pipeline.lakken.bestand import NAAM as BESLUITEN
from pipeline.lakken.bestand import is_bekend
from pipeline.publicatie.bestemming import intrekking_van
from pipeline.publicatie.controles import docx, html, pdf, xml
from pipeline.publicatie.controles.gebrek import Gebrek, fout, let_op
from pipeline.publicatie.lekken import Lekproef, lekproef
from pipeline.publicatie.manifest import BESTAND, read_manifest, read_metadata
from pipeline.publicatie.naamloos import lek_zonder_naam, roepnamen, zonder_naam
from redaction import Lek, RedactieFout

_GEWIJZIGD = (
    "is buiten lakmoes om gewijzigd; gezocht is naar wat er nu in staat. Zet het bestand terug uit een"
    " reservekopie en controleer opnieuw"
)
CONTROLES: Mapping[str, Callable[[str, bytes], Iterator[Gebrek]]] = {
    ".pdf": pdf.check,
    ".html": html.check,
    ".docx": docx.check,
    ".xml": xml.check,
}


@dataclass(frozen=True)
class Verslag:
    """What was checked and what was found. ``niet`` says what could not be checked, and why.

    ``zonder_namen``: names were not there and were not asked for, so that leaks were not looked for.
    """

    pakket: str
    bestanden: tuple[str, ...]
    gebreken: tuple[Gebrek, ...]
    lekken: tuple[Lek, ...]
    niet: tuple[str, ...]
    zonder_namen: bool = False

    @property
    def fouten(self) -> tuple[Gebrek, ...]:
        """The shortcomings that fail the package."""
        return tuple(g for g in self.gebreken if g.ernst == "fout")

    @property
    def nagerekend(self) -> bool:
        """Whether what was searched for is what was decided then: not without the key, or when it changed."""
        return not {"SLEUTEL", "BESLUITEN"} & {g.code for g in self.gebreken}

    @property
    def afloop(self) -> Afloop:
        """5 for a leak; 1 for any other failure, or when the names were not available."""
        if self.lekken:
            return Afloop.LEK
        return Afloop.GEWEIGERD if self.fouten or self.niet else Afloop.GOED


def verifieer_pakket(
    pakket: Path, dossier: Dossier | None, gepubliceerd: bool = True, zonder_namen: bool = False
) -> Verslag:
    """Check a package; what could not be checked is said.

    ``gepubliceerd``: the register of the dossier must know this manifest; False while it is being made.
    ``zonder_namen``: where no names are, as in a pipeline, that alone does not fail the package.

    Raises GebruiksFout when ``pakket`` is no package at all.
    """
    if not pakket.is_dir():
        raise GebruiksFout(f"{pakket.name} is geen map; noem de map van een pakket in publicatie/")
    if not (pakket / BESTAND).exists() and any((*pakket.glob("zaak.*"), *pakket.glob(f"*/{BESTAND}"))):
        raise GebruiksFout("deze map is geen pakket; noem een map die in publicatie/ van het dossier staat")
    bestanden, gebreken, van, bekend = _files(pakket)
    for naam, inhoud in bestanden.items():
        gebreken += CONTROLES.get(Path(naam).suffix, _unknown)(naam, inhoud)
    eigen = {*bestanden, *bekend, *(g.bestand for g in gebreken)}
    if dossier is not None and gepubliceerd:
        gebreken += [*_recorded(pakket.name, bestanden, dossier), *_besluiten(dossier)]
    proef = lekproef(dossier, tuple(dict.fromkeys(van.values()))) if dossier is not None else None
    maten = {naam: len(inhoud) for naam, inhoud in bestanden.items()}
    roep = roepnamen(eigen, maten, bekend, lambda naam: proef is not None and proef.in_naam(naam))
    genoemd = tuple(roep.get(naam, naam) for naam in bestanden)
    anoniem = zonder_naam(gebreken, roep)
    if proef is None:
        waarom = () if zonder_namen else (_geen_namen(dossier),)
        return Verslag(pakket.name, genoemd, anoniem, (), waarom, zonder_namen)
    op_map = proef.overal(pakket.name, b"")
    lekken, niet = _leaks(bestanden, van, proef, roep)
    heet = op_map[0].bestand if op_map else pakket.name
    return Verslag(heet, genoemd, anoniem, (*op_map, *lekken), niet)


def _unknown(naam: str, _: bytes) -> Iterator[Gebrek]:
    if naam != BESTAND:
        yield fout(naam, "SOORT", "dit soort bestand hoort niet in een pakket; maak het pakket opnieuw")


def _files(pakket: Path) -> tuple[dict[str, bytes], list[Gebrek], dict[str, str], frozenset[str]]:
    """Every file in the package, what is wrong with the set, the document of each, the names that belong."""
    bestanden, gebreken = {}, []
    for pad in sorted(pakket.rglob("*")):
        naam = pad.relative_to(pakket).as_posix()
        if pad.is_symlink() or (not pad.is_file() and not pad.is_dir()):
            gebreken.append(fout(naam, "VERWIJZING", "is geen gewoon bestand; maak het pakket opnieuw"))
        elif pad.is_file():
            bestanden[naam] = pad.read_bytes()
    try:
        verwacht = read_manifest(bestanden[BESTAND])
        erbij = read_metadata(bestanden[BESTAND])
    except (KeyError, ValueError):
        gebreken.append(fout(BESTAND, "MANIFEST", "ontbreekt of is onleesbaar; maak het pakket opnieuw"))
        return bestanden, gebreken, {}, frozenset({BESTAND})
    van = {naam: document for document, namen in verwacht.items() for naam in namen}
    hashes = {naam: h for namen in (*verwacht.values(), erbij) for naam, h in namen.items()}
    return bestanden, gebreken + list(_set(bestanden, hashes)), van, frozenset({*hashes, BESTAND})


def _set(bestanden: Mapping[str, bytes], hashes: Mapping[str, str]) -> Iterator[Gebrek]:
    for naam, hash_ in hashes.items():
        if naam not in bestanden:
            yield fout(naam, "ONTBREEKT", "ontbreekt in het pakket; maak het pakket opnieuw")
        elif hashlib.sha256(bestanden[naam]).hexdigest() != hash_:
            yield fout(naam, "HASH", "is gewijzigd na het publiceren; maak het pakket opnieuw")
    for naam in bestanden:
        if naam not in hashes and naam != BESTAND:
            yield fout(naam, "TE_VEEL", "staat niet in het manifest; haal het bestand weg")


def _recorded(pakket: str, bestanden: Mapping[str, bytes], dossier: Dossier) -> Iterator[Gebrek]:
    """The manifest must be the one that was published, byte for byte; a package taken back is said so."""
    weg = intrekking_van(dossier.register, pakket)
    if weg is not None:
        yield let_op(
            BESTAND, "INGETROKKEN", f"is ingetrokken op {weg.moment:%d-%m-%Y}; zet het nergens meer neer"
        )
    regels = dossier.register.van("publiceer")
    nu = hashlib.sha256(bestanden.get(BESTAND, b"")).hexdigest()
    if any(r.gegevens.get("manifest_sha256") == nu for r in regels):
        return
    if any(r.gegevens.get("pakket") == pakket for r in regels):
        yield fout(BESTAND, "GEWIJZIGD", "is niet het manifest dat is gepubliceerd; zet het pakket terug")
    else:
        yield fout(
            BESTAND,
            "ONBEKEND",
            "het register van dit dossier kent dit pakket niet; noem het dossier waaruit het kwam",
        )


def _besluiten(dossier: Dossier) -> Iterator[Gebrek]:
    """What is searched for is what lakbesluiten.yaml says now; whether that is of then only the key tells."""
    gemist = sleutel_gemist(dossier)
    if gemist is not None:
        yield let_op(SLEUTEL, "SLEUTEL", gemist.removeprefix(f"{SLEUTEL}: "))
    elif (dossier.map / BESLUITEN).is_file() and not _van_toen(dossier):
        yield let_op(BESLUITEN, "BESLUITEN", _GEWIJZIGD)


def _van_toen(dossier: Dossier) -> bool:
    """Whether the decisions are those of the register; a key destroyed after its term tells nothing."""
    try:
        return is_bekend(dossier.map, dossier.register)
    except ZaakFout:
        return True


def _weg(dossier: Dossier) -> str:
    """When names or decisions were destroyed after their term, as words in a sentence."""
    gedaan = [
        r for r in dossier.register.van("vernietigd") if {"namen", "besluiten"} & {*r.gegevens["groepen"]}
    ]
    return f" (vernietigd op {gedaan[-1].moment:%d-%m-%Y}, na de bewaartermijn)" if gedaan else ""


def _geen_namen(dossier: Dossier | None) -> str:
    """Why names could not be looked for."""
    if dossier is None:
        return "Namen: er is geen dossier opgegeven, dus is niet gezocht naar wat gelakt is."
    dan = "; doe dit waar het dossier ligt, of geef in een pijplijn --zonder-namen"
    return (
        f"Namen: personen.yaml of lakbesluiten.yaml ontbreekt of is leeg{_weg(dossier)}, dus is niet gezocht"
        f"{dan if is_kloon(dossier.map) else ''}."
    )


def _leaks(
    bestanden: Mapping[str, bytes], van: Mapping[str, str], proef: Lekproef, roep: Mapping[str, str]
) -> tuple[tuple[Lek, ...], tuple[str, ...]]:
    lekken: list[Lek] = []
    niet = []
    for naam, inhoud in bestanden.items():
        try:
            found = proef.document(van[naam], naam, inhoud) if naam in van else proef.overal(naam, inhoud)
            lekken += lek_zonder_naam(found, roep[naam]) if naam in roep else found
        except RedactieFout as reden:
            niet.append(f"{roep.get(naam, naam)}: {reden}")
    return tuple(lekken), tuple(niet)
