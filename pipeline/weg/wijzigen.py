# SPDX-License-Identifier: EUPL-1.2
"""A change of words in a Word document or a text file, as a writer would make it."""

from __future__ import annotations

from pathlib import Path

from pipeline.fouten import GebruiksFout


def vervang_in(pad: Path, zoek: str, vervang: str) -> None:
    """Replace words in every paragraph that holds them. Raises GebruiksFout when none does."""
    if pad.suffix != ".docx":
        _vervang_in_tekst(pad, zoek, vervang)
        return
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


def _vervang_in_tekst(pad: Path, zoek: str, vervang: str) -> None:
    tekst = pad.read_text(encoding="utf-8")
    if zoek not in tekst:
        raise GebruiksFout(f"{pad.name}: de te wijzigen tekst staat er niet in")
    pad.write_text(tekst.replace(zoek, vervang), encoding="utf-8", newline="\n")


def leg_versie_vast(map_: Path, document: str, versie: str) -> int:
    """Write into zaak.yaml which version went along with the invitations for a zienswijze.

    A real case records this at the moment of sending, with ``noteer``; a recipe starts from a case
    in which the letters are already sent. Returns how many events were changed.
    """
    from pipeline.dossier import Dossier, schrijf_atomisch
    from pipeline.zaak.gebeurtenis import UitnodigingZienswijze

    dossier = Dossier.open(map_)
    pad = map_ / "zaak.yaml"
    regels = pad.read_text(encoding="utf-8").split("\n")
    gewijzigd = 0
    for i, g in reversed(dossier.zaak.van_soort(UitnodigingZienswijze)):
        if g.document != document or g.versie == versie:
            continue
        plek = dossier.plekken.get(("gebeurtenissen", i, "versie"))
        if plek is not None:
            regels.pop(plek[0] - 1)
        regel, _ = dossier.plekken[("gebeurtenissen", i, "tot")]
        inspringing = " " * (len(regels[regel - 1]) - len(regels[regel - 1].lstrip()))
        regels.insert(regel, f"{inspringing}versie: {versie}")
        gewijzigd += 1
    if gewijzigd:
        schrijf_atomisch(pad, "\n".join(regels).encode("utf-8"))
    return gewijzigd
