# SPDX-License-Identifier: EUPL-1.2
"""Events that only meet a term."""

from __future__ import annotations

from typing import Literal

from pipeline.zaak.basis import Id, Zin
from pipeline.zaak.gebeurtenis_basis import GebeurtenisBasis


class InformatieAfgesproken(GebeurtenisBasis):
    """Agreed with the aanbieder how it, or others, are kept informed (P-S1.2)."""

    soort: Literal["informatie_afgesproken"]
    met: Id
    hoe: Zin
