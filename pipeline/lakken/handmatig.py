# SPDX-License-Identifier: EUPL-1.2
"""A find that a person adds by hand."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import cast

from pipeline.fouten import GebruiksFout
from pipeline.lakken.werk import Werk
from redaction import (
    SOORTEN,
    Besluitenboek,
    Entiteit,
    Soort,
    Vondst,
    komt_voor,
    nieuw_label,
    sleutel_van,
)

_GROND = "5.1.2.e"


def nieuwe_entiteit(werk: Werk, tekst: str, soort: str, label: str, door: str, nu: datetime) -> Besluitenboek:
    """The book with an entity for this exact text, decided to be covered.

    Raises GebruiksFout when the text stands in no document, or the kind is unknown.
    """
    tekst = tekst.strip()
    if soort not in SOORTEN:
        raise GebruiksFout(f"soort {soort} bestaat niet; kies uit {', '.join(SOORTEN)}")
    if soort == "passage":
        raise GebruiksFout(
            "een passage voegt u toe in het document zelf: geef haar een stijl als Lakmoes medisch en voer"
            " lakmoes lak uit"
        )
    if not any(tekst and komt_voor(tekst, s.tekst) for reeks in werk.stromen.values() for s in reeks):
        raise GebruiksFout(
            "deze tekst staat in geen document dat een versie krijgt; kopieer haar precies, met hele"
            " woorden en uit één alinea"
        )
    kind = cast(Soort, soort)
    sleutel = sleutel_van(Vondst(0, len(tekst), kind, tekst, 1.0, 1, "handmatig"))
    boek, bestaand = werk.boek, werk.boek.entiteit(sleutel)
    op = nu.isoformat(timespec="seconds")
    if bestaand is None:
        nieuw = _nieuw(boek, sleutel, kind, tekst)
        nieuw = replace(nieuw, label=label or nieuw.label, door=door, op=op)
        return replace(boek, entiteiten=(*boek.entiteiten, nieuw))
    vormen = tuple(dict.fromkeys([*bestaand.vormen, tekst]))
    nieuw = replace(
        bestaand, vormen=vormen, handmatig=True, keuze="lakken", uitspraken=(), door=door, reden="",
        label=label or bestaand.label, grond=bestaand.grond or _GROND, op=op,
    )  # fmt: skip
    return replace(boek, entiteiten=tuple(nieuw if e.sleutel == sleutel else e for e in boek.entiteiten))


def _nieuw(boek: Besluitenboek, sleutel: str, kind: Soort, tekst: str) -> Entiteit:
    nummer = max((int(e.id.split("-")[1]) for e in boek.entiteiten), default=0) + 1
    return Entiteit(
        id=f"e-{nummer:04d}",
        sleutel=sleutel,
        soort=kind,
        label=nieuw_label(boek, kind),
        laag=1,
        bron="handmatig",
        vormen=(tekst,),
        voorstel="lakken",
        grond=_GROND,
        keuze="lakken",
        handmatig=True,
    )
