# SPDX-License-Identifier: EUPL-1.2
"""What still runs in a case and keeps everything in place, whatever the term says. Pure."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta

from pipeline.toestanden.beeld import Handeling
from pipeline.toestanden.ingetrokken import neergezet
from pipeline.zaak.basis import NEDERLAND
from pipeline.zaak.gebeurtenis import (
    Afgesloten,
    MaatregelStap,
    OpenbaarGemaakt,
    Openbaarmakingsbesluit,
    ParallelProces,
    ProcedureAfgerond,
    UitnodigingZienswijze,
    VoorlopigeVoorziening,
    ZienswijzeOpenbaarmaking,
)
from pipeline.zaak.parallel import lopend as begonnen
from pipeline.zaak.voorziening import mogelijke_standen
from pipeline.zaak.zaak import Zaak

BEZWAAR = timedelta(weeks=6)
"""Awb art. 6:7: six weeks to object, from the day after bekendmaking (6:8)."""


def lopend(zaak: Zaak, op: datetime, register: Sequence[Handeling] = ()) -> tuple[str, ...]:
    """One Dutch sentence for each procedure that runs at ``op`` (aware); empty when nothing does."""
    gevonden = [*_niet_gesloten(zaak, op), *_besluiten(zaak, op), *_voorzieningen(zaak), *_parallel(zaak)]
    gevonden += [*_zienswijzen(zaak, op), *_maatregelen(zaak), *_voornemens(zaak, op, register)]
    gevonden += _aanhoudingen(zaak, op)
    return tuple(dict.fromkeys(gevonden))


def begin(zaak: Zaak, op: datetime, register: Sequence[Handeling] = ()) -> datetime | None:
    """From when the terms run: the latest event of a closed case.

    None while it is open, or a package was put out and nobody noted since when it is public.
    """
    if not zaak.van_soort(Afgesloten) or _neergezet(zaak, op, register):
        return None
    return max(g.moment.laatst for g in zaak.gebeurtenissen)


def _niet_gesloten(zaak: Zaak, op: datetime) -> Iterator[str]:
    begonnen = begin(zaak, op)
    if begonnen is None:
        yield "de zaak is niet afgesloten; noteer afgesloten als alles is gedaan"
    elif begonnen > op:
        yield "in de zaak staat een gebeurtenis die nog moet komen; wacht die af"


def _besluiten(zaak: Zaak, op: datetime) -> Iterator[str]:
    """The objection term of every openbaarmakingsbesluit; without bekendmaking it did not begin."""
    for _, besluit in zaak.van_soort(Openbaarmakingsbesluit):
        if besluit.bekendgemaakt is None:
            yield f"het besluit over {besluit.document} is niet bekendgemaakt; noteer wanneer dat gebeurde"
        elif op <= besluit.bekendgemaakt.laatst + BEZWAAR:
            yield f"de bezwaartermijn van het besluit over {besluit.document} loopt nog"


def _voorzieningen(zaak: Zaak) -> Iterator[str]:
    stappen = sorted((v for _, v in zaak.van_soort(VoorlopigeVoorziening)), key=lambda v: v.moment.laatst)
    for document in dict.fromkeys(v.document for v in stappen):
        if any(mogelijke_standen(v for v in stappen if v.document == document)):
            yield f"een voorlopige voorziening over {document} is niet afgewezen of ingetrokken"


def _parallel(zaak: Zaak) -> Iterator[str]:
    stappen = sorted(zaak.van_soort(ParallelProces), key=lambda feit: feit[1].moment.laatst)
    namen = {"strafonderzoek": "een strafonderzoek", "pshi": "een PSHi-proces"}
    yield from (f"er loopt {naam}" for soort, naam in namen.items() if begonnen(stappen, soort))


def _zienswijzen(zaak: Zaak, op: datetime) -> Iterator[str]:
    klaar = {p.document for _, p in zaak.van_soort(ProcedureAfgerond)}
    for _, uitnodiging in zaak.van_soort(UitnodigingZienswijze):
        wacht = set(uitnodiging.aan) - _antwoordden(zaak, uitnodiging.document)
        if uitnodiging.document not in klaar or (wacht and op <= uitnodiging.tot.laatst):
            yield f"de procedure voor de zienswijze over {uitnodiging.document} is niet afgerond"


def _antwoordden(zaak: Zaak, document: str) -> set[str]:
    """Who answered, and whom they represent: for them the term need not run out (as in ``stand``)."""
    van = {z.van for _, z in zaak.van_soort(ZienswijzeOpenbaarmaking) if z.document == document}
    mensen = [zaak.persoon(i) for i in van]
    return van | {p.vertegenwoordigt for p in mensen if p is not None and p.vertegenwoordigt}


def _maatregelen(zaak: Zaak) -> Iterator[str]:
    """A request for suspension of a measure that did not end in a refusal or withdrawal."""
    open_: dict[str, bool] = {}
    for _, stap in zaak.van_soort(MaatregelStap):
        if stap.opschortingsverzoek in {"ja", "onbekend"} or stap.stap == "opschorting_geschorst":
            open_[stap.maatregel] = True
        if stap.stap in {"opschorting_afgewezen", "opschorting_ingetrokken", "vervallen"}:
            open_[stap.maatregel] = False
    yield from (f"over maatregel {m} loopt een verzoek om opschorting" for m, loopt in open_.items() if loopt)


def _voornemens(zaak: Zaak, op: datetime, register: Sequence[Handeling]) -> Iterator[str]:
    """What is to become public and did not, needs its names and decisions for the check."""
    klaar = _neergezet(zaak, op, register)
    besluit = {b.document: b.uitkomst for _, b in zaak.van_soort(Openbaarmakingsbesluit)}
    for document in _niet_openbaar(zaak):
        if document in klaar:
            sinds = klaar[document].moment.astimezone(NEDERLAND)
            yield (
                f"van {document} staat sinds {sinds:%d-%m-%Y} een pakket klaar en niemand noteerde dat het"
                " openbaar is; noteer openbaar_gemaakt of trek het pakket in, want tot dan loopt geen termijn"
            )
        elif besluit.get(document) != "niet_openbaar":
            yield f"{document} is nog niet openbaar en er is geen besluit om dat niet te doen"


def _niet_openbaar(zaak: Zaak) -> list[str]:
    """What is to become public, and was not noted to be."""
    openbaar = {g.document for _, g in zaak.van_soort(OpenbaarGemaakt)}
    return [v.document for v in zaak.openbaarmaking if v.document not in openbaar]


def _neergezet(zaak: Zaak, op: datetime, register: Sequence[Handeling]) -> dict[str, Handeling]:
    """The package that stands of each document that nobody noted to be public."""
    daden = {document: neergezet(register, document, op) for document in _niet_openbaar(zaak)}
    return {document: daad for document, daad in daden.items() if daad is not None}


def _aanhoudingen(zaak: Zaak, op: datetime) -> Iterator[str]:
    for a in zaak.aanhoudingen:
        if a.tot is None or op <= a.tot.laatst:
            yield f"de zaak wordt aangehouden wegens {a.reden}; vul tot in als dat voorbij is"
