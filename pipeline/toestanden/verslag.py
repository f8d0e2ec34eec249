# SPDX-License-Identifier: EUPL-1.2
"""Where a case stands, in words for a toezichthouder, and as JSON. Ids only, never a name."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import Any

from pipeline.toestanden.routering import Zin
from pipeline.toestanden.stand import Stand, Stap, Vervolg
from pipeline.zaak.basis import NEDERLAND, Moment, dutch_date

_KOPPEN = {"open": "Nog te doen", "alsnog": "Alsnog te doen", "niet_van_toepassing": "Niet van toepassing"}


def als_tekst(
    standen: Sequence[Stand],
    op: datetime,
    profiel: str = "",
    zinnen: Sequence[Zin] = (),
    let_op: Sequence[str] = (),
) -> str:
    """The whole report as text; ``let_op`` is what a reader must know before the rest."""
    wanneer = op.astimezone(NEDERLAND)
    met = f" (profiel {profiel})" if profiel else ""
    regels = [f"Stand op {dutch_date(Moment.van(op))}, {wanneer:%H:%M} uur{met}"]
    regels += [f"Let op: {zin}" for zin in let_op]
    if zinnen:
        regels += ["", "Melding en bevoegdheid", *(_zin(z) for z in zinnen)]
    for stand in standen:
        regels += ["", *_een(stand)]
    if not standen:
        regels += ["", "Deze zaak volgt geen protocol, samenwerking, openbaarmaking of maatregel."]
    return "\n".join(regels) + "\n"


def _zin(z: Zin) -> str:
    return f"  {'Let op: ' if z.ernst == 'waarschuwing' else ''}{z.tekst}{_wet(z.regels)}"


def _een(s: Stand) -> Iterator[str]:
    over = f" van {s.over} door {s.door}" if s.door else f" {s.over}" if s.over else ""
    yield f"{s.machine.titel}{over}"
    yield f"  Nu: {s.tekst}"
    if s.onregelmatig:
        yield "  Let op: niet in de juiste volgorde"
        for o in s.onregelmatig:
            yield f"    - {_dag(o.moment)}, gebeurtenis {o.index + 1}: {o.tekst}"
    gedaan = s.met("gedaan")
    if gedaan:
        yield "  Gedaan"
        yield from (f"    {_dag(g.moment)}  {g.tekst}{_wet(g.regels)}" for g in gedaan)
    for status, kop in _KOPPEN.items():
        yield from _lijst(kop, s.met(status))  # type: ignore[arg-type]
    yield from _hierna(s)


def _lijst(kop: str, stappen: Sequence[Stap]) -> Iterator[str]:
    if stappen:
        yield f"  {kop}"
    for stap in stappen:
        reden = f" (reden: zie gebeurtenis {stap.index + 1})" if stap.reden and stap.index is not None else ""
        yield f"    - {stap.tekst}{reden}{_wet(stap.regels)}"
        yield from (f"        {zin}" for zin in stap.belet)


def _hierna(s: Stand) -> Iterator[str]:
    if s.ten_einde:
        return
    for kop, zijweg in (("Volgende stap", False), ("Kan ook", True)):
        stappen = [v for v in s.vervolg if v.zijweg is zijweg]
        if stappen:
            yield f"  {kop}"
        for vervolg in stappen:
            yield from _vervolg(vervolg)
    if s.daarna:
        yield f"  Daarna: {'; '.join(s.daarna)}."


def _vervolg(v: Vervolg) -> Iterator[str]:
    zonder = f"gebruik `{v.opdracht}`" if v.opdracht else "gaat vanzelf"
    hoe = f"noteer `{v.gebeurtenis}`" if v.gebeurtenis else zonder
    yield f"    - {v.tekst} ({hoe}){': dat kan nog niet.' if v.belet else ''}"
    yield from (f"        {zin}" for zin in v.belet)


def _dag(moment: Moment | None) -> str:
    return f"{moment.dag:%d-%m-%Y}" if moment else " " * 10


def _wet(regels: Sequence[str]) -> str:
    return f" [{', '.join(regels)}]"


def als_json(
    standen: Sequence[Stand],
    op: datetime,
    profiel: str = "",
    zinnen: Sequence[Zin] = (),
    let_op: Sequence[str] = (),
) -> str:
    """The same as JSON."""
    inhoud = {
        "op": op.isoformat(),
        "profiel": profiel,
        "let_op": list(let_op),
        "routering": [{"tekst": z.tekst, "regels": list(z.regels), "ernst": z.ernst} for z in zinnen],
        "standen": [_als_data(s) for s in standen],
    }
    return json.dumps(inhoud, ensure_ascii=False, indent=2) + "\n"


def _als_data(s: Stand) -> dict[str, Any]:
    return {
        "machine": s.machine.naam,
        "over": s.over,
        "door": s.door,
        "toestand": "ingetrokken" if s.ingetrokken else "neergezet" if s.neergezet else s.toestand,
        "tekst": s.tekst,
        "ten_einde": s.ten_einde,
        "stappen": [
            {
                "stap": x.tekst,
                "status": x.status,
                "regels": list(x.regels),
                "gebeurtenis": x.index,
                "moment": str(x.moment) if x.moment else None,
                "heeft_reden": bool(x.reden),
                "belet": list(x.belet),
            }
            for x in s.stappen
        ],
        "vervolg": [
            {
                "stap": v.tekst,
                "naar": v.naar,
                "gebeurtenis": v.gebeurtenis,
                "opdracht": v.opdracht,
                "regels": list(v.regels),
                "belet": list(v.belet),
                "zijweg": v.zijweg,
            }
            for v in s.vervolg
        ],
        "daarna": list(s.daarna),
        "onregelmatig": [
            {"gebeurtenis": o.index, "moment": str(o.moment), "tekst": o.tekst} for o in s.onregelmatig
        ],
    }
