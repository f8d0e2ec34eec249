# SPDX-License-Identifier: EUPL-1.2
"""Whether a document was put out by the program, or taken back, as the register tells it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from pipeline.toestanden.beeld import Beeld, Handeling
from pipeline.zaak.basis import Moment
from pipeline.zaak.gebeurtenis import AfspraakNietOpenbaar, Openbaarmakingsbesluit

_DADEN = frozenset({"publiceer", "intrek", "vervang"})


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
    """The builds of this document of which the package was taken back or replaced."""
    daden = _daden(register, document)
    weg = {str(r.gegevens.get("pakket")) for r in daden if r.handeling != "publiceer"}
    uit = [r.nr for r in daden if r.handeling == "publiceer" and str(r.gegevens.get("pakket")) in weg]
    bouwen = [
        r
        for r in register
        if r.handeling == "bouw"
        and (r.gegevens.get("document"), r.gegevens.get("doelgroep")) == (document, "publiek")
    ]
    laatste = (next((b for b in reversed(bouwen) if b.nr < nr), None) for nr in uit)
    return tuple(b for b in laatste if b is not None)


def blijft_binnen(b: Beeld, document: str, sinds: datetime) -> bool:
    """Whether it was decided or agreed since then that the document stays inside."""
    vanaf = Moment.van(sinds)
    besluiten = [f for _, f in b.van(Openbaarmakingsbesluit) if f.document == document]
    niet = [f.moment for f in besluiten[-1:] if f.uitkomst == "niet_openbaar"]
    niet += [f.moment for _, f in b.van(AfspraakNietOpenbaar) if f.document == document]
    return any(not m.zeker_voor(vanaf) for m in niet)
