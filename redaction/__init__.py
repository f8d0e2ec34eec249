# SPDX-License-Identifier: EUPL-1.2
"""Reading, detecting, deciding and covering personal data. Knows nothing of a case.

This is the front door: whoever stands outside uses only these names. They load on first use,
so that importing ``redaction`` costs nothing.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from redaction.beleid import GRONDEN, lees_grond
    from redaction.besluit import (
        Anker,
        Besluitenboek,
        Entiteit,
        Onderdeel,
        Stand,
        Uitspraak,
        Vermelding,
        beslis,
        beslis_vermelding,
        beslissers,
        per_entiteit,
        tel_open,
    )
    from redaction.boom import Document
    from redaction.fouten import LeesFout, RedactieFout, SchrijfFout
    from redaction.groeperen import rollabels, sleutel_van, verzamel, werk_bij
    from redaction.handmatig import handmatige_vondsten
    from redaction.model import Identiteit, Leesbevinding, NietOvergenomen, Vondst
    from redaction.stroom import Stroom, Vervanging, rewrite, streams
    from redaction.toepassen import Lak, pas_toe

_WAAR = {
    "Anker": "besluit",
    "Besluitenboek": "besluit",
    "Document": "boom",
    "Entiteit": "besluit",
    "GRONDEN": "beleid",
    "Identiteit": "model",
    "Lak": "toepassen",
    "LeesFout": "fouten",
    "Leesbevinding": "model",
    "NietOvergenomen": "model",
    "Onderdeel": "besluit",
    "RedactieFout": "fouten",
    "SchrijfFout": "fouten",
    "Stand": "besluit",
    "Stroom": "stroom",
    "Uitspraak": "besluit",
    "Vermelding": "besluit",
    "Vervanging": "stroom",
    "Vondst": "model",
    "beslis": "besluit",
    "beslis_vermelding": "besluit",
    "beslissers": "besluit",
    "handmatige_vondsten": "handmatig",
    "lees_grond": "beleid",
    "pas_toe": "toepassen",
    "per_entiteit": "besluit",
    "rewrite": "stroom",
    "rollabels": "groeperen",
    "sleutel_van": "groeperen",
    "streams": "stroom",
    "tel_open": "besluit",
    "verzamel": "groeperen",
    "werk_bij": "groeperen",
}

__all__ = [
    "GRONDEN",
    "Anker",
    "Besluitenboek",
    "Document",
    "Entiteit",
    "Identiteit",
    "Lak",
    "LeesFout",
    "Leesbevinding",
    "NietOvergenomen",
    "Onderdeel",
    "RedactieFout",
    "SchrijfFout",
    "Stand",
    "Stroom",
    "Uitspraak",
    "Vermelding",
    "Vervanging",
    "Vondst",
    "beslis",
    "beslis_vermelding",
    "beslissers",
    "handmatige_vondsten",
    "lees_grond",
    "pas_toe",
    "per_entiteit",
    "rewrite",
    "rollabels",
    "sleutel_van",
    "streams",
    "tel_open",
    "verzamel",
    "werk_bij",
]


def __getattr__(name: str) -> object:
    if name not in _WAAR:
        raise AttributeError(name)
    return getattr(import_module(f"redaction.{_WAAR[name]}"), name)
