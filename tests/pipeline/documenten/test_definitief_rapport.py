# SPDX-License-Identifier: EUPL-1.2
from __future__ import annotations

import io
import json
import re
from collections.abc import Callable
from datetime import datetime
from email.message import EmailMessage
from pathlib import Path
from typing import Any

import docx
import pytest
import typst
from docx.oxml import OxmlElement
from docx.oxml.ns import qn

from pipeline.documenten.rapport_ontbrekend import ontbreekt
from pipeline.documenten.rapport_wederhoor import controleer
from pipeline.documenten.soort import Gegevens, NogNiet
from pipeline.dossier import lees_zegel
from pipeline.profiel.model import Profiel
from pipeline.zaak import NEDERLAND, Zaak
from redaction import lees
from tests.pipeline.documenten.rapportzaak import (
    NU,
    bewerk,
    doe,
    gebeurtenis,
    maak,
    plaatje,
    schrijf_zaak,
    zaak,
)
from tests.pipeline.weergave.ooxml import W, body, deel_met, delen, gebreken, stijl, woorden

MEESTER = "documenten/conceptrapport.docx"
ZINNEN = (
    "Ik ben het niet eens met dit rapport.",
    "Mijn broer had die nacht niet alleen mogen zijn; 'alleen' is het goede woord {{ niet invullen }}.",
    "Ik vraag u dat op te schrijven & te bewaren <altijd>.",
)


def met_zienswijze(bestand: str) -> Callable[[dict[str, Any]], None]:
    def change(raw: dict[str, Any]) -> None:
        raw["gebeurtenissen"].append(
            gebeurtenis(
                "reactie_concept",
                "2026-04-14",
                document="concept",
                van="zus",
                uitkomst="zienswijze",
                zienswijze=f"stukken/{bestand}",
            )
        )

    return change


def klaar(folder: Path, wijzig: Callable[[dict[str, Any]], None] | None = None) -> Path:
    """A dossier with its concept generated."""
    maak(folder, wijzig)
    doe(folder, "conceptrapport")
    return folder


def gemaakt(folder: Path, nu: datetime = NU) -> bytes:
    result = doe(folder, "definitief_rapport", nu=nu)["definitief_rapport.docx"]
    assert result.stand in {"nieuw", "bijgewerkt", "gelijk"}, result.reden
    return (folder / "documenten/definitief_rapport.docx").read_bytes()


def geweigerd(folder: Path, nu: datetime = NU) -> str:
    [result] = doe(folder, "definitief_rapport", nu=nu).values()
    assert result.stand == "niet"
    assert not (folder / "documenten/definitief_rapport.docx").exists()
    return result.reden


def tekst(made: bytes) -> str:
    return woorden(body(made))


def test_holds_every_edit_image_note_and_table(tmp_path: Path) -> None:
    folder = klaar(tmp_path)
    bewerk(folder / MEESTER)
    made = gemaakt(folder)
    for words in (
        "Om 02.12 uur ging het alarm",
        "Die avond regende het.",
        "Nieuwe cel",
        "Wij wegen dit zwaar.",
    ):
        assert words in tekst(made)
    assert plaatje() in delen(made).values()
    notes = woorden(deel_met(made, "word/footnotes"))
    assert "Uitdraai van de alarmcentrale." in notes and "Aanvulling van de schrijver." in notes
    assert len(list(body(made).iter(f"{W}footnoteReference"))) == 2
    assert gebreken(made) == []
    core = docx.Document(io.BytesIO(made)).core_properties
    assert (core.title, core.language, core.author) == ("Alarm in de nacht", "nl-NL", "")
    assert b"Een Schrijver" not in b"".join(delen(made).values())


def test_front_page_header_and_contents_are_those_of_a_final_report(tmp_path: Path) -> None:
    def established(raw: dict[str, Any]) -> None:
        raw["gebeurtenissen"].append(
            gebeurtenis("vastgesteld", "2026-04-28", document="rapport", door=["toezichthouder"])
        )

    folder = klaar(tmp_path, established)
    made = gemaakt(folder)
    front, _, rest = tekst(made).partition("Inhoud")
    assert "StatusDefinitief" in front and "Datum28 april 2026" in front
    assert "Vastgesteld doorGGD Lindewoude" in front
    assert "concept" not in front.lower()
    headers = [woorden_van(d) for n, d in delen(made).items() if re.match(r"word/(header|footer)", n)]
    assert sorted(headers) == ["Alarm in de nachtDefinitief rapport", "Kenmerk WMO-2026-031Pagina 1"]
    assert rest.startswith(
        "\n1Samenvatting\n2Feitenrelaas\n2.1De nacht\n3Conclusies\n4Advies\n5Hoor en wederhoor\n"
    )


