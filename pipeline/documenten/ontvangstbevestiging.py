# SPDX-License-Identifier: EUPL-1.2
"""Ontvangstbevestiging of a melding, with the chance to investigate itself when that was chosen (P-S1.1).

When the choice fell after the confirmation, the invitation goes in a message of its own, and the six
weeks run from there (T02).
"""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from pipeline.documenten.brief import Kop, brief, dag, melding, over
from pipeline.documenten.mensen import aan, algemeen_contact
from pipeline.documenten.protocol import geen_melding, keuze_op, melder, melding_van, om
from pipeline.documenten.protocoltermijnen import eigen_onderzoek_tot, werkdag
from pipeline.documenten.soort import Documentsoort, Draagt, Exemplaar, Gegevens
from pipeline.documenten.woorden import aantal, datum
from pipeline.zaak.gebeurtenis import InformatieAfgesproken, Ontvangstbevestiging

_TITEL = "Bevestiging van uw melding"
_AANVULLING = "Aanvulling op onze ontvangstbevestiging"


def _exemplaren(g: Gegevens, nu: datetime) -> tuple[Exemplaar, ...]:
    wie = melder(g)
    gedaan = [o for _, o in g.zaak.van_soort(Ontvangstbevestiging) if o.aan == wie]
    eerste = gedaan[0] if gedaan else None
    op = eerste.moment.laatst if eerste else nu
    keuze = keuze_op(g.zaak, dag(op))
    aangeboden = eerste.biedt_eigen_onderzoek if eerste else keuze == "3A"
    uit = [_bevestiging(g, wie, op, aangeboden, keuze)]
    later = next((o for o in gedaan[1:] if o.biedt_eigen_onderzoek), None)
    if eerste and not aangeboden and (later or keuze_op(g.zaak, dag(nu)) == "3A"):
        uit.append(_aanvulling(g, wie, later.moment.laatst if later else nu, eerste))
    return tuple(uit)


def _bevestiging(g: Gegevens, wie: str, op: datetime, aangeboden: bool, keuze: str) -> Exemplaar:
    t = g.profiel.termijnen
    ontvangen = melding_van(g).ontvangen
    afspraak = werkdag(g, ontvangen.dag, t.informatieafspraak_werkdagen)
    uiterlijk = werkdag(g, ontvangen.dag, 1)
    context = _context(g, wie, op, _TITEL) | {
        "aanvulling": "",
        "ontvangen": om(ontvangen),
        "zelf": "ja" if keuze == "3B" else "",
        "afgesproken": _afgesproken(g, op),
        "afspraak_tot": datum(afspraak) if dag(op) <= afspraak else "",
        **(_gelegenheid(g, dag(op)) if aangeboden else {"onderzoek_tot": ""}),
    }
    laat = f"De ontvangst moest uiterlijk op {datum(uiterlijk)} zijn bevestigd (P-S1.1)."
    meldingen = (laat,) if dag(op) > uiterlijk else ()
    return Exemplaar(f"ontvangstbevestiging-{wie}.docx", wie, "ter_kennis", context, (), meldingen)


def _afgesproken(g: Gegevens, op: datetime) -> str:
    """The day on which it was agreed how the aanbieder is kept informed, when that was before (P-S1.2)."""
    dagen = [a.moment.dag for _, a in g.zaak.van_soort(InformatieAfgesproken) if a.moment.dag <= dag(op)]
    return datum(dagen[0]) if dagen else ""


def _aanvulling(g: Gegevens, wie: str, op: datetime, eerste: Ontvangstbevestiging) -> Exemplaar:
    context = _context(g, wie, op, _AANVULLING) | {
        "aanvulling": "ja",
        "bevestigd": datum(eerste.moment.dag),
        "zelf": "",
        **_gelegenheid(g, dag(op)),
    }
    return Exemplaar(f"ontvangstbevestiging-aanvulling-{wie}.docx", wie, "ter_kennis", context)


def _gelegenheid(g: Gegevens, vanaf: date) -> dict[str, str]:
    weken = g.profiel.termijnen.onderzoek_aanbieder_weken
    return {
        "onderzoek_weken": aantal(weken, "week", "weken"),
        "onderzoek_van": datum(vanaf),
        "onderzoek_tot": datum(eigen_onderzoek_tot(g, vanaf)),
    }


def _context(g: Gegevens, wie: str, op: datetime, titel: str) -> dict[str, Any]:
    eigen = g.zaak.partijen.toezichthouder.id
    kop = Kop(titel, over(g), aan(g, wie), algemeen_contact(g, eigen))
    return brief(g, (eigen,), kop, op) | {"melding": melding(g)}


SOORT = Documentsoort(
    id="ontvangstbevestiging",
    titel="Ontvangstbevestiging van een melding",
    regels=("P-S1.1", "P-S1.1b", "P-S1.2", "P-S3A.1a", "P-S3A.1c", "P-S3A.1d"),
    sjabloon="ontvangstbevestiging.docx",
    draagt=Draagt((("calamiteit_melding", "proces"),)),
    geldt=geen_melding,
    exemplaren=_exemplaren,
)
