# SPDX-License-Identifier: EUPL-1.2
"""What is skipped holds no match: with conditions each regex finds what it finds without."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from redaction.herkenning.tekst import Tekst
from redaction.herkenning.voorfilter.afleiding import voorwaarde
from redaction.herkenning.voorfilter.kernen import Kernen
from redaction.herkenning.voorfilter.maak import vormen
from redaction.herkenning.voorfilter.opslag import bewaard
from redaction.herkenning.voorfilter.vouw import vouw, vouw_teken
from redaction.herkenning.vorm import Bij, Vorm

HIER = Path(__file__).parent
GEVALLEN = yaml.safe_load((HIER / "voorwaarden.yaml").read_text(encoding="utf-8"))
VORMEN = list(vormen())
PASSAGE = (HIER.parent / "rapportpassage.md").read_text(encoding="utf-8")
GELIJK = [p.read_text(encoding="utf-8") for p in sorted((HIER.parent / "dev").glob("*.yaml"))] + [PASSAGE]
DELEN = sorted({d.tekst for v in VORMEN if (w := v.voorwaarde) for d in w.delen})
STUK = st.sampled_from(DELEN) | st.sampled_from(
    ["Jan", "De Vries", " ", "\n", ". ", ", ", "(", ")", "12", "3 mei", "naam", "A.", "J5n"]
)


def _spans(vorm: Vorm, tekst: str) -> list[tuple[int, int]]:
    return [m.span() for m in vorm.zoek(Tekst(tekst))]


def _zonder(vorm: Vorm, tekst: str) -> list[tuple[int, int]]:
    return [m.span() for m in vorm.patroon.finditer(tekst)]


@pytest.mark.parametrize("geval", GEVALLEN, ids=lambda g: g["regex"])
def test_wat_elke_vindplaats_bevat(geval: dict[str, object]) -> None:
    wat = voorwaarde(str(geval["regex"]))
    gevonden = wat and {"delen": [d.tekst for d in wat.delen], "van": wat.minst, "tot": wat.meest}
    assert gevonden == geval["bevat"]


def _vergelijk(tekst: str) -> None:
    gelezen = Tekst(tekst)
    for vorm in VORMEN:
        gevonden, alle = [m.span() for m in vorm.zoek(gelezen)], _zonder(vorm, tekst)
        if vorm.bij is None:
            assert gevonden == alle, vorm.regex[:200]
        else:
            bij = re.compile(vorm.bij.regex)
            assert set(gevonden) <= set(alle)
            assert {s for s in alle if bij.search(tekst, *s)} <= set(gevonden), vorm.regex[:200]
            assert len(gevonden) == len(set(gevonden))


def test_elke_regex_vindt_hetzelfde_als_zonder_voorwaarde() -> None:
    for tekst in [*GELIJK, PASSAGE.upper(), PASSAGE.lower(), " ".join(DELEN), "\n".join(reversed(DELEN))]:
        _vergelijk(tekst)


@settings(max_examples=60, deadline=None)
@given(st.lists(STUK | st.text(max_size=6), max_size=30).map("".join))
def test_ook_in_willekeurige_tekst(tekst: str) -> None:
    _vergelijk(tekst)


def test_voorwaarden_zijn_van_deze_regexen() -> None:
    """Otherwise: `python -m redaction.herkenning.voorfilter.maak`."""
    assert {v.sleutel for v in VORMEN} == set(bewaard().alle)


def test_een_regex_zonder_bewaarde_voorwaarde_vindt_alles() -> None:
    vorm = Vorm(r"zonder\w+")
    assert vorm.voorwaarde is None
    assert _spans(vorm, "dit is zonderling") == [(7, 17)]


def test_bij_zoekt_alleen_rond_wat_gegeven_is() -> None:
    vorm = Vorm(r"[a-z]+\d", bij=Bij(r"\d", voor=0, na=1))
    assert _spans(vorm, "abc def9 ghi") == [(4, 8)]


def test_de_meeste_regexen_hebben_een_voorwaarde() -> None:
    """Without them start-up takes twice as long and finding too."""
    assert sum(v.voorwaarde is not None or v.bij is not None for v in VORMEN) >= 0.75 * len(VORMEN)


@pytest.mark.parametrize("letter", [*"abcdefghijklmnopqrstuvwxyz", "é", "ë", "à", "ÿ"])
def test_wat_een_regex_gelijk_vindt_is_gevouwen_gelijk(letter: str) -> None:
    alle = "".join(map(chr, range(0x20, 0x3000)))
    for teken in re.findall(letter, alle, re.IGNORECASE):
        assert vouw_teken(teken) == letter


def test_gevouwen_is_even_lang() -> None:
    alle = "".join(map(chr, range(0x3000)))
    assert len(vouw(alle)) == len(alle)
    assert vouw("Kamer\t12\nŸ") == "kamer 00 ÿ"


@settings(max_examples=200, deadline=None)
@given(st.text("abc 0.😀", max_size=40))
def test_kernen_staan_waar_ze_staan(tekst: str) -> None:
    kernen = ["abc", "bca", "a 0", "00", ".", "aaa"]
    verwacht = {k: [i for i in range(len(tekst)) if tekst.startswith(k, i)] for k in kernen}
    assert Kernen(kernen).waar(tekst) == {k: w for k, w in verwacht.items() if w}
