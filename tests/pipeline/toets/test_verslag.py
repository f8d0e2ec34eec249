# SPDX-License-Identifier: EUPL-1.2
"""The report formats: what they say, that they are well-formed, and that they hold no name."""

from __future__ import annotations

import json
import re
from html.parser import HTMLParser
from typing import Any
from xml.etree import ElementTree

import pytest
from pydantic import ValidationError

from pipeline.toets import Uitslag, beoordeel
from pipeline.toets.verslag import formaten, schrijver
from pipeline.zaak.zaak import Zaak
from tests.pipeline.toets import zaken

GEHEIM = "Xaverius Quastelhof"
DOSSIER = "zaken/eerste zaak"


def _uitslag(naam: str = "3b", **verschil: Any) -> Uitslag:
    data = zaken.wijzig(zaken.basis(naam), verschil)
    return beoordeel(zaken.bron(data), zaken.op(data))


GEWEIGERD = {"verwijder": ["register.keur", "zaak.gebeurtenissen.naar-dpg"]}
LOOPT = {"op": "2026-06-05T10:00"}


def test_the_promised_formats() -> None:
    assert formaten() == ("github", "html", "json", "junit", "sarif", "tekst")
    with pytest.raises(KeyError):
        schrijver("pdf")


@pytest.mark.parametrize("formaat", formaten())
@pytest.mark.parametrize("verschil", [{}, GEWEIGERD, LOOPT])
def test_every_format_says_the_essentials(formaat: str, verschil: dict[str, Any]) -> None:
    uitslag = _uitslag(**verschil)
    verslag = schrijver(formaat)(uitslag, DOSSIER)
    assert verslag.endswith("\n")
    assert "identiteit verklaard, niet bewezen" in verslag
    assert "voorbeeld" in verslag
    for b in uitslag.blokkades:
        assert b.regel in verslag
    if uitslag.vanaf:
        assert "2026-06-12T00:00" in verslag or "12-06-2026 00:00" in verslag


def test_text_says_per_document_what_to_do() -> None:
    verslag = schrijver("tekst")(_uitslag(**GEWEIGERD), DOSSIER)
    for woord in (
        "rapport: mag NIET openbaar",
        "WEIGERING LM-KEUR",
        "let op P-S4.4c",
        "bron:",
        "register.jsonl:3",
        "rust op: wat het programma in het register vastlegde",
        "lakmoes keur",
        "eerst moet dit gebeuren",
    ):
        assert woord in verslag
    assert "mag openbaar" in schrijver("tekst")(_uitslag(), DOSSIER)


def test_text_marks_a_simulation() -> None:
    data = zaken.basis("3b")
    op = zaken.op(data)
    uitslag = beoordeel(zaken.bron(data), op, nu=op.replace(year=2025))
    assert "simulatie" in schrijver("tekst")(uitslag, DOSSIER)
    assert "Simulatie" in schrijver("html")(uitslag, DOSSIER)
    assert json.loads(schrijver("json")(uitslag, DOSSIER))["gesimuleerd"] is True


def test_json() -> None:
    verslag = json.loads(schrijver("json")(_uitslag(**LOOPT), DOSSIER))
    assert (verslag["toegestaan"], verslag["afloop"]) == (False, 1)
    assert verslag["vanaf"] == "2026-06-12T00:00:00+02:00"
    (b,) = [b for b in verslag["bevindingen"] if b["ernst"] == "blokkade"]
    assert b["regel"] == "LM-WACHT"
    assert b["pad"] == "gebeurtenissen[19].bekendgemaakt"


def test_sarif_points_at_the_file() -> None:
    verslag = json.loads(schrijver("sarif")(_uitslag(**LOOPT), DOSSIER))
    (run,) = verslag["runs"]
    assert verslag["version"] == "2.1.0"
    beschreven = {r["id"] for r in run["tool"]["driver"]["rules"]}
    assert {r["ruleId"] for r in run["results"]} <= beschreven
    for resultaat in run["results"]:
        assert run["tool"]["driver"]["rules"][resultaat["ruleIndex"]]["id"] == resultaat["ruleId"]
    plek = run["results"][0]["locations"][0]["physicalLocation"]
    assert plek["artifactLocation"]["uri"] == "zaken/eerste%20zaak/zaak.yaml"
    assert plek["region"]["startLine"] >= 1


