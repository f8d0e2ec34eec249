# SPDX-License-Identifier: EUPL-1.2
"""Building and approving versions: what they hold, what they refuse, what they remember."""

from __future__ import annotations

import base64
import json
import zipfile
from pathlib import Path

import pypdfium2
import pytest

from pipeline.cli import main
from pipeline.dossier import Dossier
from pipeline.fouten import GebruiksFout, Geweigerd, LekFout, ZaakFout
from pipeline.lakken import Keus, Kiezer, kies, lak, voer_uit
from pipeline.publicatie.bouw import bouw
from pipeline.publicatie.dekking import Dekking, toont_nieuws
from pipeline.publicatie.keur import keur
from pipeline.toets import toets
from redaction import SchrijfFout, lees, platte_tekst
from tests.pipeline.documenten.rapportzaak import bijgehouden
from tests.pipeline.lakken.hulp import NU, dossier, schrijf_rapport

ALINEAS = [
    "Cliënt Riek Kuiper viel in de gang. Begeleider J. de Vries vond haar.",
    "Volgens Yusuf Demirtaş was de vloer nat; J. de Vries zag dat ook.",
]
NAMEN = ("Kuiper", "Riek", "Vries", "Demirtaş", "Yusuf")


def besluit(d: Dossier, keus: Keus, kiezer: Kiezer | None = None) -> None:
    voer_uit(d, [kies(kiezer or Kiezer(alleen_open=True), keus, "lakker", NU)], "lakker", NU)


@pytest.fixture
def besloten(tmp_path: Path) -> Dossier:
    d = dossier(tmp_path, ALINEAS)
    lak(d, NU)
    besluit(d, Keus("lakken"))
    return d


def opnieuw(d: Dossier) -> Dossier:
    return Dossier.open(d.map)


def laatste(d: Dossier, handeling: str) -> dict[str, object]:
    return dict([r for r in opnieuw(d).register.regels if r.handeling == handeling][-1].gegevens)


def test_the_public_version_speaks_of_roles_in_all_three_formats(besloten: Dossier) -> None:
    (gebouwd,) = bouw(besloten, "publiek", NU)
    assert set(gebouwd.bestanden) == {"rapport.pdf", "rapport.html", "rapport.docx"}
    for naam in gebouwd.bestanden:
        tekst = platte_tekst(lees(besloten.map / "versies" / "publiek" / naam).document)
        assert "[cliënt]" in tekst and "[begeleider 1]" in tekst and "[begeleider 2]" in tekst, naam
        assert not [n for n in NAMEN if n in tekst], naam


def test_a_reader_can_tell_which_version_it_is(besloten: Dossier) -> None:
    """Letters name the number; it stands on the front of every format."""
    (gebouwd,) = bouw(besloten, "publiek", NU)
    map_ = besloten.map / "versies" / "publiek"
    with pypdfium2.PdfDocument(map_ / "rapport.pdf") as pdf:
        voorkant = pdf[0].get_textpage().get_text_range()
    html = (map_ / "rapport.html").read_text("utf-8")
    with zipfile.ZipFile(map_ / "rapport.docx") as docx:
        word = docx.read("word/document.xml").decode()
    for tekst in (voorkant, html, word):
        assert "Versienummer" in tekst and gebouwd.versie[:12] in tekst


def test_the_register_and_the_statement_hold_hashes_and_no_names(besloten: Dossier) -> None:
    bouw(besloten, "publiek", NU)
    g = laatste(besloten, "bouw")
    assert (g["open"], g["verificatie"], g["besloten_door"]) == (0, "schoon", ["lakker"])
    for bestand in ("register.jsonl", "verklaring.json"):
        tekst = (besloten.map / bestand).read_text("utf-8")
        assert str(g["versie"]) in tekst
        assert not [n for n in NAMEN if n in tekst]


