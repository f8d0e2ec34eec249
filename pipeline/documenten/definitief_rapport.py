# SPDX-License-Identifier: EUPL-1.2
"""Definitief rapport: the concept as someone edited it in Word, closed with hoor en wederhoor.

It holds feiten, conclusies and advies, every correction with what was done with it, every zienswijze
whole (P-S4.2c, P-S4.2d, P-S4.3a to P-S4.3c).
"""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from pipeline.documenten import rapport_wederhoor as wederhoor
from pipeline.documenten.conceptrapport import MEESTER, meester_velden, nieuw_voorblad
from pipeline.documenten.rapport_hoofdstukken import ADVIES, CONCLUSIES, FEITEN
from pipeline.documenten.rapport_voorblad import basis, niet_na_3a, ondertitel, vaststellers, vaststelling
from pipeline.documenten.soort import Documentsoort, Draagt, Exemplaar, Gegevens, NogNiet
from pipeline.documenten.woorden import datum
from pipeline.fouten import SjabloonFout
from pipeline.weergave.rapport import (
    eerste_bijlage,
    handwerk_op_voorblad,
    maak_definitief,
    ontbrekende_hoofdstukken,
    open_punten,
)
from pipeline.weergave.sjabloon import vul

DEFINITIEF = "definitief_rapport"
_NODIG = (("feiten", FEITEN), ("conclusies", CONCLUSIES), ("advies", ADVIES))


def _geldt(g: Gegevens) -> str | None:
    reden = niet_na_3a(g)
    if reden is None and not (g.map / MEESTER).is_file():
        return f"{MEESTER} ontbreekt; genereer eerst het conceptrapport."
    return reden


def _exemplaren(g: Gegevens, nu: datetime) -> tuple[Exemplaar, ...]:
    edited = (g.map / MEESTER).read_bytes()
    _controleer_concept(edited)
    wederhoor.controleer(g, nu)
    notes = (*wederhoor.gemist(g), *_voorblad(g, edited))
    fields = basis(g, DEFINITIEF) | {"ondertitel": ondertitel(g)} | _status(g)
    sources = (MEESTER, *wederhoor.bronnen(g.zaak), *wederhoor.transcripten(g))
    return (Exemplaar(f"{DEFINITIEF}.docx", None, "intern", fields, sources, notes),)


def _controleer_concept(edited: bytes) -> None:
    try:
        left = open_punten(edited, MEESTER)
        missing = ontbrekende_hoofdstukken(edited, MEESTER, _NODIG)
    except SjabloonFout as fout:
        raise NogNiet(f"{fout}.") from None
    if left is not None:
        raise NogNiet(f"{left}.")
    if missing:
        raise NogNiet(
            f"in {MEESTER} ontbreekt of is leeg: {', '.join(missing)}; schrijf een hoofdstuk met die kop "
            "(P-S4.3c)."
        )


def _voorblad(g: Gegevens, edited: bytes) -> list[str]:
    from pipeline.bronnen import sjablonen

    fresh = vul(sjablonen() / "conceptrapport.docx", meester_velden(g))
    written = handwerk_op_voorblad(edited, MEESTER, fresh)
    if not written:
        return []
    return [
        f"Op het voorblad van {MEESTER} zijn {written} regels met de hand geschreven; "
        "het definitieve rapport krijgt een eigen voorblad zonder die regels."
    ]


def _status(g: Gegevens) -> dict[str, object]:
    event = vaststelling(g, DEFINITIEF)
    if event is None:
        return {
            "status": "Ter vaststelling",
            "status_kort": "Ter vaststelling",
            "datum": "nog niet vastgesteld",
            "vaststelling": [],
        }
    line = {"kop": "Vastgesteld door", "tekst": vaststellers(g, event.door)}
    return {
        "status": "Definitief",
        "status_kort": "Definitief rapport",
        "datum": datum(event.moment.dag),
        "vaststelling": [line],
    }


def _maak(sjabloon: Path, exemplaar: Exemplaar, g: Gegevens) -> bytes:
    edited = (g.map / MEESTER).read_bytes()
    closing = wederhoor.slot(g, eerste_bijlage(edited, MEESTER))
    filled = vul(sjabloon, exemplaar.context, g.profiel.huisstijl.kleur)
    return maak_definitief(edited, MEESTER, filled, sjabloon.name, str(exemplaar.context["titel"]), closing)


SOORT = Documentsoort(
    id=DEFINITIEF,
    titel="Definitief rapport",
    regels=("P-S4.2c", "P-S4.2d", "P-S4.3b", "P-S4.3c", "P-S3A.5"),
    sjabloon=f"{DEFINITIEF}.docx",
    draagt=Draagt((("onderzoek_afgerond", "inhoudelijk"),)),
    geldt=_geldt,
    exemplaren=_exemplaren,
    maak=_maak,
    nieuw_voorblad=nieuw_voorblad,
)
