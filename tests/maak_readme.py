# SPDX-License-Identifier: EUPL-1.2
"""Write what ``lakmoes --help`` says into README and handbook: ``python -m tests.maak_readme``."""

from __future__ import annotations

import re
from pathlib import Path

import click

from pipeline.cli.groep import COMMANDOS, groep
from pipeline.cli.taal import spreek_nederlands

WORTEL = Path(__file__).resolve().parent.parent
OPDRACHTEN = WORTEL / "docs/handboek/naslag/opdrachten.md"
_BREEDTE = 78  # what click takes in a pipe
_KOP = """# Alle opdrachten

Deze bladzijde is gemaakt uit het programma zelf. Hetzelfde leest u met `lakmoes --help`.
Voor één opdracht typt u bijvoorbeeld `lakmoes toets --help`.
"""


def _hulp(command: click.Command, naam: str, boven: click.Context | None) -> str:
    namen = ["-h", "--help"]
    context = click.Context(
        command, info_name=naam, parent=boven, terminal_width=_BREEDTE, help_option_names=namen
    )
    return command.get_help(context).strip()


def opdrachten() -> str:
    """The page with the help of every command, from click itself."""
    spreek_nederlands()
    boven = click.Context(groep, info_name="lakmoes")
    delen = [_KOP, f"```text\n{_hulp(groep, 'lakmoes', None)}\n```\n"]
    for naam in COMMANDOS:
        command = groep.get_command(boven, naam)
        assert command is not None
        delen.append(f"## lakmoes {naam}\n\n```text\n{_hulp(command, naam, boven)}\n```\n")
    return "\n".join(delen)


def met_hulp(readme: str) -> str:
    """``readme`` with the block between the marks replaced."""
    spreek_nederlands()
    blok = f"<!-- hulp:begin -->\n```text\n{_hulp(groep, 'lakmoes', None)}\n```\n<!-- hulp:eind -->"
    return re.sub(r"<!-- hulp:begin -->.*?<!-- hulp:eind -->", lambda _: blok, readme, flags=re.DOTALL)


def main() -> None:
    """Write both files."""
    readme = WORTEL / "README.md"
    readme.write_text(met_hulp(readme.read_text("utf-8")), encoding="utf-8", newline="\n")
    OPDRACHTEN.write_text(opdrachten(), encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
