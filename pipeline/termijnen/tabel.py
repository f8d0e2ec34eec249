# SPDX-License-Identifier: EUPL-1.2
"""Terms as a table for a person and as JSON for a script. Ids and labels only."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import datetime
from typing import Any

from pipeline.profiel.model import Profiel
from pipeline.profiel.verslag import aanduiding, gegevens
from pipeline.termijnen.model import Termijn
from pipeline.termijnen.rekenen import datum, onbekende_dagen, termijnenwet
from pipeline.termijnen.soorten import alle_soorten
from pipeline.termijnen.volgorde import GROEPEN, gesorteerd, groep
from pipeline.zaak.basis import NEDERLAND

_BREED = 10
"""Width of a day."""


def als_tekst(
    termijnen: tuple[Termijn, ...], profiel: Profiel, op: datetime, uitgebreid: bool = False
) -> str:
    """The table; ``uitgebreid`` adds length and source of each term."""
    regels = [
        f"Termijnen op {op.astimezone(NEDERLAND):%d-%m-%Y %H:%M} (profiel {aanduiding(profiel)})",
        f"{termijnenwet(profiel)}.",
        *onbekende_dagen(termijnen, profiel),
    ]
    if not termijnen:
        return "\n".join([*regels, "", "Deze zaak kent nog geen termijnen."]) + "\n"
    breedte = max(len("bepaling"), *(len(t.bepaling) for t in termijnen))
    regels += ["", f"  {'begin':{_BREED}}  {'einde':{_BREED}}  {'bepaling':{breedte}}  termijn"]
    for naam, kop in GROEPEN:
        deel = [t for t in gesorteerd(termijnen) if groep(t) == naam]
        if deel:
            regels += ["", f"{kop} ({len(deel)})"]
            regels += [r for t in deel for r in _rij(t, breedte, uitgebreid)]
    return "\n".join(regels) + "\n"


def _rij(t: Termijn, breedte: int, uitgebreid: bool) -> Iterator[str]:
    begin = f"{t.begin.dag:%d-%m-%Y}" if t.begin else "-"
    wie = f" ({t.voor})" if t.voor else ""
    stuk = f" [{t.document}]" if t.document else ""
    gedaan = f"; {_gedaan(t)}" if t.gehaald_op else ""
    dagen = f"{begin:{_BREED}}  {datum(t.einde):{_BREED}}"
    yield f"  {dagen}  {t.bepaling:{breedte}}  {t.omschrijving}{wie}{stuk}{gedaan}"
    inspringen = " " * (breedte + 2 * _BREED + 8)
    if t.instelling:
        yield f"{inspringen}{t.instelling}"
    if uitgebreid:
        yield f"{inspringen}{t.duur or 'geen aantal in de bron'}; {t.bron}"


def _gedaan(t: Termijn) -> str:
    assert t.gehaald_op is not None
    tijd = f" {t.gehaald_op.tijd:%H:%M}" if t.gehaald_op.tijd else ""
    return "voorbij" if t.aard == "wacht" else f"gedaan op {t.gehaald_op.dag:%d-%m-%Y}{tijd}"


def als_json(termijnen: tuple[Termijn, ...], profiel: Profiel, op: datetime) -> str:
    """One JSON object; ends are ISO 8601 with offset, starts as the dossier states them."""
    inhoud = {
        "lakmoes": 1,
        "op": op.isoformat(),
        "profiel": gegevens(profiel),
        "algemene_termijnenwet": profiel.termijnen.algemene_termijnenwet,
        "let_op": list(onbekende_dagen(termijnen, profiel)),
        "termijnen": [_object(t) for t in gesorteerd(termijnen)],
        "buiten_de_zaak": [
            {"bepaling": s.bepaling, "omschrijving": s.omschrijving, "reden": s.buiten}
            for s in alle_soorten().values()
            if s.buiten
        ],
    }
    return json.dumps(inhoud, ensure_ascii=False, indent=2) + "\n"


def _object(t: Termijn) -> dict[str, Any]:
    return {
        "id": t.id,
        "bepaling": t.bepaling,
        "omschrijving": t.omschrijving,
        "voor": t.voor,
        "document": t.document,
        "begin": str(t.begin) if t.begin else None,
        "duur": t.duur or None,
        "einde": t.einde.isoformat() if t.einde else None,
        "stand": t.stand,
        "gehaald_op": str(t.gehaald_op) if t.gehaald_op else None,
        "instelling": t.instelling or None,
        "aard": t.aard,
        "bron": t.bron,
    }
