# SPDX-License-Identifier: EUPL-1.2
"""No order of events lets a report out before its owner, before the zienswijze procedure ended, or
without a decision and an approval by two people. The oracle (``orakel``) reads the sources anew.

Each example begins with a case as the sources want it, or with a part of it, and changes it step by step;
after each step the real gate judges a real dossier. ``make eigenschap`` tries far more examples.
"""

from __future__ import annotations

import os
import sys
from collections import Counter
from datetime import datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, ClassVar

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule, run_state_machine_as_test

from pipeline.dossier import Dossier, laad_profiel
from pipeline.dossier.register import Register
from pipeline.toets import toets
from pipeline.zaak.basis import Moment
from pipeline.zaak.zaak import Zaak
from tests.pipeline.toets import zaken
from tests.pipeline.toets.orakel import verboden

GEWOON = settings(
    max_examples=140, stateful_step_count=14, deadline=None, derandomize=True, database=None,
    suppress_health_check=list(HealthCheck), phases=(Phase.generate, Phase.shrink),
)  # fmt: skip
GROOT = settings(GEWOON, max_examples=2000, stateful_step_count=25, derandomize=False)
BASES = ("3b", "gezamenlijk", "igj-rapport", "kader")
DOCUMENT = "rapport"
MENSEN = ("schrijver", "lakker", "keurder", "teamleider", "communicatie", "vreemde", None)
SOORTEN = ("inspectierapport", "rapport_college", "raadsrapport", "besluitrapport", "onderzoek")
RECHTER = ("verzocht", "toegewezen", "afgewezen", "ingetrokken", "opgeheven")
VERSIES = ("v1", "v2")
DAGEN = st.integers(-60, 60)
NR = st.integers(0, 40)
WIE = st.sampled_from(("toezichthouder", "igj", "waterrade", "aanbieder", "client", "dochter", "moeder"))
ECHT = {"bestand": "stukken/bewijs.pdf", "sha256": zaken.sha("bewijs")}
BEWIJS = st.sampled_from((ECHT, None, {**ECHT, "sha256": "0" * 64}, {**ECHT, "bestand": "stukken/weg.pdf"}))
GROND = st.sampled_from(("ziet_af", "onbereikbaar", "geen_belang", "geen_naaste", None))
PROFIEL, PROFIEL_SHA = laad_profiel("voorbeeld")
KEUR = ("document", "doelgroep", "versie", "tekst_zegel", "bestanden")


