# SPDX-License-Identifier: EUPL-1.2
"""Terms that are past when they are past: they warn and ask for the reason, never block."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from pipeline.toets.bereiken import MELDING, PROTOCOL, PROTOCOLRAPPORT, PROTOCOLRAPPORT_NA_MELDING
from pipeline.toets.model import REDEN_BIJ_FEIT, Oordeel, Pad, informatie, waarschuwing
from pipeline.toets.regels import regel
from pipeline.toets.wederhoor import ontvangsten
from pipeline.toets.zicht import Geval, Zicht, plek
from pipeline.zaak.basis import Moment
from pipeline.zaak.gebeurtenis import (
    Beoordeling3A,
    Gehoord,
    GemeenteGeinformeerd,
    KeuzeOnderzoek,
    OnderzoekBeeindigd,
    Ontvangstbevestiging,
)
from pipeline.termijnen.kalender import werkdag_na
from pipeline.zaak.termijn import einde_van, weken

_NOTEER = "Noteer {} met het echte moment, of leg de reden vast als ontheffing bij `ontheffingen`."
_STAP1 = f"{PROTOCOL}, stap 1"


def _te_laat(moment: Moment, uiterlijk: datetime, wat: str, waar: Pad) -> Iterator[Oordeel]:
    if moment.vroegst > uiterlijk:
        yield waarschuwing(f"{wat} was later dan {uiterlijk:%d-%m-%Y}.", REDEN_BIJ_FEIT, waar)


def _volgende_werkdag(z: Zicht) -> datetime:
    assert z.zaak.melding is not None
    return einde_van(werkdag_na(z.zaak.melding.ontvangen.dag, 1))


@regel(
    "P-S1.1", f"{_STAP1} lid 1", "Ontvangst bevestigd voor het einde van de volgende werkdag",
    """De toezichthouder bevestigt de ontvangst van de melding aan de aanbieder voordat de eerstvolgende
    werkdag voorbij is.""",
    MELDING, "termijn", per="zaak", herstelbaar=False, ontheffing_mogelijk=True,
)  # fmt: skip
def regel_bevestigd(z: Zicht) -> Iterator[Oordeel]:
    bevestigingen = z.van(Ontvangstbevestiging)
    if not bevestigingen and z.op > _volgende_werkdag(z):
        yield waarschuwing(
            "Er is geen ontvangstbevestiging genoteerd.",
            _NOTEER.format("`ontvangstbevestiging`"),
            ("melding",),
        )
    for index, bevestiging in bevestigingen[:1]:
        yield from _te_laat(bevestiging.moment, _volgende_werkdag(z), "De ontvangstbevestiging", plek(index))


def _contacten(z: Zicht, *wijzen: str) -> list[tuple[int, GemeenteGeinformeerd]]:
    """Messages to the gemeente where care was given; to any when the case names none."""
    zorg = {g.id for g in z.zaak.partijen.gemeenten if g.zorgverlening}
    zorg = zorg or {g.id for g in z.zaak.partijen.gemeenten}
    return [(i, c) for i, c in z.van(GemeenteGeinformeerd) if c.wijze in wijzen and c.gemeente in zorg]


@regel(
    "P-S1.4d", f"{_STAP1} lid 4", "Gemeente de volgende werkdag mondeling ingelicht",
    """De gemeente waar de zorg is verleend hoort de melding telefonisch of bij een ontmoeting, op de
    eerstvolgende werkdag. Alleen een e-mail is niet genoeg.""",
    MELDING, "termijn", per="zaak", herstelbaar=False, ontheffing_mogelijk=True,
)  # fmt: skip
def regel_mondeling(z: Zicht) -> Iterator[Oordeel]:
    mondeling = _contacten(z, "telefonisch", "fysiek")
    for index, contact in mondeling[:1]:
        yield from _te_laat(contact.moment, _volgende_werkdag(z), "Het mondelinge bericht", plek(index))
    if not mondeling and z.op > _volgende_werkdag(z):
        mail = _contacten(z, "e-mail")
        melding = "De gemeente kreeg alleen een e-mail over de melding, geen telefoontje of bezoek."
        if not mail:
            melding = "Er is geen telefoontje of bezoek aan de gemeente over de melding genoteerd."
        herstel = _NOTEER.format("`gemeente_geinformeerd`")
        yield waarschuwing(melding, herstel, plek(mail[0][0]) if mail else ("melding",))


@regel(
    "P-S1.5a", f"{_STAP1} lid 5", "Daarna de e-mail, ook de volgende werkdag",
    """Na het mondelinge bericht volgt op dezelfde eerstvolgende werkdag een e-mail aan beleidsambtenaar en
    portefeuillehouder.""",
    MELDING, "termijn", per="zaak", herstelbaar=False, ontheffing_mogelijk=True,
)  # fmt: skip
def regel_email(z: Zicht) -> Iterator[Oordeel]:
    mail = _contacten(z, "e-mail")
    if not mail and z.op > _volgende_werkdag(z):
        melding = "Er is geen e-mail aan de gemeente over de melding genoteerd."
        herstel = _NOTEER.format("`gemeente_geinformeerd`")
        yield waarschuwing(melding, herstel, ("melding",))
    for index, contact in mail[:1]:
        yield from _te_laat(contact.moment, _volgende_werkdag(z), "De e-mail over de melding", plek(index))


@regel(
    "P-S1.5d", f"{_STAP1} leden 4 en 5", "Eerst mondeling, dan de e-mail",
    """Het telefonische of fysieke bericht gaat vooraf aan de e-mail.""",
    MELDING, "termijn", per="zaak", herstelbaar=False, ontheffing_mogelijk=True,
)  # fmt: skip
def regel_eerst_mondeling(z: Zicht) -> Iterator[Oordeel]:
    mondeling, mail = _contacten(z, "telefonisch", "fysiek"), _contacten(z, "e-mail")
    if mondeling and mail and mail[0][1].moment.zeker_voor(mondeling[0][1].moment):
        melding = "De e-mail aan de gemeente ging voor het telefoontje of bezoek uit."
        yield waarschuwing(melding, REDEN_BIJ_FEIT, plek(mail[0][0]))


def _begin_onderzoek(z: Zicht) -> Moment | None:
    """Receipt of the melding; after 3A the day it was found niet afdoende, or 3B was chosen (T01)."""
    keuzes = [k for _, k in z.van(KeuzeOnderzoek)]
    if not any(k.route == "3A" for k in keuzes):
        return z.zaak.melding.ontvangen if z.zaak.melding else None
    oordelen = [b for _, b in z.van(Beoordeling3A) if not (b.zorgvuldig and b.maatregelen_voldoende)]
    latere = [k.moment for k in keuzes if k.route == "3B"] + [b.moment for b in oordelen]
    return min(latere, key=lambda m: m.laatst) if latere else None


@regel(
    "P-S4.1a", f"{PROTOCOL}, stap 4 lid 1 (en T01)", "Onderzoek duurde hooguit vier weken",
    """Het onderzoek eindigt uiterlijk vier weken na ontvangst van de melding. Na onderzoek door de aanbieder
    telt de dag waarop dat niet afdoende bleek; de letterlijke einddatum staat er dan bij.""",
    PROTOCOLRAPPORT_NA_MELDING, "termijn", herstelbaar=False, ontheffing_mogelijk=True,
)  # fmt: skip
def regel_vier_weken(g: Geval) -> Iterator[Oordeel]:
    z, begin = g.zicht, _begin_onderzoek(g.zicht)
    beeindigd = z.van(OnderzoekBeeindigd)
    if begin is None or not beeindigd or z.zaak.melding is None:
        return
    index, einde = beeindigd[-1]
    yield from _te_laat(
        einde.moment, weken(einde_van(begin.dag), 4), "Het einde van het onderzoek", plek(index)
    )
    letterlijk = weken(einde_van(z.zaak.melding.ontvangen.dag), 4)
    if begin != z.zaak.melding.ontvangen and einde.moment.vroegst > letterlijk:
        melding = f"Letterlijk gelezen eindigde de termijn van vier weken op {letterlijk:%d-%m-%Y}."
        yield informatie(melding, plek=plek(index))


@regel(
    "P-S4.3a", f"{PROTOCOL}, stap 4 lid 3", "Vastgesteld binnen een week na de reactietermijn",
    """Het rapport wordt uiterlijk een week na het einde van de laatste reactietermijn vastgesteld; niet een
    week na de ontvangst van reacties.""",
    PROTOCOLRAPPORT, "termijn", herstelbaar=False, ontheffing_mogelijk=True,
)  # fmt: skip
def regel_een_week(g: Geval) -> Iterator[Oordeel]:
    einden = [o.einde for o in ontvangsten(g)]
    if einden and g.vastgesteld is not None:
        index, vastgesteld = g.vastgesteld
        yield from _te_laat(vastgesteld.moment, weken(max(einden), 1), "De vaststelling", plek(index))


@regel(
    "P-S3B.1d", f"{PROTOCOL}, stap 3B lid 1d", "Van elk gesprek is een verslag",
    """Van ieder gesprek waarin iemand is gehoord, wordt een verslag gemaakt en bewaard.""",
    PROTOCOLRAPPORT, "termijn", ontheffing_mogelijk=True,
)  # fmt: skip
def regel_verslag(g: Geval) -> Iterator[Oordeel]:
    for index, gehoord in g.zicht.van(Gehoord):
        if gehoord.verslag is None:
            melding = f"Van het gesprek met {gehoord.persoon} is geen verslag genoteerd."
            yield waarschuwing(melding, "Vul het bestand in bij `verslag` van deze gebeurtenis.", plek(index))
