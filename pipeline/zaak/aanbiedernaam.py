# SPDX-License-Identifier: EUPL-1.2
"""Whether a public version names the aanbieder: what its build recorded, and what a besluit says of it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from pipeline.zaak.gebeurtenis import Openbaarmakingsbesluit

VELD = "noemt_aanbieders"
"""The field of a build in the register: ids of the aanbieders that the version names."""


def genoemd_in(bouw: Mapping[str, Any] | None) -> frozenset[str] | None:
    """Ids of the aanbieders that this build names; None when it was not recorded."""
    ids = bouw.get(VELD) if bouw is not None else None
    return frozenset(str(i) for i in ids) if isinstance(ids, list | tuple) else None


def spreekt_tegen(besluit: Openbaarmakingsbesluit, genoemd: frozenset[str] | None) -> bool:
    """Whether the besluit says of the name of the aanbieder what is not so in the version."""
    gezegd = besluit.noemt_aanbieder
    return gezegd is not None and genoemd is not None and gezegd != bool(genoemd)
