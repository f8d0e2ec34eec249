# SPDX-License-Identifier: EUPL-1.2
"""The leak check: hiding places found, ordinary text left alone, standing mentions one by one."""

from __future__ import annotations

import ast
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import redaction
from redaction import LeesFout, Toegestaan, Verboden, verifieer_bytes
from redaction.verifieer import lezen
from tests.redaction.verifieer.verstopplekken import GEHEIM, PLEKKEN, alinea, docx, pagina, pdf, zip_

NAAM = Verboden(GEHEIM, "persoon", "e-1 [cliënt]")


@pytest.mark.parametrize("plek", PLEKKEN)
def test_every_hiding_place_is_found_and_clean_it_is_clean(plek: str) -> None:
    naam, maak = PLEKKEN[plek]
    lekken = verifieer_bytes(naam, maak(GEHEIM), [NAAM])
    assert {lek.sleutel for lek in lekken} == {"e-1 [cliënt]"}, plek
    assert verifieer_bytes(naam, maak("[cliënt] Onbekend"), [NAAM]) == ()


def test_there_are_many_hiding_places() -> None:
    assert len(PLEKKEN) > 80


@pytest.mark.parametrize("plek", PLEKKEN)
def test_a_report_never_holds_the_value(plek: str) -> None:
    naam, maak = PLEKKEN[plek]
    for lek in verifieer_bytes(naam, maak(GEHEIM), [NAAM]):
        assert "terpstra" not in f"{lek.plek} {lek.sleutel}".lower()


def test_the_file_name_counts_and_is_not_repeated() -> None:
    lek = verifieer_bytes("verslag-jolanda_terpstra.txt", b"niets", [NAAM])[0]
    assert (lek.plek, lek.bestand) == ("de bestandsnaam", "een naam die zelf gelakt is")


