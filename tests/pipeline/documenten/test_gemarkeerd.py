# SPDX-License-Identifier: EUPL-1.2
"""Marks from chapter to concept, and from concept to each copy: carried, then gone with their words."""

from __future__ import annotations

from pathlib import Path

import pytest

from pipeline.documenten.genereren import Resultaat, genereer
from pipeline.dossier import Dossier
from pipeline.fouten import SjabloonFout
from pipeline.lakken import Keus, Kiezer, kies, lak, voer_uit
from pipeline.publicatie.bouw import bouw
from redaction import lees, passagevondsten, platte_tekst
from tests.pipeline.lakken.hulp import NU
from tests.pipeline.lakken.zaak_doelgroep import RAPPORT, schrijf

HOOFDSTUK = "# Feiten\n\nBron: het dossier.\n" + RAPPORT.partition("\n")[2]
CONCEPT = """\
  - id: concept
    soort: conceptrapport
    titel: Concept
    eigenaar: [toezichthouder]
    bestand: documenten/conceptrapport.docx
openbaarmaking:
"""
KEUZE = '  - {soort: keuze_onderzoek, moment: 2026-03-03, route: "3B", reden: de ernst}\n'


def maak(map_: Path, hoofdstuk: str = HOOFDSTUK) -> list[Resultaat]:
    schrijf(map_)
    pad = map_ / "zaak.yaml"
    tekst = pad.read_text(encoding="utf-8").replace("openbaarmaking:\n", CONCEPT)
    pad.write_text(tekst + KEUZE, encoding="utf-8")
    (map_ / "rapport").mkdir()
    (map_ / "rapport" / "70-feiten.md").write_text(hoofdstuk, encoding="utf-8")
    return list(genereer(Dossier.open(map_), ["conceptrapport"], NU))


def merken(pad: Path) -> list[tuple[str, str]]:
    return sorted((v.bron, v.tekst) for _, v in passagevondsten(lees(pad).document))


def test_every_mark_of_a_chapter_is_in_the_word_file(tmp_path: Path) -> None:
    maak(tmp_path)
    assert merken(tmp_path / "documenten/conceptrapport.docx") == merken(tmp_path / "rapport/70-feiten.md")
    assert len(merken(tmp_path / "rapport/70-feiten.md")) == 10


def test_no_copy_is_made_from_the_marked_whole(tmp_path: Path) -> None:
    (uit,) = maak(tmp_path)
    assert "gemarkeerde passages" in uit.reden and "woonanker" in uit.reden
    assert [p.name for p in (tmp_path / "documenten").glob("*.docx")] == ["conceptrapport.docx"]


def test_each_copy_holds_what_its_reader_may_know(tmp_path: Path) -> None:
    maak(tmp_path)
    lak(Dossier.open(tmp_path), NU)
    voer_uit(
        Dossier.open(tmp_path), [kies(Kiezer(alleen_open=True), Keus("lakken"), "lakker", NU)], "lakker", NU
    )
    for wie in ("aanbieder", "gehoorde"):
        bouw(Dossier.open(tmp_path), wie, NU)
    genereer(Dossier.open(tmp_path), ["conceptrapport"], NU)
    for wie, woord, niet in (
        ("woonanker", "haloperidol", "bloedverdunners"),
        ("dagzorg", "bloedverdunners", "haloperidol"),
        ("buurman", "ging nooit op slot", "haloperidol"),
    ):
        pad = tmp_path / f"documenten/conceptrapport-{wie}.docx"
        tekst = platte_tekst(lees(pad).document)
        assert woord in tekst and niet not in tekst and "dementie" not in tekst, wie
        assert not merken(pad)


@pytest.mark.parametrize("fout", ["\n::: verzonnen\nx\n:::\n", "\n[x]{.medisch wie=y}\n"])
def test_a_chapter_with_a_mark_that_cannot_be_read_makes_no_report(tmp_path: Path, fout: str) -> None:
    (uit,) = maak(tmp_path, HOOFDSTUK + fout)
    assert uit.stand == "niet" and "markering" in uit.reden


def test_two_marks_over_each_other_are_refused_in_words(tmp_path: Path) -> None:
    with pytest.raises(SjabloonFout, match="twee markeringen"):
        maak(tmp_path, HOOFDSTUK + "\n[een [twee]{.medisch}]{.gezegd}\n")