def test_junit_counts() -> None:
    (suite,) = ElementTree.fromstring(schrijver("junit")(_uitslag(**GEWEIGERD), DOSSIER))
    gevallen = suite.findall("testcase")
    assert int(suite.attrib["tests"]) == len(gevallen)
    assert int(suite.attrib["failures"]) == len(suite.findall("testcase/failure")) == 1
    (goed,) = ElementTree.fromstring(schrijver("junit")(_uitslag(), DOSSIER))
    assert [g.attrib["name"] for g in goed.findall("testcase")] == ["mag openbaar"]


def test_github_annotations_are_single_lines() -> None:
    regels = schrijver("github")(_uitslag(**GEWEIGERD), DOSSIER).splitlines()
    assert all(re.match(r"::(error|warning|notice) .*::", r) for r in regels)
    assert any("file=zaken/eerste zaak/register.jsonl,line=3,col=1,title=LM-KEUR" in r for r in regels)


class _Pagina(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.koppen: list[int] = []
        self.open: list[str] = []
        self.attributen: list[tuple[str, str | None]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag != "meta":
            self.open.append(tag)
        if re.fullmatch(r"h[1-6]", tag):
            self.koppen.append(int(tag[1]))
        self.attributen += attrs

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


def test_html_is_accessible_and_self_contained() -> None:
    verslag = schrijver("html")(_uitslag(**GEWEIGERD), DOSSIER)
    pagina = _Pagina()
    pagina.feed(verslag)
    assert pagina.open == []
    assert pagina.koppen[0] == 1
    assert pagina.koppen.count(1) == 1
    assert all(later - eerder <= 1 for eerder, later in zip(pagina.koppen, pagina.koppen[1:], strict=False))
    assert ("lang", "nl") in pagina.attributen
    assert not {naam for naam, _ in pagina.attributen} & {"src", "href", "onclick"}
    assert "<script" not in verslag
    assert "url(" not in verslag


def _plant(data: Any, wortel: dict[str, Any], houder: Any = None, sleutel: Any = None) -> int:
    """Put the name in every text of the case that takes it and count them."""
    if isinstance(data, dict | list):
        paren = data.items() if isinstance(data, dict) else enumerate(data)
        return sum(_plant(deel, wortel, data, s) for s, deel in list(paren) if s not in {"moment", "tot"})
    if not isinstance(data, str):
        return 0
    for poging in (GEHEIM, f"{GEHEIM} Oost/{GEHEIM}.pdf"):
        houder[sleutel] = poging
        try:
            Zaak.model_validate(zaken._schoon(wortel))
            return 1
        except (ValidationError, ValueError):
            houder[sleutel] = data
    return 0


def _met_namen(geval: dict[str, Any]) -> tuple[dict[str, Any], int]:
    data = zaken.wijzig(zaken.basis(geval["basis"]), geval)
    for g in data["zaak"]["gebeurtenissen"]:
        g.setdefault("toelichting", "x")
    data["zaak"].setdefault("verbeterpunten_college", ["x"])
    return data, _plant(data["zaak"], data["zaak"])


ALLE = [
    pytest.param(geval, id=f"{pad.stem}: {geval['naam']}")
    for pad in sorted((zaken.HIER / "gevallen").glob("*.yaml"))
    for geval in zaken.lees(pad)["gevallen"][:3]
    if not geval.get("bestanden") and (geval.get("blokkeert") or geval.get("waarschuwt"))
]


@pytest.mark.parametrize("geval", ALLE)
def test_no_name_in_any_format(geval: dict[str, Any]) -> None:
    data, aantal = _met_namen(geval)
    assert aantal >= 10
    uitslag = beoordeel(zaken.bron(data), zaken.op(data))
    for formaat in formaten():
        extra = {"uitgebreid": True} if formaat == "tekst" else {}
        verslag = schrijver(formaat)(uitslag, DOSSIER, **extra)
        assert "quastelhof" not in verslag.lower()
        assert "xaverius" not in verslag.lower()
