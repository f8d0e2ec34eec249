# SPDX-License-Identifier: EUPL-1.2
"""One flow of information from a party to a party, as the matrix and its exceptions see it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from pipeline.zaak import Moment, Zaak
from pipeline.zaak.document import Maatregel, Stuk
from pipeline.zaak.gebeurtenis import MaatregelStap, OpenbaarGemaakt, Vastgesteld
from pipeline.zaak.uitwisseling import Informatie, Onderwerp


@dataclass(frozen=True, slots=True)
class Stroom:
    """Who tells whom what, and when.

    ``via``: another party brings it over (relaying). ``met_brief``: a letter to the College goes along
    (AK-A13b). ``vertrouwelijk``: the receiver knows that it is confidential. ``openbaar``: only the
    version that is already public goes over.
    """

    van: str
    aan: str
    onderwerp: Onderwerp
    informatie: Informatie
    moment: Moment
    document: str | None = None
    maatregel: str | None = None
    aanbieder: str | None = None
    openbaar: bool = False
    vertrouwelijk: bool = False
    met_brief: bool = False
    aangewezen: bool = True
    via: bool = False


def niet_later(een: Moment, ander: Moment) -> bool:
    """Whether ``een`` is at or before ``ander``; on one day without times it counts as before."""
    return (
        een.vroegst <= ander.laatst if een.tijd is None or ander.tijd is None else een.laatst <= ander.laatst
    )


def maatregel_van(zaak: Zaak, s: Stroom) -> Maatregel | None:
    """The measure that the flow is about."""
    return next((m for m in zaak.maatregelen if m.id == s.maatregel), None)


def stuk_van(zaak: Zaak, s: Stroom) -> Stuk | None:
    """The document that goes over."""
    return zaak.stuk(s.document) if s.document else None


def stand_maatregel(
    zaak: Zaak, maatregel: str, op: Moment
) -> Literal["onbekend", "voorgenomen", "getroffen", "vervallen"]:
    """How far a measure was at this moment (AK-A8a)."""
    stappen = {
        g.stap
        for _, g in zaak.van_soort(MaatregelStap)
        if g.maatregel == maatregel and niet_later(g.moment, op)
    }
    if "vervallen" in stappen:
        return "vervallen"
    if "getroffen" in stappen:
        return "getroffen"
    return "voorgenomen" if "voorgenomen" in stappen else "onbekend"


def vastgesteld_door(zaak: Zaak, document: str, op: Moment) -> frozenset[str]:
    """The parties that had established a document by this moment."""
    feiten = [
        g for _, g in zaak.van_soort(Vastgesteld) if g.document == document and niet_later(g.moment, op)
    ]
    return frozenset(partij for g in feiten for partij in g.door)


def openbaar_door_eigenaar(zaak: Zaak, stuk: Stuk, op: Moment) -> bool:
    """Whether an owner surely made it public before this moment; another's publication must be *bewezen*."""
    eigen = zaak.partijen.toezichthouder.id
    return any(
        g.document == stuk.id
        and g.door in stuk.eigenaar
        and (g.door == eigen or g.bewijs is not None)
        and g.moment.laatst <= op.laatst
        for _, g in zaak.van_soort(OpenbaarGemaakt)
    )
