# SPDX-License-Identifier: EUPL-1.2
"""How sure the model of kinds must be of a kernel: the more ordinary its words, the surer."""

from __future__ import annotations

from collections.abc import Sequence

from redaction.herkenning.alsnaam import nooit_vooraan
from redaction.herkenning.kern import MET_CIJFERS, WOORD, Plek, alledaags, telwoord
from redaction.herkenning.kloktijd import TIJDEN, UUR
from redaction.herkenning.lui import lui
from redaction.herkenning.model.soortvinden import PERSOON, Stukje
from redaction.herkenning.soorten.persoon_klein import na_afzender
from redaction.herkenning.soorten.persoon_model import op_lijst
from redaction.herkenning.tekens import CODERING, MAANDEN
from redaction.herkenning.tekst import Tekst
from redaction.herkenning.woorden import (
    gewoon,
    kan_naam,
    klein_te_gewoon,
    kleine_lijst,
    niemand,
    nooit_naam,
    vast,
)

DREMPEL, _ALLEDAAGS, _KAAL, _VOORAAN = 0.07, 0.15, 0.3, 0.5
"""Least chance for a proposal, for one of only ordinary words, for a bare number or word, for an ordinary
word that opens a sentence as a person."""
_LETTER, _VEELGEBRUIKT, _IN_ZIN = 0.7, 0.95, 0.9
"""Least chance of a person: of one letter ("vitamine D" is none), of an everyday word in small letters, and
of any ordinary word in small letters where the line has capitals."""
EIGEN = {"adres": 0.04, "locatie": 0.05, "leeftijd": 0.05}
"""Another least chance for some kinds."""
TE_BEZIEN = 0.03
"""Least chance of what a person must see."""
_TOCH, _TOCH_TE_BEZIEN = 0.3, 0.1
"""Least chance of a person called as a people or a brand is ("Fransman", "Bijl"): to propose, to show."""
_KORTST, _KORTSTE_PLEK, _ZEKERE_PLEK = 3, 4, 0.7
"""Least digits of a number that is proposed by itself, an age apart; a room or house by itself needs more,
unless the model is sure."""
_HEET_ZO = frozenset({"organisatie", "locatie"})
_NAMEN = _HEET_ZO | {PERSOON}
_DAG = lui(r"(?<!\d)\d{1,2}(?!\d)\D+(?:\d|[a-z]{3})|\d{6}")
_TELT_AF = lui(r"(?:bladzijde|pagina|hoofdstuk|paragraaf|artikel|bijlage|stap|fase|nummer) $")
"""What a number counts off that is nobody's age."""
_DEEL = lui(r"(?i:deel|bijlage|hoofdstuk|paragraaf)[ ][A-Z\d][\d.]*")
_VAN_EEN_STUK = lui(
    r" van (?:het|dit|dat|ons|hun|uw|een|de|deze) (?:\w+ ){0,2}?(?:\w*rapport|onderzoek|verslag|protocol"
    r"|draaiboek|afsprakenkader|advies|document|handboek|brief|plan van aanpak|zienswijze|besluit)\b"
)
"""Behind "deel 2": then it is a part of a text, and no part of a building."""
_GENITIEF = ("'s ", "’s ")
"""What stands before "avonds" and "nachts"."""

_CODERING = lui(CODERING)


def telt(tekst: Tekst, stuk: Stukje, plek: Plek) -> bool:
    """Whether a span is sure enough for what its words are."""
    deel = tekst.tekst[plek.start : plek.end]
    woorden = WOORD.findall(deel)
    if not woorden or _CODERING.fullmatch(deel) or (len(woorden) == 1 and _kale(deel) and stuk.kans < _KAAL):
        return False
    if stuk.label == PERSOON and len(deel) == 1 and stuk.kans < _LETTER:
        return False
    opent = stuk.label in _HEET_ZO and len(woorden) == 1 and opent_zin(tekst, plek)
    if opent or _van_een_tekst(tekst.tekst, stuk.label, plek):
        return False
    cijfers = any(c.isdigit() for c in deel)
    if stuk.label in MET_CIJFERS:
        return cijfers and not TIJDEN.fullmatch(deel)
    if stuk.label == "datum":
        return (bool(_DAG.search(deel)) and not TIJDEN.fullmatch(deel) and not UUR.fullmatch(deel)) or any(
            telwoord(w) and w.isalpha() and w.lower() not in MAANDEN for w in woorden
        )
    if cijfers or (stuk.label == "leeftijd" and any(map(telwoord, woorden))):
        return True
    if not _van_iemand(woorden, stuk, _TOCH):
        return False
    if stuk.label == "leeftijd" and stuk.kans < _KAAL:
        return False
    if stuk.label == PERSOON and tekst.tekst.endswith(_GENITIEF, 0, plek.start):
        return False
    return not all(map(gewoon, woorden)) or stuk.kans >= _gewone_drempel(tekst, stuk, plek, woorden)


