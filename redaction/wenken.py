# SPDX-License-Identifier: EUPL-1.2
"""Hints for a reviewer: where unmarked text may say something about someone's health. No more than that."""

from __future__ import annotations

import re
from collections import defaultdict

from redaction.boom import Document
from redaction.stroom import marked_spans, streams

_STAMMEN = (
    "diagnos", "antipsychotic", "antidepressiv", "slaapmiddel", "insuline",
    "ziektebeeld", "aandoening", "dement", "alzheimer", "parkinson",
    "psychos", "psychotisch", "schizofren", "depressi", "bipolair", "borderline", "autis", "adhd", "ptss",
    "trauma", "verslav", "alcoholmisbruik", "drugsgebruik", "suïcid", "suicid", "zelfmoord", "automutilat",
    "diabet", "epilep", "kanker", "tumor", "hartfalen", "infarct", "beroerte", "hersenletsel", "copd",
    "delier", "decubit", "incontinent", "katheter", "bloeddruk", "bloedwaarde", "ziekenhuisopname",
    "psychiatrisch", "iq", "obductie", "doodsoorzaak", "zwanger", "hiv", "ziek", "zieke", "zieker",
    "ziekte", "ziekbed", "ziekgemeld", "ziekmelding", "ziekteverlof", "chronisch", "burn-out", "overspannen",
    "arbeidsongeschikt", "chemotherap", "verstandelijke beperking", "lichamelijke beperking",
)  # fmt: skip
_KORT = 4
"""Stems this short count as whole words only."""
_HEEL = frozenset({"zieke", "zieker", "ziekte"})
"""So do these: ziekenhuis, ziektekosten and ziekteverzuim are about nobody's health."""
_VORMEN = "|".join(stam if len(stam) > _KORT and stam not in _HEEL else f"{stam}(?!\\w)" for stam in _STAMMEN)
MEDISCH = re.compile(rf"(?<!\w)(?:{_VORMEN})", re.IGNORECASE)
"""The beginning of a word about someone's own health: no professions, rooms or medicine in general."""


def medische_plaatsen(document: Document) -> tuple[str, ...]:
    """The places, for a reader, of unmarked words that are often medical; never the words themselves."""
    onder: dict[int, list[tuple[int, int]]] = defaultdict(list)
    for span in marked_spans(document):
        onder[span.stroom].append((span.start, span.end))
    gevonden = [
        stroom.plaats
        for stroom in streams(document)
        if any(
            not any(a <= m.start() < b for a, b in onder[stroom.nummer])
            for m in MEDISCH.finditer(stroom.tekst)
        )
    ]
    return tuple(dict.fromkeys(gevonden))
