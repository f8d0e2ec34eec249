# SPDX-License-Identifier: EUPL-1.2
"""What hangs together: every place of a provision, its tests, its tensions, and the provisions next to it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache

from pipeline.bepalingen.model import Bepaling, Plekken, Spanning
from pipeline.bepalingen.plekken import Plek, machine, vind
from pipeline.bepalingen.register import bepalingen, lijst_van_tests, spanningen
from pipeline.documenten.vinden import soorten
from pipeline.lakken.doelgroep_beleid import alle_beleid
from pipeline.termijnen.soorten import alle_soorten
from pipeline.toestanden.model import NAMEN
from pipeline.toets.regels import alle_regels
from pipeline.uitwisseling.matrix import CELLEN
from pipeline.uitwisseling.uitzonderingen import UITZONDERINGEN

GENERIEK = "tests/pipeline/bepalingen/test_plekken.py"
"""Holds that a place exists, for what has no test file of its own."""


def genoemd() -> Iterator[tuple[str, str, str]]:
    """Every (provision, kind of place, name) that the rooms of the program claim to carry out."""
    for regel in alle_regels():
        yield regel, "regel", regel
    for naam, soort in soorten().items():
        yield from ((b, "soort", naam) for b in soort.regels)
    for naam, termijn in alle_soorten().items():
        if not termijn.buiten:
            yield termijn.bepaling, "termijn", naam
    for cel in CELLEN:
        yield cel, "cel", cel
    for uitzondering in UITZONDERINGEN:
        yield from ((b, "uitzondering", uitzondering.id) for b in uitzondering.bepalingen)
    for naam, beleid in alle_beleid().items():
        yield from ((b, "doelgroep", naam) for b in beleid.bronnen)
    for naam in NAMEN:
        yield from ((b, "toestand", naam) for b in _regels_van(naam))


def _regels_van(naam: str) -> Iterator[str]:
    m = machine(naam)
    regels = [o.regels for o in m.overgangen]
    regels += [t.regels for toestand in m.toestanden.values() for t in toestand.taken]
    yield from dict.fromkeys(r for deel in regels for r in deel)


@cache
def _genoemd_per_bepaling() -> Mapping[str, tuple[tuple[str, str], ...]]:
    per: dict[str, list[tuple[str, str]]] = {}
    for bepaling, soort, naam in genoemd():
        per.setdefault(bepaling, []).append((soort, naam))
    return {bepaling: tuple(plekken) for bepaling, plekken in per.items()}


def plekken_van(bepaling: Bepaling) -> tuple[Plek, ...]:
    """Where a provision lives: what its record names, and what the rooms say of themselves.

    Raises LookupError when the record names something that is gone.
    """
    if bepaling.buiten:
        return ()
    paren = dict.fromkeys((*bepaling.plekken.paren(), *_genoemd_per_bepaling().get(bepaling.id, ())))
    volgorde = tuple(Plekken.model_fields)
    gesorteerd = sorted(paren, key=lambda paar: volgorde.index(paar[0]))
    return tuple(vind(soort, naam, bepaling.id) for soort, naam in gesorteerd)


def getest_door(bepaling: Bepaling) -> tuple[str, ...]:
    """The tests that hold a provision, as paths from the root of the source tree."""
    if bepaling.buiten:
        return ("tests/pipeline/bepalingen/test_volledig.py",)
    paden = [pad for plek in plekken_van(bepaling) for pad in _testen_van(plek)]
    return tuple(dict.fromkeys((*bepaling.getest, *paden))) or (GENERIEK,)


def _testen_van(plek: Plek) -> tuple[str, ...]:
    if plek.soort == "regel":
        return (f"tests/pipeline/toets/gevallen/{plek.naam}.yaml",)
    return lijst_van_tests().get(plek.soort, {}).get(plek.naam, ())


def spanningen_van(nummer: str) -> tuple[Spanning, ...]:
    """The tensions in which a provision stands."""
    return tuple(s for s in spanningen().values() if nummer in s.tussen)


def bepalingen_van_regel(regel: str) -> tuple[str, ...]:
    """The provisions that a rule of the gate carries."""
    return tuple(b.id for b in bepalingen().values() if regel in b.plekken.regel)


def verwant(nummer: str) -> tuple[str, ...]:
    """Provisions and rules next to this one: named by it, naming it, waited for, in the same tension."""
    bepaling = bepalingen().get(nummer)
    regel = alle_regels().get(nummer)
    gevonden = list(bepaling.zie) if bepaling else []
    gevonden += [b.id for b in bepalingen().values() if nummer in b.zie]
    gevonden += list(regel.na) if regel else []
    gevonden += [b for s in spanningen_van(nummer) for b in s.tussen]
    gevonden += [
        b for r in (bepaling.plekken.regel if bepaling else ()) for b in (r, *bepalingen_van_regel(r))
    ]
    return tuple(b for b in dict.fromkeys(gevonden) if b != nummer)
