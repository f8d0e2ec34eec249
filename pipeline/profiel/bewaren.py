# SPDX-License-Identifier: EUPL-1.2
"""How long what is kept. The sources give no term: the selectielijst of the organisation does."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from pipeline.profiel.regimes import Dag
from pipeline.zaak.basis import Id, Model

Jaren = Annotated[int, Field(ge=1, le=100)]


class Bewaren(Model):
    """Years after the last event of a closed case, per group of files.

    The defaults are no advice on archives: nothing is destroyed before someone confirmed the terms
    against the selectielijst that holds here (``selectielijst``, ``bevestigd_door``, ``bevestigd_op``).
    """

    namen_jaren: Jaren = 10
    besluiten_jaren: Jaren = 10
    stukken_jaren: Jaren = 10
    versies_jaren: Jaren = 10
    selectielijst: str = ""
    bevestigd_door: Id | None = None
    bevestigd_op: Dag | None = None

    @model_validator(mode="after")
    def _samen(self) -> Bewaren:
        delen = (self.selectielijst.strip(), self.bevestigd_door, self.bevestigd_op)
        if any(delen) and not all(delen):
            raise PydanticCustomError(
                "bevestigd",
                "selectielijst, bevestigd_door en bevestigd_op horen bij elkaar; vul ze alle drie in of geen",
            )
        return self

    @property
    def bevestigd(self) -> bool:
        """Whether someone held the terms against a selectielijst."""
        return self.bevestigd_op is not None
