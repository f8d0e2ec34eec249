# SPDX-License-Identifier: EUPL-1.2
"""What generating did, as lines for a user and as an exit code."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from pipeline.documenten.genereren import Resultaat
from pipeline.fouten import Afloop

_BREED = 11


def regels(resultaten: Sequence[Resultaat], *, alles: bool = True) -> Iterator[str]:
    """One line per copy, then why the case is not ready for the others (or only how many those are)."""
    gemaakt = [r for r in resultaten if r.stand != "niet"]
    niet = [r for r in resultaten if r.stand == "niet"]
    yield from (f"{r.stand:<{_BREED}}{r.bestand}: {r.reden}" for r in gemaakt)
    if not gemaakt:
        yield "Er is geen document gemaakt."
    if niet and not alles:
        yield f"Nog niet gemaakt: {len(niet)} documenten waar de zaak niet aan toe is (zie -v)."
    elif niet:
        yield "Nog niet gemaakt:"
        yield from (f"  {r.document}: {r.reden}" for r in niet)


def overgeslagen(resultaten: Iterable[Resultaat], *, gevraagd: bool) -> Afloop:
    """GEWEIGERD when a kind that was asked for by name could not be made."""
    return Afloop.GEWEIGERD if gevraagd and any(r.stand == "niet" for r in resultaten) else Afloop.GOED
