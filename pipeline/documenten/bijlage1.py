# SPDX-License-Identifier: EUPL-1.2
"""The seven questions of bijlage 1, answered from the case; what is not known is said (AK-B1-1 to 7)."""

from __future__ import annotations

from datetime import date
from typing import Any

from pipeline.documenten.mensen import adresregels, contact, kale_naam
from pipeline.documenten.samen import lid, naam, wet
from pipeline.documenten.soort import Gegevens, NogNiet
from pipeline.documenten.woorden import datum, met_hoofdletter, opsomming, zin
from pipeline.zaak.samenwerking import Bijlage1, Contactaanbieder, Indicatie

ONBEKEND = "Bij ons niet bekend."
_REDEN = {
    "afstemming": "Verzoek om afstemming",
    "informatie_uitwisselen": "Informatie uitwisselen",
    "verzoek_toezicht": "Verzoek om toezicht uit te oefenen",
    "anders": "Anders",
}


def antwoorden(g: Gegevens, blok: Bijlage1, vandaag: date) -> dict[str, Any]:
    """The answers, for a form or an annex. Raises NogNiet that names the field that is missing."""
    return {
        "contact": _contactzoeker(g, blok.contactzoeker),
        "aangewezen": _aangewezen(g, blok.contactzoeker),
        "zorgaanbieders": [_aanbieder(g, deel, vandaag) for deel in blok.aanbieders],
        "actie": zin(blok.actie),
        "eerder": _eerder(g, blok),
        "reden": _REDEN[blok.reden],
        "uitleg": zin(blok.uitleg),
    }


def _contactzoeker(g: Gegevens, persoon: str) -> dict[str, str]:
    gegevens = contact(g, persoon)
    if not gegevens["telefoon"]:
        raise NogNiet(
            f"personen.yaml kent geen telefoonnummer van {persoon}; voeg bij kenmerken een telefoon toe."
        )
    return lid(g, persoon) | {"telefoon": gegevens["telefoon"], "email": gegevens["email"]}


def is_toezichthouder(g: Gegevens, persoon: str) -> bool:
    """Whether this person asks as Wmo-toezichthouder: decides which columns of the matrix count (AK-B1-2)."""
    gevonden = g.zaak.persoon(persoon)
    return gevonden is not None and gevonden.bij == g.zaak.partijen.toezichthouder.id


def _aangewezen(g: Gegevens, persoon: str) -> str:
    if not is_toezichthouder(g, persoon):
        return "Nee."
    namen = [g.zaak.organisaties[m].naam for m in g.zaak.partijen.toezichthouder.aangewezen_door]
    return f"Ja, door {opsomming([f'de gemeente {kale_naam(n)}' for n in namen])}."


def _aanbieder(g: Gegevens, deel: Contactaanbieder, vandaag: date) -> dict[str, str]:
    partij = next(a for a in g.zaak.partijen.aanbieders if a.id == deel.aanbieder)
    if partij.adres is None:
        raise NogNiet(f"van {partij.id} is geen adres bekend; vul bij deze aanbieder het veld adres in.")
    aantal = "" if deel.aantal_clienten is None else str(deel.aantal_clienten)
    return {
        "naam": partij.naam,
        "adres": ", ".join(adresregels(partij.adres)),
        "kvk": partij.kvk or ONBEKEND,
        "aantal": aantal or ONBEKEND,
        "indicaties": "\n".join(_indicatie(i, vandaag) for i in deel.indicaties) or ONBEKEND,
    }


def _indicatie(i: Indicatie, vandaag: date) -> str:
    naam_wet = met_hoofdletter(wet(i.wet, vandaag))
    return f"{naam_wet}: {i.zorgpakket}" if i.zorgpakket else f"{naam_wet}: zorgpakket niet bekend"


def _eerder(g: Gegevens, blok: Bijlage1) -> str:
    if not blok.eerder_contact:
        return "Nee."
    keren = [
        f"op {datum(e.op.dag)}" + (f" met {naam(g, e.medewerker)}" if e.medewerker else "")
        for e in blok.eerdere_contacten
    ]
    return f"Ja, {opsomming(keren)}."
