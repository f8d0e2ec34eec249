# SPDX-License-Identifier: EUPL-1.2
"""How people call a version: the beginning of its content zegel, on its front page and in letters."""

from __future__ import annotations

_LENGTE = 12


def versienummer(versie: str) -> str:
    """The first characters of the content zegel, enough to tell versions apart; empty for none."""
    return versie[:_LENGTE]
