# SPDX-License-Identifier: EUPL-1.2
"""Which law held on a day: one dated table for the words in documents and for the rules of the gate (T04).

The sources name laws of their own time (Wbp, Wob). What is printed or judged follows the date of the
event: a law that was repealed is never named for a later one. Dates are those of the Staatsblad; legal
staff confirm the table (``Recht.bevestigd_door``), and a new law is a new row here, never a setting.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Wet:
    """A law: its subjects, its names, its first day, the first day without it (``tot``), and its source."""

    id: str
    onderwerpen: tuple[str, ...]
    naam: str
    kort: str
    vanaf: date
    tot: date | None
    bron: str

    def geldt(self, dag: date) -> bool:
        """Whether it was in force on this day."""
        return self.vanaf <= dag and (self.tot is None or dag < self.tot)


def _wet(wie: str, naam: str, kort: str, vanaf: str, tot: str, bron: str) -> Wet:
    nummer, *onderwerpen = wie.split()
    eind = date.fromisoformat(tot) if tot else None
    return Wet(nummer, tuple(onderwerpen), naam, kort, date.fromisoformat(vanaf), eind, bron)


TABEL: tuple[Wet, ...] = (
    _wet("wpr privacy", "Wet persoonsregistraties", "Wpr", "1989-07-01", "2001-09-01", "Stb. 1988, 665"),
    _wet("wbp privacy", "Wet bescherming persoonsgegevens", "Wbp", "2001-09-01", "2018-05-25",
         "Stb. 2000, 302"),
    _wet("avg privacy", "Algemene verordening gegevensbescherming", "AVG", "2018-05-25", "",
         "Verordening (EU) 2016/679, art. 99"),
    _wet("uavg uitvoering_privacy", "Uitvoeringswet AVG", "UAVG", "2018-05-25", "", "Stb. 2018, 144"),
    _wet("wob openbaarheid", "Wet openbaarheid van bestuur", "Wob", "1992-05-01", "2022-05-01",
         "Stb. 1991, 703"),
    _wet("woo openbaarheid", "Wet open overheid", "Woo", "2022-05-01", "", "Stb. 2021, 499 en 500"),
    _wet("wmo2007 wmo", "Wet maatschappelijke ondersteuning", "Wmo", "2007-01-01", "2015-01-01",
         "Stb. 2006, 351"),
    _wet("wmo2015 wmo", "Wet maatschappelijke ondersteuning 2015", "Wmo 2015", "2015-01-01", "",
         "Stb. 2014, 280"),
    _wet("wjz jeugd", "Wet op de jeugdzorg", "Wjz", "2005-01-01", "2015-01-01", "Stb. 2004, 306"),
    _wet("jeugdwet jeugd", "Jeugdwet", "Jeugdwet", "2015-01-01", "", "Stb. 2014, 105"),
    _wet("awbz langdurige_zorg", "Algemene Wet Bijzondere Ziektekosten", "AWBZ", "1968-01-01", "2015-01-01",
         "Stb. 1967, 655"),
    _wet("wlz langdurige_zorg", "Wet langdurige zorg", "Wlz", "2015-01-01", "", "Stb. 2014, 494"),
    _wet("zfw zorgverzekering", "Ziekenfondswet", "Zfw", "1966-01-01", "2006-01-01", "Stb. 1964, 392"),
    _wet("zvw zorgverzekering", "Zorgverzekeringswet", "Zvw", "2006-01-01", "", "Stb. 2005, 358"),
    _wet("wfz forensische_zorg", "Wet forensische zorg", "Wfz", "2019-01-01", "", "Stb. 2018, 38"),
    _wet("bopz verplichte_ggz onvrijwillige_zorg",
         "Wet bijzondere opnemingen in psychiatrische ziekenhuizen", "Wet Bopz", "1994-01-17", "2020-01-01",
         "Stb. 1992, 669"),
    _wet("wvggz verplichte_ggz", "Wet verplichte geestelijke gezondheidszorg", "Wvggz", "2020-01-01", "",
         "Stb. 2018, 37"),
    _wet("wzd onvrijwillige_zorg", "Wet zorg en dwang", "Wzd", "2020-01-01", "", "Stb. 2018, 36"),
    _wet("kwz kwaliteit", "Kwaliteitswet zorginstellingen", "Kwz", "1996-04-01", "2016-01-01",
         "Stb. 1996, 80"),
    _wet("wkkgz kwaliteit", "Wet kwaliteit, klachten en geschillen zorg", "Wkkgz", "2016-01-01", "",
         "Stb. 2015, 407"),
    _wet("gezondheidswet gezondheid", "Gezondheidswet", "Gezondheidswet", "1956-08-01", "", "Stb. 1956, 51"),
    _wet("archiefwet1962 archief", "Archiefwet 1962", "Archiefwet 1962", "1968-05-01", "1996-01-01",
         "Stb. 1962, 313"),
    _wet("archiefwet archief", "Archiefwet 1995", "Archiefwet 1995", "1996-01-01", "",
         "Stb. 1995, 276; opvolger aanhangig (Kamerstukken 35 968)"),
)  # fmt: skip
"""Every law that a case, document or rule may name."""
_PER_ID = {w.id: w for w in TABEL}


def wet(nummer: str) -> Wet:
    """The law with this id, repealed or not; raises KeyError for an unknown one."""
    return _PER_ID[nummer]


def geldend(onderwerp: str, dag: date) -> Wet:
    """The law on a subject that held on this day; before the table begins the earliest that it knows.

    Raises KeyError for an unknown subject.
    """
    rijen = [rij for rij in TABEL if onderwerp in rij.onderwerpen]
    if not rijen:
        raise KeyError(onderwerp)
    return next((rij for rij in rijen if rij.geldt(dag)), rijen[0])


def op_dag(nummer: str, dag: date) -> Wet:
    """What this law was on a day: itself, or the one before or after it on the same subject.

    Raises KeyError for an unknown law.
    """
    rij = wet(nummer)
    return rij if rij.geldt(dag) else geldend(rij.onderwerpen[0], dag)


def voluit(rij: Wet) -> str:
    """``Wet open overheid (Woo)``; the name alone where the two are the same."""
    return rij.naam if rij.naam == rij.kort else f"{rij.naam} ({rij.kort})"


def privacywet(dag: date) -> str:
    """The privacy law in force on this day, in full (P-C4b)."""
    return voluit(geldend("privacy", dag))


def openbaarheidswet(dag: date) -> Wet:
    """The law on open government in force on this day (AK-F6d, AK-F7b)."""
    return geldend("openbaarheid", dag)


def gold(grondslag: str, dag: date) -> bool:
    """Whether a ground for openbaarmaking was law on this day; what is no law (an afspraak) always is."""
    rij = _PER_ID.get(grondslag)
    return rij is None or rij.geldt(dag)
