# SPDX-License-Identifier: EUPL-1.2
"""Ages, in digits and in words; a number of years that is a duration is none."""

from __future__ import annotations

from typing import ClassVar

from redaction.herkenning.engine import Patroon, Patroonregel
from redaction.herkenning.tekens import GETAL_WOORD
from redaction.model import Soort

_GETAL = rf"(?:1[01]\d|[1-9]?\d|{GETAL_WOORD})"
_CIJFERS = r"(?:1[01]\d|[1-9]?\d)"
_MENS = (
    r"(?:cliënte?|hij|zij|ze|ik|man|vrouw|mevrouw|meneer|jongen|meisje|dochter|zoon|moeder|vader|zus|broer|"
    r"partner|echtgenote|echtgenoot|bewoner|bewoonster|betrokkene|slachtoffer|kind|"
    r"kleinkind|baby|zoontje|dochtertje|patiënte?)"
)
_DUUR_VOOR = (
    r"(?<!binnen )(?<!\bna )(?<!sinds )(?<!\bal )(?<!\bover )(?<!gedurende )(?<!minimaal )(?<!maximaal )"
    r"(?<!elke )(?<!\bper )(?<!ruim )(?<!\bvan )(?<!afgelopen )(?<!laatste )"
    r"(?<!Sinds )(?<!Binnen )(?<!\bNa )(?<!\bOver )(?<!\bAl )"
    r"(?<!komende )(?<!eerste )(?<!voor )(?<!bijna )"
)
_DUUR_NA = (
    r"(?! (?:later|geleden|lang|werk|ervaring|in dienst|bij|werkt|werkzaam|na|eerder|"
    r"daarvoor|daarna|tijd|onder|zorg|cliënt|getrouwd|samen|op deze))"
)


class Leeftijd(Patroonregel):
    """34 jaar, 34-jarige, 34 jr., negentien jaar oud, een vrouw van 34, cliënt (83)."""

    bron = "leeftijd"
    soort: ClassVar[Soort] = "leeftijd"
    patronen = (
        Patroon("jarige", rf"(?<![\w-])(?i:{_GETAL})(?:[ -]?jarigen?|-jaar)(?!\w)", 0.8, anker="jarig|-jaar"),
        Patroon(
            "jaar oud",
            rf"(?<![\w,.-])(?i:{_GETAL}) ?(?:jaar|jr\.?|maanden|weken) oud(?!\w)",
            0.9,
            anker=" oud",
        ),
        Patroon(
            "leeftijd",
            rf"(?i:\bleeftijd|\bleeft\.)(?: van| is| was|:|\n\n){{1,2}} ?(?P<w>(?i:{_GETAL})(?: "
            rf"?(?:jaar|jr\.?)(?: oud)?)?)(?![\w-]|[.,]\d)",
            0.9,
        ),
        Patroon(
            "jaar",
            rf"(?<![\w,.-]){_DUUR_VOOR}(?:1[3-9]|[2-9]\d|1[01]\d) ?(?:jaar|jr\.?)(?![\w-]){_DUUR_NA}",
            0.5,
        ),
        Patroon(
            "mens is",
            rf"(?i:\b{_MENS}) (?:is|was|werd|wordt|bent|ben) (?:nu |toen |inmiddels |net |pas |"
            rf"nog |bijna |ruim )?(?P<w>{_CIJFERS}(?: jaar)?)(?= ?[.,;)]| en\b| toen\b| "
            rf"geworden\b| jaar\b)(?![.,]\d)",
            0.7,
        ),
        Patroon(
            "mens van",
            rf"(?i:\b{_MENS}) van (?:ongeveer |circa |ca\. |rond de )?(?P<w>{_CIJFERS}(?: jaar| "
            rf"jr\.?)?)(?=[\s.,;)!?]|$)(?! (?:uur|minuten|dagen|weken|maanden|euro|januari|"
            rf"februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december))"
            rf"(?![.,]\d)",
            0.7,
            anker=r"van [a-z. ]{0,16}\d",
        ),
        Patroon(
            "tussen haakjes",
            rf"\b(?:(?i:{_MENS})|[A-Z][a-zß-ÿ]{{2,}}(?= ?\(\d\d)) ?"
            rf"\((?P<w>\d{{1,3}}(?: ?(?:jaar|jr\.?|j\.?))?)(?=[,;)])",
            0.6,
            anker=r"\(\d",
        ),
        Patroon(
            "naam was",
            r"(?<=[a-zß-ÿ],) (?:is|was|werd|wordt) (?:nu |toen |net |pas |bijna |ruim )?"
            r"(?P<w>(?:1[3-9]|[2-9]\d))(?=[.;)])",
            0.5,
        ),
        Patroon(
            "bijna tachtig", rf"\((?:bijna|ruim|net|pas|rond de) (?P<w>{_GETAL})(?: jaar| jr\.?)?\)", 0.6
        ),
        Patroon(
            "in de",
            r"(?i:\b(?:begin|eind|midden|achter in de|in de) (?P<w>(?:twintig|dertig|veertig|"
            r"vijftig|zestig|zeventig|tachtig|negentig)))\b(?! (?:jaren|minuten|euro))",
            0.5,
        ),
    )
