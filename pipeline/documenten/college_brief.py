# SPDX-License-Identifier: EUPL-1.2
"""College letters of the toezichthouder, after 3B (P-S4.4) and after 3A (P-S3A.3).

Per betrokken gemeente: the beleidsambtenaar ter bevestiging, the portefeuillehouder ter informatie;
the DPG gets a copy of the message to the portefeuillehouder, without the report (T25).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from typing import Any

from pipeline.documenten.advies import WAARVOOR, advies_van
from pipeline.documenten.brief import Kop, aanbieders, brief, melding, over
from pipeline.documenten.langetekst import blokken, bron, vereist
from pipeline.documenten.mensen import (
    BELEIDSAMBTENAAR,
    DPG,
    PORTEFEUILLEHOUDER,
    aan_persoon,
    algemeen_contact,
    kale_naam,
    met_rol,
)
from pipeline.documenten.namen import genoemd, woorden_van
from pipeline.documenten.soort import Documentsoort, Draagt, Exemplaar, Gegevens, NogNiet
from pipeline.documenten.stand import beeindigd, beoordeling, eigen_rapport, rapport_van, route, vastgesteld
from pipeline.documenten.woorden import (
    BETROKKENHEID,
    datum,
    met_hoofdletter,
    met_lidwoord,
    openbaarheidswet,
    opsomming,
    rapportnaam,
    zin,
)
from pipeline.zaak.partij import Gemeente
from pipeline.zaak.persoon import Persoon


@dataclass(frozen=True, slots=True)
class Inhoud:
    """The fields of the letter, its annexes, the files that were read, what the writer must look at."""

    velden: dict[str, Any]
    bijlagen: tuple[str, ...]
    bronnen: tuple[str, ...]
    meldingen: tuple[str, ...] = ()


Vul = Callable[[Gegevens], Inhoud]


def _geldt_3b(g: Gegevens) -> str | None:
    if route(g.zaak) == "3A":
        return "het onderzoek is door de aanbieder gedaan (3A); gebruik rapportage_met_advies_gemeente_3a."
    if rapport_van(g.zaak, g.zaak.partijen.toezichthouder.id) is None:
        return (
            "het rapport is nog niet vastgesteld; noteer eerst de vaststelling van het definitieve rapport."
        )
    return None


def geldt_3a(g: Gegevens) -> str | None:
    """Why research by the aanbieder has not ended yet; None when it has (P-S3A.2b, P-S3A.3a)."""
    if route(g.zaak) != "3A":
        return "hoort alleen bij onderzoek door de aanbieder (route 3A)."
    oordeel = beoordeling(g.zaak)
    if oordeel is None or not (oordeel.zorgvuldig and oordeel.maatregelen_voldoende):
        return "de beoordeling is er nog niet, of is niet op beide punten positief; dan eindigt 3A niet."
    if beeindigd(g.zaak) is None:
        return "het onderzoek is nog niet beëindigd; noteer eerst onderzoek_beeindigd."
    return None


def _inhoud_3b(g: Gegevens) -> Inhoud:
    rapport = rapport_van(g.zaak, g.zaak.partijen.toezichthouder.id)
    moment = vastgesteld(g.zaak, rapport.id) if rapport else None
    if rapport is None or moment is None:
        raise NogNiet("het rapport is nog niet vastgesteld.")
    advies = advies_van(g, rapport)
    kern = bron(g, "collegebrief")
    eigen = g.zaak.partijen.toezichthouder.id
    samen = [met_lidwoord(g.zaak.organisaties[e].naam) for e in rapport.eigenaar if e != eigen]
    velden = {
        "samen_met": opsomming(samen) if samen else "",
        "rapport": {
            "titel": rapport.titel,
            "naam": rapportnaam(rapport.titel),
            "vastgesteld": datum(moment.dag),
        },
        "kern": blokken(g, kern) if kern else [],
        "advies": advies.blokken,
        "openbaarheidswet": openbaarheidswet(moment.dag),
    }
    bijlage = f"{met_hoofdletter(rapportnaam(rapport.titel))}, vastgesteld op {datum(moment.dag)}"
    bronnen = tuple(pad for pad in (advies.bron, kern) if pad)
    return Inhoud(velden, (bijlage,), bronnen, advies.meldingen)


def _inhoud_3a(g: Gegevens) -> Inhoud:
    oordeel, einde = beoordeling(g.zaak), beeindigd(g.zaak)
    if oordeel is None or einde is None:
        raise NogNiet("het onderzoek is nog niet beoordeeld en beëindigd.")
    advies = vereist(g, WAARVOOR, "advies")
    velden = {
        "motivering": " ".join(
            met_hoofdletter(zin(m)) for m in (oordeel.motivering, oordeel.motivering_maatregelen) if m.strip()
        ),
        "beeindigd": datum(einde.dag),
        "advies": blokken(g, advies),
        "openbaarheidswet": openbaarheidswet(einde.dag),
    }
    bijlagen = (
        f"Rapportage van {aanbieders(g)}",
        "Advies van de toezichthouder aan het college (aangehecht)",
    )
    return Inhoud(velden, bijlagen, (advies,))


def _brieven(naam: str, titel: str, vul: Vul, g: Gegevens, nu: datetime) -> tuple[Exemplaar, ...]:
    uit: list[Exemplaar] = []
    deel = vul(g)
    for gemeente in g.zaak.partijen.gemeenten:
        for rollen, als in ((BELEIDSAMBTENAAR, "ter_bevestiging"), (PORTEFEUILLEHOUDER, "ter_informatie")):
            persoon = _vereist_persoon(g, rollen, gemeente)
            context = _context(g, titel, deel, gemeente, persoon, nu)
            context |= {"hoedanigheid": als.replace("_", " "), "afschrift": []}
            rol = "beleidsambtenaar" if als == "ter_bevestiging" else "portefeuillehouder"
            bestand = f"{naam}-{gemeente.id}-{rol}.docx"
            meldingen = (*deel.meldingen, *_meldingen(g, context))
            uit.append(Exemplaar(bestand, persoon.id, als, context, deel.bronnen, meldingen))
    return tuple(uit)


def _afschriften(naam: str, titel: str, vul: Vul, g: Gegevens, nu: datetime) -> tuple[Exemplaar, ...]:
    """The message to each portefeuillehouder once more, for the DPG (P-S4.4c, T25).

    No annexes, and no advies either: that is a chapter of the report, or a piece of its own.
    """
    dpg = met_rol(g, DPG, None)
    if dpg is None:
        raise NogNiet("noem in zaak.yaml onder personen een persoon met rol: directeur publieke gezondheid.")
    uit: list[Exemplaar] = []
    deel = vul(g)
    for gemeente in g.zaak.partijen.gemeenten:
        persoon = _vereist_persoon(g, PORTEFEUILLEHOUDER, gemeente)
        context = _context(g, titel, deel, gemeente, persoon, nu)
        eigen = dpg.bij if dpg.bij in g.zaak.organisaties else ""
        adres = aan_persoon(g, dpg.id, eigen or "")
        context |= {
            "hoedanigheid": "ter informatie",
            "afschrift": adres["regels"],
            "bijlagen": [],
            "advies": [],
            "titel": f"Afschrift: {titel[:1].lower()}{titel[1:]}",
        }
        uit.append(
            Exemplaar(f"{naam}-{gemeente.id}-afschrift-dpg.docx", dpg.id, "afschrift", context, deel.bronnen)
        )
    return tuple(uit)


def _meldingen(g: Gegevens, context: dict[str, Any]) -> tuple[str, ...]:
    wie = genoemd(g, woorden_van([*context.get("kern", []), *context["advies"]]))
    return (f"De brief noemt {opsomming(wie)} bij naam; kijk of dat nodig is.",) if wie else ()


def _vereist_persoon(g: Gegevens, rollen: tuple[str, ...], gemeente: Gemeente) -> Persoon:
    persoon = met_rol(g, rollen, gemeente.id)
    if persoon is None:
        raise NogNiet(f"noem in zaak.yaml onder personen een {rollen[0]} met bij: {gemeente.id}.")
    return persoon


def _context(
    g: Gegevens, titel: str, deel: Inhoud, gemeente: Gemeente, persoon: Persoon, nu: datetime
) -> dict[str, Any]:
    eigen = g.zaak.partijen.toezichthouder.id
    adres = aan_persoon(g, persoon.id, gemeente.id)
    kop = Kop(titel, over(g), adres, algemeen_contact(g, eigen), deel.bijlagen)
    redenen = [BETROKKENHEID[r] for r in gemeente.redenen]
    if gemeente.zorgverlening:
        redenen = ["de ondersteuning in uw gemeente is verleend", *redenen]
    return (
        brief(g, (eigen,), kop, nu)
        | deel.velden
        | {
            "melding": melding(g),
            "aanbieders": aanbieders(g),
            "gemeente": kale_naam(gemeente.naam),
            "betrokken": f"omdat {opsomming(redenen)}" if redenen else "",
        }
    )


_TITEL_3B = "Rapport en advies van de toezichthouder Wmo"
_TITEL_3A = "Rapportage van de aanbieder en ons advies"

SOORTEN = (
    Documentsoort(
        id="college_brief",
        titel="Brief aan het college na eigen onderzoek (3B)",
        regels=("P-S4.4b",),
        sjabloon="college_brief.docx",
        draagt=Draagt((("onderzoek_afgerond", "inhoudelijk"),), stukken=eigen_rapport),
        geldt=_geldt_3b,
        exemplaren=partial(_brieven, "college_brief", _TITEL_3B, _inhoud_3b),
    ),
    Documentsoort(
        id="college_brief_afschrift_dpg",
        titel="Afschrift voor de directeur publieke gezondheid (3B)",
        regels=("P-S4.4c",),
        sjabloon="college_brief.docx",
        draagt=Draagt((("onderzoek_afgerond", "inhoudelijk"),), stukken=eigen_rapport),
        geldt=_geldt_3b,
        exemplaren=partial(_afschriften, "college_brief", _TITEL_3B, _inhoud_3b),
    ),
    Documentsoort(
        id="rapportage_met_advies_gemeente_3a",
        titel="Rapportage van de aanbieder met advies aan de gemeente (3A)",
        regels=("P-S3A.3b", "P-S3A.3d"),
        sjabloon="college_brief_3a.docx",
        draagt=Draagt((("calamiteit_behandeling", "inhoudelijk"), ("calamiteit_afsluiting", "inhoudelijk"))),
        geldt=geldt_3a,
        exemplaren=partial(_brieven, "rapportage_3a", _TITEL_3A, _inhoud_3a),
    ),
    Documentsoort(
        id="rapportage_3a_afschrift_dpg",
        titel="Afschrift voor de directeur publieke gezondheid (3A)",
        regels=("P-S3A.3c",),
        sjabloon="college_brief_3a.docx",
        draagt=Draagt((("calamiteit_behandeling", "inhoudelijk"), ("calamiteit_afsluiting", "inhoudelijk"))),
        geldt=geldt_3a,
        exemplaren=partial(_afschriften, "rapportage_3a", _TITEL_3A, _inhoud_3a),
    ),
)
