# SPDX-License-Identifier: EUPL-1.2
"""Generating in a dossier: a writer's week, in which no edit is ever lost."""

from __future__ import annotations

import io
import shutil
from datetime import datetime, timedelta
from pathlib import Path

import docx
import pytest
import yaml

from pipeline.bronnen import sjablonen
from pipeline.documenten.genereren import Resultaat, genereer
from pipeline.dossier import Dossier, lees_zegel
from pipeline.fouten import GebruiksFout, SjabloonFout
from tests.pipeline.documenten.gevallen import ADVIES, NU, ZAKEN, lees_zaak

BRIEF = "documenten/college_brief-lindewoude-beleidsambtenaar.docx"


@pytest.fixture
def dossier(tmp_path: Path) -> Path:
    folder = tmp_path / "dossier"
    (folder / "rapport").mkdir(parents=True)
    shutil.copy(ZAKEN / "eigen_onderzoek.yaml", folder / "zaak.yaml")
    _, mensen = lees_zaak("eigen_onderzoek")
    (folder / "personen.yaml").write_text(yaml.safe_dump({"personen": mensen}, allow_unicode=True), "utf-8")
    (folder / "rapport" / "advies.md").write_text(ADVIES, "utf-8")
    return folder


def draai(folder: Path, *soorten: str, nu: datetime = NU) -> dict[str, Resultaat]:
    return {r.bestand or r.document: r for r in genereer(Dossier.open(folder), soorten, nu)}


def bewerk(pad: Path, oud: str, nieuw: str) -> bytes:
    """What a writer does in Word: one sentence, one save."""
    document = docx.Document(str(pad))
    alinea = next(p for p in document.paragraphs if oud in p.text)
    alinea.text = alinea.text.replace(oud, nieuw)
    document.save(str(pad))
    return pad.read_bytes()


def test_all_that_is_ready_and_why_not_the_rest(dossier: Path) -> None:
    uit = draai(dossier)
    assert uit[BRIEF].stand == "nieuw"
    assert uit["opdrachtformulier"].stand == "niet" and "vorm 1" in uit["opdrachtformulier"].reden
    assert "rapport/raadsbrief.md ontbreekt" in uit["gemeenteraad_brief"].reden
    assert (dossier / BRIEF).is_file()


def test_register_knows_file_and_inputs(dossier: Path) -> None:
    draai(dossier, "college_brief")
    regel = Dossier.open(dossier).register.laatste("genereer", bestand=BRIEF)
    assert regel is not None
    assert regel.gegevens["zegel"] == lees_zegel(dossier).van_bestand(dossier / BRIEF)
    assert regel.gegevens["ontvanger"] == "bm_lindewoude"
    invoer = regel.gegevens["invoer"]
    assert set(invoer) == {
        "zaak.yaml",
        "personen.yaml",
        "profiel",
        "rapport/advies.md",
        "sjabloon:college_brief.docx",
    }
    assert invoer["rapport/advies.md"] == lees_zegel(dossier).van_bestand(dossier / "rapport" / "advies.md")


def test_nothing_changed_nothing_done(dossier: Path) -> None:
    draai(dossier, "college_brief")
    register = (dossier / "register.jsonl").read_bytes()
    later = draai(dossier, "college_brief", nu=NU + timedelta(days=9))
    assert later[BRIEF].stand == "gelijk"
    assert (dossier / "register.jsonl").read_bytes() == register


def test_a_change_that_does_not_touch_the_letter_leaves_it(dossier: Path) -> None:
    draai(dossier, "college_brief")
    voor = (dossier / BRIEF).read_bytes()
    zaak = dossier / "zaak.yaml"
    zaak.write_text(zaak.read_text("utf-8").replace("ernst van de gebeurtenis", "ernst daarvan"), "utf-8")
    assert draai(dossier, "college_brief", nu=NU + timedelta(days=9))[BRIEF].stand == "gelijk"
    assert (dossier / BRIEF).read_bytes() == voor, "the date of the letter stays too"


def test_unedited_file_follows_the_data(dossier: Path) -> None:
    draai(dossier, "college_brief")
    (dossier / "rapport" / "advies.md").write_text("Een ander advies.\n", "utf-8")
    assert draai(dossier, "college_brief")[BRIEF].stand == "bijgewerkt"
    assert "Een ander advies." in [p.text for p in docx.Document(str(dossier / BRIEF)).paragraphs]


def test_edited_file_is_never_overwritten(dossier: Path) -> None:
    draai(dossier, "college_brief")
    mijn = bewerk(dossier / BRIEF, "Laat de trappen beveiligen.", "Laat de trappen snel beveiligen.")
    assert draai(dossier, "college_brief")[BRIEF].stand == "bewerkt"
    assert not (dossier / BRIEF.replace(".docx", ".nieuw.docx")).exists(), "data did not change"

    (dossier / "rapport" / "advies.md").write_text(ADVIES + "\nNog een zin.\n", "utf-8")
    assert draai(dossier, "college_brief")[BRIEF].stand == "bewerkt"
    assert (dossier / BRIEF).read_bytes() == mijn
    verschil = (dossier / BRIEF.replace(".docx", ".verschillen.txt")).read_text("utf-8")
    assert "alleen in uw bestand: 2.\tLaat de trappen snel beveiligen." in verschil
    assert "alleen in het nieuwe: Nog een zin." in verschil
    assert "Geachte" not in verschil, "only what differs"


