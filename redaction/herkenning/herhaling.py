# SPDX-License-Identifier: EUPL-1.2
"""A name found once is found everywhere: full, by its surname, by its first name."""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator

from redaction.herkenning.automaat import Automaat
from redaction.herkenning.lui import lui
from redaction.herkenning.soorten.persoon_klein import na_afzender
from redaction.herkenning.tekens import KLEIN, TV_WOORDEN
from redaction.herkenning.tekst import Tekst, handelt
from redaction.herkenning.treffer import Treffer
from redaction.herkenning.woorden import (
    achternaam,
    duidelijke_voornaam,
    gewoon,
    klein_te_gewoon,
    lijst,
    niemand,
    nooit_naam,
    vast,
    voornaam,
    zonder_titel,
)

_BRON = "herhaling"
_MINIMUM = 4
_STERK = 0.7
_ZONDER_S = frozenset("sxzSXZ")
_LOOPT_DOOR = lui(rf"[ \t][{KLEIN}]")


def herhaal(tekst: Tekst, treffers: Iterable[Treffer]) -> list[Treffer]:
    """Further mentions of the people of layers 1 and 2, and of the unknown words of layer 3.

    A part of a name that is also an ordinary word is to be seen wherever it has a capital, and in
    small letters where nobody writes capitals.
    """
    gevonden = list(treffers)
    mensen = [t for t in gevonden if t.soort == "persoon" and t.laag < 3]
    namen = {tekst.tekst[t.start : t.end] for t in mensen}
    sterk = {tekst.tekst[t.start : t.end] for t in mensen if t.score >= _STERK}
    sterk |= {
        n for n in namen if " " in n and duidelijke_voornaam(n.split()[0]) and n.split()[-1][0].isupper()
    }
    onbekend = {
        tekst.tekst[t.start : t.end] for t in gevonden if t.laag == 3 and tekst.tekst[t.start].isupper()
    }
    paren = [(vorm, vorm) for naam in sorted(namen) for vorm in _vormen(naam, naam in sterk)]
    zeker = {w for naam in sterk for w in naam.split() if not _staat_klein(tekst, w)}
    uit = [*_zoek(tekst, paren, {n.lower() for n in namen if n.islower()}, zeker)]
    delen = {w.strip(",.") for naam in namen for w in naam.split()} - {vorm for vorm, _ in paren}
    ook = onbekend - namen
    return uit + list(_bezie(tekst, delen | ook, ook)) + list(_bezie_klein(tekst, delen))


def _zoek(
    tekst: Tekst, paren: Iterable[tuple[str, str]], klein: Container[str], zeker: Container[str]
) -> Iterator[Treffer]:
    """Mentions of people; ``klein``: names that the text itself writes in small letters.

    ``zeker``: names of clear finds that the text never writes as a word.
    """
    for start, end, _ in Automaat(paren).zoek(tekst):
        gevonden = tekst.tekst[start:end]
        if _naam_hier(gevonden):
            alleen_naam = gevonden in zeker and not _opent_vaak(gevonden)
            gewoner = not alleen_naam and _als_woord(tekst, start, end)
            yield Treffer(start, end, "persoon", 0.2 if gewoner else 0.5, 3 if gewoner else 2, _BRON)
        elif gevonden.isalpha() and _klein_hier(tekst.tekst, start, gevonden):
            zelf = gevonden in klein
            yield Treffer(start, end, "persoon", 0.4 if zelf else 0.2, 2 if zelf else 3, _BRON)


def _bezie(tekst: Tekst, woorden: Iterable[str], gezien: Container[str]) -> Iterator[Treffer]:
    """Mentions with a capital of unknown words, and of parts of names that are ordinary words.

    ``gezien``: what is to be seen already; it stays so wherever it stands.
    """
    namen = (w for w in sorted(woorden) if len(w) > 2 and w[0].isupper() and w.lower() not in TV_WOORDEN)
    for start, end, _ in Automaat((n, n) for n in namen).zoek(tekst):
        gevonden = tekst.tekst[start:end]
        zeker_niet = gevonden not in gezien and (vast(gevonden) or nooit_naam(gevonden) or niemand(gevonden))
        if gevonden[0].isupper() and not zeker_niet:
            yield Treffer(start, end, "overig", 0.2, 3, "overig.onbekend")


