# SPDX-License-Identifier: EUPL-1.2
"""The internal version: every proposal in colour and in words, in Word and on the screen; never public."""

from __future__ import annotations

import re
import shutil
import zipfile
from io import BytesIO
from pathlib import Path

import pytest
from lxml import etree, html

from pipeline.bronnen import voorbeelden
from pipeline.cli.groep import _uitvoeren
from pipeline.dossier import Dossier
from pipeline.lakken import lees_boek, lees_werk
from pipeline.lakken.doelgroep import PUBLIEK
from pipeline.lakken.doelgroep_zicht import Zicht
from pipeline.publicatie.controles import docx as docxcontrole
from pipeline.publicatie.formaten import docx
from pipeline.publicatie.formaten.basis import Versie
from pipeline.publicatie.kop import Kop
from pipeline.publicatie.overzichten.lakkleur import STANDEN, Teken, in_docx, in_html
from pipeline.publicatie.overzichten.lakversie import lakversie
from redaction import Document, Heading, Link, Paragraph, Styled, Text, streams

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


@pytest.fixture(scope="module")
def dossier(tmp_path_factory: pytest.TempPathFactory) -> Dossier:
    doel = tmp_path_factory.mktemp("lak") / "zaak"
    return Dossier.open(Path(shutil.copytree(voorbeelden() / "eigen-onderzoek-3b", doel)))


@pytest.fixture(scope="module")
def gelakt(dossier: Dossier) -> list[tuple[str, str]]:
    """Text and label of each mention that the public version covers, in reading order, in plain text."""
    zicht = Zicht(dossier.zaak, PUBLIEK, lees_werk(dossier, lees_boek(dossier.map)))
    alle = [
        (s.entiteit, v) for s in zicht.werk.standen for v in zicht.verdeel(s)[1] if v.document == "rapport"
    ]
    alle = [(e, v) for e, v in alle if v.stroom.soort in {"alinea", "cel", "kop", "noot"}]
    return [
        (v.vondst.tekst, e.label)
        for e, v in sorted(alle, key=lambda x: (x[1].stroom.nummer, x[1].vondst.start))
    ]


def _delen(bestand: bytes) -> dict[str, etree._Element]:
    with zipfile.ZipFile(BytesIO(bestand)) as archief:
        return {n: etree.fromstring(archief.read(n)) for n in archief.namelist() if n.endswith(".xml")}


def test_on_the_screen_each_covered_text_has_its_colour_and_its_ground(
    dossier: Dossier, gelakt: list[tuple[str, str]]
) -> None:
    ((naam, inhoud),) = lakversie(dossier, "html").items()
    assert naam == "intern-lakversie-rapport.html"
    pagina = html.fromstring(inhoud)
    marken = pagina.xpath("//main//mark | //section[@class='noten']//mark")
    gezien = [(str(m.text).strip(), str(m.findtext("span"))) for m in marken if m.get("class") == "lakken"]
    for tekst, label in gelakt:
        plat = " ".join(tekst.split())
        assert any(plat == " ".join(t.split()) and g.startswith(f"[{label} · grond 5.") for t, g in gezien), (
            label
        )
    assert len(gezien) >= len(gelakt)
    assert "script" not in {e.tag for e in pagina.iter()}


def test_in_word_the_same_runs_are_shaded_and_the_words_follow(
    dossier: Dossier, gelakt: list[tuple[str, str]]
) -> None:
    ((naam, inhoud),) = lakversie(dossier, "docx").items()
    assert naam == "intern-lakversie-rapport.docx"
    assert not [g for g in docxcontrole.check(naam, inhoud) if g.ernst == "fout"]
    delen = _delen(inhoud)
    runs = [r for n in ("word/document.xml", "word/footnotes.xml") for r in delen[n].iter(f"{W}r")]
    gekleurd = [r for r in runs if r.find(f"{W}rPr/{W}shd") is not None]
    teksten = ["".join(t.text or "" for t in r.iter(f"{W}t")) for r in gekleurd]
    paren = list(zip(teksten[::2], teksten[1::2], strict=True))
    assert all(
        woorden.startswith(" [") and any(s in woorden for s in STANDEN.values()) for _, woorden in paren
    )
    for tekst, label in gelakt:
        assert any(a == " ".join(tekst.split()) and f"[{label} · " in b for a, b in paren), label