def woorden_van(part: bytes) -> str:
    from lxml import etree

    return woorden(etree.fromstring(part)).strip()


def test_not_established_yet_is_said(tmp_path: Path) -> None:
    front = tekst(gemaakt(klaar(tmp_path))).partition("Inhoud")[0]
    assert "StatusTer vaststelling" in front and "Datumnog niet vastgesteld" in front


def test_every_correction_stands_in_a_table_with_what_was_done(tmp_path: Path) -> None:
    made = gemaakt(klaar(tmp_path))
    tables = [t for t in body(made).iter(f"{W}tbl") if "Gemelde onjuistheid" in woorden(t)]
    [table] = tables
    rows = [[woorden(c) for c in row.findall(f"{W}tc")] for row in table.findall(f"{W}tr")]
    assert rows[0] == ["Nr.", "Van", "Passage", "Gemelde onjuistheid", "Wat ermee is gedaan", "Reden"]
    assert rows[1][1:5] == [
        "De aanbieder",
        "De nacht, eerste zin",
        "Het alarm ging om 02.12 uur.",
        "Verwerkt",
    ]
    assert rows[2][1] == "Begeleider 1"
    assert rows[2][4:] == ["Terzijde gelegd", "Het logboek laat het tegendeel zien."]
    assert table.find(f"{W}tr/{W}trPr/{W}tblHeader") is not None


def test_who_got_the_concept_and_how_they_answered(tmp_path: Path) -> None:
    def excepted(raw: dict[str, Any]) -> None:
        raw["uitzonderingen"] = [
            {
                "persoon": "avond", "procedure": "conceptrapport", "reden": "Geen adres bekend",
                "grond": "onbereikbaar", "bewijs": {"bestand": "stukken/navraag.txt", "sha256": "0" * 64},
            }
        ]  # fmt: skip

    text = tekst(gemaakt(klaar(tmp_path, excepted)))
    assert "De aanbieder\n2 april 2026\n16 april 2026\nFeitelijke onjuistheden gemeld" in text
    assert "Begeleider 1\n7 april 2026\n21 april 2026\nGeen reactie ontvangen" in text
    assert "Het concept is niet voorgelegd aan begeleider 2. Geen adres bekend." in text
    for name in ("Maanzaad", "Vlinderveld", "Roggeveen"):
        assert name not in text


def _als_docx(pad: Path) -> None:
    word = docx.Document()
    word.add_heading("Mijn zienswijze", 2)
    for line in ZINNEN:
        word.add_paragraph(line)
    word.sections[0].header.paragraphs[0].text = "Uit mijn briefhoofd"
    word.save(str(pad))


def _als_md(pad: Path) -> None:
    lines = [re.sub(r"([<>&{}])", r"\\\1", line) for line in ZINNEN]
    pad.write_text("# Mijn zienswijze\n\n" + "\n\n".join(lines), "utf-8", newline="\n")


def _als_txt(pad: Path) -> None:
    pad.write_text("\n\n".join(("Mijn zienswijze", *ZINNEN)), "utf-8", newline="\n")


def _als_pdf(pad: Path) -> None:
    lines = [re.sub(r"([<>&{}'])", r"\\\1", line) for line in ("Mijn zienswijze", *ZINNEN)]
    source = '#set text(lang: "nl")\n#set smartquote(enabled: false)\n' + "\n\n".join(lines)
    pad.write_bytes(typst.compile(source.encode("utf-8")))


def _gewoon(text: str) -> str:
    return " ".join(text.replace("’", "'").replace("‘", "'").split())


@pytest.mark.parametrize(
    ("name", "write"),
    [("brief.docx", _als_docx), ("brief.md", _als_md), ("brief.txt", _als_txt), ("brief.pdf", _als_pdf)],
)
def test_a_zienswijze_is_an_annex_word_for_word(
    tmp_path: Path, name: str, write: Callable[[Path], None]
) -> None:
    folder = maak(tmp_path, met_zienswijze(name))
    write(folder / "stukken" / name)
    doe(folder, "conceptrapport")
    made = gemaakt(folder)
    annex = tekst(made).rpartition("Bijlage 1: Zienswijze van de nabestaande")[2]
    assert _gewoon(" ".join(("Mijn zienswijze", *ZINNEN))) in _gewoon(annex)
    assert name not in tekst(made)
    if name.endswith("docx"):
        assert "Koptekst: Uit mijn briefhoofd" in annex
    assert gebreken(made) == []


