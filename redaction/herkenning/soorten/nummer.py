# SPDX-License-Identifier: EUPL-1.2
"""Client, file, case, staff, policy, passport and other numbers, beside the word that names them."""

from __future__ import annotations

from typing import ClassVar

from redaction.herkenning.engine import Patroon, Patroonregel
from redaction.model import Soort

_SOORTEN = (
    "cliënt|client|klant|patiënt|patient|bewoners?|deelnemers?|dossier|zaak|zorgdossier|casus|incident|"
    "meldings?|registratie|inschrijf|inschrijvings|personeels?|medewerkers?|werknemers?|polis|verzekerden?|"
    "verzekerings?|relatie|lidmaatschaps?|paspoort|document|rijbewijs|identiteitskaart|id|vreemdelingen|"
    "beschikkings?|indicatie|contract|order|factuur|referentie|kenmerk|parket|proces-verbaal|aangifte|"
    "vergunnings?|serie|uzovi|locatie|debiteuren?|donor|recept|lab|onderzoeks?|volg|"
    "stam|pas|sleutel|MIC|MIM|VIM|BVN|PGB"
)
_KOP = (
    rf"\b(?i:(?:{_SOORTEN})-? ?(?:nummer|nr\b\.?|code\b|no\b\.?|id\b)|paspoort|identiteitskaart|rijbewijs|"
    r"(?:v|a|z)-(?:nummer|nr\.?)|vnr\.?|proces-verbaal|(?:ons |uw )?kenmerk|zaakkenmerk|"
    r"(?:bekend|geregistreerd|ingeschreven|opgenomen) onder (?:het )?(?:nummer|nr\b\.?)|"
    r"(?:polis|dossier|melding|zaak),? (?:nummer|nr\.?))"
)
_TUSSEN = (
    r"(?:\s?\((?!\d)[^()\d\n]{1,30}\))?(?:[\s:=#.,-]|\b(?:is|van|met|onder|nummer|nr|"
    r"het|de|zijn|haar|cliënt|cliënte|mevrouw|meneer|betrokkene|was|luidt|v-nummer|de \w{3,20}(?= is))\b)"
    r"{0,8}"
)
_WAARDE = (
    r"(?P<w>(?=[A-Za-z./_-]{0,12} ?\d)(?=(?:[^\d\s]*\d){3}|\d{2,3} \d{2}|[A-Z]{1,3} \d{2} \d)"
    r"(?:[A-Z]{1,3} (?=\d))?[A-Za-z0-9](?:[A-Za-z0-9]|[._/-](?=[A-Za-z0-9]))*(?: \d{2,}){0,3})"
)


class Nummer(Patroonregel):
    """The word decides; the value holds at least three digits."""

    bron = "nummer"
    soort: ClassVar[Soort] = "nummer"
    patronen = (
        Patroon("met context", rf"{_KOP}{_TUSSEN}{_WAARDE}", 0.8),
        Patroon(
            "zaak",
            r"(?<![\w-])(?i:casus|zaak|dossier|melding|incident)[: ]{1,2}"
            r"(?P<w>(?:[A-Z]{1,4}[-/])?\d{2,4}[-/.]\d{3,6}(?![\w-]))",
            0.6,
        ),
        Patroon("paspoort", r"(?<![\w-])[A-NP-Z]{2}(?=[A-NP-Z0-9]*\d)[A-NP-Z0-9]{6}\d(?![\w-])", 0.5),
        Patroon("proces-verbaal", r"(?<![\w-])PL\d{4}[ -]?\d{8,10}(?:-\d{1,2})?(?![\w-])", 0.8),
        Patroon("parket", r"(?<!\d)\d{2}[/-]\d{6}[/-]\d{2}(?!\d)", 0.7),
    )
