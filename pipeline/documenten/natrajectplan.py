# SPDX-License-Identifier: EUPL-1.2
"""Natrajectplan: who does what after the report, who monitors, who takes which measure (AK-S12)."""

from __future__ import annotations

from datetime import datetime

from pipeline.documenten.maatregelen import laatste_stap, maatregel_woord
from pipeline.documenten.samen import VORM1, formulier, naam, rapportregels, vastgesteld_rapport
from pipeline.documenten.soort import Documentsoort, Draagt, Exemplaar, Gegevens, NogNiet
from pipeline.documenten.stand import gezamenlijk
from pipeline.documenten.woorden import datum, datum_uit, met_hoofdletter, opsomming
from pipeline.zaak.samenwerking import Natraject


def _geldt(g: Gegevens) -> str | None:
    if not gezamenlijk(g.zaak):
        return VORM1
    plan = g.zaak.natraject
    if plan is None:
        return "vul in zaak.yaml het onderdeel natraject in."
    if vastgesteld_rapport(g, plan.rapport) is None:
        return f"{plan.rapport} is nog niet vastgesteld; het natraject volgt uit het vastgestelde rapport."
    if not plan.toezeggingen and not plan.geen_toezeggingen.strip():
        return (
            "natraject.toezeggingen is leeg; noem elke toegezegde verbetering en wie die volgt, "
            "of vul natraject.geen_toezeggingen in met de reden."
        )
    return _zonder_afstemming(g, plan)


def _zonder_afstemming(g: Gegevens, plan: Natraject) -> str | None:
    """Measures that nobody agreed upon, or a Wmo measure without its gemeente (AK-S12d, AK-S12e)."""
    gemeenten = {m.id for m in g.zaak.partijen.gemeenten}
    afspraken = {a.maatregel: a for a in plan.maatregelen}
    for maatregel in g.zaak.maatregelen:
        afspraak = afspraken.get(maatregel.id)
        if afspraak is None and laatste_stap(g.zaak, maatregel.id) != "vervallen":
            return f"natraject.maatregelen noemt {maatregel.id} niet; vul in wie deze maatregel treft."
        wie = {afspraak.treft, *afspraak.afgestemd_met} if afspraak else gemeenten
        if maatregel.wet == "wmo2015" and not wie & gemeenten:
            return (
                f"maatregel {maatregel.id} valt onder de Wmo, maar er is geen gemeente bij betrokken; "
                "noem haar bij natraject.maatregelen.afgestemd_met."
            )
    return None


def _exemplaren(g: Gegevens, nu: datetime) -> tuple[Exemplaar, ...]:
    plan = g.zaak.natraject
    rapport = vastgesteld_rapport(g, plan.rapport) if plan else None
    if plan is None or rapport is None:
        raise NogNiet("het rapport is nog niet vastgesteld.")
    soort = {m.id: maatregel_woord(m.soort) for m in g.zaak.maatregelen}
    context = formulier(g, "Plan voor het natraject", nu) | {
        "rapport": rapportregels(g, rapport),
        "gemeenten": [naam(g, m.id) for m in g.zaak.partijen.gemeenten if m.id in _betrokken(plan)],
        "acties": [
            {"actie": a.actie, "wie": naam(g, a.verantwoordelijke), "gereed": datum_uit(a.gereed)}
            for a in plan.acties
        ],
        "toezeggingen": [
            {
                "verbetering": t.verbetering,
                "aanbieder": naam(g, t.aanbieder),
                "gereed": datum_uit(t.gereed),
                "monitor": naam(g, t.monitor),
                "wijze": t.wijze,
            }
            for t in plan.toezeggingen
        ],
        "geen_toezeggingen": plan.geen_toezeggingen if not plan.toezeggingen else "",
        "maatregelen": [
            {
                "maatregel": met_hoofdletter(soort[a.maatregel]),
                "treft": naam(g, a.treft),
                "met": opsomming([*(naam(g, p) for p in a.afgestemd_met), *a.anderen]),
                "op": datum(a.afgestemd_op.dag),
            }
            for a in plan.maatregelen
        ],
    }
    return (Exemplaar("natrajectplan.docx", None, "", context),)


def _betrokken(plan: Natraject) -> set[str]:
    """Whoever has a task in the plan; a gemeente among them takes part and agrees (AK-S12d)."""
    acties = {a.verantwoordelijke for a in plan.acties} | {t.monitor for t in plan.toezeggingen}
    maatregelen = {p for m in plan.maatregelen for p in (m.treft, *m.afgestemd_met)}
    return acties | maatregelen


SOORT = Documentsoort(
    id="natrajectplan",
    titel="Plan voor het natraject",
    regels=tuple(f"AK-S12{letter}" for letter in "abcde"),
    sjabloon="natrajectplan.docx",
    draagt=Draagt((("onderzoek_afgerond", "inhoudelijk"),)),
    geldt=_geldt,
    exemplaren=_exemplaren,
)
