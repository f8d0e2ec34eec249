# SPDX-License-Identifier: EUPL-1.2
"""Arbitrary profile files, friendly and hostile, as text; and the cases of the gate to try them on."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any

from hypothesis import strategies as st

from pipeline.profiel.vast import VAST
from tests.pipeline.toets import zaken

_JA_NEE = st.sampled_from(["ja", "nee", True, False, "misschien"])
_DAG = st.sampled_from(["2010-01-01", "2019-02-01", "2026-01-01", "2029-05-11", "2040-12-31", "morgen"])
_GETAL = st.integers(-1, 60)
_WEKEN = ("reactie_concept_weken", "zienswijze_openbaarmaking_weken", "wacht_na_bekendmaking_dagen")
_DUREN = ("aanvulling_werkdagen", "onderzoek_aanbieder_weken", "onderzoek_weken", "toezending_werkdagen",
          "informatieafspraak_werkdagen")  # fmt: skip
_KEUZES: dict[str, list[Any]] = {
    "termijn_3b_start": ["niet_afdoende", "ontvangst"],
    "wederhoor_verplicht": ["ja", "nee"],
    "wederhoor_gehoorden_kader": ["ja", "nee"],
    "vaststellen_gezamenlijk": ["projectgroep", "elke_eigenaar", "niemand"],
    "protocoltermijnen_gezamenlijk": ["waarschuwing", "informatie", "geen"],
    "handhaving": ["per_wet", "rijksinspectie"],
    "definitie_calamiteit": ["protocol", "wet"],
    "uitgestelde_kennisgeving": ["waarschuwing", "weigering", "geen"],
    "samenloop_ruim": ["ja", "nee"],
    "verbetermaatregelen_3a_openbaar": ["ja", "nee"],
}
_STARTS = {
    "start_aanvulling": ["verzoek", "werkdag_na_verzoek", "melding"],
    "start_onderzoek_aanbieder": ["uitnodiging", "werkdag_na_uitnodiging", "melding"],
    "start_reactie_concept": ["verzending", "werkdag_na_verzending", "vaststelling"],
    "start_toezending": ["vaststelling", "einde_reactietermijn"],
}
_RIJ = st.fixed_dictionaries(
    {
        "vanaf": _DAG,
        "aanleiding": st.sampled_from(
            ["verplichte_melding", "signaal", "risicogestuurd", "thema", "eigen_initiatief"]
        ),
        "regime": st.sampled_from(["actief", "procedure", "uitgesloten"]),
    }
)
_STAMMEN = [stam for v in VAST for stam in v.stammen]
_TERMIJNEN = st.fixed_dictionaries(
    {},
    optional={
        **dict.fromkeys((*_WEKEN, *_DUREN), _GETAL),
        **{naam: st.sampled_from(waarden) for naam, waarden in _STARTS.items()},
        "algemene_termijnenwet": _JA_NEE,
        "gelijkgestelde_dagen": st.lists(_DAG, max_size=2),
    },
)
_EERLIJK = st.fixed_dictionaries(
    {},
    optional={
        **{naam: st.integers(2, 60) for naam in _WEKEN[:2]},
        "wacht_na_bekendmaking_dagen": st.integers(14, 60),
        "start_reactie_concept": st.sampled_from(_STARTS["start_reactie_concept"][:2]),
        "start_toezending": st.sampled_from(_STARTS["start_toezending"]),
        "algemene_termijnenwet": st.sampled_from(["ja", "nee"]),
    },
)
_BLOKKEN = {
    "keuzes": st.fixed_dictionaries(
        {}, optional={naam: st.sampled_from(waarden[:2]) for naam, waarden in _KEUZES.items()}
    ),
    "recht": st.fixed_dictionaries({}, optional={"regimes": st.lists(_RIJ, max_size=2)}),
    "evaluatie": st.fixed_dictionaries(
        {}, optional={"volgende": st.sampled_from(["2026-01-01", "2030-01-01"])}
    ),
}
_VREEMD = st.dictionaries(
    st.sampled_from([*_STAMMEN, "lagen", "sha256", "regels", "termijn"]),
    st.one_of(_JA_NEE, _GETAL, st.just({}), st.just([])),
    max_size=1,
)


@st.composite
def profielen(draw: st.DrawFn) -> str:
    """The text of a profile over ``voorbeeld``: mostly one that loads, sometimes one that must not."""
    eerlijk = draw(st.integers(0, 3)) > 0
    inhoud: dict[str, Any] = {"naam": "vijand", "over": "voorbeeld", "versie": "x"}
    inhoud["termijnen"] = draw(_EERLIJK if eerlijk else _TERMIJNEN)
    inhoud |= draw(st.fixed_dictionaries({}, optional=_BLOKKEN))
    if not eerlijk:
        inhoud |= draw(_VREEMD)
        inhoud["keuzes"] = draw(
            st.fixed_dictionaries({}, optional={n: st.sampled_from(w) for n, w in _KEUZES.items()})
        ) | draw(_VREEMD)
    return json.dumps(inhoud, ensure_ascii=False, indent=1)


@cache
def gevallen() -> tuple[tuple[str, dict[str, Any]], ...]:
    """Every case of the gate that needs no files and no profile of its own, by name."""
    gevonden = []
    for pad in sorted((zaken.HIER / "gevallen").glob("*.yaml")):
        for geval in zaken.lees(pad)["gevallen"]:
            if not {"bestanden", "profiel"} & set(geval):
                data = zaken.wijzig(zaken.basis(geval["basis"]), geval)
                extra = ("verklaring", "verklaring_onleesbaar", "registerfout")
                data |= {veld: geval[veld] for veld in extra if veld in geval}
                gevonden.append((f"{pad.stem}: {geval['naam']}", data))
    return tuple(gevonden)


def schrijf(folder: Path, tekst: str) -> Path:
    """The profile as a file; JSON is YAML too."""
    pad = folder / "vijand.yaml"
    pad.write_text(tekst, encoding="utf-8")
    return pad
