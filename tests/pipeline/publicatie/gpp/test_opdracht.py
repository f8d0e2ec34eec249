# SPDX-License-Identifier: EUPL-1.2
"""``publiceer --naar gpp``, ``intrek`` and ``vervang`` on a whole dossier, as a user gives them."""

from __future__ import annotations

import hashlib
import json
import shutil
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from pipeline.cli.groep import _uitvoeren
from pipeline.dossier import Dossier, schrijf_regel
from pipeline.dossier.profielen import OMGEVING
from pipeline.publicatie.bestemming import Intrekking
from pipeline.publicatie.bestemmingen.gpp import maak
from pipeline.publicatie.gpp import verkeer as module
from pipeline.publicatie.gpp.dagboek import BESTAND
from pipeline.publicatie.gpp.sleutel import VARIABELE
from tests.pipeline.publicatie.conftest import NU
from tests.pipeline.publicatie.gpp.conftest import certificaten
from tests.pipeline.publicatie.gpp.nepbank import ORGANISATIE, SLEUTEL, Fout, Nepbank

PROFIEL = """naam: proef
over: voorbeeld
versie: "1"
publicatie:
  tooi: gm0344
  gpp_adres: {}
"""


class Werk:
    """A dossier with a bank in its profile, and the command line at a moment."""

    def __init__(
        self, map_: Path, bank: Nepbank, zeg: Callable[[], tuple[str, str]], prik: pytest.MonkeyPatch
    ):
        self.map, self.bank, self._zeg, self._prik = map_, bank, zeg, prik

    def doe(self, *woorden: str, nu: datetime = NU) -> tuple[int, str]:
        """Run a command; its exit code and everything it said."""
        for naam in ("publiceer", "intrek", "vervang"):
            self._prik.setattr(f"pipeline.cli.{naam}.nu", lambda: nu)
        code = _uitvoeren([woorden[0], str(self.map), *woorden[1:]])
        uit = self._zeg()
        return int(code), "".join(uit)

    def publiceer(self, *meer: str, nu: datetime = NU) -> tuple[int, str]:
        """To the bank, by the communications employee."""
        return self.doe("publiceer", "--naar", "gpp", "--als", "communicatie", *meer, nu=nu)

    @property
    def handelingen(self) -> list[str]:
        """The acts in the register."""
        return [r.handeling for r in Dossier.open(self.map).register.regels]


