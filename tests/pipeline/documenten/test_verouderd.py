# SPDX-License-Identifier: EUPL-1.2
"""Nobody is invited with, and nobody approves, a version that is no longer of today."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from pipeline.documenten.genereren import genereer
from pipeline.dossier import Dossier
from pipeline.dossier.verouderd import waarom_verouderd
from pipeline.fouten import Geweigerd
from pipeline.lakken import Keus, Kiezer, kies, lak, voer_uit
from pipeline.publicatie.bouw import bouw
from pipeline.publicatie.keur import keur
from tests.pipeline.lakken.hulp import NU, dossier, schrijf_rapport

LATER = NU + timedelta(hours=1)
ALINEAS = ["Cliënt Riek Kuiper viel. Begeleider J. de Vries vond haar.", "Yusuf Demirtaş zag dat."]
BRIEF = "brief_zienswijze_openbaarmaking"


@pytest.fixture
def gebouwd(tmp_path: Path) -> Path:
    lak(dossier(tmp_path, ALINEAS), NU)
    _besluit(tmp_path, Keus("lakken"), Kiezer(alleen_open=True))
    bouw(Dossier.open(tmp_path), "publiek", NU)
    return tmp_path


def _besluit(folder: Path, keus: Keus, kiezer: Kiezer) -> None:
    voer_uit(Dossier.open(folder), [kies(kiezer, keus, "lakker", NU)], "lakker", NU)


def _tekst(folder: Path) -> None:
    schrijf_rapport(folder, [*ALINEAS, "Er kwam nog een zin bij."])


def _besloten(folder: Path) -> None:
    _besluit(folder, Keus("blijft", "wil genoemd worden"), Kiezer(vormen=("J. de Vries",)))


def _open(folder: Path, kleur: str = "") -> Dossier:
    d = Dossier.open(folder)
    if kleur:
        stijl = d.profiel.huisstijl.model_copy(update={"kleur": kleur})
        object.__setattr__(d, "profiel", d.profiel.model_copy(update={"huisstijl": stijl}))
    return d


@pytest.mark.parametrize(
    ("wijzig", "woord"), [(_tekst, "tekst van het document"), (_besloten, "anders over lakken")]
)
def test_it_is_refused_with_what_to_do(gebouwd: Path, wijzig: object, woord: str) -> None:
    wijzig(gebouwd)  # type: ignore[operator]
    with pytest.raises(Geweigerd, match=f"verouderd: .*{woord}.*lakmoes bouw"):
        keur(Dossier.open(gebouwd), "rapport", "publiek", "keurder", NU)
    (uit,) = genereer(Dossier.open(gebouwd), [BRIEF], LATER)
    assert uit.stand == "niet" and woord in uit.reden and "lakmoes bouw" in uit.reden
    bouw(Dossier.open(gebouwd), "publiek", LATER)
    keur(Dossier.open(gebouwd), "rapport", "publiek", "keurder", LATER)
    assert "verouderd" not in genereer(Dossier.open(gebouwd), [BRIEF], LATER)[0].reden


def test_another_colour_is_another_version(gebouwd: Path) -> None:
    for kleur, woord in (("", ""), ("#123456", "huisstijl")):
        d = _open(gebouwd, kleur)
        stuk = d.zaak.stuk("rapport")
        (regel,) = d.register.van("bouw")
        assert stuk is not None
        assert woord in (gezegd := waarom_verouderd(d.map, d.register, d.profiel, stuk, regel))
        assert bool(gezegd) is bool(woord)


def test_saving_without_a_change_is_no_change(gebouwd: Path) -> None:
    schrijf_rapport(gebouwd, ALINEAS)
    keur(Dossier.open(gebouwd), "rapport", "publiek", "keurder", NU)


def test_a_letter_that_was_noted_stays_and_the_besluit_says_so(gebouwd: Path) -> None:
    from tests.pipeline.lakken.hulp import ZAAK

    versie = Dossier.open(gebouwd).register.van("bouw")[-1].gegevens["versie"]
    extra = (
        "  - {soort: uitnodiging_zienswijze_openbaarmaking, moment: 2026-06-01T12:05, document: rapport, "
        f'aan: [client, aanbieder], tot: 2026-06-15, versie: "{versie}"}}\n'
        "  - {soort: openbaarmakingsbesluit, moment: 2026-06-20, document: rapport, uitkomst: openbaar, "
        "grondslag: woo, belangenafweging: Anderen leren ervan}\n"
    )
    adres = "naam: GGD Proefstreek, adres: {straat: Plein 1, postcode: 1234 AB, plaats: Waterrade}"
    zaak = ZAAK.replace("naam: GGD Proefstreek", adres) + extra
    (gebouwd / "zaak.yaml").write_text(zaak, encoding="utf-8")
    _tekst(gebouwd)
    later = NU + timedelta(days=25)
    brieven = genereer(Dossier.open(gebouwd), [BRIEF], later)
    assert [b.stand for b in brieven] == ["nieuw"] * len(brieven)
    assert "verouderd" in brieven[-1].reden
    besluiten = genereer(Dossier.open(gebouwd), ["openbaarmakingsbesluit"], later)
    assert [("verouderd" in b.reden) for b in besluiten] == [False] * (len(besluiten) - 1) + [True]
