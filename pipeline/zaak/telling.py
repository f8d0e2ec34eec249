# SPDX-License-Identifier: EUPL-1.2
"""From when a fact counts: what stands in the way from its first instant, the rest when sure.

A fact with an hour counts from that hour. Of a fact that names only its day nobody knows, on that day,
whether it is there yet: what blocks counts from 00:00, what opens at the end of the day. Most kinds can do
either (a new vaststelling makes an older dispatch worthless); the gate tries those both ways.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from datetime import datetime

from pipeline.zaak.gebeurtenis import Gebeurtenis
from pipeline.zaak.zaak import Zaak

_Rij = tuple[str, dict[str, frozenset[object]]]

IN_DE_WEG: tuple[_Rij, ...] = (
    ("voorlopige_voorziening", {"stap": frozenset({"verzocht", "toegewezen"})}),
    ("openbaarmakingsbesluit", {"uitkomst": frozenset({"niet_openbaar"})}),
    ("strafonderzoek", {"stap": frozenset({"gestart"})}),
    ("pshi", {"stap": frozenset({"gestart"})}),
    ("afspraak_niet_openbaar", {}),
    ("keuze_onderzoek", {"route": frozenset({"3A"})}),
    ("maatregel", {"stap": frozenset({"opschorting_geschorst"})}),
    ("maatregel", {"stap": frozenset({"aanbieder_bevraagd"}), "opschortingsverzoek": frozenset({"ja"})}),
)
"""Kinds that only ever block, with the fields that decide; every kind not here counts as both."""


def staat_in_de_weg(g: Gebeurtenis) -> bool:
    """Whether this fact can only stand in the way of openbaarmaking."""
    return any(
        g.soort == soort and all(getattr(g, veld) in waarden for veld, waarden in velden.items())
        for soort, velden in IN_DE_WEG
    )


def telt(g: Gebeurtenis, op: datetime) -> bool:
    """Whether this fact counts at ``op`` (aware): surely happened, or in the way and perhaps happened."""
    return g.moment.gebeurd(op) or (staat_in_de_weg(g) and g.moment.vroegst <= op)


def die_tellen(
    zaak: Zaak, op: datetime, ook: Collection[int] = frozenset()
) -> tuple[tuple[int, Gebeurtenis], ...]:
    """The facts that count at ``op``, and those of ``ook``, in order of time and then of the file."""
    gevonden = [(i, g) for i, g in enumerate(zaak.gebeurtenissen) if i in ook or telt(g, op)]
    return tuple(sorted(gevonden, key=lambda feit: (feit[1].moment.laatst, feit[0])))


def misschien(zaak: Zaak, op: datetime) -> tuple[int, ...]:
    """Indices of facts of this very day without an hour that do not count yet, but may have happened."""
    return tuple(i for i, g in enumerate(zaak.gebeurtenissen) if g.moment.vroegst <= op and not telt(g, op))


def mogelijkheden(zaak: Zaak, op: datetime) -> Iterable[frozenset[int]]:
    """Which of those to count besides: none, each of them alone, and all of them."""
    nog = misschien(zaak, op)
    alle = frozenset(nog)
    return dict.fromkeys((frozenset[int](), *(frozenset({i}) for i in nog), alle))
