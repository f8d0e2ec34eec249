# SPDX-License-Identifier: EUPL-1.2
"""Whether zaak.yaml says what was decided to be covered: it may go in git, and names may not."""

from __future__ import annotations

from pipeline.dossier import Dossier
from pipeline.dossier.bestandsnaam import BESTANDSVELDEN, HERNOEM
from pipeline.dossier.melding import Melding, Pad, pad_tekst
from pipeline.dossier.yaml_lezen import Gelezen
from pipeline.dossier.zaak_lezen import lees_bron
from pipeline.lakken.bestand import NAAM, lees_boek
from redaction import Verboden, verifieer_bytes

_NOEMT = "noemt een persoon die in het rapport gelakt is; schrijf een rol of id in plaats van de naam"


def gelakte_namen(dossier: Dossier) -> tuple[Melding, ...]:
    """One Melding per text of the case that holds a person whom lakbesluiten.yaml covers; no values.

    Nothing without lakbesluiten.yaml. Names of organisations in the case are left out.
    """
    if not (dossier.map / NAAM).is_file():
        return ()
    gelakt = [
        Verboden(vorm, e.soort, e.id)
        for e in lees_boek(dossier.map).entiteiten
        if e.keuze == "lakken" and e.soort == "persoon"
        for vorm in e.vormen
    ]
    bron = lees_bron(dossier.map)
    return tuple(_melding(bron, pad) for pad, tekst in bron.teksten() if _raak(pad, tekst, gelakt))


def _raak(pad: Pad, tekst: str, gelakt: list[Verboden]) -> bool:
    if pad[:1] == ("partijen",) or (pad and pad[-1] in {"soort", "moment", "bestand"}):
        return False
    return bool(verifieer_bytes("zaak.txt", tekst.encode(), gelakt))


def _melding(bron: Gelezen, pad: Pad) -> Melding:
    wat = _NOEMT + (HERNOEM if pad and pad[-1] in BESTANDSVELDEN else "")
    return Melding(bron.naam, *bron.plekken.naaste(pad), pad_tekst(pad), wat)
