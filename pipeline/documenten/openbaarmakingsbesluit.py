# SPDX-License-Identifier: EUPL-1.2
"""Openbaarmakingsbesluit: to every betrokkene and for the dossier (AK-A2d, AK-A11d, AK-F6d).

Ground, zienswijzen, weighing, version, day, and how to object. No copy tells one betrokkene who another is.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from pipeline.documenten import openbaarheid as o
from pipeline.documenten.aanbiedernaam import genoemd as aanbieders_in
from pipeline.documenten.aanbiedernaam import naamzin, onwaar
from pipeline.documenten.brief import Kop, brief, dag
from pipeline.documenten.langetekst import Blok, blokken, bron
from pipeline.documenten.mensen import aan_thuis, algemeen_contact, op_een_regel
from pipeline.documenten.mensennamen import mensennamen
from pipeline.documenten.nabestaande import eigen_zienswijze, is_nabestaande
from pipeline.documenten.namen import genoemd, woorden_van
from pipeline.documenten.protocol import meeleven, regels
from pipeline.documenten.protocoltermijnen import bezwaar_tot
from pipeline.documenten.rapport_ontvangers import rolnaam
from pipeline.documenten.rondes import besluiten, bestand_van_ronde
from pipeline.documenten.soort import Documentsoort, Draagt, Exemplaar, Gegevens, NogNiet
from pipeline.documenten.stand import vastgesteld
from pipeline.documenten.woorden import datum, met_hoofdletter, met_lidwoord, opsomming, rapportnaam
from pipeline.profiel import recht
from pipeline.zaak.aanbiedernaam import spreekt_tegen
from pipeline.zaak.document import Stuk
from pipeline.zaak.gebeurtenis import Openbaarmakingsbesluit
from pipeline.zaak.versienummer import versienummer
from pipeline.zaak.zaak import Voornemen

_TITEL = "Besluit over openbaarmaking van het rapport"
_REACTIE = {
    "zienswijze": "Zienswijze gegeven",
    "geen_bezwaar": "Geen bezwaar",
    "ziet_af": "Ziet af van reactie",
}
_ARTIKEL = {
    "woo": "artikel 3.1 van de Wet open overheid (Woo). Dat artikel gaat over openbaarmaking uit eigen "
    "beweging. In hoofdstuk 5 van de Woo staat wanneer informatie niet openbaar wordt.",
    "wob": "artikel 8 van de Wet openbaarheid van bestuur (Wob). Dat artikel gaat over openbaarmaking uit "
    "eigen beweging. In de artikelen 10 en 11 van de Wob staat wanneer informatie niet openbaar wordt.",
    "gezondheidswet": "de Gezondheidswet.",
    "jeugdwet": "de Jeugdwet.",
    "afspraak": "de afspraak dat de toezichthouder Wmo zijn rapporten openbaar maakt, tenzij er andere "
    "afspraken zijn gemaakt.",
}
_GRONDSLAG = {"woo": "Wet open overheid (Woo)", "wob": "Wet openbaarheid van bestuur (Wob)",
              "gezondheidswet": "Gezondheidswet", "jeugdwet": "Jeugdwet",
              "afspraak": "Afspraak over openbaarmaking"}  # fmt: skip


def _geldt(g: Gegevens) -> str | None:
    if not g.zaak.openbaarmaking:
        return "er is geen voornemen tot openbaarmaking (openbaarmaking in zaak.yaml)."
    redenen = [_reden(g, v) for v in g.zaak.openbaarmaking]
    return redenen[0] if all(redenen) else None


def _reden(g: Gegevens, voornemen: Voornemen) -> str | None:
    """Why there is no decision to send on this document yet."""
    stuk = g.zaak.stuk(voornemen.document)
    if stuk is None:
        return f"document {voornemen.document} staat niet in zaak.yaml; voeg het toe."
    aanbieders = {a.id for a in g.zaak.partijen.aanbieders}
    if aanbieders & set(stuk.eigenaar):
        return f"{stuk.id} is van de aanbieder; een rapportage van de aanbieder wordt niet openbaar (P-C4a)."
    if vastgesteld(g.zaak, stuk.id) is None:
        return f"{stuk.id} is nog niet vastgesteld; noteer eerst de vaststelling."
    besluit = o.besluit_over(g.zaak, stuk.id)
    if besluit is None:
        return f"er is nog geen besluit over {stuk.id}; noteer openbaarmakingsbesluit."
    if not recht.gold(besluit.grondslag, besluit.moment.dag):
        return "de grondslag van het besluit gold niet op de dag van het besluit; verbeter grondslag."
    versie = o.versie_bij(g, stuk.id, besluit.moment)
    if spreekt_tegen(besluit, aanbieders_in(g, stuk.id, versie)):
        return onwaar(besluit, stuk.id)
    loopt = o.zienswijze_loopt(g.zaak, stuk.id, besluit.moment)
    return _zonder_versie(g, stuk.id) if loopt is None and versie is None else loopt


def _zonder_versie(g: Gegevens, document: str) -> str:
    """What to do when no public version was there at the decision: building now does not mend that."""
    if o.gebouwd(g, document):
        return (
            f"de openbare versie van {document} is volgens het register pas na het besluit gebouwd; verbeter "
            "het moment van het besluit als dat niet klopt, of besluit opnieuw en noteer dat besluit."
        )
    return (
        f"er is geen openbare versie van {document} om over te besluiten; maak haar met lakmoes bouw, "
        "besluit daarna en noteer dat besluit."
    )


@dataclass(frozen=True)
class _Besluit:
    """One decision, with what all its copies share and the files that were read for it."""

    g: Gegevens
    voornemen: Voornemen
    stuk: Stuk
    besluit: Openbaarmakingsbesluit
    op: datetime
    versie: str
    samen: dict[str, Any]
    bronnen: tuple[str, ...]

    def exemplaar(self, wie: str | None) -> Exemplaar:
        """The copy for one betrokkene, or for the dossier (None)."""
        g, stuk = self.g, self.stuk
        kop = Kop(
            _TITEL,
            met_hoofdletter(rapportnaam(stuk.titel)),
            _adres(g, wie),
            algemeen_contact(g, self.afzenders[0]),
        )
        vragen = [o.uitnodiging(g.zaak, stuk.id, w) for w in ((wie,) if wie else o.gevraagden(g.zaak))]
        context = brief(g, self.afzenders, kop, self.op) | self.samen
        context |= {
            "meeleven": "ja" if wie and meeleven(g, wie) else "",
            "nabestaande": "ja" if wie and is_nabestaande(g, wie) else "",
            "eigen_zienswijze": eigen_zienswijze(g, stuk.id, wie, self.versie) if wie else "",
            "persoon": "ja" if g.zaak.persoon(wie or "") else "",
            "naamzin": naamzin(g, aanbieders_in(g, stuk.id, self.versie), wie),
            **mensennamen(g, stuk.id, self.versie),
            "zelfde_versie": "ja" if all(v and v.versie == self.versie for v in vragen) else "",
            "zienswijzen": [_rij(g, stuk.id, ander, wie) for ander in o.gevraagden(g.zaak)],
        }
        eerder = max((nr for nr, _ in besluiten(g.zaak, stuk.id)), default=0)
        naam = bestand_van_ronde(f"openbaarmakingsbesluit-{stuk.id}-{wie or 'dossier'}", eerder)
        hoe = "ter_kennis" if wie else "intern"
        return Exemplaar(naam, wie, hoe, context, self.bronnen, self._let_op if wie is None else (), eerder)

    @property
    def _let_op(self) -> tuple[str, ...]:
        """Said once, with the copy for the dossier: the version is no longer that of today."""
        oud = o.verouderd(self.g, self.stuk.id, self.versie)
        if not oud:
            return ()
        return (
            f"Let op: de openbare versie van {self.stuk.id} waarover dit besluit gaat is verouderd: {oud}. "
            "Bouw haar opnieuw met lakmoes bouw; laat zij meer zien, nodig dan opnieuw uit en besluit weer.",
        )

    @property
    def afzenders(self) -> tuple[str, ...]:
        """Who decides: the party that publishes, with all owners of a joint report (T18)."""
        if len(self.stuk.eigenaar) == 1:
            return (self.voornemen.door,)
        return tuple(dict.fromkeys([self.voornemen.door, *self.stuk.eigenaar]))


def _exemplaren(g: Gegevens, nu: datetime) -> tuple[Exemplaar, ...]:
    klaar = [v for v in g.zaak.openbaarmaking if _reden(g, v) is None]
    besluiten = [_besluit(g, v, nu) for v in klaar]
    return tuple(b.exemplaar(wie) for b in besluiten for wie in (*o.gevraagden(g.zaak), None))


def _adres(g: Gegevens, wie: str | None) -> dict[str, Any]:
    if wie is None:
        return {"regels": ["Voor het dossier"], "aanhef": "Dit is het exemplaar voor het dossier."}
    return aan_thuis(g, wie)


def _besluit(g: Gegevens, voornemen: Voornemen, nu: datetime) -> _Besluit:
    stuk, besluit = g.zaak.stuk(voornemen.document), o.besluit_over(g.zaak, voornemen.document)
    if stuk is None or besluit is None:
        raise NogNiet(f"er is nog geen besluit over {voornemen.document}.")
    op = besluit.bekendgemaakt.laatst if besluit.bekendgemaakt else nu
    versie = o.versie_bij(g, stuk.id, besluit.moment) or ""
    motivering, bronnen = _motivering(g)
    samen = _samen(g, voornemen, stuk, besluit, dag(op))
    samen |= {"versie": versienummer(versie), "motivering": motivering}
    return _Besluit(g, voornemen, stuk, besluit, op, versie, samen, bronnen)


def _samen(
    g: Gegevens, voornemen: Voornemen, stuk: Stuk, besluit: Openbaarmakingsbesluit, bekend: date
) -> dict[str, Any]:
    """The fields that all copies share."""
    moment = vastgesteld(g.zaak, stuk.id)
    openbaar = besluit.uitkomst == "openbaar"
    vroeg = [u for wie in o.gevraagden(g.zaak) if (u := o.uitnodiging(g.zaak, stuk.id, wie))]
    return {
        "rapport": {
            "titel": stuk.titel,
            "naam": rapportnaam(stuk.titel),
            "vastgesteld": datum(moment.dag) if moment else "",
        },
        "openbaar": "ja" if openbaar else "",
        "publicatie": _publicatie(g, voornemen, besluit, bekend) if openbaar else "",
        "wacht": "ja" if besluit.bezwaar_verwacht else "",
        "besloten": datum(besluit.moment.dag),
        "bekend": datum(bekend),
        "grondslag": _GRONDSLAG[besluit.grondslag],
        "grondslag_uitleg": f"Wij nemen dit besluit op grond van {_ARTIKEL[besluit.grondslag]}",
        "gevraagd": _gevraagd(vroeg[0].moment.dag if vroeg else None),
        "afweging": [met_hoofdletter(r) for r in regels(besluit.belangenafweging)],
        "bezwaar_tot": datum(bezwaar_tot(g, bekend)),
        "bezwaaradres": _bezwaaradres(g, voornemen.door),
    }


def _publicatie(g: Gegevens, voornemen: Voornemen, besluit: Openbaarmakingsbesluit, bekend: date) -> str:
    return datum(o.publicatiedag(g, voornemen, besluit, bekend))


def _gevraagd(op: date | None) -> str:
    wanneer = f"Op {datum(op)} hebben wij" if op else "Wij hebben"
    return (
        f"{wanneer} de mensen en organisaties om wie het gaat gevraagd wat zij van de openbaarmaking vinden: "
        "hun zienswijze. Hieronder staat wie heeft gereageerd. Wij noemen andere mensen niet bij naam."
    )


def _rij(g: Gegevens, document: str, wie: str, lezer: str | None) -> dict[str, str]:
    antwoord = o.reactie(g.zaak, document, wie)
    wat = _REACTIE[antwoord.uitkomst] if antwoord else "Geen reactie ontvangen"
    return {"wie": _wie(g, wie, lezer), "wat": wat, "datum": datum(antwoord.moment.dag) if antwoord else "-"}


def _wie(g: Gegevens, wie: str, lezer: str | None) -> str:
    if wie == lezer:
        return "Uw organisatie" if wie in g.zaak.organisaties else "U"
    if wie in g.zaak.organisaties:
        return "De aanbieder" if len(g.zaak.partijen.aanbieders) == 1 else g.zaak.organisaties[wie].naam
    return "Een andere betrokkene" if lezer else met_hoofdletter(rolnaam(g.zaak, wie))


def _motivering(g: Gegevens) -> tuple[list[Blok], tuple[str, ...]]:
    """The longer reasons in rapport/openbaarmakingsbesluit.md, if any; nobody may be named."""
    pad = bron(g, "openbaarmakingsbesluit")
    if pad is None:
        return [], ()
    tekst = blokken(g, pad)
    wie = genoemd(g, woorden_van(tekst))
    if wie:
        raise NogNiet(
            f"{pad} noemt {opsomming(wie)} bij naam; het besluit gaat naar meer mensen, haal dat weg."
        )
    return tekst, (pad,)


def _bezwaaradres(g: Gegevens, partij: str) -> str:
    adres = op_een_regel(g, partij)
    if not adres:
        raise NogNiet(f"{partij} heeft geen adres, en bezwaar moet ergens heen; vul adres in bij partijen.")
    return f"{met_lidwoord(g.zaak.organisaties[partij].naam)}, {adres}"


SOORT = Documentsoort(
    id="openbaarmakingsbesluit",
    titel="Besluit over openbaarmaking",
    regels=("AK-A2d", "AK-A11d", "AK-F6d", "P-C4b"),
    sjabloon="openbaarmakingsbesluit.docx",
    draagt=Draagt((("onderzoek_afgerond", "inhoudelijk"),)),
    geldt=_geldt,
    exemplaren=_exemplaren,
)
