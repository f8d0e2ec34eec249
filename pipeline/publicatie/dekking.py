# SPDX-License-Identifier: EUPL-1.2
"""What a version covered, kept internally: tells whether a later version reveals more.

Covering more after the zienswijze on openbaarmaking needs a new approval only; revealing more
reopens that procedure (AK-A11d).
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from pipeline.dossier import schrijf_atomisch

MAP = "versies/dekking"


@dataclass(frozen=True, slots=True)
class Dekking:
    """The texts that a version covered, and the text that it shows."""

    versie: str
    document: str
    doelgroep: str
    gelakt: tuple[str, ...]
    tekst: str


def onthult(oud: Dekking, nieuw: Dekking) -> bool:
    """Whether ``nieuw`` shows, more often than ``oud`` did, something that ``oud`` covered."""
    return any(_telling(s, nieuw.tekst) > _telling(s, oud.tekst) for s in oud.gelakt)


def _telling(wat: str, tekst: str) -> int:
    return len(re.findall(rf"(?<!\w){re.escape(wat)}(?!\w)", tekst, re.IGNORECASE))


def bewaar(map_: Path, dekking: Dekking) -> None:
    """Write the internal file of this version."""
    velden = {k: getattr(dekking, k) for k in Dekking.__slots__}
    inhoud = json.dumps(velden, ensure_ascii=False, sort_keys=True, indent=1)
    schrijf_atomisch(map_ / MAP / f"{dekking.versie}.json", inhoud.encode("utf-8"))


def onthulde_versies(map_: Path, eerdere: Iterable[str], nieuw: Dekking) -> tuple[str, ...]:
    """Those of the earlier versions that covered something ``nieuw`` shows; unknown ones count."""
    meer = {v for v in eerdere if v != nieuw.versie and _meer(map_ / MAP / f"{v}.json", nieuw)}
    return tuple(sorted(meer))


def _meer(pad: Path, nieuw: Dekking) -> bool:
    try:
        ruw: Mapping[str, str] = json.loads(pad.read_text(encoding="utf-8"))
        oud = Dekking(ruw["versie"], ruw["document"], ruw["doelgroep"], tuple(ruw["gelakt"]), ruw["tekst"])
    except (OSError, ValueError, KeyError):
        return True
    return onthult(oud, nieuw)
