# SPDX-License-Identifier: EUPL-1.2
"""Who agreed on content and moment of openbaarmaking of one document."""

from __future__ import annotations

from collections.abc import Sequence

from pipeline.zaak.gebeurtenis import Afstemming


def akkoord(afstemmingen: Sequence[Afstemming]) -> frozenset[str]:
    """The parties whose last word, in order of time, is yes to the content and to the last moment named."""
    woord = {partij: a for a in afstemmingen for partij in a.partijen}
    moment = afstemmingen[-1].publicatie_op if afstemmingen else None
    return frozenset(p for p, a in woord.items() if a.inhoud and a.publicatie_op == moment)