def test_annexes_are_headings_without_chapter_number(tmp_path: Path) -> None:
    folder = maak(tmp_path, met_zienswijze("brief.docx"))
    _als_docx(folder / "stukken/brief.docx")
    doe(folder, "conceptrapport")
    made = gemaakt(folder)
    [annex] = [
        p for p in body(made).iter(f"{W}p") if woorden(p).startswith("Bijlage 1") and "Heading" in stijl(p)
    ]
    assert stijl(annex) == "Heading1"
    assert annex.find(f"{W}pPr/{W}numPr/{W}numId").get(f"{W}val") == "0"
    assert (
        "\nBijlage 1: Zienswijze van de nabestaande\n" in tekst(made).partition("Samenvatting\nDe nacht")[0]
    )
    assert "de zienswijze van de nabestaande, ontvangen op 14 april 2026" in tekst(made)


def test_what_a_zienswijze_holds_beside_text_is_said(tmp_path: Path) -> None:
    folder = maak(tmp_path, met_zienswijze("brief.docx"))
    word = docx.Document()
    word.add_paragraph(ZINNEN[0])
    formula = OxmlElement("w:object")
    word.paragraphs[0].add_run()._r.append(formula)
    word.save(str(folder / "stukken/brief.docx"))
    doe(folder, "conceptrapport")
    result = doe(folder, "definitief_rapport")["definitief_rapport.docx"]
    made = (folder / "documenten/definitief_rapport.docx").read_bytes()
    assert "is niet overgenomen; de bijlage zegt dat" in result.reden
    assert "Niet als tekst over te nemen" in tekst(made)


def test_an_attachment_is_told_once_and_without_names_of_files(tmp_path: Path) -> None:
    folder = maak(tmp_path, met_zienswijze("zienswijze-zus.eml"))
    post = EmailMessage()
    post["From"], post["To"], post["Subject"] = "zus@example.nl", "toezicht@example.nl", "Zienswijze"
    post["Date"] = "Tue, 14 Apr 2026 10:00:00 +0200"
    post.set_content(ZINNEN[0])
    plan = typst.compile(b"#set document(title: [Plan])\nHet plan.\n#pagebreak()\nNog een bladzijde.")
    post.add_attachment(plan, maintype="application", subtype="pdf", filename="herstelplan.pdf")
    (folder / "stukken/zienswijze-zus.eml").write_bytes(post.as_bytes())
    doe(folder, "conceptrapport")
    text = tekst(gemaakt(folder))
    assert text.count("Een bijlage bij het bericht is niet overgenomen.") == 1
    assert not [n for n in ("herstelplan", "zienswijze-zus", "Niet als tekst", "deel 2") if n in text]


@pytest.mark.parametrize(
    ("afwezig", "gezegd"),
    [
        ([], ""),
        ([("bijlage", "naam.pdf"), ("bijlage", "naam.pdf > bladzijde 1")],
         "Een bijlage bij het stuk is niet overgenomen."),
        ([("bijlage", "deel 2 van het bericht"), ("bijlage", "deel 3 van het bericht")],
         "2 bijlagen bij het bericht zijn niet overgenomen."),
        ([("bijlage", "deel 2 van het bericht"), ("afbeelding", "deel 3 van het bericht")],
         "Een bijlage bij het bericht is niet overgenomen. Niet als tekst over te nemen, en daarom hier"
         " niet te zien: afbeelding (deel 3 van het bericht)."),
        ([("grafiek", "brief.docx > naam.xlsx > blad 1"), ("grafiek", "brief.docx > naam.xlsx > blad 2")],
         "Niet als tekst over te nemen, en daarom hier niet te zien: grafiek (in een ander bestand)."),
    ],
)  # fmt: skip
def test_what_an_annex_does_not_hold(afwezig: list[tuple[str, str]], gezegd: str) -> None:
    assert ontbreekt(afwezig) == gezegd


