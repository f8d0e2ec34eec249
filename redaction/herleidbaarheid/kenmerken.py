# SPDX-License-Identifier: EUPL-1.2
"""Finds the features in one text: those that are finds already, and those that no find covers."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from redaction.herkenning.woorden import lijst
from redaction.herleidbaarheid.model import Kenmerk, Kenmerksoort, Kenmerkstand
from redaction.herleidbaarheid.veralgemenen import veralgemeen
from redaction.herleidbaarheid.woorden import BLIJFT, FAMILIE, FUNCTIE, SCHOOL, TIJD
from redaction.model import Soort, Vondst
from redaction.wenken import MEDISCH

_VAN_SOORT: dict[Soort, Kenmerksoort] = {
    "leeftijd": "leeftijd",
    "geboortedatum": "geboortedatum",
    "datum": "datum",
    "locatie": "locatie",
    "organisatie": "organisatie",
    "adres": "adres",
    "postcode": "adres",
}
_VOLK = re.compile(r"(?<![\w-])[A-ZÀ-Ý][a-zà-ÿ]+(?:-[A-ZÀ-Ý][a-zà-ÿ]+)?(?![\w-])")
_INHEEMS = frozenset({"Nederlands", "Nederlandse", "Nederlander", "Nederlanders", "Europees", "Europese"})
_ZIN = re.compile(r"[.!?](?=\s+[A-Z\u00c0-\u00dd\"'(])|\n")
_LOS: tuple[tuple[Kenmerksoort, re.Pattern[str]], ...] = (
    ("tijd", TIJD),
    ("functie", FUNCTIE),
    ("diagnose", re.compile(MEDISCH.pattern + r"\w*", re.IGNORECASE)),
    ("familie", FAMILIE),
    ("school", SCHOOL),
)
_MENS = re.compile(r"(?i:(?<!\w)(cliënte?|bewoner|bewoonster|betrokkene|slachtoffer)(?!\w))")


@dataclass(frozen=True, slots=True)
class Gevonden:
    """A find with what was decided on it, and the label of the entity that it belongs to."""

    vondst: Vondst
    stand: Kenmerkstand
    entiteit: str = ""
    label: str = ""


def kenmerken_in(
    tekst: str,
    vondsten: Sequence[Gevonden],
    blijft: Collection[str] = (),
    eerste_dag: date | None = None,
) -> tuple[Kenmerk, ...]:
    """The features of one text in order, each with the person whom its sentence is about.

    ``blijft``: texts that stand whatever they say (the municipality, the supervisors, the aanbieder that
    the openbaarmakingsbesluit names); function titles of mandated officials stay too.
    """
    vast = {b.lower() for b in blijft} | BLIJFT
    bezet = [(g.vondst.start, g.vondst.end) for g in vondsten]
    ruw = [*_uit_vondsten(tekst, vondsten, eerste_dag), *_los(tekst, bezet, eerste_dag)]
    over = (k for k in ruw if k.tekst.lower() not in vast)
    mensen = [g for g in vondsten if g.vondst.soort == "persoon" and g.vondst.laag < 3 and g.label]
    return tuple(_van_wie(tekst, k, mensen) for k in sorted(over, key=lambda k: (k.start, k.end)))


def _uit_vondsten(tekst: str, vondsten: Sequence[Gevonden], eerste_dag: date | None) -> Iterator[Kenmerk]:
    for g in vondsten:
        v = g.vondst
        soort = _VAN_SOORT.get(v.soort)
        if soort is None or v.laag > 2:
            continue
        if soort == "organisatie" and SCHOOL.search(tekst, max(0, v.start - 24), v.end):
            soort = "school"
        yield Kenmerk(
            v.start, v.end, soort, v.tekst, veralgemeen(soort, v.tekst, eerste_dag), g.stand, g.entiteit
        )


def _los(tekst: str, bezet: Sequence[tuple[int, int]], eerste_dag: date | None) -> Iterator[Kenmerk]:
    gevonden = [(soort, m.start(), m.end()) for soort, vorm in _LOS for m in vorm.finditer(tekst)]
    volken = lijst("volken") - _INHEEMS
    gevonden += [("nationaliteit", *m.span()) for m in _VOLK.finditer(tekst) if m.group() in volken]
    for soort, start, end in gevonden:
        naast = soort == "school" and any(0 <= s - end <= 2 for s, _ in bezet)
        if not naast and not any(start < e and s < end for s, e in bezet):
            yield Kenmerk(
                start, end, soort, tekst[start:end], veralgemeen(soort, tekst[start:end], eerste_dag)
            )


def _van_wie(tekst: str, kenmerk: Kenmerk, mensen: Sequence[Gevonden]) -> Kenmerk:
    """The nearest person in the same sentence; else the word for the client, when it stands there."""
    begin, eind = zin_om(tekst, kenmerk.start)
    hier = [g for g in mensen if begin <= g.vondst.start < eind]
    if hier:
        dichtst = min(hier, key=lambda g: abs(g.vondst.start - kenmerk.start))
        return replace(kenmerk, persoon=dichtst.label)
    return replace(kenmerk, persoon="cliënt") if _MENS.search(tekst, begin, eind) else kenmerk


def zin_om(tekst: str, at: int) -> tuple[int, int]:
    """The half-open span of the sentence around a place."""
    begin = max((m.end() for m in _ZIN.finditer(tekst, 0, at)), default=0)
    einde = _ZIN.search(tekst, at)
    return begin, einde.end() if einde else len(tekst)
