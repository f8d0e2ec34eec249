# SPDX-License-Identifier: EUPL-1.2
"""The summary: states of documents, what is missing, and evidence that was changed."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path

import pytest

from pipeline.dossier import Dossier, DossierFout, schrijf_regel
from pipeline.dossier.controleren import controleer
from pipeline.dossier.samenvatting import in_tekst, vat_samen
from pipeline.fouten import Afloop
from tests.pipeline.dossier.hulp import maak

NU = datetime(2026, 6, 1, tzinfo=UTC)
BEWIJS = (
    "{soort: onderzoek_beeindigd, moment: 2026-02-09",
    "{soort: onderzoek_beeindigd, bewijs: {bestand: stukken/b.pdf, sha256: %s}, moment: 2026-02-09",
)


def test_states_and_what_is_missing(tmp_path: Path) -> None:
    maak(tmp_path)
    schrijf_regel(
        tmp_path, "bouw", {"document": "rapport", "doelgroep": "publiek", "verificatie": "schoon"}, NU, None
    )
    schrijf_regel(
        tmp_path, "bouw", {"document": "rapport", "doelgroep": "aanbieder", "verificatie": "schoon"}, NU, None
    )
    schrijf_regel(
        tmp_path,
        "keur",
        {"document": "rapport", "doelgroep": "aanbieder", "verificatie": "schoon"},
        NU,
        "keurder",
    )
    kort = vat_samen(Dossier.open(tmp_path))
    assert kort.soort_zaak == "calamiteitentoezicht, melding (calamiteit), route 3B, samenwerking vorm 1"
    assert kort.partijen[-1] == "igj (rijksinspectie)"
    assert kort.zonder_personalia == ("dochter", "ambtenaar", "inspecteur")
    concept, rapport = kort.documenten
    assert concept.stappen == (
        "vastgesteld 2026-02-10",
        "verzonden aan 2 2026-02-11",
        "reactie ontvangen 2026-02-20",
    )
    assert concept.ontbreekt == ("bestand",)
    assert rapport.stappen[-3:] == (
        "openbaar gemaakt door igj 2026-05-01",
        "versie voor aanbieder goedgekeurd",
        "versie voor publiek gebouwd",
    )
    assert rapport.ontbreekt[0] == "het bestand zelf (documenten/)"
    (tmp_path / "documenten").mkdir()
    (tmp_path / "documenten" / "rapport.docx").write_bytes(b"x")
    assert len(vat_samen(Dossier.open(tmp_path)).documenten[1].ontbreekt) == len(rapport.ontbreekt) - 1


def test_a_kind_with_a_copy_for_each_recipient_is_there_when_all_copies_are(
    tmp_path: Path,
) -> None:
    maak(tmp_path)
    (tmp_path / "documenten").mkdir()
    namen = [f"documenten/conceptrapport-{wie}.docx" for wie in ("a", "b")]
    for naam in namen:
        (tmp_path / naam).write_bytes(b"x")
        gegevens = {"document": "conceptrapport", "soort": "conceptrapport", "bestand": naam}
        schrijf_regel(tmp_path, "genereer", gegevens, NU, None)
    assert vat_samen(Dossier.open(tmp_path)).documenten[0].ontbreekt == ()
    (tmp_path / namen[0]).unlink()
    assert vat_samen(Dossier.open(tmp_path)).documenten[0].ontbreekt == ("bestand",)


def test_summary_shows_ids_and_labels_only(tmp_path: Path) -> None:
    geheimen = {
        'kenmerk: "2026-014"': 'kenmerk: "Geheim1"',
        "titel: Val in een woonvoorziening": "titel: Geheim2",
        "naam: Stichting De Brug": "naam: Geheim3",
        "rol: nabestaande": "rol: Geheim4",
        "aard: ernstig letsel": "aard: Geheim5",
        "reden: Wil niets ontvangen.": "reden: Geheim6 is geheim",
        "titel: Rapport\n": "titel: Geheim7\n",
    }
    dossier = Dossier.open(maak(tmp_path, *geheimen.items()))
    kort = vat_samen(dossier)
    assert "Geheim" not in in_tekst(kort) + json.dumps(kort.als_dict())


@pytest.mark.parametrize(("betrokken", "genoemd"), [("", True), ("    betrokken: nee\n", False)])
def test_who_is_not_invited_and_of_whom_nobody_said_why_is_named(
    tmp_path: Path, betrokken: str, genoemd: bool
) -> None:
    maak(tmp_path, ("    rol: begeleider\n", f"    rol: begeleider\n{betrokken}"))
    opmerkingen = vat_samen(Dossier.open(tmp_path)).opmerkingen
    assert any("niet uitgenodigd: begeleider" in o for o in opmerkingen) == genoemd
    assert not any("ambtenaar" in o or "dochter" in o for o in opmerkingen if "niet uitgenodigd" in o)


def test_a_key_that_is_gone_is_told_where_the_names_are(tmp_path: Path) -> None:
    maak(tmp_path)
    schrijf_regel(tmp_path, "lak", {"document": "rapport", "tekst_zegel": "0" * 64}, NU, None)
    assert any(o.startswith("zegel.sleutel: ") for o in vat_samen(Dossier.open(tmp_path)).opmerkingen)
    (tmp_path / "personen.yaml").unlink()
    assert not any("zegel" in o for o in vat_samen(Dossier.open(tmp_path)).opmerkingen)


def test_changed_evidence_is_an_error_and_absent_evidence_a_remark(tmp_path: Path) -> None:
    maak(tmp_path, (BEWIJS[0], BEWIJS[1] % sha256(b"goed").hexdigest()))
    assert "1 bewijsstukken staan niet in deze map." in vat_samen(Dossier.open(tmp_path)).opmerkingen
    (tmp_path / "stukken").mkdir()
    (tmp_path / "stukken" / "b.pdf").write_bytes(b"goed")
    assert not any("bewijs" in o for o in vat_samen(Dossier.open(tmp_path)).opmerkingen)
    (tmp_path / "stukken" / "b.pdf").write_bytes(b"anders")
    with pytest.raises(
        DossierFout, match=r"zaak\.yaml:118:75: gebeurtenissen\[7\]\.bewijs\.sha256: hoort niet bij"
    ):
        vat_samen(Dossier.open(tmp_path))


def test_report_as_text_and_json(tmp_path: Path) -> None:
    goed, fout = maak(tmp_path / "goed"), maak(tmp_path / "fout", ("vorm: 1", "vorm: 4"))
    tekst, afloop = controleer(goed)
    assert afloop == Afloop.GOED
    assert tekst.startswith("zaak.yaml klopt.\n")
    assert json.loads(controleer(goed, "json")[0])["geldig"] is True
    tekst, afloop = controleer(fout)
    assert afloop == Afloop.ZAAK
    assert tekst.endswith("\n1 fout; er is niets gewijzigd.")
    assert json.loads(controleer(fout, "json")[0])["fouten"] == [
        {
            "bestand": "zaak.yaml",
            "regel": 34,
            "kolom": 9,
            "pad": "samenwerking.vorm",
            "tekst": "is geen toegestane waarde; kies 1, 2 of 3",
        }
    ]
