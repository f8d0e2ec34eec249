# SPDX-License-Identifier: EUPL-1.2
"""Measures of a Dutch text: sentences, words, passives, words of officials; no sentence of it is kept."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from types import MappingProxyType

LANGE_ZIN, LANG_WOORD = 20, 14
"""More words in a sentence, or letters in a word, than this is hard to read at B1."""
_AFKORTING = re.compile(
    r"\b(?:art|bijv|blz|ca|dhr|d\.w\.z|drs|enz|evt|incl|jl|m\.b\.t|mevr|mr|nr|nrs|o\.a|resp|t\.a\.v|tel|zgn"
    r"|[A-Za-z])\.(?=\s)",
    re.IGNORECASE,
)
_EINDE = re.compile(r"(?<=[.!?])[\"'”’)\]]*\s+(?=[\"'“‘(\[]*[A-ZÀ-Ý0-9])")
_WOORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_KLINKERS = re.compile(r"aai|ooi|oei|eeu|ieu|aa|ee|oo|uu|ie|oe|eu|ui|ei|ij|ou|au|[aeiouyáéíóúàèëïöüê]", re.I)
_HULP = frozenset({"word", "wordt", "worden", "werd", "werden"})
_DEELWOORD = re.compile(
    r"(?:ge|be|ver|ont|her|er)[^\W\d_]{2,}(?:d|t|en)|[^\W\d_]{2,}ge[^\W\d_]{2,}(?:d|t|en)"
)
_GEEN_DEELWOORD = frozenset({"geen", "gemeenten", "gegevens", "gebeurtenissen", "gesprekken", "begeleiders"})


@dataclass(frozen=True, slots=True)
class Maten:
    """What was measured.

    ``lang`` gives place and number of words of each long sentence; ``ambtelijk`` counts words of the
    list, by what the list calls them.
    """

    zinnen: int
    woorden: int
    lettergrepen: int
    lange_woorden: int
    lijdend: int
    lang: tuple[tuple[str, int], ...]
    ambtelijk: Mapping[str, int]

    @property
    def woorden_per_zin(self) -> float:
        """The average length of a sentence; 0 of a text without words."""
        return self.woorden / self.zinnen if self.zinnen else 0.0

    @property
    def flesch(self) -> float:
        """Douma: 206.84 - 0.77 x syllables per 100 words - 0.93 x words per sentence, within 0 and 100."""
        if not self.woorden:
            return 100.0
        punten = 206.84 - 77 * self.lettergrepen / self.woorden - 0.93 * self.woorden_per_zin
        return min(100.0, max(0.0, punten))


def meet(stukken: Sequence[tuple[str, str]]) -> Maten:
    """Measure paragraphs, each with the place where it stands."""
    zinnen = [(plek, zin) for plek, tekst in stukken for zin in zinnen_van(tekst)]
    per_zin = [(plek, _WOORD.findall(zin)) for plek, zin in zinnen]
    per_zin = [(plek, woorden) for plek, woorden in per_zin if woorden]
    alle = [w for _, woorden in per_zin for w in woorden]
    return Maten(
        zinnen=len(per_zin),
        woorden=len(alle),
        lettergrepen=sum(lettergrepen(w) for w in alle),
        lange_woorden=sum(len(w) > LANG_WOORD for w in alle),
        lijdend=sum(lijdend(woorden) for _, woorden in per_zin),
        lang=tuple((plek, len(woorden)) for plek, woorden in per_zin if len(woorden) > LANGE_ZIN),
        ambtelijk=_ambtelijk([zin for _, zin in zinnen]),
    )


def zinnen_van(tekst: str) -> tuple[str, ...]:
    """The sentences of a paragraph; a dot after an abbreviation or initial ends none."""
    zonder = _AFKORTING.sub(lambda m: m[0][:-1] + "\u2024", " ".join(tekst.split()))
    return tuple(z.replace("\u2024", ".") for z in _EINDE.split(zonder) if z.strip())


def lettergrepen(woord: str) -> int:
    """Roughly the syllables of a word: its groups of vowels, at least one."""
    return max(1, len(_KLINKERS.findall(woord)))


def lijdend(woorden: Sequence[str]) -> bool:
    """Whether a sentence looks passive: a form of worden, and a participle in the same sentence."""
    klein = [w.lower() for w in woorden]
    if not _HULP & set(klein):
        return False
    return any(_DEELWOORD.fullmatch(w) and w not in _GEEN_DEELWOORD for w in klein)


@cache
def ambtelijke_woorden() -> Mapping[str, str]:
    """Word of officials -> plain words."""
    tekst = files(__package__).joinpath("ambtelijk.csv").read_text(encoding="utf-8")
    return MappingProxyType(
        {r["woord"]: r["liever"] for r in csv.DictReader(tekst.splitlines(), delimiter=";")}
    )


@cache
def _patroon() -> re.Pattern[str]:
    langste_eerst = sorted(ambtelijke_woorden(), key=len, reverse=True)
    return re.compile(rf"\b(?:{'|'.join(re.escape(w) for w in langste_eerst)})\b", re.IGNORECASE)


def _ambtelijk(zinnen: Sequence[str]) -> Mapping[str, int]:
    tel: dict[str, int] = {}
    for woord in _gevonden(zinnen):
        tel[woord] = tel.get(woord, 0) + 1
    return MappingProxyType(dict(sorted(tel.items(), key=lambda x: (-x[1], x[0]))))


def _gevonden(zinnen: Sequence[str]) -> Iterator[str]:
    for zin in zinnen:
        yield from (m[0].lower() for m in _patroon().finditer(zin))
