# SPDX-License-Identifier: EUPL-1.2
"""Ages by their own form: between two bounds, with months, below a year, beside a sex or a caption."""

from __future__ import annotations

from typing import ClassVar

from redaction.herkenning.engine import Patroon, Patroonregel
from redaction.herkenning.tekens import RANG_LEEFTIJD, TIENTAL
from redaction.model import Soort

_EEN = "(?:een|één|twee|drie|vier|vijf|zes|zeven|acht|negen)"
_TIEN = "(?:(?:der|veer|vijf|zes|zeven|acht|negen)tien|tien|elf|twaalf)"
_WOORD = rf"(?:(?:{_EEN}[ -]?[eë]n[ -]?)?(?:{TIENTAL}|tachentig)|{_TIEN}|{_EEN})"
_N = rf"(?:1[01]\d|[1-9]?\d|{_WOORD})"
_OUD = rf"(?:1[01]\d|[2-9]\d|1[3-9]|(?:{_EEN}[eë]n)?{TIENTAL}|(?:der|veer|vijf|zes|zeven|acht|negen)tien)"
_JAAR = r"(?:jaren|jaar|jrs?\b\.?|jaor|joar|jier|years)"
_KORT = r"(?:maanden|maand|mnd\b\.?|weken|week|wkn?\b\.?|dagen)"
_BREUK = r"(?:½|[,.]5|[ ]en een half)"
_GEEN_DUUR = (
    r"(?! (?:later|geleden|lang|werk|ervaring|in dienst|na|eerder|getrouwd|terug|cel|garantie|bewaard|bij))"
)


