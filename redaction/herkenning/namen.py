# SPDX-License-Identifier: EUPL-1.2
"""The shape of a name in text: initials, capitalised words, tussenvoegsels."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from redaction.herkenning.lui import lui
from redaction.herkenning.smal import Tweevoud, is_smal
from redaction.herkenning.tekens import HOOFD, KLEIN, LETTER, TV, TV_WOORDEN
from redaction.herkenning.woorden import gewoon, kleine_lijst, lijst, niemand, nooit_naam, vast, voornaam

if TYPE_CHECKING:
    from redaction.herkenning.tekst import Tekst

WIT = r"(?:[ \t]+|[ \t]*\n[ \t]*(?!\n))"
VOORLETTERS = rf"(?:(?:[{HOOFD}]|IJ|Ij|Th|Ch|Chr|Ph|Sj|Tj|Fr|Joh|Jac|Wm)\.[ \-]?){{1,6}}"
WOORD = rf"(?:[dDlLOo]['])?[{HOOFD}][{LETTER}]*(?:['-](?!v\.)[{LETTER}]+)*"
"""A capitalised word; "D'Ancona", "El-Khattabi", "Anne-Marie" are one."""

_TV_DEEL = rf"(?:{TV}(?:{WIT}|(?<=')|(?<=-)|(?<=\.)))"
_TV_DEEL_LOS = rf"{TV}[ \t]+"
NAAM = (
    rf"(?:{VOORLETTERS}[ \t]*(?:\([{HOOFD}][{KLEIN}]+\)[ ])?)?(?:{_TV_DEEL}{{1,2}})?{WOORD}"
    rf"(?:[ \t]+(?:{VOORLETTERS}[ \t]*)?(?:{_TV_DEEL}{{1,2}})?{WOORD}){{0,4}}"
    rf"(?:[ \t]?-[ \t]?(?:{_TV_DEEL_LOS}){{1,2}}{WOORD})?"
)
_NAAM = Tweevoud(NAAM)
_AFKORTING = 5
"""Up to this many capitals in running text are an abbreviation (NMBS), not a name."""
_KLEIN_NAAM = Tweevoud(
    rf"(?:[{KLEIN}]\.[ ]?)*(?P<tv>(?:{TV}[ ]){{0,2}})(?P<kern>[{KLEIN}]{{2,}}(?:-[{KLEIN}]+)*)(?:'s)?"
)
_LAATSTE = lui(rf"[ \t\n-]+(?:{TV}[ \t\n]+)*[^\s-]+$")
_LETTER_ALLEEN = Tweevoud(rf"(?:[{HOOFD}](?:\.(?=[ ,][{KLEIN}]))?)(?![{LETTER}'-])")
_STRAAT = Tweevoud(
    rf"[ \t]+(?:(?:uit|aan|op|in|bij)(?:[ ](?:de|het|den|'t))?|van[ ](?:de|het))[ ]+(?P<w>{WOORD})"
    r"(?:(?P<straat>(?<=straat)|(?<=laan)|(?<=weg)|(?<=plein)|(?<=gracht)|(?<=kade)|(?<=singel)|(?<=dreef)"
    r"|(?<=steeg)|(?<=plantsoen))(?![\w-])|$)"
)
_RUIMTE = 16
_NAAMWOORD = lui(rf"[{HOOFD}][{LETTER}'-]")
_HUISNUMMER = lui(
    r"[ ]\d{1,4}[a-zA-Z]?(?![\w:%]|[.,]\d|[ ]?(?:uur|jaar|keer|euro|maand|week|weken|dag|mensen|januari"
    r"|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december))"
)


def naam_op(tekst: Tekst, at: int) -> int:
    """Where the name that starts at ``at`` ends; ``at`` itself when there is none.

    Words at the end that are terms of the domain or roles are not part of it.
    """
    gevonden = _NAAM.voor(tekst.smal).match(tekst.tekst, at)
    if gevonden is None or gevonden.end() == at + 1:
        letter = _LETTER_ALLEEN.voor(tekst.smal).match(tekst.tekst, at)
        return letter.end() if letter else at
    return at + len(inkorten(_voor_adres(gevonden, tekst.tekst)))


def _voor_adres(gevonden: re.Match[str], tekst: str) -> str:
    naam = gevonden.group()
    woont = waar_woont(naam, tekst[gevonden.end() : gevonden.end() + _RUIMTE]) if " " in naam else None
    return naam[: woont[0]] if woont else naam


def waar_woont(naam: str, erna: str) -> tuple[int, int, int] | None:
    """Where in what was read as a name "uit de" and the street begin, and where the number behind it ends.

    "Sjaan Kievit uit de Lindelaan" with " 14" behind it; the last is an offset from the end of the name.
    """
    straat = _STRAAT.voor(is_smal(naam)).search(naam)
    if straat is None or not _NAAMWOORD.search(naam, 0, straat.start()):
        return None
    nummer = _HUISNUMMER.match(erna)
    if straat["straat"] is None and nummer is None:
        return None
    return straat.start(), straat.start("w"), nummer.end() if nummer else 0


@lru_cache(maxsize=8192)
def inkorten(naam: str) -> str:
    """``naam`` without words at its end that belong to the sentence; empty when nothing is left."""
    gewoon_geschreven = _even_lang(_zonder_rest(naam)) if naam.isupper() else naam
    if gewoon_geschreven != naam and not gewoon_geschreven.isupper():
        naam = gewoon_geschreven
        return inkorten(naam).upper() if len(naam.upper()) == len(naam) else ""
    naam = _tot_vreemd(naam)
    while naam and not _naamwoord(naam.split()[-1]):
        korter = _LAATSTE.sub("", naam)
        naam = korter if korter != naam else ""
    return naam.rstrip()


def _even_lang(naam: str) -> str:
    """Capitals as a name is written; a letter whose small form takes two code points ("İ") stays."""
    uit, vorige = "", " "
    for letter in naam:
        kleiner = letter.lower() if vorige.isalpha() else letter.title()
        uit += kleiner if len(kleiner) == 1 else letter
        vorige = letter
    return uit


def _tot_vreemd(naam: str) -> str:
    """The name up to the first word that is none: "M. Blaauw van GGD Oostermark" is M. Blaauw."""
    for deel in re.finditer(r"\S+", naam):
        woord = deel.group()
        if (
            woord.lower() not in TV_WOORDEN
            and "." not in woord
            and not (_naamwoord(woord) or voornaam(woord))
        ):
            return naam[: deel.start()].rstrip()
    return naam


def _zonder_rest(naam: str) -> str:
    """In a line of capitals only the first surname counts: "J. DE BRUIJN" of "J. DE BRUIJN WAS ER"."""
    tot = 0
    for deel in re.finditer(r"\S+", naam):
        woord = deel.group()
        if tot and gewoon(woord) and woord.lower() not in kleine_lijst("achternamen"):
            return naam[:tot]
        if len(woord) > 1 and "." not in woord and woord.lower() not in TV_WOORDEN:
            tot = deel.end()
    return naam


def _naamwoord(woord: str) -> bool:
    if woord.islower() and woord in TV_WOORDEN:
        return False
    if woord.isupper() and 1 < len(woord) <= _AFKORTING:
        return False
    if nooit_naam(woord) or vast(woord) or woord.lower() in lijst("rollen") or niemand(woord):
        return False
    eerste = woord.split("-")[0]
    return not (("-" in woord) and vast(eerste) and gewoon(woord.split("-")[-1]))


def kleine_naam_op(tekst: Tekst, at: int) -> int:
    """Where a name in small letters ("de groot", "jansen") after a title ends, else ``at``.

    Only what is no ordinary word counts, or what is a common surname.
    """
    gevonden = _KLEIN_NAAM.voor(tekst.smal).match(tekst.tekst, at)
    if gevonden is None:
        return at
    kern = gevonden["kern"]
    bekend = kern in kleine_lijst("achternamen")
    if (bekend and kern not in lijst("na_titel_gewoon")) or (
        not gewoon(kern) and kern not in kleine_lijst("domein")
    ):
        return gevonden.end()
    return at
