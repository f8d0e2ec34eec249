# SPDX-License-Identifier: EUPL-1.2
"""``lakmoes uitwisseling``."""

from __future__ import annotations

from pathlib import Path
from typing import Any, get_args

import click

from pipeline.cli.opties import dossier_argument, nu, stil_optie, zeg
from pipeline.fouten import Afloop, GebruiksFout
from pipeline.zaak.uitwisseling import Onderwerp


@click.command(name="uitwisseling")
@dossier_argument
@click.option("--van", metavar="ID", help="Partij die deelt.")
@click.option("--aan", metavar="ID", help="Partij die de informatie krijgt.")
@click.option(
    "--over", type=click.Choice(get_args(Onderwerp)), metavar="RIJ", help="Onderwerp; zie --matrix."
)
@click.option(
    "--informatie",
    type=click.Choice(["proces", "inhoudelijk"]),
    default="inhoudelijk",
    show_default=True,
    help="Alleen dat er iets loopt, of ook wat erin staat.",
)
@click.option("--document", metavar="ID", help="Document van de zaak dat wordt gedeeld.")
@click.option("--openbare-versie", is_flag=True, help="Alleen de versie die al openbaar is.")
@click.option("--maatregel", metavar="ID", help="Maatregel waar het over gaat.")
@click.option("--aanbieder", metavar="ID", help="Om welke aanbieder het gaat, als de zaak er meer heeft.")
@click.option("--herkomst", metavar="ID", multiple=True, help="Partij van wie de informatie komt; mag vaker.")
@click.option("--onrechtmatigheid", is_flag=True, help="Een signaal over onrechtmatigheid.")
@click.option("--afweging", type=click.Path(path_type=Path), metavar="BESTAND", help="De ingevulde afweging.")
@click.option("--als", metavar="ID", help="Wie dit doet: id uit het profiel.")
@click.option("--moment", metavar="M", help="Wanneer er is gedeeld; anders is het nu.")
@click.option("--matrix", is_flag=True, help="Toont de matrix van bijlage 2.")
@click.option("--leeg", is_flag=True, help="Toont een lege afweging om in te vullen.")
@stil_optie
def commando(dossier: Path, matrix: bool, leeg: bool, stil: bool, **keuzes: Any) -> int:
    """Weegt of informatie gedeeld mag worden, en legt dat vast.

    Zonder --afweging zegt de opdracht alleen wat de matrix ervan vindt; er wordt niets vastgelegd. Met
    een ingevulde afweging komt de uitwisseling in zaak.yaml en in het register, met een
    afwegingsformulier in documenten. Mag het niet, dan leest u welke cel van de matrix dat zegt en
    welke uitzondering nodig zou zijn.

    \b
    lakmoes uitwisseling --leeg > afweging.yaml
    lakmoes uitwisseling DOSSIER --van toezichthouder --aan igj --over calamiteit_melding
        --afweging afweging.yaml --als teamleider
    """
    if matrix or leeg:
        zeg(_matrix() if matrix else _leeg())
        return Afloop.GOED
    for naam in ("van", "aan", "over"):
        if not keuzes[naam]:
            raise GebruiksFout(f"--{naam} ontbreekt; zie lakmoes uitwisseling --help.")
    if keuzes["afweging"] is None:
        return _alleen_matrix(dossier, keuzes)
    if not keuzes["als"]:
        raise GebruiksFout("--als ontbreekt; noem wie dit doet met een id uit het profiel.")
    return _deel(dossier, keuzes, stil)


def _matrix() -> str:
    from pipeline.uitwisseling.matrix import als_tabel

    return als_tabel()


def _leeg() -> str:
    from importlib.resources import files

    return (files("pipeline.uitwisseling") / "afweging-leeg.yaml").read_text(encoding="utf-8").rstrip()


def _velden(keuzes: dict[str, Any]) -> dict[str, Any]:
    """The fields of the event, without those that say nothing."""
    velden = {naam: keuzes[naam] for naam in ("van", "aan", "over", "informatie")}
    velden |= {naam: keuzes[naam] for naam in ("document", "maatregel", "aanbieder") if keuzes[naam]}
    velden |= {"versie": "publiek"} if keuzes["openbare_versie"] else {}
    velden |= {"herkomst": list(keuzes["herkomst"])} if keuzes["herkomst"] else {}
    return velden | ({"betreft": "onrechtmatigheid"} if keuzes["onrechtmatigheid"] else {})


def _alleen_matrix(dossier: Path, keuzes: dict[str, Any]) -> int:
    from pipeline.dossier import Dossier
    from pipeline.weg.uitwisselen import Verzoek, mag_volgens_matrix

    zaak = Dossier.open(dossier).zaak
    t, bezwaren = mag_volgens_matrix(zaak, Verzoek(_velden(keuzes), keuzes["moment"]), nu())
    if not t.mag:
        zeg(f"{t.bepaling}: nee, {t.reden}.\nNodig: {t.nodig}.")
        return Afloop.GEWEIGERD
    for bezwaar in bezwaren:
        zeg(f"{bezwaar}")
    if bezwaren:
        return Afloop.GEWEIGERD
    waarom = f"met uitzondering {t.uitzondering.id} ({t.uitzondering.titel})" if t.uitzondering else "ja"
    waarom = waarom if t.cel else "eigen informatie mag; wat van een ander komt, wordt apart gewogen"
    zeg(f"{t.bepaling}: {waarom}.\nDat is nodig, maar niet genoeg: vul een afweging in (--leeg) en geef mee.")
    return Afloop.GOED


def _deel(dossier: Path, keuzes: dict[str, Any], stil: bool) -> int:
    from pipeline.weg.uitwisselen import Verzoek, deel

    verzoek = Verzoek(_velden(keuzes), keuzes["moment"])
    gedeeld = deel(dossier, verzoek, keuzes["afweging"], nu(), keuzes["als"])
    zeg(f"{gedeeld.plek}: de uitwisseling is vastgelegd.", stil)
    zeg(f"{gedeeld.formulier}: het afwegingsformulier.", stil)
    for bezwaar in gedeeld.uitspraak.waarschuwingen:
        zeg(f"Let op: {bezwaar}", stil)
    return Afloop.GOED
