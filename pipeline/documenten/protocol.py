# SPDX-License-Identifier: EUPL-1.2
"""What the documents of the protocol share: the melding, who reported it, the head of a form."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any, TypeVar

from pipeline.documenten.brief import aanbieders, dag
from pipeline.documenten.mensen import kale_naam, ondertekenaar, personalia, volledig
from pipeline.documenten.soort import Gegevens, NogNiet
from pipeline.documenten.woorden import BETROKKENHEID, datum, met_hoofdletter, opsomming
from pipeline.zaak import Moment, Zaak
from pipeline.zaak.gebeurtenis import KeuzeOnderzoek
from pipeline.zaak.partij import Gemeente
from pipeline.zaak.persoon import is_betrokken_rol
from pipeline.zaak.zaak import Melding

E = TypeVar("E")
_GEEN = "er is geen melding; vul in zaak.yaml het onderdeel melding in."


def laatste(zaak: Zaak, soort: type[E]) -> E | None:
    """The last event of this kind, or None."""
    events = [e for _, e in zaak.van_soort(soort)]
    return events[-1] if events else None


def geen_melding(g: Gegevens) -> str | None:
    """Why there is no melding of an aanbieder, on which the protocol starts; None when there is (P-1.2e)."""
    m = g.zaak.melding
    if m is None:
        return _GEEN
    if m.soort != "melding":
        return "hoort alleen bij een melding van de aanbieder; dit is een signaal (melding.soort)."
    return None


def melding_van(g: Gegevens) -> Melding:
    """The melding. Raises NogNiet when there is none."""
    if g.zaak.melding is None:
        raise NogNiet(_GEEN)
    return g.zaak.melding


def melder(g: Gegevens) -> str:
    """The id of the aanbieder that reported, itself or through someone who works there (P-1.2e).

    Raises NogNiet when the case does not tell which of several it was.
    """
    ids = [a.id for a in g.zaak.partijen.aanbieders]
    van = melding_van(g).van
    persoon = g.zaak.persoon(van) if van else None
    wie = persoon.bij if persoon else van
    if wie is None and len(ids) == 1:
        return ids[0]
    if wie in ids:
        return str(wie)
    raise NogNiet("noem bij melding.van de aanbieder die heeft gemeld.")


def keuze_op(zaak: Zaak, op: date) -> str:
    """``3A``, ``3B`` or empty: the choice of step 2 as it stood on this day (P-S2.1a)."""
    keuzes = [k.route for _, k in zaak.van_soort(KeuzeOnderzoek) if k.moment.dag <= op]
    return keuzes[-1] if keuzes else ""


def om(moment: Moment) -> str:
    """``2 februari 2026 om 09.40 uur``, or the day alone."""
    tijd = f" om {moment.tijd:%H.%M} uur" if moment.tijd else ""
    return datum(moment.dag) + tijd


def regels(tekst: str) -> list[str]:
    """What someone wrote in one field, as paragraphs."""
    return [regel.strip() for regel in tekst.splitlines() if regel.strip()]


def toezichthouder(g: Gegevens) -> str:
    """Who acts for the toezichthouder, by name where the case has it, else by function."""
    wie = ondertekenaar(g, g.zaak.partijen.toezichthouder.id)
    functie = str(wie["functie"])
    klein = functie[:1].lower() + functie[1:] if functie[1:2].islower() else functie
    return f"{wie['naam']}, {klein}" if wie["naam"] else functie


def formulier(g: Gegevens, titel: str, op: datetime) -> dict[str, Any]:
    """The fields that every form and internal document knows; ``titel`` names no natural person."""
    return {
        "titel": titel,
        "organisatie": g.zaak.partijen.toezichthouder.naam,
        "kenmerk": g.zaak.kenmerk,
        "zaaktitel": g.zaak.titel,
        "datum": datum(dag(op)),
        "aanbieders": aanbieders(g),
        "toezichthouder": toezichthouder(g),
    }


def bestandsnaam(naam: str, eerder: int) -> str:
    """``naam.docx``; with a number when ``eerder`` others of its kind went before it."""
    return f"{naam}-{eerder + 1}.docx" if eerder else f"{naam}.docx"


def van_persoon(g: Gegevens, persoon: str) -> str:
    """Name and function (else rol) of a person, for an internal document. Raises NogNiet."""
    p = personalia(g, persoon)
    gevonden = g.zaak.persoon(persoon)
    functie = p.functie or (gevonden.rol if gevonden else "")
    return met_hoofdletter(f"{p.aanhef} {volledig(p)}, {functie}".strip(" ,"))


def meeleven(g: Gegevens, wie: str) -> bool:
    """Whether a letter to this person begins with sympathy: the cliënt, and who is close to one."""
    persoon = g.zaak.persoon(wie)
    return persoon is not None and is_betrokken_rol(persoon.rol)


def betrokken(gemeente: Gemeente, *, hun: bool = False) -> str:
    """Why this gemeente is told, as ``omdat ...``; empty without a reason (P-F2). ``hun``: of a third."""
    redenen = [BETROKKENHEID[r] for r in gemeente.redenen]
    if gemeente.zorgverlening:
        redenen = ["de ondersteuning in uw gemeente is verleend", *redenen]
    zin = f"omdat {opsomming(redenen)}" if redenen else ""
    return zin.replace("uw gemeente", "deze gemeente") if hun else zin


def gemeenten(alle: tuple[Gemeente, ...]) -> str:
    """``de gemeente A en de gemeente B``; empty for none."""
    return opsomming([f"de gemeente {kale_naam(m.naam)}" for m in alle]) if alle else ""