def test_an_annex_of_the_writer_keeps_its_number(tmp_path: Path) -> None:
    folder = maak(tmp_path, met_zienswijze("brief.txt"))
    _als_txt(folder / "stukken/brief.txt")
    (folder / "rapport/99-bijlagen.md").write_text(
        "# Bijlage 1: Geraadpleegde stukken\n\n- Logboek\n", "utf-8"
    )
    doe(folder, "conceptrapport")
    text = tekst(gemaakt(folder)).partition("Samenvatting\nDe nacht")[2]
    chapter, own, named = (
        text.index(w) for w in ("Hoor en wederhoor", "Bijlage 1: Geraad", "Bijlage 2: de ziens")
    )
    assert chapter < named < own < text.index("Bijlage 2: Zienswijze")


def test_an_own_chapter_on_wederhoor_is_completed(tmp_path: Path) -> None:
    folder = maak(tmp_path)
    (folder / "rapport/97-wederhoor.md").write_text("# Hoor en wederhoor\n\nOnze eigen inleiding.\n", "utf-8")
    doe(folder, "conceptrapport")
    text = tekst(gemaakt(folder)).partition("Samenvatting\nDe nacht")[2]
    assert text.count("Hoor en wederhoor") == 1
    assert text.index("Onze eigen inleiding.") < text.index("Gemelde onjuistheid")


def _zonder(kop: str) -> Callable[[Any], None]:
    def edit(word: Any) -> None:
        for paragraph in word.paragraphs:
            if paragraph.text == kop:
                paragraph.style = word.styles["Normal"]

    return edit


def _leeg(kop: str) -> Callable[[Any], None]:
    def edit(word: Any) -> None:
        inside = False
        for paragraph in list(word.paragraphs):
            heading = paragraph.style.name.startswith("Heading")
            inside = paragraph.text == kop if heading else inside
            if inside and not heading:
                paragraph.runs[0].text = "PM"
                for run in paragraph.runs[1:]:
                    run.text = ""

    return edit


@pytest.mark.parametrize(
    ("edit", "names"),
    [
        (_zonder("Conclusies"), "conclusies"),
        (_zonder("Advies"), "advies"),
        (_leeg("Advies"), "advies"),
        (_leeg("Conclusies"), "conclusies"),
    ],
)
def test_a_missing_or_empty_chapter_is_named(tmp_path: Path, edit: Callable[[Any], None], names: str) -> None:
    folder = klaar(tmp_path)
    word = docx.Document(str(folder / MEESTER))
    edit(word)
    word.save(str(folder / MEESTER))
    assert f"ontbreekt of is leeg: {names};" in geweigerd(folder)


@pytest.mark.parametrize(
    ("tag", "reason"),
    [("w:del", "bijgehouden wijzigingen in alinea"), ("w:commentReference", "opmerkingen in alinea")],
)
def test_tracked_changes_and_comments_are_refused(tmp_path: Path, tag: str, reason: str) -> None:
    folder = klaar(tmp_path)
    word = docx.Document(str(folder / MEESTER))
    mark = OxmlElement(tag)
    mark.set(qn("w:id"), "900")
    word.paragraphs[-1]._p.append(mark)
    word.save(str(folder / MEESTER))
    assert reason in geweigerd(folder)


def _open(raw: dict[str, Any]) -> None:
    raw["correcties"][0]["dispositie"] = "open"


def _zonder_reden(raw: dict[str, Any]) -> None:
    raw["correcties"][1]["reden"] = ""


def _niet_verzonden(raw: dict[str, Any]) -> None:
    raw["gebeurtenissen"] = [g for g in raw["gebeurtenissen"] if g["moment"] != "2026-04-07"]


def _zonder_bestand(raw: dict[str, Any]) -> None:
    met_zienswijze("x")(raw)
    del raw["gebeurtenissen"][-1]["zienswijze"]


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        (_open, "over correctie c1 is niet beslist"),
        (_niet_verzonden, "nog niet verzonden aan nacht, avond"),
    ],
)
def test_unfinished_wederhoor_is_refused(
    tmp_path: Path, change: Callable[[dict[str, Any]], None], reason: str
) -> None:
    folder = klaar(tmp_path)
    raw = zaak()
    change(raw)
    schrijf_zaak(folder, raw)
    assert reason in geweigerd(folder)


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        (_zonder_reden, "correctie c2 is terzijde"),
        (_zonder_bestand, "de zienswijze van zus heeft geen bestand"),
    ],
)
def test_what_the_case_itself_refuses_is_refused_here_too(
    tmp_path: Path, change: Callable[[dict[str, Any]], None], reason: str
) -> None:
    raw = zaak()
    change(raw)
    case = Zaak.model_validate_json(json.dumps(raw))
    with pytest.raises(NogNiet, match=reason):
        controleer(Gegevens(case, None, Profiel(naam="x", versie="1"), tmp_path), NU)


