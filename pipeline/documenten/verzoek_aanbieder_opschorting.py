# SPDX-License-Identifier: EUPL-1.2
"""Request to the aanbieder: tell the gemeenten of the measure, and will you ask for suspension? (AK-A8f)."""

from __future__ import annotations

from datetime import datetime

from pipeline.documenten.brief import Kop, brief
from pipeline.documenten.maatregelen import (
    STOP_OF_SLUITING,
    antwoord,
    is_van_inspectie,
    laatste_stap,
    maatregel_van,
    velden,
)
from pipeline.documenten.mensen import aan_organisatie, kale_naam
from pipeline.documenten.samen import contact_van
from pipeline.documenten.soort import Documentsoort, Draagt, Exemplaar, Gegevens
from pipeline.documenten.woorden import datum, na_dubbelepunt, opsomming
from pipeline.zaak.samenwerking import Kennisgeving


def _geldt(g: Gegevens) -> str | None:
    if not g.zaak.kennisgevingen:
        return "vul in zaak.yaml het onderdeel kennisgevingen in, met de maatregel en de gemeenten."
    redenen = [_niet(g, k) for k in g.zaak.kennisgevingen]
    return None if None in redenen else redenen[0]


def _niet(g: Gegevens, k: Kennisgeving) -> str | None:
    m = maatregel_van(g, k)
    if not is_van_inspectie(g.zaak, m) or m.wet != "jeugdwet" or m.soort not in STOP_OF_SLUITING:
        return (
            "hoort alleen bij een cliëntenstop of sluiting door een rijksinspectie op grond van de Jeugdwet."
        )
    if laatste_stap(g.zaak, m.id) == "vervallen":
        return f"maatregel {m.id} is vervallen; er is niets meer om te vragen."
    if not laatste_stap(g.zaak, m.id):
        return f"noteer van maatregel {m.id} eerst de stap voorgenomen."
    if antwoord(g.zaak, m.id) in {"ja", "nee"}:
        return f"de aanbieder heeft over maatregel {m.id} al geantwoord; deze vraag is niet meer nodig."
    if not k.gemeenten:
        return f"vul bij kennisgevingen in welke gemeenten maatregel {m.id} raakt, en hoeveel cliënten."
    return None


def _exemplaren(g: Gegevens, nu: datetime) -> tuple[Exemplaar, ...]:
    return tuple(_brief(g, k, nu) for k in g.zaak.kennisgevingen if _niet(g, k) is None)


def _brief(g: Gegevens, k: Kennisgeving, nu: datetime) -> Exemplaar:
    maatregel = maatregel_van(g, k)
    kop = Kop(
        "Verzoek over een maatregel bij uw organisatie",
        "Vertrouwelijk: maatregel bij uw organisatie",
        aan_organisatie(g, k.aanbieder),
        contact_van(g, maatregel.door, k.contactpersoon),
        ("Antwoordformulier",),
    )
    gemeenten = [kale_naam(g.zaak.organisaties[m.gemeente].naam) for m in k.gemeenten]
    context = brief(g, (maatregel.door,), kop, nu) | velden(g, k) | {
        "omschrijving": na_dubbelepunt(k.omschrijving),
        "gemeenten": [f"Gemeente {naam}" for naam in gemeenten],
        "alle_gemeenten": opsomming([f"de gemeente {naam}" for naam in gemeenten]),
        "meer_gemeenten": "ja" if len(gemeenten) > 1 else "",
        "antwoord_voor": datum(k.antwoord_voor.dag) if k.antwoord_voor else "",
    }  # fmt: skip
    naam = f"verzoek_aanbieder_opschorting-{maatregel.id}-{k.aanbieder}.docx"
    return Exemplaar(naam, k.aanbieder, "ter_kennis", context)


SOORT = Documentsoort(
    id="verzoek_aanbieder_opschorting",
    titel="Verzoek aan de aanbieder over informeren en opschorting",
    regels=("AK-A8f", "AK-A8c"),
    sjabloon="verzoek_aanbieder_opschorting.docx",
    draagt=Draagt((("maatregel_voorgenomen", "inhoudelijk"),)),
    geldt=_geldt,
    exemplaren=_exemplaren,
)
