# SPDX-License-Identifier: EUPL-1.2
"""Own completed research: what of it can become public at all, and what never does."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.toets.bereiken import PROTOCOL
from pipeline.toets.model import Bereik, Oordeel, blokkade
from pipeline.toets.regels import regel
from pipeline.toets.zicht import Geval, plek
from pipeline.zaak.gebeurtenis import AanbiedersrapportOntvangen, OnderzoekBeeindigd

_NOOIT = "Haal dit stuk uit `openbaarmaking`; het wordt niet openbaar gemaakt."


def _rapport_3a(g: Geval) -> bool:
    eigen = g.aard in {"rapport", "concept"} and "toezichthouder" in g.eigenaren
    return eigen and g.zicht.protocol and g.zicht.route == "3A"


@regel(
    "P-S3A.5", f"{PROTOCOL}, stap 3A lid 5", "Na onderzoek door de aanbieder is er geen rapport",
    """Onderzoekt de aanbieder zelf (3A) en is dat afdoende, dan is stap 4 niet van toepassing en bestaat er
    geen rapport van de toezichthouder dat openbaar kan worden.""",
    Bereik("een rapport van de toezichthouder in een zaak waarin de aanbieder onderzoekt (3A)", _rapport_3a),
    "proces", herstelbaar=False, verbod=True,
)  # fmt: skip
def regel_3a(g: Geval) -> Iterator[Oordeel]:
    melding = "In deze zaak onderzoekt de aanbieder zelf (3A); er is geen rapport van de toezichthouder."
    yield blokkade(melding, _NOOIT, g.plek)


_C4_VRIJ = frozenset({"raadsbrief", "persbericht", "besluit"})


@regel(
    "P-C4a", f"{PROTOCOL}, 3 C lid 4", "Alleen afgerond eigen onderzoek",
    """Openbaar wordt alleen een afgerond eigenstandig onderzoek van de toezichthouder, of wat hij aan
    verbetermaatregelen voorstelt. Eigen: na een melding koos hij ervoor zelf te onderzoeken (3B). Afgerond:
    het onderzoek is beëindigd, en pas daarna is het rapport vastgesteld. Het rapport van de aanbieder nooit;
    het eigen advies na 3A alleen als het profiel daarvoor kiest (T24). Andere stukken blijven intern.""",
    Bereik(
        "een stuk van toezichthouder of aanbieder onder het protocol (geen raadsbrief, pers of besluit)",
        lambda g: g.zicht.protocol
        and (_van_aanbieder(g) or ("toezichthouder" in g.eigenaren and g.aard not in _C4_VRIJ)),
    ),
    "proces", verbod=True, na=("P-S3A.5",),
)  # fmt: skip
def regel_eigen_onderzoek(g: Geval) -> Iterator[Oordeel]:
    if _van_aanbieder(g):
        yield blokkade("Dit stuk is van de aanbieder.", _NOOIT, g.stuk_plek)
    elif g.voornemen.onderdeel == "verbetermaatregelen" or g.aard == "advies":
        yield from _verbetermaatregelen(g)
    elif g.aard != "rapport":
        yield blokkade("Dit stuk is geen rapport over een afgerond onderzoek.", _NOOIT, g.stuk_plek)
    else:
        yield from _afgerond_en_eigen(g)


def _afgerond_en_eigen(g: Geval) -> Iterator[Oordeel]:
    """Stap 2: the toezichthouder chose to investigate. Stap 4 lid 1: facts are laid down after the end."""
    if _na_melding_van_aanbieder(g) and g.zicht.route != "3B":
        melding = "Niet vastgelegd is dat de toezichthouder zelf onderzoek deed (3B)."
        yield blokkade(melding, "Noteer `keuze_onderzoek` met `route=3B` en de reden.", g.plek)
    einden = g.zicht.van(OnderzoekBeeindigd)
    if not einden:
        herstel = "Rond het onderzoek af en noteer `onderzoek_beeindigd`."
        yield blokkade("Het onderzoek is niet afgerond.", herstel, g.plek)
    elif g.vastgesteld is not None and g.vastgesteld[1].moment.zeker_voor(einden[0][1].moment):
        melding = "Het rapport is vastgesteld voordat het onderzoek was afgerond."
        herstel = "Stel het rapport na het einde van het onderzoek opnieuw vast en noteer `vastgesteld`."
        yield blokkade(melding, herstel, plek(g.vastgesteld[0]))


def _na_melding_van_aanbieder(g: Geval) -> bool:
    """Stap 2 weighs after a melding; of a signaal the protocol says no such thing (2.2)."""
    return g.zaak.melding is not None and g.zaak.melding.soort == "melding"


def _van_aanbieder(g: Geval) -> bool:
    """Whether it is the aanbieder's own report, whatever the case says of its owner."""
    ontvangen = {o.document for _, o in g.zicht.van(AanbiedersrapportOntvangen)}
    return "aanbieder" in g.eigenaren or g.id in ontvangen or g.stuk.soort.startswith("aanbiedersrapport")


def _verbetermaatregelen(g: Geval) -> Iterator[Oordeel]:
    if g.aard not in {"rapport", "advies"}:
        yield blokkade("Dit stuk is geen advies of rapport met verbetermaatregelen.", _NOOIT, g.stuk_plek)
    elif g.zicht.route == "3A" and not g.zicht.bron.profiel.keuzes.verbetermaatregelen_3a_openbaar:
        melding = "Het profiel kiest er niet voor het eigen advies na 3A openbaar te maken."
        yield blokkade(melding, _NOOIT, g.plek)
