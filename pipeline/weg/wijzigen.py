# SPDX-License-Identifier: EUPL-1.2
"""A change of words in a Word document or a text file, as a writer would make it."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from pipeline.dossier import Dossier, Zegel, lees_zegel, schrijf_atomisch
from pipeline.fouten import GebruiksFout
from pipeline.zaak.gebeurtenis import (
    Gebeurtenis,
    UitnodigingZienswijze,
    Vastgesteld,
    ZienswijzeOpenbaarmaking,
)


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


def leg_vast(map_: Path, document: str) -> tuple[str, ...]:
    """Write into zaak.yaml what ``noteer`` fills in, as the last build of the public version saw it.

    Which version went along with an invitation, which text was established, which file an answer was. A
    real case records this when it happens; a recipe starts from a case in which it already did. Returns
    what was changed, in Dutch.
    """
    dossier = Dossier.open(map_)
    bouw = dossier.register.gebouwd(document)[-1].gegevens
    gezet = []
    for i, feit in reversed(list(enumerate(dossier.zaak.gebeurtenissen))):
        if getattr(feit, "document", None) == document:
            wat, na, velden = _erbij(feit, bouw, lees_zegel(map_), map_)
            gezet += [wat] if _zet(dossier, i, na, velden) else []
    return tuple(dict.fromkeys(reversed(gezet)))


def _erbij(
    feit: Gebeurtenis, bouw: Mapping[str, Any], zegel: Zegel, map_: Path
) -> tuple[str, str, dict[str, str]]:
    """What this event is, after which field the new ones come, and those; no fields: nothing to add."""
    if isinstance(feit, UitnodigingZienswijze):
        versie = str(bouw["versie"])
        return f"de uitnodiging voor de zienswijze noemt nu versie {versie[:12]}", "tot", {"versie": versie}
    if isinstance(feit, Vastgesteld):
        velden = {veld: str(bouw[veld]) for veld in ("bron_zegel", "tekst_zegel")}
        return "de vaststelling noemt nu de tekst waarvan is gebouwd", "door", velden
    if isinstance(feit, ZienswijzeOpenbaarmaking) and feit.bestand is not None:
        velden = {"bestand_zegel": zegel.van_bestand(map_ / feit.bestand)}
        return "de zienswijze noemt nu het zegel van haar bestand", "bestand", velden
    return "", "", {}


def _zet(dossier: Dossier, index: int, na: str, velden: Mapping[str, str]) -> bool:
    """Put these fields behind the line of another, in place of those that are there; tells if it changed.

    Events after this one keep their line when it is written first: the last goes first.
    """
    feit = dossier.zaak.gebeurtenissen[index]
    if all(getattr(feit, veld) == waarde for veld, waarde in velden.items()):
        return False
    pad = dossier.map / dossier.bestand
    regels = pad.read_text(encoding="utf-8").split("\n")
    plekken = [dossier.plekken.get(("gebeurtenissen", index, veld)) for veld in velden]
    for regel in sorted((p[0] for p in plekken if p is not None), reverse=True):
        regels.pop(regel - 1)
    regel, _ = dossier.plekken[("gebeurtenissen", index, na)]
    inspringing = " " * (len(regels[regel - 1]) - len(regels[regel - 1].lstrip()))
    regels[regel:regel] = [f"{inspringing}{veld}: {waarde}" for veld, waarde in velden.items()]
    schrijf_atomisch(pad, "\n".join(regels).encode("utf-8"))
    return True
