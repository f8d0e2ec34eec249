# SPDX-License-Identifier: EUPL-1.2
"""Mededeling to the aanbieder: within which term the toezichthouder investigates (P-S3B.1a)."""

from __future__ import annotations

from datetime import date, datetime

from pipeline.documenten.brief import Kop, brief, dag, melding, over
from pipeline.documenten.mensen import aan, algemeen_contact
from pipeline.documenten.protocol import geen_melding, laatste, melder, regels
from pipeline.documenten.protocoltermijnen import na_3a, niet_afdoende, onderzoek_tot
from pipeline.documenten.soort import Documentsoort, Draagt, Exemplaar, Gegevens, NogNiet
from pipeline.documenten.stand import route
from pipeline.documenten.woorden import aantal, datum, met_hoofdletter, opsomming, zin
from pipeline.termijnen.laatste import onderzoek_tot_letterlijk
from pipeline.zaak.gebeurtenis import AanbiedersrapportOntvangen, Beoordeling3A, TermijnMeegedeeld

_TITEL = "Ons onderzoek naar de melding"


def _geldt(g: Gegevens) -> str | None:
    reden = geen_melding(g)
    if reden is None and route(g.zaak) != "3B":
        return "hoort bij eigen onderzoek van de toezichthouder; noteer eerst keuze_onderzoek met route 3B."
    return reden


def _exemplaren(g: Gegevens, nu: datetime) -> tuple[Exemplaar, ...]:
    return tuple(_brief(g, a.id, nu) for a in g.zaak.partijen.aanbieders)


def _brief(g: Gegevens, wie: str, nu: datetime) -> Exemplaar:
    alle = [t for _, t in g.zaak.van_soort(TermijnMeegedeeld)]
    gedaan = [t for t in alle if t.aan == wie]
    op = gedaan[-1].moment.laatst if gedaan else nu
    tot = (gedaan or alle)[-1].tot.dag if alle else onderzoek_tot(g)
    if tot < dag(op):
        raise NogNiet(
            "de termijn voor het onderzoek is al voorbij; noteer termijn_meegedeeld met een datum (tot) "
            "waarbinnen het onderzoek plaatsvindt."
        )
    eigen = g.zaak.partijen.toezichthouder.id
    kop = Kop(_TITEL, over(g), aan(g, wie), algemeen_contact(g, eigen))
    oordeel = niet_afdoende(g.zaak) if na_3a(g.zaak) else None
    gemeld = wie == melder(g)
    context = brief(g, (eigen,), kop, op) | {
        "melding": melding(g) | {"uw_melding": "uw melding" if gemeld else "een melding"},
        "na_3a": "ja" if na_3a(g.zaak) and gemeld else "",
        "rapportage": "ja" if laatste(g.zaak, AanbiedersrapportOntvangen) else "",
        "oordeel": _oordeel(oordeel) if oordeel and gemeld else "",
        "motivering": _motivering(oordeel) if oordeel and gemeld else [],
        "uiterlijk": datum(tot),
        "reactie_weken": aantal(g.profiel.termijnen.reactie_concept_weken, "week", "weken"),
    }
    return Exemplaar(
        f"mededeling_onderzoekstermijn-{wie}.docx", wie, "ter_kennis", context, (), _laat(g, tot)
    )


def _oordeel(b: Beoordeling3A) -> str:
    """What did not suffice."""
    delen = [] if b.zorgvuldig else ["de gebeurtenis niet zorgvuldig genoeg is onderzocht"]
    delen += [] if b.maatregelen_voldoende else ["er niet genoeg maatregelen zijn genomen"]
    return opsomming(delen)


def _motivering(b: Beoordeling3A) -> list[str]:
    """The reasons for what did not suffice, and a sentence on what did."""
    apart = b.motivering_maatregelen
    teksten = [b.motivering] if not b.zorgvuldig or not apart else []
    teksten += [apart] if apart and not b.maatregelen_voldoende else []
    goed = (
        ["De maatregelen die u heeft genomen, vinden wij wel voldoende."] if b.maatregelen_voldoende else []
    )
    goed += ["Het onderzoek zelf vinden wij wel zorgvuldig."] if b.zorgvuldig else []
    return [*(met_hoofdletter(zin(r)) for tekst in teksten for r in regels(tekst)), *goed]


def _laat(g: Gegevens, tot: date) -> tuple[str, ...]:
    """The literal four weeks after receipt, when the term ends later (T01)."""
    letterlijk = onderzoek_tot_letterlijk(g.zaak, g.profiel)
    if letterlijk is None or tot <= letterlijk:
        return ()
    weken = met_hoofdletter(aantal(g.profiel.termijnen.onderzoek_weken, "week", "weken"))
    return (f"{weken} na de ontvangst van de melding is {datum(letterlijk)}; dat is eerder (P-S4.1a, T01).",)


SOORT = Documentsoort(
    id="mededeling_onderzoekstermijn",
    titel="Mededeling van de onderzoekstermijn (3B)",
    regels=("P-S3B.1a", "P-S2.1b", "P-S3A.4"),
    sjabloon="mededeling_onderzoekstermijn.docx",
    draagt=Draagt((("onderzoek_voorgenomen", "proces"),)),
    geldt=_geldt,
    exemplaren=_exemplaren,
)
