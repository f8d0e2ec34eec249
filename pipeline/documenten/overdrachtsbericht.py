# SPDX-License-Identifier: EUPL-1.2
"""Overdrachtsbericht: a melding handed over to the supervisor that is competent for it (AK-R10)."""

from __future__ import annotations

from datetime import datetime

from pipeline.documenten.bijlage1 import antwoorden
from pipeline.documenten.brief import Kop, brief, dag, melding
from pipeline.documenten.mensen import contact
from pipeline.documenten.samen import aan_partij, ondertekenaars
from pipeline.documenten.soort import Documentsoort, Draagt, Exemplaar, Gegevens, NogNiet
from pipeline.documenten.woorden import (
    datum,
    met_hoofdletter,
    met_lidwoord,
    na_dubbelepunt,
    opsomming,
    privacywet,
    wetten,
    zin,
)
from pipeline.zaak.samenwerking import Overdracht
from pipeline.zaak.zaak import Melding

_INSPECTIE = frozenset({"jeugdwet", "wlz", "zvw", "wfz"})
_TITEL = "Overdracht van een melding"


def _geldt(g: Gegevens) -> str | None:
    o, m = g.zaak.overdracht, g.zaak.melding
    if o is None:
        return "vul in zaak.yaml het onderdeel overdracht in, als een ander bevoegd is voor de melding."
    if m is None or m.soort == "signaal_kwaliteit":
        return "er is geen melding van een calamiteit om over te dragen; een signaal zet u door."
    return _onbevoegd(g, o, m)


def _onbevoegd(g: Gegevens, o: Overdracht, m: Melding) -> str | None:
    """Only a client of the other side alone is handed over; else supervisors coordinate (AK-R10, AK-R11)."""
    eigen, inspecties = g.zaak.partijen.toezichthouder.id, g.zaak.rijksinspectie_ids
    client = set(m.wetten_client)
    if o.partij_van in inspecties and o.partij_aan == eigen and client == {"wmo2015"}:
        return None
    if o.partij_van == eigen and o.partij_aan in inspecties and client and client <= _INSPECTIE:
        return None
    if o.partij_van not in {eigen, *inspecties} or o.partij_aan not in {eigen, *inspecties}:
        return "een melding gaat tussen toezichthouder en rijksinspectie; verbeter overdracht."
    return (
        "de wetten van de cliënt (melding.wetten_client) passen niet bij deze overdracht; "
        "overdragen kan alleen als alleen de ander bevoegd is, stem anders samen af."
    )


def _exemplaren(g: Gegevens, nu: datetime) -> tuple[Exemplaar, ...]:
    o, m = g.zaak.overdracht, g.zaak.melding
    if o is None or m is None:
        raise NogNiet("vul in zaak.yaml het onderdeel overdracht in.")
    if not o.bevoegdheid_vastgesteld.gebeurd(nu):
        raise NogNiet(
            "overdracht.bevoegdheid_vastgesteld ligt in de toekomst; stel eerst vast dat de ander bevoegd is."
        )
    ander = met_lidwoord(g.zaak.organisaties[o.partij_aan].naam)
    kop = Kop(
        _TITEL,
        f"Overdracht van de melding van {datum(m.ontvangen.dag)}",
        aan_partij(g, o.partij_aan),
        contact(g, o.contactzoeker),
        ("Gegevens voor de ontvanger", "Afschrift van de melding"),
    )
    context = brief(g, (o.partij_van,), kop, nu) | {
        "ondertekenaars": ondertekenaars(g, o.partij_van),
        "melding": melding(g)
        | {"omschrijving": zin(m.omschrijving), "aard": met_hoofdletter(m.aard.strip())},
        "wetten": opsomming([f"de {wet}" for wet in wetten(m.wetten_client, dag(nu))]),
        "ander": ander,
        "vastgesteld_op": datum(o.bevoegdheid_vastgesteld.dag),
        "noodzaak": zin(o.noodzaak),
        "vitaal": "ja" if o.grondslag == "vitaal_belang" else "",
        "privacywet": privacywet(dag(nu)),
        "vooraf": datum(o.betrokkene_vooraf.dag) if o.betrokkene_vooraf else "",
        "reden_niet_vooraf": na_dubbelepunt(o.reden_niet_vooraf) if o.reden_niet_vooraf else "",
        "vragen": antwoorden(g, o, dag(nu)),
    }
    return (Exemplaar(f"overdrachtsbericht-{o.partij_aan}.docx", o.partij_aan, "ter_kennis", context),)


SOORT = Documentsoort(
    id="overdrachtsbericht",
    titel="Overdrachtsbericht",
    regels=("AK-R10a", "AK-R10b", "AK-R10c", "AK-P11-1", "AK-P11-2", "AK-P11-3", "AK-P11-4", "AK-P11-5",
            "AK-P11-6"),
    sjabloon="overdrachtsbericht.docx",
    draagt=Draagt((("calamiteit_melding", "inhoudelijk"),)),
    geldt=_geldt,
    exemplaren=_exemplaren,
)  # fmt: skip
