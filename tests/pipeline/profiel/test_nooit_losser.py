# SPDX-License-Identifier: EUPL-1.2
"""Whatever a profile says: what the built-in one refuses by law or another's right stays refused."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from pipeline.dossier import DossierFout, laad_profiel
from pipeline.dossier.profielen import OMGEVING, controleer_profiel
from pipeline.profiel.model import Profiel
from pipeline.toets import Bron, Uitslag, beoordeel
from tests.pipeline.profiel import vijandig
from tests.pipeline.toets import zaken

KEUZE_VAN_HET_PROFIEL = {"AK-S10c", "P-C4a"}
"""T09 (wederhoor outside the protocol) and T24 (own advice after 3A): the sources leave these open."""
STRENGER = {"AK-F6d": "AK-F7a"}
"""A profile that shuts a regime asks the same decision (Wob or Woo) under the rule of what is shut."""
NAMEN = [naam for naam, _ in vijandig.gevallen()]


@cache
def _zaak(naam: str) -> tuple[Bron, Any, Uitslag]:
    data = dict(vijandig.gevallen())[naam]
    bron, op = zaken.bron(data), zaken.op(data)
    return bron, op, beoordeel(replace(bron, profiel=_ingebouwd()), op)


@cache
def _ingebouwd() -> Profiel:
    return laad_profiel("voorbeeld")[0]


def _nooit_losser(naam: str, profiel: Profiel) -> None:
    bron, op, basis = _zaak(naam)
    onder = beoordeel(replace(bron, profiel=profiel, _bewaard={}), op)
    vast = [b for b in basis.blokkades if b.regel not in KEUZE_VAN_HET_PROFIEL]
    genoemd = {(b.regel, b.document) for b in onder.bevindingen if b.blokkeert or b.uitgesteld_door}
    for b in vast:
        mag = {b.regel, STRENGER.get(b.regel, b.regel)}
        assert mag & {r for r, d in genoemd if d == b.document}, f"{naam}: {b.regel} houdt niet meer tegen"
    if vast or basis.ontheffingsfouten:
        assert not onder.toegestaan, naam


@pytest.fixture(autouse=True, scope="module")
def eigen(tmp_path_factory: pytest.TempPathFactory) -> Any:
    folder = tmp_path_factory.mktemp("profielen")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv(OMGEVING, str(folder))
        yield folder


LOOSTE = """\
naam: vijand
over: voorbeeld
versie: x
termijnen: {reactie_concept_weken: 2, zienswijze_openbaarmaking_weken: 1, wacht_na_bekendmaking_dagen: 14}
keuzes:
  wederhoor_verplicht: nee
  vaststellen_gezamenlijk: projectgroep
  protocoltermijnen_gezamenlijk: informatie
  verbetermaatregelen_3a_openbaar: ja
  samenloop_ruim: nee
"""
STRENGSTE = """\
naam: vijand
over: voorbeeld
versie: x
termijnen:
  reactie_concept_weken: 4
  zienswijze_openbaarmaking_weken: 6
  wacht_na_bekendmaking_dagen: 42
  start_reactie_concept: werkdag_na_verzending
  algemene_termijnenwet: ja
keuzes:
  termijn_3b_start: ontvangst
  wederhoor_gehoorden_kader: ja
  vaststellen_gezamenlijk: elke_eigenaar
  uitgestelde_kennisgeving: weigering
recht: {regimes: [{vanaf: 2020-01-01, aanleiding: risicogestuurd, regime: uitgesloten}]}
"""


@pytest.mark.parametrize("tekst", [LOOSTE, STRENGSTE], ids=["looste", "strengste"])
def test_every_case_under_the_loosest_and_the_strictest_profile(tekst: str, tmp_path: Path) -> None:
    profiel = controleer_profiel(vijandig.schrijf(tmp_path, tekst)).profiel
    for naam in NAMEN:
        _nooit_losser(naam, profiel)


@settings(max_examples=120, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(tekst=vijandig.profielen(), namen=st.lists(st.sampled_from(NAMEN), min_size=3, max_size=3))
def test_no_profile_allows_what_the_built_in_one_refuses(
    tekst: str, namen: list[str], tmp_path: Path
) -> None:
    try:
        profiel = controleer_profiel(vijandig.schrijf(tmp_path, tekst)).profiel
    except DossierFout as fout:
        assert all(regel.startswith("vijand.yaml:") for regel in fout.regels)
        return
    for naam in namen:
        _nooit_losser(naam, profiel)


def test_one_person_is_never_two_pairs_of_eyes(tmp_path: Path) -> None:
    """Whoever the profile lets work here: who decided or wrote does not approve."""
    tekst = LOOSTE + "medewerkers: [{id: lakker, functie: alles}, {id: schrijver, functie: alles}]\n"
    profiel = controleer_profiel(vijandig.schrijf(tmp_path, tekst)).profiel
    for naam in NAMEN:
        if naam.startswith(("LM-VIEROGEN", "LM-KEUR")):
            _nooit_losser(naam, profiel)
