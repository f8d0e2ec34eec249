# SPDX-License-Identifier: EUPL-1.2
"""A name that several known people bear: theirs where the text tells, else an entity that says so."""

from __future__ import annotations

import pytest

from redaction.besluit import Besluitenboek, Vermelding
from redaction.groeperen import verzamel, werk_bij
from redaction.herkenning.herkenner import Herkenner
from redaction.model import Identiteit
from redaction.stroom import Stroom

WIJK = [
    Identiteit("p1", "cliënt", "Molenaar", "", ("Theo",)),
    Identiteit("p2", "nabestaande", "Molenaar", "", ("Ria",)),
    Identiteit("p3", "nabestaande", "Kuiper", "", ("Hans",)),
    Identiteit("p4", "begeleider", "Kuiper", "", ("Els",)),
    Identiteit("p5", "bestuurder", "Smit", "", ("Jo",), aanhef="mevrouw"),
    Identiteit("p6", "huisarts", "Smit", "", ("Bo",), aanhef="de heer"),
]


def _labels(tekst: str) -> dict[str, str]:
    stroom = Stroom(0, "alinea", tekst, "")
    mentions = [Vermelding("d", s, v) for s, v in Herkenner(WIJK).vind_stromen([stroom])]
    entiteiten = werk_bij(Besluitenboek(), verzamel(mentions), WIJK)
    return {vorm: e.label for e in entiteiten for vorm in e.vormen}


@pytest.mark.parametrize(
    ("zin", "label"),
    [
        ("Daarna kwam Molenaar binnen.", "cliënt of nabestaande 1"),
        ("Daarna kwam de heer Molenaar binnen.", "cliënt of nabestaande 1"),
        ("Cliënt Molenaar sliep toen.", "cliënt"),
        ("De nabestaande, mevrouw Molenaar, was boos.", "nabestaande 1"),
        ("Toen sprak Molenaar (nabestaande) ons aan.", "nabestaande 1"),
        ("Persoonlijk begeleider Kuiper was er.", "begeleider"),
        ("De begeleidster, mevrouw Kuiper, was er.", "begeleider"),
        ("Toen kwam mevrouw Smit.", "bestuurder"),
        ("Dat was dhr. Smit.", "huisarts"),
        ("Dat was Smit.", "bestuurder of huisarts"),
        ("Toen kwam Kuiper.", "nabestaande 2 of begeleider"),
        ("De heer Theo Molenaar viel. Mevrouw Ria Molenaar belde. Mevrouw Molenaar huilde.", "nabestaande 1"),
        ("Mevrouw Els Kuiper hielp. De heer Hans Kuiper niet. De heer Kuiper ging.", "nabestaande 2"),
    ],
)
def test_label_van_gedeelde_achternaam(zin: str, label: str) -> None:
    achternaam = next(n for n in ("Molenaar", "Kuiper", "Smit") if n in zin)
    assert _labels(zin)[achternaam] == label


def test_gedeelde_naam_is_een_eigen_entiteit_die_wordt_voorgelegd() -> None:
    stroom = Stroom(0, "alinea", "Molenaar zei niets. Theo Molenaar wel.", "")
    mentions = [Vermelding("d", s, v) for s, v in Herkenner(WIJK).vind_stromen([stroom])]
    per = verzamel(mentions)
    assert set(per) == {"gedeeld:p1+p2", "bekend:p1"}
    gedeeld = next(e for e in werk_bij(Besluitenboek(), per, WIJK) if e.sleutel.startswith("gedeeld"))
    assert (gedeeld.persoon, gedeeld.keuze, gedeeld.reden) == (None, "open", "")


@pytest.mark.parametrize(
    ("adres", "label"),
    [
        ("theo.molenaar@wijk.example", "cliënt"),
        ("t.molenaar@wijk.example", "cliënt"),
        ("riamolenaar@wijk.example", "nabestaande 1"),
        ("molenaar@wijk.example", "e-mailadres"),
        ("info@theomolenaar.example", "e-mailadres"),
    ],
)
def test_adres_van_een_naam_heeft_het_label_van_die_mens(adres: str, label: str) -> None:
    assert _labels(f"Mail naar {adres} is niet beantwoord.")[adres] == label


def test_over_een_adres_wordt_apart_van_de_naam_beslist() -> None:
    stroom = Stroom(0, "alinea", "Theo Molenaar mailde van theo.molenaar@wijk.example.", "")
    mentions = [Vermelding("d", s, v) for s, v in Herkenner(WIJK).vind_stromen([stroom])]
    per = verzamel(mentions)
    assert len(per) == 2
    assert {e.persoon for e in werk_bij(Besluitenboek(), per, WIJK)} == {"p1", None}
