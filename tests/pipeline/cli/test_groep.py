# SPDX-License-Identifier: EUPL-1.2
"""The door: Dutch for every mistake, exit codes, no stack trace and no value in an internal error."""

from __future__ import annotations

import errno
import gettext
import io
import subprocess
import sys
from pathlib import Path

import pytest

from pipeline.cli import groep, main
from pipeline.cli.taal.__main__ import PO, compiled
from pipeline.fouten import Afloop, LekFout
from redaction import LeesFout

LANG = "m" * 300
GOED = str(Path(__file__).parents[1] / "dossier" / "goed")


def draai(*args: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "pipeline", *args], capture_output=True, encoding="utf-8", check=False
    )


@pytest.mark.parametrize(
    ("args", "zin"),
    [
        (("demoo",), "De opdracht 'demoo' bestaat niet."),
        (("lak", "--wat"), "De optie '--wat' bestaat niet."),
        (("keur",), "Er ontbreekt een argument"),
        (("toets", ".", "--formaat", "x"), "kies uit"),
        (("lak", "a", "b"), "Er is een argument te veel"),
    ],
)
def test_wrong_use_is_exit_two_and_dutch(args: tuple[str, ...], zin: str) -> None:
    uit = draai(*args)
    assert uit.returncode == 2 and zin in uit.stderr
    assert "Usage" not in uit.stderr and "Error" not in uit.stderr and "Traceback" not in uit.stderr


def test_every_command_explains_itself_in_dutch() -> None:
    for naam in groep.COMMANDOS:
        uit = draai(naam, "--help")
        assert uit.returncode == 0 and uit.stdout.startswith("Gebruik:"), naam
        assert "Options" not in uit.stdout and "Show this" not in uit.stdout, naam
        assert all(r.count("{") == r.count("}") for r in uit.stdout.splitlines()), (
            f"{naam}: een keuze breekt af"
        )


@pytest.mark.parametrize(
    ("fout", "code"),
    [
        (LekFout("lek"), Afloop.LEK),
        (LeesFout("x.docx: onleesbaar"), Afloop.ZAAK),
        (KeyError("Jansen"), Afloop.INTERN),
        (PermissionError(errno.EACCES, "nee", "Jansen.docx"), Afloop.GEBRUIK),
        (OSError(errno.ENAMETOOLONG, "lang", "Jansen.docx"), Afloop.GEBRUIK),
        (OSError("Jansen"), Afloop.GEBRUIK),
    ],
)
def test_an_error_has_its_code_and_an_unknown_one_shows_no_value(
    fout: Exception, code: Afloop, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def crash(*args: object, **kwargs: object) -> None:
        raise fout

    monkeypatch.setattr(groep.groep, "main", crash)
    with pytest.raises(SystemExit) as einde:
        main(["lak"])
    gezegd = capsys.readouterr().err
    assert einde.value.code == int(code)
    assert "Jansen" not in gezegd and "Traceback" not in gezegd and gezegd.strip()


def test_the_compiled_translation_belongs_to_its_source() -> None:
    assert _woorden(PO.with_suffix(".mo").read_bytes()) == _woorden(compiled())


def _woorden(mo: bytes) -> list[tuple[str, str]]:
    with io.BytesIO(mo) as bron:
        vertaling = gettext.GNUTranslations(bron)
    bekend = vars(vertaling)["_catalog"]
    return sorted((str(k), v) for k, v in bekend.items() if k)


@pytest.mark.parametrize(
    "args",
    [
        ("controleer", LANG),
        ("nieuw", LANG),
        ("toets", LANG),
        ("lak", LANG),
        ("bouw", LANG),
        ("genereer", LANG, "conceptrapport"),
        ("besluit", LANG, "--toon"),
        ("publiceer", LANG, "--als", "x"),
        ("verifieer", LANG),
        ("stand", LANG),
        ("termijnen", LANG),
        ("bewaar", LANG),
        ("detecteer", LANG),
        ("noteer", LANG, "melding"),
        ("besluit", GOED, "--als", "x", "--excel", LANG),
        ("noteer", GOED, "zienswijze", f"verslag={LANG}"),
        ("noteer", GOED, "zienswijze", f"bewijs={LANG}"),
        ("verifieer", GOED, "--dossier", LANG),
    ],
)
def test_a_name_that_is_too_long_is_one_sentence(
    args: tuple[str, ...], capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as einde:
        main(list(args))
    gezegd = capsys.readouterr().err
    assert einde.value.code in (Afloop.GEBRUIK, Afloop.ZAAK) and "Interne fout" not in gezegd
    assert gezegd.strip()
