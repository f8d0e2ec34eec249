# SPDX-License-Identifier: EUPL-1.2
"""A small dossier with a report, and a writer who edits its concept in Word."""

from __future__ import annotations

import io
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any

import docx
import yaml
from docx.document import Document as WordDocument
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from PIL import Image

from pipeline.documenten.genereren import Resultaat, genereer
from pipeline.dossier import Dossier
from pipeline.zaak import NEDERLAND

NU = datetime(2026, 5, 20, 9, 0, tzinfo=NEDERLAND)
HOOFDSTUKKEN = {
    "10-samenvatting.md": "# Samenvatting\n\nDe nacht was niet goed geregeld.\n",
    "70-feitenrelaas.md": (
        "# Feitenrelaas\n\n## De nacht\n\nOm 02.10 uur ging het alarm.[^a]\n\n"
        "[^a]: Uitdraai van de alarmcentrale.\n\n"
        "| Tijd | Gebeurtenis | Bron |\n|---|---|---|\n| 02.10 | Alarm | Logboek |\n"
    ),
    "90-conclusies.md": "# Conclusies\n\n1. Het toezicht in de nacht schoot tekort.\n",
    "95-advies.md": "# Advies\n\n- Zorg dat er iemand wakker is.\n",
}
MENSEN: list[dict[str, Any]] = [
    {"id": "zus", "naam": {"achternaam": "Maanzaad", "voorletters": "T."}, "aanhef": "mevrouw",
     "straat": "Beukenlaan 9", "postcode": "9988 AE", "plaats": "Lindewoude"},
    {"id": "nacht", "naam": {"achternaam": "Vlinderveld", "voorletters": "K."}, "aanhef": "de heer"},
    {"id": "avond", "naam": {"achternaam": "Roggeveen", "voorletters": "B."}},
    {"id": "client", "naam": {"achternaam": "Zonnedauw", "voorletters": "P."}},
]  # fmt: skip


def gebeurtenis(soort: str, moment: str, **velden: Any) -> dict[str, Any]:
    return {"soort": soort, "moment": moment, **velden}


def zaak() -> dict[str, Any]:
    """The raw case: 3B, three people heard, the concept sent on different days, all have answered."""
    return {
        "lakmoes": 1,
        "kenmerk": "WMO-2026-031",
        "titel": "Alarm in de nacht",
        "melding": {
            "soort": "melding", "ontvangen": "2026-03-02", "van": "aanbieder", "betreft": ["calamiteit"],
            "aard": "ernstig letsel van een cliënt", "omschrijving": "Een cliënt is gevallen.",
        },
        "partijen": {
            "toezichthouder": {
                "naam": "GGD Lindewoude", "aangewezen_door": ["lindewoude"], "plaats": "Lindewoude",
            },
            "aanbieders": [{"naam": "Stichting De Waterlelie"}],
            "gemeenten": [{"id": "lindewoude", "naam": "Gemeente Lindewoude", "zorgverlening": True}],
        },
        "personen": [
            {"id": "client", "rol": "cliënt", "overleden": True},
            {"id": "zus", "rol": "nabestaande"},
            {"id": "nacht", "rol": "begeleider", "bij": "aanbieder"},
            {"id": "avond", "rol": "begeleider", "bij": "aanbieder"},
        ],
        "documenten": [
            {"id": "concept", "soort": "conceptrapport", "titel": "Concept", "eigenaar": ["toezichthouder"],
             "bestand": "documenten/conceptrapport.docx"},
            {"id": "rapport", "soort": "definitief_rapport", "titel": "Alarm in de nacht",
             "eigenaar": ["toezichthouder"], "bestand": "documenten/definitief_rapport.docx"},
        ],
        "correcties": [
            {"id": "c1", "van": "aanbieder", "passage": "De nacht, eerste zin",
             "omschrijving": "Het alarm ging om 02.12 uur.", "dispositie": "verwerkt"},
            {"id": "c2", "van": "nacht", "passage": "Conclusie 1", "omschrijving": "Er was wel toezicht.",
             "dispositie": "terzijde", "reden": "Het logboek laat het tegendeel zien."},
        ],
        "gebeurtenissen": [
            gebeurtenis("keuze_onderzoek", "2026-03-03", route="3B", reden="de ernst"),
            gebeurtenis("gehoord", "2026-03-10", persoon="zus"),
            gebeurtenis("gehoord", "2026-03-11", persoon="nacht"),
            gebeurtenis("gehoord", "2026-03-12", persoon="avond"),
            gebeurtenis("vastgesteld", "2026-04-01", document="concept", door=["toezichthouder"]),
            gebeurtenis("verzonden", "2026-04-02", document="concept", aan=["aanbieder", "zus"]),
            gebeurtenis("verzonden", "2026-04-07", document="concept", aan=["nacht", "avond"]),
            gebeurtenis(
                "reactie_concept", "2026-04-10", document="concept", van="aanbieder", uitkomst="correcties"
            ),
        ],
    }  # fmt: skip


