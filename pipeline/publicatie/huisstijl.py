# SPDX-License-Identifier: EUPL-1.2
"""The colour of the house style, dark enough to read on white."""

from __future__ import annotations

from pipeline.profiel.model import Huisstijl
from pipeline.weergave.huiskleur import leesbaar


def accent(stijl: Huisstijl) -> str:
    """The house colour as ``#rrggbb``, darkened until it has enough contrast on white."""
    return leesbaar(stijl.kleur)
