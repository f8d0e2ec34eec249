# SPDX-License-Identifier: EUPL-1.2
"""A role that only one person of a named aanbieder has: the label that stands for the name points at them."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from pipeline.lakken.werk import Werk
from pipeline.zaak.zaak import Zaak
from redaction import Combinatie, Kenmerk, Stand, Veralgemening

_LEIDEND = re.compile(
    r"manager|direct(?:eur|rice)|bestuur|teamleid|leidinggevend|hoofd|coördinator|arts|psych|gedrags|"
    r"voorzitter|eigenaar",
    re.IGNORECASE,
)
"""Words in a role of which an organisation has one or few; of begeleiders and vrijwilligers it has many."""
_WAAROM = (
    "de naam van de aanbieder blijft staan, en in de zaak heeft daar maar één mens deze rol; wie de "
    "organisatie kent, weet wie het is"
)


def unieke_rollen(zaak: Zaak, werk: Werk) -> Iterator[Combinatie]:
    """For each document: every label of a leading role that is unique, beside an aanbieder that stays."""
    rollen = _uniek(zaak)
    for document in werk.gelezen:
        namen = [s for s in werk.standen if _blijft(s, document)]
        for mens in werk.standen if namen else ():
            rol = mens.entiteit.label.strip("[] ").lower()
            if rol in rollen and any(v.document == document for v in (*mens.gelakt, *mens.open)):
                yield _combinatie(document, mens, namen[0])


def _uniek(zaak: Zaak) -> frozenset[str]:
    aanbieders = {a.id for a in zaak.partijen.aanbieders}
    telling = Counter((p.bij, p.rol.lower()) for p in zaak.personen if p.bij in aanbieders)
    return frozenset(rol for (_, rol), n in telling.items() if n == 1 and _LEIDEND.search(rol))


def _blijft(stand: Stand, document: str) -> bool:
    organisatie = stand.entiteit.soort == "organisatie" and stand.entiteit.laag <= 2
    return organisatie and any(v.document == document for v in stand.blijft)


def _combinatie(document: str, mens: Stand, aanbieder: Stand) -> Combinatie:
    functie = Veralgemening("een leidinggevende", anders=("een medewerker",))
    naam = Veralgemening("[aanbieder]", anders=("de organisatie",))
    a, b = mens.entiteit, aanbieder.entiteit
    kenmerken = (
        Kenmerk(0, 0, "functie", a.label, functie, "blijft", a.id, a.label),
        Kenmerk(0, 0, "organisatie", b.vormen[0], naam, "blijft", b.id),
    )
    return Combinatie(document, "hele document", kenmerken, (_WAAROM,), a.label.strip("[] "), True)
