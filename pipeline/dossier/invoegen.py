# SPDX-License-Identifier: EUPL-1.2
"""Adds one event, or an item of another list, to zaak.yaml or zaak.json without touching anything else.

Works on offsets in the text, so that comments, order, quotes and line ends stay as they are.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from typing import Any

from pipeline.dossier.melding import DossierFout, Melding
from pipeline.dossier.opbouw import Stap, scalair
from pipeline.dossier.tekst import BOM
from pipeline.dossier.yaml_lezen import Gelezen, lees_data, stappen

SLEUTEL = "gebeurtenissen"
_KAAL = re.compile(r"\w(?:[\w ./()+-]|:(?=[^\s,\]}]))*")
_KAAL_IN_LIJST = re.compile(r"[a-z0-9][a-z0-9_-]*")
_ONVEILIG = "kan niet veilig aangevuld worden; zet {} als gewone lijst met streepjes onderaan het bestand"


@dataclass(slots=True)
class _Spoor:
    """Where the list of events stands: offsets in code points, of value and of the last content in it."""

    wortel: Stap | None = None
    wortel_eind: int = 0
    sleutel_eind: int = -1
    waarde: Stap | None = None
    laatste_item: Stap | None = None
    laatste_eind: int = -1
    eind: int = -1


def voeg_toe(bron: Gelezen, gebeurtenis: dict[str, Any], sleutel: str = SLEUTEL) -> Gelezen:
    """The file with one event more, or one item of the list ``sleutel``, read back.

    Raises DossierFout when that cannot be done safely.
    """
    nieuw = _ingevoegd(bron, gebeurtenis, sleutel)
    data = nieuw.encode("utf-8")
    if bron.data.startswith(BOM.encode("utf-8")):
        data = BOM.encode("utf-8") + data
    verwacht = {**bron.waarde, sleutel: [*(bron.waarde.get(sleutel) or []), gebeurtenis]}
    try:
        resultaat = lees_data(data, bron.naam)
    except DossierFout:
        raise _onveilig(bron, sleutel) from None
    if _zonder_slot(resultaat.waarde) != _zonder_slot(verwacht):
        raise _onveilig(bron, sleutel)
    return resultaat


def _zonder_slot(waarde: Any) -> Any:
    """A value without the line end that a last block of text gets when the file goes on after it."""
    if isinstance(waarde, str):
        return waarde.rstrip("\n")
    if isinstance(waarde, list):
        return [_zonder_slot(deel) for deel in waarde]
    return {k: _zonder_slot(v) for k, v in waarde.items()} if isinstance(waarde, dict) else waarde


def _onveilig(bron: Gelezen, sleutel: str) -> DossierFout:
    waar = bron.plekken.sleutel((sleutel,))
    return DossierFout(Melding(bron.naam, *waar, sleutel, _ONVEILIG.format(sleutel)))


def _ingevoegd(bron: Gelezen, gebeurtenis: dict[str, Any], sleutel: str) -> str:
    tekst, spoor = bron.tekst, _spoor(bron, sleutel)
    if spoor.wortel is None or not isinstance(bron.waarde.get(sleutel) or [], list):
        raise _onveilig(bron, sleutel)
    flow = tekst[spoor.wortel.begin] == "{"
    if flow or (spoor.waarde and spoor.laatste_item and tekst[spoor.waarde.begin] == "["):
        return _tussen_haakjes(tekst, spoor, gebeurtenis, sleutel)
    if spoor.waarde is None or spoor.laatste_item is None:
        return _eerste(tekst, spoor, gebeurtenis, sleutel)
    inspringing = " " * (spoor.waarde.kolom - 1)
    return _na_regel(tekst, spoor.laatste_eind, als_yaml(gebeurtenis, inspringing))


def _spoor(bron: Gelezen, gezocht: str) -> _Spoor:
    spoor, diepte, sleutel, binnen = _Spoor(), 0, "", False
    is_sleutel = True
    for stap in stappen(bron.tekst, bron.naam):
        opent, sluit = stap.soort in {"map", "lijst"}, stap.soort == "eind"
        diepte -= sluit
        if diepte == 0 and opent:
            spoor.wortel = stap
        elif diepte == 1 and not sluit and is_sleutel:
            sleutel, is_sleutel = stap.tekst, False
            spoor.sleutel_eind = stap.eind if sleutel == gezocht else spoor.sleutel_eind
        elif diepte == 1:
            binnen = opent and sleutel == gezocht
            is_sleutel = not opent
            if sleutel == gezocht:
                spoor.waarde, spoor.eind = spoor.waarde or stap, stap.eind
        elif binnen:
            if diepte == 2 and not sluit:
                spoor.laatste_item = stap
            spoor.laatste_eind = stap.eind if stap.eind > stap.begin or not sluit else spoor.laatste_eind
        if diepte >= 1 and (stap.eind > stap.begin or not sluit):
            spoor.wortel_eind = stap.eind
        diepte += opent
    return spoor


def _met_regeleinden(tekst: str, toevoeging: str) -> str:
    """``toevoeging`` with the line ends that ``tekst`` uses."""
    return toevoeging.replace("\n", "\r\n") if "\r\n" in tekst else toevoeging


def _na_regel(tekst: str, plaats: int, blok: str) -> str:
    """``blok`` on lines of its own, after the line that holds the character before ``plaats``."""
    op_nieuwe_regel = plaats > 0 and tekst[plaats - 1] == "\n"
    knip = plaats if op_nieuwe_regel else tekst.find("\n", plaats) + 1 or len(tekst)
    begin = tekst[:knip]
    tussen = "" if not begin or begin.endswith("\n") else "\n"
    return begin + _met_regeleinden(tekst, tussen + blok) + tekst[knip:]


def _eerste(tekst: str, spoor: _Spoor, gebeurtenis: dict[str, Any], sleutel: str) -> str:
    """The first event in a block file: the key is absent, empty, or holds ``[]``."""
    marge = " " * (spoor.wortel.kolom - 1 if spoor.wortel else 0)
    blok = als_yaml(gebeurtenis, marge + "  ")
    if spoor.waarde is None:
        return _na_regel(tekst, len(tekst), f"{marge}{sleutel}:\n{blok}")
    kaal = tekst[: spoor.waarde.begin].rstrip(" ") + tekst[spoor.eind :]
    return _na_regel(kaal, spoor.sleutel_eind, blok)


def _tussen_haakjes(tekst: str, spoor: _Spoor, gebeurtenis: dict[str, Any], sleutel: str) -> str:
    """JSON, or YAML written with brackets: after the last event, in the same layout."""
    lijst = "[\n" + als_json(gebeurtenis, "    ") + "\n  ]"
    if spoor.laatste_item is not None:
        van = tot = spoor.laatste_eind
        erbij = _volgende(tekst, spoor.laatste_item, gebeurtenis)
    elif spoor.waarde is not None:
        van, tot, erbij = spoor.waarde.begin, spoor.eind, lijst
    else:
        van = tot = spoor.wortel_eind
        erbij = f',\n  "{sleutel}": {lijst}'
    return tekst[:van] + _met_regeleinden(tekst, erbij) + tekst[tot:]


def _volgende(tekst: str, vorige: Stap, gebeurtenis: dict[str, Any]) -> str:
    marge = tekst[tekst.rfind("\n", 0, vorige.begin) + 1 : vorige.begin]
    eigen_regel = not marge.strip()
    return ",\n" + als_json(gebeurtenis, marge) if eigen_regel else ", " + als_json(gebeurtenis, None)


def als_json(gebeurtenis: dict[str, Any], marge: str | None) -> str:
    """An event as JSON: on one line, or over lines with this margin."""
    if marge is None:
        return json.dumps(gebeurtenis, ensure_ascii=False)
    regels = json.dumps(gebeurtenis, ensure_ascii=False, indent=2).split("\n")
    return "\n".join(marge + regel for regel in regels)


def als_yaml(gebeurtenis: dict[str, Any], inspringing: str) -> str:
    """An event as an item of a block list, with a newline at the end."""
    regels = [regel for sleutel, waarde in gebeurtenis.items() for regel in _veld(sleutel, waarde)]
    begin = [inspringing + "- " + regels[0]]
    return "\n".join(begin + [inspringing + "  " + regel for regel in regels[1:]]) + "\n"


def _veld(sleutel: str, waarde: Any) -> list[str]:
    if isinstance(waarde, dict):
        return [f"{sleutel}:", *(f"  {regel}" for k, v in waarde.items() for regel in _veld(k, v))]
    if isinstance(waarde, list):
        delen = [
            d if _KAAL_IN_LIJST.fullmatch(d) and scalair(d) == d else _tekst(d) for d in map(str, waarde)
        ]
        return [f"{sleutel}: [{', '.join(delen)}]"]
    return [f"{sleutel}: {_scalair(waarde)}"]


def _scalair(waarde: Any) -> str:
    if isinstance(waarde, bool):
        return "true" if waarde else "false"
    if isinstance(waarde, int):
        return str(waarde)
    if waarde.endswith(" ") or waarde.isdecimal() or scalair(waarde) != waarde:
        return _tekst(waarde)
    return waarde if _KAAL.fullmatch(waarde) else _tekst(waarde)


def _tekst(waarde: str) -> str:
    return json.dumps(waarde, ensure_ascii=False)