@pytest.fixture
def werk(
    dossiermap: Path,
    bank: Nepbank,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> Iterator[Werk]:
    """The approved example, with a profile that names the bank."""
    profielen = tmp_path / "profielen"
    profielen.mkdir()
    (profielen / "proef.yaml").write_text(PROFIEL.format(bank.adres), encoding="utf-8")
    monkeypatch.setenv(OMGEVING, str(profielen))
    monkeypatch.setenv(VARIABELE, SLEUTEL)
    monkeypatch.setattr(module, "tls", certificaten)
    monkeypatch.setattr("time.sleep", lambda _: None)
    pad = dossiermap / "zaak.yaml"
    tekst = pad.read_text(encoding="utf-8")
    pad.write_text(tekst.replace("profiel: voorbeeld", "profiel: proef", 1), encoding="utf-8")
    bank.deelgrootte = 5000
    yield Werk(dossiermap, bank, lambda: tuple(capsys.readouterr()), monkeypatch)  # type: ignore[arg-type, return-value]


def eis_een(bank: Nepbank, map_: Path, status: str = "gepubliceerd") -> None:
    """One publication in this state, with one document: the approved PDF."""
    assert bank.overtredingen == []
    assert [p["publicatiestatus"] for p in bank.publicaties.values()] == [status]
    ((uuid, document),) = bank.documenten.items()
    assert document["bestandsnaam"] == "rapport.pdf"
    assert bank.inhoud(uuid) == (map_ / "versies" / "publiek" / "rapport.pdf").read_bytes()


def test_a_package_goes_to_the_bank_once(werk: Werk) -> None:
    code, tekst = werk.publiceer()
    assert code == 0, tekst
    assert "openbaar in de publicatiebank" in tekst and "https://open.voorbeeld.nl/publicaties/1" in tekst
    eis_een(werk.bank, werk.map)
    (publicatie,) = werk.bank.publicaties.values()
    dossier = Dossier.open(werk.map)
    stuk = dossier.zaak.stuk("rapport")
    assert stuk is not None and publicatie["officieleTitel"] == stuk.titel
    assert werk.bank.organisaties[ORGANISATIE] == publicatie["publisher"]
    assert {"kenmerk": dossier.zaak.kenmerk, "bron": "zaak"} in publicatie["kenmerken"]
    assert werk.handelingen[-2:] == ["publiceer", "geplaatst"]
    assert werk.publiceer()[0] == 0
    eis_een(werk.bank, werk.map)
    assert werk.handelingen.count("geplaatst") == 1
    assert len(werk.bank.openbaar_gemaakt) == 1


def test_all_formats_when_the_profile_asks(werk: Werk, tmp_path: Path) -> None:
    pad = tmp_path / "profielen" / "proef.yaml"
    pad.write_text(pad.read_text(encoding="utf-8") + "  gpp_bestanden: alle\n", encoding="utf-8")
    assert werk.publiceer()[0] == 0
    for uuid, document in werk.bank.documenten.items():
        bron = werk.map / "versies" / "publiek" / document["bestandsnaam"]
        assert werk.bank.inhoud(uuid) == bron.read_bytes()
    assert len(werk.bank.documenten) == 3


def test_no_name_and_no_token_leaves_the_dossier(werk: Werk) -> None:
    _, tekst = werk.publiceer()
    dossier = Dossier.open(werk.map)
    bank = json.dumps([*werk.bank.publicaties.values(), *werk.bank.documenten.values(), werk.bank.koppen[:1]])
    eigen = "".join(
        (werk.map / b).read_text(encoding="utf-8") for b in (BESTAND, "register.jsonl", "verklaring.json")
    )
    assert SLEUTEL not in tekst + eigen
    for persoon in dossier.personen or ():
        assert persoon.naam.achternaam not in bank + eigen + tekst


def test_before_the_lawful_date_the_bank_hears_nothing(werk: Werk) -> None:
    vroeg = NU.replace(month=3, day=20)
    code, tekst = werk.publiceer(nu=vroeg)
    assert code == 1 and "de toets weigert" in tekst
    code, tekst = werk.publiceer("--op", (NU + timedelta(days=1)).date().isoformat())
    assert code == 1 and "na nu" in tekst
    assert werk.bank.verzoeken == []


def test_the_gate_is_asked_again_before_the_request_that_publishes(werk: Werk) -> None:
    """Someone notes an objection while the files are on their way: it stays a concept."""
    pad = werk.map / "zaak.yaml"
    goed = pad.read_text(encoding="utf-8")
    nieuw = werk.bank._nieuw_document

    def en_dan(body: dict[str, object]) -> dict[str, object]:
        pad.write_text(goed.replace("titel: Overlijden na een val", "titel: Iets anders"), encoding="utf-8")
        return nieuw(body)

    werk.bank._nieuw_document = en_dan  # type: ignore[method-assign]
    code, tekst = werk.publiceer()
    assert code == 1 and "concept in de publicatiebank en is niet openbaar" in tekst, tekst
    eis_een(werk.bank, werk.map, "concept")
    assert werk.bank.openbaar_gemaakt == []
    werk.bank._nieuw_document = nieuw  # type: ignore[method-assign]
    pad.write_text(goed, encoding="utf-8")
    assert werk.publiceer()[0] == 0
    eis_een(werk.bank, werk.map)


@pytest.mark.parametrize(
    ("woorden", "code", "zin"),
    [
        (["--naar", "gpp"], 2, "--als ID"),
        (["--naar", "gpp", "--als", "vreemd"], 2, "kent deze medewerker niet"),
        (["--naar", "elders", "--als", "communicatie"], 2, "--naar"),
    ],
)
def test_wrong_use_is_told(werk: Werk, woorden: list[str], code: int, zin: str) -> None:
    gekregen, tekst = werk.doe("publiceer", *woorden)
    assert gekregen == code and zin in tekst, tekst
    assert werk.bank.verzoeken == []


def test_without_token_or_address_nothing_is_sent(
    werk: Werk, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    with monkeypatch.context() as tijdelijk:
        tijdelijk.delenv(VARIABELE)
        code, tekst = werk.publiceer()
    assert code == 2 and VARIABELE in tekst
    pad = tmp_path / "profielen" / "proef.yaml"
    pad.write_text(PROFIEL.format('""'), encoding="utf-8")
    code, tekst = werk.publiceer()
    assert code == 2 and "publicatie.gpp_adres" in tekst
    assert werk.bank.verzoeken == []


@pytest.mark.parametrize(
    "adres", ["http://bank.example", "ftp://bank.example", "https://a@bank.example", "https://b/?x=1"]
)
def test_an_address_without_tls_or_with_more_is_no_setting(werk: Werk, adres: str, tmp_path: Path) -> None:
    (tmp_path / "profielen" / "proef.yaml").write_text(PROFIEL.format(adres), encoding="utf-8")
    code, tekst = werk.publiceer()
    assert code == 3 and "gpp_adres" in tekst
    assert werk.bank.verzoeken == []


def test_an_address_in_the_dossier_is_refused(werk: Werk) -> None:
    pad = werk.map / "zaak.yaml"
    with pad.open("a", encoding="utf-8") as stroom:
        stroom.write(f"\npublicatie:\n  gpp_adres: {werk.bank.adres}\n")
    assert werk.publiceer()[0] == 3
    assert werk.bank.verzoeken == []


def test_a_bank_that_is_down_is_told_and_the_same_command_finishes(werk: Werk) -> None:
    werk.bank.fouten.append(Fout("status_500", 4, None))
    code, tekst = werk.publiceer()
    assert code == 1 and "later opnieuw" in tekst and "Traceback" not in tekst
    assert "geplaatst" not in werk.handelingen
    werk.bank.genees()
    assert werk.publiceer()[0] == 0
    eis_een(werk.bank, werk.map)


def test_taking_back_withdraws_at_the_bank(werk: Werk) -> None:
    werk.publiceer()
    code, tekst = werk.doe("intrek", "--reden", "privacy", "--als", "keurder")
    assert code == 0 and "ingetrokken in de publicatiebank" in tekst, tekst
    eis_een(werk.bank, werk.map, "ingetrokken")
    (publicatie,) = werk.bank.publicaties.values()
    assert "privacygevoelige" in publicatie["omschrijving"]
    assert werk.handelingen[-1] == "uitgevoerd"
    code, tekst = werk.publiceer()
    assert code == 1 and "ingetrokken" in tekst
    assert len(werk.bank.openbaar_gemaakt) == 1


def test_what_a_broken_run_left_at_the_bank_is_taken_back_too(werk: Werk) -> None:
    """It became public, and the run broke off before the register heard of it."""
    werk.publiceer()
    werk.bank.verzoeken.clear()
    pad = werk.map / "register.jsonl"
    regels = pad.read_text(encoding="utf-8").splitlines(keepends=True)
    assert '"geplaatst"' in regels[-1]
    pad.write_text("".join(regels[:-1]), encoding="utf-8")
    code, tekst = werk.doe("intrek", "--reden", "privacy", "--als", "keurder")
    assert code == 0, tekst
    eis_een(werk.bank, werk.map, "ingetrokken")


def test_a_bank_that_does_not_answer_leaves_the_taking_back_undone_and_says_so(werk: Werk) -> None:
    werk.publiceer()
    werk.bank.dicht()
    code, tekst = werk.doe("intrek", "--reden", "privacy", "--als", "keurder")
    assert code == 1 and "kan nog openbaar" in tekst
    assert "uitgevoerd" not in werk.handelingen
    werk.bank.genees()
    assert werk.doe("intrek", "--reden", "privacy", "--als", "keurder")[0] == 0
    eis_een(werk.bank, werk.map, "ingetrokken")


def test_a_damaged_package_is_not_sent(werk: Werk) -> None:
    werk.publiceer()
    begin = len(werk.bank.verzoeken)
    (pakket,) = (p for p in (werk.map / "publicatie").iterdir() if (p / "manifest.json").is_file())
    pad = pakket / "rapport.pdf"
    pad.write_bytes(pad.read_bytes() + b" ")
    assert werk.publiceer()[0] == 1
    assert werk.bank.verzoeken[begin:] == []


def test_replacing_by_command(werk: Werk) -> None:
    """The register knows a second package; the bank gets it in the place of the first."""
    werk.publiceer()
    dossier = Dossier.open(werk.map)
    (oud,) = (p for p in (werk.map / "publicatie").iterdir() if (p / "manifest.json").is_file())
    nieuw = oud.with_name(f"{oud.name[:-8]}00000000")
    shutil.copytree(oud, nieuw)
    inhoud = (nieuw / "rapport.pdf").read_bytes() + b"%"
    (nieuw / "rapport.pdf").write_bytes(inhoud)
    manifest = json.loads((nieuw / "manifest.json").read_bytes())
    som = hashlib.sha256(inhoud).hexdigest()
    manifest["documenten"][0]["bestanden"]["rapport.pdf"] = {"sha256": som, "bytes": len(inhoud)}
    (nieuw / "manifest.json").write_text(json.dumps(manifest), encoding="utf-8")
    gegevens = {
        "pakket": nieuw.name,
        "manifest_sha256": hashlib.sha256((nieuw / "manifest.json").read_bytes()).hexdigest(),
        "documenten": ["rapport"],
    }
    schrijf_regel(werk.map, "publiceer", gegevens, NU, None)
    wat = Intrekking(oud.name, ("rapport",), "procedure", NU, "keurder", nieuw.name)
    bank = maak(dossier, None).namens("communicatie")
    regels = bank.vervang(Dossier.open(werk.map), oud, nieuw, wat, NU)
    assert "ingetrokken" in regels[0] and "openbaar" in regels[1]
    assert werk.bank.meeste_samen == 1 and werk.bank.overtredingen == []
    stand = {p["kenmerken"][0]["kenmerk"]: p for p in werk.bank.publicaties.values()}
    assert stand[oud.name]["publicatiestatus"] == "ingetrokken"
    assert nieuw.name in stand[oud.name]["omschrijving"]
    assert stand[nieuw.name]["publicatiestatus"] == "gepubliceerd"
