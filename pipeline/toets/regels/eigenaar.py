# SPDX-License-Identifier: EUPL-1.2
"""No report goes out before its owner, also between parties that afspraak 11 does not name."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.toets.bereiken import KADER
from pipeline.toets.model import Bereik, Oordeel
from pipeline.toets.regels import regel
from pipeline.toets.regels.volgorde import regel_a11a, regel_a11b
from pipeline.toets.zicht import Geval

_RAPPORTEN = frozenset({"rapport", "concept", "advies", "overig"})


def _van_een_ander(g: Geval) -> bool:
    al_geregeld = regel_a11a.bereik.geldt(g) or regel_a11b.bereik.geldt(g)
    volgt = g.door not in {"", "aanbieder"} and g.voornemen.door not in g.stuk.eigenaar
    return g.aard in _RAPPORTEN and volgt and not al_geregeld


@regel(
    "LM-EIGENAAR", f"Ontwerp van Lakmoes, naar {KADER}, afspraak 11", "Eerst de eigenaar, wie het ook is",
    """Afspraak 11 regelt de volgorde tussen rijksinspecties aan de ene kant en college en toezichthouder aan
    de andere. Voor elk ander paar, zoals een college met een rapport van de toezichthouder of een inspectie
    met dat van een andere, noemen de bronnen geen volgorde; dan gaat ook daar de eigenaar voor.""",
    Bereik("een rapport van een ander, waarvoor AK-A11a en AK-A11b niet gelden", _van_een_ander),
    "volgorde",
)  # fmt: skip
def regel_eigenaar(g: Geval) -> Iterator[Oordeel]:
    yield from regel_a11a.check(g)
