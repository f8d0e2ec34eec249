# SPDX-License-Identifier: EUPL-1.2
"""Who lives where, kept apart: "Sjaan Kievit uit de Lindelaan 14" is a person and an address."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from redaction.herkenning.lui import lui
from redaction.herkenning.namen import waar_woont
from redaction.herkenning.tekens import HOOFD
from redaction.herkenning.treffer import Treffer

_TUSSEN = lui(rf"(?P<plek>[ ,(]+(?:uit|aan|op|in|bij|van)[ ](?:(?:de|het|den|'t)[ ])?|[ ,(]+)(?=[{HOOFD}'])")
_BRON = "adres.bewoner"
_ERNA = 16


def gescheiden(treffers: Iterable[Treffer], tekst: str) -> list[Treffer]:
    """The hits, of which no proposed person holds a street, and no proposed address a person."""
    alle = list(treffers)
    mensen = {
        t.start: t
        for t in sorted(alle, key=lambda t: (-t.laag, -t.end))
        if t.soort == "persoon" and t.laag < 3
    }
    return [deel for t in alle for deel in _delen(t, tekst, mensen.get(t.start))]


def _delen(t: Treffer, tekst: str, mens: Treffer | None) -> Iterator[Treffer]:
    if t.laag == 1 or t.soort not in {"persoon", "adres"}:
        yield t
    elif t.soort == "adres":
        yield _zonder_mens(t, tekst, mens)
    else:
        yield from _zonder_straat(t, tekst)


def _zonder_straat(t: Treffer, tekst: str) -> Iterator[Treffer]:
    woont = waar_woont(tekst[t.start : t.end], tekst[t.end : t.end + _ERNA])
    if woont is None or not woont[0]:
        yield t
        return
    naam, straat, nummer = woont
    yield t._replace(end=t.start + naam)
    if nummer:
        yield Treffer(t.start + straat, t.end + nummer, "adres", 0.5, 2, _BRON)


def _zonder_mens(t: Treffer, tekst: str, mens: Treffer | None) -> Treffer:
    """An address without who lives there: behind "uit de" and the like, or when the case knows the person."""
    if mens is None or mens.end >= t.end:
        return t
    tussen = _TUSSEN.match(tekst, mens.end, t.end)
    if tussen is None:
        return t
    gezegd = tussen["plek"].strip(" ,(") and " " in tekst[t.start : mens.end]
    return t._replace(start=tussen.end()) if gezegd or mens.laag == 1 else t