Wijzig = Callable[[dict[str, Any]], None]


def maak(folder: Path, wijzig: Wijzig | None = None, mensen: bool = True) -> Path:
    """A dossier in ``folder``."""
    raw = zaak()
    if wijzig is not None:
        wijzig(raw)
    for name in ("rapport", "stukken"):
        (folder / name).mkdir(parents=True, exist_ok=True)
    schrijf_zaak(folder, raw)
    if mensen:
        text = yaml.safe_dump({"personen": MENSEN}, allow_unicode=True)
        (folder / "personen.yaml").write_text(text, "utf-8", newline="\n")
    for name, text in HOOFDSTUKKEN.items():
        (folder / "rapport" / name).write_text(text, "utf-8", newline="\n")
    return folder


def schrijf_zaak(folder: Path, raw: dict[str, Any]) -> None:
    text = yaml.safe_dump(raw, allow_unicode=True, sort_keys=False)
    (folder / "zaak.yaml").write_text(text, "utf-8", newline="\n")


def bouw_voor(folder: Path, *ids: str, nu: datetime = NU) -> None:
    """The version of the concept for people heard."""
    from pipeline.publicatie.bouw import bouw

    for wie in ids:
        bouw(Dossier.open(folder), f"gehoorde:{wie}", nu)


def doe(folder: Path, *soorten: str, nu: datetime = NU) -> dict[str, Resultaat]:
    """Generate; results by file, or by kind for what was not made."""
    made = genereer(Dossier.open(folder), soorten, nu)
    return {r.bestand.removeprefix("documenten/") or r.document: r for r in made}


def plaatje(kleur: str = "teal") -> bytes:
    out = io.BytesIO()
    Image.new("RGB", (120, 60), kleur).save(out, "PNG")
    return out.getvalue()


def bewerk(pad: Path) -> None:
    """A day's work in Word: another sentence, an image, a note, a table, a chapter, traces of Word."""
    word = docx.Document(str(pad))
    [sentence] = [p for p in word.paragraphs if p.text.startswith("Om 02.10 uur")]
    sentence.runs[0].text = "Om 02.12 uur ging het alarm"
    sentence.insert_paragraph_before("Die avond regende het.").add_run().add_picture(io.BytesIO(plaatje()))
    noot(word, sentence._p, "Aanvulling van de schrijver.")
    table = word.add_table(2, 2)
    table.cell(0, 0).text, table.cell(1, 1).text = "Nieuwe kolom", "Nieuwe cel"
    sentence._p.addnext(table._tbl)
    [conclusies] = [p for p in word.paragraphs if p.text == "Conclusies"]
    conclusies.insert_paragraph_before("Weging", style=word.styles["heading 1"])
    conclusies.insert_paragraph_before("Wij wegen dit zwaar.")
    word.core_properties.author = "Een Schrijver"
    word.core_properties.last_modified_by = "Een Schrijver"
    sentence._p.set(qn("w:rsidR"), "00AB12CD")
    word.save(str(pad))


def noot(word: WordDocument, paragraph: Any, text: str) -> None:
    [part] = [r.target_part for r in word.part.rels.values() if r.reltype.endswith("/footnotes")]
    xml = (
        '<w:footnote w:id="77"><w:p><w:r><w:footnoteRef/></w:r>'
        f"<w:r><w:t>{text}</w:t></w:r></w:p></w:footnote></w:footnotes>"
    )
    part._blob = part.blob.decode("utf-8").replace("</w:footnotes>", xml).encode("utf-8")
    run, mark = OxmlElement("w:r"), OxmlElement("w:footnoteReference")
    mark.set(qn("w:id"), "77")
    run.append(mark)
    paragraph.append(run)


def bijgehouden(pad: Path, gewoon: str, erbij: str, eruit: str) -> None:
    """A Word file with an insertion and a deletion that nobody accepted."""
    word = docx.Document()
    paragraph = word.add_paragraph(gewoon)._p
    for tag, inner, text in (("w:ins", "w:t", erbij), ("w:del", "w:delText", eruit)):
        change, run, words = OxmlElement(tag), OxmlElement("w:r"), OxmlElement(inner)
        change.set(qn("w:id"), "1")
        change.set(qn("w:author"), "Een Schrijver")
        words.text = text
        run.append(words)
        change.append(run)
        paragraph.append(change)
    word.save(str(pad))
