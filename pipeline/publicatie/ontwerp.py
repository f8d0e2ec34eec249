# SPDX-License-Identifier: EUPL-1.2
"""A version in memory: what one audience may see of a document, before anything is written."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from pipeline.lakken.doelgroep_zicht import Zicht
from pipeline.lakken.werk import beeld_id
from pipeline.publicatie.mensennamen import personen_blijven
from redaction import (
    Document,
    Lak,
    Stand,
    Toegestaan,
    Vermelding,
    marked_pictures,
    pas_toe,
    toegestaan_na,
    zonder_dubbel,
)


@dataclass(frozen=True)
class Ontwerp:
    """A version in memory: the tree, and which mentions it covers and shows.

    ``wie``: ids of the organisations of the case whose name stands in it, as detection found them.
    ``mensen``: how many people it names because someone decided so.
    """

    document: Document
    gelakt: tuple[Vermelding, ...]
    toegestaan: tuple[Toegestaan, ...]
    labels: tuple[str, ...] = ()
    wie: frozenset[str] = frozenset()
    mensen: int = 0


def ontwerp(zicht: Zicht, document: str) -> Ontwerp:
    """The version of one document as this audience may see it.

    What is found in a passage that is covered goes with it; in one that is read it is judged by itself.
    """
    passages: list[Lak] = []
    lakken: list[Lak] = []
    gelakt: list[Vermelding] = []
    staat: list[tuple[Vermelding, str | None]] = []
    for stand in zicht.werk.standen:
        leest, weg = zicht.verdeel(stand)
        staat += [(v, stand.entiteit.persoon) for v in leest if v.document == document]
        for v in weg:
            if v.document == document:
                gelakt.append(v)
                (passages if v.vondst.soort == "passage" else lakken).append(_lak(stand, v, zicht))
    bron = zicht.werk.gelezen[document].document
    samen = zonder_dubbel(passages, lakken)
    nieuw = pas_toe(bron, samen, _op_te_nemen(zicht, document))
    labels = tuple(sorted({x.label for x in samen}))
    buiten = _buiten(staat, passages)
    wie = frozenset(p for v, p in buiten if p is not None and v.vondst.soort == "organisatie")
    blijft = [v for v, _ in buiten]
    mensen = personen_blijven(zicht, blijft)
    return Ontwerp(nieuw, tuple(gelakt), toegestaan_na(bron, samen, blijft), labels, wie, mensen)


def _lak(stand: Stand, v: Vermelding, zicht: Zicht) -> Lak:
    label, start, end = _label(stand, v, zicht), v.vondst.start, v.vondst.end
    if v.vondst.soort == "persoon":
        return Lak.over_mens(v.stroom, start, end, label, stand.entiteit.vormen)
    return Lak(v.stroom.nummer, start, end, label)


def _label(stand: Stand, v: Vermelding, zicht: Zicht) -> str:
    """The words in the place of what is covered; a passage says its ground where the Woo is that."""
    entiteit, label = stand.entiteit, stand.label(v)
    woo = zicht.doelgroep.soort in {"publiek", "raad"} and entiteit.soort == "passage" and entiteit.grond
    return f"{label}, Woo {entiteit.grond}" if woo else label


def _buiten(
    staat: Sequence[tuple[Vermelding, str | None]], passages: Sequence[Lak]
) -> list[tuple[Vermelding, str | None]]:
    """The standing mentions that no covered passage touches, each with who is meant."""

    def raakt(v: Vermelding) -> bool:
        return any(
            p.stroom == v.stroom.nummer and p.start < v.vondst.end and v.vondst.start < p.end
            for p in passages
        )

    return [(v, wie) for v, wie in staat if not raakt(v)]


def _op_te_nemen(zicht: Zicht, document: str) -> frozenset[str]:
    """The keys of the pictures that a decision lets through, and no mark hides from this audience."""
    werk = zicht.werk
    gekozen = {o.id for o in werk.boek.onderdelen if o.keuze == "opnemen" and o.document == document}
    gelezen = werk.gelezen[document]
    onder = marked_pictures(gelezen.document)
    weg = {k for k, merken in onder.items() if not all(zicht.mag_merk(m) for m in merken)}
    return frozenset(k for k in gelezen.document.images if beeld_id(gelezen, k) in gekozen) - weg