@pytest.mark.parametrize("formaat", ["docx", "html"])
def test_no_sign_stays_and_the_same_input_gives_the_same_bytes(dossier: Dossier, formaat: str) -> None:
    (inhoud,) = lakversie(dossier, formaat).values()
    assert lakversie(dossier, formaat) == {f"intern-lakversie-rapport.{formaat}": inhoud}
    delen = (
        [inhoud]
        if formaat == "html"
        else [etree.tostring(d, encoding="utf-8") for d in _delen(inhoud).values()]
    )
    for deel in delen:
        assert not re.search("[\ue0a0-\ue0a2]", deel.decode("utf-8"))


def test_what_is_not_decided_is_a_proposal(tmp_path: Path) -> None:
    map_ = Path(shutil.copytree(voorbeelden() / "eigen-onderzoek-3b", tmp_path / "zaak"))
    assert _uitvoeren(["besluit", str(map_), "--als", "lakker", "--vorm", "De Morgenster", "--open"]) in (
        0,
        2,
    )
    (voor,) = lakversie(Dossier.open(map_), "html").values()
    assert voor.count(b'<mark class="voorstel">') >= 1


def test_signs_stand_right_in_titles_links_and_styled_text() -> None:
    teken = Teken("voorstel", 'cliënt · grond 5.1.2.e & "x"')
    tekst = Text(f"Over [{teken.om('Jan <de> Wit')}] en verder")
    boom = Document((tekst,), (Heading(1, (tekst,)), Paragraph((Styled("superscript", (tekst,)),)),
                               Paragraph((Link((tekst,), "https://voorbeeld.nl"),))), {})  # fmt: skip
    versie = Versie.van(boom, Kop("T", ("GGD",), "3 maart 2026", "K"), _stijl())
    from pipeline.publicatie.formaten import html as webpagina

    pagina = html.fromstring(in_html(webpagina.schrijf(versie)))
    assert pagina.findtext(".//title") == 'Over Jan <de> Wit [cliënt · grond 5.1.2.e & "x"] en verder'
    assert len(pagina.xpath("//mark")) == 4
    delen = _delen(in_docx(docx.schrijf(versie)))
    lopend = [
        "".join(t.text or "" for t in p.iter(f"{W}t")) for p in delen["word/document.xml"].iter(f"{W}p")
    ]
    assert lopend.count('Over Jan <de> Wit [cliënt · grond 5.1.2.e & "x"] en verder') == 4


def _stijl() -> object:
    from pipeline.profiel.model import Huisstijl

    return Huisstijl()


def test_the_text_around_the_signs_is_that_of_the_document(dossier: Dossier) -> None:
    """Without colours and signs the text is word for word what was read."""
    werk = lees_werk(dossier, lees_boek(dossier.map))
    gelezen = [s.tekst for s in streams(werk.gelezen["rapport"].document) if s.soort == "alinea"]
    (inhoud,) = lakversie(dossier, "html").values()
    pagina = html.fromstring(inhoud)
    for weg in pagina.xpath("//span[@class='grond'] | //sup"):
        weg.drop_tree()
    plat = "".join("".join(pagina.itertext()).split())
    for alinea in gelezen:
        assert "".join(alinea.split()) in plat


@pytest.mark.parametrize(
    ("welk", "uit", "deel"),
    [
        ("lakversie", "documenten/lak.docx", "het woord intern"),
        ("lakversie", "publicatie/intern.docx", "openbare map"),
        ("draaiboek", "publicatie/site/draaiboek.docx", "openbare map"),
        ("lakversie", "../elders/sub/intern.docx", "openbare map"),
    ],
)
def test_it_does_not_land_in_a_public_folder(
    dossier: Dossier, capsys: pytest.CaptureFixture[str], welk: str, uit: str, deel: str
) -> None:
    elders = dossier.map.parent / "elders" / "gegevens"
    elders.mkdir(parents=True, exist_ok=True)
    (elders / "site.json").write_bytes(b"{}")
    pad = dossier.map / uit
    assert _uitvoeren(["overzicht", str(dossier.map), welk, "--uit", str(pad), "--op", "2026-11-23"]) == 2
    assert deel in capsys.readouterr().err
    assert not pad.exists()
