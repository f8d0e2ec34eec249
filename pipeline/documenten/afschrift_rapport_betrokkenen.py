# SPDX-License-Identifier: EUPL-1.2
"""Afschrift of the established report to those involved, each with the version made for them (P-S4.5)."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from pipeline.documenten.brief import Kop, aanbieders, brief, waarover
from pipeline.documenten.mensen import aan_thuis, algemeen_contact
from pipeline.documenten.nabestaande import is_nabestaande, namens
from pipeline.documenten.openbaarheid import aanduidingen, gevraagd_op
from pipeline.documenten.protocol import gemeenten, meeleven
from pipeline.documenten.rapport_ontvangers import alle_reacties
from pipeline.documenten.soort import Documentsoort, Draagt, Exemplaar, Gegevens, NogNiet
from pipeline.documenten.stand import rapport_van, route, vastgesteld
from pipeline.documenten.woorden import datum, met_hoofdletter, rapportnaam
from pipeline.dossier import lees_zegel
from pipeline.zaak.document import Stuk
from pipeline.zaak.gebeurtenis import Gehoord

_TITEL = "Afschrift van het rapport"
_BOUW = "maak eerst de versie van het rapport (lakmoes bouw DOSSIER --doelgroep gehoorde:{wie})"
_KEUR = "laat die versie goedkeuren (lakmoes keur DOSSIER {rapport} --doelgroep {map} --als ID)"
_ANDERS = "de versie in {map} is niet meer wat is goedgekeurd; bouw haar opnieuw en laat haar goedkeuren"


def _geldt(g: Gegevens) -> str | None:
    if route(g.zaak) == "3A":
        return "na onderzoek door de aanbieder (3A) is er geen rapport van de toezichthouder."
    if rapport_van(g.zaak, g.zaak.partijen.toezichthouder.id) is None:
        return (
            "het rapport is nog niet vastgesteld; noteer eerst de vaststelling van het definitieve rapport."
        )
    return None


def ontvangers(g: Gegevens) -> tuple[str, ...]:
    """Everyone heard and every natural person betrokken, unless left out with a reason or deceased.

    Who was not heard and is represented by one of them gets it through that one. The aanbieder and the
    colleges get the report itself (P-S4.4).
    """
    buiten = g.zaak.uitgezonderd("afschrift_rapport")
    gehoord = [e.persoon for _, e in g.zaak.van_soort(Gehoord)]
    alle = dict.fromkeys([*gehoord, *g.zaak.betrokkenen])
    mensen = [p for wie in alle if (p := g.zaak.persoon(wie)) is not None and not p.overleden]
    via = {p.vertegenwoordigt for p in mensen if p.id not in buiten}
    return tuple(p.id for p in mensen if p.id not in buiten and (p.id in gehoord or p.id not in via))


def _exemplaren(g: Gegevens, nu: datetime) -> tuple[Exemplaar, ...]:
    rapport = rapport_van(g.zaak, g.zaak.partijen.toezichthouder.id)
    if rapport is None:
        raise NogNiet("het rapport is nog niet vastgesteld.")
    uit: list[Exemplaar] = []
    mist: list[str] = []
    for wie in ontvangers(g):
        try:
            uit.append(_brief(g, rapport, wie, _versie(g, rapport, wie), nu))
        except _Mist as fout:
            mist.append(f"nog geen afschrift voor {wie}: {fout}.")
    if not uit:
        raise NogNiet(mist[0] if mist else "er is niemand aan wie een afschrift gaat.")
    meldingen = (*uit[-1].meldingen, *(met_hoofdletter(m) for m in mist))
    return (*uit[:-1], replace(uit[-1], meldingen=meldingen))


class _Mist(Exception):
    """Why there is no version for someone yet."""


def _versie(g: Gegevens, rapport: Stuk, wie: str) -> str:
    """The file that was built for this person, clean, and approved byte for byte. Raises _Mist."""
    regels = [
        r for r in (g.register.regels if g.register else ()) if r.gegevens.get("document") == rapport.id
    ]
    van = [r for r in regels if str(r.gegevens.get("doelgroep", "")).partition("-")[2] == wie]
    bouw = next((r.gegevens for r in reversed(van) if r.handeling == "bouw"), None)
    if bouw is None or bouw["verificatie"] != "schoon":
        raise _Mist(_BOUW.format(wie=wie))
    map_naam, naam = str(bouw["doelgroep"]), f"{rapport.id}.pdf"
    keur = next((r.gegevens for r in reversed(van)
                 if r.handeling == "keur" and r.gegevens["doelgroep"] == map_naam), None)  # fmt: skip
    if keur is None or keur["versie"] != bouw["versie"]:
        raise _Mist(_KEUR.format(rapport=rapport.id, map=map_naam))
    pad = f"versies/{map_naam}/{naam}"
    heel = (g.map / pad).is_file()
    if not heel or lees_zegel(g.map).van_bestand(g.map / pad) != dict(keur["bestanden"]).get(naam):
        raise _Mist(_ANDERS.format(map=f"versies/{map_naam}"))
    return pad


def _brief(g: Gegevens, rapport: Stuk, wie: str, versie: str, nu: datetime) -> Exemplaar:
    eigen = g.zaak.partijen.toezichthouder.id
    moment = vastgesteld(g.zaak, rapport.id)
    reacties = [r for r in alle_reacties(g.zaak) if r.van == wie]
    gesprekken = [e for _, e in g.zaak.van_soort(Gehoord) if e.persoon == wie]
    adres = aan_thuis(g, wie)
    naam = rapportnaam(rapport.titel)
    bijlage = f"Afschrift van het {naam}"
    kop = Kop(_TITEL, met_hoofdletter(naam), adres, algemeen_contact(g, eigen), (bijlage,))
    afzenders = tuple(e for e in rapport.eigenaar if e in g.zaak.organisaties) or (eigen,)
    context = brief(g, afzenders, kop, nu) | {
        "rapport": {"naam": naam, "vastgesteld": datum(moment.dag) if moment else ""},
        "meeleven": "ja" if meeleven(g, wie) else "",
        "nabestaande": "ja" if is_nabestaande(g, wie) else "",
        "namens": namens(g, wie),
        "gevraagd": gevraagd_op(g, rapport.id, wie, nu),
        "betrokken": "ja" if wie in g.zaak.betrokkenen else "",
        "gehoord": datum(gesprekken[0].moment.dag) if gesprekken else "",
        "waarover": waarover(g),
        "aanduidingen": aanduidingen(g, rapport.id, versie.split("/")[1]),
        "aanbieders": aanbieders(g),
        "gemeenten": _gemeenten(g),
        "reactie": "ja" if reacties else "",
        "zienswijze": "ja" if any(r.zienswijze for r in reacties) else "",
        "voornemen": "ja" if any(v.document == rapport.id for v in g.zaak.openbaarmaking) else "",
    }
    return Exemplaar(f"afschrift_rapport_betrokkenen-{wie}.docx", wie, "afschrift", context, (versie,))


def _gemeenten(g: Gegevens) -> str:
    """Unnamed when there are several: one may be where family lives (P-F2e)."""
    alle = g.zaak.partijen.gemeenten
    return gemeenten(alle) if len(alle) == 1 else "de betrokken gemeenten"


SOORT = Documentsoort(
    id="afschrift_rapport_betrokkenen",
    titel="Afschrift van het rapport aan betrokkenen",
    regels=("P-S4.5",),
    sjabloon="afschrift_rapport_betrokkenen.docx",
    draagt=Draagt((("onderzoek_afgerond", "inhoudelijk"),)),
    geldt=_geldt,
    exemplaren=_exemplaren,
)