@pytest.mark.parametrize(
    ("verboden", "soort", "tekst", "gevonden"),
    [
        ("Jolanda Terpstra", "persoon", "mevrouw J. Terpstra kwam", True),
        ("Jolanda Terpstra", "persoon", "Terpstra, J.", True),
        ("Jolanda Terpstra", "persoon", "TERPSTRA", True),
        ("Jolanda Terpstra", "persoon", "Terpstra's dochter", True),
        ("Jolanda Terpstra", "persoon", "Terpstras fiets", True),
        ("Jolanda Terpstra", "persoon", "de Terpstrastraat", False),
        ("Jolanda Terpstra", "persoon", "j.terpstra@zorg.nl", True),
        ("Jolanda Terpstra", "persoon", "T e r p s t r a", True),
        ("Jolanda Terpstra", "persoon", "het terpstraverslag lag er", True),
        ("Jolanda Terpstra", "persoon", "de Terpstra-groep", True),
        ("Terpstra", "persoon", "DE TERPSTRAZAAK", True),
        ("Jolanda", "persoon", "dat jolandaatje kwam", False),
        ("Robbert", "persoon", "dat robbertje kwam", True),
        ("Vermeer", "persoon", "de vermeerdering van klachten", False),
        ("Zomer", "persoon", "de zomerdag was warm", False),
        ("Vos", "persoon", "de voszaak", False),
        ("Pieter van der Zwan", "persoon", "Zwan, P. van der", True),
        ("Pieter van der Zwan", "persoon", "dhr. Van der Zwan", True),
        ("Jan Bakker", "persoon", "de bakker bracht brood", False),
        ("Jan Bakker", "persoon", "Jan Bakker bracht brood", True),
        ("Jan Bakker", "persoon", "J. Bakker bracht brood", True),
        ("De Boer", "persoon", "met de Boer gesproken", False),
        ("de Boer", "persoon", "mevrouw De Boer", True),
        ("de Boer", "persoon", "de boer op het land", False),
        ("Vos", "persoon", "een vos in het bos", False),
        ("Vos", "persoon", "met Vos gesproken", True),
        ("Vos", "persoon", "de Vosstraat", False),
        ("Mo", "persoon", "zondag en Mo", True),
        ("Mo", "persoon", "M o", False),
        ("Anita", "persoon", "van ITA en an ita", False),
        ("Annemarie", "persoon", "Anne Marie", True),
        ("Annemarie", "persoon", "Anne-Marie", True),
        ("Zoë Müller", "persoon", "Zoe Muller", True),
        ("123456782", "bsn", "1234 56 782", True),
        ("123456782", "bsn", "1234.56.782", True),
        ("123456782", "bsn", "91234567821", False),
        ("0612345678", "telefoon", "06 - 12 34 56 78", True),
        ("1234 AB", "postcode", "1234AB", True),
        ("jt@zorg.nl", "email", "mail jt@zorg.nl nu", True),
        ("83", "leeftijd", "bladzijde 83", False),
        ("17 april 2026", "datum", "[begeleider 1]\n7 april 2026", False),
        ("Nachtdienst", "overig", "in de nachtdienst", False),
        ("Nachtdienst", "overig", "de Nachtdienst zei", True),
        ("Jolanda Terpstra", "persoon", "Jolanda [cliënt] (Terpstra)", True),
        ("Kroeze", "persoon", "K\u0336r\u0336o\u0336e\u0336z\u0336e\u0336 viel", True),
        ("K", "persoon", "vitamine K en bijlage K.", False),
        ("Rechter", "persoon", "de rechter oordeelde", False),
        ("Rechter", "persoon", "met Rechter gesproken", True),
        ("Schrijver", "persoon", "de schrijver van het rapport", False),
        ("Strong", "persoon", "met <b>vette</b> letters", False),
        ("Strong", "persoon", "met Strong gesproken", True),
        ("Иван Петров", "persoon", "И. Петров kwam", True),
        ("Петрова", "overig", "ПЕТРОВА kwam", True),
        ("Петров", "persoon", "mevrouw Петрова kwam", False),
        ("Γιώργος", "persoon", "de Γιωργος kwam", True),
        ("王小明", "persoon", "他是王小明说了", True),
        ("王", "persoon", "mevrouw 王 kwam", True),
        ("王小明", "persoon", "他是好人", False),
        ("محمد علي", "persoon", "zag محمد علي.", True),
        ("राम शर्मा", "persoon", "zag राम शर्मा.", True),
        ("สมชาย", "overig", "นายสมชายมา", True),
        ("NL91ABNA0417164300", "iban", "op nl91 abna 0417 1643 00 gestort", True),
        ("Cees", "persoon", "toen cees viel", True),
        ("Noor", "persoon", "met noor gesproken", True),
        ("Doel", "persoon", "met dat doel gesproken", False),
        ("Kim", "persoon", "achter de kim", False),
        ("Hanneke van den Heuvel", "persoon", "mevrouw v.d. Heuvel", True),
        ("Hanneke van den Heuvel", "persoon", "mevrouw vd Heuvel", True),
        ("Hanneke van den Heuvel", "persoon", "aan de voet v.d. heuvel", False),
        ("Ayşe Müller", "persoon", "mevrouw Mueller", True),
        ("Ayşe Müller", "persoon", "mevrouw Muller", True),
        ("0612345672", "telefoon", "bel +31 6 12345672", True),
        ("+31 6 12345672", "telefoon", "bel 06-12345672", True),
        ("0612345672", "telefoon", "bel (06) 12 34 56 72", True),
        ("010-1234567", "telefoon", "bel +31 (0)10 123 45 67", True),
        ("0612345672", "telefoon", "bel +31 6 12345673", False),
        ("14 mei 1961", "geboortedatum", "geboren 14-05-1961", True),
        ("14 mei 1961", "geboortedatum", "geboren 1961-05-14", True),
        ("14 mei 1961", "geboortedatum", "geboren 14/5/61", True),
        ("14-05-1961", "geboortedatum", "geboren 14 mei 1961", True),
        ("14 mei 1961", "geboortedatum", "geboren 14 mei '61", True),
        ("14 mei 1961", "geboortedatum", "rij 14 5 61 en 140561", False),
        ("14 mei 1961", "geboortedatum", "geboren 15-05-1961", False),
        ("14 mei 2026", "datum", "verslag 14-05-2026", False),
    ],
)
def test_forms_and_boundaries(verboden: str, soort: str, tekst: str, gevonden: bool) -> None:
    wat = [Verboden(verboden, soort, "e")]
    for naam, inhoud in (("a.txt", tekst.encode()), ("a.html", pagina(f"<p>Zin: {tekst} einde.</p>"))):
        assert bool(verifieer_bytes(naam, inhoud, wat)) is gevonden, naam


