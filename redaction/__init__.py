# SPDX-License-Identifier: EUPL-1.2
"""Reading, detecting, deciding and covering personal data. Knows nothing of a case.

This is the front door: whoever stands outside uses only these names. They load on first use,
so that importing ``redaction`` costs nothing.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from redaction.beleid import GRONDEN, Keuze, lees_grond, naam_van_soort
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
    from redaction.detecteren import (
        Bron,
        als_json,
        als_tekst,
        bron_van_bestand,
        bron_van_bytes,
        bron_van_tekst,
        vind_in,
    )
    from redaction.fouten import LeesFout, RedactieFout, SchrijfFout
    from redaction.groeperen import rollabels, sleutel_van, verzamel, werk_bij
    from redaction.handmatig import handmatige_vondsten, zonder_overlap
    from redaction.herkenning.herkenner import Herkenner
    from redaction.herkenning.vormen import vormen
    from redaction.inhoud import inhoud_sha256, platte_tekst
    from redaction.lezen import lees
    from redaction.lezen.gelezen import Gelezen
    from redaction.lezen.markdown import lees_markdown
    from redaction.model import SOORTEN, Identiteit, Leesbevinding, NietOvergenomen, Soort, Vondst
    from redaction.pandoc.naar import naar_pandoc
    from redaction.pandoc.van import van_pandoc
    from redaction.stroom import Stroom, Vervanging, plain, rewrite, streams
    from redaction.toegestaan import toegestaan_na
    from redaction.toepassen import Lak, pas_toe
    from redaction.verifieer import Lek, Toegestaan, Verboden, verifieer_bytes

_WAAR = {
    "Keuze": "beleid",
    "Anker": "besluit",
    "Besluitenboek": "besluit",
    "Block": "boom",
    "Bron": "detecteren",
    "Cell": "boom",
    "Code": "boom",
    "Document": "boom",
    "Entiteit": "besluit",
    "Figure": "boom",
    "GRONDEN": "beleid",
    "Gelezen": "lezen.gelezen",
    "Heading": "boom",
    "Herkenner": "herkenning.herkenner",
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
    "SOORTEN": "model",
    "SchrijfFout": "fouten",
    "Soort": "model",
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
    "als_json": "detecteren",
    "als_tekst": "detecteren",
    "beslis": "besluit",
    "beslis_vermelding": "besluit",
    "beslissers": "besluit",
    "bron_van_bestand": "detecteren",
    "bron_van_bytes": "detecteren",
    "bron_van_tekst": "detecteren",
    "handmatige_vondsten": "handmatig",
    "inhoud_sha256": "inhoud",
    "lees": "lezen",
    "lees_grond": "beleid",
    "lees_markdown": "lezen.markdown",
    "naam_van_soort": "beleid",
    "naar_pandoc": "pandoc.naar",
    "pas_toe": "toepassen",
    "per_entiteit": "besluit",
    "plain": "stroom",
    "platte_tekst": "inhoud",
    "rewrite": "stroom",
    "rollabels": "groeperen",
    "sleutel_van": "groeperen",
    "streams": "stroom",
    "tel_open": "besluit",
    "toegestaan_na": "toegestaan",
    "van_pandoc": "pandoc.van",
    "verifieer_bytes": "verifieer",
    "verzamel": "groeperen",
    "vind_in": "detecteren",
    "vormen": "herkenning.vormen",
    "werk_bij": "groeperen",
    "zonder_overlap": "handmatig",
}

__all__ = [
    "GRONDEN",
    "SOORTEN",
    "Anker",
    "Besluitenboek",
    "Block",
    "Bron",
    "Cell",
    "Code",
    "Document",
    "Entiteit",
    "Figure",
    "Gelezen",
    "Heading",
    "Herkenner",
    "Identiteit",
    "Inline",
    "ItemList",
    "Keuze",
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
    "Soort",
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
    "als_json",
    "als_tekst",
    "beslis",
    "beslis_vermelding",
    "beslissers",
    "bron_van_bestand",
    "bron_van_bytes",
    "bron_van_tekst",
    "handmatige_vondsten",
    "inhoud_sha256",
    "lees",
    "lees_grond",
    "lees_markdown",
    "naam_van_soort",
    "naar_pandoc",
    "pas_toe",
    "per_entiteit",
    "plain",
    "platte_tekst",
    "rewrite",
    "rollabels",
    "sleutel_van",
    "streams",
    "tel_open",
    "toegestaan_na",
    "van_pandoc",
    "verifieer_bytes",
    "verzamel",
    "vind_in",
    "vormen",
    "werk_bij",
    "zonder_overlap",
]


def __getattr__(name: str) -> object:
    if name not in _WAAR:
        raise AttributeError(name)
    return getattr(import_module(f"redaction.{_WAAR[name]}"), name)
