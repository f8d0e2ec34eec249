# SPDX-License-Identifier: EUPL-1.2
"""Which text was established, which answer came in: zegels of the file, filled in when it is noted."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from pipeline.dossier.dossier import binnen
from pipeline.dossier.register import Register
from pipeline.dossier.zegel import Zegel, open_zegel
from pipeline.fouten import GebruiksFout
from pipeline.zaak.basis import Moment

_GEZIEN = frozenset({"lak", "bouw"})
_ZONDER = (
    "Bij dit document hoort geen bestand dat er is; welke tekst is vastgesteld is niet ingevuld. Moet het"
    " stuk openbaar worden, zet dan `bestand` bij het document en noteer de vaststelling opnieuw."
)
_GEWIJZIGD = (
    "Het bestand van dit document is na dit moment gewijzigd; het register zag toen een ander. Zet het"
    " vastgestelde bestand terug en noteer opnieuw; is juist de tekst van nu vastgesteld, noteer dan het"
    " moment waarop dat gebeurde; is het oude bestand er niet meer, typ dan achter dezelfde opdracht"
    " bron_zegel=TEKENS, met voor TEKENS de 64 tekens die in register.jsonl op regel {} achter bron_zegel"
    " staan."
)


def vul_vaststelling(folder: Path, zaak: Any, inhoud: dict[str, Any]) -> tuple[str, ...]:
    """Fill in ``bron_zegel`` and ``tekst_zegel`` of the file as it lies there, and say so.

    ``zaak`` is the case as read. Raises GebruiksFout when the register shows that the file changed after the
    moment of the vaststelling: then these are not the bytes that were established.
    """
    if "bron_zegel" in inhoud:
        return ()
    bestand = _bestand(zaak, inhoud.get("document"))
    pad = binnen(folder, bestand) if bestand else None
    if pad is None or not pad.is_file():
        return (_ZONDER,)
    zegel = open_zegel(folder)
    bytes_nu, tekst_nu = zegel.van_bestand(pad), tekst_zegel(zegel, pad)
    eerst = _eerste_na(Register.open(folder), inhoud)
    if eerst is not None and not _gelijk(eerst[1], bytes_nu, tekst_nu):
        raise GebruiksFout(_GEWIJZIGD.format(eerst[0]))
    inhoud["bron_zegel"] = bytes_nu
    if tekst_nu is not None:
        inhoud["tekst_zegel"] = tekst_nu
    return (f"De tekst die is vastgesteld is vastgelegd (met een zegel van {bestand}).",)


def vul_antwoord(folder: Path, inhoud: dict[str, Any]) -> tuple[str, ...]:
    """Fill in ``bestand_zegel`` of the file that an answer names, and say so."""
    bestand = inhoud.get("bestand")
    if bestand is None or "bestand_zegel" in inhoud:
        return ()
    inhoud["bestand_zegel"] = open_zegel(folder).van_bestand(binnen(folder, bestand))
    return (f"Welk antwoord het was is vastgelegd (met een zegel van {bestand}).",)


def _gelijk(gezien: Mapping[str, Any], bytes_nu: str, tekst_nu: str | None) -> bool:
    """Whether the program saw these bytes, or these words in other bytes."""
    return gezien.get("bron_zegel") == bytes_nu or tekst_nu in {gezien.get("tekst_zegel")} - {None}


def tekst_zegel(zegel: Zegel, pad: Path) -> str | None:
    """The zegel of the words of a file, None when it cannot be read."""
    from redaction import RedactieFout, lees

    try:
        return zegel.van(lees(pad).tekst_sha256)
    except (RedactieFout, OSError):
        return None


def _bestand(zaak: Any, document: object) -> str | None:
    """The path of a document in a case that was not checked yet."""
    stukken = zaak.get("documenten") if isinstance(zaak, Mapping) else None
    for stuk in stukken if isinstance(stukken, list) else ():
        if isinstance(stuk, Mapping) and stuk.get("id") == document:
            return stuk["bestand"] if isinstance(stuk.get("bestand"), str) else None
    return None


def _eerste_na(register: Register, inhoud: Mapping[str, Any]) -> tuple[int, Mapping[str, Any]] | None:
    """What the program saw of this document first, surely after that moment, and on which line it stands."""
    try:
        moment = Moment.lees(inhoud["moment"]).laatst
    except ValueError:
        return None
    for nummer, regel in enumerate(register.regels, 1):
        eigen = regel.handeling in _GEZIEN and regel.gegevens.get("document") == inhoud.get("document")
        if eigen and regel.moment > moment:
            return nummer, regel.gegevens
    return None
