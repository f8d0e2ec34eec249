# SPDX-License-Identifier: EUPL-1.2
"""The calendar: what RFC 5545 asks, read back by its own library and by a reader that knows only the RFC."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

import pytest
from icalendar import Calendar

from pipeline.termijnen import alle_termijnen
from pipeline.termijnen.ics import als_ics, in_kalender
from pipeline.zaak.basis import Moment
from tests.pipeline.termijnen import zaak as gegevens

GEVAL: dict[str, Any] = {
    "ontvangen": "2026-03-09T14:20",
    "op": "2026-04-22T10:00",
    "samenwerking": 1,
    "stukken": ["rapport"],
    "feiten": [
        {"soort": "onderzoek_beeindigd", "moment": "2026-04-02"},
        {"soort": "verzonden", "moment": "2026-04-10", "document": "concept", "aan": ["aanbieder"]},
        {
            "soort": "afstemming", "moment": "2026-04-20", "documenten": ["rapport"], "inhoud": True,
            "partijen": ["igj", "toezichthouder"], "publicatie_op": "2026-06-10T10:00",
        },
    ],
}  # fmt: skip


def _ics(geval: dict[str, Any] = GEVAL, op: str = "2026-04-22T10:00", kenmerk: str = "WT-12") -> bytes:
    moment = Moment.lees(op).laatst
    profiel = gegevens.profiel(geval)
    return als_ics(alle_termijnen(gegevens.zaak(geval), profiel, moment), kenmerk, profiel, moment)


def _uitgevouwen(data: bytes) -> list[str]:
    """The content lines, read by the rules of RFC 5545 paragraph 3.1 only."""
    assert data.endswith(b"\r\n")
    regels: list[bytes] = []
    for regel in data.split(b"\r\n")[:-1]:
        assert len(regel) <= 75
        assert b"\n" not in regel and b"\r" not in regel
        if regel.startswith(b" "):
            regels[-1] += regel[1:]
        else:
            regels.append(regel)
    return [r.decode("utf-8") for r in regels]


def _boom(regels: list[str]) -> dict[str, list[dict[str, str]]]:
    """Components by name; each must be closed in the order in which it was opened."""
    open_: list[tuple[str, dict[str, str]]] = []
    klaar: dict[str, list[dict[str, str]]] = {}
    for regel in regels:
        kop, _, waarde = regel.partition(":")
        if kop == "BEGIN":
            open_.append((waarde, {}))
        elif kop == "END":
            naam, velden = open_.pop()
            assert naam == waarde
            klaar.setdefault(naam, []).append(velden)
        else:
            open_[-1][1][kop] = waarde
    assert not open_
    return klaar


def test_lines_and_components() -> None:
    boom = _boom(_uitgevouwen(_ics()))
    assert len(boom["VEVENT"]) == len(boom["VALARM"]) >= 4
    assert boom["VTIMEZONE"] == [{"TZID": "Europe/Amsterdam"}]
    assert {v["TZOFFSETTO"] for v in (*boom["DAYLIGHT"], *boom["STANDARD"])} == {"+0100", "+0200"}
    assert len({v["UID"] for v in boom["VEVENT"]}) == len(boom["VEVENT"])
    assert {v["DTSTAMP"] for v in boom["VEVENT"]} == {"20260422T080000Z"}
    assert all(v["ACTION"] == "DISPLAY" and v["DESCRIPTION"] for v in boom["VALARM"])
    assert boom["VCALENDAR"][0]["VERSION"] == "2.0"


def test_read_back_by_the_library() -> None:
    kalender = Calendar.from_ical(_ics())
    assert not kalender.errors
    afspraken = {str(e["summary"]): e for e in kalender.walk("VEVENT")}
    vaststellen = afspraken["WT-12: Het rapport vaststellen"]
    assert vaststellen.decoded("dtstart") == date(2026, 5, 1)
    assert vaststellen.decoded("dtend") == date(2026, 5, 2)
    alarm = vaststellen.walk("VALARM")[0]
    assert alarm.decoded("trigger") == datetime.fromisoformat("2026-04-30T09:00+02:00")
    assert "Algemene termijnenwet niet toegepast" in vaststellen["description"]
    vast_moment = afspraken["WT-12: Openbaar maken op het afgesproken moment"]
    assert vast_moment.decoded("dtstart") == datetime.fromisoformat("2026-06-10T10:00+02:00")
    assert vast_moment["dtstart"].params["TZID"] == "Europe/Amsterdam"


def test_a_term_keeps_its_uid() -> None:
    def uids(data: bytes) -> dict[str, str]:
        summary = ((str(e["summary"]), str(e["uid"])) for e in Calendar.from_ical(data).walk("VEVENT"))
        return {naam.replace("TE LAAT: ", ""): uid for naam, uid in summary}

    eerst, later = uids(_ics()), uids(_ics(op="2026-05-06T12:00"))
    assert set(eerst) & set(later)
    assert all(eerst[naam] == later[naam] for naam in set(eerst) & set(later))
    assert not set(eerst.values()) & set(uids(_ics(kenmerk="WT-13")).values())


def test_the_same_case_gives_the_same_bytes() -> None:
    assert _ics() == _ics()


@pytest.mark.parametrize("kenmerk", ['WT; 12, \\ "x"', "zaak\u00eb\u20ac\U0001f600" * 7, "a:b=c"])
def test_a_kenmerk_cannot_break_a_line(kenmerk: str) -> None:
    boom = _boom(_uitgevouwen(_ics(kenmerk=kenmerk)))
    assert len(boom["VEVENT"]) == len(_boom(_uitgevouwen(_ics()))["VEVENT"])
    kalender = Calendar.from_ical(_ics(kenmerk=kenmerk))
    assert all(str(e["summary"]).startswith(f"{kenmerk}: ") for e in kalender.walk("VEVENT"))


def test_only_what_is_open_and_has_an_end() -> None:
    moment = Moment.lees(GEVAL["op"]).laatst
    alle = alle_termijnen(gegevens.zaak(GEVAL), gegevens.profiel(GEVAL), moment)
    erin = in_kalender(alle)
    assert {t.stand for t in erin} <= {"te_laat", "vandaag", "loopt", "nog_niet_begonnen"}
    assert all(t.gehaald_op is None and t.einde is not None for t in erin)
    assert "gehaald" in {t.stand for t in alle if t not in erin}
