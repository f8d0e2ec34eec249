# SPDX-License-Identifier: EUPL-1.2
"""What identifies without a name: decisions that a find is none of its kind; a concept beside its report."""

from __future__ import annotations

from pathlib import Path

import pytest

from pipeline.dossier import Dossier
from pipeline.lakken import Keus, Kiezer, kies, lak, voer_uit
from pipeline.lakken.herleidbaarheid import eenmaal, herleidbaarheid
from redaction import Combinatie, Kenmerk
from redaction.herleidbaarheid.model import Veralgemening
from tests.pipeline.lakken.hulp import NU, dossier

ZIN = "De kok van Stichting Zonnehof, een vrouw van 44 jaar, was er om 07.10 uur."


@pytest.mark.parametrize(
    ("reden", "genoemd"), [("geen organisatie: een meetlijst", False), ("het besluit noemt haar", True)]
)
def test_what_someone_decided_to_be_none_of_its_kind_is_not_listed(
    tmp_path: Path, reden: str, genoemd: bool
) -> None:
    lak(dossier(tmp_path, [ZIN]), NU)
    keuze = kies(Kiezer(soorten=("organisatie",)), Keus("blijft", reden=reden), "lakker", NU)
    voer_uit(Dossier.open(tmp_path), [keuze], "lakker", NU)
    soorten = {k.soort for c in herleidbaarheid(Dossier.open(tmp_path)) for k in c.kenmerken}
    assert ("organisatie" in soorten) is genoemd and {"functie", "leeftijd"} <= soorten


def _combinatie(document: str, plaats: str, tekst: str = "kok") -> Combinatie:
    return Combinatie(
        document, plaats, (Kenmerk(0, 3, "functie", tekst, Veralgemening("een medewerker")),), ("x",)
    )


def test_the_same_in_concept_and_report_is_listed_once() -> None:
    gevonden = (
        _combinatie("concept", "alinea 1"),
        _combinatie("concept", "alinea 2", "imam"),
        _combinatie("rapport", "alinea 3"),
        _combinatie("rapport", "alinea 4"),
    )
    assert [(c.document, c.plaats, c.ook) for c in eenmaal(gevonden)] == [
        ("concept", "alinea 2", ()),
        ("rapport", "alinea 3", ("concept",)),
        ("rapport", "alinea 4", ()),
    ]
