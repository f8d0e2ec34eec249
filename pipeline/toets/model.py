# SPDX-License-Identifier: EUPL-1.2
"""The words of the gate: rule, judgement, finding, verdict. Frozen, no I/O, no clock."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Literal

from pipeline.fouten import VOORRANG, Afloop

Ernst = Literal["blokkade", "waarschuwing", "informatie"]
RustOp = Literal["verklaard", "vastgelegd", "bewezen"]
Familie = Literal["privacy", "volgorde", "termijn", "proces"]
Pad = tuple[str | int, ...]
"""Path to a field of zaak.yaml: keys and list indices (from 0)."""

NIET_TE_ONTHEFFEN: frozenset[Familie] = frozenset({"privacy", "volgorde"})
"""Families of which no rule can be waived, by no profile and no dossier (principle 5)."""


@dataclass(frozen=True, slots=True)
class Oordeel:
    """What a check says of one fact, before the runner adds which rule and document it was.

    ``vanaf``: when only time is needed, the first lawful instant (aware, to the minute).
    ``wacht_op``: the act without a date that must be done first. Neither holds a value of the dossier.
    """

    ernst: Ernst
    melding: str
    herstel: str
    plek: Pad = ()
    rust_op: RustOp = "verklaard"
    vanaf: datetime | None = None
    wacht_op: str | None = None


@dataclass(frozen=True, slots=True)
class Bereik:
    """When a rule applies: in Dutch for a reader, and as a predicate on the case or the document."""

    tekst: str
    geldt: Callable[[Any], bool]


@dataclass(frozen=True, slots=True)
class Regel:
    """One rule of the gate.

    ``id`` is a provision id, or ``LM-...`` for a rule of the program itself; ``bron`` where it stands.
    ``na``: rules that must be met first; until then a breach of this one is only mentioned.
    ``verbod``: when broken, the document may never be public, so that nothing else matters.
    Raises ValueError for a rule of privacy or order that says it can be waived.
    """

    id: str
    bron: str
    titel: str
    uitleg: str
    bereik: Bereik
    check: Callable[[Any], Iterable[Oordeel]]
    familie: Familie
    per: Literal["zaak", "stuk"] = "stuk"
    herstelbaar: bool = True
    ontheffing_mogelijk: bool = False
    verbod: bool = False
    na: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        if self.ontheffing_mogelijk and self.familie in NIET_TE_ONTHEFFEN:
            raise ValueError(f"{self.id}: van privacy en volgorde is geen ontheffing mogelijk")


@dataclass(frozen=True, slots=True)
class Bevinding:
    """A finding: the rule, the document, the fact with its place, and what to do.

    ``bestand``, ``regelnr``, ``kolom`` (from 1; 0 when unknown) point into the dossier.
    ``ontheven_door`` is the id of who waived it; ``uitgesteld_door`` the rule that must be met first.
    """

    regel: str
    bron: str
    ernst: Ernst
    document: str | None
    melding: str
    herstel: str
    plek: Pad = ()
    rust_op: RustOp = "verklaard"
    vanaf: datetime | None = None
    wacht_op: str | None = None
    bestand: str = "zaak.yaml"
    regelnr: int = 0
    kolom: int = 0
    ontheven_door: str | None = None
    uitgesteld_door: str | None = None

    @property
    def blokkeert(self) -> bool:
        """Whether this alone refuses openbaarmaking."""
        return self.ernst == "blokkade"


@dataclass(frozen=True, slots=True)
class Ontheffingsfout:
    """A waiver that does not hold: index in ``ontheffingen`` and why."""

    index: int
    melding: str
    regelnr: int = 0
    kolom: int = 0


@dataclass(frozen=True, slots=True)
class Zaakfout:
    """One reason why the case could not be read: file, line, column, field, and what to do."""

    bestand: str
    regelnr: int
    kolom: int
    pad: str
    melding: str


@dataclass(frozen=True, slots=True)
class Uitslag:
    """The verdict on one case at one moment.

    ``vanaf``: the earliest moment at which the same dossier is allowed, if that can be computed.
    ``wacht_op``: the acts without a date that must come first. ``gesimuleerd``: ``op`` lies after the
    clock that the caller passed in. ``bestand`` is zaak.yaml or zaak.json; with ``zaakfouten`` the case
    could not be read and nothing was judged. ``profiel_tekst`` and ``profiel`` name the profile with every
    profile under it; ``uitgangspunten`` are the choices that a report names.
    """

    op: datetime
    bevindingen: tuple[Bevinding, ...]
    documenten: tuple[str, ...]
    profiel_naam: str
    profiel_versie: str
    profiel_tekst: str = ""
    profiel: Mapping[str, Any] = field(default_factory=dict)
    uitgangspunten: tuple[str, ...] = ()
    vanaf: datetime | None = None
    wacht_op: tuple[str, ...] = ()
    ontheffingsfouten: tuple[Ontheffingsfout, ...] = ()
    bestand: str = "zaak.yaml"
    zaakfouten: tuple[Zaakfout, ...] = ()
    gecrasht: bool = False
    gesimuleerd: bool = False
    regels_getoetst: tuple[str, ...] = field(default=(), repr=False)

    @property
    def blokkades(self) -> tuple[Bevinding, ...]:
        """The findings that refuse."""
        return tuple(b for b in self.bevindingen if b.blokkeert)

    @property
    def toegestaan(self) -> bool:
        """Whether everything that the case wants public may be public at ``op``."""
        return self.afloop is Afloop.GOED

    @property
    def afloop(self) -> Afloop:
        """The exit code, by the precedence of the design."""
        codes = {Afloop.GOED}
        codes |= {Afloop.ZAAK} if self.zaakfouten else set()
        codes |= {Afloop.INTERN} if self.gecrasht else set()
        codes |= {Afloop.ONTHEFFING} if self.ontheffingsfouten else set()
        codes |= {Afloop.GEWEIGERD} if self.blokkades else set()
        return next(code for code in VOORRANG if code in codes)

    def van(self, document: str | None) -> tuple[Bevinding, ...]:
        """The findings on one document, or on the case as a whole (None)."""
        return tuple(b for b in self.bevindingen if b.document == document)


def blokkade(
    melding: str,
    herstel: str,
    plek: Pad = (),
    rust_op: RustOp = "verklaard",
    vanaf: datetime | None = None,
    wacht_op: str | None = None,
) -> Oordeel:
    """A breach that refuses; without ``vanaf`` it waits for ``wacht_op`` (default: the remedy)."""
    act = wacht_op if vanaf or wacht_op else herstel
    return Oordeel("blokkade", melding, herstel, plek, rust_op, vanaf, act)


def waarschuwing(melding: str, herstel: str, plek: Pad = (), rust_op: RustOp = "verklaard") -> Oordeel:
    """A breach that can no longer be mended, or something a person must look at."""
    return Oordeel("waarschuwing", melding, herstel, plek, rust_op)


REDEN_BIJ_FEIT = "Dit is niet te herstellen; schrijf de reden bij `toelichting` van deze gebeurtenis."
"""Remedy of what is past and points at an event."""
REDEN_STAAT_ER = "Dit is niet te herstellen; de reden staat bij `toelichting` van deze gebeurtenis."
REDEN_ALS_ONTHEFFING = "Dit is niet te herstellen; leg de reden vast als ontheffing bij `ontheffingen`."
"""Remedy of what is past and points at no event; only for rules that can be waived."""


def informatie(melding: str, herstel: str = "", plek: Pad = (), rust_op: RustOp = "verklaard") -> Oordeel:
    """Worth knowing; asks nothing."""
    return Oordeel("informatie", melding, herstel, plek, rust_op)
