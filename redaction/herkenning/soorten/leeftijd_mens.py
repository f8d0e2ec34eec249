# SPDX-License-Identifier: EUPL-1.2
"""An age by the words around its number: who has it, the verb between, and what follows."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import ClassVar

from redaction.herkenning.engine import Tekstregel
from redaction.herkenning.getalwoorden import getal, samengesteld
from redaction.herkenning.leeftijdvorm import (
    BIJ,
    DUUR,
    FAMILIE,
    GEEN,
    JONG,
    MENSEN,
    SLOT,
    WIE,
    verder,
)
from redaction.herkenning.lui import lui
from redaction.herkenning.tekens import TIENTAL
from redaction.herkenning.tekst import Tekst, Woord
from redaction.herkenning.treffer import Treffer
from redaction.herkenning.vorm import Vorm
from redaction.herkenning.woorden import voornaam
from redaction.model import Soort

_KLEINST = 13
"""A smaller number behind a person is mostly a count."""
_STAART = lui(
    r"(?i)(?:[ ]en een half|½|[,.]5)?(?:[ ]?(?:jaren|jaar|jrs?\b\.?|j\b\.?|lentes|levensjaren)"
    r"(?:[ ](?:en[ ])?(?:\d{1,2}|[a-z]{3,6})[ ](?:maanden|maand|mnd\b\.?))?(?:[ ](?:oude?|jonge?))?(?!\w))?"
    r"(?:[ ]?\+|[ ]plus\b)?"
)
_MAANDEN = lui(r"(?i)[ ]?(?:weken|wkn?\b\.?|maanden|maand|mnd\b\.?|dagen)(?:[ ]oud)?(?!\w)")
_TIENTALLEN = frozenset(range(20, 100, 10))
_DEEL = frozenset({"begin", "midden", "medio", "eind", "half"})
_VOOR_TIENTAL = _DEEL | {"de", "of"}
_ROND = frozenset(
    {
        "achterin",
        "vooraan",
        "voorin",
        "halverwege",
        "in",
        "rond",
        "tegen",
        "over",
        "boven",
        "voorbij",
        "richting",
        "naar",
        "nadert",
        "naderde",
        "passeerde",
    }
)
_VER = frozenset(
    {"ver", "diep", "half", "achter", "voor", "ergens", "hoog", "vooraan", "ruim", "goed", "dik"}
)
_VOORBIJ = lui(r"[ ](?:al |inmiddels |ruim |net )?(?:voorbij|gepasseerd)\b")
_DUUR = lui(r"[ ](?:geleden|later|terug|lang|ervaring|gewerkt|in dienst|jaren|werk)\b")
_EEN = "(?:één|een|twee|drie|vier|vijf|zes|zeven|acht|negen)"
_VORM = Vorm(
    r"(?=[\dlI])(?:(?<![\w.,-])(?:\d[lIO]|[lI]\d)[ ]jaar\b|(?<![\w;])\d{1,2};(?:\d|1[01])[ ]jaar\b"
    r"|(?<![\w.,/-])[1-9]\d(?:[ -]?JARIGEN?|[ ]?(?:JAAR|JR\b\.?)(?:[ ]OUD)?)(?!\w)"
    r"|(?<![\w.,/-])(?:[2-9]\d[ ]?/[ ]?[mvMV]|[2-9]\dv)(?![\w/])"
    r"|(?<![\w.,/-])[1-9]\d[ ]?[-–][ ]?[1-9]\d[ ](?:jaar|jr)(?!\w)(?! (?:lang|geleden))"
    r"|(?<![\w'.,-])[2-9]0[-']ers?(?!\w)(?! jaren)|(?<![\w.,/-])[5-9]\d[ ]?\+(?:'?ers?)?(?=[\s.,;)]|$))"
)
"""Ages by form alone: damaged, in capitals, with the sex, between two bounds, more than."""
_LOS = lui(rf"(?i:{_EEN}[ -]en[ -]{TIENTAL})(?:[ -]?jarigen?|[ ]jaar(?: oud)?)?(?![\w-])")
"""A number in loose words: "een en tachtig jaar"."""
_GEWORDEN = lui(r"[ ](?:was|is|zou zijn) geworden\b")
_NET = frozenset({"pas", "amper", "bijna", "net", "maar"})


class LeeftijdMens(Tekstregel):
    """ "zijn dochter, vierenveertig", "wordt hij achttien", "zoon 62", "rond de 35", "jaar of vijftig"."""

    bron = "leeftijd.mens"
    soort: ClassVar[Soort] = "leeftijd"

    def vind(self, tekst: Tekst) -> Iterator[Treffer]:
        woorden = tekst.woorden
        for i in tekst.waar(getal):
            woord, n = woorden[i], getal(woorden[i].tekst)
            yield from self._bij(tekst.tekst, woorden, i, n)
            if n < 10 and (los := _LOS.match(tekst.tekst, woord.start)):
                yield self.treffer(*los.span(), 0.5)
        for match in _VORM.zoek(tekst):
            yield self.treffer(*match.span(), 0.5)

    def _bij(self, tekst: str, woorden: Sequence[Woord], i: int, n: int) -> Iterator[Treffer]:
        woord = woorden[i]
        staart = _STAART.match(tekst, woord.end)
        eind = staart.end() if staart else woord.end
        if maanden := _MAANDEN.match(tekst, woord.end):
            if _kind_van(tekst, woorden, i):
                yield self.treffer(woord.start, maanden.end(), 0.6)
            return
        if (i and tekst[woord.start - 1] in "-/.,:€#") or (eind == woord.end and GEEN.match(tekst, eind)):
            return
        begin = _tiental(tekst, woorden, i, n, eind)
        if begin is None and (_van_wie(tekst, woorden, i, n, eind) or _voorop(tekst, woorden, i, n, eind)):
            begin = woord.start
        if begin is not None:
            yield self.treffer(begin, verder(tekst, eind), 0.55)


def _voorop(tekst: str, woorden: Sequence[Woord], i: int, n: int, eind: int) -> bool:
    """ "Drieëntachtig ben ik": the number first."""
    return n >= _KLEINST and _klein(woorden, i - 1) not in _TELT and _BEN_IK.match(tekst, eind) is not None


_BEN_IK = lui(r"[ ](?:ben|is|was|word|wordt|werd)[ ](?:ik|hij|zij|ze|mevrouw|meneer)\b")


def _klein(woorden: Sequence[Woord], i: int) -> str:
    return woorden[i].tekst.lower() if i >= 0 else ""


def _tiental(tekst: str, woorden: Sequence[Woord], i: int, n: int, eind: int) -> int | None:
    """The start of "begin 30", "half in de zestig", "de zestig voorbij", "rond de 35", "jaar of vijftig"."""
    voor, daarvoor = _klein(woorden, i - 1), _klein(woorden, i - 2)
    if voor not in _VOOR_TIENTAL:
        return None
    past = SLOT.match(tekst, eind) is not None
    in_de = daarvoor == "in" and not woorden[i].tekst.isdigit() and not _TELT_OP.match(tekst, eind)
    past = past or in_de
    if voor in _DEEL and n in _TIENTALLEN and past:
        return woorden[i - 1].start
    if voor == "de" and past and (daarvoor in _ROND if n in _TIENTALLEN else daarvoor in {"rond", "tegen"}):
        start = i - 3 if _klein(woorden, i - 3) in _VER | _DEEL and i > 2 else i - 2
        schat = tekst.startswith(" schat", eind)
        return woorden[start].start if schat or _iemand(woorden, start, eind - 80) else None
    if voor == "de" and n in _TIENTALLEN and _VOORBIJ.match(tekst, eind):
        return woorden[i - 1].start
    if voor == "of" and daarvoor in {"jaar", "jaartje"} and not _DUUR.match(tekst, eind):
        begin = i - 3 if _klein(woorden, i - 3) == "een" else i - 2
        return woorden[begin].start if n >= _KLEINST or _klein(woorden, i - 4) == "van" else None
    return None


def _iemand(woorden: Sequence[Woord], i: int, vanaf: int) -> bool:
    """Whether a person stands not far before "rond de 35"."""
    while i > 0 and woorden[i - 1].start > vanaf:
        i -= 1
        klein = woorden[i].tekst.lower()
        if klein in MENSEN or klein in WIE:
            return True
    return False


def _van_wie(tekst: str, woorden: Sequence[Woord], i: int, n: int, eind: int) -> bool:
    """Whether the words to the left say whose age it is."""
    at, tussen = i - 1, set[str]()
    while at >= 0 and woorden[at].tekst.lower() in BIJ and len(tussen) < 4:
        tussen.add(woorden[at].tekst.lower())
        at -= 1
    een = _klein(woorden, at)
    gat = tekst[woorden[at].end : woorden[at + 1].start] if at >= 0 else "\n\n"
    if tussen & _NET and n >= _VOLWASSEN and ("\n" in gat or gat.strip() in {".", "!"}):
        return SLOT.match(tekst, eind) is not None
    if "\n" in gat or len(gat) > 3:
        return samengesteld(woorden[i].tekst) and gat.strip() != "" and SLOT.match(tekst, eind) is not None
    jong = n >= _KLEINST
    past = SLOT.match(tekst, eind) is not None
    if (een == "van" and gat == " ") or (een == "v" and gat in {" ", ". "}):
        return _na_van(tekst, woorden, at, n, eind, met_jaar=woorden[i].end < eind)
    if een in {"leeftijd", "leeftijden"}:
        return past
    if een in MENSEN:
        return _naast(tekst, een, gat, woorden[i], eind, jong=jong, bij=bool(tussen))
    return _naast_naam(tekst, woorden, at, i, eind) or (
        n >= _KLEINST and _zonder(tekst, woorden, at, i, eind, tussen)
    )


def _naast_naam(tekst: str, woorden: Sequence[Woord], at: int, i: int, eind: int) -> bool:
    """ "Fleur (6)", "Daan, 9 jaar,", "cliënt A (84)"."""
    if at < 0 or not woorden[at].tekst[0].isupper():
        return False
    gat, na = tekst[woorden[at].end : woorden[at + 1].start], tekst[eind : eind + 1]
    if gat == " (" and len(woorden[at].tekst) == 1 and _klein(woorden, at - 1) in MENSEN:
        return na in {")", ","}
    if gat in {", ", ". ", "., "} and len(woorden[at].tekst) == 1 and _klein(woorden, at - 1) in MENSEN:
        return SLOT.match(tekst, eind) is not None and ("," in gat or woorden[i].end < eind)
    if not voornaam(woorden[at].tekst):
        return gat == " " and woorden[i].end < eind and _klein(woorden, at - 1) in MENSEN
    if gat == ", ":
        return woorden[i].end < eind or na == "," or _NAAM_EN.match(tekst, eind) is not None
    return (gat == " (" and na == ")") or (gat == " " and woorden[i].end < eind)


_NAAM_EN = lui(r"[ ]?(?:en [A-ZÀ-Ý][a-zà-ÿ]+, \d|\.?(?:\n|$))")


def _zonder(tekst: str, woorden: Sequence[Woord], at: int, i: int, eind: int, tussen: set[str]) -> bool:
    """Whether a number is an age though nobody is named: by apposition, "oud 88 jaren", one long word."""
    een, past = _klein(woorden, at), SLOT.match(tekst, eind) is not None
    gat = tekst[woorden[at].end : woorden[at + 1].start] if at >= 0 else ""
    if een == "oud" or _GEWORDEN.match(tekst, eind):
        return woorden[i].end < eind or een != "oud"
    if gat == ", " and woorden[at].tekst[0].isupper() and tekst[eind : eind + 1] == ",":
        return een not in _TELT
    los = samengesteld(woorden[i].tekst) or bool(tussen & _NET)
    return past and los and getal(woorden[i].tekst) >= _VOLWASSEN and een not in _TELT


def _na_van(tekst: str, woorden: Sequence[Woord], at: int, n: int, eind: int, *, met_jaar: bool) -> bool:
    """ "een meisje van zeven", "een zorgmijder van 60"; ``at`` is the place of "van"."""
    wie = _klein(woorden, at - 1)
    past = met_jaar or SLOT.match(tekst, eind) is not None
    if woorden[at - 1].tekst[0].isupper() and voornaam(woorden[at - 1].tekst):
        return past
    if wie not in MENSEN:
        genoeg = past and (met_jaar or n >= _VOLWASSEN)
        return n >= _KLEINST and genoeg and _mens(wie, _klein(woorden, at - 2))
    if n >= _KLEINST and wie not in JONG:
        return past
    return wie in JONG and (past or not _TELT_OP.match(tekst, eind))


def _mens(woord: str, lidwoord: str) -> bool:
    """Whether an unlisted word behind an article is somebody: "een zorgmijder van 60", no "periode"."""
    return lidwoord in {"een", "de", "die", "deze"} and woord not in DUUR and woord.endswith(_DOENER)


_DOENER = (
    "er",
    "aar",
    "ist",
    "ant",
    "ent",
    "eur",
    "ster",
    "ier",
    "oor",
    "ling",
    "loze",
    "man",
    "vrouw",
    "ër",
)
_VOLWASSEN = 18


def _naast(tekst: str, wie: str, gat: str, woord: Woord, eind: int, *, jong: bool, bij: bool) -> bool:
    """ "zoon 62", "dochter, vierenveertig,", "buurvrouw (60+)"; a bare "cliënt 31" is a number."""
    past = SLOT.match(tekst, eind) is not None
    if not jong and wie in {"oudste", "jongste", "middelste"} and gat == " ":
        return past
    if not jong and not (wie in JONG and ("(" in gat or "," in gat)):
        return False
    if "(" in gat:
        return past
    met_jaar = eind > woord.end
    if gat.strip() == ",":
        return past and (met_jaar or wie in FAMILIE or not woord.tekst.isdigit())
    return (
        past and gat.strip() in {"", "."} and (wie in FAMILIE or bij or not woord.tekst.isdigit() or met_jaar)
    )


def _kind_van(tekst: str, woorden: Sequence[Woord], i: int) -> bool:
    """Weeks and months are an age behind a child, in brackets or behind "van"."""
    if tekst[woorden[i].start - 1] == "(":
        return any(_klein(woorden, at) in JONG for at in range(max(0, i - 7), i))
    van = i - 1 if _klein(woorden, i - 1) == "van" else -1
    return van > 0 and _klein(woorden, van - 1) in JONG


_TELT_OP = lui(r"[ ][a-zë]{3,}(?:en|s|'s)\b")
_TELT = frozenset({
    "nummer", "nr", "artikel", "kamer", "norm", "bladzijde", "pagina", "paragraaf", "hoofdstuk", "lid",
    "tabel", "totaal", "met", "van", "op", "minus", "plus", "keer", "week", "versie", "bijlage", "bus",
    "lijn",
    "zaal", "gang", "te", "voor", "tot", "om", "de", "het", "score", "deze", "die", "elke", "per", "jaar",
})  # fmt: skip
