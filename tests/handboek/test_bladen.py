# SPDX-License-Identifier: EUPL-1.2
"""Every page of the handbook: commands that exist, pictures that are used and true, codes and help."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import click
import pytest
from PIL import Image

from pipeline.cli.groep import groep
from pipeline.dossier.noteren import UITZONDERING, soorten
from pipeline.fouten import Afloop
from pipeline.zaak.uitzondering import Uitzondering
from tests.handboek.bladen import BLADEN, DOCS, WORTEL, opdrachten, staat_er, terloops, woorden
from tests.maak_beelden import AFDRUKKEN, BEELDEN, SCHERMEN, tekst_beeld
from tests.maak_readme import OPDRACHTEN

GROOTSTE_BEELD = 150_000
_PLAATJE = re.compile(r"!\[([^\]]*(?:\[[^\]]*\][^\]]*)*)\]\(([^)\s]+)\)")
_OPDRACHTREGELS = sorted({(b.relative_to(DOCS).as_posix(), o) for b in BLADEN for o in opdrachten(b)})
_TERLOOPS = sorted({(b.relative_to(DOCS).as_posix(), o) for b in BLADEN for o in terloops(b)})


def _ontleed(args: list[str]) -> None:
    """Let click read the arguments as it would, without doing anything. Raises ClickException."""
    boven = click.Context(groep, info_name="lakmoes", help_option_names=["-h", "--help"])
    command = groep.get_command(boven, args[0])
    if command is None:
        raise click.UsageError(f"{args[0]} bestaat niet")
    command.make_context(args[0], args[1:], parent=boven)


def _gebeurtenis_klopt(args: list[str]) -> None:
    kaal = [a for nr, a in enumerate(args[2:], 2) if not a.startswith("--") and args[nr - 1] != "--moment"]
    if not kaal:
        return
    model = {**soorten(), UITZONDERING: Uitzondering}[kaal[0]]
    velden = {v.partition("=")[0] for v in kaal[1:]}
    namen = {veld.alias or naam for naam, veld in model.model_fields.items()}
    assert velden <= namen, velden - namen
    nodig = {veld.alias or naam for naam, veld in model.model_fields.items() if veld.is_required()}
    assert nodig - velden <= {"soort", "moment"}, nodig - velden


@pytest.mark.parametrize(("blad", "regel"), _OPDRACHTREGELS)
def test_what_a_reader_types_exists(blad: str, regel: str) -> None:
    args = woorden(regel)
    assert args, f"{blad}: geen opdracht van lakmoes; zet het blok op text"
    if args[0].startswith("-"):
        assert args[0] in {o for p in groep.params for o in p.opts} | {"--help"}
        return
    if "--help" in args:
        args.remove("--help")
    _ontleed(args)
    if args[0] == "noteer":
        _gebeurtenis_klopt(args)


@pytest.mark.parametrize(("blad", "tekst"), _TERLOOPS)
def test_a_command_named_in_a_sentence_exists(blad: str, tekst: str) -> None:
    naam, *rest = woorden(tekst)
    if naam.startswith("-"):
        return
    command = groep.get_command(click.Context(groep), naam)
    assert command is not None, naam
    opties = {o for p in command.params for o in p.opts} | {"--help"}
    assert {r for r in rest if r.startswith("--")} <= opties


@pytest.mark.parametrize(
    "regel",
    [
        "lakmoes toetst zaak-12",
        "lakmoes toets zaak-12 --snel",
        "lakmoes intrek zaak-12 --reden spijt --als a",
    ],
)
def test_a_command_that_does_not_exist_is_seen(regel: str) -> None:
    with pytest.raises(click.ClickException):
        _ontleed(woorden(regel))


def test_an_event_that_lacks_a_field_is_seen() -> None:
    with pytest.raises(AssertionError):
        _gebeurtenis_klopt(woorden("lakmoes noteer zaak-12 verzonden document=rapport --moment 2026-03-02"))


def test_what_is_not_on_the_screen_is_seen() -> None:
    assert staat_er("pakket wt-…: klaar", "het pakket wt-12ab: klaar.")
    assert not staat_er("pakket wt-…: klaar", "het pakket wt-12 ab: klaar.")


@pytest.mark.parametrize("naam", sorted(SCHERMEN))
def test_a_text_picture_says_what_the_program_says(naam: str) -> None:
    nu = tekst_beeld(naam)
    assert (BEELDEN / naam).read_text("utf-8") == nu, "maak opnieuw: python -m tests.maak_beelden"


def _gebruikt() -> dict[Path, str]:
    return {
        (blad.parent / doel).resolve(): alt
        for blad in BLADEN
        for alt, doel in _PLAATJE.findall(blad.read_text("utf-8"))
    }


def test_every_picture_is_made_and_used_and_says_what_it_shows() -> None:
    er_zijn = {p.resolve() for p in BEELDEN.iterdir()}
    assert {p.name for p in er_zijn} == {*SCHERMEN, *AFDRUKKEN}
    assert er_zijn <= _gebruikt().keys()
    assert all(len(alt) > 30 for alt in _gebruikt().values())


@pytest.mark.parametrize("naam", sorted(AFDRUKKEN))
def test_a_screenshot_is_small_and_not_empty(naam: str) -> None:
    assert (BEELDEN / naam).stat().st_size <= GROOTSTE_BEELD
    with Image.open(BEELDEN / naam) as beeld:
        kleuren = beeld.convert("RGB").getcolors(256)
    assert kleuren and len(kleuren) > 8


def test_the_exit_codes_are_those_of_the_program() -> None:
    blad = (DOCS / "handboek/naslag/afloopcodes.md").read_text("utf-8")
    assert {int(n) for n in re.findall(r"^\| (\d+) \|", blad, re.MULTILINE)} == {int(a) for a in Afloop}


def test_the_page_of_commands_is_what_help_says() -> None:
    """In a process of its own: click keeps the words of help as they were when first asked for."""
    toon = "from tests.maak_readme import opdrachten as o; print(o(), end='')"
    uit = subprocess.run(
        [sys.executable, "-X", "utf8", "-c", toon],
        cwd=WORTEL, capture_output=True, encoding="utf-8", check=True,
    )  # fmt: skip
    assert OPDRACHTEN.read_text("utf-8") == uit.stdout, "maak opnieuw: python -m tests.maak_readme"


@pytest.mark.parametrize("blad", BLADEN, ids=lambda b: b.stem)
def test_a_page_that_types_an_id_says_whose(blad: Path) -> None:
    """An id of the examples is no one's: who types it as it stands is refused."""
    if any("--als" in o for o in opdrachten(blad)):
        assert re.search(r"(uw|zijn)\s+eigen\s+id|id uit uw eigen profiel", blad.read_text("utf-8")), (
            blad.name
        )


def test_words_that_a_reader_searches_lead_somewhere() -> None:
    pers = (DOCS / "handboek/communicatie/pers-en-raad.md").read_text("utf-8")
    assert re.search(r"^## .*raadsinformatiebrief", pers, re.MULTILINE)