def _bezie_klein(tekst: Tekst, woorden: Iterable[str]) -> Iterator[Treffer]:
    """The same in small letters, where nobody writes capitals: a nickname in a chat."""
    for start, end, _ in Automaat((w, w) for w in sorted(woorden) if w.isalpha()).zoek(tekst):
        gevonden = tekst.tekst[start:end]
        if gevonden.islower() and _klein_hier(tekst.tekst, start, gevonden):
            yield Treffer(start, end, "overig", 0.2, 3, "overig.onbekend")


def _klein_hier(tekst: str, start: int, woord: str) -> bool:
    """Whether an ordinary word in small letters may be a name: nothing in its line has a capital."""
    if len(woord) < _MINIMUM - 1 or klein_te_gewoon(woord) or nooit_naam(woord):
        return False
    begin, eind = tekst.rfind("\n", 0, start) + 1, tekst.find("\n", start)
    eind = eind if eind >= 0 else len(tekst)
    na = na_afzender(tekst, begin, eind)
    return tekst[na if na <= start else begin : eind].islower()


def _staat_klein(tekst: Tekst, woord: str) -> bool:
    """Whether the text also writes a word with a capital in small letters."""
    klein = woord.lower()
    return klein in tekst.nummers and klein.islower() and klein.capitalize() == woord


def _opent_vaak(woord: str) -> bool:
    klein = woord.lower()
    return any(klein in lijst(w) for w in ("zinsbegin_gewoon", "functiewoorden", "openers", "rollen"))


def _als_woord(tekst: Tekst, start: int, end: int) -> bool:
    """Whether a name that is also a word opens a sentence without anyone acting: "Jong personeel"."""
    gevonden = tekst.tekst[start:end]
    if not gevonden.isalpha() or not gewoon(gevonden) or duidelijke_voornaam(gevonden):
        return False
    return (
        tekst.zinsbegin(start)
        and _LOOPT_DOOR.match(tekst.tekst, end) is not None
        and not any(handelt(tekst, end, w) for w in ("werkwoorden", "mensenwerkwoorden", "spreekwoorden"))
    )


def _vormen(naam: str, sterk: bool) -> Iterator[str]:
    """The parts of a name to look for, each also as a possessive without apostrophe."""
    for deel in _delen(naam, sterk):
        yield deel
        if deel[-1].isalpha() and deel[-1] not in _ZONDER_S and len(deel) >= _MINIMUM:
            yield deel + "s"


def _delen(naam: str, sterk: bool) -> list[str]:
    """The name, its surname with and without tussenvoegsel, and its first name."""
    schoon = zonder_titel(naam.removesuffix("'s").rstrip("'"))
    woorden = [w.strip(",") for w in schoon.split()]
    if not woorden:
        return []
    kern = [w for w in woorden if "." not in w and len(w) > 1 and w.lower() not in TV_WOORDEN]
    if len(woorden) == 1:
        return [schoon] if kern and _bruikbaar(schoon, sterk) else []
    uit = [schoon]
    eerste = next((i for i, w in enumerate(woorden) if i and w in kern), None)
    if eerste is not None:
        tv = eerste
        while tv and woorden[tv - 1].lower() in TV_WOORDEN:
            tv -= 1
        if tv < eerste and tv > 0:
            uit.append(" ".join(woorden[tv:]))
        uit += [" ".join(woorden[eerste:])] if tv > 0 or eerste else []
    helften = [h for w in kern[-1:] if len(woorden) > 1 for h in w.split("-") if "-" in w]
    midden = [w for w in [*kern[1:-1], *helften] if not gewoon(w) and len(w) >= _MINIMUM]
    return uit + [w for w in (*kern[:1], *kern[-1:], *midden) if _bruikbaar(w, sterk)]


def _bruikbaar(woord: str, sterk: bool) -> bool:
    """Whether a part of a name may be looked for alone; an ordinary word only when the find was strong."""
    if gewoon(woord) and not sterk and not (voornaam(woord) or achternaam(woord)):
        return False
    if nooit_naam(woord) or vast(woord) or woord in lijst("volken") or woord.lower() in lijst("rollen"):
        return False
    return len(woord) >= _MINIMUM or woord[0].isupper()


def _naam_hier(gevonden: str) -> bool:
    """Small letters count only for what is no ordinary word and long enough."""
    woorden = [w for w in gevonden.replace("-", " ").split() if w.lower() not in TV_WOORDEN]
    if any(w[0].isupper() for w in woorden):
        return True
    return any(not gewoon(w) and len(w) >= _MINIMUM and not klein_te_gewoon(w) for w in woorden)
