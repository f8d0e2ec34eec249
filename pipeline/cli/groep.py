# SPDX-License-Identifier: EUPL-1.2
"""The ``lakmoes`` group: loads a command only when it is used, turns errors into exit codes."""

from __future__ import annotations

import errno
import os
import sys
from importlib import import_module

import click

from pipeline.cli.taal import spreek_nederlands
from pipeline.fouten import Afloop, LakmoesFout

COMMANDOS: dict[str, tuple[str, str]] = {
    "demo": ("demo", "Voorbeeldzaak: de hele weg tot en met een publicatiepakket."),
    "nieuw": ("nieuw", "Een nieuw dossier met toelichting."),
    "controleer": ("controleer", "Leest en controleert de zaak."),
    "noteer": ("noteer", "Voegt een gebeurtenis toe aan zaak.yaml."),
    "stand": ("stand", "Hoe ver de zaak is, en wat de volgende stap tegenhoudt."),
    "termijnen": ("termijnen", "Elke termijn: wat te laat is, wat nu moet en wat nog komt."),
    "genereer": ("genereer", "Maakt documenten uit sjablonen."),
    "uitwisseling": ("uitwisseling", "Weegt of informatie gedeeld mag worden, en legt dat vast."),
    "lak": ("lak", "Stelt voor wat gelakt wordt."),
    "herleidbaarheid": ("herleidbaarheid", "Wat iemand aanwijst zonder naam, en wat beter is."),
    "besluit": ("besluit", "Beslist over voorstellen: lakken of laten staan."),
    "bouw": ("bouw", "Schrijft en controleert de versies voor een doelgroep."),
    "keur": ("keur", "Keurt een versie goed."),
    "toets": ("toets", "Mag het openbaar? Zo nee: waarom niet, en vanaf wanneer wel."),
    "publiceer": ("publiceer", "Maakt het pakket met precies de goedgekeurde bestanden."),
    "intrek": ("intrek", "Haalt een gepubliceerd pakket weg, met de reden."),
    "vervang": ("vervang", "Zet een nieuwe versie in de plaats van een pakket."),
    "verifieer": ("verifieer", "Controleert een pakket onafhankelijk."),
    "overzicht": ("overzicht", "Lijsten voor communicatie, lakversie in kleur, leesadvies."),
    "bewaar": ("bewaar", "Wat bewaard blijft en tot wanneer; vernietigt met twee mensen."),
    "detecteer": ("detecteer", "Zoekt persoonsgegevens in losse bestanden."),
    "profiel": ("profiel", "Welke instellingen gelden, en waar elke waarde vandaan komt."),
    "regels": ("regels", "Alle regels en bepalingen met hun bron, en uitleg over elk."),
}


class LuieGroep(click.Group):
    """A group whose commands live in modules that are imported on use."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(COMMANDOS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in COMMANDOS:
            return None
        module = import_module(f"pipeline.cli.{COMMANDOS[cmd_name][0]}")
        command: click.Command = module.commando
        command.options_metavar = "[OPTIES]"
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        with formatter.section("Opdrachten"):
            formatter.write_dl([(naam, uitleg) for naam, (_, uitleg) in COMMANDOS.items()])


@click.command(
    cls=LuieGroep,
    context_settings={"help_option_names": ["-h", "--help"]},
    options_metavar="[OPTIES]",
    subcommand_metavar="OPDRACHT ...",
)
@click.version_option(package_name="lakmoes", message="lakmoes %(version)s", help="Toont de versie.")
def groep() -> None:
    """Lakmoes: rapporten van de Wmo-toezichthouder opstellen, lakken en op tijd openbaar maken."""


def main(args: list[str] | None = None) -> None:
    """Entry point: never a stack trace for a user, always an exit code of ``Afloop``."""
    os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__")  # no foreign code near dossier values
    spreek_nederlands()
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="replace")
    sys.exit(int(_uitvoeren(args)))


def _uitvoeren(args: list[str] | None) -> int:
    try:
        result = groep.main(args, prog_name="lakmoes", standalone_mode=False)
        return result if isinstance(result, int) else Afloop.GOED
    except click.ClickException as fout:
        fout.show()
        return Afloop.GEBRUIK
    except click.Abort:
        click.echo("Afgebroken; er is niets gewijzigd dat niet is gemeld.", err=True)
        return Afloop.GEBRUIK
    except LakmoesFout as fout:
        click.echo(str(fout), err=True)
        return fout.afloop
    except OSError as fout:
        click.echo(_bestandsfout(fout), err=True)
        return Afloop.GEBRUIK
    except Exception as fout:  # a crash is reported by kind only: its message may hold dossier values
        return _interne_fout(fout)


_BESTANDSFOUTEN: dict[int | None, str] = {
    errno.ENAMETOOLONG: "De naam van een bestand of map is te lang; kort die naam in.",
    errno.EACCES: "Een bestand of map mag niet gelezen of geschreven worden; controleer de rechten en"
    " sluit het in andere programma's.",
    errno.ENOENT: "Een bestand of map is er niet of niet meer; controleer het pad.",
    errno.ENOTDIR: "Een pad loopt door een bestand in plaats van een map; controleer het pad.",
    errno.EISDIR: "Waar een bestand moet staan, staat een map; controleer het pad.",
    errno.ELOOP: "Een koppeling naar een bestand verwijst naar zichzelf; haal die koppeling weg.",
    errno.ENOSPC: "De schijf is vol; maak ruimte en voer de opdracht opnieuw uit.",
}
_BESTANDSFOUTEN[errno.EPERM] = _BESTANDSFOUTEN[errno.EROFS] = _BESTANDSFOUTEN[errno.EACCES]
_TE_LANG_IN_WINDOWS = 206


def _bestandsfout(fout: OSError) -> str:
    """What is wrong with a file or folder, without its name: that can be the name of a person."""
    if getattr(fout, "winerror", None) == _TE_LANG_IN_WINDOWS:
        return _BESTANDSFOUTEN[errno.ENAMETOOLONG]
    anders = "Een bestand of map kan niet gelezen of geschreven worden; controleer het pad en de schijf."
    return _BESTANDSFOUTEN.get(fout.errno, anders)


def _interne_fout(fout: Exception) -> int:
    from redaction import RedactieFout

    if isinstance(fout, RedactieFout):
        click.echo(str(fout), err=True)
        return Afloop.ZAAK
    plek = fout.__traceback__
    while plek and plek.tb_next:
        plek = plek.tb_next
    waar = f"{plek.tb_frame.f_globals.get('__name__')}:{plek.tb_lineno}" if plek else "onbekend"
    click.echo(f"Interne fout ({type(fout).__name__} in {waar}); meld dit bij de beheerder.", err=True)
    return Afloop.INTERN
