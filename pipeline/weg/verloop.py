# SPDX-License-Identifier: EUPL-1.2
"""A recipe (verloop.yaml): the acts after the case file, in order; runs them and says what they made."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import datetime
from pathlib import Path
from typing import Any

import yaml

from pipeline.fouten import GebruiksFout, Geweigerd, ZaakFout
from pipeline.zaak.basis import Moment

Meld = Callable[[str], None]
Klok = Callable[[], datetime]
Argumenten = Mapping[str, Any]

KOPPEN = {
    "genereer": "Documenten maken uit de zaak",
    "lak": "Zoeken wat gelakt moet worden",
    "besluit": "Beslissen over de voorstellen",
    "bouw": "Versies schrijven en controleren",
    "keur": "Goedkeuren door een ander",
    "wijzig": "Een document wijzigen",
    "toets": "Toetsen of het openbaar mag",
    "publiceer": "Het pakket maken",
}


def lees_verloop(map_: Path) -> tuple[tuple[str, Any], ...]:
    """The steps of verloop.yaml. Raises ZaakFout for an unknown step."""
    ruw = yaml.safe_load((map_ / "verloop.yaml").read_text(encoding="utf-8"))
    stappen = tuple((naam, waarde) for stap in ruw["stappen"] for naam, waarde in stap.items())
    onbekend = sorted({naam for naam, _ in stappen} - _STAPPEN.keys() - {"moment"})
    if onbekend:
        raise ZaakFout(f"verloop.yaml: onbekende stap {onbekend[0]}; kies uit {', '.join(_STAPPEN)}, moment")
    return stappen


def draai(map_: Path, klok: Klok, meld: Meld) -> None:
    """Run all steps of the recipe of a dossier; ``meld`` gets one Dutch line at a time.

    A step ``moment`` sets the clock of the steps after it, until ``moment: nu``.
    """
    stappen = lees_verloop(map_)
    totaal = sum(naam != "moment" for naam, _ in stappen)
    nummer, vast = 0, None
    for naam, waarde in stappen:
        if naam == "moment":
            vast = None if waarde == "nu" else Moment.lees(str(waarde)).laatst
            continue
        nummer += 1
        meld(f"\n[{nummer}/{totaal}] {KOPPEN[naam]}" + (f" (op {vast:%d-%m-%Y})" if vast else ""))
        for regel in _STAPPEN[naam](map_, waarde, vast or klok()):
            meld(f"  {regel}")


def _genereer(map_: Path, soorten: Any, nu: datetime) -> Iterator[str]:
    from pipeline.documenten.genereren import genereer
    from pipeline.dossier import Dossier

    for r in genereer(Dossier.open(map_), tuple(soorten or ()), nu):
        yield f"{r.bestand} ({r.stand})" if r.bestand else f"{r.document}: {r.reden}"


def _lak(map_: Path, _: Any, nu: datetime) -> Iterator[str]:
    from pipeline.dossier import Dossier
    from pipeline.lakken import lak

    u = lak(Dossier.open(map_), nu)
    yield f"gelezen: {', '.join(u.documenten)}"
    yield f"{u.entiteiten} personen en gegevens, {u.vermeldingen} vermeldingen, {u.open} te beslissen"
    yield "lakbesluiten.yaml en lakbesluiten.xlsx"


def _besluit(map_: Path, a: Argumenten, nu: datetime) -> Iterator[str]:
    from pipeline.dossier import Dossier
    from pipeline.lakken import Keus, Kiezer, Stap, kies, kies_onderdelen, voer_uit

    als = str(a["als"])
    stappen: list[Stap] = []
    for uitzondering in a.get("behalve", ()):
        keus = Keus(uitzondering["besluit"], uitzondering["reden"], uitzondering.get("label", ""))
        stappen.append(kies(Kiezer(vormen=(uitzondering["vorm"],)), keus, als, nu))
    stappen.append(kies(Kiezer(alleen_open=True), Keus("voorstel"), als, nu))
    stappen += [kies(Kiezer(vormen=(str(v),)), Keus("lakken"), als, nu) for v in a.get("lakken", ())]
    if rest := a.get("te_bezien"):
        keus = Keus(rest["besluit"], rest.get("reden", ""))
        stappen.append(kies(Kiezer(lagen=(3,), alleen_open=True), keus, als, nu))
    if a.get("alles"):
        stappen.append(kies(Kiezer(alleen_open=True), Keus(str(a["alles"])), als, nu))
    stappen += [kies(Kiezer(vormen=(str(v),)), Keus("open"), als, nu) for v in a.get("onbeslist", ())]
    overig = a.get("niet_overgenomen")
    if overig:
        stappen.append(kies_onderdelen((), overig["besluit"], overig["reden"], als))
    u = voer_uit(Dossier.open(map_), stappen, als, nu)
    yield f"{als} besloot over {u.entiteiten} personen en gegevens; nog open: {u.open + u.onderdelen_open}"


def _bouw(map_: Path, a: Argumenten, nu: datetime) -> Iterator[str]:
    from pipeline.dossier import Dossier
    from pipeline.publicatie.bouw import bouw
    from pipeline.weg.wijzigen import leg_vast

    for g in bouw(Dossier.open(map_), str(a["doelgroep"]), nu):
        if g.doelgroep == "publiek":
            yield from (f"zaak.yaml: {wat}" for wat in leg_vast(map_, g.document))
        yield f"{g.document}: {g.gelakt} vermeldingen gelakt, controle schoon"
        yield from (f"versies/{g.doelgroep}/{naam}" for naam in g.bestanden)


def _keur(map_: Path, a: Argumenten, nu: datetime) -> Iterator[str]:
    from pipeline.dossier import Dossier
    from pipeline.publicatie.keur import keur

    keur(Dossier.open(map_), str(a["document"]), str(a.get("doelgroep", "publiek")), str(a["als"]), nu)
    yield f"{a['document']} goedgekeurd door {a['als']} (identiteit verklaard, niet bewezen)"


def _wijzig(map_: Path, a: Argumenten, _: datetime) -> Iterator[str]:
    from pipeline.weg.wijzigen import vervang_in

    vervang_in(map_ / str(a["bestand"]), str(a["zoek"]), str(a["vervang"]))
    yield f"{a['bestand']} gewijzigd"


def _toets(map_: Path, a: Argumenten, nu: datetime) -> Iterator[str]:
    from pipeline.dossier import Dossier
    from pipeline.toets import toets

    uitslag = toets(Dossier.open(map_), nu)
    yield "het mag openbaar" if uitslag.toegestaan else "het mag nog niet openbaar"
    geblokkeerd = sorted({b.regel for b in uitslag.bevindingen if b.ernst == "blokkade"})
    yield from (f"geweigerd door {regel}" for regel in geblokkeerd)
    if bool(a.get("verwacht", 0)) == uitslag.toegestaan:
        raise Geweigerd(
            f"de toets geeft niet de verwachte uitkomst; geweigerd door: {geblokkeerd or 'niets'}"
        )


def _publiceer(map_: Path, _: Any, nu: datetime) -> Iterator[str]:
    from pipeline.dossier import Dossier
    from pipeline.publicatie.bestemmingen import waar_van
    from pipeline.publicatie.pakket import publiceer
    from pipeline.publicatie.plaatsen import plaats

    pakket = publiceer(Dossier.open(map_), nu, nu)
    yield f"publicatie/{pakket.name}"
    yield from (f"  {p.name}" for p in sorted(pakket.iterdir()))
    yield "publicatie/site"
    in_dossier = waar_van(["map"], map_ / "publicatie" / "site")
    yield from (f"  {regel}" for regel in plaats(Dossier.open(map_), pakket.name, in_dossier, nu, nu))


_STAPPEN: dict[str, Callable[[Path, Any, datetime], Iterator[str]]] = {
    "genereer": _genereer,
    "lak": _lak,
    "besluit": _besluit,
    "bouw": _bouw,
    "keur": _keur,
    "wijzig": _wijzig,
    "toets": _toets,
    "publiceer": _publiceer,
}


def kies_voorbeeld(naam: str, beschikbaar: Path) -> Path:
    """The folder of an example by name. Raises GebruiksFout listing what there is."""
    gekozen = beschikbaar / naam
    if not (gekozen / "zaak.yaml").is_file():
        namen = sorted(p.parent.name for p in beschikbaar.glob("*/zaak.yaml"))
        raise GebruiksFout(f"voorbeeld {naam} bestaat niet; kies uit {', '.join(namen)}")
    return gekozen
