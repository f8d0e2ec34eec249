# SPDX-License-Identifier: EUPL-1.2
"""The page on waiting for another authority, typed over in cases that lack just that."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest

from pipeline.dossier import Dossier
from pipeline.toets import toets
from pipeline.zaak.basis import Moment
from tests.handboek.bladen import DOCS, WORTEL, opdrachten, woorden
from tests.handboek.zaak12 import typ

BLAD = DOCS / "handboek/communicatie/wachten-op-een-ander.md"
ZAKEN = {
    "zaak-20": ("gezamenlijk-igj", "2026-09-08T18:00", r"andere_partij_geinformeerd|afstemming"),
    "zaak-21": ("igj-rapport-college", "2026-06-20T12:00", r"openbaar_gemaakt"),
}
"""Example, moment of the gate, and the events that are left out."""
REGELS = {"zaak-20": {"AK-A10a", "AK-A4b"}, "zaak-21": {"AK-A11a"}}


def _gezegd(zaak: str, op: str) -> set[str]:
    return {b.regel for b in toets(Dossier.open(Path(zaak)), Moment.lees(op).laatst).bevindingen
            if b.ernst != "informatie"}  # fmt: skip


@pytest.mark.parametrize("zaak", ZAKEN)
def test_what_the_page_types_ends_the_wait(
    zaak: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    voorbeeld, op, soorten = ZAKEN[zaak]
    shutil.copytree(WORTEL / "examples" / voorbeeld, zaak)
    pad = Path(zaak, "zaak.yaml")
    tekst = pad.read_text("utf-8")
    blok = rf"^  - soort: (?:{soorten})\n(?:    .*\n|  #.*\n)+"
    pad.write_text(re.sub(blok, "", tekst, flags=re.MULTILINE), "utf-8", newline="\n")
    assert REGELS[zaak] & _gezegd(zaak, op)
    for regel in (o for o in opdrachten(BLAD) if f" {zaak} " in o):
        code, scherm = typ(woorden(regel), op)
        assert code == 0, scherm
    assert not REGELS[zaak] & _gezegd(zaak, op)
