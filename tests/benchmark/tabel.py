# SPDX-License-Identifier: EUPL-1.2
"""The figures of a run as tables for a reader, in Dutch."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

MATEN = {
    "tekens": "aandeel van de letters en cijfers dat gedekt is, door welke vondst ook",
    "geheel": "aandeel van de items waarvan geen letter of cijfer meer te zien is",
    "strikt": "aandeel van de items met precies die grenzen en die soort",
}
MIB = 1024 * 1024


def render(uit: Mapping[str, Any]) -> str:
    """All tables, in the order in which one reads them."""
    delen = [
        _intro(uit),
        *(_recall(uit, maat) for maat in MATEN),
        _persons(uit),
        _precision(uit),
        _precision_by_kind(uit),
        _foreign(uit),
        _costs(uit),
    ]
    return "\n\n".join(deel for deel in delen if deel)


def _intro(uit: Mapping[str, Any]) -> str:
    p = uit["passages"]
    regels = [
        f"{p['aantal']} passages, {p['woorden']} woorden, {p['items']} items.",
        "L = Lakmoes met de bekenden van de zaak; 'L zonder' = zonder bekenden.",
        "1+2 = zeker en voorgesteld; 1+2+3 = met de lijst 'te bezien' erbij.",
    ]
    return "\n".join([*regels, *(f"Let op: {o}" for o in uit["opmerkingen"])])


def _recall(uit: Mapping[str, Any], maat: str) -> str:
    kop = ["soort", "items", *uit["alles"]["recall"]]
    rijen = [_recall_row(s, r, maat) for s, r in [*uit["soorten"].items(), ("alles", uit["alles"])]]
    return _table(f"Gevonden per soort, {maat}: {MATEN[maat]}", kop, rijen)


def _recall_row(naam: str, rij: Mapping[str, Any], maat: str) -> list[str]:
    return [naam, str(rij["items"]), *(_pct(r[maat]) for r in rij["recall"].values())]


def _persons(uit: Mapping[str, Any]) -> str:
    kop = ["personen", "items", *uit["alles"]["recall"], "95% L 1+2", "95% L 1+2+3"]
    rijen = [_person_row(naam, rij) for naam, rij in uit["personen"].items()]
    return _table("Personen per kenmerk en stijl (items geheel gedekt; interval van Wilson)", kop, rijen)


def _person_row(naam: str, rij: Mapping[str, Any]) -> list[str]:
    grenzen = [rij["recall"][k]["wilson95_geheel"] for k in ("L 1+2", "L 1+2+3")]
    return [*_recall_row(naam, rij, "geheel"), *(f"{_pct(a)}-{_pct(b)}" for a, b in grenzen)]


def _precision(uit: Mapping[str, Any]) -> str:
    kop = [
        "detector",
        "vondsten",
        "raak %",
        "tekens raak %",
        "gewone woorden gedekt /1000",
        "derde lijst /1000",
    ]
    rijen = [
        [
            naam,
            str(p["vondsten"]),
            _pct(p["per_vondst"]),
            _pct(p["per_teken"]),
            f"{p['mis']:.1f}",
            _optional(uit["derde_lijst"].get(naam)),
        ]
        for naam, p in uit["precisie"].items()
    ]
    return _table("Precisie, en unieke woorden in de derde lijst per 1.000 woorden", kop, rijen)


def _precision_by_kind(uit: Mapping[str, Any]) -> str:
    namen = list(next(iter(uit["precisie_soort"].values())))
    rijen = [[soort, *(_hits(per[n]) for n in namen)] for soort, per in uit["precisie_soort"].items()]
    return _table("Precisie per soort: raak van gevonden, zelfde soort", ["soort", *namen], rijen)


def _hits(p: Mapping[str, Any]) -> str:
    return f"{p['raak']}/{p['vondsten']}" if p["vondsten"] else "-"


def _foreign(uit: Mapping[str, Any]) -> str:
    if not uit["vreemd"]:
        return ""
    kop = [
        "PERSON",
        "namen",
        "recall",
        "geheel",
        "tekens",
        "elke soort",
        "precisie",
        "prec. tekens",
        "derde /1000",
    ]
    velden = ("recall", "recall_geheel", "recall_tekens", "recall_elke_soort", "precisie", "precisie_tekens")
    rijen = [
        [naam, str(v["namen"]), *(_pct(v[veld]) for veld in velden), _optional(v["derde_lijst"])]
        for naam, v in uit["vreemd"].items()
    ]
    return _table(
        "Vreemde tekst: Vlaamse krant (CoNLL-2002), zonder bekenden; recall naar overlap", kop, rijen
    )


def _costs(uit: Mapping[str, Any]) -> str:
    kop = [
        "detector",
        "start s",
        "cpu s",
        "boven import Presidio",
        "cpu",
        "MB start",
        "MB top",
        "tekens/s passages",
        "vreemd",
        "bekend",
    ]
    rijen = [
        [
            naam,
            f"{k['start_klok']:.2f}",
            f"{k['start_cpu']:.2f}",
            f"{k['boven_presidio_import_klok']:+.2f}",
            f"{k['boven_presidio_import_cpu']:+.2f}",
            _mib(k["geheugen_na_start"]),
            _mib(k["geheugen"]),
            *(_speed(k["snelheid"].get(groep)) for groep in ("passages", "vreemd", "bekend")),
        ]
        for naam, k in uit["kosten"].items()
    ]
    titel = "Kosten: nieuw proces tot eerste uitkomst, geheugen, snelheid op een kern (CPU-tijd)"
    return _table(titel, kop, rijen)


def _pct(deel: float | None) -> str:
    """A share as a percentage; never rounded up to 100."""
    if deel is None:
        return "-"
    return f"{deel:.1%}"[:-1] if deel == 1 or deel < 0.9995 else "99.9"


def _optional(waarde: float | None) -> str:
    return "" if waarde is None else f"{waarde:.1f}"


def _mib(waarde: int | None) -> str:
    return "onbekend" if waarde is None else str(round(waarde / MIB))


def _speed(waarde: float | None) -> str:
    return "" if waarde is None else f"{waarde:.0f}"


def _table(titel: str, kop: Sequence[str], rijen: Iterable[Sequence[str]]) -> str:
    alle = [list(kop), *map(list, rijen)]
    breed = [max(len(rij[i]) for rij in alle) for i in range(len(kop))]
    return "\n".join([titel, *_lines(alle, breed)])


def _lines(rijen: Iterable[Sequence[str]], breed: Sequence[int]) -> Iterator[str]:
    for nr, rij in enumerate(rijen):
        cellen = [
            c.ljust(b) if i == 0 else c.rjust(b) for i, (c, b) in enumerate(zip(rij, breed, strict=True))
        ]
        yield "  ".join(cellen).rstrip()
        if nr == 0:
            yield "  ".join("-" * b for b in breed)
