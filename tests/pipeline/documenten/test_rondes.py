# SPDX-License-Identifier: EUPL-1.2
"""A new round has letters of its own beside those that were sent, and only a new round has."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
import yaml

from pipeline.documenten.genereren import Resultaat, genereer
from pipeline.dossier import Dossier
from pipeline.lakken import Keus, Kiezer, kies, lak, voer_uit
from pipeline.publicatie.bouw import bouw
from tests.pipeline.documenten.pakket import tekst
from tests.pipeline.documenten.protocol import doe, stel_op
from tests.pipeline.lakken.hulp import NU, dossier

SOORT = "brief_zienswijze_openbaarmaking"
BRIEF = "documenten/zienswijze_openbaarmaking-rapport-client{}.docx"
ALINEAS = ["Cliënt Riek Kuiper viel. Begeleider J. de Vries vond haar.", "Yusuf Demirtaş zag dat."]
DAG = timedelta(days=1)
BLIJFT, LAKKEN = Keus("blijft", "wil genoemd worden"), Keus("lakken")


def _kies(folder: Path, keus: Keus, kiezer: Kiezer) -> None:
    voer_uit(Dossier.open(folder), [kies(kiezer, keus, "lakker", NU)], "lakker", NU)


def _versie(folder: Path) -> str:
    return str(Dossier.open(folder).register.gebouwd("rapport")[-1].gegevens["versie"])


def _noteer(folder: Path, *feiten: dict[str, Any]) -> None:
    pad = folder / "zaak.yaml"
    zaak = yaml.load(pad.read_text("utf-8"), yaml.BaseLoader)
    zaak["lakmoes"] = 1
    zaak["gebeurtenissen"] += feiten
    pad.write_text(yaml.safe_dump(zaak, allow_unicode=True, sort_keys=False), "utf-8")


def _nodig_uit(folder: Path, moment: str, tot: str) -> None:
    feit = {"soort": "uitnodiging_zienswijze_openbaarmaking", "document": "rapport", "moment": moment}
    _noteer(folder, feit | {"aan": ["client"], "tot": tot, "versie": _versie(folder)})


def _brieven(folder: Path, dagen: int) -> dict[str, Resultaat]:
    return {r.bestand: r for r in genereer(Dossier.open(folder), [SOORT], NU + dagen * DAG)}


def _uitgenodigd(folder: Path, eerst: Keus, later: Keus) -> bytes:
    """The client was invited with a first version; then a name is decided otherwise and it is built again."""
    lak(dossier(folder, ALINEAS), NU)
    _kies(folder, eerst, Kiezer(vormen=("J. de Vries",)))
    _kies(folder, LAKKEN, Kiezer(alleen_open=True))
    bouw(Dossier.open(folder), "publiek", NU)
    _brieven(folder, 0)
    _nodig_uit(folder, "2026-06-01T12:05", "2026-06-15")
    _kies(folder, later, Kiezer(vormen=("J. de Vries",)))
    oud = _versie(folder)
    bouw(Dossier.open(folder), "publiek", NU + DAG)
    assert _versie(folder) != oud
    return (folder / BRIEF.format("")).read_bytes()


def test_a_version_that_shows_more_makes_a_letter_beside_the_one_that_was_sent(tmp_path: Path) -> None:
    verzonden = _uitgenodigd(tmp_path, LAKKEN, BLIJFT)
    nieuw, oud = BRIEF.format(".ronde-2"), BRIEF.format("")
    eerst = _brieven(tmp_path, 2)
    assert eerst[nieuw].stand == "nieuw" and "nieuwe ronde" in eerst[nieuw].reden and oud not in eerst
    inhoud = tekst((tmp_path / nieuw).read_bytes())
    assert _versie(tmp_path)[:12] in inhoud and "3 juni 2026" in inhoud and "17 juni 2026" in inhoud
    assert _brieven(tmp_path, 2)[nieuw].stand == "gelijk"
    _nodig_uit(tmp_path, "2026-06-03T12:05", "2026-06-17")
    gemaakt = (tmp_path / nieuw).read_bytes()
    later = _brieven(tmp_path, 9)
    assert later[nieuw].stand == "gelijk" and "nieuwe ronde" not in later[nieuw].reden
    assert "raken dit document niet" in later[nieuw].reden
    assert (tmp_path / nieuw).read_bytes() == gemaakt
    assert (tmp_path / oud).read_bytes() == verzonden
    eerste = "documenten/zienswijze_openbaarmaking-rapport-aanbieder.docx"  # was never invited
    assert sorted(later) == [eerste, nieuw]


def test_noted_first_the_new_letter_tells_what_was_noted(tmp_path: Path) -> None:
    verzonden = _uitgenodigd(tmp_path, LAKKEN, BLIJFT)
    _nodig_uit(tmp_path, "2026-06-03T12:05", "2026-06-22")
    assert _brieven(tmp_path, 9)[BRIEF.format(".ronde-2")].stand == "nieuw"
    inhoud = tekst((tmp_path / BRIEF.format(".ronde-2")).read_bytes())
    assert _versie(tmp_path)[:12] in inhoud and "3 juni 2026" in inhoud and "22 juni 2026" in inhoud
    assert (tmp_path / BRIEF.format("")).read_bytes() == verzonden


def test_a_version_that_covers_more_is_no_new_round(tmp_path: Path) -> None:
    verzonden = _uitgenodigd(tmp_path, BLIJFT, LAKKEN)
    uit = _brieven(tmp_path, 2)
    assert uit[BRIEF.format("")].stand == "gelijk" and BRIEF.format(".ronde-2") not in uit
    assert (tmp_path / BRIEF.format("")).read_bytes() == verzonden


BESLUIT = "documenten/openbaarmakingsbesluit-rapport-{}{}.docx"


@pytest.mark.parametrize("bekend", [True, False])
def test_a_new_besluit_has_letters_of_its_own_once_the_first_was_made_known(
    bekend: bool, tmp_path: Path
) -> None:
    """The same for the copy in the dossier; a besluit that nobody got is replaced."""

    def eerste(zaak: dict[str, Any]) -> None:
        zaak["openbaarmaking"][0]["op"] = "2026-09-30"
        [besluit] = [e for e in zaak["gebeurtenissen"] if e["soort"] == "openbaarmakingsbesluit"]
        if not bekend:
            del besluit["bekendgemaakt"]

    stel_op(tmp_path, "2026-08-20", eerste)
    doe(Dossier.open(tmp_path), "openbaarmakingsbesluit", "2026-08-20")
    oud = {wie: (tmp_path / BESLUIT.format(wie, "")).read_bytes() for wie in ("dochter", "dossier")}
    feit = {"soort": "openbaarmakingsbesluit", "document": "rapport", "uitkomst": "openbaar"}
    feit |= {"moment": "2026-08-21", "grondslag": "woo", "belangenafweging": "Wij wogen alles opnieuw."}
    _noteer(tmp_path, feit)
    for stand in ("nieuw" if bekend else "bijgewerkt", "gelijk"):
        uit = {r.bestand: r for r in doe(Dossier.open(tmp_path), "openbaarmakingsbesluit", "2026-08-24")}
        namen = [BESLUIT.format(wie, ".ronde-2" if bekend else "") for wie in oud]
        assert [uit[n].stand for n in namen] == [stand, stand]
        assert all("Wij wogen alles opnieuw." in tekst((tmp_path / n).read_bytes()) for n in namen)
    assert [(tmp_path / BESLUIT.format(wie, "")).read_bytes() == b for wie, b in oud.items()] == [bekend] * 2