class Verloop(RuleBasedStateMachine):
    """A case that changes; ``geteld`` says how often the gate allowed and refused, and why it had to."""

    geteld: ClassVar[Counter[str]] = Counter()
    map: ClassVar[Path]

    @initialize(basis=st.sampled_from(BASES), heel=st.booleans(), weg=st.sets(NR, max_size=6))
    def begin(self, basis: str, heel: bool, weg: set[int]) -> None:
        """The lawful case as a whole, or without some of its events and acts."""
        self.data: dict[str, Any] = zaken._schoon(zaken.basis(basis))
        self.data["zaak"].setdefault("uitzonderingen", [])
        for g in self.feiten:
            if "bewijs" in g:
                g["bewijs"] = ECHT
        self.op = zaken.op(self.data)
        self.mutaties = 0
        self.rest = list(enumerate(self.feiten))
        self.feiten[:] = [g for i, g in self.rest if heel or i not in weg]
        self.rest = [(i, g) for i, g in self.rest if not heel and i in weg]
        self.moment = {p["id"] for p in self.data["zaak"]["personen"]}

    @property
    def feiten(self) -> list[dict[str, Any]]:
        feiten: list[dict[str, Any]] = self.data["zaak"]["gebeurtenissen"]
        return feiten

    def _ken(self, wie: str) -> str:
        """An id of this case."""
        zaak = self.data["zaak"]
        bekend = {p["id"] for p in zaak["personen"]} | {"toezichthouder", "waterrade", "aanbieder"}
        bekend |= {r["id"] for r in zaak["partijen"].get("rijksinspecties", ())}
        return wie if wie in bekend else "aanbieder"

    def _partij(self, wie: str) -> str:
        wie = self._ken(wie)
        return wie if wie in {"toezichthouder", "waterrade", "igj"} else "toezichthouder"

    def _op(self, dagen: int) -> str:
        return str(Moment.van(self.op + timedelta(days=dagen)))

    def _noteer(self, **feit: Any) -> None:
        self.feiten.append({k: v for k, v in feit.items() if v is not None})
        self.mutaties += 1

    @rule()
    def herstel(self) -> None:
        """What was left out happens after all, as it should."""
        if self.rest:
            self.feiten.append(self.rest.pop(0)[1])

    @rule(nr=NR, dagen=DAGEN)
    def verschuif(self, nr: int, dagen: int) -> None:
        """An event happened on another day."""
        feit = self.feiten[nr % len(self.feiten)] if self.feiten else None
        if feit is not None:
            anders = Moment.lees(feit["moment"]).vroegst + timedelta(days=dagen)
            feit["moment"] = str(Moment.van(anders))
            self.mutaties += 1

    @rule(nr=NR)
    def zonder_uur(self, nr: int) -> None:
        """An event is of this very day, and nobody noted the hour."""
        if self.feiten:
            self.feiten[nr % len(self.feiten)]["moment"] = str(self.op.date())
            self.mutaties += 1

    @rule(stap=st.sampled_from(RECHTER), dagen=DAGEN, uur=st.booleans())
    def naar_de_rechter(self, stap: str, dagen: int, uur: bool) -> None:
        """A step at the court, today without an hour or at any moment."""
        moment = self._op(dagen) if uur else str(self.op.date())
        self._noteer(soort="voorlopige_voorziening", moment=moment, document=DOCUMENT, stap=stap)

    @rule(
        soort=st.sampled_from(("strafonderzoek", "pshi")), begin=st.booleans(), dagen=DAGEN, uur=st.booleans()
    )
    def ander_proces(self, soort: str, begin: bool, dagen: int, uur: bool) -> None:
        """Another process begins or ends, today without an hour or at any moment."""
        moment = self._op(dagen) if uur else str(self.op.date())
        self._noteer(soort=soort, moment=moment, stap="gestart" if begin else "beeindigd")

    @rule(uitkomst=st.sampled_from(("openbaar", "niet_openbaar")), dagen=DAGEN, uur=st.booleans())
    def nieuw_besluit(self, uitkomst: str, dagen: int, uur: bool) -> None:
        """One more besluit, either way."""
        self._noteer(
            soort="openbaarmakingsbesluit", moment=self._op(dagen) if uur else str(self.op.date()),
            document=DOCUMENT, uitkomst=uitkomst, grondslag="woo", belangenafweging="Opnieuw gewogen.",
        )  # fmt: skip

    @rule(nr=NR, tekst=st.sampled_from(("docx", "docx", "een ander bestand", None)))
    def vastgestelde_tekst(self, nr: int, tekst: str | None) -> None:
        """It is known which text was established: that of the version, or another; or it is not."""
        vast = [g for g in self.feiten if g["soort"] == "vastgesteld" and g["document"] == DOCUMENT]
        if vast:
            vast[nr % len(vast)]["bron_zegel"] = tekst and zaken.ZEGEL.van(zaken.sha(tekst))
            self.mutaties += 1

    @rule(nr=NR)
    def laat_weg(self, nr: int) -> None:
        """An event never happened."""
        if self.feiten:
            self.rest.append((0, self.feiten.pop(nr % len(self.feiten))))
            self.mutaties += 1

    @rule(nr=NR, bewijs=BEWIJS)
    def ander_bewijs(self, nr: int, bewijs: Any) -> None:
        """The evidence of an event is missing, changed, or real."""
        dragers = [g for g in self.feiten if "bewijs" in g or g["soort"] == "openbaar_gemaakt"]
        if dragers:
            dragers[nr % len(dragers)]["bewijs"] = bewijs
            self.mutaties += 1

    @rule(dagen=DAGEN, duur=st.integers(0, 30), aan=st.lists(WIE, min_size=1, max_size=3))
    def nodig_uit(self, dagen: int, duur: int, aan: list[str]) -> None:
        """One more invitation, short or long, to anyone."""
        versie = zaken.sha("v1")
        self._noteer(
            soort="uitnodiging_zienswijze_openbaarmaking", moment=self._op(dagen), document=DOCUMENT,
            aan=sorted({self._ken(w) for w in aan}), tot=self._op(dagen + duur)[:10], versie=versie,
        )  # fmt: skip

    @rule(dagen=DAGEN, van=WIE, uitkomst=st.sampled_from(("geen_bezwaar", "ziet_af")), bewijs=BEWIJS)
    def antwoord(self, dagen: int, van: str, uitkomst: str, bewijs: Any) -> None:
        """Someone answers."""
        self._noteer(
            soort="zienswijze_openbaarmaking", moment=self._op(dagen), document=DOCUMENT,
            van=self._ken(van), uitkomst=uitkomst, bewijs=bewijs,
        )  # fmt: skip

    @rule(dagen=DAGEN, bewijs=BEWIJS)
    def rond_af(self, dagen: int, bewijs: Any) -> None:
        """The procedure is called ended."""
        self._noteer(
            soort="procedure_zienswijze_afgerond", moment=self._op(dagen), document=DOCUMENT, bewijs=bewijs
        )

    @rule(dagen=DAGEN, door=WIE, bewijs=BEWIJS)
    def maak_openbaar(self, dagen: int, door: str, bewijs: Any) -> None:
        """Someone made it public."""
        self._noteer(
            soort="openbaar_gemaakt", moment=self._op(dagen), document=DOCUMENT, door=self._partij(door),
            bewijs=bewijs,
        )  # fmt: skip

    @rule(door=WIE)
    def ander_voornemen(self, door: str) -> None:
        """Another party wants to publish."""
        self.data["zaak"]["openbaarmaking"][0]["door"] = self._partij(door)
        self.mutaties += 1

    @rule(eigenaren=st.sets(WIE, min_size=1, max_size=2))
    def andere_eigenaar(self, eigenaren: set[str]) -> None:
        """The report belongs to someone else."""
        stuk = next(d for d in self.data["zaak"]["documenten"] if d["id"] == DOCUMENT)
        stuk["eigenaar"] = sorted({self._partij(e) for e in eigenaren})
        self.mutaties += 1

    @rule(
        soort=st.sampled_from(
            ("inspectierapport", "rapport_college", "raadsrapport", "besluitrapport", "onderzoek")
        )
    )
    def andere_soort(self, soort: str) -> None:
        """The report bears another name."""
        next(d for d in self.data["zaak"]["documenten"] if d["id"] == DOCUMENT)["soort"] = soort
        self.mutaties += 1

    @rule(wie=WIE, nr=NR, grond=GROND, bewijs=BEWIJS)
    def andere_mensen(self, wie: str, nr: int, grond: str | None, bewijs: Any) -> None:
        """A betrokkene more: alive again, left out with a reason, marked as not betrokken, represented."""
        zaak, wie = self.data["zaak"], self._ken(wie)
        mens = zaak["personen"][nr % len(zaak["personen"])]
        keuze = nr % 4
        if keuze == 0:
            uit = {"persoon": wie, "procedure": "zienswijze_openbaarmaking", "reden": "dat is lastig"}
            uit |= {k: v for k, v in (("grond", grond), ("bewijs", bewijs)) if v is not None}
            zaak["uitzonderingen"].append(uit)
        elif keuze == 1:
            mens["overleden"] = "nee"
        elif keuze == 2:
            mens["betrokken"] = "nee"
        elif mens["id"] != wie:
            mens["vertegenwoordigt"] = wie
        self.mutaties += 1

    @rule(door=st.sampled_from(MENSEN), versie=st.sampled_from(VERSIES))
    def keur(self, door: str | None, versie: str) -> None:
        """Someone approves a version."""
        bouw = next(r for r in self.data["register"] if r["handeling"] == "bouw")["gegevens"]
        gegevens = {k: bouw[k] for k in KEUR} | {"versie": zaken.sha(versie)}
        self._doe("keur", door, gegevens)

    @rule(beslist=st.sets(st.sampled_from(MENSEN[:-1]), max_size=2), versie=st.sampled_from(VERSIES))
    def bouw(self, beslist: set[str], versie: str) -> None:
        """A version is built from what some people decided."""
        bouw = next(r for r in self.data["register"] if r["handeling"] == "bouw")["gegevens"]
        anders = {"besloten_door": sorted(beslist), "versie": zaken.sha(versie)}
        self._doe("bouw", None, bouw | anders)

    @rule(nr=NR)
    def handeling_weg(self, nr: int) -> None:
        """An act of the program never happened; one build stays as the form of all others."""
        register = self.data["register"]
        weg = nr % len(register)
        if register[weg]["handeling"] != "bouw":
            register.pop(weg)
            self.mutaties += 1

    def _doe(self, handeling: str, door: str | None, gegevens: dict[str, Any]) -> None:
        register = self.data["register"]
        laatste = max(Moment.lees(r["moment"]).vroegst for r in register) if register else self.op
        moment = str(Moment.van(laatste + timedelta(minutes=1)))
        register.append({"handeling": handeling, "door": door, "moment": moment, "gegevens": gegevens})
        self.mutaties += 1

    @invariant()
    def de_toets_laat_niets_door(self) -> None:
        """What the gate allows, the sources allow; on the day itself and on a day around it."""
        if not hasattr(self, "data"):
            return
        dossier = self._dossier()
        for op in (self.op, self.op + timedelta(days=len(self.feiten) % 45 - 15)):
            self._oordeel(dossier, op)

    def _oordeel(self, dossier: Dossier, op: datetime) -> None:
        redenen = verboden(self.data, op, lambda b: b == ECHT, [m.id for m in PROFIEL.medewerkers])
        uitslag = toets(dossier, op)
        assert not uitslag.gecrasht
        assert not (uitslag.toegestaan and redenen), redenen
        woord = "toegestaan" if uitslag.toegestaan else "geweigerd"
        self.geteld.update([woord, *(f"verboden: {r}" for r in redenen)])
        self.geteld["toegestaan na wijziging"] += uitslag.toegestaan and self.mutaties > 0
        self.geteld["geweigerd zonder een van de redenen"] += not uitslag.toegestaan and not redenen

    def _dossier(self) -> Dossier:
        zaak = Zaak.model_validate(self.data["zaak"])
        register = Register(zaken.register(self.data["register"]))
        return Dossier(self.map, "zaak.yaml", zaak, {}, None, PROFIEL, PROFIEL_SHA, register)  # type: ignore[arg-type]


