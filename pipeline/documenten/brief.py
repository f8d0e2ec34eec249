# SPDX-License-Identifier: EUPL-1.2
"""What every letter has: letterhead, address, kenmerk, date, subject, annexes, contact, signature."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from pipeline.documenten.mensen import afzender, ondertekenaar
from pipeline.documenten.soort import Gegevens
from pipeline.documenten.woorden import datum, gebeurtenis, met_hoofdletter, opsomming, privacywet
from pipeline.zaak import NEDERLAND
from pipeline.zaak.zaak import Melding


@dataclass(frozen=True)
class Kop:
    """The variable part of a letter's head. ``titel`` names no natural person: it becomes a property."""

    titel: str
    onderwerp: str
    geadresseerde: dict[str, Any]
    contact: dict[str, Any]
    bijlagen: tuple[str, ...] = ()


def dag(nu: datetime) -> date:
    """The day in the Netherlands at this instant."""
    return nu.astimezone(NEDERLAND).date()


def brief(g: Gegevens, afzenders: Sequence[str], kop: Kop, nu: datetime) -> dict[str, Any]:
    """The fields that every letter template knows."""
    vandaag = dag(nu)
    koppen = [afzender(g, partij) for partij in afzenders]
    eigen = g.zaak.partijen.toezichthouder.id in afzenders
    return {
        "titel": kop.titel,
        "onderwerp": kop.onderwerp,
        "organisatie": opsomming([k["organisatie"] for k in koppen]),
        "afzenders": koppen,
        "geadresseerde": kop.geadresseerde,
        "kenmerk": g.zaak.kenmerk,
        "kenmerk_kop": "Ons kenmerk" if eigen else "Kenmerk",
        "kenmerk_naam": "ons kenmerk" if eigen else "kenmerk",
        "meer_aanbieders": meer_aanbieders(g),
        "datum": datum(vandaag),
        "bijlagen": list(kop.bijlagen),
        "contact": kop.contact,
        "ondertekenaars": [ondertekenaar(g, partij) for partij in afzenders],
        "privacywet": privacywet(vandaag),
    }


def melding(g: Gegevens) -> dict[str, str]:
    """How the case began, in words; empty fields when there was no melding (risk-based or joint work)."""
    m = g.zaak.melding
    if m is None:
        return {"datum": "", "van": "", "gebeurtenis": "", "aard": "", "omschrijving": "", "woord": ""}
    return {
        "datum": datum(m.ontvangen.dag),
        "van": _melder(g, m),
        "gebeurtenis": gebeurtenis(m.betreft),
        "aard": _klein(m.aard),
        "omschrijving": m.omschrijving,
        "woord": "een melding" if m.soort == "melding" else "een signaal",
    }


def _melder(g: Gegevens, m: Melding) -> str:
    partij = g.zaak.organisaties.get(m.van or "")
    if partij is not None:
        return partij.naam
    return g.zaak.partijen.aanbieders[0].naam if m.soort == "melding" else ""


def _klein(tekst: str) -> str:
    kaal = tekst.strip().rstrip(".")
    return kaal[:1].lower() + kaal[1:] if kaal[1:2].islower() else kaal


def over(g: Gegevens) -> str:
    """What a letter is about, in a few words: ``Calamiteit bij Stichting De Waterlelie``."""
    m = g.zaak.melding
    wat = gebeurtenis(m.betreft).replace("een ", "") if m else "toezicht"
    return f"{met_hoofdletter(wat)} bij {aanbieders(g)}"


def waarover(g: Gegevens) -> str:
    """What was investigated, gently: ``een ernstige gebeurtenis bij Stichting De Waterlelie``."""
    return f"{'een ernstige gebeurtenis' if g.zaak.melding else 'het toezicht'} bij {aanbieders(g)}"


def meer_aanbieders(g: Gegevens) -> str:
    """``ja`` when the case has several aanbieders, for singular and plural in a template."""
    return "ja" if len(g.zaak.partijen.aanbieders) > 1 else ""


def aanbieders(g: Gegevens) -> str:
    """The names of the aanbieders, as one phrase."""
    return opsomming([a.naam for a in g.zaak.partijen.aanbieders])
