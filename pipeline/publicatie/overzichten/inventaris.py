# SPDX-License-Identifier: EUPL-1.2
"""The inventarislijst: every document of the case, with the columns that the national Woo platform reads."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime
from pathlib import PurePosixPath

from pipeline.documenten.brief import dag
from pipeline.documenten.openbaarheid import besluit_over
from pipeline.documenten.protocoltermijnen import vrij_vanaf
from pipeline.documenten.soort import Gegevens
from pipeline.documenten.woorden import datum
from pipeline.dossier import Dossier, lees_zegel
from pipeline.dossier.register import Regel
from pipeline.fouten import Geweigerd
from pipeline.publicatie.bestemming import geplaatst_bij, intrekking_van
from pipeline.publicatie.overzichten.rekenblad import als_csv, als_xlsx
from pipeline.publicatie.overzichten.telling import Telling, Tellingen, laatste_bouw, tel
from pipeline.zaak import Moment, Zaak
from pipeline.zaak.aard import MET_BESLUIT, aard
from pipeline.zaak.document import Stuk
from pipeline.zaak.gebeurtenis import (
    OpenbaarGemaakt,
    Vastgesteld,
    Verzonden,
    VoorlopigeVoorziening,
)

KOLOMMEN = ("ID", "Matter", "Family ID", "Email Thread ID", "Document", "File type", "Datum", "Beoordeling",
            "Opgeschort", "Beoordelingsgrond", "Toelichting", "Publieke link", "Gerelateerd ID", "Zaaknummer",
            "Soort", "Pagina's", "Versie", "Vindplaats")  # fmt: skip
_KORTST = 3
Rij = tuple[str | int, ...]


@dataclass(frozen=True)
class Inventaris:
    """The rows, and what the user must still mend before the list is complete."""

    rijen: tuple[Rij, ...]
    meldingen: tuple[str, ...]

    def als(self, formaat: str) -> bytes:
        """As ``xlsx`` or ``csv``."""
        if formaat == "csv":
            return als_csv(KOLOMMEN, self.rijen)
        return als_xlsx("inventarislijst", KOLOMMEN, self.rijen)


def inventaris(dossier: Dossier, op: datetime) -> Inventaris:
    """What each document is at ``op`` (aware).

    Raises Geweigerd when a title holds something that is covered; and as ``tel`` does.
    """
    tellingen = tel(dossier)
    dossier_toen = _zoals_op(dossier.zaak, op)
    g = Gegevens(dossier_toen, dossier.personen, dossier.profiel, dossier.map, dossier.register)
    lijst = _Lijst(dossier, g, tellingen, op)
    _eis_veilige_titels(g, tellingen)
    return Inventaris(
        tuple(lijst.rij(s) for s in g.zaak.documenten),
        tuple(m for s in g.zaak.documenten for m in lijst.meldingen(s)),
    )


def _zoals_op(zaak: Zaak, op: datetime) -> Zaak:
    """The case without what had not happened yet."""
    gebeurd = tuple(e for e in zaak.gebeurtenissen if e.moment.gebeurd(op))
    return zaak.model_copy(update={"gebeurtenissen": gebeurd})


def _eis_veilige_titels(g: Gegevens, tellingen: Tellingen) -> None:
    for i, stuk in enumerate(g.zaak.documenten):
        plek = f"zaak.yaml: documenten.{i}.titel ({stuk.id})"
        if any(_staat_in(t, stuk.titel) for t in tellingen.gelakte_teksten):
            raise Geweigerd(f"{plek}: in de titel staat iets dat in een document is gelakt; haal dat weg.")


def _staat_in(wat: str, tekst: str) -> bool:
    return len(wat) >= _KORTST and bool(re.search(rf"(?<!\w){re.escape(wat)}(?!\w)", tekst, re.IGNORECASE))


@dataclass(frozen=True)
class _Lijst:
    dossier: Dossier
    g: Gegevens
    tellingen: Tellingen
    op: datetime

    def rij(self, stuk: Stuk) -> Rij:
        bouw = self._bouw(stuk)
        oordeel, uitleg = self._oordeel(stuk)
        telling = self.tellingen.per_document.get(stuk.id)
        gronden = telling.gronden if telling and oordeel == "Deels openbaar" else ()
        kenmerk = self.g.zaak.kenmerk
        return (
            stuk.id, kenmerk, stuk.id, "", stuk.titel, _type(stuk, bouw), self._datum(stuk), oordeel,
            self._opgeschort(stuk), ";".join(gronden), uitleg, self._link(stuk, bouw), stuk.concept or "",
            kenmerk, stuk.soort.replace("_", " "), self._paginas(bouw),
            str(bouw.gegevens["versie"]) if bouw else "", self._vindplaats(stuk, bouw),
        )  # fmt: skip

    def meldingen(self, stuk: Stuk) -> list[str]:
        """What a required column lacks, or what is not decided yet."""
        telling = self.tellingen.per_document.get(stuk.id)
        fouten = []
        if not self._datum(stuk):
            fouten.append(f"{stuk.id}: er is geen datum; noteer vastgesteld of verzonden.")
        if telling and telling.open and self._voorgenomen(stuk):
            fouten.append(f"{stuk.id}: nog {telling.open} keer onbeslist; beslis met lakmoes besluit.")
        if telling and any(grond not in telling.gronden for grond, _ in telling.gelakt):
            fouten.append(f"{stuk.id}: niet elke lakking heeft een grond; vul die aan met lakmoes besluit.")
        return fouten

    def _voorgenomen(self, stuk: Stuk) -> bool:
        return any(v.document == stuk.id for v in self.g.zaak.openbaarmaking)

    def _bouw(self, stuk: Stuk) -> Regel | None:
        bouw = laatste_bouw(self.dossier, stuk.id) if self._voorgenomen(stuk) else None
        return bouw if bouw and bouw.moment <= self.op else None

    def _oordeel(self, stuk: Stuk) -> tuple[str, str]:
        besluit = besluit_over(self.g.zaak, stuk.id)
        telling = self.tellingen.per_document.get(stuk.id)
        if self._door_ander(stuk):
            return "Reeds openbaar", "De eigenaar heeft dit document al openbaar gemaakt."
        if not self._voorgenomen(stuk) and besluit is None:
            return "Niet openbaar", "Er is geen voornemen om dit document openbaar te maken."
        if besluit is None and aard(stuk) not in MET_BESLUIT:
            return self._gaat_mee(telling)
        if besluit is None:
            return "Niet openbaar", "Er is nog geen besluit over openbaarmaking."
        if besluit.uitkomst == "niet_openbaar":
            return "Niet openbaar", f"Besluit van {datum(besluit.moment.dag)}."
        if telling is None:
            return "Niet openbaar", "Er is een besluit, maar nog geen bestand."
        return self._openbaar(f"Besluit van {datum(besluit.moment.dag)}.", telling)

    def _gaat_mee(self, telling: Telling | None) -> tuple[str, str]:
        """A persbericht or letter needs no besluit of its own; it follows that on what it is about."""
        over = [self.g.zaak.stuk(v.document) for v in self.g.zaak.openbaarmaking]
        besluiten = [besluit_over(self.g.zaak, s.id) for s in over if s and aard(s) in MET_BESLUIT]
        if besluiten and not any(b and b.uitkomst == "openbaar" for b in besluiten):
            return "Niet openbaar", "Gaat mee met een ander document; daarover is nog geen besluit."
        if telling is None:
            return "Niet openbaar", "Er is nog geen bestand."
        return self._openbaar("Voor dit document is geen apart besluit nodig.", telling)

    def _openbaar(self, uit: str, t: Telling) -> tuple[str, str]:
        if not t.totaal and not t.weggelaten:
            return "Openbaar", uit
        plaatsen = "plaats" if t.totaal == 1 else "plaatsen"
        return (
            "Deels openbaar",
            f"{uit} Gelakt op {t.totaal} {plaatsen}; weggelaten onderdelen: {t.weggelaten}.",
        )

    def _openbaargemaakt(self, stuk: Stuk) -> list[OpenbaarGemaakt]:
        return [e for _, e in self.g.zaak.van_soort(OpenbaarGemaakt) if e.document == stuk.id]

    def _door_ander(self, stuk: Stuk) -> bool:
        eigen = self.g.zaak.partijen.toezichthouder.id
        return any(e.door != eigen for e in self._openbaargemaakt(stuk)) and eigen not in stuk.eigenaar

    def _link(self, stuk: Stuk, bouw: Regel | None) -> str:
        """As the case states it; else where the site shows it, when the profile gives its address."""
        urls = [e.url for e in self._openbaargemaakt(stuk) if e.url.startswith(("https://", "http://"))]
        adres, pakket = self.dossier.profiel.publicatie.adres.rstrip("/"), self._pakket(stuk, bouw)
        if urls or not adres or not pakket or "map" not in geplaatst_bij(self.dossier.register, pakket):
            return urls[-1] if urls else ""
        return f"{adres}/{pakket}/{stuk.id}.pdf"

    def _datum(self, stuk: Stuk) -> str:
        """The day of establishing, else of sending; the month when that date is covered somewhere."""
        zaak = self.g.zaak
        dagen = [e.moment.dag for _, e in zaak.van_soort(Vastgesteld) if e.document == stuk.id]
        dagen = dagen or [e.moment.dag for _, e in zaak.van_soort(Verzonden) if e.document == stuk.id]
        if not dagen:
            return ""
        voluit = datum(dagen[-1])
        gelakt = {voluit, voluit.rsplit(" ", 1)[0]} & self.tellingen.gelakte_teksten
        return f"{dagen[-1]:%Y-%m}" if gelakt else dagen[-1].isoformat()

    def _opgeschort(self, stuk: Stuk) -> str:
        """Whether the decision waits: for the judge, or for the time that follows bekendmaking."""
        stappen = [e.stap for _, e in self.g.zaak.van_soort(VoorlopigeVoorziening) if e.document == stuk.id]
        besluit = besluit_over(self.g.zaak, stuk.id)
        if besluit is None or besluit.uitkomst != "openbaar":
            return ""
        wacht = besluit.bezwaar_verwacht and not self._wachttijd_voorbij(besluit.bekendgemaakt)
        return "Ja" if wacht or stappen[-1:] in (["verzocht"], ["toegewezen"]) else ""

    def _wachttijd_voorbij(self, bekend: Moment | None) -> bool:
        return bekend is not None and dag(self.op) >= vrij_vanaf(self.g, bekend.dag)

    def _paginas(self, bouw: Regel | None) -> str | int:
        """The pages of the built PDF; nothing when the file is not the one that was built."""
        if bouw is None:
            return ""
        naam = f"{bouw.gegevens['document']}.pdf"
        pad = self.dossier.map / "versies" / str(bouw.gegevens["doelgroep"]) / naam
        inhoud = pad.read_bytes() if pad.is_file() else b""
        if lees_zegel(self.dossier.map).van_bytes(inhoud) != bouw.gegevens["bestanden"].get(naam):
            return ""
        import pypdfium2

        with pypdfium2.PdfDocument(inhoud) as pdf:
            return len(pdf)

    def _vindplaats(self, stuk: Stuk, bouw: Regel | None) -> str:
        pakket = self._pakket(stuk, bouw)
        return f"publicatie/{pakket}/{stuk.id}.pdf" if pakket else ""

    def _pakket(self, stuk: Stuk, bouw: Regel | None) -> str:
        """The name of the package that holds this document as it was built, and was not taken back."""
        pakketten = [r for r in self.dossier.register.van("publiceer") if r.moment <= self.op]
        erin = [r for r in pakketten if stuk.id in r.gegevens.get("documenten", ()) and self._staat_er(r)]
        if bouw is None or not erin or erin[-1].nr < bouw.nr:
            return ""
        return str(erin[-1].gegevens["pakket"])

    def _staat_er(self, regel: Regel) -> bool:
        """Whether the package was not taken back by then."""
        weg = intrekking_van(self.dossier.register, str(regel.gegevens["pakket"]))
        return weg is None or weg.moment > self.op


def _type(stuk: Stuk, bouw: Regel | None) -> str:
    return "pdf" if bouw else PurePosixPath(stuk.bestand or "").suffix.lstrip(".").lower()
