# SPDX-License-Identifier: EUPL-1.2
"""Make the pictures of the handbook from the running program: ``python -m tests.maak_beelden``.

Text pictures need nothing else. Screenshots need Chromium; without it they stay as they are.
"""

from __future__ import annotations

import contextlib
import shlex
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path

from PIL import Image

from pipeline.bronnen import voorbeelden
from tests.handboek.bladen import WEG, weg, woorden
from tests.handboek.tekening import svg
from tests.handboek.zaak12 import BEGIN, maak, typ

BEELDEN = Path(__file__).resolve().parent.parent / "docs/handboek/beelden"
VOORBEELD = "eigen-onderzoek-3b"
SCHERMEN = {
    "toets-nee.svg": ("lakmoes toets zaak-12", "2026-05-28T17:00", 40),
    "toets-ja.svg": ("lakmoes toets zaak-12", "2026-06-16T10:00", 40),
    "stand.svg": ("lakmoes stand zaak-12", "2026-05-28T17:00", 60),
    "termijnen.svg": ("lakmoes termijnen zaak-12", "2026-05-08T09:00", 30),
}
"""Per text picture: the command, the moment, and how many lines are shown."""
AFDRUKKEN = {
    "openbaar.png": ("zaak-12/versies/publiek/rapport.html", 920, 1500),
    "lakversie.png": ("intern-lakversie.html", 990, 1800),
    "site.png": ("zaak-12/publicatie/site/index.html", 0, 660),
}
"""Per screenshot: the page, and from which to which pixel it is shown."""
BREED = 1000
KLEUREN = 128
DAG_VAN_PUBLICATIE = "2026-06-16"


def tekst_beeld(naam: str) -> str:
    """One text picture as the program would have it now."""
    opdracht, op, hoogstens = SCHERMEN[naam]
    args = [a.replace("zaak-12", str(voorbeelden() / VOORBEELD)) for a in shlex.split(opdracht)[1:]]
    _, scherm = typ(args, op)
    return svg(opdracht, scherm, hoogstens)


def _loop_de_weg() -> None:
    """Do in the current folder what the page says, up to and including the publication."""
    maak(Path("zaak-12"))
    for stap in weg(WEG, BEGIN):
        if stap.klok[:10] > DAG_VAN_PUBLICATIE:
            break
        for opdracht in stap.opdrachten:
            if "PAKKET" not in opdracht:
                typ(woorden(opdracht), stap.klok)
            if opdracht.startswith("lakmoes overzicht zaak-12 lakversie"):
                kleur = ["--formaat", "html", "--uit", "intern-lakversie.html"]
                typ([*woorden(opdracht), *kleur], stap.klok)


def _druk_af(chromium: str, blad: Path, doel: Path, boven: int, onder: int) -> None:
    subprocess.run(
        [
            chromium, "--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars",
            f"--window-size={BREED},{onder}", f"--screenshot={doel}", blad.resolve().as_uri(),
        ],
        check=True, capture_output=True, timeout=120,
    )  # fmt: skip
    with Image.open(doel) as beeld:
        klein = (
            beeld.convert("RGB").crop((0, boven, BREED, onder)).quantize(KLEUREN, dither=Image.Dither.NONE)
        )
    klein.save(doel, optimize=True)


def schermafdrukken() -> Iterator[str]:
    """Make every screenshot anew; yields what was made, or why nothing was."""
    chromium = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    if chromium is None:
        yield "geen Chromium gevonden: de schermafdrukken zijn gelaten zoals ze waren"
        return
    with tempfile.TemporaryDirectory() as map_, contextlib.chdir(map_):
        _loop_de_weg()
        for naam, (blad, boven, onder) in AFDRUKKEN.items():
            _druk_af(chromium, Path(blad), BEELDEN / naam, boven, onder)
            yield f"{naam}: {(BEELDEN / naam).stat().st_size // 1024} KB"


def main() -> None:
    """Write all pictures."""
    BEELDEN.mkdir(exist_ok=True)
    for naam in SCHERMEN:
        (BEELDEN / naam).write_text(tekst_beeld(naam), encoding="utf-8", newline="\n")
        print(naam)  # noqa: T201
    for regel in schermafdrukken():
        print(regel)  # noqa: T201


if __name__ == "__main__":
    main()
