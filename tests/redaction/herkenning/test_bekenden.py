# SPDX-License-Identifier: EUPL-1.2
"""Layer 1: known people in every spelling, and when a spelling is an ordinary word."""

from __future__ import annotations

import pytest

from redaction.herkenning.herkenner import Herkenner
from redaction.herkenning.vormen import vormen
from redaction.model import Identiteit

JAN = Identiteit("jan", "cliënt", "Vries", "de", ("Johannes", "Adriaan"), "Jan", "J.A.", ("Jantje Beton",))
ANNA = Identiteit("anna", "dochter", "Meer-de Boer", "van der", ("Anna",), varianten=("Ans",))
BOS = Identiteit("bos", "begeleider", "Bos", "", ("Wil",))
OZTURK = Identiteit("oz", "arts", "Öztürk", "", ("Gülşen",))
WIT = Identiteit("wit", "huisarts", "Wit", "de", ("René",))
HUIS = Identiteit("huis", "aanbieder", "Stichting De Zonnehof", organisatie=True)
MET = Identiteit(
    "met",
    "cliënt",
    "Kempenaar",
    kenmerken=(
        ("bsn", "111222333"),
        ("telefoon", "06-12345678"),
        ("geboortedatum", "3 februari 1971"),
        ("adres", "Dorpsstraat 12a, 3512 AB Utrecht"),
        ("iban", "NL91ABNA0417164300"),
        ("email", "k@voorbeeld.nl"),
        ("kenteken", "GX-412-B"),
        ("account", "@kempje"),
    ),
)
HERKENNER = Herkenner([JAN, ANNA, BOS, OZTURK, WIT, HUIS, MET])

ZEKER = {
    "jan": [
        "Jan de Vries",
        "J.A. de Vries",
        "J. A. de Vries",
        "JA de Vries",
        "J. de Vries",
        "De Vries",
        "de Vries",
        "Vries, de",
        "Vries, J.A. de",
        "de Vries, Jan",
        "JAN DE VRIES",
        "jan de vries",
        "Jan",
        "Jans",
        "De Vries'",
        "Johannes Adriaan de Vries",
        "jdevries",
        "jan.devries",
        "devries_jan",
        "jan-de-vries",
        "Jantje Beton",
        "DE VRIES",
        "Jan De Vries",
        "Johannes",
        "jan_de_vries",
        "JanDeVries",
        "Jan de Vries'",
        "Jan\nde Vries",
    ],
    "anna": [
        "Anna van der Meer-de Boer",
        "A. van der Meer - de Boer",
        "Anna de Boer-van der Meer",
        "Van der Meer",
        "Anna's",
        "Ans",
        "van der Meer-de Boer",
        "Anna van der Meer",
        "avandermeerdeboer",
        "De Boer",
        "ANNA VAN DER MEER-DE BOER",
    ],
    "bos": ["Wil Bos", "W. Bos", "Bos", "BOS", "mevrouw bos", "begeleider wil bos"],
    "oz": ["Gülşen Öztürk", "Ozturk", "ozturk", "G. Ozturk", "ÖZTÜRK", "gulsen.ozturk", "O\u0308ztu\u0308rk"],
    "wit": ["De Wit", "R. de Wit", "Rene de Wit", "dhr. de wit", "René's"],
    "huis": ["Stichting De Zonnehof", "De Zonnehof", "DE ZONNEHOF"],
    "met": [
        "111.222.333",
        "111 222 333",
        "06 12 34 56 78",
        "+31 (0)6 12345678",
        "0031612345678",
        "03-02-1971",
        "3/2/1971",
        "3 februari 1971",
        "3 feb. 1971",
        "1971-02-03",
        "Dorpsstraat 12a",
        "Dorpsstraat 12A, 3512AB  Utrecht",
        "3512AB",
        "NL91 ABNA 0417 1643 00",
        "K@voorbeeld.nl",
        "GX412B",
        "@kempje",
        "Kempenaars",
    ],
}


@pytest.mark.parametrize(("wie", "vorm"), [(w, v) for w, vs in ZEKER.items() for v in vs])
def test_elke_schrijfwijze_is_zeker(wie: str, vorm: str) -> None:
    gevonden = [v for v in HERKENNER.vind(f"Er staat: zie {vorm} in het dossier.") if v.identiteit == wie]
    assert gevonden
    assert {v.laag for v in gevonden} == {1}
    assert gevonden[0].tekst in vorm


