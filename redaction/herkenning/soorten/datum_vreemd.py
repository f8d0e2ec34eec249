# SPDX-License-Identifier: EUPL-1.2
"""Days written oddly: "14/2" alone, "05 05 2024", "May 8, 2024", damaged by a scan."""

from __future__ import annotations

from typing import ClassVar

from redaction.herkenning.datumvorm import geldig
from redaction.herkenning.engine import Patroon, Patroonregel
from redaction.herkenning.tekens import MAAND_KORT, MAANDEN
from redaction.model import Soort

_LANG = "|".join(MAANDEN)
_KORT = "|".join(sorted(MAAND_KORT, key=len, reverse=True))
_ENGELS = "January|February|March|April|May|June|July|August|September|October|November|December"
_JAAR = r"(?:19|20)\d\d"
_DAG = r"(?:0?[1-9]|[12]\d|3[01])"
_SCAN = (
    r"(?:januari|februari|(?:m|rn)aart|apri[l1I]|(?:m|rn)ei|jun[il1]|ju[l1I][il1]|augustus|septe(?:m|rn)"
    r"[b6h]er|"
    r"[o0]kt[o0][b6h]er|n[o0]ve(?:m|rn)[b6h]er|dece(?:m|rn)[b6h]er)"
)


class DatumVreemd(Patroonregel):
    """Forms that a foreign hand, a table or a scanner leaves."""

    bron = "datum.vreemd"
    soort: ClassVar[Soort] = "datum"
    patronen = (
        Patroon(
            "dag schuin maand",
            r"(?<![\w/.,:-])(?<!\d )(?<!RR )(?<!NRS )(?<!VAS )(?<!score )(?<!tensie )(?<!druk )(?<!cijfer )"
            r"(?P<w>(?:[12]\d|3[01]|0?[1-9])/(?:0?[1-9]|1[0-2]))(?![\w/%-]|[.,:]\d)",
            0.35,
            anker="/",
        ),
        Patroon(
            "met spaties",
            rf"(?<![\d.,] )(?<![\w.,/-])(?:0[1-9]|[12]\d|3[01])[ ](?:0[1-9]|1[0-2])[ ]{_JAAR}(?![\w]|[ -]\d)",
            0.4,
            anker=rf" {_JAAR}",
        ),
        Patroon(
            "aan elkaar",
            rf"(?<![\w.,/-]){_DAG}[ ]?(?i:{_LANG}|{_KORT})\.?[ ]?{_JAAR}(?!\d)",
            0.5,
            anker=rf"[a-z]{_JAAR}|\d[a-z]",
        ),
        Patroon(
            "dag pijl dag", rf"(?<![\w.,/-]){_DAG}[ ]?>[ ]?{_DAG}[ ](?i:{_LANG}|{_KORT})\b", 0.6, anker=">"
        ),
        Patroon(
            "met maand tussen strepen",
            rf"(?<![\w.,/-]){_DAG}[/.](?i:{_LANG}|{_KORT})[/.](?:{_JAAR}|\d\d)(?!\d)",
            0.6,
            anker=r"[a-z][/.]\d",
        ),
        Patroon(
            "maand voorop",
            rf"(?<!\w)(?:(?:{_ENGELS})\b|(?i:{_LANG})|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\b\.?)"
            rf"[ ]"
            rf"{_DAG}(?:st|nd|rd|th)?,[ ]?{_JAAR}(?!\d)|(?<!\w){_DAG}[ ](?:{_ENGELS})[ ]{_JAAR}(?!\d)",
            0.6,
            anker=rf"{_JAAR}",
        ),
        Patroon(
            "kop van e-mail",
            rf"(?<!\w)(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun),?[ ]{_DAG}[ ](?:{_ENGELS}|[JFMASOND][a-z]{{2}})"
            rf"[ ]{_JAAR}(?!\w)",
            0.6,
            anker=rf"{_JAAR}",
        ),
        Patroon(
            "van een scan",
            rf"(?<![\w.,/-])(?:[lI1-3O0]?[\dlIO])[ ]{_SCAN}(?:[ ](?:[12l][9O0][\dlIO]{{2}}|2[O0]"
            rf"[\dlIO]{{2}}))?(?!\w)",
            0.5,
            anker=r"ern[b6h]er|rnaart|rnei|[n ]0[vk]t?|ju1|apri1|(?<!\w)[lIO]\d? |\d[lIO] |[O][\d]",
        ),
    )

    def validate_result(self, pattern_text: str) -> bool | None:
        if "/" in pattern_text and pattern_text.replace("/", "").isdigit():
            return None if _dag_en_maand(pattern_text) else False
        return None if geldig(pattern_text) else False


def _dag_en_maand(tekst: str) -> bool:
    """ "14/2" is a day; "3/4", "8/10" and "1/2" are parts or marks, "24/7" is always."""
    dag, maand = (int(d) for d in tekst.split("/"))
    return dag > maand and maand != 10 and tekst != "24/7" and (dag > 5 or tekst[0] == "0")
