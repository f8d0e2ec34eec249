# SPDX-License-Identifier: EUPL-1.2
"""Whether zaak.yaml names a natural person: those names belong in personen.yaml only.

Looks in every text and every comment for the full name, a surname, a variant or another mark of a
person. Never shows what it found.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator

from pipeline.dossier.bestandsnaam import BESTANDSVELDEN, HERNOEM
from pipeline.dossier.melding import Melding, Pad, pad_tekst
from pipeline.dossier.yaml_lezen import Gelezen
from pipeline.zaak.persoon import Naam, Personalia

_NOEMT = "noemt een natuurlijke persoon uit personen.yaml; schrijf een rol of id in plaats van de naam"
_WOORD = "; is het een gewoon woord, schrijf het dan klein en niet vooraan"
"""A decision cannot settle it: this file lies where no decisions and no names are."""
_KORTSTE_KENMERK = 5
_KORTSTE_NAAM = 4
_OPMERKING = re.compile(r"(?:^|\s)#(.*)$", re.MULTILINE)
_ID_DEEL = re.compile(r"[-_]")


def genoemde_personen(bron: Gelezen, personen: Iterable[Personalia]) -> list[Melding]:
    """One Melding per text or comment in ``bron`` that holds something of a person."""
    personen = tuple(personen)
    if not personen:
        return []
    teksten = [(pad, _norm(tekst)) for pad, tekst in bron.teksten()]
    opmerkingen = [] if bron.naam.endswith(".json") else list(_opmerkingen(bron.tekst))
    alles = "\n".join([tekst for _, tekst in teksten] + [tekst for _, _, tekst in opmerkingen])
    zoeker = _Zoeker(personen, _eigen_namen(bron), _vouw(alles))
    found = [_melding(bron, pad, wat) for pad, tekst in teksten if (wat := zoeker.raak(pad, tekst))]
    found += [
        Melding(bron.naam, regel, kolom, "", f"deze opmerking {wat}")
        for regel, kolom, tekst in opmerkingen
        if (wat := zoeker.raak((), tekst))
    ]
    return found


class _Zoeker:
    """Looks for people in normalised texts; ``alles`` is all of them, folded.

    A name that is nowhere in ``alles`` needs no pattern: compiling one for every name of a case takes longer
    than all the rest.
    """

    def __init__(self, personen: tuple[Personalia, ...], eigen: frozenset[str], alles: str) -> None:
        heel: set[str] = set()
        namen: set[str] = set()
        for persoon in personen:
            heel.update(_volledig(persoon))
            los = {_norm(deel) for deel in _losse_namen(persoon.naam)}
            namen.update(los, (deel.upper() for deel in los))
        self._heel = _patroon((w for w in heel if _vouw(w) in alles), re.IGNORECASE)
        self._naam = _patroon((w for w in namen if _vouw(w) in alles), 0)
        self._in_id = frozenset("-".join(naam.lower().split()) for naam in namen)
        self._eigen = _patroon(eigen, 0)

    def raak(self, pad: Pad, tekst: str) -> str:
        """What is wrong with this text and what to do, empty when it names nobody."""
        file = bool(pad) and pad[-1] in {*BESTANDSVELDEN, "bestand"}
        if self._heel.search(tekst):
            return _NOEMT + HERNOEM * file
        if pad and pad[-1] == "id":
            return _NOEMT if self._in_id & {tekst, *_ID_DEEL.split(tekst)} else ""
        if pad[:1] == ("partijen",) or not self._naam.search(self._eigen.sub(" ", tekst)):
            return ""
        return _NOEMT + (HERNOEM if file else _WOORD)


def _losse_namen(naam: Naam) -> Iterator[str]:
    """What names a person on its own: the surname, its parts, and a first name of some length."""
    yield naam.achternaam
    delen = naam.achternaam.split("-") if "-" in naam.achternaam else ()
    yield from (d for d in (*delen, naam.roepnaam, *naam.voornamen[:1]) if len(d) >= _KORTSTE_NAAM)


def _volledig(persoon: Personalia) -> Iterator[str]:
    naam = persoon.naam
    achter = " ".join(filter(None, (naam.tussenvoegsel, naam.achternaam)))
    voor = {naam.roepnaam, naam.voorletters, " ".join(naam.voornamen), *naam.voornamen[:1]}
    for deel in filter(None, voor):
        yield _norm(f"{deel} {achter}")
        yield _norm(f"{achter}, {deel}")
    if persoon.aanhef:
        yield _norm(f"{persoon.aanhef} {achter}")
    andere = [persoon.email, *persoon.varianten, *(k.waarde for k in persoon.kenmerken)]
    yield from (_norm(deel) for deel in andere if len(deel) >= _KORTSTE_KENMERK)


def _eigen_namen(bron: Gelezen) -> frozenset[str]:
    """Names of organisations and places in the case: a surname within one of these is no person."""
    velden = {"naam", "plaats", "straat"}
    return frozenset(
        _norm(tekst) for pad, tekst in bron.teksten() if pad[:1] == ("partijen",) and pad[-1] in velden
    )


def _patroon(woorden: Iterable[str], vlaggen: int) -> re.Pattern[str]:
    langste_eerst = sorted({w for w in woorden if w}, key=lambda w: (-len(w), w))
    keuze = "|".join(re.escape(w) for w in langste_eerst) or "(?!)"
    return re.compile(rf"(?<!\w)(?:{keuze})(?!\w)", vlaggen)


def _norm(tekst: str) -> str:
    """Without accents, invisible characters and double spaces, so that no spelling hides a name."""
    if tekst.isascii():
        return " ".join(tekst.split())
    los = unicodedata.normalize("NFKD", tekst)
    return " ".join("".join(c for c in los if unicodedata.category(c) not in {"Mn", "Cf"}).split())


def _opmerkingen(tekst: str) -> Iterator[tuple[int, int, str]]:
    for nummer, regel in enumerate(tekst.splitlines(), start=1):
        if treffer := _OPMERKING.search(regel):
            yield nummer, treffer.start(1), _norm(treffer[1])


def _vouw(tekst: str) -> str:
    """One form for all spellings that a search without regard to case takes for equal, dotless i too."""
    return tekst.casefold().replace("ı", "i")


def _melding(bron: Gelezen, pad: Pad, tekst: str) -> Melding:
    return Melding(bron.naam, *bron.plekken.naaste(pad), pad_tekst(pad), tekst)
