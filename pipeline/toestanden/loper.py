# SPDX-License-Identifier: EUPL-1.2
"""Walks the events of a case through one machine, and says of each that does not fit why."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass, field

from pipeline.toestanden.beeld import Beeld, Feit, is_soort
from pipeline.toestanden.model import Herkenning, Machine, Overgang
from pipeline.toestanden.stand import Gezet, Onregelmatig
from pipeline.toestanden.voorwaarden import gebreken
from pipeline.zaak.basis import Moment
from pipeline.zaak.document import Maatregel, Stuk
from pipeline.zaak.gebeurtenis import Gebeurtenis, OpenbaarGemaakt


def herkent(wat: Herkenning, feit: Gebeurtenis, beeld: Beeld) -> bool:
    """Whether this is the event meant: kind, values of fields, and the document or measure it is about."""
    if wat.gebeurtenis != feit.soort or not _gaat_hierover(feit, beeld):
        return False
    if wat.stuk:
        stuk = beeld.zaak.stuk(str(getattr(feit, "document", "")))
        if stuk is None or not is_soort(stuk, wat.stuk):
            return False
    return all(_waarde(getattr(feit, veld, None)) in toegestaan for veld, toegestaan in wat.als.items())


def _waarde(waarde: object) -> str:
    return {True: "ja", False: "nee"}[waarde] if isinstance(waarde, bool) else str(waarde)


def _gaat_hierover(feit: Gebeurtenis, beeld: Beeld) -> bool:
    if isinstance(beeld.over, Maatregel):
        return getattr(feit, "maatregel", beeld.over.id) == beeld.over.id
    if not isinstance(beeld.over, Stuk):
        return True
    if isinstance(feit, OpenbaarGemaakt) and beeld.voornemen and feit.door != beeld.voornemen.door:
        return False
    documenten = getattr(feit, "documenten", None) or (getattr(feit, "document", beeld.over.id),)
    return beeld.over.id in documenten


def belet(overgang: Overgang, beeld: Beeld, feit: Gebeurtenis | None = None) -> tuple[str, ...]:
    """What stands in the way of a transition, in Dutch sentences; () when nothing does."""
    gevonden = (zin for naam in overgang.voorwaarden for zin in gebreken(naam, beeld, feit))
    return tuple(dict.fromkeys(gevonden))


def _dag_waarop(overgang: Overgang, beeld: Beeld) -> Moment | None:
    """The first day on which time alone met the conditions; terms pass once, so halving finds it."""
    if not beeld.feiten:
        return None
    voor, na = beeld.feiten[-1][1].moment.dag, beeld.op.date()
    while (na - voor).days > 1:
        midden = voor + (na - voor) // 2
        gehaald = not belet(overgang, beeld.tot(len(beeld.feiten), Moment(midden).vroegst))
        voor, na = (voor, midden) if gehaald else (midden, na)
    return Moment(na)


@dataclass
class Loop:
    """One walk; the only thing here that changes, and it never leaves this module's callers."""

    machine: Machine
    beeld: Beeld
    toestand: str = ""
    pad: list[Gezet] = field(default_factory=list)
    overgeslagen: list[Overgang] = field(default_factory=list)
    onregelmatig: list[Onregelmatig] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.toestand = self.machine.start

    def loop(self) -> Loop:
        """Walk all visible events; returns itself."""
        feiten = self.beeld.feiten
        for nr, feit in enumerate(feiten):
            self._vanzelf(self.beeld.tot(nr, feit[1].moment.vroegst))
            tot_hier = self.beeld.tot(nr + 1, feit[1].moment.laatst)
            self._verwerk(feit, tot_hier)
            self._vanzelf(tot_hier, feit)
        self._vanzelf(self.beeld)
        return self

    def uit(self, toestand: str) -> tuple[Overgang, ...]:
        """The transitions from a state."""
        return tuple(o for o in self.machine.overgangen if toestand in o.van)

    def _vanzelf(self, beeld: Beeld, na: Feit[Gebeurtenis] | None = None) -> None:
        """Take every step that needs no event: after the event ``na``, or in the time before the next."""
        for _ in self.machine.toestanden:
            kan = [o for o in self.uit(self.toestand) if o.vanzelf and not belet(o, beeld)]
            if not kan:
                return
            moment = na[1].moment if na else _dag_waarop(kan[0], beeld)
            self._zet(Gezet(kan[0], na[0] if na else None, moment))

    def _zet(self, stap: Gezet) -> None:
        self.pad.append(stap)
        self.toestand = stap.overgang.naar

    def _verwerk(self, feit: Feit[Gebeurtenis], beeld: Beeld) -> None:
        past = [o for o in self.machine.overgangen if herkent(o, feit[1], beeld)]
        hier = [o for o in past if self.toestand in o.van]
        if hier:
            self._van_hier(hier, feit, beeld)
        elif past and not self._al_gezet(past, feit) and not self._is_taak(feit[1], beeld):
            self._elders(past, feit, beeld)

    def _is_taak(self, feit: Gebeurtenis, beeld: Beeld) -> bool:
        """Whether it is something to do in a state that was passed, which may be done late."""
        gezien = {self.machine.start, *(g.overgang.naar for g in self.pad)}
        taken = (t for naam in gezien for t in self.machine.toestanden[naam].taken)
        return any(herkent(t, feit, beeld) for t in taken)

    def _van_hier(self, hier: list[Overgang], feit: Feit[Gebeurtenis], beeld: Beeld) -> None:
        index, gebeurtenis = feit
        overgang, mist = hier[0], belet(hier[0], beeld, gebeurtenis)
        if mist and overgang.deels:
            return
        self._zet(Gezet(overgang, index, gebeurtenis.moment, mist))
        if mist:
            self._meld(f"{overgang.stap} is gedaan terwijl dat nog niet kon. {' '.join(mist)}", feit)

    def _al_gezet(self, past: list[Overgang], feit: Feit[Gebeurtenis]) -> bool:
        """Whether this repeats a step, or makes good one that was skipped."""
        alsnog = next((o for o in past if o in self.overgeslagen), None)
        if alsnog is not None:
            self.overgeslagen.remove(alsnog)
            self.pad.insert(len(self.pad) - 1, Gezet(alsnog, feit[0], feit[1].moment))
            if not self.machine.instap:
                self._meld(f"{alsnog.stap} is later gedaan dan de bedoeling is.", feit)
            return True
        gezet = {g.overgang.naar for g in self.pad}
        return any(o.naar in gezet for o in past)

    def _elders(self, past: list[Overgang], feit: Feit[Gebeurtenis], beeld: Beeld) -> None:
        wegen = [(weg, o) for o in past if (weg := self._weg(o, beeld)) is not None]
        if not wegen and self.machine.instap:
            return  # part of a form of cooperation that was not chosen
        if not wegen:
            waar = self.machine.toestanden[self.toestand].tekst
            algemeen = min(past, key=lambda o: len(o.stap))
            self._meld(f"{algemeen.stap} past hier niet. De stand was: {waar}", feit)
            return
        weg, overgang = min(wegen, key=lambda paar: len(paar[0]))
        mist = tuple(dict.fromkeys((*self._onderweg(weg, beeld), *belet(overgang, beeld, feit[1]))))
        if mist and overgang.deels:
            return
        self._sla_over(weg, beeld)
        self._zet(Gezet(overgang, feit[0], feit[1].moment, mist))
        if mist or not self.machine.instap:
            stappen = ", ".join(f"'{o.stap}'" for o in weg if not (o.vanzelf and not belet(o, beeld)))
            eerst = f" Eerst had moeten gebeuren: {stappen}." if stappen else ""
            self._meld(f"{overgang.stap} is gedaan voor zijn beurt.{eerst} {' '.join(mist)}".strip(), feit)

    def _onderweg(self, weg: tuple[Overgang, ...], beeld: Beeld) -> Iterator[str]:
        """What stood in the way of the steps that go by themselves."""
        for overgang in weg:
            if overgang.vanzelf and not overgang.stil:
                yield from belet(overgang, beeld)

    def _sla_over(self, weg: tuple[Overgang, ...], beeld: Beeld) -> None:
        for overgang in weg:
            if overgang.vanzelf and not belet(overgang, beeld):
                self.pad.append(Gezet(overgang))
            elif not overgang.stil:
                self.overgeslagen.append(overgang)

    def _weg(self, doel: Overgang, beeld: Beeld) -> tuple[Overgang, ...] | None:
        """The shortest way from here to where ``doel`` begins, side roads left out; None without any."""
        rij: deque[tuple[str, tuple[Overgang, ...]]] = deque([(self.toestand, ())])
        gezien = {self.toestand}
        while rij:
            toestand, weg = rij.popleft()
            if toestand in doel.van:
                return weg
            for overgang in self.uit(toestand):
                if overgang.stil and belet(overgang, beeld):
                    continue
                if not overgang.zijweg and overgang.naar not in gezien:
                    gezien.add(overgang.naar)
                    rij.append((overgang.naar, (*weg, overgang)))
        return None

    def _meld(self, tekst: str, feit: Feit[Gebeurtenis]) -> None:
        self.onregelmatig.append(Onregelmatig(tekst, feit[0], feit[1].moment))
