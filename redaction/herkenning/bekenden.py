# SPDX-License-Identifier: EUPL-1.2
"""Layer 1: the people and organisations that the case knows, in every spelling."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import ClassVar

from redaction.herkenning.automaat import Automaat
from redaction.herkenning.engine import Tekstregel
from redaction.herkenning.kenmerken import kenmerkpatroon
from redaction.herkenning.soorten.persoon_rol import is_rol
from redaction.herkenning.tekens import TV_WOORDEN
from redaction.herkenning.tekst import Tekst
from redaction.herkenning.treffer import Laag, Treffer
from redaction.herkenning.vormen import naamvormen
from redaction.herkenning.woorden import duidelijke_voornaam, gewoon, lijst
from redaction.model import Identiteit, Soort

_WOORDDEEL = re.compile(r"[^\W\d_]+")


@dataclass(frozen=True, slots=True)
class Bekende:
    """What a spelling stands for; ``identiteit`` None when it fits more than one."""

    identiteit: str | None
    soort: Soort
    volledig: bool


class _Namen(Automaat[Bekende]):
    def samen(self, een: Bekende, ander: Bekende) -> Bekende:
        wie = een.identiteit if een.identiteit == ander.identiteit else None
        return replace(een, identiteit=wie, volledig=een.volledig and ander.volledig)


class Bekenden(Tekstregel):
    """Recognizer of known names and numbers; made per case, so not in the registry."""

    bron = "bekend"
    soort: ClassVar[Soort] = "persoon"

    def __init__(self, identiteiten: Sequence[Identiteit]) -> None:
        super().__init__()
        self._namen = _Namen(
            (vorm.tekst, Bekende(wie.id, "organisatie" if wie.organisatie else "persoon", vorm.volledig))
            for wie in identiteiten
            for vorm in naamvormen(wie)
        )
        self._kenmerken = [(wie.id, soort, waarde) for wie in identiteiten for soort, waarde in wie.kenmerken]
        patronen = [f"(?P<k{i}>{kenmerkpatroon(s, w)})" for i, (_, s, w) in enumerate(self._kenmerken)]
        self._patroon = (
            re.compile(rf"(?<![^\W_])(?:{'|'.join(patronen)})(?![^\W_])", re.IGNORECASE) if patronen else None
        )

    def vind(self, tekst: Tekst) -> Iterator[Treffer]:
        yield from self._kenmerk(tekst)
        for start, end, bekende in self._namen.zoek(tekst):
            laag = _laag(tekst, start, end, bekende)
            if laag:
                score = 1.0 if bekende.volledig else 0.95
                volledig = bekende.volledig and laag == 1
                yield Treffer(
                    start,
                    end,
                    bekende.soort,
                    score if laag == 1 else 0.3,
                    laag,
                    self.bron,
                    bekende.identiteit,
                    volledig,
                )

    def _kenmerk(self, tekst: Tekst) -> Iterator[Treffer]:
        if self._patroon is None:
            return
        for match in self._patroon.finditer(tekst.tekst):
            wie, soort, _ = self._kenmerken[int((match.lastgroup or "k0")[1:])]
            yield Treffer(*match.span(), soort, 1.0, 1, self.bron, wie, True)


def _laag(tekst: Tekst, start: int, end: int, bekende: Bekende) -> Laag | None:
    """1 when it is certain, 3 when it may be an ordinary word, None when it surely is one."""
    delen = [d for d in _WOORDDEEL.findall(tekst.tekst[start:end]) if d != "s"]
    kern = [d for d in delen if d.lower() not in TV_WOORDEN] or delen
    if _context(tekst, start):
        return 1
    if any(d[0].isupper() for d in kern if len(d) > 1) or (
        bekende.volledig and any(d[0].isupper() for d in kern)
    ):
        functie = len(delen) == 1 and delen[0].lower() in lijst("functiewoorden")
        return 3 if functie and tekst.zinsbegin(start) else 1
    if not kern or all(len(d) == 1 for d in kern):
        return None
    if any(not gewoon(d) or duidelijke_voornaam(d) for d in kern):
        return 1
    return None if all(d in lijst("functiewoorden") for d in kern) else 3


def _context(tekst: Tekst, start: int) -> bool:
    """Whether the word before is a form of address or a role."""
    voor = _WOORDDEEL.findall(tekst.tekst[max(0, start - 24) : start].rstrip(" ."))
    tussen = tekst.tekst[max(0, start - 2) : start]
    return (
        bool(voor)
        and tussen.strip(" .") == tussen.strip(" .").strip("\n,;:!?")
        and (voor[-1].lower() in lijst("aanspreekvormen") or is_rol(voor[-1]))
    )
