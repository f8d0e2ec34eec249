# SPDX-License-Identifier: EUPL-1.2
"""The zienswijze on openbaarmaking, the wait after the besluit, and what the court may still say."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.termijnen import termijnen
from pipeline.termijnen.soorten.openbaarheid import te_kort, tekort
from pipeline.toets.bereiken import KADER, RAPPORT_OF_ADVIES
from pipeline.toets.model import Bereik, Oordeel, blokkade, waarschuwing
from pipeline.toets.procedure import (
    Deelname,
    afrondingen,
    deelnames,
    laatste_besluit,
    overleden_clienten_zonder_naaste,
    uitgezonderd,
)
from pipeline.toets.regels import regel
from pipeline.toets.regels.wederhoor import niet_bereikt
from pipeline.toets.versies import bouwen, laatste_bouw, namen
from pipeline.toets.zicht import Geval, plek
from pipeline.zaak.persoon import is_betrokken_rol
from pipeline.zaak.termijn import na
from pipeline.zaak.uitzondering import Procedure

PRAKTIJK = "Woo art. 4.4 lid 5 en praktijk (instelling van het profiel)"


@regel(
    "AK-A11d", f"{KADER}, afspraak 11", "De zienswijze op openbaarmaking is afgerond",
    """Elke betrokkene, ook de cliënt of de naaste, is uitgenodigd een zienswijze op de openbaarmaking te
    geven, of uitgezonderd op een grond uit de lijst; wie is uitgenodigd had ten minste de termijn van het
    profiel, of antwoordde; en dat de procedure is afgerond staat vast met een stuk. De zienswijze op het
    concept telt hier niet.""",
    RAPPORT_OF_ADVIES, "volgorde",
)  # fmt: skip
def regel_zienswijze(g: Geval) -> Iterator[Oordeel]:
    yield from _uitgenodigd(g)
    alle = deelnames(g)
    lopend = [o for d in alle for o in _lopend(g, d)]
    yield from lopend
    if not any(o.ernst == "blokkade" for o in lopend) and all(d.uitnodiging for d in alle):
        yield from _afgerond(g, alle)


_PROCEDURE: Procedure = "zienswijze_openbaarmaking"


def _uitgenodigd(g: Geval) -> Iterator[Oordeel]:
    nodig = "Nodig uit en noteer `uitnodiging_zienswijze_openbaarmaking`"
    for d in deelnames(g):
        if d.uitnodiging is None:
            melding = f"{d.betrokkene} is niet uitgenodigd voor een zienswijze op de openbaarmaking"
            yield niet_bereikt(g, d.betrokkene, _PROCEDURE, melding, nodig, g.plek)
    for nr, persoon in enumerate(g.zaak.personen):
        weg = persoon.betrokken is False and not persoon.overleden and is_betrokken_rol(persoon.rol)
        if weg and persoon.id not in uitgezonderd(g, _PROCEDURE):
            melding = f"{persoon.id} is door de rol betrokkene, maar staat zonder reden op `betrokken: nee`"
            waar = ("personen", nr, "betrokken")
            yield niet_bereikt(g, persoon.id, _PROCEDURE, melding, "Nodig toch uit", waar)
    for client in overleden_clienten_zonder_naaste(g):
        melding = f"{client} is overleden en er is geen naaste die een zienswijze kan geven"
        naaste = "Zet de naaste bij `personen` en nodig uit"
        yield niet_bereikt(g, client, _PROCEDURE, melding, naaste, ("personen",))
    yield from _niemand_over(g)


def _niemand_over(g: Geval) -> Iterator[Oordeel]:
    """A procedure in which nobody could say a word is none, unless each of them wished it so."""
    zelf = {u.persoon for u in g.zaak.uitzonderingen if u.grond == "ziet_af"}
    if not deelnames(g) and set(g.zaak.betrokkenen) - zelf:
        melding = "Iedereen is uitgezonderd; zo kan niemand een zienswijze op de openbaarmaking geven."
        herstel = "Nodig uit wie te bereiken is en noteer `uitnodiging_zienswijze_openbaarmaking`."
        yield blokkade(melding, herstel, ("uitzonderingen",))


def _lopend(g: Geval, d: Deelname) -> Iterator[Oordeel]:
    if d.uitnodiging is None:
        return
    index, uitnodiging = d.uitnodiging
    if d.reactie is None and uitnodiging.tot.laatst >= g.zicht.op:
        melding = f"De termijn voor de zienswijze van {d.betrokkene} loopt nog."
        herstel = "Wacht tot de termijn voorbij is, rond daarna de procedure af en noteer dat met bewijs."
        yield blokkade(melding, herstel, plek(index, "tot"), vanaf=na(uitnodiging.tot.laatst))
    sinds = uitnodiging.model_copy(update={"moment": d.sinds or uitnodiging.moment})
    if te_kort(g.zicht.beeld, sinds) and not _antwoord_vast(g, d):
        hoe = tekort(g.zicht.beeld, sinds)
        melding = f"De termijn voor {d.betrokkene} is korter dan die in het profiel: {hoe}."
        if d.reactie is not None:
            melding = f"De termijn voor {d.betrokkene} was te kort ({hoe}), en {_gebrek(d)}."
        yield blokkade(melding, _LANGER_OF_VAST, plek(index, "tot"))


_LANGER_OF_VAST = (
    "Nodig opnieuw uit met de hele termijn, of noteer het antwoord nog eens met `lakmoes noteer`, met het"
    " moment van toen en met `bestand` of `bewijs`."
)


def _gebrek(d: Deelname) -> str:
    """Why no answer of this betrokkene counts as one that is there to be read."""
    if any(r.bestand is not None and r.bestand_zegel is not None for _, r in d.reacties):
        return "het bestand met het antwoord is gewijzigd of weg"
    if any(r.bestand is not None for _, r in d.reacties):
        return "bij het antwoord staat niet welk bestand het was (`bestand_zegel`)"
    return "het antwoord is niet bewezen"


def _antwoord_vast(g: Geval, d: Deelname) -> bool:
    """Whether this betrokkene answered and the answer is there to be read: then no time was too short."""
    return any(
        g.zicht.bewezen(r) or (r.bestand is not None and g.zicht.bron.zegel_klopt(r.bestand, r.bestand_zegel))
        for _, r in d.reacties
    )


def _afgerond(g: Geval, alle: tuple[Deelname, ...]) -> Iterator[Oordeel]:
    tijdig = [f for f in afrondingen(g) if all(d.voorbij(f[1].moment) for d in alle)]
    herstel = "Rond de procedure af en noteer `procedure_zienswijze_afgerond` met `bewijs` uit stukken/."
    if not tijdig:
        eerder = afrondingen(g)
        melding = "De procedure is als afgerond genoteerd voordat iedereen zijn zienswijze kon geven."
        if not eerder:
            melding = "De procedure van zienswijzen op de openbaarmaking is niet afgerond."
        yield blokkade(melding, herstel, plek(eerder[-1][0]) if eerder else g.plek)
    elif not any(g.zicht.bewezen(f[1]) for f in tijdig):
        melding = "Dat de procedure is afgerond is niet bewezen: een stuk ontbreekt of is gewijzigd."
        yield blokkade(melding, herstel, plek(tijdig[-1][0]))


MEEGESTUURD = Bereik(
    "een rapport of advies waarvan de toezichthouder (mede-)eigenaar is",
    lambda g: RAPPORT_OF_ADVIES.geldt(g) and "toezichthouder" in g.eigenaren,
)


@regel(
    "LM-ONTHUL", f"{KADER}, afspraak 11; ontwerp van Lakmoes, principe 3", "Niets onthuld na de zienswijze",
    """De uitnodiging ging samen met een openbare versie. Wat die versie bedekte mag nu niet te lezen zijn;
    meer bedekken mag wel. Is niet te zien welke versie meeging, dan telt dat als onthuld.""",
    MEEGESTUURD, "privacy", na=("P-C4b", "AK-A11c", "LM-VERIFICATIE"),
)  # fmt: skip
def regel_onthul(g: Geval) -> Iterator[Oordeel]:
    bouw = laatste_bouw(g)
    if bouw is None:
        return
    bekend = {b.gegevens.get("versie") for b in bouwen(g)} - {None}
    onthuld = namen(bouw.gegevens.get("onthult"))
    for index in sorted({d.uitnodiging[0] for d in deelnames(g) if d.uitnodiging}):
        versie = getattr(g.zaak.gebeurtenissen[index], "versie", None)
        if versie not in bekend:
            melding = "Welke openbare versie met de uitnodiging meeging is niet genoteerd of niet bekend."
            herstel = "Vul in welke `versie` uit het register meeging, of nodig opnieuw uit."
            yield blokkade(melding, herstel, plek(index, "versie"))
        elif versie in onthuld:
            melding = "De openbare versie laat iets zien wat in de versie bij de uitnodiging bedekt was."
            herstel = "Bedek dat weer en bouw opnieuw, of nodig opnieuw uit met deze versie."
            yield blokkade(melding, herstel, plek(index, "versie"), "vastgelegd")


@regel(
    "LM-WACHT", PRAKTIJK, "De wachttijd na bekendmaking is voorbij",
    """Is bezwaar te verwachten, dan gaat het stuk pas openbaar als na de bekendmaking van het besluit de
    wachttijd van het profiel voorbij is (ten minste twee weken, in hele dagen), zodat een rechter gevraagd
    kan worden in te grijpen. Wie geen bezwaar verwacht, schrijft bij het besluit waarom.""",
    Bereik("een stuk met een besluit tot openbaarmaking", lambda g: _besloten(g)),
    "termijn", na=("AK-A2d", "AK-F6d", "AK-F7b"),
)  # fmt: skip
def regel_wacht(g: Geval) -> Iterator[Oordeel]:
    feit = laatste_besluit(g)
    if feit is None:
        return
    index, besluit = feit
    if not besluit.bezwaar_verwacht and not besluit.reden_geen_bezwaar.strip():
        melding = "Het besluit verwacht geen bezwaar en zegt niet waarom."
        herstel = "Schrijf de reden bij `reden_geen_bezwaar` van dit besluit, of wacht de wachttijd af."
        yield blokkade(melding, herstel, plek(index, "bezwaar_verwacht"))
        return
    if not besluit.bezwaar_verwacht:
        yield from _toch_bezwaar(g, index)
        return
    if besluit.bekendgemaakt is None:
        herstel = "Maak het besluit aan de betrokkenen bekend en vul `bekendgemaakt` in bij dit besluit."
        yield blokkade("Het besluit is niet bekendgemaakt.", herstel, plek(index))
        return
    for t in termijnen(g.zicht.beeld, "LM-WACHT", g.id):
        if t.einde is not None and g.zicht.op < na(t.einde):
            melding = "De wachttijd na de bekendmaking van het besluit loopt nog."
            waar = plek(index, "bekendgemaakt")
            yield blokkade(melding, "Wacht tot die voorbij is.", waar, vanaf=na(t.einde))


def _besloten(g: Geval) -> bool:
    feit = laatste_besluit(g)
    return feit is not None and feit[1].uitkomst == "openbaar"


def _toch_bezwaar(g: Geval, index: int) -> Iterator[Oordeel]:
    """Someone answered with more than "geen bezwaar", and yet no objection is expected."""
    for d in deelnames(g):
        if d.reactie is not None and d.reactie[1].uitkomst == "zienswijze":
            melding = f"Het besluit verwacht geen bezwaar, maar {d.betrokkene} gaf een zienswijze."
            herstel = "Wacht alsnog twee weken, of leg vast waarom toch geen bezwaar te verwachten is."
            yield waarschuwing(melding, herstel, plek(index, "bezwaar_verwacht"))
