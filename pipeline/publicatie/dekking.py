# SPDX-License-Identifier: EUPL-1.2
"""What a version covered, kept internally: tells whether a later version reveals more.

Covering more after the zienswijze on openbaarmaking needs a new approval only; revealing more
reopens that procedure (AK-A11d).
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from pipeline.dossier import Zegel, schrijf_atomisch

MAP = "versies/dekking"
_UITGANG = r"(?:s(?!\w)|')?"
"""What a possessive keeps behind its label; it shows nothing, so it is no news."""


@dataclass(frozen=True, slots=True)
class Dekking:
    """The texts that a version covered, and the text that it shows.

    ``labels`` stand between brackets where something is covered; ``beelden`` are hashes of pictures shown.
    """

    versie: str
    document: str
    doelgroep: str
    gelakt: tuple[str, ...]
    tekst: str
    labels: tuple[str, ...] = ()
    beelden: tuple[str, ...] = ()

    @property
    def inhoud(self) -> bytes:
        """The internal file of this version."""
        velden = {k: getattr(self, k) for k in Dekking.__slots__}
        return json.dumps(velden, ensure_ascii=False, sort_keys=True, indent=1).encode("utf-8")


def onthult(oud: Dekking, nieuw: Dekking) -> bool:
    """Whether ``nieuw`` shows, more often than ``oud`` did, something that ``oud`` covered."""
    return any(_telling(s, nieuw.tekst) > _telling(s, oud.tekst) for s in oud.gelakt)


def _telling(wat: str, tekst: str) -> int:
    return len(re.findall(rf"(?<!\w){re.escape(wat)}(?!\w)", tekst, re.IGNORECASE))


def bewaar(map_: Path, dekking: Dekking) -> None:
    """Write the internal file of this version."""
    schrijf_atomisch(map_ / MAP / f"{dekking.versie}.json", dekking.inhoud)


def toont_nieuws(oud: Dekking, nieuw: Dekking) -> bool:
    """Whether ``nieuw`` shows a sentence or picture that ``oud`` did not show.

    A sentence of which more is covered than before is not new.
    """
    if set(nieuw.beelden) - set(oud.beelden):
        return True
    alineas = [" ".join(a.split()) for a in oud.tekst.split("\n")]
    bekend = {z for a in alineas for z in _zinnen(a)}
    bedekt = (
        re.compile("|".join(re.escape(f"[{x}]") + _UITGANG for x in nieuw.labels)) if nieuw.labels else None
    )
    vers = {z for a in nieuw.tekst.split("\n") for z in _zinnen(" ".join(a.split()))} - bekend
    return any(not _was_er(z, bedekt, alineas) for z in vers)


def _zinnen(alinea: str) -> list[str]:
    return [z for z in re.split(r"(?<=[.!?])\s+", alinea) if z]


def _was_er(zin: str, bedekt: re.Pattern[str] | None, alineas: Sequence[str]) -> bool:
    """Whether a sentence stood there, with anything in the places that are covered now."""
    if bedekt is None or not bedekt.search(zin):
        return False
    delen = bedekt.split(zin)
    patroon = re.compile(r"(?:^|(?<=[.!?] ))" + ".+?".join(map(re.escape, delen)) + r"(?:$|(?<=[.!?]) )")
    return any(patroon.search(a) for a in alineas if all(d in a for d in delen))


def eerder_getoond(
    map_: Path, zegel: Zegel, eerdere: Mapping[str, str | None], nieuw: Dekking
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Earlier versions that covered something ``nieuw`` shows, and those than which it shows more.

    ``eerdere``: by version the zegel of its internal file, if the register knows it. A version of which
    that file is gone or changed counts in both.
    """
    onthuld, meer = [], []
    for versie, gezien in sorted(eerdere.items()):
        if versie == nieuw.versie:
            continue
        oud = _lees(map_ / MAP / f"{versie}.json", zegel, gezien)
        onthuld += [versie] if oud is None or onthult(oud, nieuw) else []
        meer += [versie] if oud is None or toont_nieuws(oud, nieuw) else []
    return tuple(onthuld), tuple(meer)


def _lees(pad: Path, zegel: Zegel, gezien: str | None) -> Dekking | None:
    try:
        inhoud = pad.read_bytes()
        ruw = json.loads(inhoud.decode("utf-8"))
        lijsten = (tuple(ruw[k]) for k in ("labels", "beelden"))
        oud = Dekking(
            ruw["versie"], ruw["document"], ruw["doelgroep"], tuple(ruw["gelakt"]), ruw["tekst"], *lijsten
        )
    except (OSError, ValueError, KeyError, TypeError):
        return None
    return oud if gezien in {None, zegel.van_bytes(inhoud)} else None
