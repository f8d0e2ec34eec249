# SPDX-License-Identifier: EUPL-1.2
"""Someone by initials alone: "(SvdB)", "medewerker J.d.W.", "P. de G.", "Ricardo M."."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import ClassVar

from redaction.herkenning.engine import Tekstregel
from redaction.herkenning.lui import lui
from redaction.herkenning.tekens import HOOFD, KLEIN, TV
from redaction.herkenning.tekst import Tekst
from redaction.herkenning.treffer import Treffer
from redaction.herkenning.vorm import Vorm
from redaction.herkenning.woorden import kleine_lijst, lijst, niemand, vast
from redaction.model import Soort

_SAMEN = Vorm(rf"(?<![\w.@-])[{HOOFD}]{{1,2}}(?:v|vd|vdn|vh|vt|d|t)[{HOOFD}]{{1,2}}(?![\w@-])")
_PUNTEN = Vorm(
    rf"(?<![\w.@-])(?:[{HOOFD}]\.(?:(?:v|d|t)\.){{0,2}}){{1,3}}[{HOOFD}]\.(?![\w@])"
    rf"|(?<![\w.@-])[{HOOFD}]\.[ ](?:[vdt]\.[ ]?){{1,2}}[{HOOFD}]\.(?![\w@])"
    rf"|(?<![\w.@-])[{HOOFD}]\.(?:-|[ ])[{HOOFD}]\.(?=[ ][{KLEIN}]{{4}}|[,;:)]|[ ]*(?:\n|$))"
)
_MET_VAN = Vorm(
    rf"(?<![\w.@-])[{HOOFD}]\.[ ]?(?:(?:van|de|der|den|ten|ter|'t|v\.d\.|v\.|el)[ ]){{1,3}}[{HOOFD}]\.(?!\w)"
)
_PARAAF = Vorm(
    rf"(?i:\b(?:paraaf(?:[ ]\w+)?|gezien|akkoord|afgetekend|rapporteur|initialen)):?[ \t]+(?:door[ ])?"
    rf"(?P<w>[{HOOFD}][{HOOFD}{KLEIN}]{{0,3}}[{HOOFD}])(?!\w)"
)
_NA_VOORNAAM = Vorm(rf"(?<![\w.-])[{HOOFD}][{KLEIN}]{{2,}}[ ](?P<w>[{HOOFD}]\.)(?=[ ,;:)]|$)")
_MENS = (
    r"(?<!\w)(?i:cli[eë]nte?|cl\.|bewoner|bewoonster|mevrouw|mevr\.?|mw\.?|heer|dhr\.?|meneer|familie|fam\."
    r"|zuster|broeder|betrokkene(?: \d)?|melder|getuige|medewerker|medewerkster|begeleider|begeleidster"
    r"|teamleider|collega|arts|dokter|moeder|vader|broer|zus|zoon|dochter|partner|vriend|vriendin|buurman"
    r"|buurvrouw|oma|opa|tante|oom|van)[ ]\(?"
)
_NA_MENS = Vorm(rf"{_MENS}(?P<w>(?:[{HOOFD}]\.){{1,4}})(?![\w])(?![ ]?(?:{TV}[ ])*[{HOOFD}][{KLEIN}])")
_EEN = Vorm(rf"(?<![\w.@'-])(?P<w>(?:[{HOOFD}]\.){{1,4}})(?=[ ][{KLEIN}(]|[,;:)]|[ ]*(?:\n|$))")
_LOS = Vorm(rf"(?<![\w.@'-])(?P<w>[{HOOFD}]\.)(?='s |[ ][{KLEIN}](?!\.))(?![ ](?:{TV}[ ])+[{HOOFD}])")
_GENUMMERD = lui(
    r"(?i:(?<!\w)(?:bijlagen?|artikel|art\.|punt|optie|type|categorie|klasse|sub|onder|deel|vraag|variant|scenario|fase"
    r"|hoofdstuk|lid|afdeling|kamer|gang|vitamine|hepatitis|plan|blok|unit|locatie|huis|nr|model|groep|stap|ad|par\."
    r"|figuur|tabel|norm|perceel|versie|graad|route|lijn))[ ]$|\d[ ]?$|[.][ ]?$|(?:^|\n)[ \t]*$"
)
_NA_TIJD = Vorm(
    r"\d\d[.:]\d\d(?:[ ]?uur|[ ]?u\.?)?[ \t]+\(?"
    rf"(?P<w>[{HOOFD}]{{1,2}}(?:v|vd|vdn|vh|vt|d|t)?[{HOOFD}]{{1,2}})(?=[:/)])"
)


class PersoonParaaf(Tekstregel):
    """Initials that are no known abbreviation; a single one only when a name ended in it before."""

    bron = "persoon.paraaf"
    soort: ClassVar[Soort] = "persoon"

    def vind(self, tekst: Tekst) -> Iterator[Treffer]:
        for patroon in (_SAMEN, _PUNTEN, _MET_VAN):
            for match in patroon.zoek(tekst):
                if not _afkorting(match.group()):
                    yield self.treffer(*match.span(), 0.55)
        for match in _PARAAF.zoek(tekst):
            if not vast(match["w"]) and not _afkorting(match["w"]):
                yield self.treffer(*match.span("w"), 0.6)
        yield from self._weer(tekst)

    def _weer(self, tekst: Tekst) -> Iterator[Treffer]:
        """Letters that stood behind a name, a role or a time once, wherever they stand for someone again."""
        na_mens = [m for m in _NA_MENS.zoek(tekst) if m["w"] not in _NIEMAND]
        for match in na_mens:
            yield self._letters(match, 0.55)
        letters = {m["w"] for p in (_NA_VOORNAAM, _NA_MENS) for m in p.zoek(tekst)} - _NIEMAND
        for match in _EEN.zoek(tekst) if letters else ():
            if match["w"] in letters:
                yield self._letters(match, 0.5)
        for match in _LOS.zoek(tekst):
            if not _GENUMMERD.search(tekst.tekst, max(0, match.start() - 12), match.start()):
                yield self._letters(match, 0.45)
        parafen = {m["w"] for m in _NA_TIJD.zoek(tekst) if not _afkorting(m["w"])}
        if parafen:
            for match in re.finditer(rf"(?<![\w.@-])(?:{'|'.join(sorted(parafen))})(?![\w@-])", tekst.tekst):
                yield self.treffer(*match.span(), 0.5)

    def _letters(self, match: re.Match[str], score: float) -> Treffer:
        """Of a single initial the letter alone: its dot may end the sentence."""
        start, end = match.span("w")
        return self.treffer(start, end if end - start > _EEN_LETTER else start + 1, score)


_EEN_LETTER = 2
_NIEMAND = frozenset({"B.V.", "N.V.", "C.V.", "U.A.", "A.C.", "V.O.F."})


def _afkorting(tekst: str) -> bool:
    kern = tekst.replace(".", "").replace(" ", "")
    if kern.lower() in kleine_lijst("letterwoorden"):
        return True
    return len(kern) > 2 and (kern in lijst("domein") or vast(kern) or niemand(kern))
