# SPDX-License-Identifier: EUPL-1.2
"""Which features identify together, and why. A rule is a set of kinds that must all be there."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from redaction.herleidbaarheid.model import Combinatie, Kenmerk, Kenmerksoort

_OVERAL = 3
"""So many different kinds about one person, gathered from a whole document, are worth telling."""
_VEEL = 4
"""So many different kinds in one passage fit few people, whichever they are."""


@dataclass(frozen=True, slots=True)
class Regel:
    """One kind out of each group must be there."""

    groepen: tuple[frozenset[Kenmerksoort], ...]
    waarom: str

    def geldt(self, soorten: frozenset[Kenmerksoort]) -> bool:
        """Whether every group is met."""
        return all(groep & soorten for groep in self.groepen)


def _regel(waarom: str, *groepen: str) -> Regel:
    return Regel(tuple(frozenset(groep.split()) for groep in groepen), waarom)  # type: ignore[arg-type]


REGELS: tuple[Regel, ...] = (
    _regel(
        "een geboortedatum deelt iemand met weinig anderen; met nog een gegeven is het vaak één mens",
        "geboortedatum",
        "locatie organisatie school functie nationaliteit diagnose familie adres",
    ),
    _regel(
        "in een kleine organisatie of op een locatie heeft vaak maar één mens deze functie",
        "functie",
        "locatie organisatie school adres",
    ),
    _regel(
        "wie weet wie er die dag werkte, weet bij functie en tijdstip om wie het gaat",
        "functie",
        "datum tijd",
    ),
    _regel(
        "op één plek wonen weinig mensen van deze leeftijd",
        "leeftijd",
        "locatie organisatie school adres",
    ),
    _regel(
        "leeftijd en familie samen passen op weinig huishoudens; buren en bekenden herkennen dat",
        "leeftijd",
        "familie",
    ),
    _regel(
        "de afkomst valt op als er plek, leeftijd of familie bij staat: weinig mensen delen dat",
        "nationaliteit",
        "leeftijd locatie organisatie school familie functie adres diagnose",
    ),
    _regel(
        "een aandoening is een bijzonder persoonsgegeven; met leeftijd, plek of familie is te zien van wie",
        "diagnose",
        "leeftijd locatie organisatie school familie adres",
    ),
    _regel(
        "dag, tijdstip en plek samen staan ook in het nieuws, een logboek of iemands geheugen",
        "datum",
        "tijd",
        "locatie organisatie adres school",
    ),
    _regel(
        "een exacte dag met een exact tijdstip staat ook in een logboek, een rooster of het nieuws",
        "datum",
        "tijd",
    ),
    _regel(
        "een school met leeftijd of familie erbij wijst een klas aan, en daarin een kind",
        "school",
        "leeftijd familie geboortedatum",
    ),
    _regel(
        "een exacte dag met leeftijd erbij is terug te zoeken in nieuws of familieberichten",
        "datum",
        "leeftijd",
    ),
)
_VEEL_WAAROM = "zoveel verschillende gegevens bij elkaar passen op weinig mensen"


def waarom(kenmerken: Sequence[Kenmerk]) -> tuple[str, ...]:
    """The reasons that these features identify together; empty when none does."""
    soorten = frozenset(k.soort for k in kenmerken)
    redenen = tuple(regel.waarom for regel in REGELS if regel.geldt(soorten))
    return redenen or ((_VEEL_WAAROM,) if len(soorten) >= _VEEL else ())


@dataclass(frozen=True, slots=True)
class Passage:
    """The features of one passage of a document, with its place for a reader."""

    document: str
    plaats: str
    kenmerken: tuple[Kenmerk, ...]


def combinaties(passages: Sequence[Passage]) -> tuple[Combinatie, ...]:
    """What identifies, in order of the text; after each document what adds up about one person."""
    uit: list[Combinatie] = []
    for document in dict.fromkeys(p.document for p in passages):
        eigen = [p for p in passages if p.document == document]
        uit += [c for p in eigen if (c := _combinatie(p))]
        uit += _per_persoon(document, eigen)
    return tuple(uit)


def _combinatie(passage: Passage) -> Combinatie | None:
    redenen = waarom(passage.kenmerken)
    if not redenen:
        return None
    return Combinatie(
        passage.document,
        passage.plaats,
        passage.kenmerken,
        redenen,
        _over_wie(passage.kenmerken),
        opgelost=_opgelost(passage.kenmerken),
    )


def _over_wie(kenmerken: Sequence[Kenmerk]) -> str:
    """The one person whom at least half of the features are about; empty when there is none."""
    mensen = [k.persoon for k in kenmerken if k.persoon]
    return mensen[0] if len(set(mensen)) == 1 and 2 * len(mensen) >= len(kenmerken) else ""


def _opgelost(kenmerken: Sequence[Kenmerk]) -> bool:
    return not waarom([k for k in kenmerken if k.zichtbaar])


def _per_persoon(document: str, passages: Sequence[Passage]) -> Iterator[Combinatie]:
    """Features about one person that stand apart, and identify when they are laid side by side."""
    per: dict[str, list[tuple[str, Kenmerk]]] = defaultdict(list)
    for passage in passages:
        for kenmerk in passage.kenmerken:
            if kenmerk.persoon and kenmerk.soort not in ("datum", "tijd"):
                per[kenmerk.persoon].append((passage.plaats, kenmerk))
    for persoon in sorted(per):
        plekken = list(dict.fromkeys(plaats for plaats, _ in per[persoon]))
        kenmerken = tuple({(k.soort, k.tekst.lower()): k for _, k in per[persoon]}.values())
        redenen = waarom(kenmerken)
        if len(plekken) > 1 and len({k.soort for k in kenmerken}) >= _OVERAL and redenen:
            yield Combinatie(
                document,
                f"{len(plekken)} plaatsen samen",
                kenmerken,
                redenen,
                persoon,
                True,
                _opgelost(kenmerken),
            )
