# SPDX-License-Identifier: EUPL-1.2
"""The search index: which word stands in which publication. A script, so that it works from a disk too."""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Iterable, Mapping

_WOORD = re.compile(r"[^\W_]+")
_KORTST, _LANGST = 2, 40


def vlak(tekst: str) -> str:
    """Text without capitals and accents; zoek.js does the same with what a reader types."""
    if tekst.isascii():
        return tekst.lower()
    ontleed = unicodedata.normalize("NFKD", tekst)
    return "".join(c for c in ontleed if not unicodedata.combining(c)).lower()


def woorden(tekst: str) -> frozenset[str]:
    """The words of a text as the index holds them."""
    gevonden = (w for stuk in frozenset(tekst.split()) for w in _WOORD.findall(vlak(stuk)))
    return frozenset(w for w in gevonden if _KORTST <= len(w) <= _LANGST)


def tekst_van(html: bytes) -> str:
    """The words of a public web page, without its style."""
    from lxml import html as lezer

    pagina = lezer.fromstring(html, parser=lezer.HTMLParser(encoding="utf-8"))
    delen = (e for e in pagina.iter() if isinstance(e.tag, str) and e.tag not in {"style", "script"})
    return " ".join(" ".join((e.text or "", e.tail or "")) for e in delen)


def zoekindex(teksten: Mapping[str, Iterable[str]]) -> bytes:
    """The index as a script. ``teksten`` gives the texts of each package by its name, in order."""
    vindplaatsen: dict[str, list[int]] = {}
    for nummer, delen in enumerate(teksten.values()):
        for woord in sorted({w for deel in delen for w in woorden(deel)}):
            vindplaatsen.setdefault(woord, []).append(nummer)
    index = {"pakketten": list(teksten), "woorden": dict(sorted(vindplaatsen.items()))}
    data = json.dumps(index, ensure_ascii=True, separators=(",", ":"))
    return f"window.lakmoesZoekindex={data};\n".encode("ascii")
