# SPDX-License-Identifier: EUPL-1.2
"""Looking inside a .docx, for tests."""

from __future__ import annotations

import io
import re
import zipfile

from pipeline.weergave.verschil import alineas


def delen(docx: bytes) -> dict[str, str]:
    """Every part as text."""
    with zipfile.ZipFile(io.BytesIO(docx)) as pakket:
        return {naam: pakket.read(naam).decode("utf-8") for naam in pakket.namelist()}


def alles(docx: bytes) -> str:
    """All parts at once, tags left out, so that words split over runs are whole."""
    return "\n".join(re.sub(r"<[^>]*>", "", deel) for deel in delen(docx).values())


def tekst(docx: bytes) -> str:
    """The words of the body."""
    return "\n".join(alineas(docx))
