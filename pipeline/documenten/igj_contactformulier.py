# SPDX-License-Identifier: EUPL-1.2
"""Contactformulier for the Meldpunt IGJ or the Inspectieloket: bijlage 1, seven questions (AK-B1)."""

from __future__ import annotations

from datetime import datetime

from pipeline.documenten.bijlage1 import antwoorden, is_toezichthouder
from pipeline.documenten.brief import dag
from pipeline.documenten.samen import naam
from pipeline.documenten.soort import Documentsoort, Draagt, Exemplaar, Gegevens
from pipeline.documenten.woorden import datum
from pipeline.zaak.samenwerking import Inspectiecontact

_KANAAL = {
    "meldpunt_igj": ("Inspectie Gezondheidszorg en Jeugd", "Via het Meldpunt van de IGJ"),
    "inspectieloket": ("De rijksinspecties", "Via het Inspectieloket Sociaal Domein en Jeugd"),
    "direct": ("De rijksinspectie", "Rechtstreeks"),
}
_GEMEENTE = (
    "De contactzoeker is geen Wmo-toezichthouder: deel als gemeente niet meer dan de matrix van bijlage 2 "
    "toelaat, over een melding of onderzoek alleen procesinformatie."
)


def _geldt(g: Gegevens) -> str | None:
    if not g.zaak.inspectiecontacten:
        return "vul in zaak.yaml het onderdeel inspectiecontacten in, als u contact opneemt met de inspectie."
    zonder = [c.id for c in g.zaak.inspectiecontacten if c.kanaal == "direct" and c.inspectie is None]
    if zonder:
        return f"vul bij inspectiecontacten, {zonder[0]}, de inspectie in: het contact is rechtstreeks."
    return None


def _exemplaren(g: Gegevens, nu: datetime) -> tuple[Exemplaar, ...]:
    return tuple(_formulier(g, c, nu) for c in g.zaak.inspectiecontacten)


def _formulier(g: Gegevens, c: Inspectiecontact, nu: datetime) -> Exemplaar:
    vragen = antwoorden(g, c, dag(nu))
    context = {
        "titel": "Contactformulier voor de inspectie",
        "organisatie": vragen["contact"]["organisatie"],
        "afzenders": [{"organisatie": vragen["contact"]["organisatie"]}],
        "kenmerk": g.zaak.kenmerk,
        "datum": datum(dag(nu)),
        "aan": naam(g, c.inspectie) if c.inspectie else _KANAAL[c.kanaal][0],
        "via": _KANAAL[c.kanaal][1],
        "vragen": vragen,
    }
    meldingen = () if is_toezichthouder(g, c.contactzoeker) else (_GEMEENTE,)
    return Exemplaar(
        f"igj_contactformulier-{c.id}.docx", c.inspectie, "ter_kennis", context, meldingen=meldingen
    )


SOORT = Documentsoort(
    id="igj_contactformulier",
    titel="Contactformulier voor de inspectie (bijlage 1)",
    regels=(
        *("AK-A6a", "AK-A6d", "AK-B1-0", "AK-B1-1a", "AK-B1-1b", "AK-B1-1c", "AK-B1-2", "AK-B1-3a"),
        *("AK-B1-3b", "AK-B1-3c", "AK-B1-4a", "AK-B1-4b", "AK-B1-5", "AK-B1-6", "AK-B1-7"),
    ),
    sjabloon="igj_contactformulier.docx",
    draagt=Draagt((("calamiteit_melding", "proces"),)),
    geldt=_geldt,
    exemplaren=_exemplaren,
)
