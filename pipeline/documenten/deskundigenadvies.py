# SPDX-License-Identifier: EUPL-1.2
"""Deskundigenadvies: the request to an expert, and the form with question and advice (P-S3B.1c)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from pipeline.documenten.brief import Kop, brief, melding, over
from pipeline.documenten.langetekst import blokken
from pipeline.documenten.mensen import aan, adresnaam, algemeen_contact, personalia
from pipeline.documenten.protocol import bestandsnaam, formulier, geen_melding, laatste, regels
from pipeline.documenten.protocoltermijnen import onderzoek_tot
from pipeline.documenten.soort import Documentsoort, Draagt, Exemplaar, Gegevens, NogNiet
from pipeline.documenten.stand import route
from pipeline.documenten.woorden import datum, met_hoofdletter, opsomming
from pipeline.zaak.gebeurtenis import DeskundigeGeraadpleegd, TermijnMeegedeeld

_TITEL = "Verzoek om uw advies als deskundige"


def _geldt(g: Gegevens) -> str | None:
    reden = geen_melding(g)
    if reden is not None:
        return reden
    if route(g.zaak) != "3B":
        return "hoort bij eigen onderzoek van de toezichthouder; noteer eerst keuze_onderzoek met route 3B."
    if not g.zaak.van_soort(DeskundigeGeraadpleegd):
        return "alleen als advies van belang is; noteer dan deskundige_geraadpleegd, met de vraag."
    return None


def _genummerd(g: Gegevens) -> Iterator[tuple[DeskundigeGeraadpleegd, int]]:
    gezien: list[str] = []
    for _, event in g.zaak.van_soort(DeskundigeGeraadpleegd):
        if g.zaak.persoon(event.deskundige) is None:
            raise NogNiet(
                f"{event.deskundige} is geen persoon in zaak.yaml; noem de deskundige bij personen."
            )
        yield event, gezien.count(event.deskundige)
        gezien.append(event.deskundige)


def _verzoeken(g: Gegevens, _nu: datetime) -> tuple[Exemplaar, ...]:
    return tuple(_verzoek(g, event, eerder) for event, eerder in _genummerd(g))


def _verzoek(g: Gegevens, event: DeskundigeGeraadpleegd, eerder: int) -> Exemplaar:
    eigen = g.zaak.partijen.toezichthouder.id
    adres = aan(g, event.deskundige)
    kop = Kop(_TITEL, over(g), adres, algemeen_contact(g, eigen), ("Formulier voor uw advies",))
    gebeurtenis = melding(g)["gebeurtenis"]
    meegedeeld = laatste(g.zaak, TermijnMeegedeeld)
    context = brief(g, (eigen,), kop, event.moment.laatst) | {
        "melding": {"gebeurtenis_bij": f"{gebeurtenis} bij {_aanbieders(g)}"},
        "aanbieders": _aanbieders(g),
        "vraag": regels(event.vraag),
        "uiterlijk": datum(meegedeeld.tot.dag if meegedeeld else onderzoek_tot(g)),
    }
    bestand = bestandsnaam(f"deskundigenadvies_verzoek-{event.deskundige}", eerder)
    return Exemplaar(bestand, event.deskundige, "ter_kennis", context)


def _aanbieders(g: Gegevens) -> str:
    return opsomming([a.naam for a in g.zaak.partijen.aanbieders])


def _formulieren(g: Gegevens, _nu: datetime) -> tuple[Exemplaar, ...]:
    return tuple(_formulier(g, event, eerder) for event, eerder in _genummerd(g))


def _formulier(g: Gegevens, event: DeskundigeGeraadpleegd, eerder: int) -> Exemplaar:
    p = personalia(g, event.deskundige)
    persoon = g.zaak.persoon(event.deskundige)
    context = formulier(g, "Advies van een deskundige", event.moment.laatst) | {
        "deskundige": met_hoofdletter(adresnaam(p)),
        "deskundigheid": met_hoofdletter(p.functie or (persoon.rol if persoon else "deskundige")),
        "vraag": regels(event.vraag),
        "ingevuld": "ja" if event.advies else "",
        "advies": blokken(g, event.advies) if event.advies else [],
    }
    bestand = bestandsnaam(f"deskundigenadvies-{event.deskundige}", eerder)
    ontvanger = None if event.advies else event.deskundige
    bronnen = (event.advies,) if event.advies else ()
    return Exemplaar(bestand, ontvanger, "intern" if event.advies else "ter_kennis", context, bronnen)


SOORTEN = (
    Documentsoort(
        id="deskundigenadvies_verzoek",
        titel="Verzoek om advies aan een deskundige",
        regels=("P-S3B.1c",),
        sjabloon="deskundigenadvies_verzoek.docx",
        draagt=Draagt((("onderzoek_lopend", "inhoudelijk"),)),
        geldt=_geldt,
        exemplaren=_verzoeken,
    ),
    Documentsoort(
        id="deskundigenadvies",
        titel="Advies van een deskundige",
        regels=("P-S3B.1c",),
        sjabloon="deskundigenadvies.docx",
        draagt=Draagt((("onderzoek_lopend", "inhoudelijk"),)),
        geldt=_geldt,
        exemplaren=_formulieren,
    ),
)
