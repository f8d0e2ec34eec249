# SPDX-License-Identifier: EUPL-1.2
"""The other party told beforehand: what goes to whom, and when (AK-A4b, AK-A4c, AK-A10a)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from pipeline.documenten.brief import Kop, aanbieders, brief, dag
from pipeline.documenten.mensen import aan_college
from pipeline.documenten.samen import aan_partij, contact_van, met_redenen, naam, ondertekenaars
from pipeline.documenten.soort import Documentsoort, Draagt, Exemplaar, Gegevens, NogNiet
from pipeline.documenten.stand import openbaar_door
from pipeline.documenten.woorden import datum, met_hoofdletter, met_lidwoord, opsomming, zin
from pipeline.zaak import Moment
from pipeline.zaak.document import Stuk
from pipeline.zaak.partij import Gemeente


@dataclass(frozen=True)
class _Uitgaand:
    """One document that leaves: to whom, by whom, when, why; ``kort`` makes the file name."""

    stuk: Stuk
    door: str
    aan: str
    op: Moment | None
    reden: str
    kort: str


def _alle(g: Gegevens) -> list[_Uitgaand]:
    """Publications and provisions to third parties that did not happen yet."""
    uit: list[_Uitgaand] = []
    for v in g.zaak.openbaarmaking:
        stuk = g.zaak.stuk(v.document)
        if stuk is not None and openbaar_door(g.zaak, v.document, v.door) is None:
            uit.append(_Uitgaand(stuk, v.door, "", v.op, "", f"openbaar-{stuk.id}"))
    for nr, s in enumerate(g.zaak.verstrekkingen, 1):
        stuk = g.zaak.stuk(s.document)
        if stuk is not None:
            uit.append(_Uitgaand(stuk, s.partij, s.ontvanger, s.op, s.reden, f"verstrekking{nr}-{stuk.id}"))
    return [u for u in uit if _anderen(g, u)]


def _anderen(g: Gegevens, u: _Uitgaand) -> list[str]:
    """Whose information it is or to whom it matters: the other supervisors, never the receiver itself.

    A College and its own toezichthouder arrange their traffic themselves (deel 1, paragraaf 2).
    """
    eigen, inspecties = g.zaak.partijen.toezichthouder.id, g.zaak.rijksinspectie_ids
    mee = (*g.zaak.samenwerking.met, eigen) if g.zaak.samenwerking else ()
    wie = dict.fromkeys((*u.stuk.bevat_van, *u.stuk.eigenaar, *mee, *sorted(inspecties)))
    mogelijk = inspecties | ({eigen} if u.door in inspecties else set())
    return [p for p in wie if p in mogelijk and p not in {u.door, u.aan}]


def _geldt(g: Gegevens) -> str | None:
    if not _alle(g):
        return "er gaat niets naar buiten dat een andere toezichthouder eerst moet weten."
    zonder = [u for u in _alle(g) if u.op is None]
    if zonder:
        return f"vul bij openbaarmaking van {zonder[0].stuk.id} het veld op in: de dag van openbaarmaking."
    return None


def _exemplaren(g: Gegevens, nu: datetime) -> tuple[Exemplaar, ...]:
    komend = [u for u in _alle(g) if u.op is not None and u.op.dag > dag(nu)]
    voorbij = [u.stuk.id for u in _alle(g) if u not in komend]
    if not komend:
        raise NogNiet(
            "de dag van openbaarmaking of verstrekking is aangebroken; de aankondiging gaat vooraf."
        )
    return met_redenen(
        [_brief(g, u, partij, nu) for u in komend for partij in _anderen(g, u)],
        [f"over {stuk} is geen aankondiging gemaakt: die dag is al aangebroken." for stuk in voorbij],
    )


def _brief(g: Gegevens, u: _Uitgaand, partij: str, nu: datetime) -> Exemplaar:
    titel = "Aankondiging van openbaarmaking" if not u.aan else "Aankondiging van een verstrekking"
    kop = Kop(titel, f"Toezicht bij {aanbieders(g)}", aan_partij(g, partij), contact_van(g, u.door))
    context = brief(g, (u.door,), kop, nu) | {
        "ondertekenaars": ondertekenaars(g, u.door),
        "stuk": u.stuk.titel,
        "stuk_id": u.stuk.id,
        "eigenaren": met_hoofdletter(opsomming([met_lidwoord(naam(g, e)) for e in u.stuk.eigenaar])),
        "van_u": "ja" if partij in {*u.stuk.bevat_van, *u.stuk.eigenaar} else "",
        "openbaar": "" if u.aan else "ja",
        "aan": _ontvanger(g, u.aan) if u.aan else "iedereen",
        "op": datum(u.op.dag) if u.op else "",
        "reden": zin(u.reden) if u.reden else "",
        "samen": "ja" if g.zaak.samenwerking and g.zaak.samenwerking.vorm in {1, 2} else "",
    }
    return Exemplaar(f"vooraankondiging-{u.kort}-{partij}.docx", partij, "ter_kennis", context)


def _ontvanger(g: Gegevens, aan: str) -> str:
    org = g.zaak.organisaties.get(aan)
    if isinstance(org, Gemeente):
        regel: str = aan_college(g, aan)["regels"][0]
        return regel[:1].lower() + regel[1:]
    return met_lidwoord(org.naam) if org else aan


SOORT = Documentsoort(
    id="vooraankondiging_aan_andere_partij",
    titel="Aankondiging vooraf aan de andere partij",
    regels=("AK-A4b", "AK-A4c", "AK-A10a"),
    sjabloon="vooraankondiging_aan_andere_partij.docx",
    draagt=Draagt((("onderzoek_afgerond", "proces"),)),
    geldt=_geldt,
    exemplaren=_exemplaren,
)