@pytest.mark.parametrize(
    "zin", ["Het bos was stil.", "de muren zijn de wit geverfde kant", "Hij liep door bossen."]
)
def test_gewoon_woord_is_niet_zeker(zin: str) -> None:
    assert [v for v in HERKENNER.vind(zin) if v.laag == 1] == []


def test_gewoon_woord_is_te_bezien() -> None:
    assert [(v.tekst, v.laag) for v in HERKENNER.vind("Het bos was stil.")] == [("bos", 3)]


@pytest.mark.parametrize(
    "zin", ["Devriesstand", "Bosbeheer is duur.", "Janken mag.", "ambossen", "Witgoed is gekocht."]
)
def test_woordgrenzen(zin: str) -> None:
    assert [v for v in HERKENNER.vind(zin) if v.identiteit] == []


def test_gedeelde_achternaam_is_van_niemand() -> None:
    twee = Herkenner([JAN, Identiteit("piet", "zoon", "Vries", "de", ("Piet",))])
    vondsten = {
        v.tekst: v.identiteit for v in twee.vind("Jan de Vries sprak, Piet de Vries zweeg, De Vries ging.")
    }
    assert vondsten == {"Jan de Vries": "jan", "Piet de Vries": "piet", "De Vries": None}


def test_onbekend_familielid_is_niet_de_bekende() -> None:
    vondsten = {v.tekst: v.identiteit for v in HERKENNER.vind("Zijn broer Kees de Vries belde.")}
    assert vondsten == {"Kees de Vries": None}


@pytest.mark.parametrize(
    "vorm",
    [
        "Jan de Vries",
        "J.A. de Vries",
        "J. A. de Vries",
        "Vries, de",
        "DE VRIES",
        "de vries",
        "jdevries",
        "devries_jan",
        "Jans",
        "Jantje Beton",
    ],
)
def test_vormen_noemt_de_schrijfwijze(vorm: str) -> None:
    assert (vorm, "persoon") in vormen(JAN)


@pytest.mark.parametrize(
    ("vorm", "soort"),
    [
        ("111.222.333", "bsn"),
        ("+31612345678", "telefoon"),
        ("06 12 34 56 78", "telefoon"),
        ("03-02-1971", "geboortedatum"),
        ("3 februari 1971", "geboortedatum"),
        ("Dorpsstraat 12a", "adres"),
        ("3512AB", "adres"),
        ("NL91 ABNA 0417 1643 00", "iban"),
    ],
)
def test_vormen_van_kenmerken(vorm: str, soort: str) -> None:
    assert (vorm, soort) in vormen(MET)


def test_vormen_zonder_accenten_en_uniek() -> None:
    alle = vormen(OZTURK)
    assert ("Ozturk", "persoon") in alle
    assert len(alle) == len(set(alle))
    assert all(tekst.strip() for tekst, _ in alle)


def test_heel_adres_om_bekende_straat_is_bekend() -> None:
    wie = Identiteit(
        "p", "zoon", "Kempenaar", kenmerken=(("adres", "Dorpsstraat 12a"), ("postcode", "3512 AB"))
    )
    (vondst,) = Herkenner([wie]).vind("woont Dorpsstraat 12a, 3512 AB Utrecht")
    assert (vondst.tekst, vondst.laag, vondst.identiteit) == ("Dorpsstraat 12a, 3512 AB Utrecht", 1, "p")


@pytest.mark.parametrize("naam", ["Stichting De Brink", "Thuisbegeleiding De Brink", "De Brink"])
def test_an_organisation_goes_by_its_own_name_without_what_it_does(naam: str) -> None:
    """Else its own name was read as a surname, and someone who works there as called after it."""
    wie = Identiteit(id="aanbieder", rol="aanbieder", achternaam=naam, organisatie=True)
    zin = "Hij krijgt hulp van De Brink. Teamleider Sjoerd Wiarda van De Brink belde."
    gevonden = [(v.tekst, v.soort) for v in Herkenner((wie,)).vind(zin)]
    assert gevonden == [
        ("De Brink", "organisatie"),
        ("Sjoerd Wiarda", "persoon"),
        ("De Brink", "organisatie"),
    ]
