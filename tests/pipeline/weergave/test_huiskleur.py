# SPDX-License-Identifier: EUPL-1.2
"""The house colour takes the place of the accent, and of nothing else."""

from __future__ import annotations

import pytest

from pipeline.bronnen import sjablonen
from pipeline.weergave.huiskleur import contrast_op_wit, in_huiskleur, in_huiskleur_css, leesbaar, tint


def test_accent_and_tints_follow_the_colour() -> None:
    xml = '<w:color w:val="1F4E79"/><w:shd w:fill="E4ECF4"/><w:color w:val="555555"/><w:t>1F4E79</w:t>'
    made = in_huiskleur(xml, "#7a1f5c")
    assert '<w:color w:val="7A1F5C"/>' in made and "E4ECF4" not in made
    assert '<w:color w:val="555555"/>' in made and "<w:t>1F4E79</w:t>" in made
    assert in_huiskleur(xml, "#1f4e79") == xml


@pytest.mark.parametrize("kleur", ["#ffd700", "#00a0ff", "#ffffff"])
def test_a_light_colour_is_darkened_until_it_can_be_read(kleur: str) -> None:
    gekozen = leesbaar(kleur)
    assert contrast_op_wit((int(gekozen[1:3], 16), int(gekozen[3:5], 16), int(gekozen[5:7], 16))) >= 7


def test_a_tint_lies_between_the_colour_and_white() -> None:
    assert (tint("#000000", 0.5), tint("#7a1f5c", 0.0), tint("#7a1f5c", 1.0)) == (
        "808080",
        "7A1F5C",
        "FFFFFF",
    )


def test_the_style_sheet_holds_only_colours_that_follow() -> None:
    css = (sjablonen() / "publiek" / "publiek.css").read_text(encoding="utf-8")
    made = in_huiskleur_css(css, "#7a1f5c")
    assert "--kleur: #7a1f5c" in made
    assert not [oud for oud in ("#1f4e79", "#eef2f6", "#e6ecf2") if oud in made]