def test_a_running_term_is_waited_for(tmp_path: Path) -> None:
    folder = klaar(tmp_path)
    assert "loopt nog voor nacht, avond" in geweigerd(folder, datetime(2026, 4, 21, 12, tzinfo=NEDERLAND))
    assert gemaakt(folder, datetime(2026, 4, 22, 9, tzinfo=NEDERLAND))


@pytest.mark.parametrize(
    ("name", "data"),
    [("weg.txt", None), ("leeg.txt", b"  \n"), ("kapot.docx", b"PK\x03\x04"), ("beeld.png", b"\x89PNG")],
)
def test_an_unreadable_zienswijze_is_refused(tmp_path: Path, name: str, data: bytes | None) -> None:
    folder = klaar(tmp_path, met_zienswijze(name))
    if data is not None:
        (folder / "stukken" / name).write_bytes(data)
    assert "zienswijze" in geweigerd(folder)


def test_without_concept_it_waits(tmp_path: Path) -> None:
    assert "genereer eerst het conceptrapport" in geweigerd(maak(tmp_path))


def test_a_damaged_concept_is_refused(tmp_path: Path) -> None:
    folder = klaar(tmp_path)
    (folder / MEESTER).write_bytes(b"PK geen docx")
    assert f"{MEESTER}: is geen leesbaar Word-bestand" in geweigerd(folder)


def test_same_case_gives_same_bytes(tmp_path: Path) -> None:
    made = []
    for name in ("een", "twee"):
        folder = klaar(tmp_path / name)
        bewerk(folder / MEESTER)
        made.append(gemaakt(folder))
    assert made[0] == made[1]


def test_words_on_the_front_page_are_not_lost_in_silence(tmp_path: Path) -> None:
    folder = klaar(tmp_path)
    word = docx.Document(str(folder / MEESTER))
    word.paragraphs[1].insert_paragraph_before("Met dank aan allen.")
    word.save(str(folder / MEESTER))
    reason = doe(folder, "definitief_rapport")["definitief_rapport.docx"].reden
    assert "1 regel" in reason and "met de hand geschreven" in reason


def test_an_edited_final_report_is_never_overwritten(tmp_path: Path) -> None:
    folder = klaar(tmp_path)
    gemaakt(folder)
    pad = folder / "documenten/definitief_rapport.docx"
    word = docx.Document(str(pad))
    word.add_paragraph("Laatste woord.")
    word.save(str(pad))
    edited = pad.read_bytes()
    bewerk(folder / MEESTER)
    result = doe(folder, "definitief_rapport")["definitief_rapport.docx"]
    assert result.stand == "bewerkt" and "definitief_rapport.nieuw.docx" in result.reden
    assert pad.read_bytes() == edited


def test_it_is_said_that_the_text_is_edited_in_the_concept(tmp_path: Path) -> None:
    folder = klaar(tmp_path)
    gemaakt(folder)
    (folder / "rapport/70-feitenrelaas.md").write_text("Later geschreven.\n", "utf-8")
    result = doe(folder, "definitief_rapport")["definitief_rapport.docx"]
    assert result.stand == "gelijk" and f"de tekst komt uit {MEESTER}" in result.reden


def test_a_concept_without_section_ends_keeps_all_its_text(tmp_path: Path) -> None:
    folder = klaar(tmp_path)
    word = docx.Document(str(folder / MEESTER))
    for section in list(word.element.body.iter(qn("w:sectPr")))[:-1]:
        section.getparent().remove(section)
    word.save(str(folder / MEESTER))
    made = gemaakt(folder)
    assert tekst(made).count("Alarm in de nacht") == 1
    assert "De nacht was niet goed geregeld." in tekst(made) and gebreken(made) == []


def _stel_vast(folder: Path) -> None:
    text = (folder / "zaak.yaml").read_text("utf-8")
    event = "{soort: vastgesteld, moment: '2026-05-18', document: rapport, door: [toezichthouder]}"
    (folder / "zaak.yaml").write_text(f"{text.rstrip()}\n- {event}\n", "utf-8", newline="\n")


