# SPDX-License-Identifier: EUPL-1.2
"""What Lakmoes missed or covered wrongly in the passages, with its surroundings: work for later.

The passages are a yardstick. Who writes a rule towards one of these lines, breaks the yardstick.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from tests.benchmark.lees import Passage
from tests.benchmark.maten import Vondsten, covered_items, letters

OMGEVING = 40


def misses(passages: Sequence[Passage], vondsten: Vondsten, kop: str) -> Iterator[str]:
    """One line per item that is not wholly covered: passage, kind, tags, what stands around it."""
    for passage, spans in zip(passages, vondsten, strict=True):
        for item, dekking in covered_items(passage, spans):
            if not dekking.geheel:
                tags = ",".join(sorted(item.tags))
                zin = _around(passage.tekst, item.start, item.einde)
                yield f"{kop}\t{passage.naam}\t{item.soort}\t{tags}\t{dekking.gedekt}/{dekking.tekens}\t{zin}"


def mistakes(passages: Sequence[Passage], vondsten: Vondsten, kop: str) -> Iterator[str]:
    """One line per find that touches no item and is not `vrij`."""
    for passage, spans in zip(passages, vondsten, strict=True):
        goed = letters(passage.tekst, [(i.start, i.einde) for i in passage.items])
        vrij = letters(passage.tekst, passage.vrij)
        for s in spans:
            eigen = letters(passage.tekst, [(s.start, s.einde)]) - vrij
            if eigen and not eigen & goed:
                zin = _around(passage.tekst, s.start, s.einde)
                yield f"{kop}\t{passage.naam}\t{s.soort}\tlaag {s.laag}\t\t{zin}"


def _around(tekst: str, start: int, einde: int) -> str:
    voor, na = tekst[max(0, start - OMGEVING) : start], tekst[einde : einde + OMGEVING]
    return " ".join(f"{voor}>>{tekst[start:einde]}<<{na}".split())
