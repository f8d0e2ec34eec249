# SPDX-License-Identifier: EUPL-1.2
"""A change of words in a Word document, as a writer would make it."""

from __future__ import annotations

from pathlib import Path

from pipeline.fouten import GebruiksFout


def vervang_in(pad: Path, zoek: str, vervang: str) -> None:
    """Replace words in every paragraph that holds them. Raises GebruiksFout when none does."""
    import docx

    document = docx.Document(str(pad))
    cellen = [c for t in document.tables for row in t.rows for c in row.cells]
    alineas = [*document.paragraphs, *(p for c in cellen for p in c.paragraphs)]
    geraakt = [p for p in alineas if zoek in p.text]
    if not geraakt:
        raise GebruiksFout(f"{pad.name}: de te wijzigen tekst staat er niet in")
    for p in geraakt:
        nieuw = p.text.replace(zoek, vervang)
        for run in p.runs[1:]:
            run.text = ""
        p.runs[0].text = nieuw
    document.save(str(pad))
