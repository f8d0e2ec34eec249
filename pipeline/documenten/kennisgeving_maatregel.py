# SPDX-License-Identifier: EUPL-1.2
"""Kennisgeving of a measure by a rijksinspectie to each College whose clients it strikes (AK-A8a-f)."""

from __future__ import annotations

from datetime import datetime

from pipeline.documenten.brief import Kop, brief, dag
from pipeline.documenten.maatregelen import (
    STOP_OF_SLUITING,
    clienten,
    is_van_inspectie,
    kennisgeving_in,
    laatste_stap,
    maatregel_van,
    opschorting,
    velden,
)
from pipeline.documenten.mensen import aan_college, kale_naam
from pipeline.documenten.samen import contact_van, met_redenen, wet
from pipeline.documenten.soort import Documentsoort, Draagt, Exemplaar, Gegevens
from pipeline.documenten.woorden import met_hoofdletter
from pipeline.zaak.samenwerking import Kennisgeving, Maatregelgemeente

_TITEL = "Vertrouwelijke kennisgeving van een maatregel"


def _van_inspectie(g: Gegevens) -> list[Kennisgeving]:
    return [k for k in g.zaak.kennisgevingen if is_van_inspectie(g.zaak, maatregel_van(g, k))]


def _geldt(g: Gegevens) -> str | None:
    alle = _van_inspectie(g)
    if not alle:
        return "er is geen maatregel van een rijksinspectie bij kennisgevingen in zaak.yaml."
    redenen = [_niet(g, k) for k in alle]
    return None if None in redenen else redenen[0]


def _niet(g: Gegevens, k: Kennisgeving) -> str | None:
    maatregel = maatregel_van(g, k)
    stap = laatste_stap(g.zaak, maatregel.id)
    if maatregel.soort not in STOP_OF_SLUITING:
        return (
            f"maatregel {maatregel.id} is geen cliëntenstop en geen sluiting; "
            "een rijksinspectie deelt die niet met een college (bijlage 2)."
        )
    if stap == "vervallen":
        return f"maatregel {maatregel.id} is vervallen; er is niets meer om mee te delen."
    if not stap:
        return f"noteer van maatregel {maatregel.id} eerst de stap voorgenomen of getroffen."
    if maatregel.wet != "jeugdwet" and stap == "voorgenomen":
        return (
            f"maatregel {maatregel.id} valt niet onder de Jeugdwet; een college hoort die pas als zij is "
            "getroffen (bijlage 2)."
        )
    if not k.gemeenten:
        return f"vul bij kennisgevingen in welke gemeenten {maatregel.id} raakt, en hoeveel cliënten."
    return None


def _exemplaren(g: Gegevens, nu: datetime) -> tuple[Exemplaar, ...]:
    alle = [(k, _niet(g, k)) for k in _van_inspectie(g)]
    klaar = [_brief(g, k, wie, nu) for k, reden in alle if reden is None for wie in k.gemeenten]
    return met_redenen(klaar, [reden for _, reden in alle if reden])


def _brief(g: Gegevens, k: Kennisgeving, wie: Maatregelgemeente, nu: datetime) -> Exemplaar:
    maatregel = maatregel_van(g, k)
    inhoud = velden(g, k)
    kop = Kop(
        _TITEL,
        f"Maatregel bij {inhoud['aanbieder']}",
        aan_college(g, wie.gemeente),
        contact_van(g, maatregel.door, k.contactpersoon),
    )
    context = brief(g, (maatregel.door,), kop, nu) | inhoud | {
        "gemeente": kale_naam(g.zaak.organisaties[wie.gemeente].naam),
        "clienten": met_hoofdletter(clienten(wie.aantal_clienten)),
        "clienten_enkel": "ja" if wie.aantal_clienten == 1 else "",
        "wet": wet(maatregel.wet, dag(nu)),
        "opschorting": opschorting(g.zaak, maatregel.id) if maatregel.wet == "jeugdwet" else "",
    }  # fmt: skip
    naam = f"kennisgeving_maatregel-{maatregel.id}-{wie.gemeente}.docx"
    return Exemplaar(naam, wie.gemeente, "ter_kennis", context)


SOORT = Documentsoort(
    id="kennisgeving_maatregel",
    titel="Vertrouwelijke kennisgeving van een maatregel aan het college",
    regels=("AK-A8a", "AK-A8b", "AK-A8c", "AK-A8d", "AK-A8e", "AK-A8f"),
    sjabloon="kennisgeving_maatregel.docx",
    draagt=Draagt((("maatregel_voorgenomen", "inhoudelijk"),), betreft=kennisgeving_in, vertrouwelijk=True),
    geldt=_geldt,
    exemplaren=_exemplaren,
)
