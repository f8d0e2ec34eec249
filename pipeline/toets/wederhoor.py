# SPDX-License-Identifier: EUPL-1.2
"""Hoor en wederhoor on the concept of one report: who got it when, until when, who answered."""

from __future__ import annotations

from datetime import datetime

from pipeline.termijnen import wederhoor
from pipeline.termijnen.wederhoor import Ontvangst
from pipeline.toets.procedure import uitgezonderd
from pipeline.toets.zicht import Feit, Geval
from pipeline.zaak.gebeurtenis import Gehoord, ReactieConcept, Verzonden
from pipeline.zaak.uitzondering import Procedure


def concept_verzendingen(g: Geval) -> list[Feit[Verzonden]]:
    """Dispatches of the concept of this report, in order of time."""
    ids = {c.id for c in g.concepten}
    return [(i, v) for i, v in g.zicht.van(Verzonden) if v.document in ids]


def ontvangsten(g: Geval) -> tuple[Ontvangst, ...]:
    """Everyone who got the concept, each with their own term (P-S4.2b)."""
    return wederhoor.ontvangsten(g.zicht.beeld, {c.id for c in g.concepten})


def reacties(g: Geval) -> tuple[Feit[ReactieConcept], ...]:
    """All answers on the concept of this report."""
    ids = {c.id for c in g.concepten}
    return tuple((i, r) for i, r in g.zicht.van(ReactieConcept) if r.document in ids)


def te_laat_ontvangen(g: Geval, reactie: ReactieConcept) -> bool:
    """Whether this answer surely came after the report was established, and after its sender's term."""
    if g.vastgesteld is None or not g.vastgesteld[1].moment.zeker_voor(reactie.moment):
        return False
    wie = g.zicht.bereikt((reactie.van,))
    einden = [o.einde for o in ontvangsten(g) if o.ontvanger in wie]
    return bool(einden) and all(einde < g.vastgesteld[1].moment.vroegst for einde in einden)


def gehoorden(g: Geval, procedure: Procedure) -> tuple[Feit[Gehoord], ...]:
    """Everyone heard who is still to be reached: not deceased, and not left out with a reason."""
    uit = uitgezonderd(g, procedure)
    overleden = {p.id for p in g.zaak.personen if p.overleden}
    return tuple((i, h) for i, h in g.zicht.van(Gehoord) if h.persoon not in uit | overleden)


def voldaan(o: Ontvangst, vaststelling: Feit[object] | None, op: datetime) -> bool:
    """Whether this recipient's opportunity was over when the report was established (else: at ``op``).

    An answer without remarks after the establishment mends an early one: the right was used.
    """
    moment = getattr(vaststelling[1], "moment", None) if vaststelling else None
    if moment is None:
        return o.reactie is not None or op > o.einde
    if moment.vroegst > o.einde:
        return True
    if o.reactie is None:
        return False
    reactie = o.reactie[1]
    return not moment.zeker_voor(reactie.moment) or reactie.uitkomst == "geen_opmerkingen"
