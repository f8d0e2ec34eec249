# SPDX-License-Identifier: EUPL-1.2
"""The wording is our own, exact in terms and numbers, and can be read."""

from __future__ import annotations

import os
import re
from functools import cache
from pathlib import Path

import pytest
import yaml

from pipeline.bepalingen.model import Bepaling, Spanning
from pipeline.bepalingen.register import bepalingen, spanningen

MEEST = 8
"""Words in a row that may be the same as in a source."""
GETALLEN = yaml.safe_load((Path(__file__).parent / "getallen.yaml").read_text(encoding="utf-8"))


def _bronmap() -> Path | None:
    """The folder with the sources and the inventory, where a workplace has one."""
    genoemd = os.environ.get("LAKMOES_BRONNEN")
    mogelijk = [Path(genoemd)] if genoemd else [p / "shared" for p in Path(__file__).parents]
    return next((m for m in mogelijk if (m / "bronnen").is_dir()), None)


def _woorden(tekst: str) -> list[str]:
    return re.findall(r"[^\W_]+", tekst.casefold())


def _rijen(tekst: str) -> set[tuple[str, ...]]:
    woorden = _woorden(tekst)
    return {tuple(woorden[i : i + MEEST + 1]) for i in range(len(woorden) - MEEST)}


@cache
def _van_de_bronnen() -> frozenset[tuple[str, ...]]:
    bronmap = _bronmap()
    assert bronmap is not None
    teksten = [p.read_text(encoding="utf-8") for p in (bronmap / "bronnen").iterdir() if p.is_file()]
    inventaris = bronmap / "bepalingen" / "bepalingen.yaml"
    if inventaris.is_file():
        teksten += [b["kern"] for b in yaml.safe_load(inventaris.read_text(encoding="utf-8"))]
    return frozenset(rij for tekst in teksten for rij in _rijen(tekst))


@pytest.mark.skipif(_bronmap() is None, reason="de bronnen staan hier niet; overlap is niet gemeten")
@pytest.mark.parametrize("record", [*bepalingen().values(), *spanningen().values()], ids=lambda r: r.id)
def test_no_sentence_of_the_sources(record: Bepaling | Spanning) -> None:
    eigen = ("tekst", "goed", "fout", "buiten", "spanning", "keuze")
    tekst = " | ".join(getattr(record, veld, "") for veld in eigen)
    gelijk = _rijen(tekst) & _van_de_bronnen()
    assert not gelijk, " / ".join(" ".join(rij) for rij in gelijk)


@pytest.mark.parametrize("nummer", GETALLEN)
def test_terms_and_numbers_are_exact(nummer: str) -> None:
    for woord in GETALLEN[nummer]:
        assert woord in bepalingen()[nummer].tekst


@pytest.mark.parametrize("record", bepalingen().values(), ids=bepalingen())
def test_sentences_are_short(record: Bepaling) -> None:
    for zin in re.split(r"(?<=[.!?:;]) ", record.tekst):
        assert len(zin.split()) <= 32, zin


def test_no_two_provisions_have_the_same_wording() -> None:
    teksten = [b.tekst for b in bepalingen().values()]
    assert len(set(teksten)) == len(teksten)