@pytest.mark.parametrize(("keus", "namen"), [("lakken", []), ("blijft", ["aanbieder"])])
def test_the_register_knows_whether_the_aanbieder_is_named(
    keus: str, namen: list[str], tmp_path: Path
) -> None:
    d = dossier(tmp_path, ["Cliënt Riek Kuiper woonde bij Woonanker.", "Woonanker zag dat niet."])
    lak(d, NU)
    besluit(d, Keus(keus, "de aanbieder is bekend"), Kiezer(vormen=("Woonanker",)))
    besluit(opnieuw(d), Keus("lakken"))
    bouw(opnieuw(d), "publiek", NU)
    assert laatste(d, "bouw")["noemt_aanbieders"] == namen


@pytest.mark.parametrize(("vormen", "reden", "aantal"), [
    ((), "", 0),
    (("Yusuf Demirtaş",), "treedt zelf naar buiten", 1),
    (("Yusuf Demirtaş", "J. de Vries"), "treden zelf naar buiten", 2),
    (("zomer",), "gewoon woord", 0),
])  # fmt: skip
def test_the_register_counts_the_people_whose_name_stays(
    vormen: tuple[str, ...], reden: str, aantal: int, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    alineas = [a.replace("Kuiper", "Zomer") for a in ALINEAS]
    dossier(tmp_path, [*alineas, "In de zomer was het rustig."])
    mensen = tmp_path / "personen.yaml"
    mensen.write_text(mensen.read_text("utf-8").replace("Kuiper", "Zomer"), "utf-8")
    d = Dossier.open(tmp_path)
    lak(d, NU)
    if vormen:
        besluit(d, Keus("blijft", reden), Kiezer(vormen=vormen))
    besluit(opnieuw(d), Keus("lakken"))
    bouw(opnieuw(d), "publiek", NU)
    assert laatste(d, "bouw")["personen_blijven"] == aantal
    with pytest.raises(SystemExit):
        main(["bouw", str(tmp_path)])
    gezegd = capsys.readouterr()
    zin = {0: "", 1: "blijft 1 naam van een mens staan.", 2: "blijven 2 namen van mensen staan."}[aantal]
    assert ("Let op: in deze versie" in gezegd.out) is bool(aantal) and zin in gezegd.out
    assert (f"besluit {tmp_path} --toon --blijft --soort persoon" in gezegd.out) is bool(aantal)


@pytest.mark.parametrize(("vorm", "reden", "aantal"), [
    ("Velen", "gewoon woord", 0),
    ("Velen", "dit is een gewoon woord", 0),
    ("Velen", "geen persoon: velen zagen het", 0),
    ("Velen", "treedt zelf naar buiten", 1),
    ("riek", "noemt zichzelf zo", 1),
    ("riek", "gewoon woord", 0),
    ("J. de Vries", "gewoon woord", 1),
])  # fmt: skip
def test_a_name_that_stays_is_counted_by_what_it_is(
    vorm: str, reden: str, aantal: int, tmp_path: Path
) -> None:
    d = dossier(tmp_path, [ALINEAS[0], "Mevrouw Velen kwam niet.", "De melker kwam; riek ook."])
    lak(d, NU)
    besluit(d, Keus("blijft", reden), Kiezer(vormen=(vorm,)))
    besluit(opnieuw(d), Keus("lakken"))
    (gebouwd,) = bouw(opnieuw(d), "publiek", NU)
    assert gebouwd.personen_blijven == aantal


def test_the_same_content_is_the_same_version(besloten: Dossier) -> None:
    (eerste,) = bouw(besloten, "publiek", NU)
    (tweede,) = bouw(opnieuw(besloten), "publiek", NU)
    assert eerste == tweede


def test_what_is_open_is_covered_counted_and_cannot_be_approved(tmp_path: Path) -> None:
    d = dossier(tmp_path, ALINEAS)
    lak(d, NU)
    (gebouwd,) = bouw(d, "publiek", NU)
    tekst = platte_tekst(lees(tmp_path / "versies/publiek/rapport.docx").document)
    assert gebouwd.open > 0 and not [n for n in NAMEN if n in tekst]
    with pytest.raises(Geweigerd, match="open"):
        keur(opnieuw(d), "rapport", "publiek", "keurder", NU)


@pytest.mark.parametrize(
    ("wie", "fout", "woord"),
    [
        ("schrijver", Geweigerd, "auteur"),
        ("lakker", Geweigerd, "besliste"),
        ("vreemde", GebruiksFout, "profiel"),
    ],
)
def test_the_approver_is_someone_else(besloten: Dossier, wie: str, fout: type[Exception], woord: str) -> None:
    bouw(besloten, "publiek", NU)
    with pytest.raises(fout, match=woord):
        keur(opnieuw(besloten), "rapport", "publiek", wie, NU)


def test_approval_binds_to_the_bytes(besloten: Dossier) -> None:
    (gebouwd,) = bouw(besloten, "publiek", NU)
    assert dict(keur(opnieuw(besloten), "rapport", "publiek", "keurder", NU)) == dict(gebouwd.bestanden)
    assert laatste(besloten, "keur")["versie"] == gebouwd.versie
    verklaring = json.loads((besloten.map / "verklaring.json").read_text("utf-8"))
    assert verklaring["documenten"][0]["keuringen"][0]["door"] == "keurder"
    (besloten.map / "versies/publiek/rapport.html").write_text("anders", encoding="utf-8")
    with pytest.raises(Geweigerd, match=r"rapport\.html"):
        keur(opnieuw(besloten), "rapport", "publiek", "keurder", NU)


def test_revealing_more_is_remembered_and_covering_more_is_not(besloten: Dossier) -> None:
    (eerste,) = bouw(besloten, "publiek", NU)
    besluit(opnieuw(besloten), Keus("blijft", "wil genoemd worden"), Kiezer(vormen=("J. de Vries",)))
    (tweede,) = bouw(opnieuw(besloten), "publiek", NU)
    assert laatste(besloten, "bouw")["onthult"] == [eerste.versie]
    besluit(opnieuw(besloten), Keus("lakken"), Kiezer(vormen=("J. de Vries",)))
    (derde,) = bouw(opnieuw(besloten), "publiek", NU)
    assert laatste(besloten, "bouw")["onthult"] == []
    assert derde.versie == eerste.versie != tweede.versie


def test_an_earlier_version_of_which_nothing_is_known_counts_as_revealed(besloten: Dossier) -> None:
    (eerste,) = bouw(besloten, "publiek", NU)
    (besloten.map / "versies/dekking" / f"{eerste.versie}.json").unlink()
    schrijf_rapport(besloten.map, [*ALINEAS, "Een nieuwe slotzin."])
    bouw(opnieuw(besloten), "publiek", NU)
    assert laatste(besloten, "bouw")["onthult"] == [eerste.versie]


def test_a_person_heard_reads_their_own_name_only(besloten: Dossier) -> None:
    bouw(besloten, "gehoorde:begeleider-2", NU)
    tekst = platte_tekst(lees(besloten.map / "versies/gehoorde-begeleider-2/rapport.docx").document)
    assert "De Vries" in tekst or "de Vries" in tekst
    assert not [n for n in ("Kuiper", "Demirtaş") if n in tekst]


def test_an_unknown_audience_is_refused(besloten: Dossier) -> None:
    with pytest.raises(GebruiksFout, match="doelgroep"):
        bouw(besloten, "gehoorde:niemand", NU)


def test_building_the_same_again_keeps_the_approval(besloten: Dossier) -> None:
    bouw(besloten, "publiek", NU)
    keur(opnieuw(besloten), "rapport", "publiek", "keurder", NU)
    bouw(opnieuw(besloten), "publiek", NU)
    verklaring = json.loads((besloten.map / "verklaring.json").read_text("utf-8"))
    assert [k["door"] for k in verklaring["documenten"][0]["keuringen"]] == ["keurder"]


@pytest.mark.parametrize(("keuze", "datum"), [("blijft", "10 april 2026"), ("lakken", "april 2026")])
def test_the_front_shows_no_more_of_a_date_than_the_text(tmp_path: Path, keuze: str, datum: str) -> None:
    d = dossier(tmp_path, [*ALINEAS, "Vastgesteld op 10 april 2026."])
    lak(d, NU)
    besluit(d, Keus(keuze, "datum van vaststelling"), Kiezer(soorten=("datum",)))
    besluit(d, Keus("lakken"))
    bouw(d, "publiek", NU)
    html = (tmp_path / "versies/publiek/rapport.html").read_text("utf-8")
    assert f">{datum}<" in html
    assert ("10 april 2026" in html) == (keuze == "blijft")


def test_words_that_are_also_a_name_are_asked_about_and_left_when_they_are_words(tmp_path: Path) -> None:
    zinnen = ["Begeleider J. de Vries zag Riek Kuiper.", "De kuiper maakt vaten; het vries weer houdt aan."]
    d = dossier(tmp_path, zinnen)
    lak(d, NU)
    besluit(d, Keus("voorstel"))
    besluit(opnieuw(d), Keus("blijft", "gewoon woord"))
    (gebouwd,) = bouw(opnieuw(d), "publiek", NU)
    tekst = platte_tekst(lees(tmp_path / "versies/publiek/rapport.docx").document)
    assert gebouwd.open == 0 and "De kuiper maakt vaten" in tekst
    assert "Riek" not in tekst and "de Vries" not in tekst


@pytest.mark.parametrize(
    ("veld", "waarde"),
    [
        ("titel: Rapport over een val", "titel: De val van mevrouw Van Amstelveen"),
        ("kenmerk: T-1", "kenmerk: de heer P. Groenestein"),
        ("titel: Rapport over een val", "titel: Rapport over riek en kuiper"),
        ("titel: Rapport over een val", "titel: RAPPORT DEMIRTAS"),
    ],
)
def test_a_name_in_the_front_is_refused_with_its_place(besloten: Dossier, veld: str, waarde: str) -> None:
    pad = besloten.map / "zaak.yaml"
    tekst = pad.read_text(encoding="utf-8")
    assert veld in tekst
    pad.write_text(tekst.replace(veld, waarde), encoding="utf-8")
    with pytest.raises(ZaakFout, match=r"zaak\.yaml:\d+:\d+: .*(titel|kenmerk)") as fout:
        bouw(opnieuw(besloten), "publiek", NU)
    assert waarde.split()[-1] not in str(fout.value)


def test_a_title_with_a_word_that_is_a_name_says_how_to_write_it(besloten: Dossier) -> None:
    pad = besloten.map / "zaak.yaml"
    oud = pad.read_text(encoding="utf-8")

    def met(titel: str) -> Dossier:
        pad.write_text(oud.replace("titel: Rapport over een val", f"titel: {titel}"), encoding="utf-8")
        return opnieuw(besloten)

    with pytest.raises(ZaakFout, match="klein en niet vooraan") as fout:
        met("Kuiper op de werkvloer")
    assert "Kuiper" not in str(fout.value)
    (gebouwd,) = bouw(met("De werkvloer van een kuiper"), "publiek", NU)
    assert gebouwd.bestanden


def test_an_id_that_is_a_covered_name_is_refused_for_it_names_the_files(tmp_path: Path) -> None:
    d = dossier(tmp_path, ["Mevrouw Groenveld viel."])
    pad = d.map / "zaak.yaml"
    tekst = pad.read_text(encoding="utf-8").replace("id: rapport", "id: groenveld")
    pad.write_text(tekst.replace("document: rapport", "document: groenveld"), encoding="utf-8")
    lak(opnieuw(d), NU)
    besluit(opnieuw(d), Keus("lakken"))
    with pytest.raises(ZaakFout, match=r"documenten\[0\]\.id"):
        bouw(opnieuw(d), "publiek", NU)


def test_a_source_outside_the_dossier_is_not_read(besloten: Dossier) -> None:
    bron = besloten.map / "documenten" / "rapport.docx"
    elders = besloten.map.parent / f"{besloten.map.name}-elders.docx"
    bron.rename(elders)
    try:
        bron.symlink_to(elders)
    except OSError:
        pytest.skip("this system makes no links here")
    with pytest.raises(GebruiksFout, match="buiten de map"):
        bouw(opnieuw(besloten), "publiek", NU)


def test_a_leak_is_told_with_what_to_do_and_without_the_name(tmp_path: Path) -> None:
    code = base64.b64encode(b"Riek Kuiper").decode("ascii")
    d = dossier(tmp_path, [*ALINEAS, f"De code van het bericht is {code} en niets anders."])
    lak(d, NU)
    besluit(d, Keus("voorstel"))
    besluit(opnieuw(d), Keus("blijft", "gewone code"))
    with pytest.raises(LekFout, match="--voeg-toe") as fout:
        bouw(opnieuw(d), "publiek", NU)
    assert "Kuiper" not in str(fout.value) and code not in str(fout.value)
    assert f"alinea {len(ALINEAS) + 1} onder de kop “Rapport over een val” (client [cliënt])" in str(
        fout.value
    )
    assert "--vermelding" in str(fout.value) and "--entiteit" not in str(fout.value)
    assert "niet beslist" not in str(fout.value)
    assert not (tmp_path / "versies" / "publiek").exists()


def test_a_leak_says_first_that_decisions_are_open(tmp_path: Path) -> None:
    code = base64.b64encode(b"Riek Kuiper").decode("ascii")
    d = dossier(tmp_path, [*ALINEAS, f"De code is {code} en niets anders.", "De kuiper maakt vaten."])
    lak(d, NU)
    besluit(d, Keus("voorstel"))
    besluit(opnieuw(d), Keus("blijft", "gewone code"))
    besluit(opnieuw(d), Keus("open"), Kiezer(vormen=("kuiper",)))
    with pytest.raises(LekFout) as fout:
        bouw(opnieuw(d), "publiek", NU)
    assert str(fout.value).startswith("in rapport is nog 1 punt niet beslist")
    assert str(fout.value).index("--toon --open") < str(fout.value).index("--voeg-toe")


def test_text_that_was_not_read_is_no_open_decision(
    besloten: Dossier, capsys: pytest.CaptureFixture[str]
) -> None:
    bijgehouden(besloten.map / "documenten/rapport.docx", ALINEAS[0], "Erbij.", "Eruit.")
    lak(opnieuw(besloten), NU)
    besluit(opnieuw(besloten), Keus("lakken"))
    (gebouwd,) = bouw(opnieuw(besloten), "publiek", NU)
    assert (gebouwd.open, gebouwd.leesblokkades) == (0, 1)
    with pytest.raises(Geweigerd, match="1 punt dat blokkeert") as fout:
        keur(opnieuw(besloten), "rapport", "publiek", "keurder", NU)
    assert "Herstel dat in het bronbestand (in Word" in str(fout.value)
    assert f"nog {gebouwd.onderdelen_open} punten open" in str(fout.value), "the properties of the file"
    with pytest.raises(SystemExit):
        main(["bouw", str(besloten.map)])
    assert "1 punt dat blokkeert; lakmoes lak noemt waar en wat" in capsys.readouterr().out


def test_a_sign_without_a_shape_is_told_with_the_document_it_stands_in(tmp_path: Path) -> None:
    d = dossier(tmp_path, ["Hier staat \U0001f680 in de tekst."])
    lak(d, NU)
    with pytest.raises(SchrijfFout, match=r"^rapport, .*: het teken U\+1F680"):
        bouw(opnieuw(d), "publiek", NU)


def test_each_audience_reads_only_its_own_people(besloten: Dossier) -> None:
    eigen = {"gehoorde:client": {"Kuiper"}, "gehoorde:begeleider-1": {"Demirtaş"}, "raad": set(),
             "aanbieder": {"Kuiper", "Vries", "Demirtaş"}, "college": set()}  # fmt: skip
    for doelgroep, mag in eigen.items():
        bouw(opnieuw(besloten), doelgroep, NU)
        for pad in (besloten.map / "versies" / doelgroep.replace(":", "-")).iterdir():
            tekst = platte_tekst(lees(pad).document)
            assert {n for n in ("Kuiper", "Vries", "Demirtaş") if n in tekst} == mag, (doelgroep, pad.suffix)


@pytest.mark.parametrize("veld", ["titel: Rapport over een val", "kenmerk: T-1", "naam: GGD Proefstreek"])
def test_approval_binds_to_the_front(besloten: Dossier, veld: str) -> None:
    bouw(besloten, "publiek", NU)
    pad = besloten.map / "zaak.yaml"
    tekst = pad.read_text(encoding="utf-8")
    assert veld in tekst
    pad.write_text(tekst.replace(veld, f"{veld}x"), encoding="utf-8")
    with pytest.raises(Geweigerd, match="titel, de uitgever of het kenmerk"):
        keur(opnieuw(besloten), "rapport", "publiek", "keurder", NU)


@pytest.mark.parametrize("inhoud", [None, "personen: []\n"])
def test_without_names_nothing_is_covered_built_or_approved(besloten: Dossier, inhoud: str | None) -> None:
    bouw(besloten, "publiek", NU)
    pad = besloten.map / "personen.yaml"
    if inhoud is None:
        pad.unlink()
    else:
        pad.write_text(inhoud, encoding="utf-8")
    for stap in (
        lambda d: lak(d, NU),
        lambda d: bouw(d, "publiek", NU),
        lambda d: keur(d, "rapport", "publiek", "keurder", NU),
    ):
        with pytest.raises(ZaakFout, match=r"personen\.yaml"):
            stap(opnieuw(besloten))
    uitslag = toets(opnieuw(besloten), NU)
    assert any("personen.yaml" in zin for zin in uitslag.uitgangspunten)


def test_a_new_sentence_is_remembered_and_a_removed_or_covered_one_is_not(besloten: Dossier) -> None:
    besluit(besloten, Keus("blijft", "wil genoemd worden"), Kiezer(vormen=("J. de Vries",)))
    (eerste,) = bouw(opnieuw(besloten), "publiek", NU)
    besluit(opnieuw(besloten), Keus("lakken"), Kiezer(vormen=("J. de Vries",)))
    bouw(opnieuw(besloten), "publiek", NU)
    assert laatste(besloten, "bouw")["nieuw"] == []
    schrijf_rapport(besloten.map, ALINEAS[:1])
    bouw(opnieuw(besloten), "publiek", NU)
    assert laatste(besloten, "bouw")["nieuw"] == []
    schrijf_rapport(besloten.map, [*ALINEAS, "De aanbieder heeft gelogen."])
    bouw(opnieuw(besloten), "publiek", NU)
    assert eerste.versie in laatste(besloten, "bouw")["nieuw"]
    assert eerste.versie in (besloten.map / "verklaring.json").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("oud", "nieuw", "meer"),
    [
        ("Jan viel. Piet zag het.", "[cliënt] viel. Piet zag het.", False),
        ("Jan viel. Piet zag het.", "Jan viel.", False),
        ("Jan viel. Piet zag het. Hij belde.", "Jan viel. [cliënt] Hij belde.", False),
        ("Jan viel niet.", "Jan viel.", True),
        ("Jan viel.", "Jan viel. En opzettelijk.", True),
        ("Jan viel.", "Jan [die loog] viel.", True),
        ("Jan viel.", "[cliënt] viel hard.", True),
        ("Jans jas viel.", "[cliënt]s jas viel.", False),
        ("[cliënt] jas viel.", "[cliënt]s jas viel.", False),
        ("Jans jas viel.", "[cliënt]s rode jas viel.", True),
        ("Jan zag\nPiet viel", "[cliënt] viel", False),
        ("Jan zag\nPiet viel", "Jan [cliënt] viel", True),
    ],
)
def test_what_counts_as_new(oud: str, nieuw: str, meer: bool) -> None:
    eerste = Dekking("a", "rapport", "publiek", (), oud)
    assert toont_nieuws(eerste, Dekking("b", "rapport", "publiek", (), nieuw, ("cliënt",))) == meer
    assert not toont_nieuws(eerste, eerste)
    beeld = Dekking("b", "rapport", "publiek", (), oud, (), ("f" * 64,))
    assert toont_nieuws(eerste, beeld) and not toont_nieuws(beeld, eerste)


