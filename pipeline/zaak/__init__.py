# SPDX-License-Identifier: EUPL-1.2
"""The domain of a case: frozen, typed, without I/O and without a clock."""

from pipeline.zaak.basis import NEDERLAND, Bewijs, Moment
from pipeline.zaak.zaak import Zaak

__all__ = ["NEDERLAND", "Bewijs", "Moment", "Zaak"]
