# SPDX-License-Identifier: EUPL-1.2
"""The kinds of term as data: complete, unique, and bound to a source and to a setting that exists."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from pipeline.profiel.termijnen import Termijnen
from pipeline.termijnen import Termijnsoort, alle_soorten, alle_termijnen
from pipeline.termijnen.soorten import verzamel
from pipeline.zaak.basis import Moment
from pipeline.zaak.zaak import Zaak
from tests.pipeline.termijnen import zaak as gegevens

SOORTEN = list(alle_soorten().values())
LENGTES = {
    "P-S1.1": (1, "werkdagen"),
    "P-S1.2": (2, "werkdagen"),
    "P-S1.3": (3, "werkdagen"),
    "P-S1.4d": (1, "werkdagen"),
    "P-S1.5a": (1, "werkdagen"),
    "P-S1.5b": (1, "werkdagen"),
    "P-S3A.1d": (6, "weken"),
    "P-S4.1a": (4, "weken"),
    "P-S4.2b": (2, "weken"),
    "AK-S10c": (2, "weken"),
    "P-S4.3a": (1, "weken"),
    "P-S4.4a": (7, "werkdagen"),
    "LM-WACHT": (14, "dagen"),
    "AK-A15a": (104, "weken"),
}
"""Every number in the sources (and the wait of the profile), as read in them."""


@pytest.mark.parametrize("soort", SOORTEN, ids=lambda s: s.id)
def test_kind_is_complete(soort: Termijnsoort) -> None:
    assert soort.bron and soort.omschrijving and soort.begint and soort.eindigt and soort.bereik.tekst
    if soort.duur is not None and isinstance(soort.duur.aantal, str):
        assert soort.duur.aantal in Termijnen.model_fields
        assert soort.duur.aantal.endswith(soort.duur.eenheid)


def test_every_number_of_the_sources_is_the_default() -> None:
    standaard = Termijnen()
    gevonden = {
        s.bepaling: (getattr(standaard, str(s.duur.aantal), s.duur.aantal), s.duur.eenheid)
        for s in SOORTEN
        if s.duur is not None
    }
    assert gevonden == LENGTES


def test_duplicate_ids_are_refused() -> None:
    with pytest.raises(ValueError, match="bestaat twee keer"):
        verzamel([SOORTEN[:1], [replace(SOORTEN[1], id=SOORTEN[0].id)]])


def _met(extra: dict[str, Any]) -> Zaak:
    geval = {"op": "2026-05-01", "samenwerking": 1, "protocol": "kader", "feiten": extra.pop("feiten", [])}
    return Zaak.model_validate({**gegevens.zaak(geval).model_dump(exclude_none=True), **extra})


@pytest.mark.parametrize(("op", "stand"), [("2026-04-30", "vandaag"), ("2026-05-01", "vervallen")])
def test_the_planned_end_of_the_opdracht_is_never_late(op: str, stand: str) -> None:
    tekst = dict.fromkeys(
        ("wat", "waarom", "resultaat", "afbakening", "besluitvorming", "capaciteit", "risicos"), "x"
    )
    opdracht = {"startdatum": "2026-02-01", "einddatum": "2026-04-30", "projectleider": "begeleider", **tekst}
    alle = alle_termijnen(
        _met({"opdracht": opdracht}), gegevens.profiel({}), Moment.lees(f"{op}T12:00").laatst
    )
    t = next(t for t in alle if t.id == "opdracht")
    assert (t.bepaling, t.stand, str(t.einde and t.einde.date())) == ("AK-S1d-7", stand, "2026-04-30")


@pytest.mark.parametrize(
    ("antwoord", "stand"),
    [((), "loopt"), (({"moment": "2026-04-22", "uitkomst": "geen_bezwaar"},), "gehaald")],
)
def test_zienswijze_of_the_source_party_of_a_measure(
    antwoord: tuple[dict[str, str], ...], stand: str
) -> None:
    maatregel = {"id": "stop", "soort": "clientenstop", "wet": "jeugdwet", "door": "igj"}
    stap = {"soort": "maatregel", "moment": "2026-04-20", "maatregel": "stop", "stap": "bronpartij_ingelicht"}
    feiten = [stap | {"tot": "2026-05-04"}]
    feiten += [{"soort": "zienswijze_maatregel", "maatregel": "stop", "van": "igj", **a} for a in antwoord]
    zaak = _met({"maatregelen": [maatregel], "feiten": feiten})
    alle = alle_termijnen(zaak, gegevens.profiel({}), Moment.lees("2026-05-01").laatst)
    t = next(t for t in alle if t.id.startswith("zienswijze-maatregel"))
    assert (t.bepaling, t.voor, t.stand) == ("AK-A8e", "igj", stand)
