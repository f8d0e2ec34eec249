# SPDX-License-Identifier: EUPL-1.2
"""A folder with a static site, to be hosted by any web server."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from pipeline.dossier import Dossier, slot
from pipeline.fouten import GebruiksFout, Geweigerd
from pipeline.publicatie.bestemming import Intrekking, vervangt
from pipeline.publicatie.site.bijwerken import TIJDELIJK, werk_bij, zet
from pipeline.publicatie.site.grafsteen import diwoo_naam, grafsteen_diwoo
from pipeline.publicatie.site.inlezen import inhoud_van, opname_van, site_van
from pipeline.publicatie.site.kaarten import aan_de_wortel
from pipeline.publicatie.site.opname import MAP, SITE, Opname, Site, Weg, bewaar, lees_opname, lees_site

NAAM = "map"
STANDAARD = "publicatie/site"


def maak(dossier: Dossier, site: Path | None) -> Map:
    """The site in ``site``, else where the profile says, else in the dossier itself."""
    gekozen = dossier.profiel.publicatie.map
    return Map(site or (Path(gekozen) if gekozen else dossier.pad(STANDAARD)))


@dataclass(frozen=True, slots=True)
class Map:
    """The static site in the folder ``map_``."""

    map_: Path

    @property
    def naam(self) -> str:
        """How the register calls it."""
        return NAAM

    def namens(self, als: str | None) -> Map:
        """A folder does not ask who writes in it."""
        return self

    def publiceer(self, dossier: Dossier, pakket: Path, op: datetime, nu: datetime) -> tuple[str, ...]:
        """Put the package on the site; the same package twice changes nothing."""
        stond_al = lees_opname(self.map_, pakket.name) is not None
        with _open(self.map_):
            site = site_van(dossier, lees_site(self.map_))
            bewaar(self.map_, site)
            self._plaats(dossier, pakket)
            werk_bij(self.map_, site)
        return self._verteld(site, pakket.name, "stond al" if stond_al else "staat")

    def intrek(self, dossier: Dossier, pakket: Path, wat: Intrekking, nu: datetime) -> tuple[str, ...]:
        """Leave a tombstone; raises Geweigerd when the package is not on this site."""
        if lees_opname(self.map_, pakket.name) is None:
            raise Geweigerd("dit pakket staat niet op deze site; noem de map van de site met --site")
        with _open(self.map_):
            site = self._site(dossier)
            self._haal_weg(site, wat)
            werk_bij(self.map_, site)
        return (
            f"{wat.pakket}.html vertelt nu dat de publicatie is ingetrokken; de bestanden zijn weg",
            _OOK_OP_DE_SERVER,
        )

    def vervang(
        self, dossier: Dossier, oud: Path, nieuw: Path, wat: Intrekking, nu: datetime
    ) -> tuple[str, ...]:
        """The new package and the tombstone of the old one in one go."""
        with _open(self.map_):
            site = site_van(dossier, lees_site(self.map_))
            bewaar(self.map_, site)
            self._plaats(dossier, nieuw)
            if lees_opname(self.map_, oud.name) is not None:
                self._haal_weg(site, wat)
            werk_bij(self.map_, site)
        return (*self._verteld(site, nieuw.name), f"{oud.name}.html wijst nu naar {nieuw.name}.html")

    def _site(self, dossier: Dossier) -> Site:
        return lees_site(self.map_) or site_van(dossier, None)

    def _plaats(self, dossier: Dossier, pakket: Path) -> None:
        """The files first, then the record: nothing points at half a package."""
        bestanden = inhoud_van(pakket)
        oud = tuple(i.pakket for i in vervangt(dossier.register, pakket.name))
        opname = opname_van(dossier, pakket.name, bestanden, oud)
        bekend = lees_opname(self.map_, pakket.name)
        if bekend is not None and bekend.weg is not None:
            raise Geweigerd(
                "dit pakket is van de site gehaald en komt er niet opnieuw op; maak een nieuwe versie"
            )
        if bekend is not None and bekend.manifest_sha256 != opname.manifest_sha256:
            raise Geweigerd("op de site staat al een ander pakket met deze naam; kies een andere map")
        if (self.map_ / pakket.name).is_dir():
            for naam, inhoud in bestanden.items():
                zet(self.map_ / pakket.name / naam, inhoud)
        else:
            _nieuw(self.map_, pakket.name, bestanden)
        bewaar(self.map_, opname)

    def _haal_weg(self, site: Site, wat: Intrekking) -> None:
        """The metadata and the record: all that is public follows from these."""
        bekend = lees_opname(self.map_, wat.pakket)
        assert bekend is not None
        weg = Weg.model_validate(
            {"reden": wat.reden, "moment": wat.moment, "vervangen_door": wat.vervangen_door}
        )
        nieuw = lees_opname(self.map_, wat.vervangen_door) if wat.vervangen_door else None
        for d in bekend.documenten:
            pad = self.map_ / wat.pakket / diwoo_naam(d)
            if pad.is_file():
                zet(pad, grafsteen_diwoo(pad.read_bytes(), d, weg, _doel(site, d.document, nieuw)))
        bewaar(self.map_, _zonder_inhoud(bekend, weg))

    def _verteld(self, site: Site, pakket: str, staat: str = "staat") -> tuple[str, ...]:
        regels = [f"{pakket}.html {staat} op de site; de eerste pagina is index.html"]
        if site.adres and not aan_de_wortel(site):
            regels.append(
                "let op: robots.txt werkt alleen bovenaan een webadres; neem de regels van robots.txt over"
                " in de robots.txt daar"
            )
        return tuple(regels)


def _doel(site: Site, document: str, nieuw: Opname | None) -> str:
    """The address of what came in the place of a document: the same document, else the first."""
    if nieuw is None:
        return ""
    zelfde = next((d for d in nieuw.documenten if d.document == document), nieuw.documenten[0])
    return f"{site.adres.rstrip('/')}/{nieuw.pakket}/{zelfde.hoofdbestand}" if site.adres else nieuw.pakket


def _zonder_inhoud(o: Opname, weg: Weg) -> Opname:
    """What may still be told of a package that was taken back."""
    documenten = tuple(
        d.model_copy(
            update={
                "titel": "",
                "dag": None,
                "bestanden": tuple(b.model_copy(update={"bytes": 0, "sha256": None}) for b in d.bestanden),
            }
        )
        for d in o.documenten
    )
    return o.model_copy(update={"kenmerk": "", "documenten": documenten, "weg": weg})


def _nieuw(map_: Path, naam: str, bestanden: dict[str, bytes]) -> None:
    """A package that was not there, whole or not at all."""
    tijdelijk = map_ / f"{TIJDELIJK}{os.urandom(6).hex()}"
    try:
        for pad, inhoud in bestanden.items():
            (tijdelijk / pad).parent.mkdir(parents=True, exist_ok=True)
            (tijdelijk / pad).write_bytes(inhoud)
        tijdelijk.replace(map_ / naam)
    except OSError:
        raise GebruiksFout(
            "het pakket kan niet op de site worden gezet; controleer de rechten en de schijfruimte"
        ) from None


_OOK_OP_DE_SERVER = (
    "let op: dit geldt voor deze map; staat er een kopie op een webserver, verwijder daar nu de map van dit"
    " pakket en zet de hele map er opnieuw op"
)


@contextmanager
def _open(map_: Path) -> Iterator[None]:
    """The folder of the site, for one command at a time. Raises GebruiksFout when something else is in it."""
    try:
        map_.mkdir(parents=True, exist_ok=True)
        vreemd = [p for p in map_.iterdir() if not p.name.startswith(".") and p.name != MAP]
    except OSError:
        raise GebruiksFout("de map van de site kan niet worden gemaakt; kies een andere map") from None
    if vreemd and not (map_ / MAP / SITE).is_file():
        raise GebruiksFout("de map van de site bevat al iets anders; kies een lege map met --site")
    with slot(map_):
        yield
