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
    from redaction.boom import (
        Block,
        Cell,
        Code,
        Document,
        Figure,
        Heading,
        Inline,
        ItemList,
        LineBreak,
        Link,
        Note,
        Paragraph,
        Picture,
        Quote,
        Rule,
        Styled,
        Table,
        Text,
    )
    from redaction.fouten import LeesFout, RedactieFout, SchrijfFout
    from redaction.groeperen import rollabels, sleutel_van, verzamel, werk_bij
    from redaction.handmatig import handmatige_vondsten
    from redaction.model import Identiteit, Leesbevinding, NietOvergenomen, Vondst
    from redaction.stroom import Stroom, Vervanging, plain, rewrite, streams
    from redaction.toepassen import Lak, pas_toe
    from redaction.verifieer import Lek, Toegestaan, Verboden, verifieer_bytes

_WAAR = {
    "Anker": "besluit",
    "Besluitenboek": "besluit",
    "Block": "boom",
    "Cell": "boom",
    "Code": "boom",
    "Document": "boom",
    "Entiteit": "besluit",
    "Figure": "boom",
    "GRONDEN": "beleid",
    "Heading": "boom",
    "Identiteit": "model",
    "Inline": "boom",
    "ItemList": "boom",
    "Lak": "toepassen",
    "LeesFout": "fouten",
    "Leesbevinding": "model",
    "Lek": "verifieer",
    "LineBreak": "boom",
    "Link": "boom",
    "NietOvergenomen": "model",
    "Note": "boom",
    "Onderdeel": "besluit",
    "Paragraph": "boom",
    "Picture": "boom",
    "Quote": "boom",
    "RedactieFout": "fouten",
    "Rule": "boom",
    "SchrijfFout": "fouten",
    "Stand": "besluit",
    "Stroom": "stroom",
    "Styled": "boom",
    "Table": "boom",
    "Text": "boom",
    "Toegestaan": "verifieer",
    "Uitspraak": "besluit",
    "Verboden": "verifieer",
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
    "plain": "stroom",
    "rewrite": "stroom",
    "rollabels": "groeperen",
    "sleutel_van": "groeperen",
    "streams": "stroom",
    "tel_open": "besluit",
    "verifieer_bytes": "verifieer",
    "verzamel": "groeperen",
    "werk_bij": "groeperen",
}

__all__ = [
    "GRONDEN",
    "Anker",
    "Besluitenboek",
    "Block",
    "Cell",
    "Code",
    "Document",
    "Entiteit",
    "Figure",
    "Heading",
    "Identiteit",
    "Inline",
    "ItemList",
    "Lak",
    "LeesFout",
    "Leesbevinding",
    "Lek",
    "LineBreak",
    "Link",
    "NietOvergenomen",
    "Note",
    "Onderdeel",
    "Paragraph",
    "Picture",
    "Quote",
    "RedactieFout",
    "Rule",
    "SchrijfFout",
    "Stand",
    "Stroom",
    "Styled",
    "Table",
    "Text",
    "Toegestaan",
    "Uitspraak",
    "Verboden",
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
    "plain",
    "rewrite",
    "rollabels",
    "sleutel_van",
    "streams",
    "tel_open",
    "verifieer_bytes",
    "verzamel",
    "werk_bij",
]


def __getattr__(name: str) -> object:
    if name not in _WAAR:
        raise AttributeError(name)
    return getattr(import_module(f"redaction.{_WAAR[name]}"), name)
