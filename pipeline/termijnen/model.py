# SPDX-License-Identifier: EUPL-1.2
"""The words of terms: a kind of term as data, one run of it in a case, and its state at a moment."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from pipeline.termijnen.beeld import Beeld
from pipeline.zaak.basis import Moment

Eenheid = Literal["werkdagen", "weken", "dagen"]
Aard = Literal["plicht", "gelegenheid", "wacht", "streven"]
"""``plicht``: late when not done at the end. ``gelegenheid``: someone's chance to act, which just passes.
``wacht``: until the end something may not be done. ``streven``: a plan or a horizon, never late."""
Stand = Literal[
    "te_laat", "vandaag", "loopt", "nog_niet_begonnen", "zonder_einddatum", "gehaald", "vervallen"
]
"""In the order of a table. ``te_laat`` with a ``gehaald_op`` was done, but late; ``vervallen`` no longer
binds: a chance that passed unused, or a ground that fell away."""


@dataclass(frozen=True, slots=True)
class Bereik:
    """When a term applies: in Dutch for a reader, and as a predicate on the case."""

    tekst: str
    geldt: Callable[[Beeld], bool]


@dataclass(frozen=True, slots=True)
class Duur:
    """A length: a fixed number, or the name of a setting in ``termijnen`` of the profile."""

    aantal: int | str
    eenheid: Eenheid


@dataclass(frozen=True, slots=True)
class Loop:
    """One run of a term in a case: for whom, from when, and what met it.

    ``einde`` is set when the case itself names the last day; ``tot_ten_minste`` is an extension.
    ``begin_bij`` and ``gehaald_bij`` are indices in ``gebeurtenissen``; ``weg``: the ground fell away.
    ``instelling`` says which setting or reading was used.
    """

    voor: str | None = None
    begin: Moment | None = None
    einde: datetime | None = None
    tot_ten_minste: datetime | None = None
    gehaald_op: Moment | None = None
    document: str | None = None
    begin_bij: int | None = None
    gehaald_bij: int | None = None
    weg: bool = False
    instelling: str = ""


@dataclass(frozen=True, slots=True)
class Termijnsoort:
    """A kind of term, as the sources give it. One entry here is all that a term needs.

    ``bepaling`` is the provision id, ``bron`` where it stands; ``begint`` and ``eindigt`` tell in Dutch
    what starts and what meets it. ``duur`` None: the source gives no number. ``buiten``: why no case
    can hold it (then nothing is computed).
    """

    id: str
    bepaling: str
    bron: str
    omschrijving: str
    begint: str
    eindigt: str
    bereik: Bereik
    lopen: Callable[[Beeld], Iterable[Loop]]
    duur: Duur | None = None
    aard: Aard = "plicht"
    per: str = "de zaak"
    verlenging: str = ""
    buiten: str = ""


@dataclass(frozen=True, slots=True)
class Termijn:
    """One term of one case at one moment.

    ``id`` is stable for the case, also later on; ``voor`` the id of a party or person, or None.
    ``begin`` None: what starts it has not happened. ``einde`` is the last minute of the term, None when
    there is none or it cannot be known yet. ``gehaald_op`` is when it was met, late or not.
    """

    id: str
    bepaling: str
    omschrijving: str
    voor: str | None
    begin: Moment | None
    einde: datetime | None
    stand: Stand
    gehaald_op: Moment | None
    instelling: str
    bron: str = ""
    duur: str = ""
    aard: Aard = "plicht"
    document: str | None = None
    begin_bij: int | None = None
    gehaald_bij: int | None = None

    @property
    def open(self) -> bool:
        """Whether something is still to be done or awaited."""
        return self.gehaald_op is None and self.stand not in {"gehaald", "vervallen"}

    def voorbij(self, moment: Moment) -> bool:
        """Whether ``moment`` surely lies after the end."""
        return self.einde is not None and moment.vroegst > self.einde
