# SPDX-License-Identifier: EUPL-1.2
"""Provisions that a document carries in one sentence or field: each with a case of its own."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from pipeline.bronnen import sjablonen
from pipeline.documenten.vinden import soorten
from pipeline.weergave.verschil import alineas
from tests.pipeline.documenten import samen
from tests.pipeline.documenten.pakket import tekst
from tests.pipeline.documenten.protocol import doe, stel_op, verander

BETROKKEN = [
    ("P-F2a", "plaats_calamiteit", "omdat de gebeurtenis in uw gemeente heeft plaatsgevonden"),
    ("P-F2b", "inkoopcontract", "omdat uw gemeente een contract met de aanbieder heeft"),
    ("P-F2c", "verblijf_client", "omdat de cliënt in uw gemeente verblijft"),
    ("P-F2d", "inschrijving_client", "omdat de cliënt in uw gemeente staat ingeschreven"),
    ("P-F2e", "inschrijving_familie", "omdat familie van de cliënt in uw gemeente staat ingeschreven"),
]
AFWEGING: dict[str, Any] = {
    "doel": "Samen zien of de avond veilig is",
    "waarom": "De inspectie mist de roosters",
    "welke_informatie": "De roosters van maart",
    "gebruik": "Naast de norm leggen",
    "taak_ontvanger": "Toezicht op de jeugdhulp",
    "proportioneel": "ja",
    "proportionaliteit": "Er staan geen namen in",
    "anoniem_kan": "ja",
    "subsidiariteit": "De aanbieder heeft ze niet meer",
    "belemmering_wet": "nee",
    "belemmering_maatregel": "nee",
    "aangewezen": "ja",
    "bevoegd_van": "ja",
    "bevoegd_aan": "ja",
    "bevoegdheid_vastgesteld": "2026-03-02",
    "persoonsgegevens": "nee",
    "gezondheidsgegevens": "nee",
    "grondslag": "geen_persoonsgegevens",
    "aanbieder_geinformeerd": "2026-03-02",
}
FORMULIER = [
    ("AK-B2-W1", {}, "Samen zien of de avond veilig is."),
    ("AK-B2-W2", {}, "Ja. Er staan geen namen in."),
    ("AK-B2-W2", {"proportioneel": "nee"}, "Nee. Er staan geen namen in."),
    ("AK-B2-W3", {}, "Het doel wordt bereikt zonder persoonsgegevens; die worden dan ook niet gedeeld."),
    ("AK-B2-W3", {"anoniem_kan": "nee"}, "Zonder persoonsgegevens wordt het doel niet bereikt."),
    ("AK-B2-W4", {}, "De aanbieder weet dat de informatie wordt gedeeld, sinds 2 maart 2026."),
    ("AK-B2-W5", {}, "De inspectie mist de roosters."),
    ("AK-B2-W5", {}, "De roosters van maart."),
    ("AK-B2-W5", {}, "Naast de norm leggen."),
    ("AK-B2-W6", {}, "Het formulier blijft in het dossier van de zaak."),
    (
        "AK-A12c",
        {},
        "Nee. Geen wettelijke bepaling verbiedt het, en een maatregel werkt er niet minder",
    ),
    ("AK-A12c", {"belemmering_wet": "ja"}, "Ja: een wettelijke bepaling verbiedt het."),
    ("AK-A12c", {"belemmering_maatregel": "ja"}, "Ja: een maatregel werkt er minder goed door."),
    ("AK-A12c", {}, "Toezicht op de jeugdhulp."),
    ("AK-P11-6", {}, "Op 2 maart 2026 is vastgesteld dat beide partijen bevoegd zijn."),
    ("AK-P11-6", {"bevoegd_aan": "nee"}, "dat de Inspectie Gezondheidszorg en Jeugd niet bevoegd is."),
    (
        "AK-L3",
        {},
        "aangewezen door de gemeente Lindewoude en de gemeente Oosterwaarde.",
    ),
    ("AK-L3", {"aangewezen": "nee"}, "De toezichthouder is niet door een gemeente aangewezen"),
]


@pytest.mark.parametrize(("bepaling", "reden", "zin"), BETROKKEN)
def test_a_gemeente_hears_why_it_is_betrokken(bepaling: str, reden: str, zin: str, tmp_path: Path) -> None:
    anders = {"zet": {"partijen.gemeenten.1.redenen": [reden]}}
    dossier = stel_op(tmp_path, "2026-03-03", lambda zaak: verander(zaak, anders))
    doe(dossier, "bericht_gemeente_melding", "2026-03-03")
    brief = tmp_path / "documenten" / "bericht_gemeente_melding-oosterwaarde-beleidsambtenaar.docx"
    assert f"Wij informeren de gemeente Oosterwaarde {zin}." in tekst(brief.read_bytes()), bepaling


@pytest.mark.parametrize(("bepaling", "afweging", "zin"), FORMULIER)
def test_the_form_says_what_was_weighed(
    bepaling: str, afweging: dict[str, str], zin: str, tmp_path: Path
) -> None:
    feit = {
        "soort": "uitwisseling", "moment": "2026-03-03", "van": "toezichthouder", "aan": "igj",
        "over": "onderzoek_lopend", "afweging": AFWEGING | afweging,
    }  # fmt: skip
    g = samen.gegevens(tmp_path, {f"gebeurtenissen.{len(samen.zaak()['gebeurtenissen'])}": feit})
    soort = soorten()["afwegingsformulier_informatiedeling"]
    [exemplaar] = soort.exemplaren(g, samen.NU)
    gemaakt = soort.maak(sjablonen() / soort.sjabloon, exemplaar, g)
    assert zin in "\n".join(alineas(gemaakt)), bepaling


@pytest.mark.parametrize("bepaling", ["P-1.1a", "P-F1a", "AK-B1-2"])
def test_the_inspectie_hears_who_appointed_the_toezichthouder(bepaling: str, tmp_path: Path) -> None:
    g = samen.gegevens(tmp_path)
    soort = soorten()["igj_contactformulier"]
    eerste = soort.exemplaren(g, samen.NU)[0]
    gemaakt = "\n".join(alineas(soort.maak(sjablonen() / soort.sjabloon, eerste, g)))
    assert "Ja, door de gemeente Lindewoude en de gemeente Oosterwaarde." in gemaakt, bepaling
