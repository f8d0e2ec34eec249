# SPDX-License-Identifier: EUPL-1.2
"""The source party of a measure asked for its zienswijze before the measure is made public (AK-A8e).

Another zienswijze than that of betrokkenen on openbaarmaking (AK-A11d) or on the concept (P-S4.2).
"""

from __future__ import annotations

from datetime import date, datetime

from pipeline.documenten.brief import Kop, brief, dag
from pipeline.documenten.maatregelen import maatregel_woord, stappen
from pipeline.documenten.samen import aan_partij, contact_van, met_redenen, ondertekenaars
from pipeline.documenten.soort import Documentsoort, Draagt, Exemplaar, Gegevens
from pipeline.documenten.woorden import datum, duur, openbaarheidswet, opsomming
from pipeline.termijnen.laatste import zienswijze_openbaarmaking_tot
from pipeline.zaak.document import Maatregel, Stuk
from pipeline.zaak.zaak import Voornemen

_TITEL = "Uw zienswijze over een maatregel"


def _paren(g: Gegevens) -> list[tuple[Voornemen, Stuk, str, tuple[Maatregel, ...]]]:
    """Each intention with each source party of the measures that its document mentions."""
    uit = []
    for voornemen in g.zaak.openbaarmaking:
        stuk = g.zaak.stuk(voornemen.document)
        genoemd = [m for m in g.zaak.maatregelen if stuk and m.id in stuk.maatregelen]
        for bron in dict.fromkeys(m.door for m in genoemd):
            if stuk and bron in g.zaak.rijksinspectie_ids and bron != voornemen.door:
                uit.append((voornemen, stuk, bron, tuple(m for m in genoemd if m.door == bron)))
    return uit


def _geldt(g: Gegevens) -> str | None:
    paren = _paren(g)
    if not paren:
        return "geen voornemen tot openbaarmaking noemt een maatregel van een ander (documenten.maatregelen)."
    zonder = [stuk.id for _, stuk, _, _ in paren if not (g.map / _versie(stuk)).is_file()]
    if len(zonder) == len(paren):
        return f"de openbare versie van {zonder[0]} is er nog niet; maak die eerst met lakmoes bouw."
    return None


def _versie(stuk: Stuk) -> str:
    return f"versies/publiek/{stuk.id}.pdf"


def _exemplaren(g: Gegevens, nu: datetime) -> tuple[Exemplaar, ...]:
    klaar = [paar for paar in _paren(g) if (g.map / _versie(paar[1])).is_file()]
    zonder = [paar[1].id for paar in _paren(g) if paar not in klaar]
    redenen = [f"de openbare versie van {stuk} is er nog niet; maak die met lakmoes bouw." for stuk in zonder]
    return met_redenen([_brief(g, *paar, nu) for paar in klaar], redenen)


def _brief(
    g: Gegevens, voornemen: Voornemen, stuk: Stuk, bron: str, genoemd: tuple[Maatregel, ...], nu: datetime
) -> Exemplaar:
    kop = Kop(
        _TITEL,
        f"“{stuk.titel}”",
        aan_partij(g, bron),
        contact_van(g, voornemen.door),
        (f"Openbare versie van “{stuk.titel}”",),
    )
    vandaag = dag(nu)
    uiterlijk = _einde(g, genoemd) or zienswijze_openbaarmaking_tot(vandaag, g.profiel)
    context = brief(g, (voornemen.door,), kop, nu) | {
        "ondertekenaars": ondertekenaars(g, voornemen.door),
        "stuk": stuk.titel,
        "maatregelen": opsomming([maatregel_woord(m.soort) for m in genoemd]),
        "weken": duur(vandaag, uiterlijk) if uiterlijk > vandaag else "",
        "uiterlijk": datum(uiterlijk),
        "maatregel_ids": [m.id for m in genoemd],
        "openbaarheidswet": openbaarheidswet(vandaag),
        "op": datum(voornemen.op.dag) if voornemen.op else "",
    }
    naam = f"zienswijze_maatregel-{stuk.id}-{bron}.docx"
    return Exemplaar(naam, bron, "ter_kennis", context, (_versie(stuk),))


def _einde(g: Gegevens, genoemd: tuple[Maatregel, ...]) -> date | None:
    """The end of the term when the source party was already told (``bronpartij_ingelicht``)."""
    gezet = [s for m in genoemd for s in stappen(g.zaak, m.id) if s.stap == "bronpartij_ingelicht" and s.tot]
    return max((s.tot.dag for s in gezet if s.tot), default=None)


SOORT = Documentsoort(
    id="brief_zienswijze_maatregel",
    titel="Brief aan de bronpartij over het openbaar maken van een maatregel",
    regels=("AK-A8e",),
    sjabloon="brief_zienswijze_maatregel.docx",
    draagt=Draagt((("onderzoek_afgerond", "proces"),)),
    geldt=_geldt,
    exemplaren=_exemplaren,
)
