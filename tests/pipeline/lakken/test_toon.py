# SPDX-License-Identifier: EUPL-1.2
"""``besluit --toon``: every proposal is said before it is taken over, and it holds what it says."""

from __future__ import annotations

from pathlib import Path

from pipeline.dossier import Dossier
from pipeline.lakken import Keus, Kiezer, kies, kies_vermelding, lak, toon_open, voeg_toe, voer_uit
from pipeline.lakken.bestand import lees_boek
from pipeline.lakken.identiteiten import vastgesteld_op
from tests.pipeline.lakken.hulp import NU, dossier

ALINEAS = ["Riek Kuiper viel. Riek Kuiper stond op.", "Daar stond Flapuit bij."]


def _regels(map_: Path, kiezer: Kiezer | None = None) -> str:
    return "\n".join(toon_open(Dossier.open(map_), kiezer or Kiezer()))


def test_het_voorstel_staat_erbij(tmp_path: Path) -> None:
    lak(dossier(tmp_path, ALINEAS), NU)
    tekst = _regels(tmp_path)
    assert "voorstel: lakken als [cliënt]" in tekst
    assert "geen voorstel, beslis zelf" in tekst and "al besloten" not in tekst


def test_een_besloten_plaats_heet_zo(tmp_path: Path) -> None:
    lak(dossier(tmp_path, ALINEAS), NU)
    client = next(r.split()[0] for r in _regels(tmp_path).splitlines() if "[cliënt]" in r)
    voer_uit(Dossier.open(tmp_path), [kies_vermelding(client, 1, Keus("lakken"), "lakker")], "lakker", NU)
    regels = _regels(tmp_path).splitlines()
    assert not any(r.strip().startswith(f"{client}:1") for r in regels), "only what is open"
    assert any(r.strip().startswith(f"{client}:2  ") for r in regels)
    assert any(r.startswith(f"{client} ") and "open: 1 van 2" in r for r in regels)
    genoemd = _regels(tmp_path, Kiezer(ids=(client,))).splitlines()
    assert any(r.strip().startswith(f"{client}:1 (al besloten: lakken als [cliënt], apart") for r in genoemd)


def test_wat_met_de_hand_is_toegevoegd_telt_zijn_plaatsen(tmp_path: Path) -> None:
    lak(dossier(tmp_path, ["De blauwe boot lag er.", "De blauwe boot was weg."]), NU)
    uitslag = voer_uit(
        Dossier.open(tmp_path), [voeg_toe("blauwe boot", "overig", "", "lakker", NU)], "lakker", NU
    )
    assert (uitslag.entiteiten, uitslag.vermeldingen) == (1, 2)


CONCEPT = """\
  - {soort: vastgesteld, moment: 2026-03-30, document: concept, door: [toezichthouder]}
"""
STUK = """\
  - {id: concept, soort: conceptrapport, titel: Concept, eigenaar: [toezichthouder]}
openbaarmaking:
"""


def test_alleen_de_dag_die_op_de_versie_staat_mag_blijven(tmp_path: Path) -> None:
    """The concept was established on another day than the report: that day has no reason to stand."""
    d = dossier(tmp_path, ["Het concept is van 30 maart 2026.", "Het rapport is van 10 april 2026."])
    zaak = (tmp_path / "zaak.yaml").read_text("utf-8").replace("openbaarmaking:\n", STUK) + CONCEPT
    (tmp_path / "zaak.yaml").write_text(zaak, "utf-8", newline="\n")
    d = Dossier.open(tmp_path)
    assert vastgesteld_op(d.zaak) == {"10 april 2026"}
    lak(d, NU)
    regels = [r for r in _regels(tmp_path).splitlines() if "datum  open" in r]
    assert len(regels) == 2
    assert any("laten staan: datum van vaststelling" in r for r in regels)
    assert any("lakken als [maart 2026]" in r for r in regels)


def test_who_is_decided_on_in_two_steps_counts_once(tmp_path: Path) -> None:
    lak(dossier(tmp_path, ["Riek Kuiper viel. Yusuf Demirtaş was er."]), NU)
    [eerste, *_] = lees_boek(tmp_path).entiteiten
    keus = Keus("blijft", reden="Mag blijven.")
    stappen = [
        kies(Kiezer(ids=(eerste.id,)), keus, "lakker", NU),
        kies(Kiezer(), Keus("lakken"), "lakker", NU),
        kies(Kiezer(), Keus("lakken"), "lakker", NU),
    ]
    uitslag = voer_uit(Dossier.open(tmp_path), stappen, "lakker", NU)
    assert uitslag.entiteiten == len(lees_boek(tmp_path).entiteiten) > 1
