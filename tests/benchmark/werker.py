# SPDX-License-Identifier: EUPL-1.2
"""Runs one detector in a process of its own: an order in JSON on stdin, finds and costs in JSON on stdout.

`{"detector": NAAM, "groepen": {GROEP: [[tekst, [bekenden ...]] ...]}}`. Without groups it only starts,
finds in one sentence and stops. CPU time is that of the whole process, threads included.
"""

from __future__ import annotations

import json
import re
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from tests.benchmark.detectoren import DETECTOREN, Afwezig, Ruw, Vinder

EERSTE = "Op 3 maart 2021 sprak mevrouw Jansen met de begeleider over de medicatie."

RONDES = 4


def main() -> None:
    """Read the order, obey, print one line of JSON."""
    opdracht = json.loads(sys.stdin.readline())
    uit, sys.stdout = sys.stdout, sys.stderr
    try:
        antwoord = run(opdracht["detector"], opdracht.get("groepen", {}))
    except Afwezig as fout:
        antwoord = {"afwezig": str(fout)}
    print(json.dumps(antwoord), file=uit, flush=True)


def run(naam: str, groepen: dict[str, list[tuple[str, list[str]]]]) -> dict[str, Any]:
    """Start the detector, find in each group of texts, and say what it cost. Raises Afwezig."""
    maak = DETECTOREN[naam]
    vind = maak(())
    vind(EERSTE)
    start = {"cpu": time.process_time(), "geheugen": peak_memory()}
    resultaat = {}
    for groep, teksten in groepen.items():
        vinders = [maak(bekend) if bekend else vind for _, bekend in teksten]
        resultaat[groep] = _measure(vinders, [tekst for tekst, _ in teksten])
    return {"start": start, "groepen": resultaat}


def _measure(vinders: Sequence[Vinder], teksten: Sequence[str]) -> dict[str, Any]:
    """Finds for each text and the CPU seconds of the quickest of a few rounds: caches warm, others quiet."""
    rondes: list[float] = []
    vondsten: list[list[Ruw]] = []
    for _ in range(RONDES):
        begin = time.process_time()
        vondsten = [vind(tekst) for vind, tekst in zip(vinders, teksten, strict=True)]
        rondes.append(time.process_time() - begin)
    return {
        "vondsten": vondsten,
        "cpu": min(rondes),
        "tekens": sum(map(len, teksten)),
        "geheugen": peak_memory(),
    }


def peak_memory() -> int | None:
    """Most memory this process held, in bytes; None where the system does not tell (Windows)."""
    status = Path("/proc/self/status")
    if status.is_file():
        regel = re.search(r"VmHWM:\s*(\d+) kB", status.read_text())
        return int(regel[1]) * 1024 if regel else None
    try:
        import resource
    except ImportError:
        return None
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss


if __name__ == "__main__":
    main()
