# SPDX-License-Identifier: EUPL-1.2
"""Looking for forbidden strings in decoded text: forms of their own, word boundaries, exceptions."""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from unicodedata import combining

from redaction.verifieer.lezen import Brok
from redaction.verifieer.passage import PASSAGE, passage_parts
from redaction.verifieer.samenstelling import MINIMUM, opens_compound
from redaction.verifieer.tekst import fold, fold_char, invisible, letters_only
from redaction.verifieer.vormen import number_forms
from redaction.verifieer.woorden import (
    TUSSENVOEGSELS,
    is_first_name_only,
    is_ordinary,
    is_technical,
    name_forms,
)

LANG = 5
"""From this many code points a string is looked for whatever its case and separators."""
RUIM_CIJFERS = 7
"""From this many digits a number is looked for whatever its separators."""
RUIM_LETTERS = 7
"""From this many letters a name is looked for backwards too."""
MIN_CIJFERS = 3
"""Shorter numbers are page numbers and list numbers too; alone they cannot be looked for."""
MIN_LETTERS = 2
"""One letter (``mevrouw K.``) is an initial, a list letter, an annex: it cannot be looked for."""
OMGEVING = 32
_TUSSEN = re.compile(r"[\[\](){}<>:;|=\"“”„]|\n[ \t]*\n")
"""What never stands inside one mention: brackets, quotation marks, the edge of a paragraph."""
_HAAKJES = re.compile(r"[()]")
"""Brackets stand in a telephone number."""
_ZONDER_SPATIE = re.compile(
    "[\u0e00-\u0eff\u0f00-\u0fff\u1000-\u109f\u1780-\u17ff\u19e0-\u1aad\u3040-\u30ff\u3400-\u9fff\ua9e0-\ua9ff"
    "\uaa60-\uaa7f\uf900-\ufaff\U0001b000-\U0001b16f\U00020000-\U0003ffff]"
)
"""Thai, Lao, Tibetan, Burmese, Khmer, Tai, Japanese and Han."""
_NAAMSOORTEN = frozenset({"persoon", "adres", "email", "account", "url"})
_SPATIE = " \u00a0\t"
Uitzondering = tuple[str, str, str]


@dataclass(frozen=True)
class Naald:
    """One form of a forbidden string; ``strikt``: capitals and separators must be as in ``tekst``."""

    tekst: str
    soort: str
    sleutel: str
    kaal: str
    strikt: bool

    @cached_property
    def tekens(self) -> str:
        """The characters that make up the skeleton, unfolded, one for one where possible."""
        return "".join(c for c in self.tekst if fold_char(c))

    @cached_property
    def eigennaam(self) -> bool:
        """Whether it is one word that only a person is called, long enough to be known in a compound."""
        eigen = self.soort == "persoon" and not self.strikt and len(self.kaal) >= MINIMUM
        return eigen and self.tekst.isalpha() and not is_ordinary(self.tekst)

    @cached_property
    def woorden(self) -> tuple[str, ...]:
        """Its words."""
        return tuple(re.findall(r"\w+", self.tekst))


def needles(verboden: Iterable[tuple[str, str, str]]) -> tuple[Naald, ...]:
    """All forms to look for, each once. Strings without a letter or digit are no needles."""
    found: dict[tuple[str, bool, str], Naald] = {}
    for tekst, soort, sleutel in verboden:
        vormen = (
            passage_parts(tekst)
            if soort == PASSAGE
            else (tekst, *name_forms(tekst, soort), *number_forms(tekst, soort))
        )
        for vorm in vormen:
            kaal = fold(vorm)
            if len(kaal) < _least(kaal):
                continue
            strikt = _is_strict(vorm, kaal, soort)
            key = (vorm if strikt else kaal, strikt, sleutel)
            found.setdefault(key, Naald(vorm, soort, sleutel, kaal, strikt))
    return tuple(found.values())


def disguised(naalden: Iterable[Naald]) -> tuple[Naald, ...]:
    """Needles backwards and thirteen letters on, for those long enough to be no word by chance."""
    found = []
    for n in naalden:
        if not n.strikt and len(n.kaal) >= RUIM_LETTERS and n.soort != PASSAGE and not n.kaal.isdigit():
            for tekst in (n.tekst[::-1], codecs.encode(n.tekst, "rot13")):
                found.append(Naald(tekst, n.soort, n.sleutel, fold(tekst), strikt=False))
    return tuple(n for n in found if n.kaal)