def test_a_changed_file_of_an_earlier_version_counts_as_new(besloten: Dossier) -> None:
    (eerste,) = bouw(besloten, "publiek", NU)
    pad = besloten.map / "versies/dekking" / f"{eerste.versie}.json"
    pad.write_text(pad.read_text(encoding="utf-8").replace("nat", "droog"), encoding="utf-8")
    schrijf_rapport(besloten.map, ALINEAS[:1])
    bouw(opnieuw(besloten), "publiek", NU)
    assert laatste(besloten, "bouw")["nieuw"] == [eerste.versie]


_MAIL = (
    "From: Jan Bos <jan@voorbeeld.example>\nDate: Fri, 10 Apr 2026 10:00:00 +0200\nSubject: Mijn mening\n"
    "Content-Type: text/plain; charset=utf-8\n\n"
)
_TEKST = "De vloer was\ndroog.\n\nDat zei ik ook.\n"


@pytest.mark.parametrize(
    ("naam", "stuk", "in_rapport", "mist"),
    [
        ("z.txt", _TEKST, "De vloer was droog. Dat zei ik ook.", []),
        ("z.txt", _TEKST, "De vloer was droog.", ["alinea 2"]),
        ("z.txt", _TEKST, "Zienswijze: geen.", ["alinea 1", "alinea 2"]),
        ("z.eml", _MAIL + _TEKST, "De vloer was droog. Dat zei ik ook.", []),
        ("z.eml", _MAIL + _TEKST, "Dat zei ik ook.", ["alinea 2"]),
        ("z.eml", _MAIL, "Zienswijze: geen.", ["alinea 1"]),
    ],
)
def test_the_register_tells_what_a_report_misses_of_a_zienswijze(
    besloten: Dossier, naam: str, stuk: str, in_rapport: str, mist: list[str]
) -> None:
    """The head of a mail is of the post: nobody copies it letter by letter, and it is asked of nobody."""
    (besloten.map / "stukken").mkdir()
    (besloten.map / "stukken" / naam).write_text(stuk, "utf-8")
    with (besloten.map / "zaak.yaml").open("a", encoding="utf-8") as zaak:
        zaak.write(
            "  - {soort: reactie_concept, moment: 2026-04-02, document: rapport, van: client,"
            f" uitkomst: zienswijze, zienswijze: stukken/{naam}}}\n"
        )
    schrijf_rapport(besloten.map, [*ALINEAS, in_rapport])
    bouw(opnieuw(besloten), "publiek", NU)
    (gezien,) = laatste(besloten, "bouw")["zienswijzen"]  # type: ignore[misc]
    assert (gezien["van"], gezien["integraal"], gezien["mist"]) == ("client", not mist, mist)
    assert laatste(besloten, "bouw")["hoofdstukken"] == []
