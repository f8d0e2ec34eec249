# SPDX-License-Identifier: EUPL-1.2
"""Open terms as an iCalendar file (RFC 5545). Holds ids and the kenmerk of the case, no names."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, date, datetime, time, timedelta
from hashlib import sha256

from icalendar import Alarm, Calendar, Event, Timezone, TimezoneDaylight, TimezoneStandard

from pipeline.profiel.model import Profiel
from pipeline.profiel.verslag import aanduiding
from pipeline.termijnen.kalender import is_werkdag
from pipeline.termijnen.model import Termijn
from pipeline.termijnen.rekenen import datum, termijnenwet
from pipeline.termijnen.volgorde import gesorteerd
from pipeline.zaak.basis import NEDERLAND

_ZONE = "Europe/Amsterdam"
_LAATSTE_MINUUT = time(23, 59)
_ALARM_OM = time(9, 0)


def als_ics(termijnen: Iterable[Termijn], kenmerk: str, profiel: Profiel, op: datetime) -> bytes:
    """A calendar with one event and one alarm for each open term that has an end.

    ``op`` is the DTSTAMP; a term keeps its UID in every later file of the same case.
    """
    kalender = Calendar()
    kalender.add("prodid", "-//Lakmoes//Termijnen//NL")
    kalender.add("version", "2.0")
    kalender.add("calscale", "GREGORIAN")
    kalender.add("method", "PUBLISH")
    kalender.add("x-wr-calname", f"Termijnen {kenmerk}")
    kalender.add("x-wr-timezone", _ZONE)
    kalender.add_component(_tijdzone())
    for t in in_kalender(termijnen):
        kalender.add_component(_afspraak(t, kenmerk, profiel, op))
    return bytes(kalender.to_ical())


def in_kalender(termijnen: Iterable[Termijn]) -> tuple[Termijn, ...]:
    """The terms that get an event: open, and with a last day."""
    return tuple(t for t in gesorteerd(termijnen) if t.open and t.einde is not None)


def _tijdzone() -> Timezone:
    """Summer time as rules, which older programs read too: last Sunday of March to that of October."""
    zone = Timezone()
    zone.add("tzid", _ZONE)
    soorten = (
        (TimezoneDaylight(), "CEST", datetime(1996, 3, 31, 2), 1, 2, 3),  # noqa: DTZ001 (local by RFC 5545)
        (TimezoneStandard(), "CET", datetime(1996, 10, 27, 3), 2, 1, 10),  # noqa: DTZ001
    )
    for deel, naam, begin, van, naar, maand in soorten:
        deel.add("tzname", naam)
        deel.add("dtstart", begin)
        deel.add("tzoffsetfrom", timedelta(hours=van))
        deel.add("tzoffsetto", timedelta(hours=naar))
        deel.add("rrule", {"freq": "yearly", "bymonth": maand, "byday": "-1su"})
        zone.add_component(deel)
    return zone


def _afspraak(t: Termijn, kenmerk: str, profiel: Profiel, op: datetime) -> Event:
    assert t.einde is not None
    einde = t.einde.astimezone(NEDERLAND)
    afspraak = Event()
    afspraak.add("uid", f"{sha256(f'{kenmerk}/{t.id}'.encode()).hexdigest()[:32]}@lakmoes")
    afspraak.add("dtstamp", op.astimezone(UTC).replace(microsecond=0))
    if einde.time() == _LAATSTE_MINUUT:  # the whole last day counts
        afspraak.add("dtstart", einde.date())
        afspraak.add("dtend", einde.date() + timedelta(days=1))
    else:
        afspraak.add("dtstart", einde)
        afspraak.add("dtend", einde + timedelta(minutes=30))
    afspraak.add("summary", f"{kenmerk}: {_titel(t)}")
    afspraak.add("description", "\n".join(_uitleg(t, profiel)))
    afspraak.add("categories", ["Lakmoes", t.bepaling])
    afspraak.add("transp", "TRANSPARENT")
    afspraak.add_component(_alarm(t, einde.date(), profiel))
    return afspraak


def _titel(t: Termijn) -> str:
    wie = f" ({t.voor})" if t.voor else ""
    te_laat = "TE LAAT: " if t.stand == "te_laat" else ""
    return f"{te_laat}{t.omschrijving}{wie}"


def _uitleg(t: Termijn, profiel: Profiel) -> list[str]:
    tot = "Tot en met" if t.aard == "wacht" else "Uiterlijk"
    regels = [f"{tot} {datum(t.einde)}.", f"{t.bepaling}: {t.bron}."]
    regels += [f"Duur: {t.duur}, vanaf {t.begin.dag:%d-%m-%Y}."] if t.duur and t.begin else []
    regels += [f"Stuk: {t.document}."] if t.document else []
    regels += [f"Gebruikt: {t.instelling}."] if t.instelling else []
    return [*regels, f"Profiel {aanduiding(profiel)}.", f"{termijnenwet(profiel)}."]


def _alarm(t: Termijn, dag: date, profiel: Profiel) -> Alarm:
    """At nine on the working day before, as an instant, so that summer time cannot shift it."""
    dag -= timedelta(days=1)
    while not is_werkdag(dag, profiel.termijnen.gelijkgestelde_dagen):
        dag -= timedelta(days=1)
    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", _titel(t))
    moment = datetime.combine(dag, _ALARM_OM, NEDERLAND).astimezone(UTC)
    alarm.add("trigger", moment, parameters={"VALUE": "DATE-TIME"})
    return alarm