def _least(kaal: str) -> int:
    """How many characters make a needle: one sign of a script without spaces is a name already."""
    if kaal.isdigit():
        return MIN_CIJFERS
    return 1 if kaal and all(runs_on(c) for c in kaal) else MIN_LETTERS


def runs_on(char: str) -> bool:
    """Whether a letter is of a script that sets no space between words: a name has no borders there."""
    return not char.isascii() and _ZONDER_SPATIE.match(char) is not None


def _is_strict(tekst: str, kaal: str, soort: str) -> bool:
    if kaal.isdigit():
        return len(kaal) < RUIM_CIJFERS
    if soort == PASSAGE:
        return False
    if soort not in _NAAMSOORTEN and not any(c.isdigit() for c in kaal):
        return True
    words = [w for w in re.findall(r"[^\W\d_]+", tekst) if w.lower() not in TUSSENVOEGSELS]
    if kaal and all(runs_on(c) for c in kaal):
        return False
    return len(kaal) < LANG or (bool(words) and all(is_ordinary(w) for w in words))


def find(brok: Brok, naalden: Sequence[Naald], uitzonderingen: Sequence[Uitzondering]) -> Iterator[Naald]:
    """The needles that stand in a piece of text at least once without a decision that lets them."""
    for naald in naalden:
        if (brok.code and naald.strikt) or ((brok.code or brok.techniek) and is_technical(naald.kaal)):
            continue
        found = list(spans(brok, naald))
        if any(not lets_stand(brok, *span, uitzonderingen) for span in found) and not _accounted(
            brok.naast, naald, len(found), uitzonderingen
        ):
            yield naald


def _accounted(naast: Brok | None, naald: Naald, aantal: int, uitzonderingen: Sequence[Uitzondering]) -> bool:
    """Whether the other reading of this page has as many mentions, and lets each of them stand: by what
    stands around them there, or because they are accounted for in the reading beside that one."""
    if naast is None:
        return False
    found = list(spans(naast, naald))
    return len(found) >= aantal and (
        all(lets_stand(naast, *span, uitzonderingen) for span in found)
        or _accounted(naast.naast, naald, len(found), uitzonderingen)
    )


def spans(brok: Brok, naald: Naald) -> Iterator[tuple[int, int]]:
    """Where a needle stands at word boundaries: half-open spans in ``brok.tekst``."""
    skelet = brok.skelet
    at = skelet.kaal.find(naald.kaal)
    while at >= 0:
        start, end = skelet.plek[at], skelet.plek[at + len(naald.kaal) - 1] + 1
        if _bounded(skelet.tekst, start, end, naald) and _fits(skelet.tekst[start:end], naald):
            yield start, end
        at = skelet.kaal.find(naald.kaal, at + 1)


def _bounded(text: str, start: int, end: int, naald: Naald) -> bool:
    strict = naald.strikt
    first, last = text[start], text[end - 1]
    before, after = _neighbour(text, start, -1), _neighbour(text, end - 1, 1)
    if strict and ((first.isdigit() and before.isalpha()) or (last.isdigit() and after.isalpha())):
        return False
    left = not _same_kind(before, first) or (before.islower() and first.isupper())
    right = not _same_kind(after, last) or (last.islower() and after.isupper()) or _genitive(text, end)
    return left and (right or (naald.eigennaam and opens_compound(text, end)))


def _neighbour(text: str, at: int, step: int) -> str:
    """The next character that is neither invisible nor a mark on another one."""
    at += step
    while 0 <= at < len(text) and (invisible(text[at]) or combining(text[at])):
        at += step
    return text[at] if 0 <= at < len(text) else " "


def _same_kind(one: str, other: str) -> bool:
    """Whether two neighbours belong to one word or one number."""
    if other.isdigit():
        return one.isdigit()
    return one.isalpha() and not (runs_on(one) or runs_on(other))


def _genitive(text: str, end: int) -> bool:
    return text[end : end + 1] in {"s", "S"} and not text[end + 1 : end + 2].isalpha()


