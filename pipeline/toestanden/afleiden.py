# SPDX-License-Identifier: EUPL-1.2
"""Where a case stands: every machine that applies to it, derived from what happened until one moment."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import UTC, datetime

from pipeline.profiel.model import Profiel
from pipeline.toestanden.beeld import Beeld, Handeling, maak_beeld
from pipeline.toestanden.ingetrokken import blijft_binnen, gebrek, neergezet, teruggenomen
from pipeline.toestanden.loper import Loop, belet, herkent
from pipeline.toestanden.model import Machinenaam, Overgang, Taak, laad_machine
from pipeline.toestanden.stand import Gezet, Onregelmatig, Stand, Stap, Status, Vervolg
from pipeline.toestanden.voorwaarden import gebreken
from pipeline.zaak.basis import Moment, dutch_date
from pipeline.zaak.gebeurtenis import (
    AfspraakNietOpenbaar,
    OpenbaarGemaakt,
    Openbaarmakingsbesluit,
    Samenloop,
    StapVerantwoord,
    VormGekozen,
)
from pipeline.zaak.zaak import Zaak

_STATUS: dict[str, Status] = {"gedaan": "gedaan", "alsnog": "alsnog", "nvt": "niet_van_toepassing"}


def stand(
    zaak: Zaak, profiel: Profiel, op: datetime, register: Sequence[Handeling] = ()
) -> tuple[Stand, ...]:
    """Where the case stands at ``op`` (aware) in each machine that applies: the protocol, the cooperation,
    each document that is to become public, each measure. Pure; nothing of it is stored."""
    beeld = maak_beeld(zaak, profiel, op, register)
    return tuple(_na_publiceren(_na_intrekken(_stand(naam, b), b), b) for naam, b in _machines(beeld))


def _machines(b: Beeld) -> Iterator[tuple[Machinenaam, Beeld]]:
    if b.zaak.protocol == "calamiteitentoezicht":
        yield "protocol", b
    if b.zaak.samenwerking or any(isinstance(f, Samenloop | VormGekozen) for _, f in b.feiten):
        yield "gezamenlijk", b
    for voornemen in b.zaak.openbaarmaking:
        stuk = b.zaak.stuk(voornemen.document)
        if stuk is not None:
            yield "publicatie", replace(b, over=stuk, voornemen=voornemen)
    for maatregel in b.zaak.maatregelen:
        yield "maatregel", replace(b, over=maatregel)


def _stand(naam: Machinenaam, b: Beeld) -> Stand:
    machine = laad_machine(naam)
    loop = Loop(machine, b).loop()
    verantwoord = {s.stap: (i, s) for i, s in b.van(StapVerantwoord)} if machine.instap else {}
    return Stand(
        machine=machine,
        toestand=loop.toestand,
        over=b.over.id if b.over else None,
        door=b.voornemen.door if b.voornemen else None,
        pad=tuple(loop.pad),
        stappen=_op_tijd(_stappen(loop, verantwoord)),
        vervolg=tuple(_vervolg(loop)),
        daarna=tuple(_daarna(loop)),
        onregelmatig=(*loop.onregelmatig, *_zonder_reden(verantwoord)),
        overgeslagen=tuple(loop.overgeslagen),
    )


def _na_intrekken(s: Stand, b: Beeld) -> Stand:
    """The same, unless what was public has been taken back: then it says so, and what may follow."""
    publiek = s.machine.naam == "publicatie" and s.toestand != "niet_openbaar"
    daad = teruggenomen(b.register, s.over or "", b.op) if publiek else None
    if daad is None:
        return s
    tekst = f"Het stuk was openbaar en is op {dutch_date(Moment.van(daad.moment))} ingetrokken."
    sinds = Moment.van(daad.moment)
    besluiten = {i for i, f in b.feiten if isinstance(f, Openbaarmakingsbesluit | AfspraakNietOpenbaar)}
    over = tuple(o for o in s.onregelmatig if o.index not in besluiten or o.moment.zeker_voor(sinds))
    s = replace(s, onregelmatig=over)
    if blijft_binnen(b, s.over or "", daad.moment):
        return replace(s, ingetrokken=f"{tekst} Het blijft binnen.")
    if s.over not in gebrek(b.register, str(daad.gegevens.get("pakket"))):
        mee = (
            f"{tekst} Er was niets mis mee: het ging weg met een ander stuk, en mag terugkomen zoals het was."
        )
        return replace(s, ingetrokken=mee, vervolg=_NA_MEEGAAN)
    return replace(s, ingetrokken=tekst, vervolg=_NA_INTREKKEN)


def _na_publiceren(s: Stand, b: Beeld) -> Stand:
    """The same, unless the package stands there and only the note that it is public is wanting."""
    publiek = s.machine.naam == "publicatie" and not s.ingetrokken
    daad = neergezet(b.register, s.over or "", b.op) if publiek else None
    if daad is None or (s.machine.toestanden[s.toestand].einde and not _nieuw_pakket(b, s.over or "", daad)):
        return s
    op = dutch_date(Moment.van(daad.moment))
    tekst = (
        f"Lakmoes zette het stuk op {op} klaar als publicatie; dat het openbaar is, is nog niet genoteerd."
    )
    noteer = replace(_OPENBAAR, tekst=f"Noteren dat {s.over} openbaar is")
    return replace(s, neergezet=tekst, vervolg=(noteer,), daarna=())


def _nieuw_pakket(b: Beeld, document: str, daad: Handeling) -> bool:
    """Whether this package came in the place of another and was not noted since; of one day, by number."""
    vervangen = any(
        r.handeling == "vervang" and document in r.gegevens.get("documenten", ()) for r in b.register
    )
    dag = daad.moment.date()
    noteringen = [f.moment.dag for _, f in b.van(OpenbaarGemaakt) if f.document == document]
    gezet = [r for r in b.register if r.handeling == "publiceer" and r.moment.date() == dag]
    gezet = [r for r in gezet if document in r.gegevens.get("documenten", ())]
    genoteerd = any(n > dag for n in noteringen) or noteringen.count(dag) >= len(gezet)
    return vervangen and not genoteerd


_OPENBAAR = Vervolg("", "openbaar", ("P-C4a",), (), "openbaar_gemaakt")
_NIET_MEER = Vervolg(
    "Besluiten het stuk niet meer openbaar te maken",
    "niet_openbaar", ("AK-F6c",), (), "openbaarmakingsbesluit", zijweg=True,
)  # fmt: skip
_NA_INTREKKEN = (
    Vervolg(
        "Een nieuwe, goedgekeurde versie in de plaats zetten",
        "openbaar", ("P-C4b",), (), None, opdracht="lakmoes vervang",
    ),
    _NIET_MEER,
)  # fmt: skip
_NA_MEEGAAN = (
    Vervolg(
        "Het stuk terugzetten zoals het was, met de nieuwe versie van het andere stuk",
        "openbaar", ("P-C4b",), (), None, opdracht="lakmoes vervang",
    ),
    _NIET_MEER,
)  # fmt: skip


def _zonder_reden(verantwoord: dict[int, tuple[int, StapVerantwoord]]) -> Iterator[Onregelmatig]:
    for nummer, (index, s) in verantwoord.items():
        if s.status == "nvt" and not s.reden.strip():
            tekst = f"Stap {nummer} heet niet van toepassing, maar er staat geen reden bij."
            yield Onregelmatig(tekst, index, s.moment)


def _stappen(loop: Loop, verantwoord: dict[int, tuple[int, StapVerantwoord]]) -> Iterator[Stap]:
    """Steps that were taken, tasks of the states that were passed, and steps that were skipped."""
    yield from _taken(loop, loop.machine.start)
    for gezet in loop.pad:
        if not gezet.overgang.stil:
            yield _gedaan(gezet)
        if gezet.overgang.naar != loop.machine.start:
            yield from _taken(loop, gezet.overgang.naar)
    for overgang in loop.overgeslagen:
        yield _overgeslagen(overgang, verantwoord)


def _op_tijd(stappen: Iterable[Stap]) -> tuple[Stap, ...]:
    """One of each, in order of time; what has no moment stays behind what came before it."""
    uniek = list({(s.tekst, s.index): s for s in stappen}.values())
    tijden, laatste = [], datetime.min.replace(tzinfo=UTC)
    for stap in uniek:
        laatste = stap.moment.laatst if stap.moment else laatste
        tijden.append(laatste)
    return tuple(uniek[i] for i in sorted(range(len(uniek)), key=lambda i: tijden[i]))


def _gedaan(gezet: Gezet) -> Stap:
    o = gezet.overgang
    return Stap(_genummerd(o), "gedaan", o.regels, gezet.index, gezet.moment, belet=gezet.gebreken)


def _genummerd(o: Overgang) -> str:
    return f"{o.stap} (stap {o.nummer})" if o.nummer else o.stap


def _overgeslagen(o: Overgang, verantwoord: dict[int, tuple[int, StapVerantwoord]]) -> Stap:
    index, s = verantwoord.get(o.nummer or 0, (None, None))
    if s is None or (s.status == "nvt" and not s.reden.strip()):
        return Stap(_genummerd(o), "open", o.regels)
    return Stap(_genummerd(o), _STATUS[s.status], o.regels, index, s.moment, s.reden)


def _taken(loop: Loop, toestand: str) -> Iterator[Stap]:
    for taak in loop.machine.toestanden[toestand].taken:
        if taak.geldt is None or not gebreken(taak.geldt, loop.beeld):
            stap = _taak(taak, loop.beeld)
            if stap is not None and not _dubbel(stap, loop):
                yield stap


def _dubbel(stap: Stap, loop: Loop) -> bool:
    """Whether the event that shows this task also took a step, which then shows it."""
    return stap.index is not None and any(g.index == stap.index for g in loop.pad)


def _taak(taak: Taak, b: Beeld) -> Stap | None:
    if taak.toets is not None:
        mist = gebreken(taak.toets, b)
        index, moment = (None, None) if mist else _sinds(taak.toets, b)
        return Stap(taak.stap, "open" if mist else "gedaan", taak.regels, index, moment, belet=mist)
    for index, feit in b.feiten:
        if herkent(taak, feit, b):
            return Stap(taak.stap, "gedaan", taak.regels, index, feit.moment)
    return Stap(taak.stap, "mag" if taak.facultatief else "open", taak.regels)


def _sinds(toets: str, b: Beeld) -> tuple[int | None, Moment | None]:
    """The event by which a condition came to be met; none when it always was, or when time did it."""
    for nr in range(len(b.feiten), 0, -1):
        if gebreken(toets, b.tot(nr - 1, b.op)):
            return b.feiten[nr - 1][0], b.feiten[nr - 1][1].moment
    return None, None


def _vervolg(loop: Loop) -> Iterator[Vervolg]:
    for o in loop.uit(loop.toestand):
        if not o.stil:
            yield Vervolg(_genummerd(o), o.naar, o.regels, belet(o, loop.beeld), o.gebeurtenis, o.zijweg)


def _daarna(loop: Loop) -> Iterator[str]:
    """The main road after the next step, as far as it does not fork."""
    toestand, gezien = loop.toestand, {loop.toestand}
    while True:
        wegen = {o.naar: o for o in reversed(loop.uit(toestand)) if not o.zijweg and not o.stil}
        if len(wegen) != 1 or set(wegen) & gezien:
            return
        overgang = next(iter(wegen.values()))
        if toestand != loop.toestand:
            yield _genummerd(overgang)
        toestand = overgang.naar
        gezien.add(toestand)
