# SPDX-License-Identifier: EUPL-1.2
"""``lakmoes besluit``."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from pipeline.cli.opties import aantal, dossier_argument, nu, stil_optie, zeg
from pipeline.fouten import GebruiksFout
from redaction import small_int

if TYPE_CHECKING:
    from pipeline.dossier import Dossier
    from pipeline.lakken import BesluitUitslag, Kiezer, Stap

KEUZES = click.Choice(["voorstel", "lakken", "blijft", "open"])


@click.command(name="besluit")
@dossier_argument
@click.option("--als", default="", metavar="ID", help="Wie beslist: id uit het profiel.")
@click.option(
    "--toon",
    is_flag=True,
    help="Toont wat nog open is, of met --lakken of --blijft wat is besloten. Beslist niets.",
)
@click.option(
    "--alles", type=KEUZES, multiple=True, help="Beslist over alles wat open is (en binnen de keuze valt)."
)
@click.option("--lakken", is_flag=True, help="Lakt wat gekozen is.")
@click.option("--blijft", is_flag=True, help="Laat staan wat gekozen is; vraagt --reden.")
@click.option("--open", is_flag=True, help="Heropent wat gekozen is; met --toon: wat open is.")
@click.option("--entiteit", "ids", multiple=True, metavar="ID", help="Kiest op id, zoals e-0003.")
@click.option("--vorm", "vormen", multiple=True, metavar="TEKST", help="Kiest op de tekst zoals gevonden.")
@click.option("--soort", "soorten", multiple=True, metavar="SOORT", help="Kiest op soort, zoals datum.")
@click.option("--laag", "lagen", multiple=True, type=click.Choice(["1", "2", "3"]), help="Kiest op laag.")
@click.option("--vermelding", multiple=True, metavar="ID:NR", help="Kiest een vermelding, zoals e-0003:2.")
@click.option(
    "--doelgroep", default="", metavar="WIE", help="Beslist alleen voor deze lezers; vraagt --reden."
)
@click.option("--label", default="", metavar="TEKST", help="Aanduiding die in de plaats komt.")
@click.option("--grond", default="", metavar="GROND", help="Grond in de Woo, zoals 5.1.2.e.")
@click.option("--reden", default="", metavar="TEKST", help="Waarom; nodig bij laten staan.")
@click.option(
    "--voeg-toe", multiple=True, metavar="TEKST", help="Voegt zelf een vondst toe; kies de soort met --soort."
)
@click.option("--onderdeel", multiple=True, metavar="ID", help="Een onderdeel dat niet is overgenomen.")
@click.option(
    "--onderdelen",
    type=click.Choice(["weglaten", "opnemen", "overgetypt"]),
    multiple=True,
    help="Beslist over onderdelen; zonder --onderdeel over alle die open zijn.",
)
@click.option("--excel", type=click.Path(dir_okay=False, path_type=Path), help="Leest een ingevulde lijst.")
@stil_optie
def commando(dossier: Path, als: str, toon: bool, stil: bool, **gegeven: object) -> None:
    """Beslist over voorstellen: lakken, of laten staan met een reden.

    \b
    lakmoes besluit MAP --als ID --alles voorstel
    lakmoes besluit MAP --als ID --entiteit e-0003 --blijft --reden "ondertekenaar"
    """
    from pipeline.dossier import Dossier
    from pipeline.lakken import Kiezer, voer_uit

    keuzes = _een_keuze(gegeven, toon)
    geopend = Dossier.open(dossier)
    kiezer = Kiezer(
        ids=_reeks(keuzes["ids"]),
        vormen=_reeks(keuzes["vormen"]),
        soorten=_reeks(keuzes["soorten"]),
        lagen=tuple(int(x) for x in _reeks(keuzes["lagen"])),
    )
    if toon:
        _toon(geopend, kiezer, str(keuzes["keuze"] or ""))
        return
    if not als:
        raise GebruiksFout("zeg met --als wie beslist: een id uit het profiel")
    if keuzes["excel"]:
        _excel(geopend, Path(str(keuzes["excel"])), als, stil)
        return
    doelgroep = str(keuzes["doelgroep"])
    if keuzes["vermelding"] and kiezer != Kiezer():
        raise GebruiksFout("--vermelding gaat niet samen met --entiteit, --vorm, --soort of --laag")
    per_doel = _stappen_voor(geopend, doelgroep, kiezer, keuzes, als) if doelgroep else ()
    uitslag = voer_uit(geopend, per_doel or _stappen(kiezer, keuzes, als), als, nu())
    zeg(f"Besloten over {_waarover(uitslag, bool(keuzes['onderdelen']))}.", stil)
    zeg(
        f"Nog open: {aantal(uitslag.open, 'plaats', 'plaatsen')} in de tekst,"
        f" {aantal(uitslag.onderdelen_open, 'onderdeel', 'onderdelen')}.",
        stil,
    )
    if keuzes["voeg_toe"] and uitslag.nieuw:
        zeg(f"Toegevoegd als {', '.join(uitslag.nieuw)}.", stil)
    _meld_bewaard(uitslag.bewaard)


def _een_keuze(gegeven: dict[str, object], toon: bool) -> dict[str, object]:
    """The options with the one choice that was made; raises GebruiksFout when there are two."""
    vlaggen = tuple(naam for naam in ("lakken", "blijft", "open") if gegeven[naam])
    gekozen = [*(["--toon"] if toon else []), *_gekozen(gegeven, vlaggen, toon)]
    if len(gekozen) > 1:
        samen = f"{', '.join(gekozen[:-1])} en {gekozen[-1]}"
        raise GebruiksFout(f"{samen} gaan niet samen; er is niets besloten, kies er een")
    een = {"keuze": vlaggen, "alles": _reeks(gegeven["alles"]), "onderdelen": _reeks(gegeven["onderdelen"])}
    return {**gegeven, **{naam: next(iter(reeks), "") for naam, reeks in een.items()}}


def _gekozen(gegeven: dict[str, object], vlaggen: Sequence[str], toon: bool) -> list[str]:
    """Every choice as it was typed; ``--toon`` takes one of the three, ``--voeg-toe`` covers already."""
    hoort_erbij = len(vlaggen) == 1 and (toon or (vlaggen[0] == "lakken" and bool(gegeven["voeg_toe"])))
    gekozen = [] if hoort_erbij else [f"--{naam}" for naam in vlaggen]
    for naam in ("alles", "onderdelen"):
        gekozen += [f"--{naam} {waarde}" for waarde in dict.fromkeys(_reeks(gegeven[naam]))]
    return gekozen + [optie for optie in ("--voeg-toe", "--excel") if gegeven[optie[2:].replace("-", "_")]]


def _waarover(uitslag: BesluitUitslag, onderdelen: bool) -> str:
    """On how much was decided: parts, a single place, or people and data with their places."""
    if onderdelen:
        return aantal(uitslag.vermeldingen, "onderdeel", "onderdelen")
    plaatsen = aantal(uitslag.vermeldingen, "plaats", "plaatsen")
    if not uitslag.entiteiten:
        return plaatsen
    return f"{aantal(uitslag.entiteiten, 'persoon of gegeven', 'personen en gegevens')}, op {plaatsen}"


def _reeks(waarde: object) -> tuple[str, ...]:
    return tuple(str(x) for x in waarde) if isinstance(waarde, tuple) else ()


def _stappen(kiezer: Kiezer, k: dict[str, object], als: str) -> Sequence[Stap]:
    """One step, or one for each place or text that was named."""
    from pipeline.lakken import Keus, Kiezer, kies, kies_onderdelen, kies_vermelding, voeg_toe

    reden, label = str(k["reden"]), str(k["label"])
    keus = Keus(str(k["alles"] or k["keuze"] or ""), reden, label, str(k["grond"]))
    if k["onderdelen"]:
        return [kies_onderdelen(_reeks(k["onderdeel"]), str(k["onderdelen"]), reden, als)]
    if k["voeg_toe"]:
        soort = (kiezer.soorten or ("persoon",))[0]
        return [voeg_toe(tekst, soort, label, als, nu()) for tekst in _reeks(k["voeg_toe"])]
    if not keus.keuze:
        raise GebruiksFout("zeg wat er moet gebeuren: --lakken, --blijft, --open, --alles of --onderdelen")
    if k["vermelding"]:
        return [kies_vermelding(*waar, keus, als) for waar in _vermeldingen(k)]
    if k["alles"]:
        kiezer = Kiezer(kiezer.ids, kiezer.vormen, kiezer.soorten, kiezer.lagen, alleen_open=True)
    elif kiezer == Kiezer():
        raise GebruiksFout("zeg waarover: --entiteit, --vorm, --soort of --laag; of neem alles met --alles")
    return [kies(kiezer, keus, als, nu())]


def _vermeldingen(k: dict[str, object]) -> list[tuple[str, int]]:
    gekozen = [waar.partition(":") for waar in _reeks(k["vermelding"])]
    nummers = [(id_, nummer) for id_, _, tekst in gekozen if (nummer := small_int(tekst)) is not None]
    if len(nummers) < len(gekozen):
        raise GebruiksFout("--vermelding: schrijf het id en het nummer, zoals e-0003:2")
    return nummers


def _stappen_voor(
    geopend: Dossier, doelgroep: str, kiezer: Kiezer, k: dict[str, object], als: str
) -> Sequence[Stap]:
    """The steps for one audience; only what names its entities can differ there."""
    from pipeline.lakken import Keus, Kiezer, kies_vermelding_voor, kies_voor, naam_van
    from pipeline.lakken.doelgroep import lees_doelgroepen

    if any(k[naam] for naam in ("alles", "onderdelen", "voeg_toe")):
        raise GebruiksFout("--doelgroep werkt met --entiteit, --vorm, --soort, --laag of --vermelding")
    naam = naam_van(lees_doelgroepen(geopend.zaak, doelgroep), doelgroep)
    keus = Keus(str(k["keuze"] or ""), str(k["reden"]), str(k["label"]), str(k["grond"]))
    if k["vermelding"]:
        return [kies_vermelding_voor(naam, *waar, keus, als, nu()) for waar in _vermeldingen(k)]
    if kiezer == Kiezer():
        raise GebruiksFout("zeg waarover: --entiteit, --vorm, --soort, --laag of --vermelding")
    return [kies_voor(naam, kiezer, keus, als, nu())]


def _toon(geopend: Dossier, kiezer: Kiezer, keuze: str) -> None:
    from pipeline.lakken import toon_open

    for regel in toon_open(geopend, kiezer, keuze):
        zeg(regel)


def _meld_bewaard(naam: str | None) -> None:
    if naam:
        zeg(f"Let op: ingevulde rijen die niet zijn teruggelezen staan nu in {naam}.")


def _excel(geopend: Dossier, pad: Path, als: str, stil: bool) -> None:
    from pipeline.lakken import lees_excel_terug

    gewijzigd, conflicten, bewaard = lees_excel_terug(geopend, pad, als, nu())
    zeg(f"{gewijzigd} rijen overgenomen uit de lijst.", stil)
    _meld_bewaard(bewaard)
    for conflict in conflicten:
        zeg(f"Niet overgenomen: {conflict}; maak een nieuwe lijst met lakmoes lak.")
    if conflicten:
        raise GebruiksFout(f"{len(conflicten)} rijen zijn niet overgenomen; de rest wel")
