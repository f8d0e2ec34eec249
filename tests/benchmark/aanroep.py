# SPDX-License-Identifier: EUPL-1.2
"""Calls a detector in a fresh process and measures how long it takes to be ready."""

from __future__ import annotations

import json
import subprocess
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.benchmark.detectoren import Afwezig
from tests.benchmark.maten import Span, Vondsten

HIER = Path(__file__).resolve().parents[2]
WACHT = 900
"""Seconds that a detector may take in all; deduce needs two minutes for its first start."""

Teksten = Sequence[tuple[str, Sequence[str]]]
"""A text with the people of its case."""


@dataclass(frozen=True, slots=True)
class Groep:
    """What a detector found in a group of texts, and the CPU seconds it took for `tekens` code points.

    `geheugen`: the most that the process had held by then, in bytes.
    """

    vondsten: Vondsten
    cpu: float
    tekens: int
    geheugen: int | None

    @property
    def snelheid(self) -> float:
        """Code points a second on one core."""
        return self.tekens / self.cpu if self.cpu else float("inf")


Run = Mapping[str, Groep]
"""One run of a detector: its groups by name, in the order in which they ran."""


@dataclass(frozen=True, slots=True)
class Start:
    """Seconds from a new process to the first result: the quickest by the clock, and in CPU time."""

    klok: float
    cpu: float
    geheugen: int | None


def run(python: str, detector: str, groepen: Mapping[str, Teksten]) -> Run:
    """Let a detector go through groups of texts. Raises Afwezig when it is not there or breaks."""
    antwoord, _ = _call(python, {"detector": detector, "groepen": groepen})
    return {naam: _group(ruw) for naam, ruw in antwoord["groepen"].items()}


def _group(ruw: Mapping[str, Any]) -> Groep:
    vondsten = [[Span(*v) for v in rij] for rij in ruw["vondsten"]]
    return Groep(vondsten, ruw["cpu"], ruw["tekens"], ruw["geheugen"])


def starts(wie: Mapping[str, str], keer: int) -> dict[str, Start]:
    """Start each detector `keer` times, in turn, so that a busy moment hits them alike; the best of each."""
    gemeten: dict[str, list[Start]] = {naam: [] for naam in wie}
    for _ in range(keer):
        for naam, python in wie.items():
            antwoord, klok = _call(python, {"detector": naam})
            gemeten[naam].append(Start(klok, antwoord["start"]["cpu"], antwoord["start"]["geheugen"]))
    return {naam: _best(rij) for naam, rij in gemeten.items()}


def _best(rij: Sequence[Start]) -> Start:
    return Start(min(s.klok for s in rij), min(s.cpu for s in rij), rij[0].geheugen)


def _call(python: str, opdracht: Mapping[str, Any]) -> tuple[dict[str, Any], float]:
    """The answer of the worker and the seconds until it came. Raises Afwezig."""
    naam = opdracht["detector"]
    begin = time.perf_counter()
    try:
        klaar = subprocess.run(
            [python, "-m", "tests.benchmark.werker"],
            input=json.dumps(opdracht) + "\n",
            capture_output=True,
            encoding="utf-8",
            cwd=HIER,
            timeout=WACHT,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired) as fout:
        raise Afwezig(f"{naam}: niet gemeten, {python} start niet of is na {WACHT} s niet klaar") from fout
    duur = time.perf_counter() - begin
    if klaar.returncode:
        laatste = (klaar.stderr.strip().splitlines() or ["zonder melding"])[-1]
        raise Afwezig(f"{naam}: niet gemeten, gestopt met: {laatste}")
    antwoord: dict[str, Any] = json.loads(klaar.stdout)
    if "afwezig" in antwoord:
        raise Afwezig(antwoord["afwezig"])
    return antwoord, duur
