# SPDX-License-Identifier: EUPL-1.2
"""Steps of ``besluit`` for one audience only: the rest keeps what was decided for everyone. Pure."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import cast

from pipeline.fouten import GebruiksFout
from pipeline.lakken.doelgroep import Doelgroep
from pipeline.lakken.keuzes import Keus, Kiezer, Stap, eis_bestaand
from pipeline.lakken.werk import Werk
from redaction import Afwijking, Besluitenboek, Entiteit, Keuze, Uitspraak, Vermelding, geldende

_KEUZES = ("lakken", "blijft", "open")
_WAT = "voor een doelgroep kan alleen --lakken, --blijft of --open (terug naar wat voor iedereen geldt)"


def naam_van(doelgroepen: Sequence[Doelgroep], gegeven: str) -> str:
    """How a decision names its audience: as given. Raises GebruiksFout for the public."""
    if any(d.soort == "publiek" for d in doelgroepen):
        raise GebruiksFout("een besluit voor het publiek geldt voor iedereen; laat --doelgroep weg")
    exact = next((d.namen[0] for d in doelgroepen if gegeven in {d.map_naam, d.namen[0]}), None)
    return exact or gegeven


def kies_voor(naam: str, kiezer: Kiezer, keus: Keus, door: str, nu: datetime) -> Stap:
    """A step that decides every entity that ``kiezer`` means, for the audience ``naam`` only."""
    _controleer(keus)

    def stap(werk: Werk) -> tuple[Besluitenboek, int, int]:
        eis_bestaand(kiezer, werk.boek)
        geraakt = [e for e in werk.boek.entiteiten if kiezer.kiest(e) and werk.vermeldingen.get(e.sleutel)]
        nieuw = [_geheel(naam, e, werk.vermeldingen[e.sleutel], keus, door, nu) for e in geraakt]
        boek = _vervang(werk.boek, naam, [e.id for e in geraakt], [a for a in nieuw if a is not None])
        return boek, len(geraakt), sum(len(werk.vermeldingen[e.sleutel]) for e in geraakt)

    return stap


def kies_vermelding_voor(naam: str, id_: str, nummer: int, keus: Keus, door: str, nu: datetime) -> Stap:
    """A step for the ``nummer``-th mention (from 1) of one entity, for the audience ``naam`` only."""
    _controleer(keus)
    if keus.keuze == "open":
        raise GebruiksFout(_WAT)

    def stap(werk: Werk) -> tuple[Besluitenboek, int, int]:
        entiteit = werk.boek.entiteit(id_)
        alle = werk.vermeldingen.get(entiteit.sleutel, ()) if entiteit else ()
        if entiteit is None or not 1 <= nummer <= len(alle):
            raise GebruiksFout(f"vermelding {id_}:{nummer} bestaat niet; bekijk de lijst met --toon")
        oud = next(
            (a for a in werk.boek.afwijkingen if (a.doelgroep, a.entiteit) == (naam, entiteit.id)),
            Afwijking(naam, entiteit.id, "open", keus.reden, door, nu.isoformat(timespec="seconds")),
        )
        anker = alle[nummer - 1].anker
        aantal = sum(1 for v in alle if v.anker == anker)
        uitspraak = Uitspraak(anker, cast(Keuze, keus.keuze), aantal, keus.reden, door)
        rest = [u for u in oud.uitspraken if u.anker != anker and u.anker in geldende(oud, alle)]
        nieuw = replace(oud, uitspraken=(*rest, uitspraak), op=nu.isoformat(timespec="seconds"))
        return _vervang(werk.boek, naam, [entiteit.id], [nieuw]), 0, 1

    return stap


def _controleer(keus: Keus) -> None:
    if keus.keuze not in _KEUZES:
        raise GebruiksFout(_WAT)
    if keus.label or keus.grond:
        raise GebruiksFout("een label en een grond gelden voor iedereen; kies ze zonder --doelgroep")
    if keus.keuze != "open" and not keus.reden.strip():
        raise GebruiksFout("anders beslissen voor één doelgroep vraagt een reden; geef die met --reden")


def _geheel(
    naam: str, entiteit: Entiteit, vermeldingen: Sequence[Vermelding], keus: Keus, door: str, nu: datetime
) -> Afwijking | None:
    """The decision on all mentions; None takes an earlier one away."""
    if keus.keuze == "open":
        return None
    op = nu.isoformat(timespec="seconds")
    uitspraken: tuple[Uitspraak, ...] = ()
    if keus.keuze == "blijft":
        aantallen = Counter(v.anker for v in vermeldingen)
        uitspraken = tuple(Uitspraak(a, "blijft", n, keus.reden, door) for a, n in aantallen.items())
    return Afwijking(naam, entiteit.id, cast(Keuze, keus.keuze), keus.reden, door, op, uitspraken)


def _vervang(boek: Besluitenboek, naam: str, ids: Sequence[str], nieuw: Sequence[Afwijking]) -> Besluitenboek:
    rest = [a for a in boek.afwijkingen if a.doelgroep != naam or a.entiteit not in ids]
    samen = sorted([*rest, *nieuw], key=lambda a: (a.doelgroep, a.entiteit))
    return replace(boek, afwijkingen=tuple(samen))
