# SPDX-License-Identifier: EUPL-1.2
"""The frame: headers, lock file, README against help, quick start, and the wheel on its own."""

from __future__ import annotations

import re
import subprocess
import sys
import tomllib
import venv
import zipfile
from importlib import metadata
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

WORTEL = Path(__file__).resolve().parent.parent
BRONNEN = sorted(p for m in ("pipeline", "redaction", "tests") for p in (WORTEL / m).rglob("*.py"))


def test_every_source_file_carries_its_licence() -> None:
    zonder = [
        p.name for p in BRONNEN if "SPDX-License-Identifier: EUPL-1.2" not in p.read_text("utf-8")[:200]
    ]
    assert BRONNEN and not zonder


def test_no_module_is_longer_than_three_hundred_lines() -> None:
    code = [p for p in BRONNEN if "tests" not in p.relative_to(WORTEL).parts]
    assert {p.name: n for p in code if (n := len(p.read_text("utf-8").splitlines())) > 300} == {}


def test_the_lock_file_holds_every_requirement_with_an_exact_version() -> None:
    project = tomllib.loads((WORTEL / "pyproject.toml").read_text("utf-8"))["project"]
    gevraagd = [*project["dependencies"], *project["optional-dependencies"]["dev"]]
    vast = {}
    for regel in (WORTEL / "requirements.lock").read_text("utf-8").splitlines():
        if regel and not regel.startswith((" ", "#")):
            eis = Requirement(regel)
            vast[canonicalize_name(eis.name)] = eis
    for tekst in gevraagd:
        eis = Requirement(tekst)
        slot = vast[canonicalize_name(eis.name)]
        versie = re.fullmatch(r"==([\w.!+]+)", str(slot.specifier))
        assert versie and eis.specifier.contains(versie[1]), tekst


def _help() -> str:
    uit = subprocess.run(
        [sys.executable, "-m", "pipeline", "--help"], capture_output=True, encoding="utf-8", check=True
    )
    return uit.stdout.strip()


def test_readme_shows_the_help_as_it_is() -> None:
    readme = (WORTEL / "README.md").read_text("utf-8")
    blok = re.search(r"<!-- hulp:begin -->\n```text\n(.*?)```\n<!-- hulp:eind -->", readme, re.DOTALL)
    assert blok and blok[1].strip() == _help()


def test_readme_names_every_command_that_help_lists() -> None:
    from pipeline.cli.groep import COMMANDOS

    assert all(re.search(rf"^  {naam} +\S", _help(), re.MULTILINE) for naam in COMMANDOS)


@pytest.mark.parametrize("zwaar", ["presidio_analyzer", "pypandoc", "typst", "docx", "pydantic", "openpyxl"])
def test_help_loads_nothing_heavy(zwaar: str) -> None:
    code = (
        "import sys\nfrom pipeline.cli import main\n"
        "try:\n    main(['--help'])\nexcept SystemExit:\n    pass\n"
        f"sys.exit({zwaar!r} in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, check=False).returncode == 0


GEEN_NETWERK = """
import socket
def weiger(*args, **kwargs):
    raise OSError('geen netwerk')
socket.socket.connect = weiger
socket.getaddrinfo = weiger
"""


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    uit = tmp_path_factory.mktemp("wheel")
    subprocess.run(
        [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", str(uit), str(WORTEL)],
        check=True,
        capture_output=True,
    )
    return next(uit.glob("*.whl"))


def test_the_wheel_holds_templates_and_examples(wheel: Path) -> None:
    namen = zipfile.ZipFile(wheel).namelist()
    assert any(n.startswith("pipeline/_templates/") and n.endswith(".docx") for n in namen)
    assert any(n.startswith("pipeline/_examples/") and n.endswith("zaak.yaml") for n in namen)
    assert not [n for n in namen if n.startswith("tests/")]


def test_the_wheel_alone_runs_the_demo_elsewhere_without_network(wheel: Path, tmp_path: Path) -> None:
    omgeving = tmp_path / "leeg"
    venv.create(omgeving, with_pip=False)
    python = omgeving / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
    subprocess.run(
        [sys.executable, "-m", "pip", "--python", python, "install", "-q", "--no-index", "--no-deps", wheel],
        check=True,
        capture_output=True,
    )
    eigen = subprocess.run(
        [python, "-c", "import sysconfig; print(sysconfig.get_path('purelib'))"],
        check=True, capture_output=True, text=True,
    )  # fmt: skip
    site = Path(eigen.stdout.strip())
    afhankelijk = Path(str(metadata.distribution("click").locate_file("")))
    (site / "afhankelijkheden.pth").write_text(str(afhankelijk), encoding="utf-8")
    (site / "sitecustomize.py").write_text(GEEN_NETWERK, encoding="utf-8")
    elders = tmp_path / "elders"
    elders.mkdir()
    run = subprocess.run(
        [python, "-m", "pipeline", "demo", "zaak"],
        cwd=elders,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert run.returncode == 0, run.stdout + run.stderr
    assert list(elders.glob("zaak/publicatie/*/manifest.json"))
    assert str(site) in subprocess.run(
        [python, "-c", "import pipeline; print(pipeline.__file__)"],
        cwd=elders, capture_output=True, text=True, check=True,
    ).stdout  # fmt: skip
