# SPDX-License-Identifier: EUPL-1.2
"""The case that the handbook walks through: the demo case on the day that its final report lies there."""

from __future__ import annotations

import contextlib
import io
import re
import shutil
from collections.abc import Iterator
from datetime import datetime, tzinfo
from pathlib import Path
from unittest import mock

from pipeline.bronnen import voorbeelden
from pipeline.cli import main
from pipeline.cli import opties as cli_opties
from pipeline.dossier import lees_zegel
from pipeline.dossier.vaststelling import tekst_zegel
from pipeline.weg.demo import kopieer_invoer
from pipeline.zaak.basis import NEDERLAND

BEGIN = "2026-05-06T08:00"
_EERSTE_VAN_COMMUNICATIE = "  # Een aparte procedure, los van de reactie op het concept."


@contextlib.contextmanager
def klok(op: str) -> Iterator[None]:
    """Let the command line believe that it is ``op``, a moment as a user types it."""
    vast = datetime.fromisoformat(op).replace(tzinfo=NEDERLAND)

    class Vast(datetime):
        @classmethod
        def now(cls, tz: tzinfo | None = None) -> datetime:  # type: ignore[override]
            return vast.astimezone(tz)

    with mock.patch.object(cli_opties, "datetime", Vast):
        yield


def typ(args: list[str], op: str) -> tuple[int, str]:
    """Run ``lakmoes`` with ``args`` at ``op``: the exit code and what stands on the screen."""
    scherm = io.StringIO()
    with klok(op), contextlib.redirect_stdout(scherm), contextlib.redirect_stderr(scherm):
        try:
            main(args)
        except SystemExit as einde:
            return int(einde.code or 0), scherm.getvalue()
    raise AssertionError("main always exits")


def maak(doel: Path) -> None:
    """Write the case into ``doel``: everything up to and including the sending of the final report."""
    kopieer_invoer(voorbeelden() / "eigen-onderzoek-3b", doel)
    shutil.rmtree(doel / "rapport")
    shutil.copytree(Path(__file__).parent / "rapport", doel / "rapport")  # a short report: little to read
    zaak = doel / "zaak.yaml"
    tekst, rest, _ = zaak.read_text("utf-8").partition(_EERSTE_VAN_COMMUNICATIE)
    assert rest, "the example no longer has the remark that parts writing from making public"
    zaak.write_text(tekst, encoding="utf-8", newline="\n")
    code, gezegd = typ(["genereer", str(doel), "conceptrapport", "definitief_rapport"], BEGIN)
    assert code == 0, gezegd
    _stel_vast(doel)


def _stel_vast(doel: Path) -> None:
    """The report that was established is the short one that lies here now."""
    rapport, zegel, zaak = doel / "documenten/definitief_rapport.docx", lees_zegel(doel), doel / "zaak.yaml"
    tekst = zaak.read_text("utf-8")
    for veld, nu in (
        ("bron_zegel", zegel.van_bestand(rapport)),
        ("tekst_zegel", tekst_zegel(zegel, rapport)),
    ):
        tekst, aantal = re.subn(rf"{veld}: \w+", f"{veld}: {nu}", tekst)
        assert aantal == 1
    zaak.write_text(tekst, encoding="utf-8", newline="\n")