def test_a_decision_lets_one_compound_stand() -> None:
    staat = (Toegestaan("terpstrazaak", "over de ", " sprak men."),)
    assert verifieer_bytes("a.txt", b"over de terpstrazaak sprak men.", [NAAM], staat) == ()
    assert verifieer_bytes("a.txt", b"over de terpstrazaak zweeg men.", [NAAM], staat)


def test_a_word_of_the_format_in_a_stream_is_no_name() -> None:
    with pikepdf.new() as nieuw:
        nieuw.add_blank_page()
        nieuw.trailer.Root.Proef = nieuw.make_stream(b"%%BeginResource: CMap\n12 dict begin\nbegincmap")
        bak = BytesIO()
        nieuw.save(bak)
    assert verifieer_bytes("a.pdf", bak.getvalue(), [Verboden("Begin", "persoon", "e")]) == ()


ZIN = "De wethouder, mevrouw Terpstra, tekende het besluit op maandag in het gemeentehuis."
STAAT = Toegestaan("Terpstra", "De wethouder, mevrouw ", ", tekende het besluit op maandag")


@pytest.mark.parametrize(
    ("tekst", "schoon"),
    [
        (f"<p>{ZIN}</p>", True),
        (f"<p>{ZIN.replace('Terpstra', '<b>Terp</b>stra<sup><a>3</a></sup>')}</p>", True),
        (f"<p>{ZIN}</p><p>Cliënt Terpstra viel.</p>", False),
        ("<p>Zij zei: de wethouder, mevrouw Terpstra, tekende niets.</p>", False),
        ("<p>Ook De wethouder, mevrouw Terpstra, tekende het besluit op maandag</p>", False),
        (f"<p title='Terpstra'>{ZIN}</p>", False),
        (f"<p>{ZIN}</p><!-- Terpstra -->", False),
    ],
)  # fmt: skip
def test_a_standing_mention_stands_alone(tekst: str, schoon: bool) -> None:
    wat = [Verboden("Jolanda Terpstra", "persoon", "e")]
    assert (verifieer_bytes("a.html", pagina(tekst), wat, [STAAT]) == ()) is schoon


def test_a_mention_alone_in_its_cell_does_not_free_the_others() -> None:
    cel = Toegestaan("Terpstra", "", "")
    wat = [Verboden("Terpstra", "persoon", "e")]
    tabel = "<table><tr><td><p>Terpstra</p></td><td><p>tekent</p></td></tr></table>"
    assert verifieer_bytes("a.html", pagina(tabel), wat, [cel]) == ()
    assert verifieer_bytes("a.html", pagina(tabel + "<p>Met Terpstra gesproken.</p>"), wat, [cel])


def test_exception_of_one_name_is_not_one_of_another() -> None:
    wat = [Verboden("Terpstra", "persoon", "e"), Verboden("mevrouw Terpstra", "persoon", "f")]
    assert {x.sleutel for x in verifieer_bytes("a.html", pagina(f"<p>{ZIN}</p>"), wat, [STAAT])} == {"f"}


@pytest.mark.parametrize(
    ("naam", "inhoud"),
    [
        ("a.docx", docx()[:-30]),
        ("a.docx", b"geen zip"),
        ("a.pdf", b"%PDF-1.7\nkapot"),
        ("a.zip", zip_({"a.pdf": b"%PDF-1.4 niets"})),
    ],
)
def test_what_cannot_be_read_is_not_clean(naam: str, inhoud: bytes) -> None:
    with pytest.raises(LeesFout):
        verifieer_bytes(naam, inhoud, [NAAM])


@pytest.mark.parametrize(("teken", "zegt"), [(b"\x00", "meer dan 5 MB"), (b" ", "zo veel tekst")])
def test_a_bomb_is_refused_in_bounded_memory(teken: bytes, zegt: str) -> None:
    bom = zip_({f"{n}.xml": teken * 90_000_000 for n in range(6)})
    with pytest.raises(LeesFout, match=zegt):
        verifieer_bytes("a.docx", bom, [NAAM])


