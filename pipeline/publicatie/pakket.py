# SPDX-License-Identifier: EUPL-1.2
"""``publiceer``: the package with exactly the approved bytes, whole or not at all."""

from __future__ import annotations

import hashlib
import os
import shutil
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

from pipeline.dossier import Dossier, Regel, Zegel, lees_zegel, schrijf_regel, slot
from pipeline.dossier.namen_bekend import eis_namen
from pipeline.dossier.namen_gezien import NIEUW
from pipeline.fouten import (
    Afloop,
    GebruiksFout,
    Geweigerd,
    LakmoesFout,
    LekFout,
    OntheffingFout,
)
from pipeline.lakken.bestand import eis_bekend, lees_boek
from pipeline.lakken.doelgroep import PUBLIEK
from pipeline.lakken.verboden import verboden
from pipeline.lakken.werk import lees_werk
from pipeline.profiel.verslag import aanduiding
from pipeline.publicatie.controle import Verslag, verifieer_pakket
from pipeline.publicatie.eerder import eis_nieuw, ruimt
from pipeline.publicatie.kopcontrole import controleer_kop, eis_voorkant
from pipeline.publicatie.koppen import kop_van
from pipeline.publicatie.manifest import BESTAND, Onderdeel, manifest, package_name, same_content
from pipeline.publicatie.metadata.maken import maak
from pipeline.publicatie.verklaring import same_version, schrijf_verklaring

MAP = "publicatie"
_KEUR = "Laat die versie goedkeuren en publiceer opnieuw."
_TIJDELIJK = ".pakket-"


def publiceer(dossier: Dossier, op: datetime, nu: datetime, in_plaats_van: str | None = None) -> Path:
    """Make the package and return its folder; the same approved bytes give the same package, once.

    ``in_plaats_van`` is the name of the package that this one replaces, if any.

    Raises Geweigerd when the gate refuses, when ``op`` lies after ``nu``, or when files are not those
    that were approved; LekFout when a name is found. Then there is no package and no register line.
    """
    if op > nu:
        raise Geweigerd(
            "--op ligt na nu: dat kan alleen als proef met lakmoes toets; publiceer op het moment zelf"
        )
    with slot(dossier.map):
        dossier = Dossier.open(dossier.map)
        _ask_gate(dossier, op, nu)
        _require_names(dossier)
        onderdelen = _approved(dossier)
        _nameless_front(dossier, onderdelen)
        naam = package_name(dossier.zaak.kenmerk, onderdelen)
        pakket = dossier.map / MAP / naam
        eis_nieuw(pakket.parent, dossier.register, naam, onderdelen, in_plaats_van)
        bestanden = _contents(dossier, onderdelen, naam, op, ruimt(dossier.register, naam, in_plaats_van))
        if pakket.exists():
            _same(pakket, dossier, onderdelen, bestanden[BESTAND])
        else:
            _write(pakket, dossier, bestanden)
        _register(dossier, pakket, onderdelen, nu)
    schrijf_verklaring(Dossier.open(dossier.map))
    return pakket


def _require_names(dossier: Dossier) -> None:
    """Without names and decisions the package cannot be searched: then nothing goes out."""
    eis_namen(dossier, "wordt er niet gepubliceerd")
    lees_boek(dossier.map)
    eis_bekend(dossier.map, dossier.register)


def _nameless_front(dossier: Dossier, onderdelen: Sequence[Onderdeel]) -> None:
    """What the manifest says of a document names no one, by what is known now."""
    werk = lees_werk(dossier, lees_boek(dossier.map))
    for o in onderdelen:
        kop = kop_van(dossier, o.document, PUBLIEK)
        controleer_kop(dossier, o.document, kop, verboden(dossier, werk, o.document, PUBLIEK))


def _ask_gate(dossier: Dossier, op: datetime, nu: datetime) -> None:
    from pipeline.toets import toets

    uitslag = toets(dossier, op, nu)
    if uitslag.toegestaan:
        return
    regels = [f"{b.regel}: {b.melding} {b.herstel}" for b in uitslag.blokkades]
    wanneer = [f"Op zijn vroegst: {uitslag.vanaf:%d-%m-%Y %H:%M}."] if uitslag.vanaf else []
    tekst = "\n".join(["Er is niets gepubliceerd: de toets weigert.", *regels, *wanneer])
    if uitslag.afloop is Afloop.INTERN:
        raise LakmoesFout(tekst)
    raise (OntheffingFout if uitslag.afloop is Afloop.ONTHEFFING else Geweigerd)(tekst)


def _approved(dossier: Dossier) -> tuple[Onderdeel, ...]:
    zegel = lees_zegel(dossier.map)
    documenten = dict.fromkeys(v.document for v in dossier.zaak.openbaarmaking)
    if not documenten:
        raise GebruiksFout("zaak.yaml noemt geen openbaarmaking; vul in welk document openbaar moet worden")
    return tuple(_part(dossier, zegel, document) for document in documenten)


def _part(dossier: Dossier, zegel: Zegel, document: str) -> Onderdeel:
    bouw = dossier.register.laatste("bouw", document=document, doelgroep="publiek")
    if bouw is None or not _is_approved(dossier, bouw):
        raise Geweigerd(f"de openbare versie van {document} is niet goedgekeurd; doe dat met lakmoes keur")
    eis_voorkant(dossier, document, bouw.gegevens)
    stuk = dossier.zaak.stuk(document)
    bestanden = {
        str(naam): _bytes(dossier, zegel, str(naam), str(gezien))
        for naam, gezien in sorted(bouw.gegevens["bestanden"].items())
    }
    kop = kop_van(dossier, document, PUBLIEK)
    titel = stuk.titel if stuk else document
    return Onderdeel(document, titel, kop.organisaties, str(bouw.gegevens["versie"]), bestanden)


