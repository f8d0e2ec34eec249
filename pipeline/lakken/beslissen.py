# SPDX-License-Identifier: EUPL-1.2
"""``besluit``: decide over proposals; one, many, or all that the proposal names."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import cast

from pipeline.dossier import Dossier, schrijf_atomisch, schrijf_regel, slot
from pipeline.fouten import GebruiksFout
from pipeline.lakken.bestand import boek_tekst, lees_boek, schrijf_boek
from pipeline.lakken.excel import NAAM as EXCEL
from pipeline.lakken.excel import lijst
from pipeline.lakken.werk import Werk, lees_werk
from redaction import (
    Besluitenboek,
    Entiteit,
    Keuze,
    Onderdeel,
    Vermelding,
    beslis,
    beslis_vermelding,
    lees_grond,
)
from redaction import tel_open as tel


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


@dataclass(frozen=True)
class BesluitUitslag:
    """How many were decided and how much is still open."""

    entiteiten: int
    vermeldingen: int
    open: int
    onderdelen_open: int


Stap = Callable[[Werk], tuple[Besluitenboek, int, int]]


def voer_uit(dossier: Dossier, stappen: Sequence[Stap], door: str, nu: datetime) -> BesluitUitslag:
    """Apply decisions in order, write lakbesluiten.yaml and the register. All or nothing.

    Raises GebruiksFout when ``door`` is not in the installed profile or nothing matches.
    """
    if not dossier.profiel.kent(door):
        raise GebruiksFout(f"--als {door}: het profiel {dossier.profiel.naam} kent deze medewerker niet")
    with slot(dossier.map):
        werk = lees_werk(dossier, lees_boek(dossier.map))
        entiteiten = vermeldingen = 0
        for stap in stappen:
            boek, n, m = stap(werk)
            werk = replace(werk, boek=boek)
            entiteiten, vermeldingen = entiteiten + n, vermeldingen + m
        schrijf_boek(dossier.map, werk.boek)
        schrijf_atomisch(dossier.map / EXCEL, lijst(werk))
    gegevens = {
        "entiteiten": entiteiten,
        "vermeldingen": vermeldingen,
        "lakbesluiten_sha256": hashlib.sha256(boek_tekst(werk.boek)).hexdigest(),
    }
    schrijf_regel(dossier.map, "besluit", gegevens, nu, door)
    return BesluitUitslag(entiteiten, vermeldingen, *tel(werk.standen, werk.boek.onderdelen))


def kies(kiezer: Kiezer, keus: Keus, door: str, nu: datetime) -> Stap:
    """A step that decides every entity that ``kiezer`` means."""
    _controleer(keus)

    def stap(werk: Werk) -> tuple[Besluitenboek, int, int]:
        geraakt = {e.sleutel for e in werk.boek.entiteiten if kiezer.kiest(e)}
        if kiezer.alleen_open:
            geraakt &= {s.entiteit.sleutel for s in werk.standen if s.open}
        if not geraakt and (kiezer.ids or kiezer.vormen):
            raise GebruiksFout("geen voorstel past bij deze keuze; bekijk de lijst met --toon")
        nieuw = [
            _beslis(e, werk, keus, door, nu) if e.sleutel in geraakt else e for e in werk.boek.entiteiten
        ]
        mentions = sum(len(werk.vermeldingen.get(s, ())) for s in geraakt)
        return replace(werk.boek, entiteiten=tuple(nieuw)), len(geraakt), mentions

    return stap


def _controleer(keus: Keus) -> None:
    if keus.keuze == "blijft" and not keus.reden.strip():
        raise GebruiksFout("laten staan vraagt een reden; geef die met --reden")
    if keus.grond:
        lees_grond(keus.grond)


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
        besloten, label=keus.label.strip("[] ") or entiteit.label, grond=grond if keuze == "lakken" else ""
    )


def kies_vermelding(id_: str, nummer: int, keus: Keus, door: str) -> Stap:
    """A step for the ``nummer``-th mention (from 1, in reading order) of one entity."""
    _controleer(keus)

    def stap(werk: Werk) -> tuple[Besluitenboek, int, int]:
        entiteit = werk.boek.entiteit(id_)
        mentions = werk.vermeldingen.get(entiteit.sleutel, ()) if entiteit else ()
        if entiteit is None or not 1 <= nummer <= len(mentions):
            raise GebruiksFout(f"vermelding {id_}:{nummer} bestaat niet; bekijk de lijst met --toon")
        keuze: Keuze = "lakken" if keus.keuze == "lakken" else "blijft"
        nieuw = beslis_vermelding(
            entiteit, keuze, mentions[nummer - 1], mentions, reden=keus.reden, door=door
        )
        return _vervang(werk.boek, nieuw), 0, 1

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
        if gekozen and not raak:
            raise GebruiksFout("dit onderdeel bestaat niet; bekijk de lijst met --toon")
        if keuze == "opnemen" and any(o.soort != "afbeelding" for o in raak):
            raise GebruiksFout("alleen een afbeelding kan worden opgenomen; kies weglaten of overgetypt")
        nieuw = tuple(
            replace(o, keuze=keuze, reden=reden, door=door) if past(o) else o for o in werk.boek.onderdelen
        )
        return replace(werk.boek, onderdelen=nieuw), 0, len(raak)

    return stap


def voeg_toe(tekst: str, soort: str, label: str, door: str, nu: datetime) -> Stap:
    """A step that adds a find by hand: this exact text is covered wherever it stands."""
    from pipeline.lakken.handmatig import nieuwe_entiteit

    def stap(werk: Werk) -> tuple[Besluitenboek, int, int]:
        boek = nieuwe_entiteit(werk, tekst, soort, label, door, nu)
        return boek, 1, 0

    return stap


def toon(werk: Werk, kiezer: Kiezer) -> list[tuple[Entiteit, tuple[Vermelding, ...], int]]:
    """Entities with their mentions and how many of those are open, surest layer first."""
    rijen = [
        (s.entiteit, werk.vermeldingen[s.entiteit.sleutel], len(s.open))
        for s in werk.standen
        if kiezer.kiest(s.entiteit) and (s.open or not kiezer.alleen_open)
    ]
    return sorted(rijen, key=lambda r: (r[0].laag, r[0].id))
