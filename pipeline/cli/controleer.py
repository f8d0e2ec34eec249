# SPDX-License-Identifier: EUPL-1.2
"""``lakmoes controleer``: reads and checks the case."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from pipeline.fouten import VOORRANG, Afloop

if TYPE_CHECKING:
    from pipeline.dossier import Dossier
    from pipeline.dossier.melding import Melding


@click.command("controleer")
@click.argument("dossiers", nargs=-1, required=True, type=click.Path(path_type=Path), metavar="DOSSIER...")
@click.option("--formaat", type=click.Choice(["tekst", "json"]), default="tekst", show_default=True)
@click.option("--stil", is_flag=True, help="Meldt alleen fouten.")
def commando(dossiers: tuple[Path, ...], formaat: str, stil: bool) -> int:
    """Leest en controleert de zaak: toont alle fouten, eerst in de vorm, dan in de inhoud, of vat samen."""
    from pipeline.dossier.controleren import controleer

    verslagen = {d: controleer(d, formaat, _gelakte_namen) for d in dossiers}
    if formaat == "json" and len(verslagen) > 1:
        teksten = {d.as_posix(): json.loads(tekst) for d, (tekst, _) in verslagen.items()}
        click.echo(json.dumps(teksten, ensure_ascii=False, indent=2))
    else:
        _toon(verslagen, formaat, stil)
    return int(min((afloop for _, afloop in verslagen.values()), key=VOORRANG.index))


def _toon(verslagen: dict[Path, tuple[str, Afloop]], formaat: str, stil: bool) -> None:
    for dossier, (tekst, afloop) in verslagen.items():
        kop = f"== {dossier.as_posix()} ==\n" if len(verslagen) > 1 else ""
        if afloop or not stil:
            click.echo(kop + tekst, err=bool(afloop) and formaat == "tekst")


def _gelakte_namen(dossier: Dossier) -> Sequence[Melding]:
    """Only with decisions there: reading them takes time that a new case need not wait for."""
    if not (dossier.map / "lakbesluiten.yaml").is_file():
        return ()
    from pipeline.lakken.zaaknamen import gelakte_namen

    return gelakte_namen(dossier)
