# SPDX-License-Identifier: EUPL-1.2
"""`make benchmark`: recall, precision, third list, speed and start-up, side by side on the same texts."""

from __future__ import annotations

import argparse
import json
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from tests.benchmark import aanroep
from tests.benchmark.detectoren import Afwezig
from tests.benchmark.lees import PassageFout, read_passages
from tests.benchmark.maten import in_layers
from tests.benchmark.meten import Opzet, measure
from tests.benchmark.missers import misses, mistakes
from tests.benchmark.tabel import render


def main(argv: Sequence[str] | None = None) -> int:
    """Measure and print; 0 when it could be measured, 3 when it could not."""
    keuzes = _parser().parse_args(argv)
    try:
        tekst = _missers() if keuzes.missers else _figures(keuzes)
    except (Afwezig, PassageFout) as fout:
        sys.stderr.write(f"{fout}\n")
        return 3
    sys.stdout.buffer.write(f"{tekst}\n".encode())
    return 0


def _figures(keuzes: argparse.Namespace) -> str:
    pythons = {"lakmoes": sys.executable, "presidio": sys.executable}
    pythons |= {"deduce": keuzes.deduce, "spacy": keuzes.spacy}
    uit = measure(Opzet(pythons, keuzes.data, keuzes.keer))
    return json.dumps(uit, ensure_ascii=False, indent=1) if keuzes.formaat == "json" else render(uit)


def _missers() -> str:
    passages = read_passages()
    run = aanroep.run(sys.executable, "lakmoes", {"bekend": [(p.tekst, p.bekend) for p in passages]})
    drie = run["bekend"].vondsten
    twee = in_layers(drie, (1, 2))
    regels = [
        *misses(passages, twee, "gemist in 1+2"),
        *misses(passages, drie, "gemist in 1+2+3"),
        *mistakes(passages, twee, "ten onrechte in 1+2"),
        *mistakes(passages, in_layers(drie, (3,)), "derde lijst, gewoon woord"),
    ]
    return "\n".join(regels)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m tests.benchmark",
        description="Meet Lakmoes, Presidio, deduce en een spaCy-model op dezelfde teksten.",
    )
    data = os.environ.get("LAKMOES_DATA")
    parser.add_argument(
        "--data",
        type=Path,
        default=Path(data) if data else None,
        help="map met vreemde tekst (conll2002-dev/ned.testa); anders LAKMOES_DATA",
    )
    parser.add_argument("--formaat", choices=("tekst", "json"), default="tekst")
    parser.add_argument("--deduce", default=sys.executable, help="Python die deduce heeft")
    parser.add_argument("--spacy", default=sys.executable, help="Python die een Nederlands spaCy-model heeft")
    parser.add_argument("--keer", type=int, default=5, help="hoe vaak elke start gemeten wordt")
    parser.add_argument(
        "--missers", action="store_true", help="toont alleen wat Lakmoes mist of te veel dekt"
    )
    return parser


if __name__ == "__main__":
    sys.exit(main())
