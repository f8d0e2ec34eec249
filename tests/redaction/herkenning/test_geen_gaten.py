# SPDX-License-Identifier: EUPL-1.2
"""No name with a capital inside a sentence falls through all three layers, whatever name it is.

Names drawn from the list of names (many of them ordinary words), letters drawn by form, in sentences that
tell nothing: what is then not found at all is a hole in the third list.
"""

from __future__ import annotations

from random import Random

import pytest

from redaction.herkenning.herkenner import Herkenner
from redaction.herkenning.model.kenmerken import in_lijst
from redaction.herkenning.model.namenlijst import namenlijst
from redaction.herkenning.woorden import gewoon, niemand, nooit_naam, vast

HERKENNER = Herkenner(())
ZINNEN = (
    "Die dag stond {} in de gang te wachten.",
    "Daar heeft {} niets over gelezen.",
    "De jas van {} hing er nog.",
    "Vorige week is {} verhuisd.",
    "In de map zat een brief aan {} over de huur.",
    "Zo kon {} niet verder.",
)
TEKENEN = (
    "06.15 ({}) Alles rustig, mevrouw slaapt.",
    "Dat is toen met {} besproken.",
    "De nachtdienst werd gedraaid door {} en een invaller.",
    "Volgens {} was de deur op slot.",
    "Genoteerd door: {}",
    "Tijd\tWie\tWat\n22:10\t{}\tronde gelopen",
)
LETTERS = (
    "J.K.", "J.K", "J. K.", "J . K .", "JK", "JKB", "JvdB", "J.v.d.B.", "J.vd.B.", "M.vdB.", "S. vd B.",
    "R. v.d. B", "B. de K.", "A. de V.-K.", "J.K.-B.", "M-J", "M.-J.", "J-P K.", "Th.K.", "IJ.S.", "TjdV",
    "Jan K.", "vd B", "M.el.B.", "K. van 't H.", "JK/MB", "BA", "NS", "AvG",
)  # fmt: skip


def _gedekt(zin: str, naam: str) -> bool:
    tekst, start = zin.format(naam), zin.index("{}")
    gezien = {i for v in HERKENNER.vind(tekst) for i in range(v.start, v.end)}
    return all(i in gezien for i in range(start, start + len(naam)) if tekst[i].isupper())


def _namen(woord: bool, aantal: int, zaad: int) -> list[str]:
    """Names of the list, ordinary words or not; no terms, brands, peoples and no words without a meaning."""
    alle = sorted(n for n in namenlijst() if n.isalpha() and len(n) > 1 and {"v", "a"} & set(in_lijst(n)))
    namen = [n.capitalize() for n in alle if gewoon(n) == woord]
    namen = [n for n in namen if not (vast(n) or niemand(n) or nooit_naam(n))]
    return Random(zaad).sample(namen, aantal)


@pytest.mark.parametrize("woord", [True, False])
def test_elke_naam_midden_in_een_zin_is_te_zien(woord: bool) -> None:
    kans = Random(7)
    namen = _namen(woord, 150, 11)
    assert [n for n in namen if not _gedekt(kans.choice(ZINNEN), n)] == []


@pytest.mark.parametrize("letters", LETTERS)
def test_letters_die_voor_iemand_staan_zijn_te_zien(letters: str) -> None:
    assert [zin for zin in TEKENEN if not _gedekt(zin, letters)] == []


def test_een_maand_met_een_hoofdletter_midden_in_een_zin_is_te_zien() -> None:
    assert all(_gedekt(ZINNEN[0], maand) for maand in ("Mei", "April", "Juni", "Juli", "Augustus"))
    assert not HERKENNER.vind("De cliënt is er sinds mei niet geweest.")


def test_een_familienaam_die_ook_een_volk_is_is_te_zien() -> None:
    assert all(_gedekt(ZINNEN[1], naam) for naam in ("Fransen", "Friesen", "Rus", "Turk"))
