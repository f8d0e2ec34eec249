# SPDX-License-Identifier: EUPL-1.2
"""Kennisgeving of a measure by a gemeente to the rijksinspecties (AK-A8g, AK-A8h)."""

from __future__ import annotations

from datetime import datetime

from pipeline.documenten.brief import Kop, brief, dag
from pipeline.documenten.maatregelen import (
    aanbieder_van,
    kennisgeving_in,
    laatste_stap,
    maatregel_van,
    velden,
)
from pipeline.documenten.samen import aan_partij, contact_van, met_redenen, ondertekenaars
from pipeline.documenten.soort import Documentsoort, Draagt, Exemplaar, Gegevens
from pipeline.documenten.woorden import opsomming, wetten
from pipeline.zaak.samenwerking import Kennisgeving

_MELDEN = frozenset({"clientenstop", "ontbinding_overeenkomst"})
_OOK = frozenset({"wlz", "zvw", "jeugdwet"})


def _van_gemeente(g: Gegevens) -> list[Kennisgeving]:
    gemeenten = {m.id for m in g.zaak.partijen.gemeenten}
    return [k for k in g.zaak.kennisgevingen if maatregel_van(g, k).door in gemeenten]


def _geldt(g: Gegevens) -> str | None:
    alle = _van_gemeente(g)
    if not alle:
        return "er is geen maatregel van een gemeente bij kennisgevingen in zaak.yaml."
    redenen = [_niet(g, k) for k in alle]
    return None if None in redenen else redenen[0]


def _niet(g: Gegevens, k: Kennisgeving) -> str | None:
    maatregel = maatregel_van(g, k)
    if maatregel.soort not in _MELDEN:
        return f"maatregel {maatregel.id} is geen cliëntenstop en geen ontbinding van de overeenkomst."
    if not _OOK & set(aanbieder_van(g, k).wetten):
        return (
            f"de aanbieder van maatregel {maatregel.id} levert, voor zover bekend (wetten), "
            "geen zorg op grond van Wlz, Zvw of Jeugdwet; dan hoort de rijksinspectie dit niet."
        )
    if laatste_stap(g.zaak, maatregel.id) != "getroffen":
        return (
            f"maatregel {maatregel.id} is niet getroffen; een voorgenomen maatregel deelt een gemeente niet "
            "met de rijksinspectie (bijlage 2)."
        )
    if not k.inspecties:
        return f"vul bij kennisgevingen de inspecties in die maatregel {maatregel.id} moeten horen."
    return None


def _exemplaren(g: Gegevens, nu: datetime) -> tuple[Exemplaar, ...]:
    alle = [(k, _niet(g, k)) for k in _van_gemeente(g)]
    klaar = [_brief(g, k, inspectie, nu) for k, reden in alle if reden is None for inspectie in k.inspecties]
    return met_redenen(klaar, [reden for _, reden in alle if reden])


def _brief(g: Gegevens, k: Kennisgeving, inspectie: str, nu: datetime) -> Exemplaar:
    maatregel = maatregel_van(g, k)
    inhoud = velden(g, k)
    kop = Kop(
        "Kennisgeving van een maatregel",
        f"Maatregel bij {inhoud['aanbieder']}",
        aan_partij(g, inspectie),
        contact_van(g, maatregel.door, k.contactpersoon),
    )
    ook = [wet for wet in aanbieder_van(g, k).wetten if wet in _OOK]
    context = brief(g, (maatregel.door,), kop, nu) | inhoud | {
        "ondertekenaars": ondertekenaars(g, maatregel.door),
        "wetten": opsomming([f"de {wet}" for wet in wetten(ook, dag(nu))]),
        "vertrouwelijk": "ja" if maatregel.vertrouwelijk_op_verzoek else "",
    }  # fmt: skip
    naam = f"kennisgeving_maatregel-{maatregel.id}-{inspectie}.docx"
    return Exemplaar(naam, inspectie, "ter_kennis", context)


SOORT = Documentsoort(
    id="kennisgeving_maatregel_gemeente",
    titel="Kennisgeving van een maatregel van de gemeente aan de rijksinspectie",
    regels=("AK-A8g", "AK-A8h"),
    sjabloon="kennisgeving_maatregel_gemeente.docx",
    draagt=Draagt((("maatregel_getroffen", "inhoudelijk"),), betreft=kennisgeving_in, vertrouwelijk=True),
    geldt=_geldt,
    exemplaren=_exemplaren,
)
