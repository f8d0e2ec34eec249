# SPDX-License-Identifier: EUPL-1.2
"""A repository as a municipality would have it, and a shell in which its pipeline runs."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

WORTEL = Path(__file__).resolve().parents[2]
ZONDER_NAMEN = ("zaak.yaml", "register.jsonl", "verklaring.json")
MAG, MAG_NIET = "eigen-onderzoek-3b", "geweigerd-maatregel"


def opslag(map_: Path, *voorbeelden: str) -> Path:
    """A git repository with these examples as cases, and nothing in it that holds a name."""
    for voorbeeld in voorbeelden:
        doel = map_ / "zaken" / voorbeeld
        doel.mkdir(parents=True)
        for naam in ZONDER_NAMEN:
            shutil.copyfile(WORTEL / "examples" / voorbeeld / naam, doel / naam)
    map_.mkdir(exist_ok=True)
    git(map_, "init", "-q")
    git(map_, "add", "-A")
    return map_


def git(map_: Path, *woorden: str) -> None:
    wie = ("-c", "user.name=proef", "-c", "user.email=proef@example.org")
    subprocess.run(["git", *wie, *woorden], cwd=map_, check=True, capture_output=True)


def schil(
    opdracht: str, map_: Path, omgeving: Mapping[str, str] | None = None
) -> subprocess.CompletedProcess[str]:
    """Run a piece of shell as a runner would: bash, stop at the first error, lakmoes on the path."""
    paden = os.pathsep.join([str(Path(sys.executable).parent), os.environ["PATH"]])
    schoon = {k: v for k, v in os.environ.items() if not k.startswith(("GITHUB_", "CI_", "LAKMOES_"))}
    return subprocess.run(
        ["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", opdracht],
        cwd=map_, env={**schoon, "PATH": paden, "PYTHONUTF8": "1", **(omgeving or {})},
        capture_output=True, encoding="utf-8", check=False,
    )  # fmt: skip
