# SPDX-License-Identifier: EUPL-1.2
"""Terms of the national value lists that occur here: label and identifier, as DiWoo 0.9.8 gives them.

Source: value lists of DiWoo 0.9.8 (standaarden.overheid.nl), list of 12-8-2025; file names of a
sitemapindex by the number of the category in the manual of the Woo-harvester.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

TOOI = "https://identifier.overheid.nl/tooi/"
_EU = "http://publications.europa.eu/resource/authority/"


@dataclass(frozen=True, slots=True)
class Waarde:
    """One term: what a reader sees and what a machine compares."""

    label: str
    uri: str


def _kern(label: str, code: str) -> Waarde:
    return Waarde(label, f"{TOOI}def/thes/kern/{code}")


CATEGORIEEN: Mapping[str, tuple[Waarde, str]] = MappingProxyType(
    {
        "inspanningsverplichting": (_kern("inspanningsverplichting art 3.1 Woo", "c_816e508d"), "018"),
        "onderzoeksrapporten": (_kern("onderzoeksrapporten", "c_fdaee95e"), "015"),
        "beschikkingen": (_kern("beschikkingen", "c_46a81018"), "016"),
        "ingekomen_stukken": (
            _kern("bij vertegenwoordigende organen ingekomen stukken", "c_8c840238"),
            "006",
        ),
    }
)
"""Category by its word in zaak.yaml, with the number in the name of its sitemapindex."""

INSPECTIERAPPORT = _kern("inspectierapport", "c_4efe1293")
ONDERZOEKSRAPPORT = _kern("onderzoeksrapport", "c_6f49bf34")
RAPPORT = _kern("rapport", "c_3300f29a")
BRIEF = _kern("brief", "c_7652d853")
ZIENSWIJZE = _kern("zienswijze", "c_df2cb56e")
BESLUIT = _kern("besluit", "c_465163c9")
PERSBERICHT = _kern("persbericht", "c_7eba29ad")
PLAN = _kern("plan", "c_5b1055aa")
PUBLICATIE = _kern("publicatie", "c_6bbc9177")

ONTVANGST = _kern("ontvangst", "c_dfcee535")
VASTSTELLING = _kern("vaststelling", "c_641ecd76")
ONDERTEKENING = _kern("ondertekening", "c_e1ec050e")

BIJLAGE = _kern("heeft bijlage", "c_05f4a5f3")
REACTIE = _kern("is reactie op", "c_07748060")
VERWIJST = _kern("verwijst naar", "c_75fac459")

REDENEN: Mapping[str, Waarde] = MappingProxyType(
    {
        "privacy": _kern("correctie privacygevoelige gegevens", "c_098c1346"),
        "procedure": _kern("correctie procedurele fout", "c_c77c86e0"),
    }
)
"""Why a document is taken back or replaced."""

NEDERLANDS = Waarde("Nederlands", f"{_EU}language/NLD")
FORMATEN: Mapping[str, Waarde] = MappingProxyType(
    {
        ".pdf": Waarde("PDF", f"{_EU}file-type/PDF"),
        ".html": Waarde("HTML", f"{_EU}file-type/HTML"),
        ".docx": Waarde("Word DOCX", f"{_EU}file-type/DOCX"),
    }
)


def alle() -> Mapping[str, str]:
    """Every term here: label by URI."""
    los = [w for w in globals().values() if isinstance(w, Waarde)]
    groepen = [*(w for w, _ in CATEGORIEEN.values()), *REDENEN.values(), *FORMATEN.values()]
    return MappingProxyType({w.uri: w.label for w in (*los, *groepen)})
