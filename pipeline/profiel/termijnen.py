# SPDX-License-Identifier: EUPL-1.2
"""Lengths and start events of terms that a profile may set: only stricter, or more generous to another.

A term that is someone else's chance to act has a lower bound, a duty of the toezichthouder an upper one.
"""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field, field_validator
from pydantic_core import PydanticCustomError

from pipeline.profiel.regimes import Dag
from pipeline.zaak.basis import JaNee, Model

LAATSTE_JAAR_GELIJKGESTELD = 2028
"""The last year of which the built-in table of equated days is complete."""
_ZATERDAG = 5


class Termijnen(Model):
    """Lengths and start events of terms; the defaults are what the sources say."""

    informatieafspraak_werkdagen: Annotated[int, Field(ge=1, le=2)] = 2
    """P-S1.2: working days to agree with the aanbieder how it is kept informed."""
    aanvulling_werkdagen: Annotated[int, Field(ge=3)] = 3
    """P-S1.3: working days that the aanbieder gets to complete the melding."""
    onderzoek_aanbieder_weken: Annotated[int, Field(ge=6)] = 6
    """P-S3A.1d: weeks that the aanbieder gets for its own research."""
    onderzoek_weken: Annotated[int, Field(ge=1, le=4)] = 4
    """P-S4.1a: weeks that the toezichthouder's research may take."""
    reactie_concept_weken: Annotated[int, Field(ge=2)] = 2
    """P-S4.2b: weeks to react on the concept, per recipient."""
    toezending_werkdagen: Annotated[int, Field(ge=1, le=7)] = 7
    """P-S4.4a: working days to send the established report to the aanbieder."""
    zienswijze_openbaarmaking_weken: Annotated[int, Field(ge=1)] = 2
    """AK-A11d: weeks for a zienswijze on openbaarmaking; no source fixes a length."""
    wacht_na_bekendmaking_dagen: Annotated[int, Field(ge=14)] = 14
    """Days between bekendmaking of the besluit and openbaarmaking when objection is expected."""

    start_aanvulling: Literal["verzoek", "werkdag_na_verzoek"] = "verzoek"
    """T26: what the three working days of P-S1.3 are counted from."""
    start_onderzoek_aanbieder: Literal["uitnodiging", "werkdag_na_uitnodiging"] = "uitnodiging"
    """T26, T02: what the six weeks of P-S3A.1d are counted from."""
    start_reactie_concept: Literal["verzending", "werkdag_na_verzending"] = "verzending"
    """T26: what the two weeks of P-S4.2b are counted from, for each recipient."""
    start_toezending: Literal["vaststelling", "einde_reactietermijn"] = "vaststelling"
    """T26: what the seven working days of P-S4.4a are counted from; the second is never later."""

    algemene_termijnenwet: JaNee = False
    """T26: a term that ends on a Saturday, Sunday or holiday ends on the next working day."""
    gelijkgestelde_dagen: tuple[Dag, ...] = ()
    """Days that a later besluit equated with holidays (Algemene termijnenwet art. 3 lid 3)."""

    @field_validator("gelijkgestelde_dagen")
    @classmethod
    def _alleen_latere(cls, dagen: tuple[Dag, ...]) -> tuple[Dag, ...]:
        """No free days of one's own in years that the built-in table covers."""
        for dag in dagen:
            if dag.year <= LAATSTE_JAAR_GELIJKGESTELD or dag.weekday() >= _ZATERDAG:
                raise PydanticCustomError(
                    "gelijkgesteld",
                    "noemt een dag in het weekend of tot en met 2028; die jaren zijn ingebouwd, haal hem weg",
                )
        return tuple(sorted(set(dagen)))
