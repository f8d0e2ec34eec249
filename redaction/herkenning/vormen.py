# SPDX-License-Identifier: EUPL-1.2
"""Every spelling of a known person: what others write when they mean this name."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from redaction.herkenning.kenmerken import kenmerkvormen
from redaction.herkenning.lui import lui
from redaction.herkenning.tekens import TV_WOORDEN
from redaction.herkenning.woorden import achternaam, gewoon, kaal, voornaam, zonder_titel
from redaction.model import Identiteit, Soort
from redaction.normaal import normaliseer

_RECHTSVORM = lui(r"\s+(?:B\.?V\.?|N\.?V\.?|V\.?O\.?F\.?|U\.?A\.?)$|^(?:Stichting|Vereniging|Coöperatie)\s+")
_EIGENNAAM = lui(r"(?<=\w )(?:De|Het|Den|'t) [A-Z].*")
"""What people call it: "De Brink" for "Thuisbegeleiding De Brink"."""


@dataclass(frozen=True, slots=True)
class Vorm:
    """One spelling; ``volledig`` when it holds a given name or initials as well as a surname.

    ``gegeven`` when it is a given name alone.
    """

    tekst: str
    volledig: bool = False
    gegeven: bool = False


def vormen(identiteit: Identiteit) -> tuple[tuple[str, Soort], ...]:
    """All spellings of a known person or organisation with their kind, each once, in a fixed order.

    Names also in capitals, in small letters and without diacritics; ``kenmerken`` in their usual
    notations (a BSN with and without dots, a telephone number in every spacing, a date in words).
    """
    soort: Soort = "organisatie" if identiteit.organisatie else "persoon"
    paren: dict[tuple[str, Soort], None] = {}
    for vorm in naamvormen(identiteit):
        for schrijfwijze in (vorm.tekst, _zonder_accenten(vorm.tekst)):
            for tekst in (schrijfwijze, schrijfwijze.upper(), schrijfwijze.lower()):
                paren[tekst, soort] = None
    for kenmerksoort, waarde in identiteit.kenmerken:
        for tekst in kenmerkvormen(kenmerksoort, waarde):
            paren[tekst, kenmerksoort] = None
    return tuple(paren)


def naamvormen(identiteit: Identiteit) -> tuple[Vorm, ...]:
    """The spellings of the name alone, as usually capitalised."""
    maker = _organisatie if identiteit.organisatie else _persoon
    uniek: dict[str, Vorm] = {}
    for vorm in maker(identiteit):
        if vorm.tekst and (vorm.tekst not in uniek or vorm.volledig):
            uniek[vorm.tekst] = vorm
    return tuple(uniek.values())


def _organisatie(identiteit: Identiteit) -> Iterator[Vorm]:
    naam = _recht(identiteit.achternaam)
    kern = _RECHTSVORM.sub("", _RECHTSVORM.sub("", naam))
    eigen = _EIGENNAAM.search(kern)
    for tekst in (naam, kern, eigen[0] if eigen else "", *identiteit.varianten):
        yield Vorm(tekst, volledig=True)


def _persoon(identiteit: Identiteit) -> Iterator[Vorm]:
    achternamen = list(_achternamen(identiteit.tussenvoegsel, identiteit.achternaam))
    gegeven = _gegeven(identiteit)
    letters = _voorletters(identiteit)
    kort = [(afkorting, kern) for tv, kern in achternamen for afkorting in _KORT.get(tv.lower(), ())]
    for tv, kern in [*achternamen, *kort]:
        for naam in dict.fromkeys([*gegeven, *_met_letters(letters), *_roepletters(gegeven)]):
            yield from (Vorm(t, volledig=True) for t in _volledig(naam, tv, kern))
    for tv, kern in [*achternamen, *kort]:
        yield from (Vorm(t) for t in _alleen(tv, kern))
    for naam in gegeven:
        yield Vorm(naam, gegeven=True)
        yield Vorm(_genitief(naam), gegeven=True)
    tv, kern = achternamen[0]
    yield from (Vorm(t, volledig=True) for t in _bestandsvormen(gegeven, letters, tv, kern))
    for variant in map(zonder_titel, map(_recht, identiteit.varianten)):
        yield Vorm(variant, volledig=" " in variant)
        yield Vorm(_genitief(variant), volledig=" " in variant)


def _achternamen(tussenvoegsel: str, achternaam: str) -> Iterator[tuple[str, str]]:
    """(tussenvoegsel, rest) of the whole surname, then of each half of a double one."""
    tv, kern = _splits(zonder_titel(_recht(f"{tussenvoegsel} {achternaam}")))
    yield tv, kern
    delen = [d.strip() for d in re.split(r"\s*-\s*", kern)]
    if len(delen) == 1:
        return
    volle = [(tv, delen[0]), *(_splits(d) for d in delen[1:])]
    geheel = [f"{t} {k}".strip() for t, k in volle]
    yield tv, " ".join([delen[0], *geheel[1:]])
    yield tv, " - ".join([delen[0], *geheel[1:]])
    andersom = list(reversed(geheel))
    yield _splits("-".join(andersom))
    yield _splits(" ".join(andersom))
    yield from volle


_KORT: dict[str, tuple[str, ...]] = {
    "van den": ("v d", "vd", "van d", "v den"),
    "van der": ("v d", "vd", "van d", "v der", "vdr"),
    "van de": ("v d", "vd", "van d", "v de"),
    "van 't": ("v t", "van het"),
    "van het": ("v h", "van 't"),
    "van": ("v",),
    "in 't": ("i t", "in het"),
    "op den": ("o d",),
    "op de": ("o d",),
}
"""How a tussenvoegsel is shortened, as words; dots and slashes stand between words."""


def _recht(naam: str) -> str:
    """Straight apostrophes and single spaces, as the text has them once it is made plain."""
    return " ".join(normaliseer(naam).tekst.split())


def _splits(naam: str) -> tuple[str, str]:
    woorden = naam.split()
    i = 0
    while i < len(woorden) - 1 and woorden[i].lower() in TV_WOORDEN:
        i += 1
    return " ".join(woorden[:i]), " ".join(woorden[i:])


def _gegeven(identiteit: Identiteit) -> list[str]:
    namen = [
        zonder_titel(_recht(n))
        for n in (identiteit.roepnaam, *identiteit.voornamen, " ".join(identiteit.voornamen))
    ]
    namen += [v for v in map(_recht, identiteit.varianten) if voornaam(v) and not achternaam(v)]
    delen = [d for n in namen for d in n.split("-") if "-" in n and len(d) > 2]
    los = [n.replace("-", " ") for n in namen if "-" in n]
    los += [a for n in namen if (a := re.sub(r"[ -]", "", n)) != n and not gewoon(a)]
    return list(dict.fromkeys(n.strip() for n in [*namen, *los, *delen] if n.strip()))


def _voorletters(identiteit: Identiteit) -> str:
    """Initials with dots and nothing between: "J.A."; from the given names when not stated."""
    gesteld = re.findall(r"[^\W\d_]+", identiteit.voorletters)
    if len(gesteld) == 1 and identiteit.voorletters.isupper() and len(gesteld[0]) > 1:
        gesteld = list(gesteld[0])
    letters = gesteld or [n[0] for naam in identiteit.voornamen for n in re.split(r"[ -]", naam) if n]
    if not letters and identiteit.roepnaam:
        letters = [identiteit.roepnaam[0]]
    return "".join(f"{letter}." for letter in letters)


def _roepletters(gegeven: Iterable[str]) -> Iterator[str]:
    """The first letter of each given name, as people write who know someone by the call name: "N."."""
    for naam in gegeven:
        yield from (f"{naam[0]}.", naam[0]) if naam[0].isalpha() else ()


def _met_letters(letters: str) -> list[str]:
    if not letters:
        return []
    eerste = letters.split(".")[0] + "."
    kaal_ = letters.replace(".", "")
    return list(dict.fromkeys([letters, letters.replace(".", ". ").strip(), kaal_, eerste, eerste[:-1]]))


def _volledig(naam: str, tv: str, kern: str) -> Iterator[str]:
    achter = f"{tv} {kern}".strip()
    yield f"{naam} {achter}"
    yield f"{achter}, {naam}"
    if tv:
        yield f"{naam} {_hoofd(tv)} {kern}"
        yield f"{kern}, {naam} {tv}"
        yield f"{kern}, {tv}, {naam}"
        yield f"{kern} {tv}, {naam}"
        yield f"{kern} {tv} {naam}"
        yield f"{naam} {kern}"
    yield f"{achter} {naam}"
    yield _genitief(f"{naam} {achter}")


def _alleen(tv: str, kern: str) -> Iterator[str]:
    if tv:
        yield f"{tv} {kern}"
        yield f"{_hoofd(tv)} {kern}"
        yield f"{kern}, {tv}"
        yield _genitief(f"{_hoofd(tv)} {kern}")
        aaneen = re.sub(r"[ ']", "", f"{tv}{kern}")
        if len(tv) > 1 and not gewoon(aaneen):
            yield aaneen
    yield kern
    yield _genitief(kern)


def _hoofd(tekst: str) -> str:
    return tekst[:1].upper() + tekst[1:]


def _genitief(naam: str) -> str:
    if naam[-1:].lower() in {"s", "x", "z"}:
        return naam + "'"
    return naam + ("'s" if naam[-1:].lower() in "aiouyé" else "s")


def _bestandsvormen(gegeven: Iterable[str], letters: str, tv: str, kern: str) -> Iterator[str]:
    """As in e-mail addresses, accounts and file names."""
    delen = [re.sub(r"[^a-z]", "", kaal(d)) for d in [*tv.split(), *re.split(r"[ -]+", kern)]]
    aaneen, los = "".join(delen), [d for d in delen if d]
    for naam in dict.fromkeys(
        [*(re.sub(r"[^a-z]", "", kaal(g)) for g in gegeven), letters.replace(".", "").lower()]
    ):
        for eerste in dict.fromkeys([naam, naam[:1]]):
            if not eerste or not aaneen:
                continue
            yield from (f"{eerste}{teken}{aaneen}" for teken in ("", ".", "_", "-"))
            yield from (f"{aaneen}{teken}{eerste}" for teken in ("", ".", "_", "-"))
            if len(los) > 1:
                yield from (teken.join([eerste, *los]) for teken in "._-")
                yield from (f"{eerste}{teken}{los[-1]}" for teken in ("", ".", "_"))
                yield from (f"{los[-1]}{teken}{eerste}" for teken in ("_", "."))


def _zonder_accenten(tekst: str) -> str:
    if tekst.isascii():
        return tekst
    return "".join(kaal(c).upper() if c.isupper() else kaal(c) if not c.isascii() else c for c in tekst)
