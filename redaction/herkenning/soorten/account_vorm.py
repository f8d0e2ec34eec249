# SPDX-License-Identifier: EUPL-1.2
"""Accounts by their form alone, and words that are none ("lotjee") near a medium or system."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import ClassVar

from redaction.herkenning.accountwoorden import DOEN, MEDIA, SYSTEEM, sterk, zwak
from redaction.herkenning.engine import Tekstregel
from redaction.herkenning.lui import lui
from redaction.herkenning.tekst import Tekst
from redaction.herkenning.treffer import Treffer
from redaction.herkenning.vorm import Bij, Vorm
from redaction.model import Soort

_GEBRUIKER = Vorm(r"(?<![\w/.])u/[\w-]{3,20}(?!\w)|(?<![\w.@/-])[a-z\d][\w.-]*@[a-z][a-z-]+(?![\w@]|\.\w)")
_LOGT = Vorm(
    r"(?<![\w.@/-])(?P<w>[A-Za-z][\w.-]*\w)[ ](?:log(?:t|de|gen)|opent|downloadt|downloadde|wijzigt|heeft "
    r"ingelogd|is ingelogd"
    r"|was ingelogd|uitgelogd|ingelogd|reageert|reageerde|postte|plaatste|schreef|volgt mij|liked|likete)("
    r"?!\w)"
    r"|(?<!\w)(?i:wachtwoord|ww|pw|sessie|inlog|logboek|recensie|review)(?: van)?[ ](?P<x>[A-Za-z][\w.-]*"
    r"\w)(?![\w@])"
    r"|(?<!\w)(?:heeft|had|is|was)[ ](?P<y>[a-z][\w.-]*\w)(?=[ ](?:om|op)[ ]\d)"
)
_GAST = Vorm(r"(?<!\w)(?:Gast|Bezoeker|Gebruiker|Guest|User|Anoniem|Lid)[ _-]?\d{2,6}(?!\w)")
_ONLINE = Vorm(
    r"(?<!\w)(?i:adverteer(?:de|t)|reageer(?:de|t)|postte?|speel(?:de|t)|chat(?:te)?|actief|meldde zich|on"
    r"line)[ ]"
    r"(?:daar |online )?(?:als|onder)[ ]['\"\u201c\u2018]?(?P<w>[A-Za-z][\w.-]*\w)(?![\w@])"
)
_TOKEN = Vorm(
    r"(?<![\w.@/\\:#-])_?[A-Za-z](?=[A-Za-z]*[._\d])[A-Za-z0-9._]*[A-Za-z0-9_](?![\w@/]|[.-]\w|\\)",
    bij=Bij(r"[A-Za-z][._\d]", voor=0, na=2),
)
_KOP = Vorm(
    r"(?<![\w.@/-])(?i:" + "|".join(sorted(MEDIA + SYSTEEM, key=len, reverse=True)) + r")"
    r"(?:-?(?:account|pagina|profiel|naam|kanaal|login|inlog|id|verkoper|groep|server)s?)?(?![\w@/-]|\.\w)"
)
_GEDAAN = Vorm(
    r"(?<!\w)(?i:"
    + "|".join(DOEN)
    + r")(?: op [\d-]+)?(?:[ ]door)?:?[ ]{1,3}(?P<w>[A-Za-z][\w.-]*\w)(?![\w@])"
)
_WOORD = lui(r"(?<![\w.@/\\-])@?(?P<w>_?[A-Za-z][\w.-]*\w)(?![\w@\\])")
_VOOR = lui(
    r"(?:(?:^|[\s(])(?:als|heet|heette|naam|account|accounts|van|door|onder|is|was|met|volgt|volg|gebruike"
    r"r|genaamd|noemt|"
    r"steeds|zich|zichzelf|nu|daar|ook|heeft|en|of|op)|[:=(/,]|['\"\u201c\u2018])[ ]{0,2}['\"\u201c\u2018(]?$"
)
_DIRECT = lui(r"[ ]?[:=(]?[ ]?['\"\u201c\u2018(]?$")
_VER, _TERUG = 120, 40
_EIND = lui(r"\n[ \t]*\n")


class AccountVorm(Tekstregel):
    """ "_nour.ayy", "k4rnem3lk", "w.dijkstra3"; "op snap heet ze nu lotjee"."""

    bron = "account.vorm"
    soort: ClassVar[Soort] = "account"

    def vind(self, tekst: Tekst) -> Iterator[Treffer]:
        for match in _TOKEN.zoek(tekst):
            if sterk(match.group()):
                yield self.treffer(*match.span(), 0.4)
        for kop in _KOP.zoek(tekst):
            yield from self._bij(tekst.tekst, kop)
        for match in (m for vorm in (_GEDAAN, _ONLINE, _LOGT) for m in vorm.zoek(tekst)):
            if zwak(match[str(match.lastgroup)]):
                yield self.treffer(*match.span(str(match.lastgroup)), 0.45)
        for match in (m for vorm in (_GEBRUIKER, _GAST) for m in vorm.zoek(tekst)):
            yield self.treffer(*match.span(), 0.5)

    def _bij(self, tekst: str, kop: re.Match[str]) -> Iterator[Treffer]:
        """The words behind a heading, in its paragraph, that are announced and have the look."""
        leeg = _EIND.search(tekst, kop.end(), kop.end() + _VER)
        eind = leeg.start() if leeg else min(len(tekst), kop.end() + _VER)
        for match in _WOORD.finditer(tekst, kop.end(), eind):
            voor = tekst[kop.end() : match.start()]
            if (
                (match.end() < eind or eind == len(tekst))
                and (_VOOR.search(voor[-16:]) or _DIRECT.fullmatch(voor))
                and zwak(match["w"])
            ):
                yield self.treffer(*match.span("w"), 0.45)
