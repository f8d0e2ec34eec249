# SPDX-License-Identifier: EUPL-1.2
"""What the model looks at: the token itself, its neighbours, and what the rest of the text tells.

Every feature is a short string. Those of a token alone weigh in for its neighbours too, by offset
(0 = two before, 2 = the token itself, 4 = two after); others are of a token with its neighbours.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from redaction.herkenning.lui import lui
from redaction.herkenning.model.namenlijst import SOORTEN, namenlijst
from redaction.herkenning.model.stukken import Stuk, opent, zinnen
from redaction.herkenning.tekens import TV_WOORDEN
from redaction.herkenning.woorden import gewoon, kaal, lijst, niemand, nooit_naam, vast

OFFSETS = 5
MIDDEN = 2
_HERHAALD = lui(r"(X)X+|(x)x+")
_LANG = 14
_JAARLENGTE, _GROOTSTE, _LANGSTE_GETAL = 4, 3, 9
_GRENZEN = (1, 13, 25, 32, 60, 106)

Opzoeken = Callable[[str], str]
"""From a folded word to its kinds in the list of names, as letters."""


class Ding(NamedTuple):
    """A token as the model sees it: equal ones have equal features."""

    tekst: str
    eerste: bool
    """First word of a sentence, quotation or cell."""
    omgeving: str
    """The sentence: n (usual), k (no capital at all), h (nearly all capitals)."""
    klein_gezien: bool
    """The text also has the word in small letters."""
    hoofd_gezien: bool
    """The text has the word with a capital inside a sentence."""
    grootte: str = ""
    """Of a number: what it could count (see ``_grootte``)."""


@dataclass(frozen=True, slots=True)
class Zin:
    """A sentence: its tokens with their place, and what the model sees of them."""

    stukken: Sequence[Stuk]
    dingen: Sequence[Ding]


@lru_cache(maxsize=65536)
def in_lijst(kale: str) -> str:
    """The kinds of a folded word in the list of names; marisa_trie breaks on NUL, which no name holds."""
    gevonden = None if "\0" in kale else namenlijst().get(kale)
    if not gevonden:
        return ""
    bits = gevonden[0][0]
    return "".join(letter for i, letter in enumerate(SOORTEN) if bits >> i & 1)


def bekijk(tekst: str) -> list[Zin]:
    """The sentences of a plain text as the model sees them."""
    delen = list(zinnen(tekst))
    omgevingen = [_omgeving(zin) for zin in delen]
    klein = {s.tekst for zin in delen for s in zin if s.tekst.islower()}
    hoofd = {
        s.tekst.lower()
        for zin, om in zip(delen, omgevingen, strict=True)
        if om == "n"
        for i, s in enumerate(zin)
        if i and s.vorm == "woord" and s.tekst[0].isupper() and not opent(zin, i)
    }
    return [Zin(zin, list(_dingen(zin, om, klein, hoofd))) for zin, om in zip(delen, omgevingen, strict=True)]


def _dingen(zin: list[Stuk], omgeving: str, klein: set[str], hoofd: set[str]) -> Iterator[Ding]:
    for i, (_, _, tekst, hoe) in enumerate(zin):
        if hoe != "woord":
            yield _teken(tekst, hoe == "getal")
            continue
        laag = tekst.lower()
        if tekst[0].isupper():
            yield _zelfde(tekst, opent(zin, i), omgeving, laag in klein, laag in hoofd)
        else:
            yield _zelfde(tekst, False, omgeving, False, laag in hoofd)


@lru_cache(maxsize=4096)
def _teken(tekst: str, getal: bool) -> Ding:
    """A number or a sign."""
    teken = tekst if tekst.isprintable() else "?"
    if not getal:
        return Ding(teken, False, "n", False, False)
    return Ding("0" * min(len(tekst), 5), False, "n", False, False, _grootte(tekst))


def _grootte(getal: str) -> str:
    """A number as one that could be a month, hour, day, minute, age, year, or is of some length."""
    if len(getal) == _JAARLENGTE and getal[:2] in {"19", "20"}:
        return "jaar"
    if len(getal) > _GROOTSTE:
        return f"l{min(len(getal), _LANGSTE_GETAL)}"
    return next((f"<{grens}" for grens in _GRENZEN if int(getal) < grens), ">")


@lru_cache(maxsize=65536)
def _zelfde(tekst: str, eerste: bool, omgeving: str, klein: bool, hoofd: bool) -> Ding:
    return Ding(tekst, eerste, omgeving, klein, hoofd)


def _omgeving(zin: Sequence[Stuk]) -> str:
    woorden = [s.tekst for s in zin if s.vorm == "woord"]
    hoog = [w for w in woorden if w[0].isupper()]
    if not hoog:
        return "k"
    schreeuwt = sum([len(w) for w in hoog if w.isupper() and len(w) > 1])
    if not schreeuwt:
        return "n"
    letters = sum(map(len, woorden))
    return "h" if schreeuwt > 0.75 * letters and letters > 3 else "n"


@lru_cache(maxsize=65536)
def vorm(woord: str) -> str:
    """The shape: "Xx", "X.", "XX", "x-Xx", "0", or the sign itself."""
    if not woord[0].isalnum():
        return woord
    kern = "".join("X" if c.isupper() else "x" if c.isalpha() else c for c in woord)
    return _HERHAALD.sub(lambda m: "XX" if m[1] else "x", kern)


@lru_cache(maxsize=65536)
def klasse(woord: str, opzoeken: Opzoeken = in_lijst) -> str:
    """What the lists know of a word, one letter each."""
    if not woord[0].isalpha():
        return ""
    laag = woord.lower()
    kern = woord[:-2] if laag.endswith("'s") else woord.rstrip("'")
    uit = "t" if laag in TV_WOORDEN else ""
    uit += "n" if nooit_naam(laag) else "g" if gewoon(laag) else ""
    uit += "b" if laag in lijst("veelgebruikt") else ""
    uit += "d" if vast(woord) else "e" if niemand(woord) else ""
    uit += "r" if laag in lijst("rollen") else ""
    uit += "f" if laag.rstrip(".") in lijst("aanspreekvormen") else ""
    return uit + _naamsoort(kern, opzoeken)


def _naamsoort(woord: str, opzoeken: Opzoeken) -> str:
    heel = opzoeken(kaal(woord))
    if not heel and woord.endswith("s"):
        zonder = opzoeken(kaal(woord[:-1]))
        return "'" + zonder if zonder else ""
    if heel or "-" not in woord:
        return heel
    delen = [opzoeken(kaal(d)) for d in woord.split("-") if len(d) > 1]
    return "-" + "".join(s for s in SOORTEN if delen and any(s in d for d in delen))


@dataclass(frozen=True, slots=True)
class Beeld:
    """What the features of a token are made of, worked out once per kind of token."""

    laag: str
    vorm: str
    """Shape and lists, as a neighbour sees them."""
    ik: str
    """The same for the token itself; empty when it could not be a name."""
    plek: str
    kenmerken: tuple[str, ...]
    """Features of the token alone."""
    telt: bool = False
    """Whether a sentence is worth a look for this token: more than an ordinary word that opens it."""


def beeld(ding: Ding, opzoeken: Opzoeken = in_lijst) -> Beeld:
    """How the model sees a token."""
    tekst, laag = ding.tekst, ding.tekst.lower()
    figuur = vorm(tekst)
    if not tekst[0].isalpha():
        return Beeld(laag, figuur, "", "", ("w" + laag, "v" + figuur))
    soort = klasse(tekst, opzoeken)
    plek = ("1" if ding.eerste else "") + ding.omgeving
    gezien = ("k" if ding.klein_gezien else "") + ("h" if ding.hoofd_gezien else "")
    zelf = f"{figuur}|{soort}"
    uit = [
        "w" + laag,
        f"v{figuur}|{plek}",
        f"k{zelf}",
        f"m{zelf}|{plek}",
        f"z{gezien}|{figuur}|{soort[:1]}|{plek}",
    ]
    mogelijk = _boeiend(tekst, soort)
    if mogelijk:
        uit += _delen(laag, figuur)
    vooraan = plek == "1n" and ("n" in soort or ("g" in soort and not _op_lijst(soort)))
    return Beeld(laag, zelf, zelf if mogelijk else "", plek, tuple(uit), mogelijk and not vooraan)


def _boeiend(tekst: str, soort: str) -> bool:
    """Whether a token could be a name: a capital, no ordinary word, or a name on the list."""
    if tekst[0].isupper() or _op_lijst(soort):
        return True
    return not ("g" in soort or "n" in soort or "t" in soort)


def _op_lijst(soort: str) -> bool:
    return "v" in soort or "a" in soort


def _delen(laag: str, figuur: str) -> Iterator[str]:
    """Beginnings and ends of a word, without its genitive."""
    basis = laag.removesuffix("'s").rstrip("'")
    yield from (f"a{n}{basis[-n:]}" for n in (2, 3, 4, 5) if len(basis) > n)
    yield from (f"b{n}{basis[:n]}" for n in (2, 3, 4) if len(basis) > n)
    yield f"s{basis[-3:]}|{figuur}"
    yield f"l{min(len(basis), _LANG)}|{figuur}"


def telt(kenmerk: str, plek: int) -> bool:
    """Whether a feature of a token counts for a token that sees it at offset ``plek``."""
    ver = abs(plek - MIDDEN)
    if ver == 0 or kenmerk[0] in "wk":
        return True
    return ver == 1 and (kenmerk[0] == "v" or kenmerk[:2] == "a3")


def paren(links: Beeld, dit: Beeld, rechts: Beeld) -> tuple[str, ...]:
    """Features of a token that could be a name together with its neighbours; none for another."""
    if not dit.ik:
        return ()
    return (
        f"p{links.laag}|{dit.ik}",
        f"q{rechts.laag}|{dit.ik}",
        f"r{links.vorm}|{dit.ik}",
        f"s{rechts.vorm}|{dit.ik}|{dit.plek}",
        f"t{links.laag}|{rechts.laag}|{dit.plek[-1:]}",
    )


RAND = Ding("¶", False, "n", False, False)
"""What stands before and after a sentence."""
