# SPDX-License-Identifier: EUPL-1.2
"""From a package to the places where it becomes public, and back: each place carried out and recorded."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import datetime

from pipeline.dossier import Dossier, schrijf_regel, slot
from pipeline.fouten import VOORRANG, LakmoesFout
from pipeline.publicatie.bestemming import Bestemming, Intrekking, vervangt
from pipeline.publicatie.verklaring import schrijf_verklaring

Waar = Callable[[Dossier], Bestemming]
"""Makes a destination; may raise a LakmoesFout, for example without a token."""
MAP = "publicatie"


def plaats(
    dossier: Dossier, pakket: str, waar: Sequence[Waar], op: datetime, nu: datetime
) -> tuple[str, ...]:
    """Make a package public at each place; what it replaces goes in the same act.

    Raises the LakmoesFout of the first place that failed, after all others had their turn.
    """
    pad = dossier.map / MAP / pakket
    oud = vervangt(dossier.register, pakket)

    def doe(b: Bestemming) -> Iterator[str]:
        if oud:
            for wat in oud:
                yield from b.vervang(dossier, dossier.map / MAP / wat.pakket, pad, wat, nu)
        else:
            yield from b.publiceer(dossier, pad, op, nu)
        _noteer(dossier, "geplaatst", {"bestemming": b.naam, "pakket": pakket}, nu)
        for wat in oud:
            _noteer(dossier, "uitgevoerd", {"bestemming": b.naam, "pakket": wat.pakket}, nu)

    return _overal(dossier, waar, doe)


def haal_weg(dossier: Dossier, wat: Intrekking, waar: Sequence[Waar], nu: datetime) -> tuple[str, ...]:
    """Take a package away at each place. Raises like ``plaats``: one place that fails stops no other."""

    def doe(b: Bestemming) -> Iterator[str]:
        yield from b.intrek(dossier, dossier.map / MAP / wat.pakket, wat, nu)
        _noteer(dossier, "uitgevoerd", {"bestemming": b.naam, "pakket": wat.pakket}, nu)

    return _overal(dossier, waar, doe)


def _overal(
    dossier: Dossier, waar: Sequence[Waar], doe: Callable[[Bestemming], Iterator[str]]
) -> tuple[str, ...]:
    regels: list[str] = []
    fouten: list[LakmoesFout] = []
    with slot(dossier.map):
        for maak in waar:
            try:
                regels += doe(maak(dossier))
            except LakmoesFout as fout:
                fouten.append(fout)
        schrijf_verklaring(Dossier.open(dossier.map))
    if fouten:
        raise _samen(fouten, regels)
    return tuple(regels)


def _samen(fouten: Sequence[LakmoesFout], gedaan: Sequence[str]) -> LakmoesFout:
    """One error that says what was done, what was not, and that the same command goes on."""
    if len(fouten) == 1 and not gedaan:
        return fouten[0]
    zinnen = [*(f"gelukt: {regel}" for regel in gedaan), *(str(f) for f in fouten)]
    zinnen.append(
        "Niet alles is gelukt. Los dit op en geef dezelfde opdracht opnieuw: wat al is gedaan, blijft zo."
    )
    uit = LakmoesFout("\n".join(zinnen))
    uit.afloop = min((f.afloop for f in fouten), key=VOORRANG.index)
    return uit


def _noteer(dossier: Dossier, handeling: str, gegevens: dict[str, object], nu: datetime) -> None:
    """Once per place and package."""
    if not Dossier.open(dossier.map).register.van(handeling, **gegevens):
        schrijf_regel(dossier.map, handeling, dict(gegevens), nu, None)
