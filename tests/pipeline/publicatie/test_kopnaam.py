# SPDX-License-Identifier: EUPL-1.2
"""Titles that name someone of the case, and titles with a word that is a name too."""

from __future__ import annotations

import pytest

from pipeline.publicatie.kopnaam import noemt
from redaction import Identiteit

MENSEN = (
    Identiteit("client", "cliënt", "Vis", voornamen=("Theo",)),
    Identiteit("vrijwilliger", "vrijwilliger", "Zomer", "van der", ("Kees",)),
    Identiteit("getuige", "getuige", "Quispel", voornamen=("Bart",)),
    Identiteit("huis", "aanbieder", "Zomer", organisatie=True),
)


@pytest.mark.parametrize(
    "titel",
    [
        "Rapport over een ongeval in de zomer van 2026",
        "Rapport over de vis en de frituurpan",
        "Rapport over de verkoop van de vis",
        "Rapport over zomerse hitte",
    ],
)
def test_an_ordinary_word_is_no_name(titel: str) -> None:
    assert not noemt(titel, MENSEN)


@pytest.mark.parametrize(
    "titel",
    [
        "Rapport over Zomer",
        "Rapport over van der zomer",
        "Rapport over mevrouw vis",
        "Rapport over t. vis",
        "Rapport over de Vis en de pan",
        "Zomer zonder toezicht",
        "rapport over quispel",
        "RAPPORT OVER QUISPEL",
        "Rapport over de familie vis",
    ],
)
def test_a_name_is(titel: str) -> None:
    assert noemt(titel, MENSEN)


@pytest.mark.parametrize(
    ("titel", "hoe"),
    [
        ("Zomer zonder toezicht", "woord"),
        ("De Vis en de pan", "woord"),
        ("ONGEVAL IN DE ZOMER", "woord"),
        ("De wijk in de zomer", ""),
        ("Van der Zomer en het toezicht", "naam"),
        ("Mevrouw Zomer", "naam"),
        ("Quispel", "naam"),
        ("Zomer met vis", "naam"),
        ("Zomer bij Quispel", "naam"),
    ],
)
def test_a_word_that_reads_as_a_name_is_told_from_a_name(titel: str, hoe: str) -> None:
    assert noemt(titel, MENSEN) == hoe
