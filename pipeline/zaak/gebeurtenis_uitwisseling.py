# SPDX-License-Identifier: EUPL-1.2
"""The event that information was exchanged, with the weighing that allowed it."""

from __future__ import annotations

from typing import Literal

from pipeline.zaak.basis import Id
from pipeline.zaak.gebeurtenis_basis import GebeurtenisBasis
from pipeline.zaak.uitwisseling import Afweging, Informatie, Onderwerp


class Uitwisseling(GebeurtenisBasis):
    """Information exchanged about one subject of the matrix of bijlage 2, after weighing (AK-B2-0, AK-AA3).

    ``herkomst``: other parties that the information came from (T17). ``versie`` ``publiek`` is the version
    that is already public. ``aanbieder`` is needed when a case has several and a measure concerns one.
    ``betreft`` onrechtmatigheid is for signals only (T21).
    """

    soort: Literal["uitwisseling"]
    van: Id
    aan: Id
    over: Onderwerp
    informatie: Informatie = "inhoudelijk"
    document: Id | None = None
    versie: Literal["intern", "publiek"] = "intern"
    maatregel: Id | None = None
    aanbieder: Id | None = None
    herkomst: tuple[Id, ...] = ()
    betreft: Literal["kwaliteit", "onrechtmatigheid"] = "kwaliteit"
    afweging: Afweging
