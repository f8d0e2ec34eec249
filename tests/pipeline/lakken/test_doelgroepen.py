# SPDX-License-Identifier: EUPL-1.2
"""Who reads what: the matrix as data, decisions per audience, which documents go to whom."""

from __future__ import annotations

from pathlib import Path
from typing import get_args

import pytest
import yaml

from pipeline.dossier import Dossier
from pipeline.fouten import GebruiksFout, Geweigerd, LekFout
from pipeline.lakken import (
    Keus,
    Kiezer,
    Stap,
    Werk,
    kies,
    kies_vermelding_voor,
    kies_voor,
    lak,
    lees_boek,
    lees_werk,
    voer_uit,
)
from pipeline.lakken.doelgroep import lees_doelgroep, lees_doelgroepen
from pipeline.lakken.doelgroep_beleid import UITLEG, Inhoud, alle_beleid, samen
from pipeline.lakken.doelgroep_zicht import Zicht
from pipeline.publicatie.bouw import bouw
from pipeline.publicatie.keur import keur
from pipeline.publicatie.ontwerp import ontwerp
from redaction import Merk, lees, platte_tekst
from tests.pipeline.lakken.hulp import NU
from tests.pipeline.lakken.zaak_doelgroep import AUDIENTIE, RAPPORT, VREEMD, schrijf

RIJEN = yaml.safe_load((Path(__file__).parent / "doelgroepen.yaml").read_text(encoding="utf-8"))


def doe(map_: Path, *stappen: Stap) -> None:
    voer_uit(Dossier.open(map_), stappen, "lakker", NU)


def tekst_voor(d: Dossier, werk: Werk, wie: str) -> str:
    return platte_tekst(ontwerp(Zicht(d.zaak, lees_doelgroep(d.zaak, wie), werk), "rapport").document)


