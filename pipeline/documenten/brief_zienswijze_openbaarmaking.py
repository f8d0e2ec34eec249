# SPDX-License-Identifier: EUPL-1.2
"""The letter that opens the zienswijze on openbaarmaking, with the public version (AK-A11d)."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from pipeline.documenten import openbaarheid as o
from pipeline.documenten.aanbiedernaam import genoemd, naamzin
from pipeline.documenten.brief import Kop, brief, dag, waarover
from pipeline.documenten.mensen import aan_thuis, algemeen_contact
from pipeline.documenten.mensennamen import mensennamen
from pipeline.documenten.nabestaande import eigen_zienswijze, is_naast, is_nabestaande, namens
from pipeline.documenten.rondes import bestand_van_ronde, uitnodigingen, weer_uitnodigen
from pipeline.documenten.soort import Documentsoort, Draagt, Exemplaar, Gegevens, NogNiet
from pipeline.documenten.stand import vastgesteld
from pipeline.documenten.woorden import aantal, datum, duur, met_hoofdletter, openbaarheidswet, rapportnaam
from pipeline.termijnen.laatste import zienswijze_openbaarmaking_tot
from pipeline.zaak.document import Stuk
from pipeline.zaak.gebeurtenis import UitnodigingZienswijze
from pipeline.zaak.versienummer import versienummer
from pipeline.zaak.zaak import Voornemen

_TITEL = "Voornemen tot openbaarmaking: uw zienswijze"


_VEROUDERD = (
    "de openbare versie van {stuk} is verouderd: {oud}; maak haar eerst opnieuw met lakmoes bouw, en nodig "
    "dan uit."
)
_WEER = (
    "Dit is de brief van een nieuwe ronde, want de openbare versie laat meer of iets anders zien dan de "
    "versie bij de vorige brief. Die blijft zoals hij is. Verzend deze brief en noteer de nieuwe uitnodiging."
)


def _geldt(g: Gegevens) -> str | None:
    if not g.zaak.openbaarmaking:
        return "er is geen voornemen tot openbaarmaking (openbaarmaking in zaak.yaml)."
    klaar = [v for v in g.zaak.openbaarmaking if _reden(g, v) is None]
    return None if klaar else _reden(g, g.zaak.openbaarmaking[0])


def _reden(g: Gegevens, voornemen: Voornemen) -> str | None:
    stuk = g.zaak.stuk(voornemen.document)
    if stuk is None:
        return f"document {voornemen.document} staat niet in zaak.yaml; voeg het toe."
    if vastgesteld(g.zaak, stuk.id) is None:
        return f"{stuk.id} is nog niet vastgesteld; noteer eerst de vaststelling."
    if not (g.map / _versie(stuk)).is_file():
        return f"de openbare versie van {stuk.id} is er nog niet; maak die eerst met lakmoes bouw."
    return None


def _versie(stuk: Stuk) -> str:
    return f"versies/publiek/{stuk.id}.pdf"


def _exemplaren(g: Gegevens, nu: datetime) -> tuple[Exemplaar, ...]:
    uit: list[Exemplaar] = []
    mist: list[str] = []
    for voornemen in g.zaak.openbaarmaking:
        stuk = g.zaak.stuk(voornemen.document)
        if stuk is not None and _reden(g, voornemen) is None:
            oud = o.verouderd(g, stuk.id)
            wie = [w for w in o.gevraagden(g.zaak) if not oud or o.uitnodiging(g.zaak, stuk.id, w)]
            uit += [_brief(g, voornemen, stuk, w, nu) for w in wie]
            mist += [_VEROUDERD.format(stuk=stuk.id, oud=oud)] if oud else []
    if mist and not uit:
        raise NogNiet(" ".join(mist))
    if not uit:
        raise NogNiet("er is niemand die om een zienswijze kan worden gevraagd; controleer de betrokkenen.")
    if mist:
        uit[-1] = replace(uit[-1], meldingen=(*uit[-1].meldingen, *map(met_hoofdletter, mist)))
    return tuple(uit)


def _brief(g: Gegevens, voornemen: Voornemen, stuk: Stuk, wie: str, nu: datetime) -> Exemplaar:
    vandaag = dag(nu)
    moment = vastgesteld(g.zaak, stuk.id)
    afzenders = tuple(dict.fromkeys([voornemen.door, *stuk.eigenaar])) if len(stuk.eigenaar) > 1 else ()
    afzenders = tuple(a for a in afzenders if a in g.zaak.organisaties) or (voornemen.door,)
    persoon = g.zaak.persoon(wie)
    eerder, genoteerd = _ronde(g, stuk.id, wie, nu)
    versie = _welke(g, stuk.id, genoteerd)
    naam = rapportnaam(stuk.titel)
    bijlage = f"Openbare versie van het {naam}"
    kop = Kop(_TITEL, met_hoofdletter(naam), aan_thuis(g, wie), algemeen_contact(g, afzenders[0]), (bijlage,))
    uiterlijk = genoteerd.tot.dag if genoteerd else zienswijze_openbaarmaking_tot(vandaag, g.profiel)
    wacht = g.profiel.termijnen.wacht_na_bekendmaking_dagen
    context = brief(g, afzenders, kop, nu) | {
        "rapport": {"naam": naam, "vastgesteld": datum(moment.dag) if moment else ""},
        "meeleven": "ja" if is_naast(g, wie) else "",
        "nabestaande": "ja" if is_nabestaande(g, wie) else "",
        "eigen_zienswijze": eigen_zienswijze(g, stuk.id, wie, versie),
        "persoon": "ja" if persoon is not None else "",
        "namens": namens(g, wie),
        "waarover": waarover(g),
        "nummer": versienummer(versie or ""),
        "aanduidingen": o.aanduidingen(g, stuk.id),
        **mensennamen(g, stuk.id, versie),
        "naamzin": naamzin(g, genoemd(g, stuk.id, versie), wie),
        "weken": duur(vandaag, uiterlijk),
        "uiterlijk": datum(uiterlijk),
        "wachtdagen": aantal(wacht, "dag", "dagen"),
        "openbaarheidswet": openbaarheidswet(vandaag),
    }
    bestand = bestand_van_ronde(f"zienswijze_openbaarmaking-{stuk.id}-{wie}", eerder)
    meldingen = (_WEER,) if eerder == len(uitnodigingen(g.zaak, stuk.id, wie)) > 0 else ()
    return Exemplaar(bestand, wie, "ter_kennis", context, (_versie(stuk),), meldingen, eerder)


def _ronde(g: Gegevens, document: str, wie: str, nu: datetime) -> tuple[int, UitnodigingZienswijze | None]:
    """How many rounds this one had before, and the invitation of today's round when it was noted."""
    alle = uitnodigingen(g.zaak, document, wie)
    if not alle:
        return 0, None
    if not o.verouderd(g, document) and weer_uitnodigen(g.register, alle[-1], nu):
        return len(alle), None
    return len(alle) - 1, alle[-1] if alle[-1].moment.dag == dag(nu) else None


def _welke(g: Gegevens, document: str, genoteerd: UitnodigingZienswijze | None) -> str | None:
    """The version that goes along: the one that was noted, else the newest."""
    if genoteerd is not None and genoteerd.versie:
        return genoteerd.versie
    bouwen = g.register.gebouwd(document) if g.register else ()
    return str(bouwen[-1].gegevens["versie"]) if bouwen else None


SOORT = Documentsoort(
    id="brief_zienswijze_openbaarmaking",
    titel="Brief over de zienswijze op openbaarmaking",
    regels=("AK-A11d",),
    sjabloon="brief_zienswijze_openbaarmaking.docx",
    draagt=Draagt((("onderzoek_afgerond", "inhoudelijk"),)),
    geldt=_geldt,
    exemplaren=_exemplaren,
)