def _fits(found: str, naald: Naald) -> bool:
    """Whether a stretch of text with the same skeleton is this needle, and not two other words."""
    lang_nummer = naald.kaal.isdigit() and len(naald.kaal) >= RUIM_CIJFERS
    if _TUSSEN.search(_HAAKJES.sub("", found) if lang_nummer else found) and not _TUSSEN.search(naald.tekst):
        return False
    if naald.strikt:
        klein = naald.soort == "persoon" and is_first_name_only(naald.tekst)
        if naald.soort == "geboortedatum" and naald.kaal.isdigit() and any(c.isspace() for c in found):
            return False  # a row of numbers in a table is no date
        hoofdletters = klein or _capitals_as(found, naald.tekst)
        return _separators(found) == _separators(naald.tekst) and hoofdletters
    if len(naald.woorden) > 1 or not any(c in found for c in _SPATIE) or _is_code(naald):
        return True
    return _spread_word(found) or _capitals_as(found, naald.tekst)


def _is_code(naald: Naald) -> bool:
    """Whether it is a number, or has so many digits that small letters and spaces do not make it words."""
    return naald.kaal.isdigit() or sum(c.isdigit() for c in naald.kaal) >= RUIM_CIJFERS


def _separators(text: str) -> tuple[int, ...]:
    """Where a text is interrupted, counted in skeleton characters."""
    result, count = [], 0
    for char in text:
        if fold_char(char):
            count += 1
        elif not invisible(char) and not combining(char) and char not in ".'’":
            result.append(count)
    return tuple(sorted(set(result)))


def _capitals_as(found: str, wanted: str) -> bool:
    """Whether every capital of ``wanted`` is a capital in ``found`` too."""
    one = [c for c in found if fold_char(c)]
    other = [c for c in wanted if fold_char(c)]
    return len(one) != len(other) or all(
        not w.isupper() or f.isupper() for f, w in zip(one, other, strict=True)
    )


def _spread_word(found: str) -> bool:
    """Letters set apart one by one, as in ``J a n s e n``."""
    return all(len(word) <= 1 for word in found.split())


def lets_stand(brok: Brok, start: int, end: int, uitzonderingen: Sequence[Uitzondering]) -> bool:
    """Whether a decision lets exactly this mention stand, by its surroundings."""
    found = fold(brok.tekst[start:end])
    return any(
        found in fold(tekst) and _surrounded(brok, start, end, tekst, voor, na)
        for tekst, voor, na in uitzonderingen
    )


def _surrounded(brok: Brok, start: int, end: int, tekst: str, voor: str, na: str) -> bool:
    whole = fold(tekst)
    at = whole.find(fold(brok.tekst[start:end]))
    before = letters_only(voor) + "".join(c for c in whole[:at] if not c.isdigit())
    rest = whole[at + len(fold(brok.tekst[start:end])) :]
    after = "".join(c for c in rest if not c.isdigit()) + letters_only(na)
    left = _ends_with(brok, start, before, edge=len(voor) < OMGEVING)
    right = _starts_with(brok, end, after, edge=len(na) < OMGEVING)
    if brok.bladzijde and not (left and right):
        return (left and len(before) >= 8) or (right and len(after) >= 8)
    return left and right


def _ends_with(brok: Brok, start: int, wanted: str, *, edge: bool) -> bool:
    at, left = start, wanted
    while left and at > 0:
        at -= 1
        plain = "".join(c for c in fold_char(brok.tekst[at]) if not c.isdigit())
        if plain and not left.endswith(plain):
            return False
        left = left[: len(left) - len(plain)]
    return not left and (not edge or _at_edge(brok.tekst[max(0, at - 12) : at], brok.bladzijde, -1))


def _starts_with(brok: Brok, end: int, wanted: str, *, edge: bool) -> bool:
    at, left = end, wanted
    while left and at < len(brok.tekst):
        plain = "".join(c for c in fold_char(brok.tekst[at]) if not c.isdigit())
        if plain and not left.startswith(plain):
            return False
        left = left[len(plain) :]
        at += 1
    return not left and (not edge or _at_edge(brok.tekst[at : at + 12], brok.bladzijde, 1))


def _at_edge(strook: str, page: bool, step: int) -> bool:
    """Whether a paragraph begins or ends here; on a page a list number may stand before it."""
    line = (strook.split("\n")[-1] if step < 0 else strook.split("\n")[0]) if "\n" in strook else strook
    whole = "\n" in strook or len(strook) < 12
    rest = letters_only(line)
    return whole and len(rest) <= (2 if page else 0)
