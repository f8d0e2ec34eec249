# SPDX-License-Identifier: EUPL-1.2
"""Ages with a unit in another language or dialect, or damaged by a scan: "72 yrs", "72 joar", "72 iaar"."""

from __future__ import annotations

from typing import ClassVar

from redaction.herkenning.engine import Patroon, Patroonregel
from redaction.model import Soort

_N = r"(?:1[01]\d|[1-9]\d)"
_GEEN_DUUR = r"(?! (?:later|geleden|lang|ago|terug|werk|ervaring))"


class LeeftijdTaal(Patroonregel):
    """ "72 y.o.", "72-jähriger", "72 jier âld", "72 joar oald", "71 yaşında", "72-jariqe"."""

    bron = "leeftijd.taal"
    soort: ClassVar[Soort] = "leeftijd"
    patronen = (
        Patroon(
            "andere taal",
            rf"(?<![\w.,/-]){_N}[- ]?(?:y\.?o\b\.?|yrs?\b\.?|years?|Jahre|jährige[rnms]?|jier|joar|jaor|la"
            rf"t|ans|años|anni|"
            rf"yaş(?:ında(?:ki)?)?)(?:[ ](?:old|alt|âld|oald|oud|aajt))?(?!\w){_GEEN_DUUR}|\b(?:aged|ages)"
            rf"[ ]{_N}(?!\w)",
            0.5,
            anker=r"\d[- ]?[yJjlaş]|aged?",
        ),
        Patroon(
            "van scan",
            rf"(?<![\w.,/-]){_N}(?:[ -]?(?:[ji1][ao][ae][rtn](?<!jaar)|jaa[ ]r)(?!\w){_GEEN_DUUR}|[- ]?j[a"
            rf"o][rn]{{1,2}}i?[gqc9]"
            r"en?(?<!jarige)(?<!jarigen)(?!\w))",
            0.5,
            anker=r"\d[ -]?[ji1]",
        ),
        Patroon(
            "en een half",
            r"(?<![\w.,/-])\d{1,2},5[ -]?(?:jaar|jarigen?|jr\.?)(?!\w)" + _GEEN_DUUR,
            0.5,
            anker=",5",
        ),
    )
