# SPDX-License-Identifier: EUPL-1.2
"""Terms that are past when they are past: they warn and ask for the reason, never block."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.termijnen import Termijn, termijnen
from pipeline.termijnen.rekenen import datum
from pipeline.termijnen.soorten.aanbieder import letterlijk_einde
from pipeline.toets.bereiken import MELDING, PROTOCOL, PROTOCOLRAPPORT, PROTOCOLRAPPORT_NA_MELDING
from pipeline.toets.model import REDEN_BIJ_FEIT, Oordeel, Pad, informatie, waarschuwing
from pipeline.toets.regels import regel
from pipeline.toets.zicht import Geval, Zicht, plek
from pipeline.zaak.gebeurtenis import Gehoord, GemeenteGeinformeerd

_NOTEER = "Noteer {} met het echte moment, of leg de reden vast als ontheffing bij `ontheffingen`."
_STAP1 = f"{PROTOCOL}, stap 1"


def te_laat(z: Zicht, t: Termijn, melding: str) -> Iterator[Oordeel]:
    """A finding when ``t`` was met, but late: a warning, or what the profile says for joint work (T11)."""
    if t.stand != "te_laat" or t.gehaald_bij is None:
        return
    soepel = z.bron.profiel.keuzes.protocoltermijnen_gezamenlijk == "informatie"
    maak = informatie if z.vorm == 1 and soepel else waarschuwing
    yield maak(melding, REDEN_BIJ_FEIT, plek(t.gehaald_bij))


def nog_niet(t: Termijn, melding: str, soort: str, waar: Pad = ("melding",)) -> Iterator[Oordeel]:
    """A finding when ``t`` is over and nothing that meets it was noted."""
    if t.stand == "te_laat" and t.gehaald_op is None:
        yield waarschuwing(melding, _NOTEER.format(f"`{soort}`"), waar)


def later_dan(t: Termijn, wat: str) -> str:
    """The sentence that something came after the end of a term."""
    return f"{wat} was later dan {datum(t.einde)}."


@regel(
    "P-S1.1", f"{_STAP1} lid 1", "Ontvangst bevestigd voor het einde van de volgende werkdag",
    """De toezichthouder bevestigt de ontvangst van de melding aan de aanbieder voordat de eerstvolgende
    werkdag voorbij is.""",
    MELDING, "termijn", per="zaak", herstelbaar=False, ontheffing_mogelijk=True,
)  # fmt: skip
def regel_bevestigd(z: Zicht) -> Iterator[Oordeel]:
    for t in termijnen(z.beeld, "P-S1.1"):
        yield from nog_niet(t, "Er is geen ontvangstbevestiging genoteerd.", "ontvangstbevestiging")
        yield from te_laat(z, t, later_dan(t, "De ontvangstbevestiging"))


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
    for t in termijnen(z.beeld, "P-S1.4d"):
        yield from te_laat(z, t, later_dan(t, "Het mondelinge bericht"))
        mail = [(i, c) for i, c in _contacten(z, "e-mail") if t.voor in {None, c.gemeente}]
        melding = "De gemeente kreeg alleen een e-mail over de melding, geen telefoontje of bezoek."
        if not mail:
            melding = "Er is geen telefoontje of bezoek aan de gemeente over de melding genoteerd."
        waar = plek(mail[0][0]) if mail else ("melding",)
        yield from nog_niet(t, melding, "gemeente_geinformeerd", waar)


@regel(
    "P-S1.5a", f"{_STAP1} lid 5", "Daarna de e-mail, ook de volgende werkdag",
    """Na het mondelinge bericht volgt op dezelfde eerstvolgende werkdag een e-mail aan de beleidsambtenaar
    van elke gemeente waar de zorg is verleend (voor de portefeuillehouder zie P-S1.5b).""",
    MELDING, "termijn", per="zaak", herstelbaar=False, ontheffing_mogelijk=True,
)  # fmt: skip
def regel_email(z: Zicht) -> Iterator[Oordeel]:
    for t in termijnen(z.beeld, "P-S1.5a"):
        melding = "Er is geen e-mail aan de gemeente over de melding genoteerd."
        yield from nog_niet(t, melding, "gemeente_geinformeerd")
        yield from te_laat(z, t, later_dan(t, "De e-mail over de melding"))


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


@regel(
    "P-S4.1a", f"{PROTOCOL}, stap 4 lid 1 (en T01)", "Onderzoek duurde hooguit vier weken",
    """Het onderzoek eindigt uiterlijk vier weken na ontvangst van de melding. Na onderzoek door de aanbieder
    telt de dag waarop dat niet afdoende bleek; de letterlijke einddatum staat er dan bij.""",
    PROTOCOLRAPPORT_NA_MELDING, "termijn", herstelbaar=False, ontheffing_mogelijk=True,
)  # fmt: skip
def regel_vier_weken(g: Geval) -> Iterator[Oordeel]:
    letterlijk = letterlijk_einde(g.zicht.beeld)
    for t in termijnen(g.zicht.beeld, "P-S4.1a"):
        yield from te_laat(g.zicht, t, later_dan(t, "Het einde van het onderzoek"))
        if t.gehaald_op and t.gehaald_bij is not None and t.einde != letterlijk:
            melding = f"Letterlijk gelezen eindigde de termijn van vier weken op {datum(letterlijk)}."
            if letterlijk and t.gehaald_op.vroegst > letterlijk:
                yield informatie(melding, plek=plek(t.gehaald_bij))


@regel(
    "P-S4.3a", f"{PROTOCOL}, stap 4 lid 3", "Vastgesteld binnen een week na de reactietermijn",
    """Het rapport wordt uiterlijk een week na het einde van de laatste reactietermijn vastgesteld; niet een
    week na de ontvangst van reacties.""",
    PROTOCOLRAPPORT, "termijn", herstelbaar=False, ontheffing_mogelijk=True,
)  # fmt: skip
def regel_een_week(g: Geval) -> Iterator[Oordeel]:
    for t in termijnen(g.zicht.beeld, "P-S4.3a", g.id):
        yield from te_laat(g.zicht, t, later_dan(t, "De vaststelling"))


@regel(
    "P-S3B.1b", f"{PROTOCOL}, stap 3B lid 1b", "De aanbieder en wie erbij betrokken was zijn gehoord",
    """De toezichthouder hoort zo mogelijk de aanbieder en anderen die direct bij de feiten betrokken zijn,
    tenzij dat naar zijn oordeel voor het onderzoek niet relevant is. Dan is er een reden.""",
    PROTOCOLRAPPORT, "termijn", ontheffing_mogelijk=True,
)  # fmt: skip
def regel_gehoord(g: Geval) -> Iterator[Oordeel]:
    gehoord = [g.zaak.persoon(h.persoon) for _, h in g.zicht.van(Gehoord)]
    aanbieders = {a.id for a in g.zaak.partijen.aanbieders}
    herstel = _NOTEER.format("`gehoord`")
    if not gehoord:
        yield waarschuwing("Er is niemand gehoord.", herstel, g.stuk_plek)
    elif not any(p is not None and p.bij in aanbieders for p in gehoord):
        yield waarschuwing("Van de aanbieder is niemand gehoord.", herstel, g.stuk_plek)


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
