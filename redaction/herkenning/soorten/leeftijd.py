# SPDX-License-Identifier: EUPL-1.2
"""Ages, in digits and in words; a number of years that is a duration is none."""

from __future__ import annotations

from typing import ClassVar

from redaction.herkenning.engine import Patroon, Patroonregel
from redaction.herkenning.tekens import GETAL_WOORD, HOOFD, KLEIN, RANG_LEEFTIJD, TIENTAL
from redaction.model import Soort

_GETAL = rf"(?:1[01]\d|[1-9]?\d|{GETAL_WOORD})"
_CIJFERS = r"(?:1[01]\d|[1-9]?\d)"
_OUD = (
    rf"(?:1[01]\d|[2-9]\d|1[3-9]|(?:der|veer|vijf|zes|zeven|acht|negen)tien|honderd|"
    rf"(?:[a-zë]{{3,6}}[eë]n)?{TIENTAL})"
)
"""From thirteen on: what is hardly ever a count of something else."""
_JAAR = r"(?: ?(?:jaren|jaar|jrs?\.?|j\.))"
_MENS = (
    r"(?:cliënte?|client|hij|zij|ze|ie|ik|man|vrouw|mevrouw|mevr\.?|mw\.?|meneer|dhr\.?|heer|jongen|"
    r"meisje|dochter|zoon|moeder|"
    r"vader|zus|zusje|broer|broertje|(?:ex-)?partner|vriend|vriendin|echtgenote|echtgenoot|bewoner|"
    r"bewoonster|betrokkene|"
    r"slachtoffer|kind|kleinkind|kleinzoon|kleindochter|baby|zoontje|dochtertje|peuter|kleuter|puber|"
    r"patiënte?|pt\.?|opa|oma|"
    r"pa|ma|vake|oudste|jongste|middelste|buurman|buurvrouw|begeleider|begeleidster|medewerker|"
    r"medewerkster|verzorgende|"
    r"stagiaire?|leerling|tweeling|verdachte|getuige|leider|mantelzorger|deelnemer|deelneemster|"
    r"persoon|iemand|oom|tante|"
    r"neef|nicht|weduwe|weduwnaar|bestuurder|voorbijganger)"
)
_BIJ = (
    r"(?:nu |toen |inmiddels |net |pas |nog |nog maar |nog geen |bijna |ruim |dus |dan |al |dus al |"
    r"morgen |vandaag |"
    r"onlangs |ongeveer |circa |ca\. |plusminus |rond de |(?:volgende|vorige|deze|komende) (?:week|"
    r"maand|zomer|winter) |gisteren |laatst |(?:deze|"
    r"dit) (?:maand|jaar) |zelf |straks )"
)
_IS = r"(?:is|was|werd|wordt|bent|ben|zijn|waren|geworden|lijkt|oogt|schat ik op)"
_SLOT = (
    r"(?=[ \t]?(?:[.,;:)!?\n\"'(]|$)|\sin (?:januari|februari|maart|april|mei|juni|juli|augustus|"
    r"september|oktober|november|december)|\s(?:en|toen|geworden|jaar|jr|j\.|maar|of|dus|die|alweer|haha|"
    r"lol|geloof|denk)\b)(?![.,]\d)"
)
_GEEN_MENS = (
    r"(?! (?:uur|minuten|dagen|weken|maanden|euro|keer|procent|januari|februari|maart|april|mei|juni|"
    r"juli|augustus|september|"
    r"oktober|november|december|meter|cm|kilo|kg|mg|km|bewoners|cliënten|medewerkers|kinderen|getrouwd|"
    r"gehuwd|samen|lang|"
    r"jaar (?:getrouwd|gehuwd|samen|lang|werkzaam|in dienst)))(?!%| ?%|-)"
)
_DUUR_VOOR = (
    r"(?<!binnen )(?<!\ber )(?<!\bna )(?<!sinds )(?<!\bal )(?<!\bover )(?<!gedurende )(?<!minimaal )"
    r"(?<!maximaal )"
    r"(?<!elke )(?<!\bper )(?<!ruim )(?<!\bvan )(?<!afgelopen )(?<!laatste )(?<!\bom de )(?<!minstens "
    r")(?<!hoogstens )"
    r"(?<!Sinds )(?<!Binnen )(?<!\bNa )(?<!\bOver )(?<!\bAl )(?<!duurde )(?<!duurt )(?<!hooguit "
    r")(?<!ongeveer )"
    r"(?<!komende )(?<!eerste )(?<!voor )(?<!bijna )(?<!waren )(?<!dan )"
)
_DUUR_NA = (
    r"(?! (?:later|geleden|lang|werk|ervaring|in dienst|bij|werkt|werkzaam|na|eerder|getrouwd|gehuwd|"
    r"terug|cel|"
    r"gevangenis|garantie|bewaard|"
    r"daarvoor|daarna|tijd|onder|zorg|cliënt|samen|op deze|bestaa?t?))"
)
_MIN_MEER = (
    r"(?:ergens in de|begin|eind|midden|achter in de|voor in de|ver in de|diep in de|in de|"
    r"rond de|half|medio)"
)


