# SPDX-License-Identifier: EUPL-1.2
"""Verlengingsbesluit: more time for the aanbieder's own research, on its request (P-S3A.1c)."""

from __future__ import annotations

from datetime import datetime

from pipeline.documenten.brief import Kop, brief, melding, over
from pipeline.documenten.mensen import aan, algemeen_contact
from pipeline.documenten.protocol import bestandsnaam, geen_melding, laatste
from pipeline.documenten.protocoltermijnen import termijn_3a
from pipeline.documenten.soort import Documentsoort, Draagt, Exemplaar, Gegevens, NogNiet
from pipeline.documenten.woorden import datum, met_hoofdletter, zin
from pipeline.zaak.gebeurtenis import Verlenging

_TITEL = "Besluit over verlenging van uw onderzoekstermijn"


def _geldt(g: Gegevens) -> str | None:
    reden = geen_melding(g)
    if reden is not None:
        return reden
    if laatste(g.zaak, Verlenging) is None:
        return "alleen op verzoek van de aanbieder; noteer dan verlenging, met gevraagd, tot en reden."
    for _, v in g.zaak.van_soort(Verlenging):
        if termijn_3a(g, v.aan) is None:
            return (
                f"{v.aan} kreeg nog geen gelegenheid voor eigen onderzoek; noteer eerst ontvangstbevestiging "
                "met biedt_eigen_onderzoek: ja."
            )
    return None


def _exemplaren(g: Gegevens, _nu: datetime) -> tuple[Exemplaar, ...]:
    uit: list[Exemplaar] = []
    for _, v in g.zaak.van_soort(Verlenging):
        eerder = sum(e.ontvanger == v.aan for e in uit)
        uit.append(_brief(g, v, bestandsnaam(f"verlengingsbesluit_3a-{v.aan}", eerder)))
    return tuple(uit)


def _brief(g: Gegevens, v: Verlenging, bestand: str) -> Exemplaar:
    tot = termijn_3a(g, v.aan, v)
    if tot is None or v.tot.dag <= tot:
        raise NogNiet(f"de verlenging voor {v.aan} eindigt niet na de eerdere termijn; verbeter tot.")
    eigen = g.zaak.partijen.toezichthouder.id
    kop = Kop(_TITEL, over(g), aan(g, v.aan), algemeen_contact(g, eigen))
    context = brief(g, (eigen,), kop, v.moment.laatst) | {
        "melding": melding(g),
        "gevraagd": datum(v.gevraagd.dag),
        "eerst_tot": datum(tot),
        "nieuw_tot": datum(v.tot.dag),
        "reden": met_hoofdletter(zin(v.reden)),
    }
    laat = f"{v.aan} vroeg om verlenging nadat de termijn al voorbij was."
    return Exemplaar(bestand, v.aan, "ter_kennis", context, (), (laat,) if v.gevraagd.dag > tot else ())


SOORT = Documentsoort(
    id="verlengingsbesluit_3a",
    titel="Besluit tot verlenging van de termijn voor eigen onderzoek (3A)",
    regels=("P-S3A.1c",),
    sjabloon="verlengingsbesluit_3a.docx",
    draagt=Draagt((("calamiteit_behandeling", "proces"),)),
    geldt=_geldt,
    exemplaren=_exemplaren,
)
