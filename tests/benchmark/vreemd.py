# SPDX-License-Identifier: EUPL-1.2
"""Foreign text: Flemish newspaper articles of CoNLL-2002, from a folder that the user names."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from tests.benchmark.maten import Span, Vondsten, letters, share, third_list

BESTAND = Path("conll2002-dev", "ned.testa")


@dataclass(frozen=True, slots=True)
class Artikel:
    """One article: tokens joined by spaces, a sentence a line; spans of its PER names in code points."""

    tekst: str
    namen: tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class Uitkomst:
    """PERSON on foreign text. `recall` and `precisie` by overlap, the others by letters and digits."""

    namen: int
    vondsten: int
    recall: float
    recall_geheel: float
    recall_tekens: float
    precisie: float | None
    precisie_tekens: float | None
    recall_elke_soort: float


def read_articles(data: Path) -> list[Artikel] | None:
    """The articles under `data`; None when the file is not there."""
    pad = data / BESTAND
    if not pad.is_file():
        return None
    regels = pad.read_text(encoding="latin-1" if _is_latin(pad) else "utf-8").splitlines()
    return [_article(deel) for deel in _split(regels) if any(deel)]


def _is_latin(pad: Path) -> bool:
    try:
        pad.read_bytes().decode("utf-8")
    except UnicodeDecodeError:
        return True
    return False


def _split(regels: Sequence[str]) -> Iterator[list[str]]:
    deel: list[str] = []
    for regel in regels:
        if regel.startswith("-DOCSTART-"):
            yield deel
            deel = []
        else:
            deel.append(regel)
    yield deel


def _article(regels: Sequence[str]) -> Artikel:
    tekst = ""
    namen: list[tuple[int, int]] = []
    for regel in regels:
        if not regel.strip():
            tekst = tekst.rstrip() + "\n"
            continue
        woord, _, label = regel.split()
        if label == "B-PER":
            namen.append((len(tekst), len(tekst) + len(woord)))
        elif label == "I-PER":
            namen[-1] = (namen[-1][0], len(tekst) + len(woord))
        tekst += woord + " "
    return Artikel(tekst, tuple(namen))


def score(artikelen: Sequence[Artikel], vondsten: Vondsten, drie_lagen: bool) -> Uitkomst:
    """PERSON in layers 1 and 2; with `drie_lagen` everything of layer 3 counts as a name put forward."""
    paren = zip(artikelen, vondsten, strict=True)
    som = sum((_count(artikel, alle, drie_lagen) for artikel, alle in paren), Counter[str]())
    return Uitkomst(
        som["namen"],
        som["vondsten"],
        share(som["raak"], som["namen"]),
        share(som["geheel"], som["namen"]),
        share(som["tekens_raak"], som["tekens"]),
        share(som["vondsten_raak"], som["vondsten"]) if som["vondsten"] else None,
        share(som["tekens_raak"], som["tekens_vondst"]) if som["tekens_vondst"] else None,
        share(som["breed"], som["namen"]),
    )


def _count(artikel: Artikel, alle: Sequence[Span], drie_lagen: bool) -> Counter[str]:
    spans = [s for s in alle if (s.laag < 3 and s.soort == "persoon") or (drie_lagen and s.laag == 3)]
    smal = _letters(artikel, spans)
    breed = _letters(artikel, [s for s in alle if s.laag < 3 or drie_lagen])
    goed = letters(artikel.tekst, artikel.namen)
    namen = [letters(artikel.tekst, [naam]) for naam in artikel.namen]
    return Counter(
        namen=len(namen),
        tekens=len(goed),
        raak=sum(bool(n & smal) for n in namen),
        geheel=sum(n <= smal for n in namen),
        breed=sum(bool(n & breed) for n in namen),
        vondsten=len(spans),
        vondsten_raak=sum(bool(_letters(artikel, [s]) & goed) for s in spans),
        tekens_vondst=len(smal),
        tekens_raak=len(smal & goed),
    )


def _letters(artikel: Artikel, spans: Sequence[Span]) -> set[int]:
    return letters(artikel.tekst, [(s.start, s.einde) for s in spans])


def list_length(artikelen: Sequence[Artikel], vondsten: Vondsten) -> float:
    """Unique strings of layer 3 per 1,000 words."""
    return third_list([a.tekst for a in artikelen], vondsten)
