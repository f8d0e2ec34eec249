# SPDX-License-Identifier: EUPL-1.2
"""From a start and a length to the last minute, under the settings of a profile."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime, timedelta

from pipeline.profiel.model import Profiel
from pipeline.termijnen.gelijkgesteld import onbekend
from pipeline.termijnen.kalender import verlengd, werkdag_na
from pipeline.termijnen.model import Duur, Termijn
from pipeline.zaak.basis import NEDERLAND, Moment
from pipeline.zaak.termijn import einde_van

_ENKELVOUD = {"werkdagen": "werkdag", "weken": "week", "dagen": "dag"}


def aantal(duur: Duur, profiel: Profiel) -> int:
    """How many units: the number itself, or what the profile says."""
    return duur.aantal if isinstance(duur.aantal, int) else int(getattr(profiel.termijnen, duur.aantal))


def in_woorden(duur: Duur, profiel: Profiel) -> str:
    """``2 weken``, ``1 werkdag``."""
    n = aantal(duur, profiel)
    return f"{n} {_ENKELVOUD[duur.eenheid] if n == 1 else duur.eenheid}"


def laatste_dag(begin: date, duur: Duur, profiel: Profiel) -> date:
    """The last day of a term that starts with ``begin``; that day itself does not count.

    With the Algemene termijnenwet as a setting, a term in weeks or days never ends on a free day.
    """
    n, extra = aantal(duur, profiel), profiel.termijnen.gelijkgestelde_dagen
    if duur.eenheid == "werkdagen":
        return werkdag_na(begin, n, extra)
    einde = begin + (timedelta(weeks=n) if duur.eenheid == "weken" else timedelta(days=n))
    return verlengd(einde, extra) if profiel.termijnen.algemene_termijnenwet else einde


def einde(begin: Moment, duur: Duur, profiel: Profiel) -> datetime:
    """The last minute of that day, in Dutch local time."""
    return einde_van(laatste_dag(begin.dag, duur, profiel))


def datum(tijd: datetime | None) -> str:
    """A day as reports write it: ``06-04-2026``; a dash when there is none."""
    return f"{tijd.astimezone(NEDERLAND):%d-%m-%Y}" if tijd else "-"


def een_werkdag_later(moment: Moment, profiel: Profiel) -> Moment:
    """The day on which what was sent counts as received, for settings that ask for it."""
    return Moment(werkdag_na(moment.dag, 1, profiel.termijnen.gelijkgestelde_dagen))


def onbekende_dagen(termijnen: Iterable[Termijn], profiel: Profiel) -> tuple[str, ...]:
    """What a report must say of years whose equated days are unknown: one sentence, or none.

    Only terms that such a day can move count: those in working days, and with the Atw all that have a length.
    """
    telt = [
        t
        for t in termijnen
        if t.begin and t.einde and t.duur and ("werkdag" in t.duur or profiel.termijnen.algemene_termijnenwet)
    ]
    begonnen = {t.begin.dag.year for t in telt if t.begin}
    jaren = begonnen | {t.einde.astimezone(NEDERLAND).year for t in telt if t.einde}
    zin = onbekend(jaren, profiel.termijnen.gelijkgestelde_dagen)
    return (zin,) if zin else ()


def termijnenwet(profiel: Profiel) -> str:
    """How the Algemene termijnenwet was applied, for every report (T26)."""
    if profiel.termijnen.algemene_termijnenwet:
        return "Algemene termijnenwet toegepast: een termijn in weken of dagen eindigt nooit op een vrije dag"
    return "Algemene termijnenwet niet toegepast: een termijn kan op een vrije dag eindigen"
