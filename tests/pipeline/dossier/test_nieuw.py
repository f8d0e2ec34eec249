# SPDX-License-Identifier: EUPL-1.2
"""A new dossier says what to fill in, is valid once filled in, and keeps names out of git."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

from pipeline.dossier import Dossier, DossierFout
from pipeline.dossier.nieuw import MAPPEN, maak_dossier
from pipeline.dossier.zaak_lezen import INVULLEN
from pipeline.fouten import GebruiksFout


def _vul_in(pad: Path) -> None:
    regels = pad.read_text(encoding="utf-8").splitlines()
    for i, regel in enumerate(regels):
        if f": {INVULLEN}" in regel:
            kop = regel.split(f": {INVULLEN}")[0]
            regels[i] = f"{kop}: {'2026-03-02T10:15' if 'ontvangen' in kop else f'{pad.stem.title()}{i}'}"
    pad.write_text("\n".join(regels) + "\n", encoding="utf-8")


def test_new_dossier_lists_what_to_fill_in_and_then_is_valid(tmp_path: Path) -> None:
    folder = tmp_path / "zaak"
    maak_dossier(folder, "voorbeeld")
    with pytest.raises(DossierFout) as fout:
        Dossier.open(folder)
    tekst = (folder / "zaak.yaml").read_text(encoding="utf-8") + (folder / "personen.yaml").read_text(
        encoding="utf-8"
    )
    assert len(fout.value.regels) == tekst.count(f": {INVULLEN}") == 14
    assert all(regel.endswith("is nog niet ingevuld; vul het in") for regel in fout.value.regels)
    _vul_in(folder / "zaak.yaml")
    _vul_in(folder / "personen.yaml")
    dossier = Dossier.open(folder)
    assert dossier.zaak.profiel == "voorbeeld"
    assert [p.id for p in dossier.personen or ()] == [p.id for p in dossier.zaak.personen]
    assert all((folder / naam).is_dir() for naam in MAPPEN)


def test_examples_in_the_comments_are_valid_too(tmp_path: Path) -> None:
    """Every commented-out block is switched on: it must still be a valid case."""
    folder = tmp_path / "zaak"
    maak_dossier(folder, "basis")
    for naam in ("zaak.yaml", "personen.yaml"):
        _vul_in(folder / naam)
        pad = folder / naam
        regels = pad.read_text(encoding="utf-8").splitlines()
        pad.write_text("\n".join(_zonder_hekje(regel) for regel in regels) + "\n", encoding="utf-8")
    zaak = Dossier.open(folder).zaak
    assert zaak.samenwerking is not None
    assert zaak.correcties
    assert zaak.openbaarmaking
    assert zaak.partijen.rijksinspecties
    assert zaak.persoon("beleidsambtenaar") is not None


def _zonder_hekje(regel: str) -> str:
    kaal = regel.lstrip(" ").removeprefix("# ")
    sleutel = kaal.lstrip(" -").split(":")[0]
    is_veld = ":" in kaal and sleutel.replace("_", "").isalpha() and sleutel.islower() and " " not in sleutel
    is_uitleg = (
        sleutel in {"auteurs", "bij", "bestand", "soort", "vorm", "dispositie", "openbaarmaking"}
        and "." in kaal
    )
    return regel.replace("# ", "", 1) if is_veld and not is_uitleg and "lakmoes" not in kaal else regel


@pytest.mark.skipif(shutil.which("git") is None, reason="git is not installed")
def test_names_stay_out_of_git(tmp_path: Path) -> None:
    maak_dossier(tmp_path / "d", "basis")
    geheim = [
        "rapport/a.md",
        "stukken/a.pdf",
        "documenten/a.docx",
        "versies/publiek/a.pdf",
        "publicatie/p/a.pdf",
    ]
    for naam in [*geheim, "lakbesluiten.yaml", "lakbesluiten.xlsx", "register.jsonl", "verklaring.json"]:
        (tmp_path / "d" / naam).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / "d" / naam).write_text("x", encoding="utf-8")
    subprocess.run(["git", "init", "-q", "."], cwd=tmp_path / "d", check=True)
    uit = subprocess.run(
        ["git", "ls-files", "-o", "--exclude-standard"],
        cwd=tmp_path / "d",
        check=True,
        capture_output=True,
        text=True,
    )
    assert sorted(uit.stdout.split()) == [
        ".gitignore",
        "register.jsonl",
        "schema/personen.schema.json",
        "schema/zaak.schema.json",
        "verklaring.json",
        "zaak.yaml",
    ]


def test_a_folder_with_something_in_it_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "iets").write_text("x", encoding="utf-8")
    with pytest.raises(GebruiksFout, match="niet leeg"):
        maak_dossier(tmp_path, "basis")
    assert [p.name for p in tmp_path.iterdir()] == ["iets"]


def test_unknown_profile_makes_nothing(tmp_path: Path) -> None:
    with pytest.raises(DossierFout, match="kies basis, voorbeeld"):
        maak_dossier(tmp_path / "d", "onbekend")
    assert not (tmp_path / "d").exists()
