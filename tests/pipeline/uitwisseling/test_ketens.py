# SPDX-License-Identifier: EUPL-1.2
"""No chain of exchanges brings something over an ``n``: what one may not give another, no third brings."""

from __future__ import annotations

from typing import Any, NamedTuple

from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline.uitwisseling.oordeel import beoordeel
from pipeline.zaak.gebeurtenis import Uitwisseling
from tests.pipeline.toets.zaken import lees
from tests.pipeline.uitwisseling.hulp import GEVALLEN, uitwisseling, zaak

PARTIJEN = ("toezicht", "waterdam", "lindewoude", "igj", "jenv")
INSPECTIES = {"igj", "jenv"}
GEMEENTEN = {"waterdam", "lindewoude"}
RIJEN: dict[str, dict[str, str]] = {r["sleutel"]: r for r in lees(GEVALLEN / "matrix.yaml")["rijen"].values()}
ONDERWERPEN = ("signaal_kwaliteit", "calamiteit_melding", "onderzoek_lopend", "maatregel_voorgenomen")


class Zet(NamedTuple):
    """Someone passes on what they hold. ``wie`` counts among its holders; ``onder`` is the row named."""

    wie: int
    aan: str
    informatie: str
    onder: str


def _verboden(eigenaar: str, ontvanger: str, onderwerp: str, informatie: str) -> bool:
    """The oracle, from the copy of the source: an ``n`` between these two; exceptions play no part here."""
    paar = {eigenaar, ontvanger}
    kolom = "P" if informatie == "proces" else "I"
    if paar & GEMEENTEN and paar & INSPECTIES:
        return RIJEN[onderwerp][f"G{kolom}"] == "nee"
    return False


DINGEN = [
    (eigenaar, onderwerp, document)
    for eigenaar in PARTIJEN
    for onderwerp in ONDERWERPEN
    for document in (True, False)
]
ZETTEN = st.lists(
    st.builds(
        Zet,
        st.integers(0, 4),
        st.sampled_from(PARTIJEN),
        st.sampled_from(["proces", "inhoudelijk"]),
        st.sampled_from(ONDERWERPEN),
    ),
    min_size=1,
    max_size=10,
)


def _case() -> dict[str, Any]:
    documenten = [
        {"id": f"ding-{nr}", "soort": "notitie", "titel": "Notitie", "eigenaar": [eigenaar]}
        for nr, (eigenaar, _, document) in enumerate(DINGEN)
        if document
    ]
    return {"voeg_toe": {"zaak.documenten": documenten}}


ZAAK = zaak(_case())
GEWOGEN = {"bron_ingelicht": "2026-05-01", "vertrouwelijk": "ja"}


@settings(max_examples=400, deadline=None)
@given(st.integers(0, len(DINGEN) - 1), ZETTEN)
def test_no_chain_brings_anything_over_an_n(ding: int, zetten: list[Zet]) -> None:
    """One item travels; every move is made by someone who holds it, with the history so far."""
    eigenaar, onderwerp, document = DINGEN[ding]
    heeft = {(eigenaar, "proces"), (eigenaar, "inhoudelijk")}
    eerder: list[Uitwisseling] = []
    for zet in zetten:
        houders = sorted(wie for wie, informatie in heeft if informatie == zet.informatie)
        if not houders or houders[zet.wie % len(houders)] == zet.aan:
            continue
        # A document betrays itself, whatever row it is put under.
        onder = zet.onder if document else onderwerp
        velden = {"van": houders[zet.wie % len(houders)], "aan": zet.aan, "informatie": zet.informatie}
        velden |= {"over": onder} | ({"document": f"ding-{ding}"} if document else {})
        u = uitwisseling(velden, GEWOGEN)
        if not beoordeel(ZAAK, u, eerder).mag:
            continue
        eerder.append(u)
        assert not _verboden(eigenaar, zet.aan, onder, zet.informatie)
        heeft |= {(zet.aan, "proces"), (zet.aan, zet.informatie)}


@settings(max_examples=100, deadline=None)
@given(ZETTEN)
def test_a_refusal_stays_a_refusal_when_more_was_shared_before(zetten: list[Zet]) -> None:
    """More history can only take away: an exchange refused at first is never allowed later."""
    eerder: list[Uitwisseling] = []
    for zet in zetten:
        van = PARTIJEN[zet.wie]
        if van == zet.aan:
            continue
        u = uitwisseling(
            {"van": van, "aan": zet.aan, "informatie": zet.informatie, "over": zet.onder}, GEWOGEN
        )
        if not beoordeel(ZAAK, u).mag:
            assert not beoordeel(ZAAK, u, eerder).mag
        eerder.append(u)
