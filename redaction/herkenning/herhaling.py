# SPDX-License-Identifier: EUPL-1.2
"""A name found once is found everywhere: full, by its surname, by its first name."""

from __future__ import annotations

import re
from collections.abc import Container, Iterable, Iterator

from redaction.herkenning.automaat import Automaat
from redaction.herkenning.tekens import KLEIN, TV_WOORDEN
from redaction.herkenning.tekst import Tekst, handelt
from redaction.herkenning.treffer import Laag, Treffer
from redaction.herkenning.woorden import (
    achternaam,
    duidelijke_voornaam,
    gewoon,
    klein_te_gewoon,
    lijst,
    nooit_naam,
    vast,
    voornaam,
    zonder_titel,
)

_BRON = "herhaling"
_MINIMUM = 4
_STERK = 0.7
_LOOPT_DOOR = re.compile(rf"[ \t][{KLEIN}]")


def herhaal(tekst: Tekst, treffers: Iterable[Treffer]) -> list[Treffer]:
    """Further mentions of the people of layers 1 and 2, and of the unknown words of layer 3."""
    gevonden = list(treffers)
    mensen = [t for t in gevonden if t.soort == "persoon" and t.laag < 3]
    namen = {tekst.tekst[t.start : t.end] for t in mensen}
    sterk = {tekst.tekst[t.start : t.end] for t in mensen if t.score >= _STERK}
    onbekend = {
        tekst.tekst[t.start : t.end] for t in gevonden if t.laag == 3 and tekst.tekst[t.start].isupper()
    }
    uit = [*_zoek(tekst, namen, 2, sterk), *_zoek(tekst, onbekend - namen, 3)]
    return uit


def _zoek(tekst: Tekst, namen: Iterable[str], laag: Laag, sterk: Container[str] = ()) -> Iterator[Treffer]:
    paren = [
        (vorm, vorm)
        for naam in sorted(namen)
        for vorm in (_delen(naam, naam in sterk) if laag < 3 else [naam])
    ]
    for start, end, _ in Automaat(paren).zoek(tekst):
        gevonden = tekst.tekst[start:end]
        if laag > 2:
            if gevonden[0].isupper() and not vast(gevonden) and not nooit_naam(gevonden):
                yield Treffer(start, end, "overig", 0.2, 3, "overig.onbekend")
        elif _naam_hier(gevonden):
            gewoner = _als_woord(tekst, start, end)
            yield Treffer(start, end, "persoon", 0.2 if gewoner else 0.5, 3 if gewoner else 2, _BRON)


def _als_woord(tekst: Tekst, start: int, end: int) -> bool:
    """Whether a name that is also a word opens a sentence without anyone acting: "Jong personeel"."""
    gevonden = tekst.tekst[start:end]
    if not gevonden.isalpha() or not gewoon(gevonden) or duidelijke_voornaam(gevonden):
        return False
    return (
        tekst.zinsbegin(start) and _LOOPT_DOOR.match(tekst.tekst, end) is not None and not handelt(tekst, end)
    )


def _delen(naam: str, sterk: bool) -> list[str]:
    """The name, its surname with and without tussenvoegsel, and its first name."""
    schoon = zonder_titel(naam.removesuffix("'s").rstrip("'"))
    woorden = [w.strip(",") for w in schoon.split()]
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
