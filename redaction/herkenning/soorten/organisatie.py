# SPDX-License-Identifier: EUPL-1.2
"""Organisations by the word before or after their name; they tell where someone lives, works or learns."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import ClassVar

from redaction.herkenning.engine import Tekstregel
from redaction.herkenning.namen import WOORD
from redaction.herkenning.tekst import Tekst
from redaction.herkenning.treffer import Treffer
from redaction.herkenning.woorden import gewoon, lijst, vast
from redaction.model import Soort

_KOP = (
    r"[Zz]org(?:coöperatie|erf|boerderij|hotel|villa|groep|instelling|aanbieder|bureau|bedrijf)|(?:GGZ-|ggz-)?[Kk]liniek|"
    r"[Hh]ospice|[Ww]oonzorg|[Tt]huisbegeleiding|[Bb]ewindvoering|[Aa]dvocatenkantoor|[Kk]inderopvang|[Pp]eutergroep|"
    r"[Ss]portvereniging|[Ss]ociaal team|[Ww]ijkteam|[Ff]ysiotherapie|[Tt]andartspraktijk|"
    r"[Ss]tichting|[Vv]ereniging|[Zz]orggroep|[Cc]oöperatie|[Hh]uisartsenpraktijk|[Ff]irma|"
    r"[Gg]ezondheidscentrum|[Bb]asisschool|[Ss]chool|[Cc]ollege|[Ll]yceum|[Kk]erk|[Mm]oskee|[Aa]potheek|"
    r"[Zz]iekenhuis|[Pp]raktijk|[Bb]ureau|[Uu]itzendbureau|[Kk]inderdagverblijf|[Tt]huiszorg|"
    r"[Ww]oningcorporatie|[Ww]oningbouwvereniging|[Vv]oetbalvereniging"
)
_RECHTSVORM = r"(?:B\.V\.|BV|N\.V\.|NV|V\.O\.F\.|VOF|U\.A\.|UA|C\.V\.)(?!\w)"
_DEEL = rf"(?!{_RECHTSVORM}){WOORD}"
_NAAM = (
    rf"(?:(?:De|Het|'t|'T|Den|de|het|van|Sint|St\.|Ons|Onder)[ \t])?{_DEEL}"
    rf"(?:[ \t](?:(?:van|de|en|voor|het)[ \t])?{_DEEL}){{0,3}}"
)
_PATROON = re.compile(
    rf"(?<![\w-])(?P<kop>{_KOP})[ \t]+['\"\u201c]?(?P<naam>{_NAAM})(?:[ \t]{_RECHTSVORM})?"
    rf"|(?<![\w-])(?P<bv>{_DEEL}(?:[ \t](?:(?:van|de|en|&)[ \t])?{_DEEL}){{0,3}}[ \t]{_RECHTSVORM})"
    rf"|(?<![\w-])(?P<en>{WOORD}(?:[ \t]{WOORD})?[ \t]&[ \t]{WOORD}(?:[ \t]{WOORD})?)"
    rf"|(?<![\w-])(?P<soort>{WOORD}(?:[ \t](?:en[ ])?{WOORD}){{0,2}}[ \t]"
    r"(?:Advocaten|Advies|Bewindvoering|Bewind|Uitzendbureau|Zorg|Thuiszorg|Begeleiding|Makelaars|Notarissen|Detachering))(?!\w)"
)


class Organisatie(Tekstregel):
    """ "Stichting De Linde", "basisschool De Regenboog", "Thuiszorg Maasdal B.V."."""

    bron = "organisatie"
    soort: ClassVar[Soort] = "organisatie"

    def vind(self, tekst: Tekst) -> Iterator[Treffer]:
        for match in _PATROON.finditer(tekst.tekst):
            if match["bv"]:
                yield self.treffer(*match.span(), 0.6)
                continue
            if match["en"] or match["soort"]:
                woorden = [w for w in match.group().split() if w[0].isupper()]
                if not any(vast(w) for w in woorden[:1]) and not (
                    tekst.zinsbegin(match.start()) and gewoon(woorden[0])
                ):
                    yield self.treffer(*match.span(), 0.5)
                continue
            naam = match["naam"]
            if naam.split()[0].lower() == "van" or not _eigen(naam.split(" en ")[0]):
                continue
            yield self.treffer(match.start(), match.end(), 0.5)


def _eigen(naam: str) -> bool:
    """Whether a word in it is more than a term of the domain, a role or a people."""
    woorden = [w for w in naam.split() if w[0].isupper() and w not in {"De", "Het", "Den"}]
    return any(not (vast(w) or w.lower() in lijst("rollen") or w in lijst("volken")) for w in woorden)
