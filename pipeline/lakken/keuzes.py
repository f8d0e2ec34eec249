# SPDX-License-Identifier: EUPL-1.2
"""Steps of ``besluit``: what is chosen, and what is decided on it. Pure."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from typing import cast

from pipeline.fouten import GebruiksFout
from pipeline.lakken.aanduiding import lees_aanduiding
from pipeline.lakken.beeldtekst import zonder_tekst
from pipeline.lakken.werk import Werk
from redaction import (
    SOORTEN,
    Besluitenboek,
    Entiteit,
    Keuze,
    Onderdeel,
    RedactieFout,
    Stand,
    beslis,
    beslis_vermelding,
    lees_grond,
)


@dataclass(frozen=True)
class Keus:
    """What to decide: ``keuze`` lakken, blijft, open or voorstel (each as it was proposed).

    ``reden`` is required to let something stand. ``label`` and ``grond`` override the proposal.
    """

    keuze: str
    reden: str = ""
    label: str = ""
    grond: str = ""


@dataclass(frozen=True)
class Kiezer:
    """Which entities: by id, spelling, kind or layer; ``alleen_open`` leaves decided ones alone."""

    ids: tuple[str, ...] = ()
    vormen: tuple[str, ...] = ()
    soorten: tuple[str, ...] = ()
    lagen: tuple[int, ...] = ()
    alleen_open: bool = False

    def kiest(self, entiteit: Entiteit) -> bool:
        """Whether this entity is meant."""
        return (
            (not self.ids or entiteit.id in self.ids)
            and (not self.vormen or any(v in self.vormen for v in entiteit.vormen))
            and (not self.soorten or entiteit.soort in self.soorten)
            and (not self.lagen or entiteit.laag in self.lagen)
        )


Stap = Callable[[Werk], tuple[Besluitenboek, int, int]]
"""From the work as it stands to the decisions after it, and how many entities and mentions it touched."""


def kies(kiezer: Kiezer, keus: Keus, door: str, nu: datetime) -> Stap:
    """A step that decides every entity that ``kiezer`` means."""
    _controleer(keus)

    def stap(werk: Werk) -> tuple[Besluitenboek, int, int]:
        geraakt = {e.sleutel for e in werk.boek.entiteiten if kiezer.kiest(e)}
        eis_bestaand(kiezer, werk.boek)
        standen = {s.entiteit.sleutel: s for s in werk.standen}
        if kiezer.alleen_open:
            geraakt = {s for s in geraakt if s in standen and standen[s].open}
        if keus.keuze == "voorstel":
            geraakt -= {e.sleutel for e in werk.boek.entiteiten if e.voorstel == "open"}
        nieuw = []
        for e in werk.boek.entiteiten:
            if e.sleutel not in geraakt:
                nieuw.append(e)
            elif kiezer.alleen_open and e.keuze != "open":
                nieuw.append(_beslis_open(e, werk, keus, door))
            elif kiezer.alleen_open and e.uitspraken:
                nieuw.append(_beslis_rest(e, werk, keus, door, nu))
            else:
                nieuw.append(_beslis(e, werk, keus, door, nu))
        telling = [
            len(standen[s].open if kiezer.alleen_open else werk.vermeldingen[s])
            for s in geraakt & standen.keys()
        ]
        return replace(werk.boek, entiteiten=tuple(nieuw)), len(geraakt), sum(telling)

    return stap


def eis_bestaand(kiezer: Kiezer, boek: Besluitenboek) -> None:
    """Every id, spelling and kind that was named must be there: a misspelt one decides nothing."""
    ids = {e.id for e in boek.entiteiten}
    vormen = {v for e in boek.entiteiten for v in e.vormen}
    for optie, gegeven, bekend in (("--entiteit", kiezer.ids, ids), ("--vorm", kiezer.vormen, vormen)):
        mist = [nr for nr, waarde in enumerate(gegeven, start=1) if waarde not in bekend]
        if mist:
            raise GebruiksFout(_geen_voorstel(optie, mist[0], len(gegeven)))
    if not set(kiezer.soorten) <= set(SOORTEN):
        raise GebruiksFout(f"een van deze soorten bestaat niet; kies uit {', '.join(SOORTEN)}")


def _geen_voorstel(optie: str, nummer: int, aantal: int) -> str:
    """Which of the words that were typed fits nothing, by its place: the word itself may be a name."""
    welke = f"de {nummer}e {optie}" if aantal > 1 else optie
    return (
        f"geen voorstel past bij deze keuze: wat achter {welke} staat, is niet gevonden. Er is niets"
        f" besloten; {'laat die weg, of ' if aantal > 1 else ''}schrijf het zoals in de lijst van --toon"
    )


def _beslis_rest(entiteit: Entiteit, werk: Werk, keus: Keus, door: str, nu: datetime) -> Entiteit:
    """Decide an entity as a whole; single mentions on which someone decided before keep that."""
    if keus.keuze == "open":
        return entiteit
    besloten = _beslis(entiteit, werk, keus, door, nu)
    eigen = {u.anker: u for u in entiteit.uitspraken if u.keuze != "open"}
    rest = [u for u in besloten.uitspraken if u.anker not in eigen]
    return replace(besloten, uitspraken=(*eigen.values(), *rest))


def _beslis_open(entiteit: Entiteit, werk: Werk, keus: Keus, door: str) -> Entiteit:
    """Decide only what reopened of an entity that stands elsewhere: the rest keeps its decisions."""
    keuze = entiteit.voorstel if keus.keuze == "voorstel" else keus.keuze
    if keuze not in ("lakken", "blijft"):
        return entiteit
    mentions = werk.vermeldingen[entiteit.sleutel]
    stand: Stand = next(s for s in werk.standen if s.entiteit.sleutel == entiteit.sleutel)
    reden = keus.reden or (entiteit.reden if keuze == "blijft" else "")
    for vermelding in stand.open:
        entiteit = beslis_vermelding(
            entiteit, cast(Keuze, keuze), vermelding, mentions, reden=reden, door=door
        )
    return replace(
        entiteit, vervallen=(), grond=entiteit.grond or "5.1.2.e" if keuze == "lakken" else entiteit.grond
    )


def _controleer(keus: Keus) -> None:
    if keus.keuze == "blijft" and not keus.reden.strip():
        raise GebruiksFout("laten staan vraagt een reden; geef die met --reden")
    lees_aanduiding(keus.label)
    if keus.grond:
        controleer_grond(keus.grond)


def controleer_grond(grond: str) -> None:
    """Raises GebruiksFout for a ground that the Woo does not have."""
    try:
        lees_grond(grond)
    except RedactieFout as fout:
        raise GebruiksFout(str(fout)) from None


def _beslis(entiteit: Entiteit, werk: Werk, keus: Keus, door: str, nu: datetime) -> Entiteit:
    keuze = entiteit.voorstel if keus.keuze == "voorstel" else cast(Keuze, keus.keuze)
    if keuze not in ("lakken", "blijft"):
        return (
            entiteit if keus.keuze == "voorstel" else replace(entiteit, keuze="open", uitspraken=(), door="")
        )
    reden = keus.reden or (entiteit.reden if keuze == "blijft" else "")
    mentions = werk.vermeldingen.get(entiteit.sleutel, ())
    besloten = beslis(entiteit, keuze, mentions, reden=reden, door=door, op=nu.isoformat(timespec="seconds"))
    grond = lees_grond(keus.grond) if keus.grond else entiteit.grond or "5.1.2.e"
    return replace(
        besloten,
        label=lees_aanduiding(keus.label) or entiteit.label,
        grond=grond if keuze == "lakken" else "",
    )


def kies_vermelding(id_: str, nummer: int, keus: Keus, door: str) -> Stap:
    """A step for the ``nummer``-th mention (from 1, in reading order) of one entity."""
    _controleer(keus)

    if keus.keuze not in ("lakken", "blijft", "open"):
        raise GebruiksFout("over een enkele vermelding kan alleen --lakken, --blijft of --open")
    if keus.grond:
        raise GebruiksFout("een grond geldt voor alle vermeldingen; kies haar met --entiteit")
    if keus.label and keus.keuze != "lakken":
        raise GebruiksFout("een label komt in de plaats van wat wordt gelakt; kies --lakken")
    label = lees_aanduiding(keus.label)

    def stap(werk: Werk) -> tuple[Besluitenboek, int, int]:
        entiteit = werk.boek.entiteit(id_)
        mentions = werk.vermeldingen.get(entiteit.sleutel, ()) if entiteit else ()
        if entiteit is None or not 1 <= nummer <= len(mentions):
            raise GebruiksFout(f"vermelding {id_}:{nummer} bestaat niet; bekijk de lijst met --toon")
        nieuw = beslis_vermelding(
            entiteit, cast(Keuze, keus.keuze), mentions[nummer - 1], mentions,
            reden=keus.reden, door=door, label=label,
        )  # fmt: skip
        grond = nieuw.grond or ("5.1.2.e" if keus.keuze == "lakken" else "")
        return _vervang(werk.boek, replace(nieuw, grond=grond)), 0, 1

    return stap


def _vervang(boek: Besluitenboek, nieuw: Entiteit) -> Besluitenboek:
    return replace(
        boek, entiteiten=tuple(nieuw if e.sleutel == nieuw.sleutel else e for e in boek.entiteiten)
    )


def kies_onderdelen(ids: Iterable[str], keuze: str, reden: str, door: str) -> Stap:
    """A step for content that was not taken over, and pictures; no ids means all that are open."""
    gekozen = frozenset(ids)
    if keuze not in ("weglaten", "opnemen", "overgetypt"):
        raise GebruiksFout("een onderdeel kan weggelaten, opgenomen of overgetypt zijn")
    if not reden.strip():
        raise GebruiksFout("een besluit over een onderdeel vraagt een reden; geef die met --reden")

    def past(o: Onderdeel) -> bool:
        return o.id in gekozen if gekozen else o.keuze == "open"

    def stap(werk: Werk) -> tuple[Besluitenboek, int, int]:
        raak = [o for o in werk.boek.onderdelen if past(o)]
        if not gekozen <= {o.id for o in werk.boek.onderdelen}:
            raise GebruiksFout("dit onderdeel bestaat niet; bekijk de lijst met --toon")
        if keuze == "opnemen" and any(o.soort != "afbeelding" for o in raak):
            raise GebruiksFout("alleen een afbeelding kan worden opgenomen; kies weglaten of overgetypt")
        if keuze == "opnemen":
            zonder_tekst(werk, raak)
        nieuw = tuple(
            replace(o, keuze=keuze, reden=reden, door=door) if past(o) else o for o in werk.boek.onderdelen
        )
        return replace(werk.boek, onderdelen=nieuw), 0, len(raak)

    return stap


def voeg_toe(tekst: str, soort: str, label: str, door: str, nu: datetime) -> Stap:
    """A step that adds a find by hand: this exact text is covered wherever it stands."""
    from pipeline.lakken.handmatig import nieuwe_entiteit

    def stap(werk: Werk) -> tuple[Besluitenboek, int, int]:
        boek = nieuwe_entiteit(werk, tekst, soort, lees_aanduiding(label), door, nu)
        heel = re.compile(rf"(?<!\w){re.escape(tekst.strip())}(?!\w)")
        return boek, 1, sum(len(heel.findall(s.tekst)) for reeks in werk.stromen.values() for s in reeks)

    return stap
