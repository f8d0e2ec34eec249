# SPDX-License-Identifier: EUPL-1.2
"""Who got the concept when, until when each may react, and who did (P-S4.2b, per recipient)."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, datetime

from pipeline.profiel.model import Profiel
from pipeline.termijnen.beeld import Beeld, Feit
from pipeline.termijnen.begin import begin_reactie
from pipeline.termijnen.model import Duur
from pipeline.termijnen.rekenen import laatste_dag
from pipeline.zaak.basis import Moment
from pipeline.zaak.document import Stuk
from pipeline.zaak.gebeurtenis import ReactieConcept, Verzonden
from pipeline.zaak.termijn import einde_van

REACTIETERMIJN = Duur("reactie_concept_weken", "weken")


@dataclass(frozen=True, slots=True)
class Ontvangst:
    """One recipient of the concept: the first dispatch, start and last minute of its term, first answer."""

    ontvanger: str
    verzending: Feit[Verzonden]
    begin: Moment
    einde: datetime
    reactie: Feit[ReactieConcept] | None
    instelling: str = ""


def reageren_tot(verzonden: date, profiel: Profiel) -> date:
    """The last day on which someone may react to a concept that was sent on ``verzonden``."""
    return laatste_dag(begin_reactie(Moment(verzonden), profiel)[0].dag, REACTIETERMIJN, profiel)


def ontvangsten(b: Beeld, concepten: Collection[str]) -> tuple[Ontvangst, ...]:
    """Everyone who got one of these concepts, each with their own term."""
    eerste: dict[str, Feit[Verzonden]] = {}
    for index, verzending in b.van(Verzonden):
        for ontvanger in verzending.aan if verzending.document in concepten else ():
            eerste.setdefault(ontvanger, (index, verzending))
    return tuple(_ontvangst(b, wie, feit, concepten) for wie, feit in eerste.items())


def _ontvangst(b: Beeld, wie: str, feit: Feit[Verzonden], concepten: Collection[str]) -> Ontvangst:
    reactie = next(
        ((i, r) for i, r in b.van(ReactieConcept) if r.document in concepten and wie in b.bereikt((r.van,))),
        None,
    )
    begin, instelling = begin_reactie(feit[1].moment, b.profiel)
    tot = reageren_tot(feit[1].moment.dag, b.profiel)  # the letter says "tot en met" that day
    return Ontvangst(wie, feit, begin, einde_van(tot), reactie, instelling)


def concepten_van(b: Beeld, rapport: Stuk | None) -> tuple[Stuk, ...]:
    """The concept of a report: named by it, or every conceptrapport of the case."""
    if rapport is not None and rapport.concept:
        stuk = b.zaak.stuk(rapport.concept)
        return (stuk,) if stuk else ()
    return b.stukken("concept")


def rapporten(b: Beeld) -> tuple[Stuk | None, ...]:
    """The reports of which the toezichthouder is (an) owner; one None when the case has none yet."""
    eigen = tuple(s for s in b.stukken("rapport") if b.toezichthouder in s.eigenaar)
    return eigen or (None,)
