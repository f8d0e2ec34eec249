# SPDX-License-Identifier: EUPL-1.2
"""Writes the conditions of all regexes: ``python -m redaction.herkenning.voorfilter.maak``."""

from __future__ import annotations

import sys
from collections.abc import Iterator

from redaction.herkenning import andere_namen, nummervorm, parafen
from redaction.herkenning.engine import Patroonregel
from redaction.herkenning.register import regelklassen
from redaction.herkenning.voorfilter.afleiding import voorwaarde
from redaction.herkenning.voorfilter.opslag import schrijf
from redaction.herkenning.vorm import Vorm


def vormen() -> Iterator[Vorm]:
    """Every regex that reads whole texts."""
    klassen = regelklassen()
    modules = {sys.modules[klasse.__module__] for klasse in klassen} | {andere_namen, nummervorm, parafen}
    waarden = [w for module in modules for w in vars(module).values()]
    alle = (v for w in waarden for v in (w if isinstance(w, tuple) else (w,)))
    yield from (v for v in alle if isinstance(v, Vorm))
    for klasse in klassen:
        if issubclass(klasse, Patroonregel):
            yield from (patroon.vorm for patroon in klasse.patronen)


def main() -> None:
    """Work them out and write them."""
    schrijf({v.sleutel: voorwaarde(v.regex, v.flags) for v in vormen()})


if __name__ == "__main__":
    main()
