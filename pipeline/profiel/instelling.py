# SPDX-License-Identifier: EUPL-1.2
"""One setting of a profile, told to an administrator: what it does, where it comes from, what bounds it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Instelling:
    """A setting: path in the file, explanation, source (provision or T-number), values and bound, in Dutch.

    ``grens`` is empty where an organisation is free to choose.
    """

    pad: str
    uitleg: str
    bron: str
    grens: str = ""
    waarden: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Vast:
    """What no profile can set: words that someone may try as a key, what holds, and by what source."""

    stammen: tuple[str, ...]
    wat: str
    bron: str
