# SPDX-License-Identifier: EUPL-1.2
"""The door: Dutch for every mistake, exit codes, no stack trace and no value in an internal error."""

from __future__ import annotations

import gettext
import io
import subprocess
import sys

import pytest

from pipeline.cli import groep, main
from pipeline.cli.taal.__main__ import PO, compiled
from pipeline.fouten import Afloop, LekFout
from redaction import LeesFout


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


@pytest.mark.parametrize(
    ("fout", "code"),
    [
        (LekFout("lek"), Afloop.LEK),
        (LeesFout("x.docx: onleesbaar"), Afloop.ZAAK),
        (KeyError("Jansen"), Afloop.INTERN),
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
