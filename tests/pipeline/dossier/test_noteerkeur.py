# SPDX-License-Identifier: EUPL-1.2
"""``noteer`` says at once what the gate would refuse later: a besluit without a version, a short term."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from pipeline.dossier import schrijf_regel
from pipeline.dossier.noteren import noteer
from pipeline.fouten import GebruiksFout
from tests.pipeline.dossier.hulp import maak

NU = datetime(2026, 6, 1, 10, 15, tzinfo=UTC)
_OUD = (
    "  - {soort: uitnodiging_zienswijze_openbaarmaking, moment: 2026-03-01, document: rapport, "
    "aan: [aanbieder], tot: 2026-03-15}"
)
_BRIEF = _OUD.removesuffix("}") + f', versie: "{"2" * 64}"'
SHA = "a" * 64
BESLUIT = ["document=rapport", "grondslag=woo", "belangenafweging=alles is gewogen"]


def _bouw(folder: Path) -> None:
    gegevens = {
        "document": "rapport",
        "doelgroep": "publiek",
        "versie": "2" * 64,
        "bestanden": {},
        "verificatie": "schoon",
    }
    schrijf_regel(folder, "bouw", gegevens, NU, None)


@pytest.mark.parametrize(
    ("moment", "uitkomst", "goed"),
    [
        ("2026-05-31T10:00", "openbaar", False),
        ("2026-05-31T10:00", "niet_openbaar", True),
        ("2026-06-01", "openbaar", True),
        ("2026-06-01T13:00", "openbaar", True),
    ],
)
def test_a_besluit_on_a_version_that_was_not_there(
    moment: str, uitkomst: str, goed: bool, tmp_path: Path
) -> None:
    maak(tmp_path)
    _bouw(tmp_path)
    voor = (tmp_path / "zaak.yaml").read_bytes()
    try:
        noteer(tmp_path, "openbaarmakingsbesluit", [*BESLUIT, f"uitkomst={uitkomst}"], moment, NU)
    except GebruiksFout as fout:
        assert not goed and "neem het besluit dan opnieuw" in str(fout)
        assert (tmp_path / "zaak.yaml").read_bytes() == voor
    else:
        assert goed


@pytest.mark.parametrize(
    ("bewijs", "goed"), [("", False), (f", bewijs: {{bestand: stukken/b.pdf, sha256: {SHA}}}", True)]
)
def test_a_kept_letter_shows_that_the_version_was_there(bewijs: str, goed: bool, tmp_path: Path) -> None:
    maak(tmp_path, (_OUD, f"{_BRIEF}{bewijs}}}"))
    _bouw(tmp_path)
    woorden = [*BESLUIT, "uitkomst=openbaar"]
    if goed:
        assert not noteer(tmp_path, "openbaarmakingsbesluit", woorden, "2026-05-31", NU).opmerkingen
    else:
        with pytest.raises(GebruiksFout, match="na dit moment gebouwd"):
            noteer(tmp_path, "openbaarmakingsbesluit", woorden, "2026-05-31", NU)


def test_a_besluit_without_any_build_is_told_so(tmp_path: Path) -> None:
    maak(tmp_path)
    notitie = noteer(tmp_path, "openbaarmakingsbesluit", [*BESLUIT, "uitkomst=openbaar"], None, NU)
    assert "nog geen openbare versie" in notitie.opmerkingen[0]


@pytest.mark.parametrize(("tot", "kort"), [("2026-06-11", True), ("2026-06-14", True), ("2026-06-15", False)])
def test_a_term_that_is_too_short(tot: str, kort: bool, tmp_path: Path) -> None:
    maak(tmp_path)
    woorden = ["document=rapport", "aan=aanbieder", f"tot={tot}", f"versie={'2' * 64}"]
    regels = noteer(tmp_path, "uitnodiging_zienswijze_openbaarmaking", woorden, None, NU).opmerkingen
    assert bool(regels) is kort
    if kort:
        assert f"{int(tot[-2:]) - 1} dagen" in regels[0]
        assert "2 weken, tot en met 15 juni 2026 of later" in regels[0]


def test_a_second_letter_with_the_same_version_makes_the_term_longer(tmp_path: Path) -> None:
    maak(tmp_path, (_OUD, f"{_BRIEF}}}"))
    woorden = ["document=rapport", "aan=aanbieder", "tot=2026-06-03", f"versie={'2' * 64}"]
    assert not noteer(tmp_path, "uitnodiging_zienswijze_openbaarmaking", woorden, None, NU).opmerkingen


@pytest.mark.parametrize(
    ("moment", "extra", "goed"),
    [
        ("2026-06-01T12:14", [], False),
        ("2026-06-01T12:15", [], True),
        (None, [], True),
        ("2026-06-01", [], True),
        ("2026-06-01T12:14", ["bewijs=zaak-brief.pdf"], True),
    ],
)
@pytest.mark.parametrize("genoemd", [[], [f"versie={'2' * 64}"]])
def test_an_invitation_with_a_version_that_was_built_later(
    moment: str | None, extra: list[str], goed: bool, genoemd: list[str], tmp_path: Path
) -> None:
    maak(tmp_path)
    (tmp_path / "zaak-brief.pdf").write_bytes(b"%PDF-1.7")
    gegevens = {
        "document": "rapport",
        "doelgroep": "publiek",
        "versie": "2" * 64,
        "bestanden": {},
        "verificatie": "schoon",
    }
    schrijf_regel(tmp_path, "bouw", gegevens, NU.replace(second=41), None)
    woorden = ["document=rapport", "aan=aanbieder", "tot=2026-07-01", *genoemd, *extra]
    voor = (tmp_path / "zaak.yaml").read_bytes()
    try:
        noteer(tmp_path, "uitnodiging_zienswijze_openbaarmaking", woorden, moment, NU.replace(second=50))
    except GebruiksFout as fout:
        assert not goed and "na dit moment gebouwd" in str(fout)
        assert (tmp_path / "zaak.yaml").read_bytes() == voor
    else:
        assert goed


def test_an_invitation_with_a_version_nobody_built_is_told_so(tmp_path: Path) -> None:
    maak(tmp_path)
    _bouw(tmp_path)
    woorden = ["document=rapport", "aan=aanbieder", "tot=2026-07-01", f"versie={'3' * 64}"]
    notitie = noteer(tmp_path, "uitnodiging_zienswijze_openbaarmaking", woorden, None, NU)
    assert any("kent deze versie niet" in r for r in notitie.opmerkingen)


@pytest.mark.parametrize(
    ("door", "extra", "gezegd"),
    [("igj", [], True), ("igj", ["bewijs=stukken/pagina.txt"], False), ("toezichthouder", [], False)],
)
def test_that_another_owner_published_asks_for_evidence(
    door: str, extra: list[str], gezegd: bool, tmp_path: Path
) -> None:
    maak(tmp_path)
    (tmp_path / "stukken").mkdir(exist_ok=True)
    (tmp_path / "stukken/pagina.txt").write_text("Gepubliceerd.\n", "utf-8")
    velden = ["document=rapport", f"door={door}", *extra]
    notitie = noteer(tmp_path, "openbaar_gemaakt", velden, "2026-05-01", NU)
    assert any("bewijs=stukken/" in o for o in notitie.opmerkingen) is gezegd
