# SPDX-License-Identifier: EUPL-1.2
"""Joint supervision (vorm 1 only): what the draaiboek asks of the projectgroep."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.toets.bereiken import DRAAIBOEK, VORM_1
from pipeline.toets.model import REDEN_ALS_ONTHEFFING, REDEN_BIJ_FEIT, Bereik, Oordeel, blokkade, waarschuwing
from pipeline.toets.regels import regel
from pipeline.toets.regels.wederhoor import regel_correcties
from pipeline.toets.wederhoor import concept_verzendingen
from pipeline.toets.zicht import Geval, plek
from pipeline.zaak.bericht import is_bestuur, is_bewindspersoon
from pipeline.zaak.gebeurtenis import (
    BesluitVaststelling,
    BestuurGeinformeerd,
    InternProcesGevolgd,
    OpenbaarGemaakt,
    StapVerantwoord,
    Verzonden,
)

_RECHT = (10, 11)
"""Steps of hoor en wederhoor and establishment: left undecided they block."""


def _partijen(g: Geval) -> tuple[str, ...]:
    met = g.zaak.samenwerking.met if g.zaak.samenwerking else ()
    return (g.zicht.toezichthouder, *met)


@regel(
    "AK-S1e", f"{DRAAIBOEK}, stap 1", "Beide kanten stelden het opdrachtformulier vast",
    """Rijksinspecties en toezichthouder stellen het opdrachtformulier beide vast. Is dat nagelaten, dan is
    het achteraf niet te herstellen.""",
    VORM_1, "proces", herstelbaar=False, ontheffing_mogelijk=True,
)  # fmt: skip
def regel_opdracht(g: Geval) -> Iterator[Oordeel]:
    formulieren = g.zicht.stukken("opdrachtformulier")
    door = {p for f in formulieren for _, v in g.zicht.vaststellingen(f.id) for p in v.door}
    for partij in (p for p in _partijen(g) if p not in door):
        melding = f"{partij} stelde het opdrachtformulier niet vast."
        yield waarschuwing(melding, REDEN_ALS_ONTHEFFING, ("samenwerking",))


@regel(
    "AK-S9b", f"{DRAAIBOEK}, stap 9", "Beide interne processen over het concept zijn gevolgd",
    """Bij het vaststellen van het concept volgen rijksinspecties en toezichthouder elk hun eigen interne
    proces.""",
    VORM_1, "proces", herstelbaar=False, ontheffing_mogelijk=True,
)  # fmt: skip
def regel_intern(g: Geval) -> Iterator[Oordeel]:
    ids = {c.id for c in g.concepten}
    gevolgd = {p.partij for _, p in g.zicht.van(InternProcesGevolgd) if p.document in ids}
    for partij in (p for p in _partijen(g) if p not in gevolgd):
        melding = f"Het interne proces van {partij} over het concept is niet genoteerd."
        yield waarschuwing(melding, REDEN_ALS_ONTHEFFING, ("samenwerking",))


@regel(
    "AK-S10a", f"{DRAAIBOEK}, stap 10", "Het concept is eerst vastgesteld, dan voorgelegd",
    """Pas als het conceptrapport is vastgesteld kan het worden voorgelegd: door elke partij van wie het is.
    Achteraf is dit niet te herstellen.""",
    VORM_1, "proces", herstelbaar=False, ontheffing_mogelijk=True,
)  # fmt: skip
def regel_concept(g: Geval) -> Iterator[Oordeel]:
    for index, verzending in concept_verzendingen(g)[:1]:
        op_tijd = [
            v
            for _, v in g.zicht.vaststellingen(verzending.document)
            if not verzending.moment.zeker_voor(v.moment)
        ]
        if not op_tijd:
            melding = "Het concept is voorgelegd voordat het als concept was vastgesteld."
            yield waarschuwing(melding, REDEN_BIJ_FEIT, plek(index))
            continue
        door = {p for v in op_tijd for p in v.door}
        eigenaren = {p for c in g.concepten if c.id == verzending.document for p in c.eigenaar}
        for partij in (p for p in _partijen(g) if p in eigenaren - door):
            melding = f"{partij} had het concept niet vastgesteld toen het werd voorgelegd."
            yield waarschuwing(melding, REDEN_BIJ_FEIT, plek(index))


def _besluiten(g: Geval) -> list[tuple[int, BesluitVaststelling]]:
    return [(i, b) for i, b in g.zicht.van(BesluitVaststelling) if b.document == g.id]


@regel(
    "AK-S10d", f"{DRAAIBOEK}, stap 10", "De projectgroep besloot hoe en door wie wordt vastgesteld",
    """Na hoor en wederhoor besluit de projectgroep hoe en door wie het rapport wordt vastgesteld; dus voor
    de vaststelling.""",
    VORM_1, "proces", herstelbaar=False, ontheffing_mogelijk=True,
)  # fmt: skip
def regel_besluit(g: Geval) -> Iterator[Oordeel]:
    vastgesteld, besluiten = g.vastgesteld, _besluiten(g)
    if vastgesteld is None:
        return
    if all(vastgesteld[1].moment.zeker_voor(b.moment) for _, b in besluiten):
        melding = "De projectgroep besloot niet voor de vaststelling hoe en door wie dat zou gebeuren."
        yield waarschuwing(melding, REDEN_BIJ_FEIT, plek(vastgesteld[0]))
    elif all(_voor_het_concept(g, b) for _, b in besluiten):
        melding = "De projectgroep besloot al hoe wordt vastgesteld voordat het concept was voorgelegd."
        yield waarschuwing(melding, REDEN_BIJ_FEIT, plek(besluiten[-1][0]))


def _voor_het_concept(g: Geval, besluit: BesluitVaststelling) -> bool:
    verzonden = concept_verzendingen(g)
    return bool(verzonden) and besluit.moment.zeker_voor(verzonden[0][1].moment)


@regel(
    "AK-S10e", f"{DRAAIBOEK}, stap 10", "Bekend is wie de betrokkenen informeert",
    """De projectgroep besluit ook wie de betrokkenen informeert over het vervolg en de openbaarmaking. Dat
    kan nog tot aan de openbaarmaking.""",
    VORM_1, "proces", ontheffing_mogelijk=True,
)  # fmt: skip
def regel_informeert(g: Geval) -> Iterator[Oordeel]:
    if not _besluiten(g):
        herstel = "Laat de projectgroep besluiten en noteer `besluit_vaststelling`."
        yield blokkade("Niet besloten is wie de betrokkenen informeert.", herstel, ("samenwerking",))


@regel(
    "AK-S11a", f"{DRAAIBOEK}, stap 11", "Eerst correcties, dan vaststellen",
    """Na correctie van feitelijke onjuistheden wordt het rapport vastgesteld; over elke correctie is dus
    beslist.""",
    VORM_1, "termijn",
)  # fmt: skip
def regel_s11a(g: Geval) -> Iterator[Oordeel]:
    yield from regel_correcties.check(g)


@regel(
    "AK-S11c", f"{DRAAIBOEK}, stap 11", "Aanbieding en publicatie zijn voorbereid",
    """De projectgroep bereidt de aanbieding en de publicatie voor; er is dus een gepland moment.""",
    VORM_1, "proces", ontheffing_mogelijk=True,
)  # fmt: skip
def regel_voorbereid(g: Geval) -> Iterator[Oordeel]:
    al_openbaar = any(o.document == g.id for _, o in g.zicht.van(OpenbaarGemaakt))
    if g.voornemen.op is None and not al_openbaar:
        yield waarschuwing(
            "Het voornemen noemt geen gepland moment.", "Vul `op` in bij dit voornemen.", g.plek
        )


@regel(
    "AK-S11e", f"{DRAAIBOEK}, stap 11", "Bestuurders informeren na vaststelling, niet over het concept",
    """Wethouders en bewindslieden worden over het vastgestelde rapport geïnformeerd, niet over het concept,
    in welke hoedanigheid zij dat ook kregen. Dat is iets anders dan het bericht over de melding de volgende
    werkdag (P-S1.5).""",
    VORM_1, "proces", herstelbaar=False, ontheffing_mogelijk=True,
)  # fmt: skip
def regel_bestuurders(g: Geval) -> Iterator[Oordeel]:
    ids = {g.id, *(c.id for c in g.concepten)}
    wie = {p.id for p in g.zaak.personen if is_bestuur(p.rol) or is_bewindspersoon(p.rol)}
    verzonden = [(i, v) for i, v in g.zicht.van(Verzonden) if v.als == "ter_informatie" or wie & set(v.aan)]
    berichten: list[tuple[int, Verzonden | BestuurGeinformeerd]]
    berichten = [*verzonden, *g.zicht.van(BestuurGeinformeerd)]
    for index, bericht in berichten:
        vroeg = g.vastgesteld is None or bericht.moment.zeker_voor(g.vastgesteld[1].moment)
        if bericht.document in ids and vroeg:
            melding = "Een bestuurder is voor de vaststelling over het rapport geïnformeerd."
            yield waarschuwing(melding, REDEN_BIJ_FEIT, plek(index))


def _gedaan(g: Geval) -> set[int]:
    """Steps of which an event of the case itself shows that they were done."""
    z = g.zicht
    brieven = [s for s in g.zaak.documenten if "aankondiging" in s.soort]
    blijkt = {
        1: any(z.vaststellingen(s.id) for s in z.stukken("opdrachtformulier")),
        6: any(z.verzendingen(s.id) for s in brieven),
        9: any(z.vaststellingen(c.id) for c in g.concepten),
        10: bool(concept_verzendingen(g)),
        11: g.vastgesteld is not None,
    }
    return {stap for stap, gebleken in blijkt.items() if gebleken}


@regel(
    "AK-S0b", f"{DRAAIBOEK}, paragraaf 3", "Bij latere instap is elke eerdere stap verantwoord",
    """Wie later instapt gaat na welke stappen nog moeten: gedaan, alsnog, of niet van toepassing met reden.
    Over hoor en wederhoor (10) en vaststellen (11) moet zijn beslist. Een stap die uit de zaak zelf blijkt,
    zoals een verzonden concept, hoeft niet apart te worden verantwoord.""",
    Bereik("een rapport in vorm 1 waarbij een latere instap is genoteerd",
           lambda g: VORM_1.geldt(g) and bool(g.zicht.van(StapVerantwoord))),
    "proces", ontheffing_mogelijk=True,
)  # fmt: skip
def regel_instap(g: Geval) -> Iterator[Oordeel]:
    laatste = {s.stap: (i, s) for i, s in g.zicht.van(StapVerantwoord)}
    nodig = {*range(1, max(laatste) + 1), *_RECHT} - _gedaan(g)
    for stap in sorted(nodig):
        index, gevonden = laatste.get(stap, (-1, None))
        if gevonden and not (gevonden.status == "nvt" and not gevonden.reden.strip()):
            continue
        melding = f"Stap {stap} van het draaiboek is bij de latere instap niet verantwoord."
        maak = blokkade if stap in _RECHT else waarschuwing
        herstel = "Noteer `stap_verantwoord` met stap en status, en bij nvt ook met `reden`."
        yield maak(melding, herstel, plek(index) if index >= 0 else ("samenwerking",))
