# SPDX-License-Identifier: EUPL-1.2
"""Write the help text into the README; run as ``python -m tests.maak_readme`` after a change of a command."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path


def main() -> None:
    """Replace the block between the marks by what ``lakmoes --help`` prints."""
    readme = Path(__file__).resolve().parent.parent / "README.md"
    hulp = subprocess.run(
        [sys.executable, "-m", "pipeline", "--help"], capture_output=True, encoding="utf-8", check=True
    ).stdout.strip()
    blok = f"<!-- hulp:begin -->\n```text\n{hulp}\n```\n<!-- hulp:eind -->"
    tekst = readme.read_text("utf-8")
    nieuw = re.sub(r"<!-- hulp:begin -->.*?<!-- hulp:eind -->", lambda _: blok, tekst, flags=re.DOTALL)
    readme.write_text(nieuw, encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
