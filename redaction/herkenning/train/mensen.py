# SPDX-License-Identifier: EUPL-1.2
"""A person's name in one of the forms in which texts write it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from random import Random

from redaction.herkenning.train.namen import Voorraad, verzin, woordnamen

_TV = (
    "van",
    "de",
    "van der",
    "van den",
    "van de",
    "den",
    "ter",
    "ten",
    "van 't",
    "in 't",
    "op de",
    "uit den",
    "vd",
    "v.d.",
    "v/d",
)


_ALS_WOORD = 0.1
"""How often a surname is some ordinary word; a first name half as often."""


@dataclass(frozen=True)
class Mens:
    """First name, surname, tussenvoegsel (small letters, may be empty)."""

    voor: str
    achter: str
    tv: str

    def heel(self) -> str:
        """First name, tussenvoegsel, surname."""
        return " ".join(d for d in (self.voor, self.tv, self.achter) if d)

    def los(self) -> str:
        """The surname as it stands without a first name: "Van den Berg"."""
        return (
            self.tv[:1].upper() + self.tv[1:] + " " if self.tv and self.tv[0] != "'" else ""
        ) + self.achter

    def na_titel(self, kans: Random) -> str:
        """The surname after a form of address."""
        return self.los() if kans.random() < 0.4 else " ".join(d for d in (self.tv, self.achter) if d)

    def letters(self, kans: Random) -> str:
        """Initials with the surname."""
        eerste = [
            self.voor[0],
            *(kans.choice("ABCDEFGHJKLMNPRSTW") for _ in range(kans.choice((0, 0, 1, 1, 2)))),
        ]
        tussen = kans.choice((".", ".", ".", ". ", ""))
        kop = tussen.join(eerste) + (tussen.rstrip() if tussen else "")
        return " ".join(d for d in (kop, self.tv, self.achter) if d)

    def omgekeerd(self, kans: Random) -> str:
        """Surname first, as in lists: "Vries, J. de"."""
        voor = self.voor if kans.random() < 0.4 else self.voor[0] + "."
        if not self.tv:
            return f"{self.achter}, {voor}"
        return f"{self.los()}, {voor}" if kans.random() < 0.5 else f"{self.achter}, {voor} {self.tv}"


def maak_mens(bron: Voorraad, kans: Random) -> Mens:
    """Someone: half Dutch or Flemish, the rest from anywhere; some with a name that no list knows."""
    i = kans.choice((0, 0, 0, 1)) if kans.random() < 0.5 else kans.randrange(len(bron.groepen))
    voornamen, achternamen = bron.groepen[i]
    voor, achter = kans.choice(voornamen), kans.choice(achternamen)
    worp = kans.random()
    if worp < 0.12:
        achter = verzin(achternamen, kans)
    elif worp < 0.16:
        voor = verzin(voornamen, kans)
    if i < 2 and kans.random() < 0.15:
        achter = kans.choice(bron.anders["a"])
    if i < 2 and kans.random() < 0.08:
        voor = kans.choice(bron.anders["v"])
    if kans.random() < _ALS_WOORD:
        achter = kans.choice(woordnamen())
    if kans.random() < _ALS_WOORD / 2:
        voor = kans.choice(woordnamen()).capitalize()
    if kans.random() < 0.06:
        achter += "-" + kans.choice(bron.groepen[0][1])
    if kans.random() < 0.05:
        voor += "-" + kans.choice(voornamen)
    hoofd = achter[0].upper() + achter[1:]
    tv = kans.choice(_TV) if i < 2 and " " not in achter and kans.random() < 0.35 else ""
    return Mens(voor, hoofd if hoofd[0].isupper() else achter, tv)


Vorm = Callable[[Mens, Random], str]


def _vol(mens: Mens, kans: Random) -> str:
    worp = kans.random()
    if worp < 0.62:
        return mens.heel()
    if worp < 0.74:
        return mens.letters(kans)
    if worp < 0.8:
        return f"{mens.voor} {kans.choice('ABCDEFHJKLMPRSTW')}. {mens.achter}"
    return mens.los() if worp < 0.9 else mens.voor


def _genitief(mens: Mens, kans: Random) -> str:
    naam = mens.voor if kans.random() < 0.5 else mens.los()
    if naam[-1] in "szx":
        return naam + "'"
    return naam + ("'s" if naam[-1] in "aiouy" or kans.random() < 0.3 else "s")


VORMEN: dict[str, Vorm] = {
    "p": _vol,
    "v": lambda mens, _: mens.voor,
    "a": lambda mens, _: mens.los(),
    "at": lambda mens, kans: mens.na_titel(kans),
    "i": lambda mens, kans: mens.letters(kans),
    "k": lambda mens, kans: mens.omgekeerd(kans),
    "g": _genitief,
}
"""How each place in a sentence writes a person."""