def test_many_parts_are_too_much_together(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lezen, "MAX_BYTES", 3_000_000)
    with pytest.raises(LeesFout, match="te groot"):
        verifieer_bytes("a.docx", zip_({f"{n}.xml": b"\x00" * 1_000_000 for n in range(6)}), [NAAM])


def test_nesting_ends() -> None:
    diep = b"x"
    for _ in range(12):
        diep = zip_({"a.zip": diep})
    with pytest.raises(LeesFout):
        verifieer_bytes("a.zip", diep, [NAAM])


def test_order_and_repetition_do_not_matter() -> None:
    wat = [NAAM, Verboden("Zin", "overig", "z"), NAAM]
    inhoud = docx(alinea(GEHEIM) * 3)
    assert verifieer_bytes("a.docx", inhoud, wat) == verifieer_bytes("a.docx", inhoud, wat[::-1])


@settings(max_examples=150, deadline=None)
@given(st.text(max_size=40), st.text(max_size=40))
def test_a_name_between_any_text_is_found(voor: str, na: str) -> None:
    tekst = f"{voor} {GEHEIM} {na}".encode("utf-8", "ignore")
    assert verifieer_bytes("a.txt", b"tekst: " + tekst, [NAAM])


@settings(max_examples=100, deadline=None)
@given(st.binary(max_size=300))
def test_any_bytes_give_a_verdict_or_a_dutch_error(inhoud: bytes) -> None:
    for naam in ("a.pdf", "a.docx", "a.html", "a.png"):
        try:
            verifieer_bytes(naam, inhoud, [NAAM])
        except LeesFout as fout:
            assert str(fout)


def test_the_check_shares_nothing_with_detection_or_replacement() -> None:
    modules = list((Path(redaction.__file__).parent / "verifieer").glob("*.py"))
    assert modules
    for pad in modules:
        for node in ast.walk(ast.parse(pad.read_text(encoding="utf-8"))):
            namen = [node.module] if isinstance(node, ast.ImportFrom) else []
            namen += [a.name for a in node.names] if isinstance(node, ast.Import) else []
            for naam in namen:
                if naam and naam.startswith("redaction"):
                    eigen = naam == "redaction.fouten" or naam.startswith("redaction.verifieer")
                    assert eigen, (pad.name, naam)


def test_clean_pdf_is_clean() -> None:
    assert verifieer_bytes("a.pdf", pdf(lambda d, p: None), [NAAM]) == ()


TECHNISCH = [
    "Lang",
    "Strong",
    "Roman",
    "Serif",
    "Block",
    "Georgia",
    "Page",
    "Table",
    "Parent",
    "Title",
    "Mark",
    "K",
    "D",
]


@pytest.mark.parametrize("naam", TECHNISCH)
def test_a_name_that_is_a_word_of_the_format_is_no_leak_there_and_one_in_the_text(naam: str) -> None:
    def vet(d: pikepdf.Pdf, p: pikepdf.Page) -> None:
        d.Root.Lang = pikepdf.String("nl-NL")
        d.Root.MarkInfo = pikepdf.Dictionary(Marked=True)
        d.Root.Outlines = d.make_indirect(
            pikepdf.Dictionary(Title=pikepdf.Name("/Roman"), K=pikepdf.Name("/Strong"))
        )
        d.Root.Font = pikepdf.Name("/ABCDEF+GeorgiaSerif-Block")

    wat = [Verboden(naam, "persoon", "e")]
    web = pagina("<style>table { font-family: Georgia, serif, 'Times New Roman' }</style><strong>a</strong>")
    assert verifieer_bytes("a.pdf", pdf(vet), wat) == ()
    assert verifieer_bytes("a.html", web, wat) == ()
    if len(naam) > 1:
        assert verifieer_bytes("a.html", pagina(f"<p>Gesproken met {naam} thuis.</p>"), wat)
        assert verifieer_bytes("a.html", pagina(f"<img alt='{naam}'>"), wat)