def test_a_worked_in_second_version_is_kept_too(dossier: Path) -> None:
    draai(dossier, "college_brief")
    bewerk(dossier / BRIEF, "Laat de trappen", "Laat alle trappen")
    advies = dossier / "rapport" / "advies.md"
    advies.write_text("Twee.\n", "utf-8")
    draai(dossier, "college_brief")
    naast = dossier / BRIEF.replace(".docx", ".nieuw.docx")
    mijn = bewerk(naast, "Twee.", "Twee, door mij.")
    advies.write_text("Drie.\n", "utf-8")
    draai(dossier, "college_brief")
    assert naast.read_bytes() == mijn
    assert (dossier / BRIEF.replace(".docx", ".nieuw-2.docx")).is_file()


def test_accepting_the_new_one_ends_the_edit(dossier: Path) -> None:
    draai(dossier, "college_brief")
    bewerk(dossier / BRIEF, "Laat de trappen", "Laat alle trappen")
    (dossier / "rapport" / "advies.md").write_text("Twee.\n", "utf-8")
    draai(dossier, "college_brief")
    (dossier / BRIEF.replace(".docx", ".nieuw.docx")).replace(dossier / BRIEF)
    assert draai(dossier, "college_brief")[BRIEF].stand == "gelijk"


def test_file_of_unknown_origin_is_left_alone(dossier: Path) -> None:
    (dossier / "documenten").mkdir()
    (dossier / BRIEF).write_bytes(b"van iemand")
    assert draai(dossier, "college_brief")[BRIEF].stand == "bewerkt"
    assert (dossier / BRIEF).read_bytes() == b"van iemand"
    verschil = (dossier / BRIEF.replace(".docx", ".verschillen.txt")).read_text("utf-8")
    assert "vergelijk de twee zelf" in verschil


def test_a_letter_that_was_sent_stays_as_it_was(dossier: Path) -> None:
    draai(dossier, "college_brief")
    voor = (dossier / BRIEF).read_bytes()
    zaak = dossier / "zaak.yaml"
    stuk = f"{{id: cb, soort: college_brief, titel: Brief, eigenaar: [toezichthouder], bestand: {BRIEF}}}"
    verzonden = (
        "{soort: verzonden, moment: 2026-04-21, document: cb, aan: [bm_lindewoude], als: ter_bevestiging}"
    )
    inhoud = zaak.read_text("utf-8").replace("documenten:", f"documenten:\n  - {stuk}", 1)
    inhoud += f"  - {verzonden}\n"
    zaak.write_text(inhoud, "utf-8")
    (dossier / "rapport" / "advies.md").write_text("Anders.\n", "utf-8")
    uit = draai(dossier, "college_brief")[BRIEF]
    assert uit.stand == "gelijk" and "al verzonden" in uit.reden
    assert (dossier / BRIEF).read_bytes() == voor


def test_a_letter_sent_to_this_recipient_stays_without_its_file_being_named(dossier: Path) -> None:
    draai(dossier, "college_brief")
    voor = (dossier / BRIEF).read_bytes()
    zaak = dossier / "zaak.yaml"
    stuk = "{id: cb, soort: college_brief, titel: Brief, eigenaar: [toezichthouder]}"
    verzonden = (
        "{soort: verzonden, moment: 2026-04-21, document: cb, aan: [bm_lindewoude], als: ter_bevestiging}"
    )
    inhoud = zaak.read_text("utf-8").replace("documenten:", f"documenten:\n  - {stuk}", 1)
    zaak.write_text(inhoud + f"  - {verzonden}\n", "utf-8")
    (dossier / "rapport" / "advies.md").write_text("Anders.\n", "utf-8")
    uit = draai(dossier, "college_brief")
    assert uit[BRIEF].stand == "gelijk" and "al verzonden" in uit[BRIEF].reden
    assert (dossier / BRIEF).read_bytes() == voor
    ander = BRIEF.replace("beleidsambtenaar", "portefeuillehouder")
    assert uit[ander].stand == "bijgewerkt"