@pytest.fixture
def dossiermap() -> Any:
    """A folder with one real piece of evidence, so that hashes are compared with files."""
    with TemporaryDirectory() as naam:
        (Path(naam) / "stukken").mkdir()
        (Path(naam) / "stukken" / "bewijs.pdf").write_text("bewijs", encoding="utf-8")
        yield Path(naam)


def test_nothing_goes_out_before_its_time(dossiermap: Path) -> None:
    groot = os.environ.get("HYPOTHESIS_PROFILE") == "eigenschap"
    Verloop.map, Verloop.geteld = dossiermap, Counter()
    run_state_machine_as_test(Verloop, settings=GROOT if groot else GEWOON)
    geteld = Verloop.geteld
    sys.stderr.write("\n".join(["", *(f"{n:>8}  {wat}" for wat, n in sorted(geteld.items()))]) + "\n")
    assert geteld["toegestaan"] + geteld["geweigerd"] > 1500
    assert geteld["toegestaan na wijziging"] > 100
    for reden in (
        "eigenaar",
        "zienswijze",
        "twee mensen",
        "rechter",
        "besluit",
        "ander proces",
        "andere tekst",
    ):
        # the draws shift with every constant in the sources and with what else runs: a floor, no measure
        assert geteld[f"verboden: {reden}"] > 5, reden
