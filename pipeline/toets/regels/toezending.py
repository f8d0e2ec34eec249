# SPDX-License-Identifier: EUPL-1.2
"""Before the public: the aanbieder, every college, and those involved received the report."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.termijnen import termijnen
from pipeline.termijnen.rekenen import datum
from pipeline.toets.bereiken import PROTOCOL, PROTOCOLRAPPORT
from pipeline.toets.model import Oordeel, blokkade, waarschuwing
from pipeline.toets.regels import regel
from pipeline.toets.regels.termijnen import te_laat
from pipeline.toets.regels.wederhoor import na_vaststelling, niet_bereikt, niet_ontvangen, ontvangers
from pipeline.toets.wederhoor import gehoorden
from pipeline.toets.zicht import Geval
from pipeline.zaak.bericht import dpg
from pipeline.zaak.gebeurtenis import Verzonden
from pipeline.zaak.partij import Gemeente


@regel(
    "P-S4.4a", f"{PROTOCOL}, stap 4 lid 4", "De aanbieder kreeg het rapport binnen zeven werkdagen",
    """De toezichthouder stuurt het rapport binnen zeven werkdagen na vaststelling aan de aanbieder. Niet
    verzonden houdt openbaarmaking tegen; te laat verzonden is niet te herstellen en waarschuwt.""",
    PROTOCOLRAPPORT, "termijn", na=("P-S4.3b",),
)  # fmt: skip
def regel_aanbieder(g: Geval) -> Iterator[Oordeel]:
    aanbieders = [a.id for a in g.zaak.partijen.aanbieders]
    yield from niet_ontvangen(g, aanbieders, "Stuur het rapport aan de aanbieder en noteer `verzonden`.")
    for t in termijnen(g.zicht.beeld, "P-S4.4a", g.id):
        yield from te_laat(
            g.zicht, t, f"{t.voor} kreeg het rapport later dan {t.duur} na vaststelling ({datum(t.einde)})."
        )


def _berichten(g: Geval) -> list[Verzonden]:
    """What went to colleges: the report itself, or a letter to the college."""
    v = g.vastgesteld
    brieven = [z for s in g.zicht.stukken("collegebrief") for _, z in g.zicht.verzendingen(s.id)]
    brieven = [z for z in brieven if v is None or not z.moment.zeker_voor(v[1].moment)]
    return [*na_vaststelling(g), *brieven]


def _kreeg(g: Geval, gemeente: Gemeente, hoedanigheid: str) -> bool:
    mensen = {p.id for p in g.zaak.personen if p.bij == gemeente.id} | {gemeente.id}
    return any(z.als == hoedanigheid and mensen & set(z.aan) for z in _berichten(g))


@regel(
    "P-S4.4b", f"{PROTOCOL}, stap 4 lid 4 (en T14)", "Elk betrokken college is geïnformeerd en geadviseerd",
    """Van elke betrokken gemeente kregen de Wmo-beleidsambtenaar (ter bevestiging) en de portefeuillehouder
    (ter informatie) het rapport of de brief aan het college, na de vaststelling.""",
    PROTOCOLRAPPORT, "termijn", na=("P-S4.3b",),
)  # fmt: skip
def regel_colleges(g: Geval) -> Iterator[Oordeel]:
    wie = {"ter_bevestiging": "beleidsambtenaar", "ter_informatie": "portefeuillehouder"}
    for index, gemeente in enumerate(g.zaak.partijen.gemeenten):
        for hoedanigheid, functie in wie.items():
            if not _kreeg(g, gemeente, hoedanigheid):
                als = hoedanigheid.replace("_", " ")
                melding = f"De {functie} van {gemeente.id} kreeg het rapport niet ({als})."
                herstel = f"Stuur het en noteer `verzonden` met `als={hoedanigheid}`."
                yield blokkade(melding, herstel, ("partijen", "gemeenten", index))


@regel(
    "P-S4.4c", f"{PROTOCOL}, stap 4 lid 4 (en T25)", "De DPG kreeg een afschrift",
    """De Directeur Publieke Gezondheid krijgt een afschrift van het bericht aan de portefeuillehouder. Dat
    is niet het hele rapport.""",
    PROTOCOLRAPPORT, "termijn", ontheffing_mogelijk=True,
)  # fmt: skip
def regel_dpg(g: Geval) -> Iterator[Oordeel]:
    wie = dpg(g.zaak)
    if g.vastgesteld and not any(z.als == "afschrift" and wie & set(z.aan) for z in _berichten(g)):
        melding = "Er is geen afschrift aan de Directeur Publieke Gezondheid genoteerd."
        yield waarschuwing(melding, "Stuur het en noteer `verzonden` met `als=afschrift`.", g.stuk_plek)


@regel(
    "P-S4.5", f"{PROTOCOL}, stap 4 lid 5", "Wie bij het onderzoek betrokken was kreeg een afschrift",
    """De natuurlijke personen en rechtspersonen die bij het onderzoek betrokken waren krijgen een afschrift
    van het rapport voordat het openbaar is. Wie niet te bereiken is of zelf niet wil, is een uitzondering
    met grond, reden en bewijs.""",
    PROTOCOLRAPPORT, "termijn", na=("P-S4.3b",),
)  # fmt: skip
def regel_betrokkenen(g: Geval) -> Iterator[Oordeel]:
    wie = list(dict.fromkeys(h.persoon for _, h in gehoorden(g, "afschrift_rapport")))
    for ontvanger in (w for w in wie if w not in ontvangers(g)):
        melding = f"{ontvanger} kreeg het vastgestelde rapport niet"
        doe = "Stuur een afschrift en noteer `verzonden`"
        yield niet_bereikt(g, ontvanger, "afschrift_rapport", melding, doe, g.stuk_plek)
