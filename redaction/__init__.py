# SPDX-License-Identifier: EUPL-1.2
"""Reading, detecting, deciding and covering personal data. Knows nothing of a case.

This is the front door: whoever stands outside uses only these names. They load on first use,
so that importing ``redaction`` costs nothing.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from redaction.boom import Document
    from redaction.fouten import LeesFout, RedactieFout, SchrijfFout
    from redaction.model import Identiteit, Leesbevinding, NietOvergenomen, Vondst
    from redaction.stroom import Stroom, Vervanging, rewrite, streams

_WAAR = {
    "Document": "boom",
    "Identiteit": "model",
    "LeesFout": "fouten",
    "Leesbevinding": "model",
    "NietOvergenomen": "model",
    "RedactieFout": "fouten",
    "SchrijfFout": "fouten",
    "Stroom": "stroom",
    "Vervanging": "stroom",
    "Vondst": "model",
    "rewrite": "stroom",
    "streams": "stroom",
}

__all__ = [
    "Document",
    "Identiteit",
    "LeesFout",
    "Leesbevinding",
    "NietOvergenomen",
    "RedactieFout",
    "SchrijfFout",
    "Stroom",
    "Vervanging",
    "Vondst",
    "rewrite",
    "streams",
]


def __getattr__(name: str) -> object:
    if name not in _WAAR:
        raise AttributeError(name)
    return getattr(import_module(f"redaction.{_WAAR[name]}"), name)