def opent_zin(tekst: Tekst, plek: Plek) -> bool:
    """ "Aldus" before a name: covered as a firm in one place, it would stand in all others."""
    woord = tekst.tekst[plek.start : plek.end]
    return gewoon(woord) and tekst.zinsbegin(plek.start) and nooit_vooraan(woord)


def _van_een_tekst(tekst: str, label: str, plek: Plek) -> bool:
    """Whether it counts off pages, or names a part of a document: no age and no place."""
    if label == "leeftijd":
        return _TELT_AF.search(tekst, max(0, plek.start - 16), plek.start) is not None
    deel = label == "locatie" and _DEEL.fullmatch(tekst, plek.start, plek.end)
    return bool(deel and _VAN_EEN_STUK.match(tekst, plek.end))


def _in_zin(tekst: str, plek: Plek) -> bool:
    """Whether the line has capitals, so that a name would have one too."""
    begin, eind = tekst.rfind("\n", 0, plek.start) + 1, tekst.find("\n", plek.end)
    eind = eind if eind >= 0 else len(tekst)
    na = na_afzender(tekst, begin, eind)
    return not tekst[na if na <= plek.start else begin : eind].islower()


def _gewone_drempel(tekst: Tekst, stuk: Stukje, plek: Plek, woorden: Sequence[str]) -> float:
    """Least chance for a span of only ordinary words, of which some may be on a list of names."""
    op = any(map(op_lijst, woorden))
    if stuk.label != PERSOON:
        return 0.0 if op else _ALLEDAAGS
    if all(map(str.islower, woorden)) and _in_zin(tekst.tekst, plek):
        return _IN_ZIN
    if not op and any(w.islower() and klein_te_gewoon(w) for w in woorden):
        return _VEELGEBRUIKT
    if tekst.zinsbegin(plek.start):
        return _ALLEDAAGS if op else _VOORAAN
    return 0.0 if op else _ALLEDAAGS


def te_kort(tekst: str, stuk: Stukje, kern: Plek) -> bool:
    """Whether it is a number so short that it stands for anything: by itself only an age is, and a room
    whose caption ("nr.") the model took for a part of it."""
    deel = tekst[slice(*(stuk[:2] if stuk.label == "locatie" else kern))]
    cijfers = sum(c.isdigit() for c in deel)
    heel = stuk.label == "leeftijd" or (stuk.label == "datum" and _DAG.search(deel))
    kortst = _KORTSTE_PLEK if stuk.label == "locatie" and stuk.kans < _ZEKERE_PLEK else _KORTST
    return not heel and 0 < cijfers < kortst and not any(c.isalpha() for c in deel)


def kan_te_bezien(tekst: str, stuk: Stukje) -> bool:
    """Whether the kernel of a span may be ``te_bezien`` at all: quicker to tell than the kernel."""
    if stuk.label not in _NAMEN:
        return False
    zeker = stuk.label == PERSOON and stuk.kans >= DREMPEL
    return zeker or any(map(str.isupper, tekst[stuk.start : stuk.end]))


def te_bezien(tekst: str, stuk: Stukje, plek: Plek) -> bool:
    """Whether a span that is too unsure to propose, and ``kan_te_bezien``, may yet be a name: an ordinary
    word with a capital."""
    deel = tekst[plek.start : plek.end]
    if any(c.isdigit() for c in deel):
        return False
    woorden = [
        w
        for w in WOORD.findall(deel)
        if not nooit_naam(w) and _van_iemand([w], stuk, _TOCH_TE_BEZIEN) and not _kop(deel, w)
    ]
    return any(len(w) > 1 and w[0].isupper() and not w.isupper() for w in woorden) or (
        any(not klein_te_gewoon(w) for w in woorden) and stuk.label == PERSOON and stuk.kans >= DREMPEL
    )


def _kop(deel: str, woord: str) -> bool:
    """Whether a word is that of a lettered heading ("B. Werkwijze"), not a surname behind an initial."""
    return deel[1:2] == "." and gewoon(woord) and not kan_naam(woord)


def _van_iemand(woorden: Sequence[str], stuk: Stukje, drempel: float) -> bool:
    """Whether there is more than terms of the domain and names that no one bears, unless as a surname."""
    toch = stuk.label == PERSOON and stuk.kans >= drempel
    return any(not _term(w, stuk.label) and (toch or not niemand(w)) for w in woorden)


def _term(woord: str, soort: str) -> bool:
    """Whether a word is a term of the domain; as a person also in small letters: "een eerdere versie"."""
    return vast(woord) or (soort == PERSOON and woord.islower() and woord in kleine_lijst("domein"))


def _kale(deel: str) -> bool:
    """Whether it is a bare number or an ordinary word in small letters, which a text has for much else."""
    return deel.replace(".", "").isdigit() or alledaags(deel)
