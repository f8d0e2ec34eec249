# SPDX-License-Identifier: EUPL-1.2
"""What the metadata of one published document say, from the facts of the case; no name of a person."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import PurePosixPath
from types import MappingProxyType

from pipeline.profiel.model import Profiel
from pipeline.publicatie.manifest import Onderdeel
from pipeline.publicatie.metadata.organisaties import organisaties, zoek
from pipeline.publicatie.metadata.soorten import documentsoort, relatie
from pipeline.publicatie.metadata.waarden import ONDERTEKENING, VASTSTELLING, Waarde
from pipeline.publicatie.metadata.zichtbaar import toont
from pipeline.zaak.basis import Moment, dutch_date
from pipeline.zaak.document import Stuk
from pipeline.zaak.gebeurtenis import Vastgesteld, Verzonden
from pipeline.zaak.partij import Aanbieder
from pipeline.zaak.zaak import Zaak

HOOFD = (".pdf", ".html", ".docx")
"""Which file stands for the document in the national index: the first of these that there is."""


@dataclass(frozen=True, slots=True)
class Handeling:
    """What was done with the document, on which day (only when the public version shows that day)."""

    soort: Waarde
    dag: date


@dataclass(frozen=True, slots=True)
class Feiten:
    """One document: all that DiWoo, MDTO and the sitemap say about it.

    ``uitgever`` is None when the body is in no table; ``adres`` is the folder of the package on the
    web, empty when the profile gives none. ``relaties``: kind, id and title of the other document.
    """

    document: str
    kenmerk: str
    titel: str
    bestanden: Mapping[str, bytes]
    uitgever_naam: str
    uitgever: Waarde | None
    mede: tuple[Waarde, ...]
    categorie: str
    soort: Waarde
    handelingen: tuple[Handeling, ...]
    relaties: tuple[tuple[Waarde, str, str], ...]
    adres: str
    vervangt: tuple[str, ...] = ()
    """Names of the packages in whose place this one comes."""
    dag_niet_te_zien: date | None = None
    """The day that was noted, when the public version does not show it."""

    @property
    def id(self) -> str:
        """The document within the case."""
        return f"{self.kenmerk}/{self.document}"

    @property
    def hoofdbestand(self) -> str:
        """The file that stands for the document."""
        rang = {soort: plek for plek, soort in enumerate(HOOFD)}
        return min(self.bestanden, key=lambda n: (rang.get(PurePosixPath(n).suffix, len(HOOFD)), n))

    @property
    def vroeger(self) -> tuple[tuple[str, str], ...]:
        """Words and address (else id) for this document in each package that it replaces."""
        boven = self.adres.rpartition("/")[0]
        return tuple(
            (
                "ingetrokken eerdere versie",
                f"{boven}/{p}/{self.hoofdbestand}" if boven else f"{self.id} ({p})",
            )
            for p in self.vervangt
        )

    def url(self, naam: str) -> str:
        """Where a file stands on the web; empty without an address."""
        return f"{self.adres}/{naam}" if self.adres else ""

    @property
    def dag(self) -> date | None:
        """The day of the document."""
        return self.handelingen[-1].dag if self.handelingen else None


def feiten(
    zaak: Zaak,
    profiel: Profiel,
    onderdelen: Sequence[Onderdeel],
    pakket: str,
    dag: date,
    vervangt: Mapping[str, tuple[str, ...]] = MappingProxyType({}),
) -> tuple[Feiten, ...]:
    """The facts per document. ``dag`` is the day of publication, on which names of bodies are looked up.

    ``vervangt`` gives the packages that were taken back for this one, with the documents in them.
    """
    alle = (_feiten(zaak, profiel, onderdelen, o, pakket, dag) for o in onderdelen)
    return tuple(
        replace(f, vervangt=tuple(p for p, wat in vervangt.items() if f.document in wat)) for f in alle
    )


def _feiten(
    zaak: Zaak, profiel: Profiel, onderdelen: Sequence[Onderdeel], o: Onderdeel, pakket: str, dag: date
) -> Feiten:
    stuk = zaak.stuk(o.document)
    assert stuk is not None
    door = next(v.door for v in zaak.openbaarmaking if v.document == o.document)
    uitgever = organisatie(zaak, profiel, door, dag)
    wie = zaak.organisaties.get(door)
    mede = (organisatie(zaak, profiel, e, dag) for e in stuk.eigenaar if e != door)
    adres = profiel.publicatie.adres.rstrip("/")
    gedaan, genoteerd = tuple(_handelingen(zaak, o)), _genoteerd(zaak, o.document)
    return Feiten(
        document=o.document,
        kenmerk=zaak.kenmerk,
        titel=o.titel,
        bestanden=o.bestanden,
        uitgever_naam=uitgever.label if uitgever else wie.naam if wie else "",
        uitgever=uitgever,
        mede=tuple(w for w in mede if w and w != uitgever),
        categorie=stuk.informatiecategorie,
        soort=documentsoort(stuk),
        handelingen=gedaan,
        relaties=tuple(_relaties(zaak, stuk, onderdelen)),
        adres=f"{adres}/{pakket}" if adres else "",
        dag_niet_te_zien=genoteerd[1].dag if genoteerd and not gedaan else None,
    )


def organisatie(zaak: Zaak, profiel: Profiel, partij: str, dag: date) -> Waarde | None:
    """The public body that a party is: by its own code, by name, or by the code of the profile."""
    wie = zaak.organisaties.get(partij)
    if wie is None or isinstance(wie, Aanbieder):
        return None
    if wie.tooi:
        bekend = organisaties().get(wie.tooi)
        return bekend.waarde if bekend else None
    gevonden = zoek(wie.naam, dag)
    if gevonden is None and partij == zaak.partijen.toezichthouder.id and profiel.publicatie.tooi:
        gevonden = organisaties().get(profiel.publicatie.tooi)
    return gevonden.waarde if gevonden else None


def _handelingen(zaak: Zaak, o: Onderdeel) -> Iterator[Handeling]:
    """Establishing, or else sending; a day that the public version does not show stays out."""
    genoteerd = _genoteerd(zaak, o.document)
    if genoteerd is not None and toont(o.bestanden, dutch_date(genoteerd[1])):
        yield Handeling(genoteerd[0], genoteerd[1].dag)


def _genoteerd(zaak: Zaak, document: str) -> tuple[Waarde, Moment] | None:
    """The last time that the document was established, or else sent."""
    vast = [g.moment for _, g in zaak.van_soort(Vastgesteld) if g.document == document]
    weg = [g.moment for _, g in zaak.van_soort(Verzonden) if g.document == document]
    soort, dagen = (VASTSTELLING, vast) if vast else (ONDERTEKENING, weg)
    return (soort, dagen[-1]) if dagen else None


def _relaties(zaak: Zaak, stuk: Stuk, onderdelen: Sequence[Onderdeel]) -> Iterator[tuple[Waarde, str, str]]:
    for ander in onderdelen:
        doel = zaak.stuk(ander.document)
        soort = relatie(stuk, doel) if doel is not None and doel.id != stuk.id else None
        if soort is not None:
            yield soort, ander.document, ander.titel
