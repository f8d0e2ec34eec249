# SPDX-License-Identifier: EUPL-1.2
"""The letter of afspraak 13: from a rijksinspectie to the College, with the verbeterpunten (AK-A13a-d)."""

from __future__ import annotations

from datetime import datetime

from pipeline.documenten.brief import Kop, aanbieders, brief, dag
from pipeline.documenten.mensen import aan_college, algemeen_contact, kale_naam
from pipeline.documenten.soort import Documentsoort, Draagt, Exemplaar, Gegevens
from pipeline.documenten.stand import openbaar_door, rapport_van, vastgesteld
from pipeline.documenten.woorden import datum, met_lidwoord, opsomming, rapportnaam, wetnaam
from pipeline.zaak import Zaak
from pipeline.zaak.document import Stuk
from pipeline.zaak.partij import Gemeente

A13_WETTEN = frozenset({"jeugdwet", "wvggz", "wzd"})
_TITEL = "Verbeterpunten voor uw college"


def a13_rapporten(zaak: Zaak) -> tuple[tuple[str, Stuk], ...]:
    """Each rijksinspectie with its established report under Jeugdwet, Wvggz or Wzd (AK-A13a)."""
    paren = ((r.id, rapport_van(zaak, r.id)) for r in zaak.partijen.rijksinspecties)
    return tuple((partij, stuk) for partij, stuk in paren if stuk is not None and stuk.wet in A13_WETTEN)


def geldt_a13(zaak: Zaak) -> str | None:
    """None when the letter of afspraak 13 is due, else why not."""
    if not zaak.partijen.rijksinspecties:
        return "hoort alleen bij toezicht van een rijksinspectie."
    if not zaak.verbeterpunten_college:
        return "er zijn geen verbeterpunten voor het college (verbeterpunten_college in zaak.yaml)."
    if not a13_rapporten(zaak):
        return "er is geen vastgesteld rapport van een rijksinspectie op grond van Jeugdwet, Wvggz of Wzd."
    return None


def _exemplaren(g: Gegevens, nu: datetime) -> tuple[Exemplaar, ...]:
    return tuple(
        _brief(g, inspectie, rapport, gemeente, nu)
        for inspectie, rapport in a13_rapporten(g.zaak)
        for gemeente in g.zaak.partijen.gemeenten
    )


def _brief(g: Gegevens, inspectie: str, rapport: Stuk, gemeente: Gemeente, nu: datetime) -> Exemplaar:
    moment = vastgesteld(g.zaak, rapport.id)
    openbaar = openbaar_door(g.zaak, rapport.id, inspectie)
    op = datum(moment.dag) if moment else ""
    bijlagen = (f"Afschrift van het {rapportnaam(rapport.titel)}, vastgesteld op {op}",)
    afzenders = [inspectie]
    kop = Kop(
        _TITEL,
        f"Toezicht bij {aanbieders(g)}",
        aan_college(g, gemeente.id),
        algemeen_contact(g, inspectie),
        bijlagen,
    )
    eigenaren = [met_lidwoord(g.zaak.organisaties[e].naam) for e in rapport.eigenaar if e != inspectie]
    context = brief(g, afzenders, kop, nu) | {
        "rapport": {"naam": rapportnaam(rapport.titel), "vastgesteld": op},
        "samen_met": opsomming(eigenaren) if eigenaren else "",
        "wet": wetnaam(rapport.wet, moment.dag if moment else dag(nu)),
        "aanbieders": aanbieders(g),
        "gemeente": kale_naam(gemeente.naam),
        "openbaar_sinds": datum(openbaar.dag) if openbaar and openbaar.gebeurd(nu) else "",
        "verbeterpunten": [
            {"nr": str(nr), "tekst": punt} for nr, punt in enumerate(g.zaak.verbeterpunten_college, 1)
        ],
    }
    naam = f"college_brief_afspraak_13-{inspectie}-{gemeente.id}.docx"
    return Exemplaar(naam, gemeente.id, "afschrift", context)


def _rapporten(zaak: Zaak) -> tuple[Stuk, ...]:
    return tuple(stuk for _, stuk in a13_rapporten(zaak))


SOORT = Documentsoort(
    id="college_brief_afspraak_13",
    titel="Brief van de rijksinspectie aan het college (afspraak 13)",
    regels=("AK-A13a", "AK-A13b", "AK-A13c", "AK-A13d"),
    sjabloon="college_brief_afspraak_13.docx",
    draagt=Draagt((("onderzoek_afgerond", "inhoudelijk"),), stukken=_rapporten, met_brief=True),
    geldt=lambda g: geldt_a13(g.zaak),
    exemplaren=_exemplaren,
)
