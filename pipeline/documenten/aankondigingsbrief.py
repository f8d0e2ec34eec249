# SPDX-License-Identifier: EUPL-1.2
"""Aankondigingsbrief: joint or single, one per selected party, sent or handed over (AK-S6).

The reason for an unannounced visit never enters the data of the letter (AK-S6d).
"""

from __future__ import annotations

from datetime import datetime

from pipeline.documenten.brief import Kop, aanbieders, brief, dag
from pipeline.documenten.mensen import aan, contact
from pipeline.documenten.soort import Documentsoort, Draagt, Exemplaar, Gegevens, NogNiet
from pipeline.documenten.stand import gezamenlijk
from pipeline.documenten.woorden import (
    datum,
    datum_uit,
    met_lidwoord,
    na_dubbelepunt,
    opsomming,
    wetten,
)
from pipeline.zaak import Moment
from pipeline.zaak.document import Aankondiging


def _geldt(g: Gegevens) -> str | None:
    a = g.zaak.aankondiging
    if a is None:
        return "vul in zaak.yaml het onderdeel aankondiging in, als het toezicht wordt aangekondigd."
    if a.aangekondigd:
        return None
    if not a.reden_onaangekondigd.strip():
        return (
            "leg bij aankondiging.reden_onaangekondigd vast waarom het bezoek onaangekondigd is; "
            "die reden komt niet in de brief."
        )
    if not a.bezoek.strip():
        return "vul bij aankondiging.bezoek de dag van het bezoek in; de brief wordt dan afgegeven."
    return _uitgelekt(a)


def _uitgelekt(a: Aankondiging) -> str | None:
    """The confidential reason repeated in a field that is printed."""
    reden = " ".join(a.reden_onaangekondigd.lower().split()).rstrip(".")
    for veld in ("aanleiding", "onderwerp", "bezoek"):
        if reden in " ".join(getattr(a, veld).lower().split()):
            return f"aankondiging.{veld} noemt de reden van het onaangekondigde bezoek; haal die daar weg."
    return None


def _exemplaren(g: Gegevens, nu: datetime) -> tuple[Exemplaar, ...]:
    a = g.zaak.aankondiging
    if a is None:
        raise NogNiet("vul in zaak.yaml het onderdeel aankondiging in.")
    _op_tijd(a, nu)
    return tuple(_exemplaar(g, a, wie, nu) for wie in dict.fromkeys(a.geselecteerden))


def _bezoek(a: Aankondiging) -> Moment | None:
    try:
        return Moment.lees(a.bezoek)
    except ValueError:
        return None


def _op_tijd(a: Aankondiging, nu: datetime) -> None:
    """An announcement comes before the visit (AK-S6c)."""
    bezoek = _bezoek(a)
    if a.aangekondigd and bezoek is not None and bezoek.dag <= dag(nu):
        raise NogNiet("de dag van het bezoek is al aangebroken; een aankondiging gaat aan het bezoek vooraf.")


def _exemplaar(g: Gegevens, a: Aankondiging, wie: str, nu: datetime) -> Exemplaar:
    samen = gezamenlijk(g.zaak)
    afzenders = samen or (g.zaak.partijen.toezichthouder.id,)
    organisatie = wie in g.zaak.organisaties
    titel = "Aankondiging van toezicht" if a.aangekondigd else "Toezicht: bezoek zonder aankondiging"
    kop = Kop(titel, f"Toezicht bij {aanbieders(g)}", aan(g, wie), contact(g, a.contactpersoon))
    context = brief(g, afzenders, kop, nu) | {
        "gezamenlijk": "ja" if samen else "",
        "aangekondigd": "ja" if a.aangekondigd else "",
        "partijen": opsomming([met_lidwoord(g.zaak.organisaties[p].naam) for p in afzenders]),
        "bij_u": "bij uw organisatie" if organisatie else "bij u",
        "u": "uw organisatie" if organisatie else "u",
        "onderwerp_toezicht": na_dubbelepunt(a.onderwerp),
        "aanleiding": na_dubbelepunt(a.aanleiding),
        "bezoek": datum_uit(a.bezoek),
        "wetten": _wetten(g, nu),
    }
    bezoek = _bezoek(a)
    if not a.aangekondigd and bezoek is not None:
        context["datum"] = datum(bezoek.dag)
    return Exemplaar(f"aankondigingsbrief-{wie}.docx", wie, "ter_kennis", context)


def _wetten(g: Gegevens, nu: datetime) -> str:
    alle = [wet for aanbieder in g.zaak.partijen.aanbieders for wet in aanbieder.wetten]
    if not gezamenlijk(g.zaak):
        alle = ["wmo2015"]
    return opsomming([f"de {naam}" for naam in wetten(["wmo2015", *alle], dag(nu))])


SOORT = Documentsoort(
    id="aankondigingsbrief",
    titel="Aankondigingsbrief",
    regels=("AK-S6a", "AK-S6b", "AK-S6c", "AK-S6d"),
    sjabloon="aankondigingsbrief.docx",
    draagt=Draagt((("onderzoek_voorgenomen", "proces"),)),
    geldt=_geldt,
    exemplaren=_exemplaren,
)
