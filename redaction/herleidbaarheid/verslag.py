# SPDX-License-Identifier: EUPL-1.2
"""The report for a reader and for a program. Without ``toon`` it holds no word of the texts themselves."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence

from redaction.herleidbaarheid.model import Combinatie, Kenmerk

_STAND = {
    "gelakt": "wordt gelakt",
    "voorgesteld": "voorstel: lakken",
    "open": "nog te beslissen",
    "blijft": "blijft staan",
    "los": "wordt niet gelakt",
}
_UITLEG = (
    "Wordt niet gelakt: lakmoes lak stelt dit niet voor. Herschrijf de zin, of voeg de tekst toe met"
    " lakmoes besluit --voeg-toe. Een functie van een bestuurder of toezichthouder blijft staan."
)


def herleidbaarheid_als_tekst(
    gevonden: Sequence[Combinatie], *, toon: bool = False, alles: bool = False
) -> str:
    """The combinations that still identify after covering, and with ``alles`` those that no longer do."""
    open_ = [c for c in gevonden if not c.opgelost]
    regels = [_kop(len(gevonden), len(open_))]
    for nr, combinatie in enumerate(gevonden if alles else open_, 1):
        regels += ["", *_combinatie(nr, combinatie, toon)]
    return "\n".join([*regels, "", _UITLEG] if open_ or alles else regels) + "\n"


def _kop(aantal: int, open_: int) -> str:
    wat = "1 combinatie die iemand kan" if aantal == 1 else f"{aantal} combinaties die iemand kunnen"
    over = "1 blijft" if open_ == 1 else f"{open_} blijven"
    return f"Herleidbaarheid: {wat} aanwijzen zonder naam; {over} over na de voorstellen en besluiten."


def _combinatie(nr: int, c: Combinatie, toon: bool) -> Iterator[str]:
    over = f" over [{c.persoon}]" if c.persoon else ""
    ook = f" (ook in {', '.join(c.ook)})" if c.ook else ""
    yield f"{nr}. {c.document}, {c.plaats}{over}{ook}{' (opgelost)' if c.opgelost else ''}"
    for reden in c.waarom:
        yield f"   waarom: {reden}."
    for k in c.kenmerken:
        yield f"   - {_kenmerk(k, toon)}"


def _kenmerk(k: Kenmerk, toon: bool) -> str:
    wat = f" »{' '.join(k.tekst.split())}«" if toon else ""
    wie = f" {k.entiteit}" if k.entiteit else ""
    vast = " (standaard)" if k.voorstel.standaard else ""
    anders = f"; of: {'; '.join(k.voorstel.anders)}" if k.voorstel.anders else ""
    return f"{k.soort}{wie}{wat}: {_STAND[k.stand]}. Liever: {k.voorstel.tekst}{vast}{anders}"


def herleidbaarheid_als_json(gevonden: Sequence[Combinatie], *, toon: bool = False) -> str:
    """A list of combinations, opgelost or not."""
    return json.dumps([_als_dict(c, toon) for c in gevonden], ensure_ascii=False, indent=1) + "\n"


def _als_dict(c: Combinatie, toon: bool) -> dict[str, object]:
    return {
        "document": c.document,
        "plaats": c.plaats,
        "persoon": c.persoon or None,
        "heel_document": c.overal,
        "ook": list(c.ook),
        "opgelost": c.opgelost,
        "waarom": list(c.waarom),
        "kenmerken": [_kenmerk_dict(k, toon) for k in c.kenmerken],
    }


def _kenmerk_dict(k: Kenmerk, toon: bool) -> dict[str, object]:
    uit: dict[str, object] = {
        "soort": k.soort,
        "entiteit": k.entiteit or None,
        "stand": k.stand,
        "voorstel": k.voorstel.tekst,
        "standaard": k.voorstel.standaard,
        "anders": list(k.voorstel.anders),
    }
    return uit | {"tekst": k.tekst} if toon else uit
