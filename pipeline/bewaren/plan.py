# SPDX-License-Identifier: EUPL-1.2
"""What is due for destruction, from when, and what stands in the way."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from pipeline.bewaren.groepen import GROEPEN, Groep, Inhoud, inhoud_van, onbekend
from pipeline.bewaren.lopend import begin, lopend
from pipeline.dossier import Dossier
from pipeline.zaak.basis import NEDERLAND


@dataclass(frozen=True, slots=True)
class Post:
    """One group: its term, the last day on which it is kept, what lies there, whether it may go now."""

    groep: Groep
    jaren: int
    bewaren_tot: date | None
    inhoud: Inhoud
    vervallen: bool


@dataclass(frozen=True, slots=True)
class Plan:
    """Every group of a dossier at one moment, and the sentences that keep all of it in place."""

    op: datetime
    posten: tuple[Post, ...]
    belet: tuple[str, ...]
    onbekend: int

    @property
    def te_doen(self) -> tuple[Post, ...]:
        """The groups that may be destroyed now and still hold something."""
        if self.belet:
            return ()
        return tuple(p for p in self.posten if p.vervallen and p.inhoud.aantal)


def jaren_later(dag: date, jaren: int) -> date:
    """The same day so many years later; 29 February becomes 1 March in a year that lacks it."""
    try:
        return dag.replace(year=dag.year + jaren)
    except ValueError:
        return date(dag.year + jaren, 3, 1)


def maak_plan(dossier: Dossier, op: datetime) -> Plan:
    """The plan at ``op`` (aware). Raises GebruiksFout when a file cannot be read."""
    bewaren = dossier.profiel.bewaren
    register = dossier.register.regels
    sinds = begin(dossier.zaak, op, register)
    posten = []
    for groep in GROEPEN:
        jaren = groep.jaren(bewaren)
        tot = jaren_later(sinds.astimezone(NEDERLAND).date(), jaren) if sinds else None
        voorbij = tot is not None and op.astimezone(NEDERLAND).date() > tot
        posten.append(Post(groep, jaren, tot, inhoud_van(dossier.map, groep), voorbij))
    belet = [*lopend(dossier.zaak, op, register)]
    if not bewaren.bevestigd:
        belet.append(
            "de bewaartermijnen zijn niet bevestigd; vul in het profiel bij bewaren selectielijst,"
            " bevestigd_door en bevestigd_op in"
        )
    return Plan(op, tuple(posten), tuple(belet), onbekend(dossier.map))
