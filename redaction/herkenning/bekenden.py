# SPDX-License-Identifier: EUPL-1.2
"""Layer 1: the people and organisations that the case knows, in every spelling."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import ClassVar

from redaction.herkenning.automaat import Automaat
from redaction.herkenning.engine import Tekstregel
from redaction.herkenning.kenmerken import kenmerkpatroon
from redaction.herkenning.lui import lui
from redaction.herkenning.soorten.persoon_rol import is_rol
from redaction.herkenning.tekens import HOOFD, LETTER, TV, TV_WOORDEN
from redaction.herkenning.tekst import Tekst
from redaction.herkenning.toewijzing import Toewijzing
from redaction.herkenning.treffer import Laag, Treffer
from redaction.herkenning.vormen import naamvormen
from redaction.herkenning.woorden import duidelijke_voornaam, gewoon, lijst
from redaction.model import Identiteit, Soort

_WOORDDEEL = lui(r"[^\W\d_]+")


_TUSSENIN = lui(
    rf"[ \t]+(?:[{HOOFD}]\.[ ]?){{1,4}}|(?:[ \t]+[{HOOFD}][{LETTER}-]+){{0,2}}[ \t]+"
    r"|[ \t]+[(\"']|[)\"'][ \t]+"
)
_TWEEDE_HELFT = lui(rf"-(?:{TV}[ ]){{0,2}}[{HOOFD}]")
_HAAKJES = {"(": ")", '"': '"', "'": "'"}


@dataclass(frozen=True, slots=True)
class Bekende:
    """What a spelling stands for: one person, or all whom it fits; ``gegeven``: a given name alone."""

    wie: tuple[str, ...]
    soort: Soort
    volledig: bool
    gegeven: bool


Plek = tuple[int, int, Bekende]


class _Namen(Automaat[Bekende]):
    def samen(self, een: Bekende, ander: Bekende) -> Bekende:
        return Bekende(
            tuple(dict.fromkeys((*een.wie, *ander.wie))),
            een.soort,
            een.volledig and ander.volledig,
            een.gegeven and ander.gegeven,
        )


class Bekenden(Tekstregel):
    """Recognizer of known names and numbers; made per case, so not in the registry."""

    bron = "bekend"
    soort: ClassVar[Soort] = "persoon"

    def __init__(self, identiteiten: Sequence[Identiteit]) -> None:
        super().__init__()
        self._toewijzing = Toewijzing(identiteiten)
        self._namen = _Namen(
            (
                v.tekst,
                Bekende((wie.id,), "organisatie" if wie.organisatie else "persoon", v.volledig, v.gegeven),
            )
            for wie in identiteiten
            for v in naamvormen(wie)
        )
        self._kenmerken = [(wie.id, soort, waarde) for wie in identiteiten for soort, waarde in wie.kenmerken]
        patronen = [f"(?P<k{i}>{kenmerkpatroon(s, w)})" for i, (_, s, w) in enumerate(self._kenmerken)]
        self._patroon = (
            re.compile(rf"(?<![^\W_])(?:{'|'.join(patronen)})(?![^\W_])", re.IGNORECASE) if patronen else None
        )

    def vind(self, tekst: Tekst) -> Iterator[Treffer]:
        yield from self._kenmerk(tekst)
        plekken = list(_een_naam(tekst.tekst, self._namen.zoek(tekst)))
        eenduidig = [(start, b.wie[0]) for start, _, b in plekken if len(b.wie) == 1]
        geslacht = self._toewijzing.geslachten(tekst.tekst, eenduidig)
        for plek in plekken:
            treffer = self._naam(tekst, *self._wie(tekst.tekst, plek, geslacht))
            if treffer:
                yield treffer

    def _wie(self, tekst: str, plek: Plek, geslacht: Mapping[str, str]) -> Plek:
        """The place with the people whom it can mean, seen what stands before it."""
        start, end, bekende = plek
        if bekende.soort != "persoon" or bekende.volledig or bekende.gegeven:
            return plek
        met_voornaam = self._toewijzing.met_voornaam(tekst, start, bekende.wie)
        if met_voornaam:
            return met_voornaam[0], end, replace(bekende, wie=(met_voornaam[1],), volledig=True)
        if len(bekende.wie) == 1:
            return plek
        over = self._toewijzing.kies(tekst, start, end, bekende.wie, geslacht)
        return start, end, replace(bekende, wie=over)

    def _naam(self, tekst: Tekst, start: int, end: int, bekende: Bekende) -> Treffer | None:
        laag = _laag(tekst, start, end, bekende)
        if not laag:
            return None
        score = 0.3 if laag > 1 else 1.0 if bekende.volledig else 0.95
        heel = bekende.volledig and laag == 1 and not _deel_van_naam(tekst.tekst, start, end)
        een = bekende.wie[0] if len(bekende.wie) == 1 else None
        kandidaten = bekende.wie if een is None else ()
        return Treffer(start, end, bekende.soort, score, laag, self.bron, een, heel, kandidaten)

    def _kenmerk(self, tekst: Tekst) -> Iterator[Treffer]:
        if self._patroon is None:
            return
        for match in self._patroon.finditer(tekst.tekst):
            wie, soort, _ = self._kenmerken[int((match.lastgroup or "k0")[1:])]
            yield Treffer(*match.span(), soort, 1.0, 1, self.bron, wie, True)


def _soort(wie: Identiteit) -> Soort:
    return "organisatie" if wie.organisatie else "persoon"


def _een_naam(tekst: str, plekken: Iterable[Plek]) -> Iterator[Plek]:
    """Joins a given name and the surname behind it when both fit the same person: "Cees J. de Wit"."""
    vorige: Plek | None = None
    for plek in plekken:
        samen = _samen(tekst, vorige, plek) if vorige else None
        if samen is None and vorige:
            yield vorige
        vorige = samen or plek
    if vorige:
        yield vorige


def _samen(tekst: str, een: Plek, ander: Plek) -> Plek | None:
    eerste, tweede = een[2], ander[2]
    if not eerste.gegeven or tweede.gegeven or tweede.volledig or tweede.soort != "persoon":
        return None
    gat = tekst[een[1] : ander[0]]
    wie = tuple(w for w in eerste.wie if w in tweede.wie)
    if not _TUSSENIN.fullmatch(gat) or len(wie) != 1:
        return None
    start, end, open_ = een[0], ander[1], gat.strip()
    if open_ in _HAAKJES:
        end += tekst[end : end + 1] == _HAAKJES[open_]
    elif open_ in _HAAKJES.values():
        start -= start > 0 and _HAAKJES.get(tekst[start - 1]) == open_
    return start, end, Bekende(wie, "persoon", volledig=True, gegeven=False)


def _deel_van_naam(tekst: str, start: int, end: int) -> bool:
    """Whether a hyphen makes it part of a longer name: "Henk-Jan de Vries" is not Jan."""
    voor = tekst[max(0, start - 2) : start]
    ervoor = len(voor) == 2 and voor[1] == "-" and voor[0].isalpha() and tekst[start].isupper()
    return ervoor or _TWEEDE_HELFT.match(tekst, end) is not None


def _laag(tekst: Tekst, start: int, end: int, bekende: Bekende) -> Laag | None:
    """1 when it is certain, 3 when it may be an ordinary word, None when it surely is one."""
    delen = [d for d in _WOORDDEEL.findall(tekst.tekst[start:end]) if d != "s"]
    kern = [d for d in delen if d.lower() not in TV_WOORDEN] or delen
    if _context(tekst, start):
        return 1
    if any(d[0].isupper() for d in kern if len(d) > 1) or (
        bekende.volledig and any(d[0].isupper() for d in kern)
    ):
        functie = len(delen) == 1 and delen[0].lower() in lijst("functiewoorden")
        return 3 if functie and tekst.zinsbegin(start) else 1
    if not kern or all(len(d) == 1 for d in kern):
        return None
    if any(not gewoon(d) or duidelijke_voornaam(d) for d in kern):
        return 1
    return None if all(d in lijst("functiewoorden") for d in kern) else 3


def _context(tekst: Tekst, start: int) -> bool:
    """Whether the word before is a form of address or a role."""
    voor = _WOORDDEEL.findall(tekst.tekst[max(0, start - 24) : start].rstrip(" ."))
    tussen = tekst.tekst[max(0, start - 2) : start]
    return (
        bool(voor)
        and tussen.strip(" .") == tussen.strip(" .").strip("\n,;:!?")
        and (voor[-1].lower() in lijst("aanspreekvormen") or is_rol(voor[-1]))
    )
