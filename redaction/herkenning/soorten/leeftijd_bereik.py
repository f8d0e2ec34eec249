# SPDX-License-Identifier: EUPL-1.2
"""Ages by their own form: between two bounds, with months, below a year, beside a sex or a caption."""

from __future__ import annotations

from typing import ClassVar

from redaction.herkenning.engine import Patroon, Patroonregel
from redaction.herkenning.tekens import TIENTAL
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
            rf"(?<![\w.,/-])(?i:(?:tussen (?:de )?)?{_N}(?:(?: jaar)? (?:tot(?: en met)?|t/m|à|a|of|en|-|–)"
            rf" (?:de )?|[-–/]){_OUD}[ ]?{_JAAR}(?: oud)?)(?![\w-]){_GEEN_DUUR}",
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
            rf"(?i:\b\w{{0,24}}leeftijd(?:s(?:groep|categorie|klasse))?|\bhoe oud\b[^?\n]{{0,40}}\?|"
            rf"\bhoe oud (?:ben|is|bent) \w{{1,8}})(?:[ :=.-]{{1,3}}|\. Antwoord: )(?:(?:van|is|was|ongeveer|"
            rf"circa|ca\.|rond|tussen|boven|de) ){{0,2}}(?P<w>(?i:{_N})(?:[ ]?[-–;/][ ]?\d{{1,3}}| en \d\d"
            rf")?\+?"
            rf"(?:[ ]?(?:jaar|jr\.?))?)(?![\w%]|[.,:]\d)",
            0.9,
            anker="(?i:leeftijd|hoe oud)",
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
