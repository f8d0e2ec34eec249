# SPDX-License-Identifier: EUPL-1.2
"""What sort of document a kind is; the case itself says so (``pipeline.zaak.aard``)."""

from __future__ import annotations

from pipeline.zaak.aard import Aard, aard

__all__ = ["Aard", "aard"]