def _bewerk_definitief(folder: Path) -> Path:
    doe(folder, "conceptrapport")
    doe(folder, "definitief_rapport")
    pad = folder / "documenten/definitief_rapport.docx"
    word = docx.Document(str(pad))
    next(p for p in word.paragraphs if "ging het alarm" in p.text).add_run(" Dit schreef ik erbij.")
    word.save(str(pad))
    return pad


def test_after_establishing_the_edited_report_gets_its_front_page_beside_it(tmp_path: Path) -> None:
    folder = maak(tmp_path)
    pad = _bewerk_definitief(folder)
    edited = pad.read_bytes()
    _stel_vast(folder)
    result = doe(folder, "definitief_rapport")["definitief_rapport.docx"]
    assert pad.read_bytes() == edited and result.stand == "bewerkt"
    assert "definitief_rapport.met-voorblad.docx" in result.reden
    naast = folder / "documenten/definitief_rapport.met-voorblad.docx"
    text = woorden(body(naast.read_bytes()))
    assert "Datum18 mei 2026" in text and "StatusDefinitief" in text and "Dit schreef ik erbij." in text
    assert not list(folder.glob("documenten/*.nieuw*"))


def test_the_taken_over_front_page_keeps_the_edits_for_good(tmp_path: Path) -> None:
    folder = maak(tmp_path)
    pad = _bewerk_definitief(folder)
    _stel_vast(folder)
    doe(folder, "definitief_rapport")
    (folder / "documenten/definitief_rapport.met-voorblad.docx").replace(pad)
    result = doe(folder, "definitief_rapport")["definitief_rapport.docx"]
    assert result.stand == "bewerkt" and "het voorblad klopt" in result.reden
    (folder / "zaak.yaml").write_text((folder / "zaak.yaml").read_text("utf-8") + "# later\n", "utf-8")
    doe(folder, "definitief_rapport")
    assert "Dit schreef ik erbij." in woorden(body(pad.read_bytes()))
    assert not list(folder.glob("documenten/*.nieuw*"))


def test_a_front_page_copy_that_was_worked_in_is_kept(tmp_path: Path) -> None:
    folder = maak(tmp_path)
    _bewerk_definitief(folder)
    _stel_vast(folder)
    doe(folder, "definitief_rapport")
    naast = folder / "documenten/definitief_rapport.met-voorblad.docx"
    word = docx.Document(str(naast))
    word.add_paragraph("Ook hier gewerkt.")
    word.save(str(naast))
    mine = naast.read_bytes()
    result = doe(folder, "definitief_rapport")["definitief_rapport.docx"]
    assert "kies een van beide" in result.reden and naast.read_bytes() == mine


def _laatste_regel(folder: Path) -> dict[str, Any]:
    return json.loads((folder / "register.jsonl").read_text("utf-8").splitlines()[-1])["gegevens"]


def test_the_register_knows_that_only_the_front_page_was_renewed(tmp_path: Path) -> None:
    folder = klaar(tmp_path)
    doe(folder, "definitief_rapport")
    pad = folder / "documenten/definitief_rapport.docx"
    zegel = lees_zegel(folder)
    toen = zegel.van_bestand(pad)
    _stel_vast(folder)
    assert doe(folder, "definitief_rapport")["definitief_rapport.docx"].stand == "bijgewerkt"
    regel = _laatste_regel(folder)
    assert regel["voorblad_van"] == toen and regel["zegel"] == zegel.van_bestand(pad)
    assert regel["tekst_zegel"] == zegel.van(lees(pad).tekst_sha256)


def test_a_change_besides_the_front_page_is_no_renewed_front_page(tmp_path: Path) -> None:
    folder = klaar(tmp_path)
    doe(folder, "definitief_rapport")
    _stel_vast(folder)
    bewerk(folder / MEESTER)
    assert doe(folder, "definitief_rapport")["definitief_rapport.docx"].stand == "bijgewerkt"
    assert "voorblad_van" not in _laatste_regel(folder)


def test_the_edited_report_with_a_new_front_page_is_of_the_edited_one(tmp_path: Path) -> None:
    folder = maak(tmp_path)
    pad = _bewerk_definitief(folder)
    _stel_vast(folder)
    doe(folder, "definitief_rapport")
    assert _laatste_regel(folder)["voorblad_van"] == lees_zegel(folder).van_bestand(pad)
