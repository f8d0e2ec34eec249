# SPDX-License-Identifier: EUPL-1.2
"""Whether a version that was built is still of the text, the decisions and the look of today."""

from __future__ import annotations

import hashlib
from pathlib import Path

from pipeline.dossier.register import Regel, Register
from pipeline.dossier.vaststelling import tekst_zegel
from pipeline.dossier.zegel import BESTAND, lees_zegel
from pipeline.fouten import ZaakFout
from pipeline.profiel.model import Profiel
from pipeline.zaak.document import Stuk


def opmaak_sha256(profiel: Profiel) -> str:
    """The hash of what a version takes from the profile: its colour."""
    return hashlib.sha256(profiel.huisstijl.kleur.encode("ascii")).hexdigest()


def waarom_verouderd(map_: Path, register: Register, profiel: Profiel, stuk: Stuk, bouw: Regel) -> str:
    """What changed since this build, as a Dutch clause; empty when it is still of today.

    What the register or the folder does not tell is not held against it.
    """
    try:
        if _andere_tekst(map_, register, stuk, bouw):
            return "de tekst van het document is daarna gewijzigd"
    except ZaakFout:
        return f"of de tekst daarna is gewijzigd, is niet te zien zonder een goed bestand {BESTAND}"
    besluit = register.laatste("besluit")
    nu, toen = (r.gegevens.get("lakbesluiten_zegel") if r else None for r in (besluit, bouw))
    if besluit is not None and besluit.nr > bouw.nr and None not in {nu, toen} and nu != toen:
        return "er is daarna anders over lakken besloten"
    if bouw.gegevens.get("opmaak_sha256") not in {None, opmaak_sha256(profiel)}:
        return "de huisstijl in het profiel is daarna gewijzigd"
    return ""


def _andere_tekst(map_: Path, register: Register, stuk: Stuk, bouw: Regel) -> bool:
    gebouwd, pad = bouw.gegevens.get("tekst_zegel"), map_ / (stuk.bestand or "")
    if gebouwd is None or stuk.bestand is None or not pad.is_file():
        return False
    zegel = lees_zegel(map_)
    bytes_nu = zegel.van_bestand(pad)
    for regel in reversed(register.regels):
        eigen = regel.handeling in {"bouw", "lak"} and regel.gegevens.get("document") == stuk.id
        if eigen and regel.gegevens.get("bron_zegel") == bytes_nu:
            return bool(regel.gegevens.get("tekst_zegel") != gebouwd)
    return bool(tekst_zegel(zegel, pad) != gebouwd)
