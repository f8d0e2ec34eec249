# SPDX-License-Identifier: EUPL-1.2
"""Which of several known people a shared name means: by role, form of address, first name."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping, Sequence

from redaction.herkenning.lui import lui
from redaction.herkenning.roepnamen import roepnamen
from redaction.herkenning.tekens import HOOFD, KLEIN
from redaction.herkenning.woorden import gewoon, kaal, lijst, vast, voornaam
from redaction.model import Identiteit

_AANSPREEK = lui(
    r"(?<!\w)(?:de[ ]heer|heer|dhr\.?|meneer|mijnheer|mevrouw|mevr\.?|mw\.?)[ \t]+$", re.IGNORECASE
)
_ROL = lui(r"([^\W\d_]+(?:-[^\W\d_]+)*)[ \t]*(?:[,:(][ \t]*)?$")
_ERNA = lui(r"[ \t]\((?:de[ ])?(?P<rol>[^\W\d_]+(?:-[^\W\d_]+)*)\)")
_VOORNAAM = lui(rf"(?<![\w.-])([{HOOFD}][{KLEIN}]+(?:-[{HOOFD}][{KLEIN}]+)?)[ \t](?:[{HOOFD}]\.[ ]?)*$")


class Toewijzing:
    """Knows role, given names and initials of the people of the case."""

    def __init__(self, identiteiten: Sequence[Identiteit]) -> None:
        self._rollen = {i.id: kaal(i.rol) for i in identiteiten}
        self._mensen = {i.id: i for i in identiteiten}
        self._geslacht = {i.id: letter for i in identiteiten if (letter := _geslacht(i))}

    def geslachten(self, tekst: str, eenduidig: Iterable[tuple[int, str]]) -> dict[str, str]:
        """``m`` or ``v`` per person: from the case, else from how the text addresses a clear mention."""
        gezien: dict[str, set[str]] = {}
        for start, wie in eenduidig:
            titel = _titel(tekst, start)
            if titel:
                gezien.setdefault(wie, set()).add(titel)
        uit = {wie: next(iter(welke)) for wie, welke in gezien.items() if len(welke) == 1}
        return uit | self._geslacht

    def kies(
        self, tekst: str, start: int, end: int, wie: Collection[str], geslacht: Mapping[str, str]
    ) -> tuple[str, ...]:
        """The candidates that remain when role and form of address are heard; one is the answer."""
        over = tuple(w for w in wie if w in self._rollen)
        for rol in _rollen(tekst, start, end):
            van_rol = tuple(w for w in over if _past(rol, self._rollen[w]))
            if van_rol:
                over = van_rol
                break
        titel = _titel(tekst, start)
        if titel and len(over) > 1:
            over = tuple(w for w in over if geslacht.get(w, titel) == titel) or over
        return over

    def met_voornaam(self, tekst: str, start: int, wie: Collection[str]) -> tuple[int, str] | None:
        """Start and person of a surname behind a first name that no one's record holds.

        Only when one bearer of the surname has that initial and no call name is known of them.
        """
        voor = _VOORNAAM.search(tekst, max(0, start - 40), start)
        if voor is None or not _is_voornaam(voor[1]):
            return None
        passend = [w for w in wie if _past_bij(self._mensen.get(w), voor[1])]
        if len(passend) != 1:
            return None
        return voor.start(1), passend[0]


def _past_bij(mens: Identiteit | None, voornaam: str) -> bool:
    """Whether a first name that the record does not have may be of someone."""
    if mens is None:
        return False
    return _heet_ook(mens, voornaam) or (not mens.roepnaam and _letter(mens) == voornaam[0])


def _heet_ook(mens: Identiteit, naam: str) -> bool:
    return any(kaal(naam) in roepnamen(n) for n in mens.voornamen)


def _is_voornaam(woord: str) -> bool:
    if voornaam(woord):
        return True
    return not (gewoon(woord) or vast(woord) or woord.lower() in lijst("rollen") or woord in lijst("volken"))


def _geslacht(mens: Identiteit) -> str:
    """From how the case addresses someone, else from a role that only a man or a woman has."""
    if mens.aanhef:
        return "v" if mens.aanhef == "mevrouw" else "m"
    return next((letter for letter in ("m", "v") if mens.rol.lower() in lijst(f"rollen_{letter}")), "")


def _letter(mens: Identiteit) -> str:
    return (mens.voorletters or " ".join(mens.voornamen))[:1].upper()


def _titel(tekst: str, start: int) -> str:
    gevonden = _AANSPREEK.search(tekst, max(0, start - 12), start)
    if gevonden is None:
        return ""
    return "v" if gevonden.group().lower().startswith(("mev", "mw")) else "m"


def _rollen(tekst: str, start: int, end: int) -> list[str]:
    """The words that may be this person's role: before the name or title, or in brackets after it."""
    titel = _AANSPREEK.search(tekst, max(0, start - 12), start)
    tot = titel.start() if titel else start
    gevonden = (_ROL.search(tekst, max(0, tot - 40), tot), _ERNA.match(tekst, end))
    return [kaal(m[1]) for m in gevonden if m]


def _past(woord: str, rol: str) -> bool:
    """Whether a word in the text names this role: also its feminine form, also as end of a compound."""
    laatste = rol.split()[-1] if rol.split() else rol
    return bool(laatste) and (
        woord in {laatste, laatste + "e", re.sub(r"er$", "ster", laatste)}
        or (len(laatste) > 4 and woord.endswith(laatste))
    )
