# SPDX-License-Identifier: EUPL-1.2
"""Advice on what citizens will read: figures and places, and no word of the text itself."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from pipeline.dossier import Dossier
from pipeline.fouten import GebruiksFout
from pipeline.publicatie.leesbaarheid.meten import LANG_WOORD, LANGE_ZIN, Maten, ambtelijke_woorden, meet
from pipeline.zaak.document import Stuk
from redaction import Stroom, lees, streams

VOOR_BURGERS = ("persbericht", "gemeenteraad_brief", "brief_zienswijze_openbaarmaking", "afschrift_rapport",
                "openbaarmakingsbesluit", "aankondigingsbrief", "ontvangstbevestiging")  # fmt: skip
"""Kinds that citizens read, by how the name begins; beside these every document that is to be public."""
STREEF_ZIN, STREEF_LANG, STREEF_LIJDEND, STREEF_FLESCH = 12, 10, 10, 65
_MEEST = 15
_SLOT = (".", "!", "?", ":")
_NUMMER = re.compile(r"\s*(\d+(?:\.\d+)*)[.\s]")


def leesbaarheid(dossier: Dossier) -> bytes:
    """The advice on every document that citizens read and that is there, as Markdown.

    Raises GebruiksFout when there is none, LeesFout when one cannot be read.
    """
    maten = {s.id: meet(_stukken(dossier, s)) for s in _te_lezen(dossier)}
    if not maten:
        raise GebruiksFout("er is nog geen document dat burgers lezen; maak er een met lakmoes genereer")
    return "\n".join(verslag(maten)).encode("utf-8") + b"\n"


def _te_lezen(dossier: Dossier) -> Iterator[Stuk]:
    openbaar = {v.document for v in dossier.zaak.openbaarmaking}
    for stuk in dossier.zaak.documenten:
        gekozen = stuk.id in openbaar or stuk.soort.startswith(VOOR_BURGERS)
        if gekozen and stuk.bestand and dossier.pad(stuk.bestand).is_file():
            yield stuk


def _stukken(dossier: Dossier, stuk: Stuk) -> list[tuple[str, str]]:
    gelezen = streams(lees(dossier.pad(str(stuk.bestand))).document)
    return [(plek, tekst) for plek, tekst in plekken(gelezen) if tekst.rstrip().endswith(_SLOT)]


def plekken(stromen: Sequence[Stroom]) -> Iterator[tuple[str, str]]:
    """Running text with the place where a writer finds it: heading by its own number, and paragraph."""
    kop, koppen, alinea = "voor de eerste kop", 0, 0
    for s in stromen:
        if s.soort == "kop":
            koppen, alinea = koppen + 1, 0
            nummer = _NUMMER.match(s.tekst)
            kop = f"paragraaf {nummer[1]}" if nummer else f"onder kop {koppen}"
        elif s.soort == "alinea":
            alinea += 1
            yield f"{kop}, alinea {alinea}", s.tekst
        elif s.soort in {"noot", "cel"}:
            yield f"{kop}, {'voetnoot' if s.soort == 'noot' else 'in een tabel'}", s.tekst


def verslag(maten: Mapping[str, Maten]) -> Iterator[str]:
    """The lines of the advice; ``maten`` by document."""
    yield "# Leesbaarheid: advies"
    yield ""
    yield "Burgers lezen deze documenten. Taalniveau B1 begrijpt bijna iedereen. Dit is een advies: een"
    yield "computer telt en begrijpt niet. Alleen lopende tekst is geteld. Zinnen uit het document staan er"
    yield "niet in."
    for document, m in maten.items():
        yield from ("", f"## {document}", "")
        yield from _tabel(m)
        yield from _punten(m)


def _tabel(m: Maten) -> Iterator[str]:
    rijen = (
        ("Woorden per zin, gemiddeld", _getal(m.woorden_per_zin), f"{STREEF_ZIN} of minder"),
        (
            f"Zinnen met meer dan {LANGE_ZIN} woorden",
            _deel(len(m.lang), m.zinnen),
            f"{STREEF_LANG}% of minder",
        ),
        ('Lijdende zinnen ("wordt gedaan")', _deel(m.lijdend, m.zinnen), f"{STREEF_LIJDEND}% of minder"),
        (f"Woorden met meer dan {LANG_WOORD} letters", _deel(m.lange_woorden, m.woorden), "5% of minder"),
        ("Leesgemak (Flesch-Douma, 0 tot 100)", str(round(m.flesch)), f"{STREEF_FLESCH} of meer"),
    )
    yield from ("| Wat | Gemeten | Streef naar |", "|---|---|---|")
    yield from (f"| {wat} | {gemeten} | {streef} |" for wat, gemeten, streef in rijen)


def _punten(m: Maten) -> Iterator[str]:
    if m.lang:
        yield from ("", "Maak van deze zinnen er twee:", "")
        langste = sorted(m.lang, key=lambda x: -x[1])
        yield from (f"- {plek}: {aantal} woorden" for plek, aantal in langste[:_MEEST])
        if len(langste) > _MEEST:
            yield f"- en nog {len(langste) - _MEEST}"
    if m.ambtelijk:
        yield from ("", "Gewonere woorden:", "", "| Staat er | Aantal | Liever |", "|---|---|---|")
        liever = ambtelijke_woorden()
        yield from (f"| {w} | {n} | {liever[w]} |" for w, n in m.ambtelijk.items())
    if not m.lang and not m.ambtelijk:
        yield from ("", "Geen lange zinnen of ambtelijke woorden gevonden.")


def _getal(waarde: float) -> str:
    return f"{waarde:.1f}".replace(".", ",")


def _deel(aantal: int, van: int) -> str:
    return f"{aantal} van {van} ({round(100 * aantal / van) if van else 0}%)"
