# SPDX-License-Identifier: EUPL-1.2
"""Whether a document was put out by the program, or taken back, as the register tells it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from pipeline.toestanden.beeld import Beeld, Handeling
from pipeline.zaak.basis import Moment
from pipeline.zaak.gebeurtenis import AfspraakNietOpenbaar, Openbaarmakingsbesluit

_WEG = frozenset({"intrek", "vervang"})
_DADEN = _WEG | {"publiceer"}


def _daden(register: Sequence[Handeling], document: str) -> list[Handeling]:
    """What was done with packages that hold this document, in order."""
    return [r for r in register if r.handeling in _DADEN and document in r.gegevens.get("documenten", ())]


def teruggenomen(register: Sequence[Handeling], document: str, op: datetime) -> Handeling | None:
    """The act that took the last public package of a document back; None while one is public, or none was."""
    open_: set[str] = set()
    laatste: Handeling | None = None
    for r in (r for r in _daden(register, document) if r.moment <= op):
        if r.handeling == "publiceer":
            open_.add(str(r.gegevens.get("pakket")))
        else:
            open_.discard(str(r.gegevens.get("pakket")))
            laatste = r
    return laatste if not open_ else None


def neergezet(register: Sequence[Handeling], document: str, op: datetime) -> Handeling | None:
    """The act that put out the package with this document that still stands; None when none does."""
    open_: dict[str, Handeling] = {}
    for r in (r for r in _daden(register, document) if r.moment <= op):
        if r.handeling == "publiceer":
            open_[str(r.gegevens.get("pakket"))] = r
        else:
            open_.pop(str(r.gegevens.get("pakket")), None)
    return next(reversed(open_.values()), None)


def weggehaald(register: Sequence[Handeling], document: str) -> tuple[Handeling, ...]:
    """The builds of this document that were taken back or replaced because of a fault in it.

    A document without fault that was in the same package may come back as it was.
    """
    uit = [r for r in _daden(register, document) if r.handeling == "publiceer"]
    pakketten = [(str(r.gegevens.get("pakket")), r.nr) for r in uit]
    weg = {p for p, _ in pakketten if document in gebrek(register, p)}
    laatste = (gebouwd_voor(register, document, nr) for p, nr in pakketten if p in weg)
    return tuple(b for b in laatste if b is not None)


def gebrek(register: Sequence[Handeling], pakket: str) -> frozenset[str]:
    """The documents because of which this package was taken back or replaced.

    As the last withdrawal says, with those that each replacement changed; not said: all of them.
    """
    daden = [r for r in register if r.handeling in _WEG and str(r.gegevens.get("pakket")) == pakket]
    intrek = [r for r in daden if r.handeling == "intrek"][-1:]
    fout = [*intrek, *(r for r in daden if r.handeling == "vervang")]
    return frozenset(str(d) for r in fout for d in r.gegevens.get("gebrek", r.gegevens.get("documenten", ())))


def gezegd(register: Sequence[Handeling], pakket: str) -> bool:
    """Whether a withdrawal or replacement of this package says in which documents something was wrong."""
    daden = (r for r in register if r.handeling in _WEG and str(r.gegevens.get("pakket")) == pakket)
    return any("gebrek" in r.gegevens for r in daden)


def gebouwd_voor(register: Sequence[Handeling], document: str, nr: int) -> Handeling | None:
    """The public build of a document that went out with the act ``nr`` of the register."""
    bouwen = [
        r
        for r in register
        if r.handeling == "bouw"
        and (r.gegevens.get("document"), r.gegevens.get("doelgroep")) == (document, "publiek")
    ]
    return next((b for b in reversed(bouwen) if b.nr < nr), None)


def blijft_binnen(b: Beeld, document: str, sinds: datetime) -> bool:
    """Whether it was decided or agreed since then that the document stays inside."""
    vanaf = Moment.van(sinds)
    besluiten = [f for _, f in b.van(Openbaarmakingsbesluit) if f.document == document]
    niet = [f.moment for f in besluiten[-1:] if f.uitkomst == "niet_openbaar"]
    niet += [f.moment for _, f in b.van(AfspraakNietOpenbaar) if f.document == document]
    return any(not m.zeker_voor(vanaf) for m in niet)
