# SPDX-License-Identifier: EUPL-1.2
"""How many people a version still names by a decision, as its build recorded."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

VELD = "personen_blijven"
"""The field of a build in the register: a count of people, without names."""


def blijven_in(bouw: Mapping[str, Any] | None) -> int | None:
    """The number of people whose name stays in this build; None when it was not recorded."""
    aantal = bouw.get(VELD) if bouw is not None else None
    return aantal if isinstance(aantal, int) and not isinstance(aantal, bool) and aantal >= 0 else None
