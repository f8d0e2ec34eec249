# SPDX-License-Identifier: EUPL-1.2
"""Who hears of the openbaarmaking, in which order and when: the rows of the publicatiedraaiboek.

The order: whoever it struck first, then the aanbieder, the college, the raad, and the press last.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from pipeline.documenten.mensen import BELEIDSAMBTENAAR, DPG, PORTEFEUILLEHOUDER, personalia, volledig
from pipeline.documenten.soort import Gegevens
from pipeline.documenten.woorden import datum, met_hoofdletter, met_lidwoord
from pipeline.termijnen.kalender import is_werkdag
from pipeline.zaak import NEDERLAND
from pipeline.zaak.gebeurtenis import Gehoord
from pipeline.zaak.persoon import Persoon, is_client_rol

INVULLEN = "[vul in]"
_BESTUUR = (*PORTEFEUILLEHOUDER, *BELEIDSAMBTENAAR)
_WOORDVOERDER = ("woordvoerder", "communicatieadviseur", "persvoorlichter")


@dataclass(frozen=True)
class Wanneer:
    """A proposal: so many working days before the day of openbaarmaking, at this time."""

    werkdagen: int
    tijd: time

    def op(self, g: Gegevens, dag: date | None) -> str:
        """The moment in words; relative as long as the day is not known."""
        klok = f"{self.tijd:%H.%M} uur"
        if dag is None:
            return f"{_TERUG[self.werkdagen]}, {klok}"
        return f"{datum(self.dag(g, dag))}, {klok}"

    def dag(self, g: Gegevens, dag: date) -> date:
        """The day itself, counted back from that of openbaarmaking."""
        for _ in range(self.werkdagen):
            dag -= timedelta(days=1)
            while not is_werkdag(dag, g.profiel.termijnen.gelijkgestelde_dagen):
                dag -= timedelta(days=1)
        return dag


_TERUG = {0: "op de dag zelf", 1: "de werkdag ervoor"}
_NAASTEN = Wanneer(1, time(9, 30))
_AANBIEDER, _COLLEGE = Wanneer(1, time(13, 30)), Wanneer(1, time(15, 0))
Rij = dict[str, str]


def eerste_gesprek(g: Gegevens, moment: datetime) -> datetime:
    """When the first people on the list are to hear it."""
    dag = _NAASTEN.dag(g, moment.astimezone(NEDERLAND).date())
    return datetime.combine(dag, _NAASTEN.tijd, NEDERLAND)


def stappen(g: Gegevens, moment: datetime | None) -> list[Rij]:
    """Every row in order, numbered; ``moment`` is that of openbaarmaking, or None when it is not known."""
    dag = moment.astimezone(NEDERLAND).date() if moment else None
    rijen = [*_mensen(g, dag), *_aanbieders(g, dag), *_bestuur(g, dag), *_raad(g, moment), *_slot(g, moment)]
    return [{"nr": str(nr), **rij} for nr, rij in enumerate(rijen, start=1)]


def _mensen(g: Gegevens, dag: date | None) -> Iterator[Rij]:
    """Nabestaanden and naasten, then cliënten, then others whom the report concerns."""
    wie = set(g.zaak.betrokkenen)
    mensen = [p for p in g.zaak.personen if p.id in wie]
    for p in sorted(mensen, key=lambda p: is_client_rol(p.rol) or bool(p.betrokken)):
        yield _rij(_persoon(g, p), _NAASTEN.op(g, dag), _toezicht(g), _bereik(g, p))


def _aanbieders(g: Gegevens, dag: date | None) -> Iterator[Rij]:
    for a in g.zaak.partijen.aanbieders:
        bestuur = [p for p in g.zaak.personen if p.bij == a.id and p.rol.lower() == "bestuurder"]
        wie = "; ".join(_persoon(g, p) for p in bestuur) or "het bestuur"
        bereik = "; ".join(b for p in bestuur if (b := _bereik(g, p)))
        yield _rij(f"{met_hoofdletter(a.naam)}: {wie}", _AANBIEDER.op(g, dag), _toezicht(g), bereik)
    gehoord = {e.persoon for _, e in g.zaak.van_soort(Gehoord)}
    for p in g.zaak.personen:
        medewerker = p.bij in {a.id for a in g.zaak.partijen.aanbieders} and p.rol.lower() != "bestuurder"
        if p.id in gehoord - set(g.zaak.betrokkenen) and (medewerker or p.bij is None):
            yield _rij(_persoon(g, p), _AANBIEDER.op(g, dag), _toezicht(g), _bereik(g, p))


def _bestuur(g: Gegevens, dag: date | None) -> Iterator[Rij]:
    for m in g.zaak.partijen.gemeenten:
        mensen = [p for p in g.zaak.personen if p.bij == m.id and p.rol.lower() in _BESTUUR]
        mensen.sort(key=lambda p: p.rol.lower() not in PORTEFEUILLEHOUDER)
        wie = "; ".join(_persoon(g, p) for p in mensen) or INVULLEN
        bereik = "; ".join(b for p in mensen if (b := _bereik(g, p)))
        yield _rij(f"College van {m.naam}: {wie}", _COLLEGE.op(g, dag), _toezicht(g), bereik)
    for p in g.zaak.personen:
        if p.rol.lower() in DPG:
            yield _rij(_persoon(g, p), _COLLEGE.op(g, dag), _toezicht(g), _bereik(g, p))
    for r in g.zaak.partijen.rijksinspecties:
        yield _rij(met_hoofdletter(met_lidwoord(r.naam)), _COLLEGE.op(g, dag), _toezicht(g), "")


def _raad(g: Gegevens, moment: datetime | None) -> Iterator[Rij]:
    """The raad hears from its own college, shortly before everyone.

    Not where only family is registered: that would tell where they live.
    """
    wanneer = _klok(moment, timedelta(hours=-1), "een uur voor de openbaarmaking")
    for m in g.zaak.partijen.gemeenten:
        if set(m.redenen) == {"inschrijving_familie"}:
            continue
        yield _rij(f"Gemeenteraad van {m.naam}, via de griffie", wanneer, f"College van {m.naam}", "")


def _slot(g: Gegevens, moment: datetime | None) -> Iterator[Rij]:
    """Openbaarmaking itself, and the press no earlier than that."""
    yield _rij("Iedereen: het rapport staat online", _klok(moment, timedelta(), INVULLEN), _toezicht(g), "-")
    if any(d.soort == "persbericht" for d in g.zaak.documenten):
        wanneer = _klok(moment, timedelta(minutes=15), "een kwartier na de openbaarmaking")
        yield _rij("Pers: het persbericht", wanneer, woordvoerder(g), "")
    else:
        wanneer = "pas na de openbaarmaking, en alleen op vragen"
        yield _rij("Pers: geen persbericht", wanneer, woordvoerder(g), "")


def woordvoerder(g: Gegevens) -> str:
    """Who speaks to the press, by name and office; a place to fill in when the case names nobody."""
    gevonden = [p for p in g.zaak.personen if p.rol.lower() in _WOORDVOERDER]
    return "; ".join(_persoon(g, p) for p in gevonden) or f"woordvoerder: {INVULLEN}"


def _klok(moment: datetime | None, verschil: timedelta, anders: str) -> str:
    if moment is None:
        return anders
    tijd = (moment + verschil).astimezone(NEDERLAND)
    return f"{datum(tijd.date())}, {tijd:%H.%M} uur"


def _rij(wie: str, wanneer: str, van: str, bereik: str) -> Rij:
    return {"wie": wie, "wanneer": wanneer, "van": van, "bereik": bereik or INVULLEN}


def _toezicht(g: Gegevens) -> str:
    """The announced contact person, else the first toezichthouder of the case, by name."""
    eigen = g.zaak.partijen.toezichthouder
    vast = g.zaak.aankondiging.contactpersoon if g.zaak.aankondiging else ""
    mensen = [p for p in g.zaak.personen if p.bij == eigen.id]
    keus = [p for p in mensen if p.id == vast] or [p for p in mensen if p.rol.lower() == "toezichthouder"]
    return f"{_persoon(g, keus[0])}" if keus else met_hoofdletter(met_lidwoord(eigen.naam))


def _persoon(g: Gegevens, p: Persoon) -> str:
    """Name and rol. Raises NogNiet when personen.yaml does not know this person."""
    return f"{volledig(personalia(g, p.id))} ({p.rol})"


def _bereik(g: Gegevens, p: Persoon) -> str:
    """Telephone, else e-mail; the reason when it was recorded that someone cannot be reached."""
    eigen = personalia(g, p.id)
    telefoon = [k.waarde for k in eigen.kenmerken if k.soort == "telefoon"]
    reden = [u.reden for u in g.zaak.uitzonderingen if u.persoon == p.id]
    return next(iter([*telefoon, *([eigen.email] if eigen.email else []), *reden]), "")
