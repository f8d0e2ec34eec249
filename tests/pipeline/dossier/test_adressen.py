# SPDX-License-Identifier: EUPL-1.2
"""``controleer`` says before the letters are made whose address is not there."""

from __future__ import annotations

from pathlib import Path

import pytest

from pipeline.dossier import Dossier
from pipeline.dossier.adressen import opmerkingen
from tests.pipeline.lakken.hulp import dossier

ADRES = "adres: {straat: Kade 5, postcode: 1234 AB, plaats: Waterdam}"
MENTOR = "{id: mentor, rol: mentor, vertegenwoordigt: client}"
BOS = "naam: {achternaam: Bos}"
THUIS = "straat: Kade 5, postcode: 1234 AB, plaats: Waterdam"


def _zeg(map_: Path, *wijzig: tuple[str, str, str]) -> str:
    dossier(map_, ["Een val."])
    for bestand, oud, nieuw in wijzig:
        tekst = (map_ / bestand).read_text("utf-8")
        assert oud in tekst
        (map_ / bestand).write_text(tekst.replace(oud, nieuw), "utf-8", newline="\n")
    return "\n".join(opmerkingen(Dossier.open(map_)))


_AANBIEDER = ("zaak.yaml", "naam: Stichting Woonanker}", f"naam: Stichting Woonanker, {ADRES}}}")
_CLIENT = ("personen.yaml", "id: client, ", f"id: client, {THUIS}, ")


@pytest.mark.parametrize(
    ("wijzig", "wie"),
    [
        ((), "toezichthouder, aanbieder, waterrade, client"),
        ((_AANBIEDER,), "toezichthouder, waterrade, client"),
        ((_AANBIEDER, _CLIENT), "toezichthouder, waterrade"),
        (
            (("zaak.yaml", "rol: cliënt}", f"rol: cliënt}}\n  - {MENTOR}"),
             ("personen.yaml", "personen:\n", f"personen:\n  - {{id: mentor, {THUIS}, {BOS}}}\n")),
            "toezichthouder, aanbieder, waterrade",
        ),
        ((("zaak.yaml", "{id: begeleider-1, rol: begeleider, bij: aanbieder}",
           "{id: begeleider-1, rol: begeleider, bij: aanbieder, betrokken: ja}"),),
         "toezichthouder, aanbieder, waterrade, client, begeleider-1"),
        ((("zaak.yaml", "openbaarmaking:\n  - {document: rapport, door: toezichthouder}\n", ""),), ""),
    ],
)  # fmt: skip
def test_wie_geen_adres_heeft(tmp_path: Path, wijzig: tuple[tuple[str, str, str], ...], wie: str) -> None:
    gezegd = _zeg(tmp_path, *wijzig)
    assert (f"Zonder adres: {wie}. " in gezegd) if wie else not gezegd


def test_zonder_telefoon_en_mail(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    profielen = tmp_path / "profielen"
    profielen.mkdir()
    monkeypatch.setenv("LAKMOES_PROFIELEN", str(profielen))
    for huis, mist in (("{website: www.voorbeeld.example}", True), ("{mail: a@voorbeeld.example}", False)):
        tekst = f"naam: proef\nversie: '1'\nhuisstijl: {huis}\n"
        (profielen / "proef.yaml").write_text(tekst, "utf-8")
        (tmp_path / huis[1]).mkdir()
        gezegd = _zeg(tmp_path / huis[1], ("zaak.yaml", "profiel: voorbeeld", "profiel: proef"))
        assert ("geen telefoon en geen e-mail" in gezegd) == mist


@pytest.mark.parametrize(
    ("straat", "post", "twee"),
    [("Kade 5", "Postbus 7, 1234 AB Waterdam", True), ("Kade 5", "Kade 5, 1234AB Waterdam", False),
     ("", "Postbus 7, 1234 AB Waterdam", False), ("Kade 5", "", False)],
)  # fmt: skip
def test_twee_adressen_van_de_toezichthouder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, straat: str, post: str, twee: bool
) -> None:
    """Bezwaar goes to one of them, so that it is said which, also before anything is to become public."""
    profielen = tmp_path / "profielen"
    profielen.mkdir()
    monkeypatch.setenv("LAKMOES_PROFIELEN", str(profielen))
    huis = f"huisstijl: {{postadres: '{post}', mail: a@voorbeeld.example}}"
    (profielen / "proef.yaml").write_text(f"naam: proef\nversie: '1'\n{huis}\n", "utf-8")
    eigen = f"naam: GGD Proefstreek, {ADRES}" if straat else "naam: GGD Proefstreek"
    (tmp_path / "zaak").mkdir()
    gezegd = _zeg(
        tmp_path / "zaak",
        ("zaak.yaml", "profiel: voorbeeld", "profiel: proef"),
        ("zaak.yaml", "naam: GGD Proefstreek", eigen),
        ("zaak.yaml", "openbaarmaking:\n  - {document: rapport, door: toezichthouder}\n", ""),
    )
    assert ("ander adres dan in het profiel" in gezegd) == twee
