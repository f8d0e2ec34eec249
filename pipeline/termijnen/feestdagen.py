# SPDX-License-Identifier: EUPL-1.2
"""Dutch holidays of package ``holidays``, written down once: the package starts slower than the gate.

``python -m tests.maak_feestdagen`` writes the table anew; years outside it ask the package.
"""

from __future__ import annotations

import json
from datetime import date
from functools import cache
from pathlib import Path

JAREN = range(2015, 2051)
_TABEL = Path(__file__).with_suffix(".json")
_SOORTEN = ("public", "optional")
"""``optional`` adds Goede Vrijdag and the 5 May of years without a lustrum: both are in art. 3 of the Atw."""


def uit_pakket(jaar: int) -> frozenset[date]:
    """The holidays of one year as the package gives them."""
    from holidays import country_holidays

    return frozenset(country_holidays("NL", years=jaar, categories=_SOORTEN))


@cache
def feestdagen(jaar: int) -> frozenset[date]:
    """Recognised holidays of the Algemene termijnenwet art. 3 lid 1 and 2, and Easter and Whit Sunday."""
    dagen = _tabel().get(str(jaar))
    return uit_pakket(jaar) if dagen is None else frozenset(date.fromisoformat(dag) for dag in dagen)


@cache
def _tabel() -> dict[str, list[str]]:
    tabel: dict[str, list[str]] = json.loads(_TABEL.read_text("utf-8"))
    return tabel


def schrijf() -> None:
    """Write the table for ``JAREN``."""
    tabel = {str(jaar): sorted(dag.isoformat() for dag in uit_pakket(jaar)) for jaar in JAREN}
    _TABEL.write_text(json.dumps(tabel, indent=1) + "\n", "utf-8", newline="\n")