def _is_approved(dossier: Dossier, bouw: Regel) -> bool:
    return any(r.handeling == "keur" and same_version(r, bouw) for r in dossier.register.regels)


def _bytes(dossier: Dossier, zegel: Zegel, naam: str, gezien: str) -> bytes:
    """The approved bytes; read once, so that what was checked is what is copied."""
    pad = dossier.map / "versies" / "publiek" / naam
    try:
        inhoud = pad.read_bytes() if Path(naam).name == naam and pad.is_file() else b""
    except OSError:
        inhoud = b""
    if zegel.van_bytes(inhoud) != gezien:
        raise Geweigerd(
            f"versies/publiek/{naam} is niet het goedgekeurde bestand; bouw opnieuw en laat het goedkeuren"
        )
    return inhoud


def _contents(
    dossier: Dossier,
    onderdelen: Sequence[Onderdeel],
    pakket: str,
    op: datetime,
    vervangt: Mapping[str, tuple[str, ...]],
) -> dict[str, bytes]:
    """Every file of the package by its path: approved files, metadata about them, and the manifest."""
    metadata = maak(dossier, onderdelen, pakket, op, vervangt).bestanden
    wie = aanduiding(dossier.profiel)
    tekst = manifest(dossier.zaak.kenmerk, pakket, onderdelen, wie, op, metadata)
    goedgekeurd = {naam: inhoud for o in onderdelen for naam, inhoud in o.bestanden.items()}
    return {**goedgekeurd, **metadata, BESTAND: tekst}


def aanwezig(map_: Path) -> frozenset[str]:
    """Names of the packages that lie in the folder of a dossier."""
    return frozenset(p.parent.name for p in (map_ / MAP).glob(f"*/{BESTAND}"))


def gemist(dossier: Dossier, pakket: Path, op: datetime) -> tuple[str, ...]:
    """What metadata the package lacks and which field would give them, in Dutch sentences."""
    return maak(dossier, _approved(dossier), pakket.name, op).gemist


def _write(pakket: Path, dossier: Dossier, bestanden: Mapping[str, bytes]) -> None:
    with _workplace(pakket.parent) as werkmap:
        klaar = werkmap / pakket.name
        klaar.mkdir()
        for naam, inhoud in bestanden.items():
            (klaar / naam).parent.mkdir(exist_ok=True)
            (klaar / naam).write_bytes(inhoud)
        _refuse(verifieer_pakket(klaar, dossier, gepubliceerd=False))
        klaar.replace(pakket)


@contextmanager
def _workplace(map_: Path) -> Iterator[Path]:
    """An own folder beside the packages; left-overs of an earlier crash go too."""
    try:
        map_.mkdir(parents=True, exist_ok=True)
        for oud in map_.glob(f"{_TIJDELIJK}*"):
            shutil.rmtree(oud, ignore_errors=True)
        werkmap = map_ / f"{_TIJDELIJK}{os.urandom(6).hex()}"
        werkmap.mkdir()
    except OSError:
        raise GebruiksFout("in de map publicatie kan niet worden geschreven; controleer de rechten") from None
    try:
        yield werkmap
    except OSError:
        raise GebruiksFout(
            "het pakket kan niet worden geschreven; controleer de rechten en de schijfruimte"
        ) from None
    finally:
        shutil.rmtree(werkmap, ignore_errors=True)


def _refuse(verslag: Verslag) -> None:
    if verslag.lekken:
        plekken = "; ".join(f"{x.bestand}, {x.plek} ({x.sleutel})" for x in verslag.lekken[:10])
        raise LekFout(f"Er is niets gepubliceerd: in het pakket staat nog {plekken}. {NIEUW} {_KEUR}")
    if verslag.fouten:
        regels = [f"{g.bestand}: {g.melding}" for g in verslag.fouten]
        raise Geweigerd("\n".join(["Er is niets gepubliceerd: het pakket voldoet niet.", *regels]))
    if verslag.niet:
        raise Geweigerd(
            "\n".join(["Er is niets gepubliceerd: niet alles kon worden bekeken.", *verslag.niet])
        )


def _same(pakket: Path, dossier: Dossier, onderdelen: Sequence[Onderdeel], tekst: bytes) -> None:
    """An existing package must hold the same files and manifest; then there is nothing to write.

    A package that was written just before a crash is not in the register yet.
    """
    bekend = bool(dossier.register.van("publiceer", pakket=pakket.name))
    aanwezig = pakket / BESTAND
    if not aanwezig.is_file() or not same_content(aanwezig.read_bytes(), tekst):
        raise _changed(pakket)
    for naam, inhoud in ((n, b) for o in onderdelen for n, b in o.bestanden.items()):
        pad = pakket / naam
        if not pad.is_file() or pad.read_bytes() != inhoud:
            raise _changed(pakket)
    _refuse(verifieer_pakket(pakket, dossier, gepubliceerd=bekend))


def _changed(pakket: Path) -> Geweigerd:
    return Geweigerd(
        f"publicatie/{pakket.name} bestaat al en is gewijzigd; haal die map weg en publiceer opnieuw"
    )


def _register(dossier: Dossier, pakket: Path, onderdelen: Sequence[Onderdeel], nu: datetime) -> None:
    gegevens = {
        "pakket": pakket.name,
        "manifest_sha256": hashlib.sha256((pakket / BESTAND).read_bytes()).hexdigest(),
        "documenten": [o.document for o in onderdelen],
    }
    if dossier.register.laatste("publiceer", **gegevens) is None:
        schrijf_regel(dossier.map, "publiceer", gegevens, nu, None)