class LeeftijdBereik(Patroonregel):
    """ "tussen de 30 en 40 jaar", "16- en 17-jarigen", "3 jr. en 2 mnd.", "een half jaar oud", "♀ 71"."""

    bron = "leeftijd.bereik"
    soort: ClassVar[Soort] = "leeftijd"
    patronen = (
        Patroon(
            "tussen twee grenzen",
            rf"(?<![\w.,/-])(?i:(?:tussen (?:de )?)?{_N}(?:(?: jaar)? (?:tot(?: en met)?|t/m|à|a|of|en|-|–) "
            rf"(?:de )?|, |[-–/]){_OUD}[ ]?{_JAAR}(?: oud)?)(?![\w-]){_GEEN_DUUR}",
            0.6,
            anker="j|years",
        ),
        Patroon(
            "twee keer jarig",
            rf"(?<![\w.,/-])(?i:{_N}(?:-? (?:en|of|tot|à) |[-/]){_N}[ -]?jarigen?)(?!\w)",
            0.8,
            anker="jarig",
        ),
        Patroon(
            "onder het jaar",
            rf"(?<!\w)(?i:(?:een|één|anderhalf|{_EEN}[eë]nhalf)(?: half)? jaar(?:tje)?|{_N}{_BREUK}? ?"
            rf"(?:{_JAAR}|{_KORT})(?: en {_N} {_KORT})?) (?i:oude?|jonge?|old)(?!\w)",
            0.8,
            anker="ou?l?d|jong",
        ),
        Patroon(
            "jaren en maanden",
            rf"(?<![\w.,/-])(?i:{_N} ?(?:jaar|jr\b\.?)(?:,| en|, en)? {_N} ?(?:maanden|maand|mnd\b\.?))(?!\w)"
            rf"{_GEEN_DUUR}",
            0.5,
            anker="maand|mnd",
        ),
        Patroon(
            "achter een opschrift",
            rf"(?i:\b(?:\w{{0,24}}leeftijd(?:s(?:groep|categorie|klasse))?|leeft|lft|ouderdom|oud(?=:))\b\.?|"
            rf"\bhoe oud\b[^?\n]{{0,40}}\?|\bhoe oud (?:ben|is|bent) \w{{1,8}})(?:[^.\d\n]{{0,25}}[\""
            rf"\u201c']|[ :=.-]{{1,3}}|"
            rf"\. Antwoord: )(?:(?:van|is|was|ongeveer|circa|ca\.|rond|tussen|boven|de|±) ?){{0,3}}"
            rf"(?P<w>(?i:{_N})(?:[ ]?(?:[-–;/]|tot(?: en met)?|t/m|en|of|à)[ ]?\d{{1,3}})?\+?(?:[ ]?(?:jaa"
            rf"r|jr\.?))?)"
            rf"(?![\w%]|[.,:]\d)",
            0.9,
            anker="(?i:leeft|lft|oud)",
        ),
        Patroon(
            "tussen haakjes achter een naam",
            rf"(?:(?<=[a-zß-ÿ.]) )\((?:[^()\d\n]{{1,25}}[,;] )(?P<w>{_OUD}(?:[ ]?(?:jaar|jr\.?|j\.?))?)(?="
            rf"\)|, )",
            0.4,
            anker=r"\(",
        ),
        Patroon(
            "ongeveer, tussen haakjes",
            rf"\(?(?:±|~|ca\.|circa|ong\.|plm\.)[ ]?(?P<w>{_N}[ ]?(?:jaar|jrs?\b\.?|j\b\.?))(?=[ ]?[.,;)\n"
            rf"]|$)",
            0.5,
            anker="[±~]|ca|ong|plm",
        ),
        Patroon(
            "van de een of de ander",
            rf"(?<=[a-z] van )(?P<w>{_OUD}[/-]{_OUD})(?=[ ]?[.,;)\n]|$)",
            0.5,
            anker=r"\d[/-]",
        ),
        Patroon(
            "kinderen met plus",
            r"(?i:\b(?:kids|kinderen|jongens|meisjes|zoons|dochters))(?: \(| )(?P<w>[1-9]\d?(?:[ ]?[+&][ ]"
            r"?[1-9]\d?)+)"
            r"(?=[ ]?[.,;)\n]|$)",
            0.5,
            anker=r"\d[ ]?[+&]",
        ),
        Patroon(
            "kind met jaren",
            rf"(?i:\b(?:kleinkind|kleinzoon|kleindochter|zoon|dochter|kind|zoontje|dochtertje|broertje|zus"
            rf"je|neefje|nichtje|peuter"
            rf"|kleuter|baby|jongen|meisje)) \(?(?P<w>{_N}[ ]?(?:jaar|jrs?\b\.?|j\b\.?))(?!\w)",
            0.5,
            anker=r"j",
        ),
        Patroon(
            "bezit en rang",
            rf"(?i:\b(?:zijn|haar|hun|mijn|m'n|z'n|d'r) )(?P<w>(?:1[01]\d|[1-9]\d)[ ]?(?:ste|de|e)|(?i"
            rf":{RANG_LEEFTIJD}))"
            r"(?=[ ]?[.,;:)!?\n]|$| (?:tot|en|naar|uit|weg|al|nog|is|was|woon|kwam|ging|werd|toen|in|op|bi"
            r"j|dat|niet)\b)",
            0.5,
            anker=r"(?:ste|de|e)\b",
        ),
        Patroon("ouderdom", rf"(?i:ouderdom van )(?P<w>(?i:{_N}) {_JAAR})(?!\w)", 0.8, anker="uderdom"),
        Patroon(
            "bij een geslacht",
            r"[♀♂][ ,]{0,2}[1-9]\d?(?:[ ]?(?:jaar|jr?\b\.?))?(?!\w)|(?<![\w.,/-])[1-9]\d?(?:[ ]?"
            r"(?:jaar|jr?\b\.?))?(?=[ ]?[♀♂])",
            0.6,
            anker="[♀♂]",
        ),
        Patroon(
            "na geboortejaar",
            rf"(?i:\bgeb(?:oren)?\b[^.\n]{{0,30}}(?:19|20)\d\d)(?:[ ]?\(|, (?:dus|nu) )(?P<w>{_OUD}(?:[ ]"
            rf"?{_JAAR})?)"
            r"(?=[ ]?[.,;)\n]|$)",
            0.6,
            anker=r"\d\d[ ]?[(,]",
        ),
        Patroon(
            "kinderen met strepen",
            r"(?i:\b(?:kinderen|kids|zonen|zoons|dochters|kleinkinderen|jongens|meisjes|ki))(?: \(|,|:)? ?"
            r"(?P<w>[1-9]\d?(?:[ ]?/[ ]?[1-9]\d?)+(?:[ ]?(?:jaar|jr\.?))?)(?=[ ]?[.,;)\n]|$)",
            0.6,
            anker=r"\d[ ]?/",
        ),
        Patroon("lentes", rf"(?<![\w.,/-])(?i:{_N}) lentes(?: jong)?(?!\w)", 0.6, anker="lentes"),
        Patroon(
            "geslacht met streep",
            rf"(?<!\w)(?i:man|vrouw|mv|vr|mnr)(?:/|, )(?P<w>{_OUD}(?: ?(?:jaar|jr\.?|j\b\.?))?)(?=[ ]?[.,;"
            rf")\n]|$)",
            0.5,
        ),
        Patroon(
            "afgekort jaar",
            r"(?<![\w.,/-])(?:1[01]\d|[1-9]\d) ?j\b\.?(?=[ ]?[.,;:)/(\n]|$| (?:en|man|vrouw|m|v|oud)\b)",
            0.5,
            anker=r"\d ?j",
        ),
        Patroon(
            "half jaar van geboorte",
            rf"(?i:\b(?:baby|zoontje|dochtertje|kindje|dreumes|peuter)(?: van|,) (?:ruim |bijna |amper |ne"
            rf"t )?)"
            rf"(?P<w>(?i:(?:een|één)(?: half)? jaar|anderhalf(?: jaar)?|{_EEN}[eë]nhalf(?: jaar)?|één))(?!"
            rf"\w)",
            0.6,
            anker="jaar|half|één",
        ),
    )