_GETAL_NA_IS = (
    rf"{_IS} {_BIJ}{{0,2}}(?:\d|[a-zë]*(?:tig|tien|honderd|een|twee|drie|vier|vijf|zes|"
    rf"zeven|acht|negen)\b)"
)


class Leeftijd(Patroonregel):
    """34 jaar, 34-jarige, haar 83e verjaardag, een vrouw van 34, cliënt (83), begin zeventig, tachtiger."""

    bron = "leeftijd"
    soort: ClassVar[Soort] = "leeftijd"
    patronen = (
        Patroon(
            "jarige",
            rf"(?<![\w-])(?i:{_GETAL})(?:[ -]?jarigen?|[ -]?jarig(?! (?:bestaan|jubileum|huwelijk|"
            rf"contract|dienst))|-jaar|-jr\.?)(?!\w)",
            0.8,
            anker="jarig|-jaar|-jr",
        ),
        Patroon(
            "leeftijd",
            rf"(?i:\bleeftijd|\bleeft\.|\blft\.?|\bhoe oud [^?\n]{{0,50}}\?)(?:[ \t](?!van|is|"
            rf"was)[^\d\n:.,]{{2,40}}:| van| is| was|:|\n\n|\s)"
            rf"{{1,2}}(?:\s?(?:Antwoord|A|Antw\.):)? ?(?P<w>(?i:{_GETAL})(?:{_JAAR}(?: "
            rf"oud)?)?)(?![\w-]|[.,]\d)",
            0.9,
        ),
        Patroon(
            "jaar",
            rf"(?<![\w,.-]){_DUUR_VOOR}(?i:{_OUD}) ?(?:jaar|jr\.?|j\.(?=\)))(?![\w-]){_DUUR_NA}",
            0.5,
            anker=r"jaar|j\.|jr",
        ),
        Patroon(
            "verjaardag",
            rf"(?i:\b(?:zijn|haar|hun|mijn|jouw|uw|d'r|z'n|m'n|ons|de|een|"
            rf"diens)) (?P<w>(?i:\d{{1,3}}[ -]?(?:ste|de|e)|{RANG_LEEFTIJD}))"
            r"(?= (?:verjaardag|levensjaar|geboortedag|jaardag))",
            0.9,
            anker="verjaardag|levensjaar|geboortedag|jaardag",
        ),
        Patroon(
            "op haar veertiende",
            r"(?i:\b(?:op|sinds|tot|vanaf|voor|na|rond|tegen|met|vierde|viert|haalde|bereikte) (?:zijn|haar"
            r"|hun|mijn|m'n|z'n|d'r))\s"
            rf"(?P<w>(?i:(?:1[01]\d|[1-9]?\d)[ -]?(?:ste|de|e)|{RANG_LEEFTIJD}))(?!\w)"
            r"(?! (?:dag|keer|verdieping|etage|kamer|plaats|dienst|poging|week|bezoek|gesprek|huwelijk|"
            r"contract|opname|man|vrouw))",
            0.7,
            anker=r"(?:ste|de|e)\b",
        ),
        Patroon(
            "is",
            rf"(?:(?<=[.,;:\]!?] )|(?<=\n)|(?<=\ben )|(?<=\bof )|(?<=\bdat )|^)(?i:is|wordt|werd|"
            rf"was) {_BIJ}{{0,2}}"
            rf"(?P<w>(?i:{_OUD})(?:{_JAAR})?){_SLOT}{_GEEN_MENS}",
            0.5,
            anker=_GETAL_NA_IS,
        ),
        Patroon(
            "m of v",
            r"(?<![\w.'-])(?P<w>[mvMV](?:/|, ?| )(?:1[01]\d|[1-9]\d)(?: ?(?:jr|jaar|j)\.?)?)(?=[ ,;.)\n]|$)",
            0.4,
        ),
        Patroon(
            "naam (9)",
            rf"(?<=[{KLEIN}]{{2}} )\((?P<w>\d{{1,2}})\)(?= (?:en|zit|woont|is|was|"
            rf"gaat)\b|, [{HOOFD}])",
            0.4,
        ),
        Patroon(
            "geworden",
            rf"(?<![\w.,])(?P<w>(?i:{_OUD}))(?= (?:geworden|alweer)\b)",
            0.5,
            anker="geworden|alweer",
        ),
        Patroon(
            "mens van",
            rf"(?i:\b{_MENS}) van (?:ongeveer |circa |ca\. |rond de |net |bijna |ruim |amper |"
            rf"pas )?(?P<w>(?:{_CIJFERS}(?:[,.]5)?|(?i:{_OUD}))"
            rf"(?:{_JAAR})?|{_GETAL} (?:maanden|weken|dagen|jaar))(?=[\s.,;)!?]|$){_GEEN_MENS}(?![.,]\d)",
            0.7,
            anker=r"van (?:[a-z.]+ ){0,2}(?:\d|[a-zë]*(?:tig|tien|honderd|een|twee|drie|vier|vijf|zes|"
            r"zeven|acht|negen)\b)",
        ),
        Patroon(
            "tussen haakjes",
            rf"\b(?:(?i:{_MENS})(?: van [\w ]{{2,20}})?|[A-Z][a-zß-ÿ]{{2,}}(?= ?\(\d\d)|[{HOOFD}]\.) ?"
            rf"\((?P<w>\d{{1,3}}(?:{_JAAR})?)(?=[,;)])",
            0.6,
            anker=r"\(\d",
        ),
        Patroon(
            "losse haakjes", rf"\((?P<w>(?:1[01]\d|[1-9]?\d){_JAAR}|(?i:{_OUD}){_JAAR})\)", 0.6, anker=r"\("
        ),
        Patroon(
            "bijstelling",
            rf"(?:(?<=[{KLEIN}]{{3}}, )|(?<=[{HOOFD}]\., )|(?<=eigen zeggen ))"
            rf"(?P<w>{_BIJ}?(?:[2-9]\d|1[3-9])(?:{_JAAR})?)(?=[,;]|\. ?[A-Z\n]|\.$|\.\n)",
            0.4,
        ),
        Patroon(
            "kinderen",
            r"(?i:\b(?:kinderen|kids|zonen|zoons|dochters|kleinkinderen|broers|zussen|broertjes|zusjes|"
            r"jongens|meisjes))"
            rf"[^.\d\n(]{{0,25}}\(?(?P<w>(?:{_CIJFERS}, ){{0,6}}{_CIJFERS},? en {_CIJFERS}(?: ?(?:jaar|"
            rf"jr\.?))?)(?=[\s).,;]|$){_GEEN_MENS}",
            0.6,
            anker=r" en \d",
        ),
        Patroon(
            "in de",
            rf"(?i:\b(?P<w>{_MIN_MEER} {TIENTAL}))\b(?! (?:jaren|minuten|euro|keer|dagen|personen|"
            rf"mensen|kilo|cliënten|bewoners|graden|procent))",
            0.5,
            anker=TIENTAL,
        ),
        Patroon(
            "tachtiger",
            rf"(?<![\w-])(?:(?:late|vroege|jonge) )?(?i:{TIENTAL}(?:er|ster|plusser)s?|tieners?)(?!\w)(?! "
            rf"jaren)|"
            rf"(?<![\w-])\d\d-?(?:plussers?|minners?)(?!\w)",
            0.5,
            anker="igers?|igster|tiener|ussers?|inners?",
        ),
    )