def test_an_invitation_that_was_sent_stays_as_it_was(dossier: Path) -> None:
    brief = "documenten/zienswijze_openbaarmaking-rapport-aanbieder.docx"
    versie = dossier / "versies/publiek/rapport.pdf"
    versie.parent.mkdir(parents=True)
    versie.write_bytes(b"%PDF-1.7")
    draai(dossier, "brief_zienswijze_openbaarmaking")
    voor = (dossier / brief).read_bytes()
    zaak = dossier / "zaak.yaml"
    gevraagd = (
        "{soort: uitnodiging_zienswijze_openbaarmaking, moment: 2026-07-27, document: rapport,"
        " aan: [aanbieder], tot: 2026-08-20}"
    )
    zaak.write_text(zaak.read_text("utf-8") + f"  - {gevraagd}\n", "utf-8")
    uit = draai(dossier, "brief_zienswijze_openbaarmaking", nu=NU + timedelta(days=9))
    assert uit[brief].stand == "gelijk" and "al verzonden" in uit[brief].reden
    assert (dossier / brief).read_bytes() == voor
    ander = next(naam for naam in uit if naam.endswith("moeder.docx"))
    assert "al verzonden" not in uit[ander].reden


def test_an_event_that_does_not_touch_an_edited_letter_brings_no_second_one(dossier: Path) -> None:
    draai(dossier, "college_brief")
    bewerkt = bewerk(dossier / BRIEF, "Met vriendelijke groet", "Hartelijke groet")
    zaak = dossier / "zaak.yaml"
    zaak.write_text(zaak.read_text("utf-8") + "# een opmerking van de schrijver\n", "utf-8")
    uit = draai(dossier, "college_brief", nu=NU + timedelta(days=3))[BRIEF]
    assert uit.stand == "bewerkt" and "raken dit document niet" in uit.reden
    assert (dossier / BRIEF).read_bytes() == bewerkt
    assert not list(dossier.glob("documenten/*.nieuw*"))


def test_deleted_file_comes_back(dossier: Path) -> None:
    draai(dossier, "college_brief")
    (dossier / BRIEF).unlink()
    assert draai(dossier, "college_brief")[BRIEF].stand == "nieuw"


def test_without_personen_it_says_so(dossier: Path) -> None:
    (dossier / "personen.yaml").unlink()
    assert "personen.yaml ontbreekt" in draai(dossier, "college_brief")["college_brief"].reden


def test_unknown_kind_gets_a_suggestion(dossier: Path) -> None:
    with pytest.raises(GebruiksFout, match='bedoelde u "college_brief"'):
        draai(dossier, "colege_brief")


def test_misspelt_variable_in_a_template(
    dossier: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "sjablonen"
    shutil.copytree(sjablonen(), folder)
    bewerk(folder / "college_brief.docx", "{{ geadresseerde.aanhef }}", "{{ geadresseerde.aanhfe }}")
    monkeypatch.setattr("pipeline.documenten.genereren.sjablonen", lambda: folder)
    with pytest.raises(SjabloonFout) as fout:
        draai(dossier, "college_brief")
    assert str(fout.value).startswith("college_brief.docx, alinea ")
    assert '("{{ geadresseerde.aanhfe }}"): het veld "aanhfe" bestaat niet' in str(fout.value)
    assert not list(dossier.glob("documenten/*"))


def test_hostile_names_reach_the_letter_whole(dossier: Path) -> None:
    naam = "{{ x }} & <b> {% raw %} “D'Or”"
    mensen = yaml.safe_load((dossier / "personen.yaml").read_text("utf-8"))
    next(m for m in mensen["personen"] if m["id"] == "pf_lindewoude")["naam"]["achternaam"] = naam
    (dossier / "personen.yaml").write_text(yaml.safe_dump(mensen), "utf-8")
    draai(dossier, "college_brief")
    pad = dossier / "documenten" / "college_brief-lindewoude-portefeuillehouder.docx"
    teksten = [p.text for p in docx.Document(io.BytesIO(pad.read_bytes())).paragraphs]
    assert f"Geachte mevrouw {naam}," in teksten


def test_a_file_in_the_way_is_said_in_words(dossier: Path) -> None:
    (dossier / "documenten").write_text("geen map", "utf-8")
    with pytest.raises(GebruiksFout, match="kan niet geschreven worden; sluit het bestand"):
        draai(dossier, "college_brief")


def test_one_annex_is_one(dossier: Path) -> None:
    draai(dossier, "college_brief")
    koppen = [p.text for p in docx.Document(str(dossier / BRIEF)).paragraphs]
    assert "Bijlage" in koppen and "Bijlagen" not in koppen


def test_a_letter_without_an_address_is_made_and_says_so(dossier: Path) -> None:
    pad = dossier / "zaak.yaml"
    zaak, _ = lees_zaak("eigen_onderzoek")
    kaal = [g["id"] for g in zaak["partijen"]["gemeenten"] if g.pop("adres", None)]
    pad.write_text(yaml.safe_dump(zaak, allow_unicode=True), "utf-8")
    assert "lindewoude" in kaal
    assert "geen adres" in draai(dossier, "college_brief")[BRIEF].reden


def test_a_letter_with_an_address_says_nothing_of_it(dossier: Path) -> None:
    assert "geen adres" not in draai(dossier, "college_brief")[BRIEF].reden
