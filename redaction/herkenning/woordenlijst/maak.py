# SPDX-License-Identifier: EUPL-1.2
"""``python -m redaction.herkenning.woordenlijst.maak basis.txt flexies.txt``: compiles OpenTaal's word list.

Two files: the ordinary words, and what is written with a capital without being anyone's name.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path

import marisa_trie

from redaction.herkenning.model.namenlijst import namenlijst
from redaction.herkenning.woorden import achternaam, kaal, voornaam

UIT = Path(__file__).with_name("woorden.marisa")
UIT_EIGEN = Path(__file__).with_name("eigen.marisa")
_GEWOON = re.compile(r"[^\W\d_]+(?:['-][^\W\d_]+)*")
_LETTERWOORD = re.compile(r"(?<![^\W\d_])[A-Z]{2,6}(?=-|$)")
_HOOFDWOORD = re.compile(r"[A-Z][a-zà-ÿ]{2,}(?:-[A-Za-zà-ÿ]{2,})*")
_AFGELEID = re.compile(
    r"(?:[ai]sch?e?|sch?e|[^s]se|taal|talige?|ees|ezen|ezin|aren|aans|iërs?|ers|anen|ieten)$"
)
_GEEN_VOORNAAM = ("land", "engel", "schot", "film", "fan", "lookalike", "book", "toestel")
_LANG = 9
_MENSEN = ("man", "mannen", "maker", "makers", "aar", "aars", "stra", "berg", "broek")


def gewone_woorden(regels: Iterable[str]) -> set[str]:
    """The words that are written entirely in small letters."""
    schoon = (regel.strip() for regel in regels)
    return {w for w in schoon if w == w.lower() and _GEWOON.fullmatch(w)}


def namen_in_genitief(regels: Iterable[str]) -> set[str]:
    """First names that the list gives only as a possessive: "Feike" of "Feikes", "Anka" of "Anka's"."""
    alle = {w for regel in regels if _HOOFDWOORD.fullmatch((w := regel.strip()).removesuffix("'s"))}
    paren = ((w, w.removesuffix("s").removesuffix("'")) for w in alle if w.endswith("s"))
    namen = {n for w, n in paren if len(n) > 2 and not alle & {n, f"{w}e", f"{n}e"}}
    return {n for n in namen if all(d[0].isupper() for d in n.split("-")) and not n.endswith(_GEEN_VOORNAAM)}


def eigen_woorden(regels: Sequence[str]) -> set[str]:
    """Capitalised words that no one bears: adjectives of places, peoples, languages, feasts, abbreviations.

    Left out: whatever the lists of names know, also in its genitive, and short nouns ("Pruis").
    """
    namen = namen_in_genitief(regels)
    uit: set[str] = set()
    for woord in (regel.strip() for regel in regels):
        uit |= set(_LETTERWOORD.findall(woord))
        if _HOOFDWOORD.fullmatch(woord) and (_AFGELEID.search(woord) or _lang(woord)):
            uit.add(woord)
    return {w for w in uit if not (_naam(w) or w in namen or w.removesuffix("s") in namen)}


def _lang(woord: str) -> bool:
    return len(woord) >= _LANG and not woord.endswith(_MENSEN)


def _naam(woord: str) -> bool:
    vormen = {kaal(woord), kaal(woord).removesuffix("s"), kaal(woord).removesuffix("en")}
    return any(_op_lijst(v) or voornaam(v) or achternaam(v) for v in vormen)


def _op_lijst(kale: str) -> bool:
    gevonden = namenlijst().get(kale)
    return bool(gevonden) and bool(gevonden[0][0] & 3)


def maak(bronnen: Sequence[Path], uit: Path = UIT, eigen: Path | None = UIT_EIGEN) -> int:
    """Write the tries of all words in ``bronnen``; returns how many ordinary words there are."""
    regels = [regel for bron in bronnen for regel in bron.read_text(encoding="utf-8").splitlines()]
    woorden = gewone_woorden(regels)
    marisa_trie.Trie(sorted(woorden), order=marisa_trie.LABEL_ORDER).save(str(uit))
    if eigen:
        marisa_trie.Trie(sorted(eigen_woorden(regels)), order=marisa_trie.LABEL_ORDER).save(str(eigen))
    return len(woorden)


if __name__ == "__main__":
    sys.exit(0 if maak([Path(p) for p in sys.argv[1:]]) else "geen woorden gevonden")