@pytest.fixture(scope="module")
def teksten(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """The report as each audience reads it, after someone took over every proposal; the odd mark too."""
    map_ = tmp_path_factory.mktemp("doelgroep")
    lak(schrijf(map_, RAPPORT + VREEMD), NU)
    doe(map_, kies(Kiezer(alleen_open=True), Keus("lakken"), "lakker", NU))
    d = Dossier.open(map_)
    werk = lees_werk(d, lees_boek(map_))
    return {wie: tekst_voor(d, werk, wie) for wie in AUDIENTIE}


@pytest.mark.parametrize("rij", RIJEN, ids=[r["wat"] for r in RIJEN])
def test_who_reads_what(teksten: dict[str, str], rij: dict[str, object]) -> None:
    assert {wie for wie in AUDIENTIE if str(rij["tekst"]) in teksten[wie]} == set(rij["leest"])  # type: ignore[call-overload]


def test_what_is_hidden_leaves_a_readable_label_with_its_ground(teksten: dict[str, str]) -> None:
    assert "[passage: beroepsgeheim, Woo 5.1.1.d]" in teksten["publiek"]
    assert "[passage: medische gegevens, Woo 5.1.1.d]" in teksten["raad"]
    assert "[passage: vertrouwelijke verklaring]" in teksten["familie-dochter"]


def test_undecided_is_covered_just_the_same(tmp_path: Path) -> None:
    d = schrijf(tmp_path)
    werk = lees_werk(d, lees_boek(tmp_path))
    for rij in RIJEN:
        gezien = {wie for wie in AUDIENTIE if rij["tekst"] in tekst_voor(d, werk, wie)}
        assert gezien <= set(rij["leest"]), rij["wat"]


def test_every_policy_speaks_of_every_kind_and_the_public_sees_none() -> None:
    for beleid in alle_beleid().values():
        assert set(beleid.ziet) == set(get_args(Inhoud)) == set(UITLEG), beleid.doelgroep
        assert not beleid.mag("onbekende_markering")
    assert not any(alle_beleid()["publiek"].ziet.values())
    assert alle_beleid()["raad"].ziet == alle_beleid()["publiek"].ziet


def test_two_policies_for_one_audience_are_refused() -> None:
    een = alle_beleid()["raad"]
    with pytest.raises(ValueError, match="raad"):
        samen([een, een])


def test_what_a_policy_does_not_say_may_not() -> None:
    stil = alle_beleid()["aanbieder"].model_copy(update={"ziet": {}})
    assert not any(stil.mag(i) for i in get_args(Inhoud))


@pytest.mark.parametrize(
    ("doelgroep", "mappen"),
    [
        ("aanbieder", {"aanbieder-woonanker", "aanbieder-dagzorg"}),
        ("college:molenbeek", {"college-molenbeek"}),
        ("gehoorde", {"gehoorde-buurman"}),
        ("gehoorde:dochter", {"gehoorde-dochter"}),
        ("gehoorde-dochter", {"gehoorde-dochter"}),
        ("familie", {"familie-dochter"}),
        ("publiek", {"publiek"}),
    ],
)
def test_an_audience_is_one_or_everyone_of_a_kind(tmp_path: Path, doelgroep: str, mappen: set[str]) -> None:
    assert {d.map_naam for d in lees_doelgroepen(schrijf(tmp_path).zaak, doelgroep)} == mappen


@pytest.mark.parametrize(
    "doelgroep", ["familie:buurman", "gehoorde:niemand", "pers", "college:woonanker", ""]
)
def test_who_is_no_such_audience_is_refused(tmp_path: Path, doelgroep: str) -> None:
    with pytest.raises(GebruiksFout, match="--doelgroep"):
        lees_doelgroepen(schrijf(tmp_path).zaak, doelgroep)


@pytest.mark.parametrize(
    ("doelgroep", "documenten"),
    [("gehoorde:buurman", {"rapport"}), ("familie:dochter", {"rapport"}), ("raad", {"rapport", "raadsbrief"}),
     ("aanbieder:woonanker", {"rapport"}), ("publiek", {"rapport", "raadsbrief"})],
)  # fmt: skip
def test_each_audience_gets_its_own_documents_and_they_are_clean(
    tmp_path: Path, doelgroep: str, documenten: set[str]
) -> None:
    lak(schrijf(tmp_path), NU)
    gebouwd = bouw(Dossier.open(tmp_path), doelgroep, NU)
    assert {g.document for g in gebouwd} == documenten
    for naam in gebouwd[0].bestanden:
        tekst = platte_tekst(lees(tmp_path / "versies" / gebouwd[0].doelgroep / naam).document)
        assert "haloperidol" not in tekst or doelgroep == "aanbieder:woonanker"


@pytest.fixture
def besloten(tmp_path: Path) -> Path:
    lak(schrijf(tmp_path), NU)
    doe(tmp_path, kies(Kiezer(alleen_open=True), Keus("lakken"), "lakker", NU))
    return tmp_path


def passage(map_: Path, woord: str) -> str:
    return next(e.id for e in lees_boek(map_).entiteiten if e.soort == "passage" and woord in e.vormen[0])


def leest(map_: Path, wie: str, woord: str) -> bool:
    d = Dossier.open(map_)
    return woord in tekst_voor(d, lees_werk(d, lees_boek(map_)), wie)


def test_a_person_decides_for_one_audience_and_back(besloten: Path) -> None:
    id_ = passage(besloten, "linkerheup")
    keus = Keus("blijft", "de dochter was bij de operatie")
    doe(besloten, kies_voor("familie:dochter", Kiezer(ids=(id_,)), keus, "lakker", NU))
    assert leest(besloten, "familie-dochter", "linkerheup")
    assert not [
        w for w in AUDIENTIE if leest(besloten, w, "linkerheup") and w[:7] not in {"familie", "gehoord"}
    ]
    doe(besloten, kies_voor("familie:dochter", Kiezer(ids=(id_,)), Keus("open"), "lakker", NU))
    assert not leest(besloten, "familie-dochter", "linkerheup")


def test_a_person_covers_what_the_policy_shows(besloten: Path) -> None:
    id_ = passage(besloten, "haloperidol")
    doe(besloten, kies_voor("aanbieder", Kiezer(ids=(id_,)), Keus("lakken", "strafzaak"), "lakker", NU))
    assert not leest(besloten, "aanbieder-woonanker", "haloperidol")


def test_the_most_precise_decision_wins(besloten: Path) -> None:
    id_ = passage(besloten, "raam ging")
    kiezer = Kiezer(ids=(id_,))
    allen = kies_voor("gehoorde", kiezer, Keus("lakken", "wacht"), "lakker", NU)
    doe(besloten, allen, kies_voor("gehoorde:buurman", kiezer, Keus("blijft", "eigen"), "lakker", NU))
    assert leest(besloten, "gehoorde-buurman", "raam ging")


def test_letting_a_passage_stand_for_one_audience_holds_for_the_words_that_were_seen(besloten: Path) -> None:
    id_ = passage(besloten, "linkerheup")
    doe(besloten, kies_vermelding_voor("familie:dochter", id_, 1, Keus("blijft", "was erbij"), "lakker", NU))
    assert leest(besloten, "familie-dochter", "linkerheup")
    schrijf(besloten, RAPPORT.replace("Zij brak haar linkerheup op", "Zij brak haar linkerheup en pols op"))
    assert not leest(besloten, "familie-dochter", "linkerheup")


@pytest.mark.parametrize("keus", [Keus("blijft"), Keus("voorstel"), Keus("lakken", "x", label="y")])
def test_a_decision_for_one_audience_asks_a_reason_and_no_label(besloten: Path, keus: Keus) -> None:
    with pytest.raises(GebruiksFout):
        doe(besloten, kies_voor("raad", Kiezer(ids=(passage(besloten, "raam"),)), keus, "lakker", NU))


def test_revealing_more_to_an_audience_undoes_its_approval(besloten: Path) -> None:
    bouw(Dossier.open(besloten), "familie:dochter", NU)
    keur(Dossier.open(besloten), "rapport", "familie-dochter", "keurder", NU)
    keus = Keus("blijft", "was erbij")
    doe(
        besloten, kies_voor("familie", Kiezer(ids=(passage(besloten, "linkerheup"),)), keus, "teamleider", NU)
    )
    bouw(Dossier.open(besloten), "familie:dochter", NU)
    regel = Dossier.open(besloten).register.laatste("bouw", doelgroep="familie-dochter")
    assert regel is not None and len(regel.gegevens["onthult"]) == 1
    goed = Dossier.open(besloten).register.laatste("keur", doelgroep="familie-dochter")
    assert goed is not None and goed.gegevens["versie"] != regel.gegevens["versie"]


def test_who_decided_for_one_audience_may_not_approve_it(besloten: Path) -> None:
    stap = kies_voor("raad", Kiezer(ids=(passage(besloten, "raam"),)), Keus("lakken", "x"), "keurder", NU)
    voer_uit(Dossier.open(besloten), [stap], "keurder", NU)
    bouw(Dossier.open(besloten), "raad", NU)
    with pytest.raises(Geweigerd, match="besliste"):
        keur(Dossier.open(besloten), "rapport", "raad", "keurder", NU)


def test_an_unknown_mark_stops_every_version(tmp_path: Path) -> None:
    lak(schrijf(tmp_path, RAPPORT + VREEMD), NU)
    with pytest.raises(Geweigerd, match="markering"):
        bouw(Dossier.open(tmp_path), "aanbieder:woonanker", NU)
    assert not (tmp_path / "versies").exists()


def test_hidden_words_that_stand_unmarked_elsewhere_are_a_leak(tmp_path: Path) -> None:
    zin = "\nKortom: de huisarts schreef over beginnende vasculaire dementie, en meer.\n"
    lak(schrijf(tmp_path, RAPPORT + zin), NU)
    doe(tmp_path, kies(Kiezer(alleen_open=True), Keus("lakken"), "lakker", NU))
    with pytest.raises(LekFout, match="passage: beroepsgeheim") as fout:
        bouw(Dossier.open(tmp_path), "publiek", NU)
    assert "dementie" not in str(fout.value)


def test_unmarked_words_about_health_are_a_hint_and_no_more(tmp_path: Path) -> None:
    uitslag = lak(schrijf(tmp_path, "# Rapport\n\nZij gebruikte insuline.\n"), NU)
    (wenk,) = [b for b in uitslag.leesbevindingen if "gezondheid" in b[2]]
    assert wenk[3] is False and "insuline" not in wenk[2] + wenk[1]
    assert not [b for b in lak(schrijf(tmp_path), NU).leesbevindingen if "gezondheid" in b[2] and b[3]]


def test_a_mark_with_an_id_that_the_case_lacks_is_told(tmp_path: Path) -> None:
    uitslag = lak(schrijf(tmp_path, "# Rapport\n\n[Dit zei iemand]{.gezegd van=niemand}.\n"), NU)
    assert [b for b in uitslag.leesbevindingen if "niet in zaak.yaml" in b[2]]


def test_with_one_client_medical_words_are_about_that_client(tmp_path: Path) -> None:
    d = schrijf(tmp_path)
    alleen = d.zaak.model_copy(update={"personen": tuple(p for p in d.zaak.personen if p.id != "medeclient")})
    werk = lees_werk(d, lees_boek(tmp_path))
    for zaak, mag in ((d.zaak, False), (alleen, True)):
        zicht = Zicht(zaak, lees_doelgroep(zaak, "gehoorde:client"), werk)
        assert zicht.mag_merk(Merk("medisch")) is mag
        assert not zicht.mag_merk(Merk("beroepsgeheim"))


@pytest.mark.parametrize(("wie", "leest"), [
    ("gehoorde-dochter", True), ("familie-dochter", True), ("aanbieder-woonanker", True),
    ("aanbieder-dagzorg", False), ("gehoorde-buurman", False), ("publiek", False),
])  # fmt: skip
def test_a_name_that_a_family_shares_is_read_by_who_may_read_the_client(
    tmp_path: Path, wie: str, leest: bool
) -> None:
    d = schrijf(tmp_path, "% Rapport\n\nDaarna ging Kuipers naar buiten.\n")
    personen = (tmp_path / "personen.yaml").read_text("utf-8").replace("Aardenburg", "Kuipers")
    (tmp_path / "personen.yaml").write_text(personen, "utf-8")
    d = Dossier.open(tmp_path)
    tekst = tekst_voor(d, lees_werk(d, lees_boek(tmp_path)), wie)
    assert ("Kuipers" in tekst) == leest
    assert leest or "[cliënt of dochter]" in tekst


def test_a_name_that_a_client_shares_with_staff_stays_covered(tmp_path: Path) -> None:
    schrijf(tmp_path, "% Rapport\n\nDaarna ging Kuipers naar buiten.\n")
    personen = (tmp_path / "personen.yaml").read_text("utf-8").replace("Brouwers", "Kuipers")
    (tmp_path / "personen.yaml").write_text(personen, "utf-8")
    d = Dossier.open(tmp_path)
    werk = lees_werk(d, lees_boek(tmp_path))
    assert "Kuipers" not in tekst_voor(d, werk, "familie-dochter")
    assert "Kuipers" not in tekst_voor(d, werk, "aanbieder-woonanker"), "a member of staff of another"


def test_a_version_with_a_shared_family_name_is_built_for_the_aanbieder(tmp_path: Path) -> None:
    d = schrijf(tmp_path, "% Rapport\n\nMevrouw W. Kuipers viel. Daarna ging Kuipers naar buiten.\n")
    personen = (tmp_path / "personen.yaml").read_text("utf-8").replace("Aardenburg", "Kuipers")
    (tmp_path / "personen.yaml").write_text(personen, "utf-8")
    d = Dossier.open(tmp_path)
    lak(d, NU)
    [gebouwd] = bouw(Dossier.open(tmp_path), "aanbieder:woonanker", NU)
    assert gebouwd.doelgroep == "aanbieder-woonanker"
